"""Hooks as an admin writes them, and any other program's JSON."""

import base64
import hashlib
import hmac
import re
from datetime import timedelta
from pathlib import Path

import pytest

from bots.errors import PayloadError, SignatureError
from earshot.opening import Address
from earshot.triggers.arriving import Ignored, Request
from earshot.triggers.events import Event
from earshot.triggers.hooks import READY, Hook, find, keep, kept, read_hook
from earshot.triggers.rules import RulesError, read_rules
from storage.database import Database
from tests.earshot.conftest import NOON
from tests.earshot.triggers.payloads import request

SHOP = """
hook: shop
kind: generic
secret: a long secret of the shop
signature: {header: X-Shop-Signature, encoding: base64, algorithm: sha512, prefix: "v1,"}
fields:
  key: delivery.id
  event_at: type
  events: {delivery/done: order.delivered}
  happened_at: delivery.at
  customer: {id: buyer.number, email: buyer.mail, phone: buyer.phones.0, language: buyer.locale}
  properties: {order: delivery.order, gift: delivery.gift}
"""
DELIVERED = {
    "type": "delivery/done",
    "delivery": {"id": 99, "at": "2026-11-21T11:00:00+01:00", "order": "A-17", "gift": True},
    "buyer": {"number": 5, "mail": "anna@example.com", "phones": ["+46701740605"], "locale": "sv"},
}


def made(source: str) -> Hook:
    hook, _ = read_hook(source, "hook.yaml", new_secret=lambda: "a secret that we made")
    return hook


def signed(payload: object, secret: str = "a long secret of the shop") -> Request:
    body = request(payload).body
    mac = base64.b64encode(hmac.digest(secret.encode(), body, "sha512")).decode()
    return request(body, x_shop_signature=f"v1,{mac}")


def test_the_json_of_any_program_becomes_an_event() -> None:
    read = made(SHOP).accept(signed(DELIVERED), NOON)

    assert isinstance(read, Event)
    assert (read.source, read.key, read.name) == ("hooks/shop", "99", "order.delivered")
    assert read.happened_at == NOON - timedelta(hours=2)
    assert read.profile is not None
    assert read.profile.addresses == (
        Address("person", "5"),
        Address("email", "anna@example.com"),
        Address("sms", "+46701740605"),
    )
    assert read.profile.language == "sv"
    assert read.properties == {"order": "A-17", "gift": "yes"}


def test_what_the_hook_does_not_know_is_ignored_and_what_has_no_id_refused() -> None:
    assert isinstance(made(SHOP).accept(signed({"type": "delivery/begun"}), NOON), Ignored)
    with pytest.raises(PayloadError, match=r"delivery\.id"):
        made(SHOP).accept(signed({"type": "delivery/done"}), NOON)


def test_another_secret_signs_something_else() -> None:
    with pytest.raises(SignatureError):
        made(SHOP).accept(signed(DELIVERED, "a long secret of another"), NOON)


@pytest.mark.parametrize(("minutes", "genuine"), [(4, True), (6, False)])
def test_a_signed_time_is_about_now(minutes: int, genuine: bool) -> None:
    timed = SHOP.replace('prefix: "v1,"', 'timestamp: X-Time, joined_by: "/"')
    sent = str(int((NOON - timedelta(minutes=minutes)).timestamp()))
    body = request(DELIVERED).body
    mac = hmac.new(b"a long secret of the shop", f"{sent}/".encode() + body, hashlib.sha512)
    arrived = request(body, x_time=sent, x_shop_signature=base64.b64encode(mac.digest()).decode())

    if genuine:
        assert isinstance(made(timed).accept(arrived, NOON), Event)
    else:
        with pytest.raises(SignatureError):
            made(timed).accept(arrived, NOON)


def test_a_hook_without_a_secret_gets_one_that_is_said_once(database: Database) -> None:
    hook, is_made = read_hook(
        "{hook: desk, kind: freshdesk}", "hook.yaml", new_secret=lambda: "a secret that we made"
    )
    with database.begin() as uow:
        keep(uow, hook, now=NOON)
        keep(uow, made(SHOP), now=NOON)
        keep(uow, hook, now=NOON)

    with database.read() as uow:
        assert find(uow, "desk") == hook
        assert [one.name for one in kept(uow)] == ["desk", "shop"]
    assert is_made
    assert hook.secret == "a secret that we made"
    assert hook.secret not in repr(hook)
    assert "secret" not in hook.written


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "empty"),
        ("hook: desk\nkind: fax\n", 2, "zendesk"),
        ("hook: desk\nkind: zendesk\n", 1, "secret"),
        ("hook: desk\nkind: freshdesk\nsecret: short\n", 3, "16"),
        ("hook: desk\nkind: freshdesk\nfields: {key: id, event: e}\n", 3, "generic"),
        ("hook: shop\nkind: generic\n", 1, "fields"),
        ("hook: shop\nkind: generic\nfields: {key: id}\n", 3, "event_at"),
        ("hook: shop\nkind: generic\nfields: {key: id, event: a, event_at: b}\n", 3, "event_at"),
        ("hook: shop\nkind: generic\nfields: {key: a..b, event: a}\n", 3, "path"),
    ],
)
def test_what_is_wrong_with_a_hook_is_said_with_its_line(
    source: str, line: int, words: str
) -> None:
    with pytest.raises(RulesError) as refused:
        made(source)

    assert refused.value.issues[0].line == line
    assert words in refused.value.issues[0].message


def test_who_a_hook_says_has_agreed_may_be_asked() -> None:
    agreed = made(SHOP + "consent: yes\n").accept(signed(DELIVERED), NOON)
    unknown = made(SHOP).accept(signed(DELIVERED), NOON)

    assert isinstance(agreed, Event)
    assert isinstance(unknown, Event)
    assert agreed.profile is not None
    assert unknown.profile is not None
    assert agreed.profile.consent is True
    assert unknown.profile.consent is None


def test_the_examples_of_the_documentation_are_right() -> None:
    page = (Path(__file__).parents[3] / "docs" / "integrating.md").read_text("utf-8")
    examples = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)

    hooks = [made(example) for example in examples if example.startswith("hook:")]
    (rule,) = [read_rules(one, "docs") for one in examples if one.startswith("rule:")]

    assert [hook.kind for hook in hooks] == [*READY, "generic"]
    assert rule[0].rule.survey == "ces"

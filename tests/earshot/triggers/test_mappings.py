"""What each program reports, and proof that it is the program."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.errors import PayloadError, SignatureError
from earshot.opening import Address
from earshot.triggers.arriving import Ignored, Request
from earshot.triggers.events import Event
from earshot.triggers.hooks import READY, Hook
from tests.earshot.conftest import NOON
from tests.earshot.triggers import payloads
from tests.earshot.triggers.payloads import (
    CHATWOOT,
    FRESHDESK,
    INTERCOM,
    SECRET,
    SIGNED,
    ZENDESK_EVENT,
    ZENDESK_TRIGGER,
)

CLOSED = datetime(2026, 11, 21, 11, 58, tzinfo=UTC)
EMAIL = Address("email", "anna@example.com")
PHONE = Address("sms", "+46701740605")


def hook(kind: str, **more: Any) -> Hook:
    written = {"hook": "desk", "kind": kind, **more}
    return Hook("desk", kind, SECRET, more.get("proof") == "secret", written)


def event(kind: str, payload: object) -> Event:
    sign: Callable[[object], Request] = SIGNED[kind][0]
    read = hook(kind).accept(sign(payload), NOON)
    assert isinstance(read, Event), read
    return read


def changed(payload: dict[str, Any], **paths: object) -> dict[str, Any]:
    """`payload` with other values; two underscores stand for a dot in a path."""
    copy = deepcopy(payload)
    for path, value in paths.items():
        *to, last = path.split("__")
        inner = copy
        for part in to:
            inner = inner[part]
        inner[last] = value
    return copy


def test_zendesk_reports_a_solved_ticket_and_its_requester() -> None:
    read = event("zendesk", ZENDESK_EVENT)

    assert (read.source, read.key) == ("hooks/desk", "01JCEXAMPLE0000000000000001")
    assert read.name == "support.closed"
    assert read.happened_at == CLOSED
    assert read.profile is not None
    assert read.profile.addresses == (Address("person", "zendesk:8447388090495"),)
    assert read.properties == {
        "ticket": "4711",
        "agent": "8447388090494",
        "team": "8447320466431",
        "priority": "high",
        "type": "incident",
        "channel": "web_service",
        "opened_at": "2026-11-21T11:18:00+00:00",
        "closed_at": "2026-11-21T11:58:00+00:00",
    }


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("OPEN", "CLOSED", "support.closed"),
        ("SOLVED", "OPEN", "support.reopened"),
        ("SOLVED", "CLOSED", None),
        ("NEW", "OPEN", None),
    ],
)
def test_of_a_zendesk_ticket_its_end_counts_once(before: str, after: str, name: str) -> None:
    payload = changed(ZENDESK_EVENT, event__previous=before, event__current=after)

    read = hook("zendesk").accept(payloads.zendesk(payload), NOON)

    assert (read.name if isinstance(read, Event) else None) == name


def test_a_trigger_of_zendesk_sends_our_own_shape_with_the_addresses() -> None:
    read = event("zendesk", ZENDESK_TRIGGER)

    assert read.name == "support.closed"
    assert read.key == "support.closed:4711:2026-11-21T11:58:00Z"
    assert read.profile is not None
    assert read.profile.addresses == (Address("person", "zendesk:8447388090495"), EMAIL, PHONE)
    assert read.profile.name == "Anna Ek"
    assert read.properties["agent"] == "Maria"
    assert "customer" not in read.properties


def test_intercom_reports_a_closed_conversation() -> None:
    read = event("intercom", INTERCOM)

    assert (read.key, read.name) == ("notif_0123456789", "support.closed")
    assert read.happened_at == CLOSED
    assert read.profile is not None
    assert read.profile.addresses == (
        Address("person", "shop-17"),
        Address("person", "intercom:6329bd9ffe4e2e91dac76188"),
        EMAIL,
    )
    assert read.properties["agent"] == "Maria"
    assert read.properties["ticket"] == "4711"
    assert read.properties["opened_at"] == "2026-11-21T11:18:00+00:00"


def test_the_team_is_not_taken_for_the_customer_of_a_chat_that_it_began() -> None:
    author = {"type": "admin", "id": "814860", "name": "Maria", "email": "maria@acme.example"}

    read = event("intercom", changed(INTERCOM, data__item__source__author=author))

    assert read.profile is not None
    assert Address("email", "maria@acme.example") not in read.profile.addresses
    assert read.profile.name is None


def test_the_ping_of_intercom_is_nothing() -> None:
    ping = {"type": "notification_event", "topic": "ping", "data": {"item": {"type": "ping"}}}

    assert isinstance(hook("intercom").accept(payloads.intercom(ping), NOON), Ignored)


def test_freshdesk_reports_a_resolved_ticket_and_a_local_number_loses_nothing_else() -> None:
    read = event("freshdesk", FRESHDESK)

    assert read.name == "support.closed"
    assert read.happened_at == NOON
    assert read.profile is not None
    assert read.profile.addresses == (EMAIL,)
    assert read.profile.account == "Ek & Co"
    assert read.properties["agent"] == "Maria"
    assert read.properties["priority"] == "high"


def test_freshdesk_says_the_same_twice_with_one_key_and_later_news_with_another() -> None:
    updated = changed(FRESHDESK, freshdesk_webhook__ticket_updated_at="2026-11-21T11:58:00Z")
    later = changed(FRESHDESK, freshdesk_webhook__ticket_updated_at="2026-11-22T11:58:00Z")

    keys = [event("freshdesk", payload).key for payload in (FRESHDESK, FRESHDESK, updated, later)]

    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


def test_what_freshdesk_closes_days_after_it_was_resolved_is_no_second_end() -> None:
    automatic = changed(
        FRESHDESK,
        freshdesk_webhook__triggered_event="{ticket_status:{from:Resolved,to:Closed}}",
        freshdesk_webhook__ticket_status="Closed",
    )

    assert isinstance(hook("freshdesk").accept(payloads.freshdesk(automatic), NOON), Ignored)


def test_chatwoot_reports_a_resolved_conversation() -> None:
    read = event("chatwoot", CHATWOOT)

    assert (read.key, read.name) == ("support.closed:4711:1795262280.123456", "support.closed")
    assert read.happened_at == CLOSED.replace(microsecond=123456)
    assert read.profile is not None
    assert read.profile.addresses == (
        Address("person", "shop-17"),
        Address("person", "chatwoot:2"),
        EMAIL,
        PHONE,
    )
    assert read.profile.territory == "SE"
    assert read.properties["agent"] == "Maria"


@pytest.mark.parametrize(
    ("status", "name"), [("open", "support.reopened"), ("snoozed", None), ("pending", None)]
)
def test_other_states_of_a_chatwoot_conversation(status: str, name: str | None) -> None:
    read = hook("chatwoot").accept(payloads.chatwoot(changed(CHATWOOT, status=status)), NOON)

    assert (read.name if isinstance(read, Event) else None) == name


def test_an_old_chatwoot_that_signs_nothing_brings_the_secret_if_its_hook_says_so() -> None:
    unsigned = payloads.freshdesk(CHATWOOT)

    assert isinstance(hook("chatwoot", proof="secret").accept(unsigned, NOON), Event)
    with pytest.raises(SignatureError):
        hook("chatwoot").accept(unsigned, NOON)


@pytest.mark.parametrize("kind", READY)
def test_what_another_signed_or_changed_is_refused(kind: str) -> None:
    sign, payload = SIGNED[kind]
    genuine = sign(payload)
    forged = [
        replace(genuine, headers={}),
        *(
            replace(genuine, headers={**genuine.headers, name: value})
            for name in genuine.headers
            for value in ("", "é", "x" * 10_000, "Basic é", genuine.headers[name][:-1] + "!")
        ),
    ]
    if kind != "freshdesk":
        forged.append(replace(genuine, body=genuine.body + b" "))

    for request in forged:
        with pytest.raises(SignatureError):
            hook(kind).accept(request, NOON)
    assert isinstance(hook(kind).accept(genuine, NOON), Event)


@pytest.mark.parametrize("sent", [NOON - timedelta(minutes=6), NOON + timedelta(minutes=6)])
def test_a_time_that_was_signed_is_about_now(sent: datetime) -> None:
    late = payloads.chatwoot(CHATWOOT, sent=str(int(sent.timestamp())))

    with pytest.raises(SignatureError):
        hook("chatwoot").accept(late, NOON)


@pytest.mark.parametrize(
    "headers",
    [
        {"x_earshot_secret": SECRET},
        {"authorization": f"Bearer {SECRET}"},
        {"authorization": payloads.freshdesk({}).headers["authorization"]},
    ],
)
def test_a_secret_may_come_in_each_way_that_programs_have(headers: dict[str, str]) -> None:
    assert isinstance(
        hook("freshdesk").accept(payloads.request(FRESHDESK, **headers), NOON), Event
    )


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"[1]", b"null", b"{", b"[" * 100_000, b"9" * 9_999]
)
def test_a_body_that_is_no_object_is_refused(body: bytes) -> None:
    for kind, (sign, _) in SIGNED.items():
        with pytest.raises(PayloadError):
            hook(kind).accept(sign(body), NOON)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["\ud800", "a\x00b@example.com", "\u202e+4670\u200b1740605", "x" * 3_000]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
GENERIC = hook(
    "generic",
    fields={
        "key": "id",
        "event_at": "type",
        "happened_at": "when.at",
        "customer": {"id": "who.id", "email": "who.email", "phone": "who.phones.0"},
        "properties": {"order": "order.number"},
    },
)


@st.composite
def disturbed(draw: st.DrawFn, payload: dict[str, Any]) -> dict[str, Any]:
    """`payload`, some of whose parts are anything."""
    copy = deepcopy(payload)
    for _ in range(draw(st.integers(1, 4))):
        inner: Any = copy
        while True:
            key = draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else [0]))
            if not isinstance(inner[key], dict | list) or not inner[key] or draw(st.booleans()):
                inner[key] = draw(JSON)
                break
            inner = inner[key]
    return copy


@given(st.data())
def test_of_any_json_whatsoever_an_event_comes_that_can_be_kept_or_the_known_error(
    data: st.DataObject,
) -> None:
    kind = data.draw(st.sampled_from([*READY, "generic"]))
    sign, sample = SIGNED.get(kind, (payloads.freshdesk, {}))
    shapes = [disturbed(sample) if sample else JSON, disturbed(ZENDESK_TRIGGER), JSON]
    payload = data.draw(st.one_of(shapes))
    one = GENERIC if kind == "generic" else hook(kind)

    try:
        read = one.accept(sign(payload), NOON)
    except PayloadError:
        return

    if isinstance(read, Event):
        _check_storable(read)


def _check_storable(read: Event) -> None:
    from earshot.people.profiles import checked  # noqa: PLC0415
    from earshot.triggers.events import _check  # noqa: PLC0415

    _check(read)
    if read.profile is not None:
        checked(read.profile)

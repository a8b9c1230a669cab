"""What the doctor says about a Twilio account."""

from collections.abc import Callable
from typing import Any

import pytest

from bots.channel import Check
from bots.sms.channel import SmsChannel
from bots.sms.payloads import RETRIES
from earshot.counterparts.faults import Broken
from earshot.counterparts.sms import Twilio
from tests.bots.sms.playing import ACCOUNT, NUMBER, TOKEN, Scene, played

HERE = "https://feedback.example"
HOOK = HERE + "/webhooks/sms" + RETRIES
SERVICE = "MG" + "0" * 32
ACTIVE = "Twilio accepts the account."
OURS = "Messages that come in are delivered here."


def examined(
    spoil: Callable[[Twilio], object], *, sender: str = NUMBER, account: str = "", **changed: Any
) -> list[Check]:
    found: list[Check] = []

    async def play(on: Scene) -> None:
        given = {
            "account_sid": ACCOUNT,
            "auth_token": TOKEN,
            "sender": sender,
            "public_url": HERE,
            "api_url": on.twilio.url,
            **changed,
        }
        on.twilio.number["sms_url"] = HOOK
        spoil(on.twilio)
        channel = SmsChannel(**given)
        found.extend(await channel.examine())
        await channel.close()

    played(play, sender=account or sender)
    return found


@pytest.mark.parametrize("sender", [NUMBER, SERVICE, "12345"])
def test_all_is_well(sender: str) -> None:
    found = examined(lambda twilio: None, sender=sender)

    assert {check.level for check in found} == {"ok"}
    assert {check.cure for check in found} == {""}
    assert {ACTIVE, OURS} <= {check.fact for check in found}


@pytest.mark.parametrize(
    ("spoil", "level", "fact", "cure"),
    [
        (
            lambda twilio: twilio.number.update(sms_url="https://demo.twilio.com/"),
            "error",
            "delivered elsewhere",
            f'Set "A message comes in" to Webhook, POST, {HOOK} in',
        ),
        (lambda twilio: twilio.number.update(sms_method="GET"), "error", "elsewhere", HOOK),
        (
            lambda twilio: twilio.number.update(sms_url=HERE + "/webhooks/sms"),
            "warning",
            "does not deliver again",
            HOOK,
        ),
        (
            lambda twilio: twilio.number.update(sms_application_sid="AP1"),
            "warning",
            "TwiML App",
            HOOK,
        ),
        (
            lambda twilio: twilio.number.update(phone_number="+1500"),
            "error",
            "no number and no",
            "EARSHOT_TWILIO_FROM",
        ),
        (lambda twilio: setattr(twilio, "type", "Trial"), "warning", "trial", "Upgrade"),
        (lambda twilio: setattr(twilio, "status", "suspended"), "error", "suspended", "console"),
        (lambda twilio: setattr(twilio, "auth_token", "x"), "error", "refuses", "auth token"),
        (
            lambda twilio: twilio.faults.plan("account.fetch", *[Broken(503)] * 2),
            "error",
            "(503)",
            "reach Twilio",
        ),
    ],
)
def test_what_is_wrong_and_what_to_do(
    spoil: Callable[[Twilio], object], level: str, fact: str, cure: str
) -> None:
    (found,) = [check for check in examined(spoil) if check.level != "ok"]

    assert found.level == level
    assert fact in found.fact
    assert cure in found.cure


@pytest.mark.parametrize(
    ("changed", "level", "fact"),
    [
        ({"public_url": ""}, "error", "does not know where"),
        ({"public_url": "http://feedback.example"}, "warning", "not https"),
        ({"sender": "Acme"}, "error", "a name"),
        ({"sender": "+15005550009"}, "error", "no number and no"),
        ({"sender": "12345"}, "error", "no number and no"),
        ({"sender": "MG" + "1" * 32}, "error", "no number and no"),
    ],
)
def test_settings_that_cannot_work(changed: dict[str, str], level: str, fact: str) -> None:
    found = examined(lambda twilio: None, account=NUMBER, **changed)

    assert any(check.level == level and fact in check.fact and check.cure for check in found)


def test_no_secret_is_told() -> None:
    found = examined(lambda twilio: setattr(twilio, "auth_token", "x"))

    assert TOKEN not in repr(found)

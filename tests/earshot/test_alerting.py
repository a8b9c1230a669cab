"""Alerts: told in Slack and by signed webhooks, tried again, given up, never with verbatims."""

import asyncio
import base64
import hashlib
import hmac
import json
import logging

import httpx
import pytest

from bots.errors import NotSentError, RefusedError
from earshot import alerting
from earshot.alerting import LONGEST, LOOK_AGAIN, Alerting
from earshot.notices import Slack, Web, place_of, signature
from tests.earshot.conftest import FakeClock, Office
from tests.earshot.outside import HOOK, HOUR, SECOND, SECRET, Outside, lasting, once, run, until


@pytest.fixture
def outside(office: Office, clock: FakeClock) -> Outside:
    return Outside(office, clock)


# Webhooks


def test_a_webhook_says_what_happened_and_is_signed(outside: Outside) -> None:
    outside.raises()
    (alert,) = outside.stands()

    once(outside, link=lambda id_: f"https://feedback.example/alerts/{id_}")

    (request,) = outside.requests
    assert str(request.url) == HOOK
    assert json.loads(request.content) == {
        "id": alert.id,
        "type": "alert",
        "survey": "help",
        "key": "contact",
        "session": alert.session_id,
        "created_at": "2026-11-21T12:00:00+00:00",
        "url": f"https://feedback.example/alerts/{alert.id}",
    }
    assert request.headers["content-type"] == "application/json"
    assert request.headers["webhook-id"] == f"alert_{alert.id}"
    assert request.headers["webhook-timestamp"] == "1795262400"
    signed = f"alert_{alert.id}.1795262400.".encode() + request.content
    mac = hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()
    expected = f"v1,{base64.b64encode(mac).decode()}"
    assert request.headers["webhook-signature"] == expected
    (told,) = outside.stands()
    assert (told.state, told.attempts, told.error) == ("delivered", 1, None)


def test_the_signature_is_that_of_standard_webhooks() -> None:
    made = signature(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
        b'{"test": 2432232314}',
    )

    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_wish_for_a_person_is_a_webhook_too(outside: Outside) -> None:
    outside.raises(kind="person", key=None)

    once(outside)

    content = json.loads(outside.requests[0].content)
    assert (content["type"], content["key"]) == ("person", None)
    assert "url" not in content


def test_a_webhook_is_tried_again_under_the_same_id_and_ever_less_often(outside: Outside) -> None:
    outside.statuses = [500, httpx.ConnectError("refused"), 404, 302]
    outside.raises()

    lasting(outside, HOUR)

    assert len(outside.requests) == 5
    assert len({request.headers["webhook-id"] for request in outside.requests}) == 1
    assert len({request.headers["webhook-timestamp"] for request in outside.requests}) == 5
    (alert,) = outside.stands()
    assert (alert.state, alert.attempts) == ("delivered", 5)


def test_a_redirect_is_not_followed(outside: Outside) -> None:
    outside.statuses = [307]
    outside.raises()

    once(outside)

    assert [str(request.url) for request in outside.requests] == [HOOK]
    assert [alert.error for alert in outside.stands()] == ["http_307"]


def test_it_is_given_up_after_three_days_and_stays_open_with_the_reason(outside: Outside) -> None:
    outside.statuses = [503] * 1000
    outside.raises()

    lasting(outside, LONGEST - HOUR)
    assert [alert.error for alert in outside.stands()] == ["http_503"]
    lasting(outside, 3 * HOUR)
    tries = len(outside.requests)
    lasting(outside, LONGEST)

    (alert,) = outside.stands()
    assert (alert.state, alert.error) == ("open", "gave up: http_503")
    assert len(outside.requests) == tries
    assert tries > 50


def test_a_server_that_says_nothing_is_left_after_a_while(
    outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerting, "TELL_WITHIN", 0.01)
    outside.hangs = True
    outside.raises()

    once(outside)

    assert [alert.error for alert in outside.stands()] == ["TimeoutError"]


def test_what_died_in_the_middle_is_told_again_when_its_lease_is_over(outside: Outside) -> None:
    outside.hangs = True
    outside.raises()

    async def dies(alerting: Alerting) -> None:
        task = asyncio.create_task(alerting.tell_due())
        await until(lambda: bool(outside.requests))
        task.cancel()
        await asyncio.wait([task])

    run(outside, dies)
    outside.hangs = False
    once(outside)
    assert len(outside.requests) == 1
    outside.clock.passes(61 * SECOND)
    once(outside)

    assert len(outside.requests) == 2
    assert [alert.state for alert in outside.stands()] == ["delivered"]


# Slack


def test_slack_hears_who_what_and_how_to_read_on(outside: Outside) -> None:
    outside.raises()
    outside.stored(key="contact", type="yes_no", value="true", raw="yes please, call 070")
    outside.raises(kind="person", key=None)

    once(outside, recipient="slack:T0AB/C0123/1712345.678")

    first, second = sorted(outside.slack, key=lambda one: "person" in one[2])
    ids = [alert.id for alert in outside.stands()]
    assert first == (
        "T0AB",
        "C0123",
        "support-team: an alert on contact (yes) in After help.\n"
        f"Read it with: earshot alerts show {ids[0]}",
        "1712345.678",
    )
    assert second[2] == (
        "support-team: a respondent of After help asked for a person.\n"
        f"Read it with: earshot alerts show {ids[1]}"
    )
    assert [alert.receipt for alert in outside.stands()] == ["1712.5"] * 2


@pytest.mark.parametrize("type_", ["text", "contact", "number"])
def test_a_person_s_own_words_are_told_to_nobody(
    outside: Outside, caplog: pytest.LogCaptureFixture, type_: str
) -> None:
    caplog.set_level(logging.DEBUG)
    for recipient in ("slack:C0123", HOOK):
        outside.raises(key="why")
        number = len(outside.stands()) - 1
        outside.stored(number, key="why", type=type_, value='"my private words"', raw="private")
        once(outside, recipient=recipient)

    told = str(outside.slack) + "".join(request.content.decode() for request in outside.requests)
    assert "an alert on why in" in told
    assert "private" not in told + caplog.text
    assert "hush" not in "".join(
        str(vars(record)) for record in caplog.records if record.name.startswith("earshot")
    )


def test_slack_s_retry_after_is_kept_and_its_refusals_are_tried_again(outside: Outside) -> None:
    outside.troubles = [
        NotSentError("ratelimited", retry_after=300),
        RefusedError("not_in_channel"),
    ]
    outside.raises()

    once(outside, recipient="slack:C0123")
    outside.clock.passes(299 * SECOND)
    once(outside, recipient="slack:C0123")
    assert len(outside.slack) == 1
    outside.clock.passes(SECOND)
    once(outside, recipient="slack:C0123")
    assert [alert.error for alert in outside.stands()] == ["not_in_channel"]
    outside.clock.passes(HOUR)
    once(outside, recipient="slack:C0123")

    assert [alert.state for alert in outside.stands()] == ["delivered"]


def test_mark_up_in_a_title_stays_text(outside: Outside) -> None:
    outside.raises(key="<!channel>")

    once(outside, recipient="slack:C0123")

    assert "<" not in outside.slack[0][2]


# Recipients


def test_an_owner_without_a_recipient_stays_listed_until_one_is_set(outside: Outside) -> None:
    outside.raises(to="nobody-yet")

    once(outside)
    assert [(alert.state, alert.error) for alert in outside.stands()] == [("open", "no_recipient")]
    assert outside.requests == []
    outside.clock.passes(LOOK_AGAIN)

    async def test(alerting: Alerting) -> None:
        alerting.recipients = {"nobody-yet": HOOK}
        await alerting.tell_due()

    run(outside, test)
    assert [alert.state for alert in outside.stands()] == ["delivered"]


def test_one_that_fails_does_not_keep_the_others(outside: Outside) -> None:
    outside.statuses = [500]
    for _ in range(45):
        outside.raises()

    async def test(alerting: Alerting) -> None:
        while await alerting.tell_due():
            pass

    run(outside, test)

    assert [alert.state for alert in outside.stands()].count("delivered") == 44
    assert len(outside.requests) == 45


def test_it_is_told_at_once_when_somebody_calls(
    outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerting, "TICK", 3600)

    async def test(alerting: Alerting) -> None:
        task = asyncio.create_task(alerting.run())
        await asyncio.sleep(0.1)
        outside.raises()
        alerting.wake()
        await until(lambda: bool(outside.requests))
        task.cancel()
        await asyncio.wait([task])

    run(outside, test)

    assert len(outside.requests) == 1


@pytest.mark.parametrize(
    ("recipient", "place"),
    [
        ("slack:C0123", Slack("", "C0123", None)),
        ("slack:T0AB/C0123", Slack("T0AB", "C0123", None)),
        ("slack:C0123/1712345.678", Slack("", "C0123", "1712345.678")),
        (HOOK, Web(HOOK)),
        ("slack:#general", None),
        ("mailto:a@b.example", None),
        ("", None),
    ],
)
def test_a_recipient_names_a_place(recipient: str, place: object) -> None:
    assert place_of(recipient) == place

"""What webhooks are to hear of turns is written down with them, and goes with the person."""

import json
from typing import Any

import pytest
from sqlalchemy import event

from earshot.notifying.telling import EVENTS, REMEMBERED, notify
from earshot.opening import Address, Opening
from earshot.people import permissions
from earshot.privacy import erase_person, export_person
from earshot.recording import STANDS_FOR
from storage.campaigns import PlannedRow
from storage.webhooks import WebhookRow
from tests.earshot.conftest import FakeClock, Office, Respondent, on_sqlite
from tests.earshot.notifying.conftest import Desk

HOOK = "https://hooks.example/earshot"
SMS, OTHER = Address("sms", "+46701740605"), Address("sms", "+46701740606")


"""Of what is the same on every database, one is enough."""


def told(desk: Desk, hook: WebhookRow) -> list[tuple[str, dict[str, Any]]]:
    """The events and what they say, in order."""
    contents = [json.loads(row.body) for row in desk.rows(hook)]
    return [(content["type"], content["data"]) for content in contents]


def types(desk: Desk, hook: WebhookRow) -> list[str]:
    return [row.event for row in desk.rows(hook)]


def answered(office: Office, **more: Any) -> Respondent:
    """Somebody who has had it hard, and has one question left."""
    person, _ = office.opens(**more)
    for words in ("2", "I waited 40 minutes and was then cut off, my name is Maria"):
        person.says(words)
    return person


def test_a_response_is_told_as_it_grows(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK)
    person, _ = office.opens(person="cust-1")
    person.says("what?")
    person.says("6")
    person.says("Maria was kind")
    person.says("sorry, I meant 7")

    assert types(desk, hook) == [
        "response.created",
        "response.updated",
        "response.completed",
        "response.updated",
    ]
    first, *_, last = [data for _, data in told(desk, hook)]
    row = office.row(person.session)
    assert first == {
        "id": person.session,
        "survey": "help",
        "kind": "transactional",
        "person": row.respondent_id,
        "channel": "webchat",
        "language": "en",
        "state": "waiting",
        "started_at": "2026-11-21T12:00:00+00:00",
        "last_at": "2026-11-21T12:00:00+00:00",
        "ended_at": None,
        "invitation": None,
        "campaign": None,
        "event": None,
        "answers": [
            {
                "key": "effort",
                "part": "answer",
                "type": "ces",
                "revision": 1,
                "scale_low": 1.0,
                "scale_high": 7.0,
                "direction": "high is good",
                "language": "en",
                "answered_at": "2026-11-21T12:00:00+00:00",
                "value": 6,
                "number": 6.0,
            }
        ],
    }
    assert last["state"] == "completed"
    assert [answer["value"] for answer in last["answers"]] == [7, None]


@on_sqlite
def test_what_was_written_is_told_only_to_who_was_set_up_for_it(
    office: Office, desk: Desk
) -> None:
    plain, full = desk.adds(HOOK), desk.adds(HOOK, verbatims=True)
    answered(office)

    assert "Maria" not in str(told(desk, plain))
    *_, (_, data) = told(desk, full)
    assert data["answers"][1]["words"].endswith("my name is Maria")
    # Both can be told to be the same by who receives both.
    assert [row.key for row in desk.rows(plain)] == [row.key for row in desk.rows(full)]


@on_sqlite
def test_only_what_was_asked_for_is_told(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK, "response.completed", "opt_out.created")
    person, _ = office.opens()
    for words in ("6", "all was well"):
        person.says(words)

    assert types(desk, hook) == ["response.completed"]


def test_an_invitation_is_named_with_what_led_to_it(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK, "response.created")
    person, _ = office.opens(person="cust-1")
    now = office.clock.now()
    with office.database.begin() as uow:
        owner = office.row(person.session).respondent_id or ""
        end = now + STANDS_FOR
        uow.invitations.plan([PlannedRow("help", owner, "{}", now, end, now, event_id=7)])
        (due,) = uow.invitations.due(now, limit=10)
        uow.invitations.asked([("webchat", person.session, now, end, due.id)])
    person.says("6")

    ((_, data),) = told(desk, hook)
    assert (data["invitation"], data["event"], data["campaign"]) == (due.id, 7, None)


@on_sqlite
def test_turns_of_one_moment_are_told_as_they_end(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK)
    one, other = office.opens()[0], office.opens()[0]
    office.conversing.take(
        [one.said("6"), other.said("2"), one.said("all was well"), other.said("no idea")]
    )

    by_session = [(name, data["id"]) for name, data in told(desk, hook)]
    assert sorted(by_session) == sorted(
        [
            ("response.created", one.session),
            ("response.completed", one.session),
            ("response.created", other.session),
        ]
    )


@on_sqlite
def test_an_alert_is_told_without_words(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK, "alert.created")
    person = answered(office)
    person.says("maria@example.com")

    assert told(desk, hook) == [
        (
            "alert.created",
            {
                "survey": "help",
                "response": person.session,
                "kind": "alert",
                "key": "contact",
                "to": "support",
            },
        )
    ]


@on_sqlite
def test_a_stop_and_its_end_are_told(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK, "opt_out.created", "opt_in.created")
    person, _ = office.opens(address=SMS)
    person.says("stop")
    person.says("start")

    owner = office.row(person.session).respondent_id
    assert told(desk, hook) == [
        ("opt_out.created", {"person": owner, "channels": None, "reason": "stop"}),
        ("opt_in.created", {"person": owner, "channels": None}),
    ]


@on_sqlite
def test_an_opt_out_on_one_channel_names_it(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK, "opt_out.created", "opt_in.created")
    person, _ = office.opens(address=SMS)
    owner, now = office.row(person.session).respondent_id or "", desk.clock.now()
    with desk.database.begin() as uow:
        permissions.opt_out(uow, owner, kinds=["sms"], reason="wish", now=now, today=now.date())
        permissions.opt_in(uow, owner, kinds=["sms"], now=now)

    assert told(desk, hook) == [
        ("opt_out.created", {"person": owner, "channels": ["sms"], "reason": "wish"}),
        ("opt_in.created", {"person": owner, "channels": ["sms"]}),
    ]


@on_sqlite
def test_nothing_is_told_of_trials(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK)
    answered(office, test=True).says("maria@example.com")

    assert types(desk, hook) == []


@on_sqlite
def test_of_an_anonymous_survey_nothing_is_told_but_a_stop_without_its_survey(
    office: Office, desk: Desk
) -> None:
    hook = desk.adds(HOOK, verbatims=True)
    for address, last in ((SMS, "the coffee"), (OTHER, "stop")):
        person, _ = office.opens("quiet", address=address)
        person.says("9")
        person.says(last)

    (only,) = told(desk, hook)
    assert only[0] == "opt_out.created"
    assert "quiet" not in str(only)


@on_sqlite
def test_a_webhook_is_heard_of_within_a_moment(office: Office, desk: Desk) -> None:
    person, _ = office.opens()
    person.says("2")
    hook = desk.adds(HOOK)
    desk.clock.passes(REMEMBERED)
    person.says("I waited 40 minutes and was then cut off")

    assert types(desk, hook) == ["response.updated"]


@on_sqlite
def test_where_nobody_listens_turns_cost_one_look_a_second(office: Office) -> None:
    statements: list[str] = []

    def note(*arguments: Any) -> None:
        statements.append(arguments[2])

    event.listen(office.database._writer, "before_cursor_execute", note)
    people = [office.opens()[0] for _ in range(4)]
    for person in people:
        person.says("2")

    looks = [one for one in statements if "webhooks" in one or "notifications" in one]
    assert len(looks) == 1


def test_who_is_erased_is_erased_from_what_was_or_is_to_be_told(
    office: Office, desk: Desk
) -> None:
    hook = desk.adds(HOOK, verbatims=True)
    person, _ = office.opens(person="cust-1")
    person.says("2")
    stranger, _ = office.opens(person="cust-2")
    stranger.says("3")
    owner = office.row(person.session).respondent_id or ""
    with office.database.begin() as uow:
        body = {"person": owner}
        notify(uow, "invitation.left_out", body, now=desk.clock.now(), respondent_id=owner)
    disclosed = export_person(office.database, "cust-1")
    assert len(disclosed["notifications"]) == 1
    assert len(disclosed["sessions"][0]["notifications"]) == 1

    erase_person(
        office.database,
        "cust-1",
        with_answers=False,
        key=b"k" * 32,
        now=desk.clock.now(),
        new_id=office.means.new_id,
    )

    (left,) = told(desk, hook)
    assert left[1]["id"] == stranger.session


@on_sqlite
def test_what_fails_is_not_told(desk: Desk, clock: FakeClock) -> None:
    hook = desk.adds(HOOK)

    def fails() -> None:
        with desk.database.begin() as uow:
            notify(uow, "wave.released", {"wave": "2026-W47"}, now=clock.now())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()

    assert desk.rows(hook) == []


@on_sqlite
def test_an_event_that_does_not_exist_is_a_mistake(desk: Desk, clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="no event"), desk.database.begin() as uow:
        notify(uow, "response.exploded", {}, now=clock.now())


@on_sqlite
def test_a_disabled_webhook_hears_nothing_new(desk: Desk) -> None:
    hook, other = desk.adds(HOOK), desk.adds(HOOK)
    with desk.database.begin() as uow:
        uow.notifications.disable(hook.id, "trouble")
    for name in EVENTS:
        desk.happens(event=name)

    assert types(desk, hook) == []
    assert types(desk, other) == list(EVENTS)


@on_sqlite
def test_an_opening_tells_nothing(office: Office, desk: Desk) -> None:
    hook = desk.adds(HOOK)
    office.conversing.take([Opening("help", b"s", "en")])

    assert types(desk, hook) == []

"""Events and invitations: what happened elsewhere, who is to be asked, and what became of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from storage.campaigns import PlannedRow
from tests.earshot.web.api.conftest import BOTH, Program, problem

SMS = {"kind": "sms", "value": "+46701234567"}
MAIL = {"kind": "email", "value": "maria@example.com"}
CLOSED = {
    "source": "desk",
    "key": "ticket-1",
    "name": "support.closed",
    "happened_at": "2026-11-03T12:30:00+01:00",
    "person": {"addresses": [MAIL], "language": "sv"},
    "properties": {"agent": "Ada", "ticket": "1"},
}


def later(days: int = 3) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()


def test_an_event_that_leads_to_nothing_is_kept_too(program: Program) -> None:
    told = program.asks("POST", "/events", json=CLOSED)
    (kept,) = program.gets("/events")["events"]

    assert told.status_code == 201
    assert (told.json()["new"], told.json()["reason"]) == (True, "no_rule")
    assert kept["id"] == told.json()["id"]
    assert (kept["source"], kept["key"], kept["name"]) == ("desk", "ticket-1", "support.closed")
    assert datetime.fromisoformat(kept["happened_at"]) == datetime(2026, 11, 3, 11, 30, tzinfo=UTC)
    assert program.gets(f"/people/{kept['person']}")["language"] == "sv"


def test_the_same_event_again_changes_nothing(program: Program) -> None:
    first = program.posts("/events", CLOSED)

    again = program.asks("POST", "/events", json={**CLOSED, "properties": {"agent": "Bo"}})

    assert again.status_code == 200
    assert again.json() == {**first, "new": False}
    assert len(program.gets("/events")["events"]) == 1


@BOTH
def test_events_are_paged_from_the_newest(program: Program) -> None:
    ids = [program.posts("/events", {**CLOSED, "key": str(n)})["id"] for n in range(5)]

    first = program.gets("/events", limit=3)
    second = program.gets("/events", limit=3, cursor=first["next"])

    assert [one["id"] for one in (*first["events"], *second["events"])] == ids[::-1]
    assert second["next"] is None


def test_an_event_that_cannot_be_meant(program: Program) -> None:
    wrong: list[dict[str, Any]] = [
        {"happened_at": "2026-11-03T12:30:00"},
        {"happened_at": "2026-11-03"},
        {"happened_at": 1700000000},
        {"happened_at": "2026-13-03T12:30:00Z"},
        {"name": "support closed"},
        {"key": ""},
        {"properties": {"agent": None}},
        {"person": {"addresses": []}},
        {"severity": "high"},
    ]
    for one in wrong:
        answer = program.asks("POST", "/events", json={**CLOSED, **one})
        assert problem(answer, 422) == "invalid", one
    assert program.gets("/events")["events"] == []


def test_somebody_is_invited_and_waits(program: Program) -> None:
    due_at = later()

    invited = program.asks(
        "POST",
        "/invitations",
        json={
            "survey": "help",
            "person": SMS,
            "channels": ["sms", "email"],
            "language": "sv",
            "properties": {"brand": "Acme"},
            "due_at": due_at,
        },
    )
    found = program.gets(f"/invitations/{invited.json()['id']}")

    assert invited.status_code == 201
    assert invited.json() == {"id": found["id"], "person": found["person"], "state": "waiting"}
    assert (found["survey"], found["language"]) == ("help", "sv")
    assert found["channels"] == ["sms", "email"]
    assert found["properties"] == {"brand": "Acme"}
    due = datetime.fromisoformat(due_at)
    assert datetime.fromisoformat(found["due_at"]) == due
    assert datetime.fromisoformat(found["expires_at"]) == due + timedelta(days=28)
    assert (found["asked_at"], found["response"]) == (None, None)


@BOTH
def test_invitations_are_listed_of_everybody_or_of_one(program: Program) -> None:
    one, other = (program.posts("/people", {"addresses": [at]})["id"] for at in (SMS, MAIL))
    ids = [
        program.posts("/invitations", {"survey": "help", "person": person, "due_at": later(days)})[
            "id"
        ]
        for days, person in enumerate((one, other, one, other, one), start=1)
    ]

    every = program.gets("/invitations", limit=2)
    rest = program.gets("/invitations", limit=9, cursor=every["next"])
    hers = program.gets("/invitations", person=one)

    assert [row["id"] for row in (*every["invitations"], *rest["invitations"])] == ids[::-1]
    assert [row["id"] for row in hers["invitations"]] == [ids[4], ids[2], ids[0]]
    assert hers["next"] is None


@BOTH
def test_what_waits_can_be_cancelled_once(program: Program) -> None:
    id_ = program.posts("/invitations", {"survey": "help", "person": SMS, "due_at": later()})["id"]

    cancelled = program.posts(f"/invitations/{id_}/cancel")
    again = program.asks("POST", f"/invitations/{id_}/cancel")
    unknown = program.asks("POST", "/invitations/999/cancel")

    assert (cancelled["state"], cancelled["due_at"]) == ("stopped", None)
    assert problem(again, 409) == "conflict"
    assert problem(unknown, 404) == "not-found"


def test_an_invitation_that_does_not_suit(program: Program) -> None:
    wanted = {"survey": "help", "person": SMS}
    with program.site.earshot.database.begin() as uow:
        uow.surveys.set_state("short", "closed")
    refused = {
        "unknown-survey": {"survey": "later"},
        "unknown-person": {"person": "r-nobody"},
        "does-not-suit-the-survey": {"language": "fa"},
        "survey-closed": {"survey": "short"},
        "conflict": {"due_at": later(400)},
    }
    for type_, more in refused.items():
        answer = program.asks("POST", "/invitations", json={**wanted, **more})
        assert problem(answer, answer.status_code) == type_
        assert answer.status_code in {404, 409}
    early = {**wanted, "due_at": later(2), "expires_at": later(1)}
    assert problem(program.asks("POST", "/invitations", json=early), 409) == "conflict"
    assert program.gets("/invitations")["invitations"] == []


def test_whoever_asked_to_be_forgotten_is_not_invited(program: Program) -> None:
    id_ = program.posts("/people", {"addresses": [SMS]})["id"]
    program.asks("DELETE", f"/people/{id_}")

    answer = program.asks("POST", "/invitations", json={"survey": "help", "person": SMS})

    assert problem(answer, 409) == "erased-person"


def test_of_an_anonymous_survey_nobody_learns_who_answered(program: Program) -> None:
    person = program.posts("/people", {"addresses": [SMS]})["id"]
    now = datetime.now(UTC)
    database = program.site.earshot.database
    with database.begin() as uow:
        id_ = uow.listing.plan(
            PlannedRow(
                "quiet", person, "{}", now, now + timedelta(days=9), now + timedelta(days=5)
            )
        )
        uow.invitations.asked([("sms", None, now, now + timedelta(days=3), id_)])
        uow.invitations.settle([("answered", id_)])

    found = program.gets(f"/invitations/{id_}")

    assert (found["state"], found["due_at"], found["response"]) == ("asked", None, None)
    assert found["reminders"] == 0

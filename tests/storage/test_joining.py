"""Two who turn out to be one person: nothing of either is lost, and nothing is asked twice."""

from datetime import timedelta

import pytest

from storage.campaigns import PlannedRow
from storage.events import EventRow
from storage.people import PersonRow
from tests.storage.making import NOW, publish, session

OLD, NEW = "r1", "r2"


@pytest.fixture
def two(database):
    with database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id=OLD, now=NOW)
        uow.respondents.ensure("telegram", "7", new_id=NEW, now=NOW + timedelta(days=1))
    return database


def change(database, id_: str, **known) -> None:
    with database.begin() as uow:
        uow.people.change_all([PersonRow(id_, NOW, **known)])


def joined(database) -> PersonRow:
    with database.begin() as uow:
        uow.respondents.join(NEW, into=OLD)
    with database.read() as uow:
        assert uow.people.get(NEW) is None
        return uow.people.get(OLD)


def test_what_one_lacks_is_filled_from_the_other(two):
    change(two, OLD, name="Maria", language="sv", properties={"plan": "gold"})
    change(two, NEW, name="M", touch="high", properties={"plan": "free", "team": "a"})

    person = joined(two)

    assert (person.name, person.language, person.touch) == ("Maria", "sv", "high")
    assert person.properties == {"plan": "gold", "team": "a"}
    assert [row.kind for row in person.addresses] == ["person", "telegram"]


@pytest.mark.parametrize("who", [OLD, NEW])
def test_who_opted_out_as_either_has_opted_out(two, who):
    with two.begin() as uow:
        uow.respondents.opt_out(who, reason="stop", now=NOW)

    person = joined(two)

    assert (person.opted_out_at, person.opt_out_reason) == (NOW, "stop")


def test_consent_is_as_old_as_the_first(two):
    change(two, OLD, consent_at=NOW + timedelta(days=2))
    change(two, NEW, consent_at=NOW)

    assert joined(two).consent_at == NOW


def planned(uow, who: str, state: str, **more) -> None:
    values = {"campaign_id": 1, "round": "2026-11"} | more
    uow.invitations.plan(
        [
            PlannedRow(
                survey="nps",
                respondent_id=who,
                properties="{}",
                created_at=NOW,
                expires_at=NOW + timedelta(days=28),
                due_at=NOW,
                state=state,
                **values,
            )
        ]
    )


def invitations(database):
    with database.read() as uow:
        found = uow.privacy.export(OLD)["invitations"]
    return sorted((row["round"] or "", row["state"]) for row in found)


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("waiting", "waiting", "waiting"),
        ("waiting", "asked", "asked"),
        ("answered", "asked", "answered"),
        ("waiting", "expired", "expired"),
        ("left_out", "waiting", "waiting"),
    ],
)
def test_of_two_invitations_to_one_round_the_one_that_came_further_stays(two, old, new, kept):
    with two.begin() as uow:
        planned(uow, OLD, old)
        planned(uow, NEW, new)
        planned(uow, NEW, "waiting", round="2026-12")

    joined(two)

    assert invitations(two) == [("2026-11", kept), ("2026-12", "waiting")]


def test_invitations_of_no_campaign_all_stay(two):
    with two.begin() as uow:
        planned(uow, OLD, "waiting", campaign_id=None, round=None)
        planned(uow, NEW, "asked", campaign_id=None, round=None)

    joined(two)

    assert invitations(two) == [("", "asked"), ("", "waiting")]


def test_sessions_and_events_move_along(two):
    revision = publish(two)
    with two.begin() as uow:
        uow.sessions.add_all([session("s1", revision_id=revision, respondent_id=NEW)])
        row = EventRow("test", "k1", "support.closed", NEW, '{"agent": "A"}', NOW, NOW, "[]")
        uow.events.add(row)

    joined(two)

    with two.read() as uow:
        found = uow.privacy.export(OLD)
    assert [row["id"] for row in found["sessions"]] == ["s1"]
    assert [row["key"] for row in found["events"]] == ["k1"]

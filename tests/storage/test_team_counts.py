"""What counts of some teams, by roll-ups and by rows, is what a loop in Python counts."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.housekeeping import Housekeeping
from storage.analytics import Group, Span
from storage.analytics.lengths import AN_HOUR, rounded
from storage.database import Database
from storage.rows import InvitationRow
from tests.responses import Response, answer_rows, publish, store

DAY = date(2026, 3, 2)
TODAY = DAY + timedelta(days=6)
SPAN = Span(DAY, TODAY + timedelta(days=1))
NORTH = frozenset({"north", "O'Neil"})
BY_TEAM = Group("property", "team")


def some_responses(seed: int, n: int = 120) -> list[Response]:
    chance = random.Random(seed)
    return [
        Response(
            day=DAY + timedelta(days=chance.randint(0, 6)),
            answers={"nps": chance.randint(0, 10)} if chance.random() < 0.8 else {},
            asked=("nps", "why"),
            state=chance.choice(["waiting", "completed", "expired"]),
            channel=chance.choice(["webchat", "sms"]),
            properties=chance.choice(
                [{}, {"team": "north"}, {"team": "south"}, {"team": "O'Neil"}, {"brand": "x"}]
            ),
            test=chance.random() < 0.1,
            anonymous=chance.random() < 0.1,
        )
        for _ in range(n)
    ]


def counted(responses: list[Response]) -> list[Response]:
    return [one for one in responses if not one.test and not one.anonymous]


def fold(database: Database) -> None:
    now = datetime.combine(TODAY, datetime.min.time(), UTC) + timedelta(hours=12)
    housekeeping = Housekeeping(database, lambda: now, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


def totals(database: Database, teams: frozenset[str] | None) -> dict[str, Any]:
    with database.read() as uow:
        analytics = uow.analytics
        by_team = Counter[tuple[str | None, float]]()
        for rating in analytics.ratings("nps", SPAN, BY_TEAM, teams):
            by_team[rating.group, rating.number] += rating.n
        ratings = Counter[tuple[date, float]]()
        for rating in analytics.ratings("nps", SPAN, None, teams):
            ratings[rating.day, rating.number] += rating.n
        channels = Counter[str | None]()
        for rating in analytics.ratings("nps", SPAN, Group("channel"), teams):
            channels[rating.group] += rating.n
        states = Counter[str]()
        for session in analytics.sessions("nps", SPAN, teams):
            states[session.state] += session.n
        asked = Counter[str]()
        for question in analytics.asked("nps", SPAN, teams):
            asked[question.key] += question.asked
            asked[f"{question.key} answered"] += question.answered
    return {
        "by_team": by_team,
        "ratings": ratings,
        "channels": channels,
        "states": states,
        "asked": asked,
    }


def expected(responses: list[Response], teams: frozenset[str] | None) -> dict[str, Any]:
    mine = [
        one for one in counted(responses) if teams is None or one.properties.get("team") in teams
    ]
    rated = [one for one in mine if "nps" in one.answers]
    return {
        "by_team": Counter((one.properties.get("team"), one.answers["nps"]) for one in rated),
        "ratings": Counter((one.day, one.answers["nps"]) for one in rated),
        "channels": Counter(one.channel for one in rated),
        "states": Counter(one.state if one.answers else "unanswered" for one in mine),
        "asked": Counter(
            {"nps": len(mine), "why": len(mine), "nps answered": len(rated), "why answered": 0}
        ),
    }


@pytest.mark.parametrize("teams", [None, NORTH, frozenset({"nobody"}), frozenset()])
def test_counts_of_teams_are_right_before_and_after_folding(
    database: Database, teams: frozenset[str] | None
) -> None:
    revision = publish(database)
    responses = some_responses(7)
    store(database, responses, revision=revision)

    live = totals(database, teams)
    fold(database)
    folded = totals(database, teams)

    wanted = expected(responses, teams)
    assert {name: +found for name, found in live.items()} == {
        name: +found for name, found in wanted.items()
    }
    assert folded == live
    with database.read() as uow:
        assert uow.analytics.unfolded("nps", before=TODAY) == []


def test_a_late_answer_counts_for_its_team_at_once(database: Database) -> None:
    revision = publish(database)
    session = Response(DAY, {"nps": 9}, properties={"team": "north"})
    store(database, [session], revision=revision)
    fold(database)

    with database.begin() as uow:
        (row,) = answer_rows(replace(session, answers={"nps": 2}), revision)
        uow.answers.record_all([row], today=TODAY)

    with database.read() as uow:
        (found,) = uow.analytics.ratings("nps", SPAN, None, NORTH)
    assert (found.number, found.n) == (2, 1)


@pytest.mark.parametrize(
    ("took", "said"), [(1, 5), (62, 60), (63, 65), (601, 600), (640, 660), (9_999, AN_HOUR)]
)
def test_lengths_are_rounded_more_the_longer_they_are(took: float, said: int) -> None:
    assert rounded(took) == said


def timed(database: Database, revision: int, seconds: int, **more: Any) -> None:
    """A session whose only answer came after ten minutes, and which ended `seconds` later."""
    response = Response(DAY, {}, **more)
    store(database, [response], revision=revision)
    with database.begin() as uow:
        row = uow.sessions.find([response.id])[response.id]
        began = row.started_at + timedelta(minutes=10)
        (answer,) = answer_rows(replace(response, answers={"nps": 9}), revision)
        uow.answers.record_all([replace(answer, answered_at=began)], today=DAY)
        ended = began + timedelta(seconds=seconds)
        moved = replace(row, ended_at=ended, last_at=ended, turn=row.turn + 1)
        uow.sessions.save_all([(moved, row.turn)], today=DAY)


def test_length_is_from_the_first_question_or_answer_to_the_end(database: Database) -> None:
    revision = publish(database)
    timed(database, revision, 50, properties={"team": "north"})
    timed(database, revision, 45, channel="sms")
    timed(database, revision, 60, state="expired")
    timed(database, revision, 60, test=True)
    timed(database, revision, 60, anonymous=True)
    timed(database, revision, 60, channel="import")

    def found(teams: frozenset[str] | None = None) -> set[tuple[int, int, int]]:
        with database.read() as uow:
            rows = uow.analytics.lengths("nps", SPAN, teams)
        return {(row.seconds, row.questions, row.n) for row in rows}

    assert found() == {(660, 1, 1), (45, 1, 1)}
    assert found(NORTH) == {(660, 1, 1)}
    fold(database)
    assert found() == {(660, 1, 1), (45, 1, 1)}
    assert found(NORTH) == {(660, 1, 1)}


def test_links_are_counted_for_their_survey_and_team(database: Database) -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    row = InvitationRow(b"1", "nps", '{"team": "north"}', at, at, used_at=at)
    with database.begin() as uow:
        uow.invitations.add(row)
        uow.invitations.add(replace(row, token_digest=b"2", properties="{}", used_at=None))
        uow.invitations.add(replace(row, token_digest=b"3", survey="other"))
        uow.invitations.add(replace(row, token_digest=b"4", test=True))
        uow.invitations.add(replace(row, token_digest=b"5", created_at=at + timedelta(days=1)))

    with database.read() as uow:
        last = at + timedelta(days=1)
        assert uow.analytics.links("nps", at, last) == (2, 1)
        assert uow.analytics.links("nps", at, last, NORTH) == (1, 1)
        assert uow.analytics.links("nps", last, last) == (0, 0)

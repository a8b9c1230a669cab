"""Scores told apart and compared: no ranks, none of few, and never past the gate."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.housekeeping import Housekeeping
from earshot.reporting.cuts import CutError
from earshot.reporting.report import report
from earshot.reporting.splits import (
    ComparisonError,
    compare_periods,
    compare_segments,
    split,
)
from storage.analytics import Span
from storage.database import Database
from tests.responses import NPS, Response, publish, publish_source, seal, store

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
FIRST, SECOND = Span(DAY, DAY + timedelta(days=7)), Span(DAY + timedelta(days=7))
SCRIPT = NPS.format(survey="nps", anonymous="no").replace("[brand]", "[brand, team, agent]")


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """The counting is the same on both."""
    return sqlite_url


def rated(numbers: list[int], day: date = DAY, **more: Any) -> list[Response]:
    return [Response(day, {"nps": number}, asked=("nps",), **more) for number in numbers]


@pytest.fixture
def revision(database: Database) -> int:
    return publish_source(database, "nps", SCRIPT)


@pytest.mark.parametrize("by", ["agent", "team"])
def test_people_are_told_apart_by_name_and_only_from_ten_answers(
    database: Database, revision: int, by: str
) -> None:
    for name, numbers in {"zoe": [10] * 10, "al": [0] * 10, "bo": [5] * 9}.items():
        store(database, rated(numbers, properties={by: name}), revision=revision)
    store(database, rated([7] * 9), revision=revision)

    found = split(database, "nps", by)
    whole = report(database, "nps", now=NOW, zone=ZoneInfo("UTC"), by=by)

    assert [(row.group.value, row.n) for row in found.scores if row.group] == [
        ("al", 10),
        ("zoe", 10),
    ]
    assert [one.group.value for one in found.distribution if one.group] == ["al", "zoe"]
    assert found.notes == ("Of agents and teams with fewer than 10 answers nothing is told.",)
    assert whole.scores == found.scores
    assert set(found.notes) < set(whole.notes)
    with pytest.raises(CutError):
        split(database, "nps", "mood")


def test_other_properties_are_told_of_few_as_well(database: Database, revision: int) -> None:
    store(database, rated([9] * 3, properties={"brand": "Acme"}), revision=revision)

    found = split(database, "nps", "brand")

    assert [(row.n, row.shown) for row in found.scores] == [(3, "counts")]
    assert found.notes == ()


def test_a_team_compares_within_its_own_sessions(database: Database, revision: int) -> None:
    north = {"properties": {"team": "north"}}
    store(database, rated([9] * 30, channel="sms", **north), revision=revision)
    store(database, rated([0] * 30, channel="webchat", **north), revision=revision)
    store(database, rated([0] * 30, channel="sms"), revision=revision)

    found = compare_segments(
        database, "nps", "channel", "webchat", "sms", teams=frozenset({"north"})
    )

    (change,) = found.changes
    assert (change.before, change.after, change.clear) == ("webchat", "sms", True)
    assert change.difference == 200
    assert [side.scores[0].value for side in (found.first, found.second)] == [-100, 100]
    with pytest.raises(ComparisonError):
        compare_segments(database, "nps", "channel", "sms", "sms")


def test_two_periods_that_differ_by_chance_show_no_clear_change(
    database: Database, revision: int
) -> None:
    store(database, rated([9] * 20 + [0] * 10), revision=revision)
    later = DAY + timedelta(days=9)
    store(database, rated([9] * 22 + [0] * 8, later), revision=revision)

    found = compare_periods(database, "nps", FIRST, SECOND)

    (change,) = found.changes
    assert change.words == "no clear change"
    assert change.difference is not None
    assert found.first.name == "2026-03-02 – 2026-03-08"
    assert found.second.name == "2026-03-09 – "
    with pytest.raises(ComparisonError):
        compare_periods(database, "nps", FIRST, Span(DAY + timedelta(days=6)))


def test_of_few_nothing_is_compared(database: Database, revision: int) -> None:
    store(database, rated([9] * 9), revision=revision)
    store(database, rated([0] * 90, DAY + timedelta(days=7)), revision=revision)

    (change,) = compare_periods(database, "nps", FIRST, SECOND).changes

    assert (change.words, change.difference) == ("too few answers to compare", None)


def test_anonymous_answers_are_compared_only_where_the_gate_lets_them(database: Database) -> None:
    revision = publish(database, "enps", anonymous=True)
    week = DAY + timedelta(days=7)
    seal(database, rated([9, 3] * 10, survey="enps"), revision=revision)
    seal(database, rated([9, 3, 3], week, survey="enps"), revision=revision)
    seal(database, rated([9, 3] * 6, survey="enps", language="sv"), revision=revision)
    housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass

    periods = compare_periods(database, "enps", FIRST, SECOND)
    segments = compare_segments(database, "enps", "language", "en", "sv")

    assert [row.n for row in periods.first.scores] == [32]
    assert (periods.second.scores, periods.changes) == ((), ())
    assert sorted(row.n for side in (segments.first, segments.second) for row in side.scores) == [
        12,
        20,
    ]
    none = compare_periods(database, "enps", FIRST, SECOND, teams=frozenset({"north"}))
    assert (none.first.scores, none.second.scores) == ((), ())
    assert split(database, "enps", "language", teams=frozenset({"north"})).scores == ()
    with pytest.raises(CutError):
        split(database, "enps", "channel")

"""The first page of results: all of it behind the gate, and cut to the teams one may see."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogs.loading import load
from earshot.housekeeping import Housekeeping
from earshot.reporting import marking
from earshot.reporting.lengths import length
from earshot.reporting.results import Results, fingerprint, overview
from earshot.reporting.tables import as_csv, lines, scores, tables
from storage.analytics import LengthCount
from storage.database import Database
from storage.rows import InvitationRow
from tests.responses import NPS, Response, answer_rows, publish, publish_source, seal, store

DAY = date(2026, 3, 2)  # a Monday
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
NORTH = frozenset({"north"})
TEAMS = NPS.format(survey="nps", anonymous="no").replace("[brand]", "[brand, team]")


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """The counting is the same on both."""
    return sqlite_url


def looked(database: Database, survey: str = "nps", **more: Any) -> Results:
    return overview(database, survey, now=NOW, zone=ZoneInfo("UTC"), **more)


def rated(numbers: list[int], day: date = DAY, **more: Any) -> list[Response]:
    return [Response(day, {"nps": number}, asked=("nps", "why"), **more) for number in numbers]


def fold(database: Database) -> None:
    housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


@pytest.fixture
def revision(database: Database) -> int:
    return publish_source(database, "nps", TEAMS)


def test_rates_stand_with_what_they_are_of(database: Database, revision: int) -> None:
    store(database, rated([9] * 12), revision=revision)
    store(database, [Response(DAY, {}, state="expired", asked=("nps",))], revision=revision)

    found = looked(database)

    assert found.begun is not None
    assert (found.begun.numerator, found.begun.denominator) == (12, 13)
    drops = {one.key: (one.rate.numerator, one.rate.denominator) for one in found.drop_off}
    assert drops == {"nps": (1, 13), "why": (12, 12)}
    assert "team" in found.splits


def test_links_count_by_the_day_they_were_made(database: Database, revision: int) -> None:
    def made(at: datetime, team: str, used: datetime | None, *, test: bool = False) -> None:
        row = InvitationRow(
            token_digest=f"{at}{team}{used}{test}".encode(),
            survey="nps",
            respondent_id=None,
            properties=json.dumps({"team": team}),
            language=None,
            test=test,
            created_at=at,
            expires_at=NOW,
            used_at=used,
        )
        with database.begin() as uow:
            uow.invitations.add(row)

    midnight = datetime(2026, 3, 1, 23, tzinfo=UTC)  # in Stockholm
    made(midnight, "north", NOW)
    made(midnight, "south", None)
    made(midnight - timedelta(seconds=1), "north", NOW)
    made(NOW, "north", NOW, test=True)

    def followed(**more: Any) -> tuple[int, int] | None:
        zone = ZoneInfo("Europe/Stockholm")
        rate = overview(database, "nps", now=NOW, zone=zone, **more).followed
        return (rate.numerator, rate.denominator) if rate else None

    assert followed() == (2, 3)
    assert followed(since=DAY) == (1, 2)
    assert followed(since=DAY, teams=NORTH) == (1, 1)
    assert followed(since=DAY + timedelta(days=1)) is None


def test_a_team_sees_its_own_sessions_only(database: Database, revision: int) -> None:
    store(database, rated([10] * 12, properties={"team": "north"}), revision=revision)
    store(database, rated([0] * 12, properties={"team": "south"}), revision=revision)
    store(database, rated([0] * 12), revision=revision)
    words = Response(DAY, {"why": "bad"}, properties={"team": "south"})
    store(database, [words], revision=revision)

    for _ in range(2):
        report = looked(database, teams=NORTH).report
        (row,) = report.scores
        assert (row.value, row.n) == (100.0, 12)
        assert report.funnel.opened == 12
        assert report.verbatims.waiting == 0
        assert [one.answered for one in report.questions] == [12, 0]
        assert [one.n for one in report.distribution] == [12]
        assert report.notes == ("Only of: north.",)
        nobody = looked(database, teams=frozenset()).report
        assert (nobody.scores, nobody.funnel.opened) == ((), 0)
        fold(database)
    assert looked(database).report.verbatims.waiting == 1


def test_of_anonymous_answers_a_team_sees_nothing(database: Database, revision: int) -> None:
    anonymous = publish(database, "enps", anonymous=True)
    week = rated([9] * 15 + [3] * 15, survey="enps", properties={"team": "north"})
    seal(database, week, revision=anonymous)
    fold(database)

    whole, cut = looked(database, "enps"), looked(database, "enps", teams=NORTH)

    assert whole.report.scores[0].n == 30
    assert whole.length.n == 0
    assert whole.begun is None
    assert (cut.report.scores, cut.report.trend, cut.report.distribution) == ((), (), ())
    assert cut.report.funnel.opened == 0
    assert cut.report.verbatims.withheld
    assert cut.report.notes == (
        "The answers are anonymous: nobody knows to which team they belong.",
    )


@pytest.mark.parametrize(
    ("numbers", "value", "standing"),
    [
        ([10] * 100, 50, "reached"),
        ([0] * 100, 50, "missed"),
        ([10] * 18 + [0] * 6, 50, "not clear"),
        ([10] * 9, 50, "unknown"),
    ],
)
def test_a_target_is_reached_only_for_sure(
    database: Database, revision: int, numbers: list[int], value: float, standing: str
) -> None:
    store(database, rated(numbers), revision=revision)
    marking.aim(database, "nps", key="nps", metric="nps", value=value)

    found = looked(database)

    (aim,) = found.aims
    assert (aim.target.value, aim.standing) == (value, standing)
    assert [line.target for line in lines(found)] == [value]


def test_markers_of_the_span_stand_with_the_trend(database: Database, revision: int) -> None:
    for days, survey in ((-5, "nps"), (1, "nps"), (2, None)):
        marking.mark(
            database,
            survey=survey,
            day=DAY + timedelta(days=days),
            kind="release",
            text=f"day {days}",
            now=NOW,
        )

    found = looked(database, since=DAY)

    assert [one.text for one in found.markers] == ["day 1", "day 2"]


def test_the_median_length_needs_ten_and_stands_beside_the_stated_one() -> None:
    script = load(TEAMS).script
    assert script is not None

    few = length([LengthCount(30, 2, 9)], script)
    many = length([LengthCount(30, 2, 9), LengthCount(200, 4, 9), LengthCount(40, 3, 1)], script)

    assert (few.n, few.seconds, few.questions, few.holds) == (9, None, None, None)
    assert (many.n, many.seconds, many.questions) == (19, 40, 3)
    assert (many.stated_seconds, many.stated_questions, many.holds) == (120, 4, True)


def test_the_fingerprint_changes_with_every_answer_and_correction(
    database: Database, revision: int
) -> None:
    first = rated([9], NOW.date())
    seen = [fingerprint(database, "nps")]
    store(database, first, revision=revision)
    seen.append(fingerprint(database, "nps"))
    store(database, rated([4]), revision=revision, today=NOW.date())
    seen.append(fingerprint(database, "nps"))
    fold(database)
    seen.append(fingerprint(database, "nps"))
    assert fingerprint(database, "nps") == seen[-1] == looked(database).fingerprint
    with database.begin() as uow:
        row = uow.sessions.find([first[0].id])[first[0].id]
        uow.answers.record_all(answer_rows(first[0], revision), today=NOW.date())
        uow.sessions.save_all([(replace(row, turn=row.turn + 1), row.turn)], today=NOW.date())
    seen.append(fingerprint(database, "nps"))

    assert len(set(seen)) == len(seen)


def test_an_open_anonymous_wave_leaves_the_fingerprint_as_it_was(database: Database) -> None:
    revision = publish(database, "enps", anonymous=True)
    before = fingerprint(database, "enps")

    seal(database, rated([9], NOW.date(), survey="enps"), revision=revision)
    fold(database)
    open_wave = fingerprint(database, "enps")
    seal(database, rated([9], survey="enps"), revision=revision)
    fold(database)

    assert open_wave == before
    assert fingerprint(database, "enps") != before


def test_tables_hold_no_score_of_few_and_nothing_that_runs(
    database: Database, revision: int
) -> None:
    store(database, rated([9, 0, 9]), revision=revision)
    marking.mark(database, survey="nps", day=DAY, kind="fix", text='=HYPERLINK("x")', now=NOW)

    found = looked(database)
    files = {table.name: as_csv(table).decode("utf-8-sig") for table in tables(found)}

    (line,) = scores("scores", found.report.scores).rows
    assert line[-5:] == (None, None, None, 3, "counts")
    assert files["markers"].splitlines()[1] == f'"{DAY}","fix","\'=HYPERLINK(""x"")","nps"'
    assert '"-' not in files["scores"]
    assert files["funnel"].splitlines()[:2] == ['"what","n","of","percent"', '"opened","3","",""']
    (point,) = lines(found)[0].points
    assert (point.value, point.low, point.n) == (None, None, 3)


def test_a_negative_score_stays_a_number_in_a_file(database: Database, revision: int) -> None:
    store(database, rated([0] * 12), revision=revision)

    (table, *_) = tables(looked(database))

    assert '"-100"' in as_csv(table).decode()

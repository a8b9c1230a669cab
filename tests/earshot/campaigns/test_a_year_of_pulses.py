"""A monthly anonymous pulse runs a year in a company all over the world, and keeps every promise.

What is looked at is what arrived at people, and what they know themselves; not what was noted.
"""

import random
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from dialogs.script import ANONYMITY_THRESHOLD
from earshot.campaigns.funnel import funnel
from earshot.reporting import gate
from earshot.reporting.report import report
from earshot.reporting.rows import Apart, ScoreRow
from storage.analytics import Span
from storage.database import Database
from storage.models.base import metadata
from tests.earshot.campaigns.running import Bureau
from tests.earshot.campaigns.staff import Employee
from tests.earshot.campaigns.year import BEGINNING, PULSE, SURVEY, Question, Year
from tests.earshot.conftest import FakeClock, furnish

DAY = timedelta(days=1)
ROUNDS = [f"2027-{month:02}-01" for month in range(1, 13)]
LEAST = gate.score_from(ANONYMITY_THRESHOLD)


@pytest.fixture(scope="module", params=[120, pytest.param(500, marks=pytest.mark.soak)])
def year(
    request: pytest.FixtureRequest, migrated_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Year]:
    """The year, once it is over: people, what they were asked, and what they answered."""
    file = tmp_path_factory.mktemp("year") / "earshot.db"
    file.write_bytes(migrated_file.read_bytes())
    database = Database.open(f"sqlite:///{file}")
    # Nothing is interrupted here, so that nothing need wait for the disk.
    event.listen(database._writer, "connect", _hurried)
    lived = Year(Bureau(furnish(database, FakeClock())), request.param, random.Random(20270101))
    lived.happens()
    yield lived
    database.close()


def _hurried(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")


def by_employee(year: Year) -> dict[str, list[Question]]:
    """Member → the questions that they got, in order."""
    found: dict[str, list[Question]] = defaultdict(list)
    for question in year.questions:
        found[question.employee.member].append(question)
    return found


def wrong(year: Year, is_wrong: Callable[[Question], bool]) -> list[tuple[datetime, Employee]]:
    return [(one.at, one.employee) for one in year.questions if is_wrong(one)]


def test_nobody_is_asked_at_night_or_on_a_day_of_rest_where_they_live(year: Year) -> None:
    assert wrong(year, lambda one: not one.employee.place(one.at).is_decent(one.at)) == []
    zones = {one.employee.place(one.at).zone for one in year.questions}
    assert len(zones) > 12


def test_nobody_is_asked_after_they_said_stop_or_left(year: Year) -> None:
    def is_over(one: Question) -> bool:
        ends = (one.employee.stopped_at, one.employee.left_at)
        return any(end is not None and one.at >= end for end in ends)

    assert wrong(year, is_over) == []
    stopped = [one for one in year.staff.values() if one.stopped_at]
    assert len(stopped) > 4
    assert all(year.confirmed[one.member] == 1 for one in stopped)


def test_nobody_is_asked_too_often(year: Year) -> None:
    for questions in by_employee(year).values():
        rounds = defaultdict(list)
        for one in questions:
            rounds[one.round].append(one.at)
        assert all(len(times) <= 2 for times in rounds.values())
        firsts = [times[0] for times in rounds.values()]
        assert all(then - before >= 27 * DAY for before, then in pairwise(firsts))
        reminders = [then - first for first, *more in rounds.values() for then in more]
        assert all(after >= 3 * DAY for after in reminders)
    assert len(year.questions) > len({(one.employee.member, one.round) for one in year.questions})


def test_nobody_is_reminded_who_has_answered(year: Year) -> None:
    def is_answered(one: Question) -> bool:
        at = one.employee.answered.get(one.round)
        return at is not None and one.at > at

    assert wrong(year, is_answered) == []


def test_everybody_else_is_asked_in_every_round_and_reminded_if_they_say_nothing(
    year: Year,
) -> None:
    asked = Counter((one.employee.member, one.round) for one in year.questions)
    missed, unreminded = [], []
    for round_ in ROUNDS:
        begins = datetime.fromisoformat(f"{round_}T00:00:00+00:00")
        for one in year.staff.values():
            if one.is_there(begins - DAY, begins + 14 * DAY):
                missed += [(one, round_)] if not asked[one.member, round_] else []
                silent = round_ not in one.answered
                unreminded += [(one, round_)] if silent and asked[one.member, round_] == 1 else []
    assert missed == []
    assert unreminded == []


def test_the_funnel_of_each_round_adds_up_to_what_happened(year: Year) -> None:
    office = year.bureau.office
    for round_ in ROUNDS:
        found = funnel(office.database, office.means.catalogue, PULSE, round_=round_)
        asked = {one.employee.member for one in year.questions if one.round == round_}
        answered = [one for one in year.staff.values() if round_ in one.answered]
        begun = datetime.fromisoformat(f"{round_}T00:00:00+00:00") - timedelta(hours=4)
        there = [one for one in year.staff.values() if one.hired_at <= begun]
        out = [one for one in there if one.member not in asked]
        reasons = Counter("no_address" if not one.stopped_at else "opted_out" for one in out)

        assert found.audience == len(there)
        assert (found.asked, found.waiting) == (len(asked), 0)
        assert found.excluded == reasons
        assert found.started == len(answered) - len(answered) % ANONYMITY_THRESHOLD


def scores(year: Year, by: str | None, week: date | None = None) -> list[ScoreRow]:
    """What the report tells of the pulse: of the wave of `week`, or of all."""
    office = year.bureau.office
    found = report(
        office.database,
        SURVEY,
        now=office.clock.now(),
        zone=office.means.zone,
        by=by,
        since=week,
        until=week and week + timedelta(days=7),
    )
    return [row for row in found.scores if row.metric == "enps"]


def enps(ratings: list[int]) -> float:
    for_, against = (sum(map(of, ratings)) for of in (lambda n: n >= 9, lambda n: n <= 6))
    return 100 * (for_ - against) / len(ratings)


def test_the_report_tells_the_score_of_a_team_where_the_gate_allows_and_nothing_below(
    year: Year,
) -> None:
    told: Counter[str] = Counter()
    for round_, week in weeks(year).items():
        given = year.ratings[round_]
        for by in ("team", "department"):
            groups: dict[str, list[int]] = defaultdict(list)
            for employee, rating in given:
                groups[getattr(employee, by)].append(rating)
            left = len(given)
            for row in scores(year, by, week):
                assert isinstance(row.group, Apart)
                ratings = groups[row.group.value or ""]
                assert len(ratings) >= LEAST
                assert (row.n, row.value) == (len(ratings), pytest.approx(enps(ratings)))
                left -= row.n
                told[row.group.value or ""] += 1
            # Nor may what is told of some tell of those who are left.
            assert left == 0 or left >= LEAST
        (whole,) = scores(year, None, week)
        assert (whole.n, whole.value) == (
            len(given),
            pytest.approx(enps([rating for _, rating in given])),
        )
    assert {"Platform", "Apps", "Chat", "Engineering", "Sales"} <= set(told)
    assert set(told).isdisjoint({"Tools", "Partners", "Counsel", "Legal"})


def weeks(year: Year) -> dict[str, date]:
    """Round → the Monday by which reports know it."""
    with year.bureau.office.database.read() as uow:
        released = uow.releases.of(SURVEY, Span())
    found = {row.wave.partition(":")[2]: row.week for row in released}
    assert sorted(found) == ROUNDS
    return found


def rows(year: Year) -> Iterator[tuple[str, list[Any]]]:
    """Every row of every table."""
    with year.bureau.office.database.read() as uow:
        connection = uow.anonymous._connection
        for table in metadata.tables:
            for row in connection.execute(text(f"SELECT * FROM {table}")):
                yield table, list(row)


def test_no_table_joins_an_answer_to_a_person(year: Year) -> None:
    people = set(year.staff) | {one.respondent for one in year.staff.values()}
    people |= {one.email for one in year.staff.values()}
    every = list(rows(year))
    answers = [row for table, row in every if table == "anonymous_answers"]
    # An answer has two numbers of chance; what has one of them besides would lead to it.
    ids = {value for row in answers for value in row[:2]}
    said = re.findall("nonce[0-9a-f]+", repr(answers))

    assert set(said) == year.reasons
    for table, row in every:
        cells = {str(value) for value in row}
        if table == "anonymous_answers":
            assert cells.isdisjoint(people)
            assert not [value for value in row if isinstance(value, float) and value > LEAST]
        else:
            assert cells.isdisjoint(ids)
            assert "nonce" not in "".join(cells)


def test_nothing_tells_answers_apart_any_more_once_they_are_told_of(year: Year) -> None:
    with year.bureau.office.database.read() as uow:
        statement = text(
            "SELECT count(*), count(groups), count(DISTINCT week) FROM anonymous_answers"
        )
        n, groups, n_weeks = uow.anonymous._connection.execute(statement).one()

    assert n > len(ROUNDS) * len(year.staff) / 4
    assert (groups, n_weeks) == (0, len(ROUNDS))
    assert BEGINNING.date() > min(weeks(year).values())

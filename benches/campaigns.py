"""Campaigns: preparing a round, asking whom it is due to ask, and finding who is due."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from time import perf_counter
from typing import Final

from sqlalchemy import Connection, text

from benches.conversations import office
from benches.databases import Fresh, both, connected
from benches.measuring import Run, aligned, in_turns, table, timed
from earshot.bootstrap import Earshot
from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once, Plan
from earshot.campaigns.preparing import Preparing
from storage.database import Database
from tests.faults import campaigning

PEOPLE: Final = 50_000
ASKED: Final = 4_000
WORKERS: Final = (1, 2, 4)
WAITING: Final = (10_000, 1_000_000, 10_000_000)
DUE: Final = 50
LOOKS: Final = 100
TUESDAY: Final = datetime(2026, 12, 1, 10, tzinfo=UTC)
_PLAN = Plan("autumn", "nps", (campaigning.KIND,), Once(TUESDAY.replace(tzinfo=None)))

_NUMBERS = {
    "sqlite": "WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers"
    " WHERE i < :n)",
    "postgresql": "WITH numbers(i) AS (SELECT generate_series(1, CAST(:n AS bigint)))",
}
_AT = {"sqlite": ":at", "postgresql": "to_timestamp(:at / 1000000.0)"}
_PEOPLE = """INSERT INTO respondents (id, timezone, created_at)
    {numbers} SELECT 'r-' || (1000000000 + i), 'Europe/Stockholm', {at} FROM numbers"""
_ADDRESSES = """INSERT INTO addresses (respondent_id, kind, channel, value, created_at)
    {numbers} SELECT 'r-' || (1000000000 + i), 'telegram', '', CAST(100000 + i AS TEXT), {at}
    FROM numbers"""
_INVITATIONS = """INSERT INTO invitations
    (survey, respondent_id, properties, test, created_at, expires_at, state, due_at)
    {numbers} SELECT 'nps', 'r-1000000001', '{{}}', false, {at}, {at}, 'waiting', {at} FROM numbers
    """
_RAW = """INSERT INTO invitations (survey, respondent_id, properties, test, created_at, expires_at,
    due_at, campaign_id, round, state) VALUES (:survey, :respondent_id, :properties, :test,
    :created_at, :expires_at, :due_at, :campaign_id, :round, :state)"""
_ASKED_SO_FAR = "SELECT count(*) FROM invitations WHERE state = 'asked'"
_PREPARED = """SELECT survey, respondent_id, properties, test, created_at, expires_at, due_at,
    campaign_id, round, state FROM invitations"""


def run() -> Iterator[str]:
    """Tables of preparing and of finding per database, and one of asking."""
    with both() as makers:
        for name, fresh in makers.items():
            yield table(
                f"Preparing a round, {name}, {PEOPLE:,} people",
                in_turns({"prepared": partial(_prepared, fresh), "raw": partial(_raw, fresh)}),
                baseline="raw",
                unit="invitations/s",
            )
        yield _asking(makers["PostgreSQL"])
        for name, fresh in makers.items():
            yield _finding(name, fresh)


def _prepared(fresh: Fresh) -> Run:
    """From people to invitations, with everything that is looked at on the way."""
    with _audience(fresh, PEOPLE) as (earshot, _):
        return timed(partial(_prepare, earshot))


def _raw(fresh: Fresh) -> Run:
    """The same rows once more, in one statement and one transaction."""
    with _audience(fresh, PEOPLE) as (earshot, url):
        _prepare(earshot)
        with connected(url) as connection:
            rows = [dict(row) for row in connection.execute(text(_PREPARED)).mappings()]
            connection.execute(text("DELETE FROM invitations"))
            connection.commit()
            return timed(partial(_inserted, connection, rows))


def _inserted(connection: Connection, rows: list[dict[str, object]]) -> int:
    connection.execute(text(_RAW), rows)
    connection.commit()
    return len(rows)


@contextmanager
def _audience(fresh: Fresh, people: int) -> Iterator[tuple[Earshot, str]]:
    """People in a fresh database, and a campaign to all of them that has been started."""
    with fresh() as url:
        with office(url):
            pass  # which publishes the shipped surveys
        earshot = campaigning.program(url, TUESDAY)
        with connected(url) as connection:
            for statement in (_PEOPLE, _ADDRESSES):
                _fill(connection, statement, people)
        means, before = earshot.conversing.means, TUESDAY - timedelta(days=2)
        campaigns.define(earshot.database, means.catalogue, _PLAN, now=before)
        campaigns.start(earshot.database, _PLAN.campaign, now=before, operator=means.zone)
        yield earshot, url
        earshot.database.close()


def _prepare(earshot: Earshot) -> int:
    means = earshot.conversing.means
    preparing = Preparing(earshot.database, means.catalogue, means.now, means.zone)
    while preparing.slice():
        pass
    return PEOPLE


def _asking(fresh: Fresh) -> str:
    runs = {f"{n} worker{'s' * (n > 1)}": _asked(fresh, n) for n in WORKERS}
    title = f"Asking {ASKED:,} people who are due, PostgreSQL"
    return table(title, runs, baseline="1 worker", unit="asked/s")


def _asked(fresh: Fresh, workers: int) -> Run:
    """So many processes ask. What they take when nobody is due, to begin and to end, is not theirs
    to answer for."""
    with _audience(fresh, ASKED) as (earshot, url):
        _prepare(earshot)
        command = [sys.executable, campaigning.__file__, url, TUESDAY.isoformat()]
        busy, idle = (_seconds([command] * workers) for _ in range(2))
        with connected(url) as connection:
            asked = connection.execute(text(_ASKED_SO_FAR)).scalar_one()
        assert asked == ASKED
        return Run(ASKED, busy - idle)


def _seconds(commands: list[list[str]]) -> float:
    began = perf_counter()
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in commands]
    for process in processes:
        assert process.wait() == 0
    return perf_counter() - began


def _finding(name: str, fresh: Fresh) -> str:
    """The same table grows; a few of it are due."""
    rows = [("", "ms a look")]
    with fresh() as url:
        database = Database.open(url)
        with connected(url) as connection:
            _fill(connection, _PEOPLE, 1)
            _fill(connection, _INVITATIONS, DUE, at=TUESDAY)
            there = DUE
            for waiting in WAITING:
                _fill(connection, _INVITATIONS, waiting - there, at=TUESDAY + timedelta(days=1))
                there = waiting
                connection.execute(text("ANALYZE"))
                connection.commit()
                seconds = timed(partial(_look, database)).seconds / LOOKS
                rows.append((f"{waiting:,} waiting", f"{seconds * 1000:.2f}"))
        database.close()
    return f"Who is due, {name}, {DUE} of them\n{aligned(rows)}\n"


def _look(database: Database) -> int:
    for _ in range(LOOKS):
        with database.begin() as uow:
            assert len(uow.invitations.due(TUESDAY, limit=DUE)) == DUE
    return LOOKS


def _fill(connection: Connection, statement: str, n: int, at: datetime = TUESDAY) -> None:
    dialect = connection.dialect.name
    filled = text(statement.format(numbers=_NUMBERS[dialect], at=_AT[dialect]))
    connection.execute(filled, {"n": n, "at": int(at.timestamp() * 1_000_000)})
    connection.commit()

"""A campaign whose workers are killed asks everybody once, and takes no more memory for more."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from earshot import authoring
from earshot.bootstrap import shipped_scripts
from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once, Plan
from storage.database import Database
from storage.people import PersonRow
from storage.rows import AddressRow
from tests.faults.campaigning import KIND, program

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
AT_ONCE = 5_000
GROWTH = 40_000
"""Kilobytes by which a worker may grow after its first slices."""


@pytest.mark.parametrize(
    ("people", "deaths"), [(500, 1), pytest.param(1_000_000, 10, marks=pytest.mark.soak)]
)
def test_killed_again_and_again_it_asks_everybody_once(
    sqlite_url: str, people: int, deaths: int
) -> None:
    _campaign(sqlite_url, people)
    chance = random.Random(1)
    for _ in range(deaths):
        _killed(sqlite_url, 1, chance, 2 * people // (deaths + 2))
    grown = _finished(sqlite_url, 1)

    assert _asked(sqlite_url) == (people, people, people)
    assert grown <= GROWTH


@pytest.mark.soak
def test_workers_over_postgresql_killed_again_and_again_ask_everybody_once(
    database_url: str,
) -> None:
    people = 100_000
    _campaign(database_url, people)
    chance = random.Random(2)
    workers = 1 if database_url.startswith("sqlite") else 3
    for _ in range(10):
        _killed(database_url, workers, chance, 2 * people // 12)
    grown = _finished(database_url, workers)

    assert _asked(database_url) == (people, people, people)
    assert grown <= GROWTH


def _campaign(url: str, people: int) -> None:
    """A campaign that is to ask `people` people now."""
    earshot = program(url, TEN - timedelta(days=1))
    database = earshot.database
    authoring.publish(database, shipped_scripts()["nps"], file="nps.yaml", now=TEN)
    for start in range(0, people, AT_ONCE):
        ids = [f"p{n:07}" for n in range(start, min(start + AT_ONCE, people))]
        with database.begin() as uow:
            uow.people.add_all([PersonRow(id_, TEN) for id_ in ids])
            uow.people.add_addresses(
                AddressRow(0, id_, KIND, "", id_[1:], None, None, TEN) for id_ in ids
            )
    plan = Plan("autumn", "nps", (KIND,), Once(TEN.replace(tzinfo=None)))
    now = earshot.clock.now()
    campaigns.define(database, earshot.catalogue, plan, now=now)
    campaigns.start(database, "autumn", now=now, operator=earshot.settings.zone)
    database.close()


def _started(url: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.campaigning", url, TEN.isoformat()]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _killed(url: str, workers: int, chance: random.Random, steps: int) -> None:
    """Let workers prepare and ask so many, and kill them at whatever they are doing."""
    with _running(url, workers) as running:
        before = _progress(url)
        while _progress(url) - before < steps and running[0].poll() is None:
            time.sleep(chance.random() / 20)
        for worker in running:
            worker.kill()


def _finished(url: str, workers: int) -> int:
    """Let workers do the rest; gives by how many kilobytes they grew at most."""
    with _running(url, workers) as running:
        said = [worker.communicate(timeout=7_200)[0].split() for worker in running]
    assert [worker.returncode for worker in running] == [0] * workers
    return max(int(lines[-1]) - int(lines[0]) if lines else 0 for lines in said)


@contextmanager
def _running(url: str, workers: int) -> Iterator["list[subprocess.Popen[str]]"]:
    """Workers, which are gone in the end."""
    running = [_started(url) for _ in range(workers)]
    try:
        yield running
    finally:
        for worker in running:
            worker.kill()
            worker.wait()
            assert worker.stdout is not None
            worker.stdout.close()


def _progress(url: str) -> int:
    """How many invitations are written, and how many asked."""
    n, asked, _ = _counts(url)
    return n + asked


def _asked(url: str) -> tuple[int, int, int]:
    """How many invitations were asked, how many questions said, and to how many people."""
    _, asked, _ = _counts(url)
    statement = text(
        "SELECT count(*), count(DISTINCT address_id) FROM outbox WHERE address_id IS NOT NULL"
    )
    with _open(url) as database, database.read() as uow:
        said, reached = uow.invitations._connection.execute(statement).one()
    return asked, said, reached


def _counts(url: str) -> tuple[int, int, int]:
    statement = text("SELECT count(*), count(asked_at), count(due_at) FROM invitations")
    with _open(url) as database, database.read() as uow:
        n, asked, due = uow.invitations._connection.execute(statement).one()
    return int(n), int(asked), int(due)


@contextmanager
def _open(url: str) -> Iterator[Database]:
    """The database, for a look."""
    database = Database.open(url)
    try:
        yield database
    finally:
        database.close()

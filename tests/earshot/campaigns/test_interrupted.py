"""Killed at any point, or beside another worker, a campaign asks everybody once."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Literal

import pytest

from earshot.campaigns.asking import Asking
from earshot.campaigns.plans import Once
from earshot.campaigns.preparing import Preparing
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.earshot.campaigns.running import ALL, Bureau, patient
from tests.earshot.conftest import Office

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
PEOPLE = 6


class KilledError(BaseException):
    """The process is gone."""


class UndoneError(Exception):
    """What was not committed is undone."""


class Mortal:
    """A database whose process dies at a commit: before it is made, or after."""

    def __init__(self, database: Database, *, at: int, point: Literal["before", "after"]) -> None:
        self._database = database
        self._left = at
        self._point = point
        self.dialect = database.dialect
        self.read = database.read

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        try:
            with self._database.begin() as uow:
                yield uow
                self._left -= 1
                self._undo()
        except UndoneError:
            raise KilledError from None
        if self._left == 0:
            raise KilledError

    def _undo(self) -> None:
        if self._left == 0 and self._point == "before":
            raise UndoneError


@pytest.mark.parametrize("point", ["before", "after"])
def test_killed_at_any_commit_it_asks_everybody_once(
    bureau: Bureau, point: Literal["before", "after"], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earshot.campaigns.preparing.PEOPLE", 3)
    monkeypatch.setattr("earshot.campaigns.asking.SLICE", 3)
    people = [f"p{n:02}" for n in range(PEOPLE)]
    bureau.meets(*people)
    deaths = 0
    for at in count(1):
        plan = replace(patient(), reminders=())
        bureau.runs(plan, campaign=f"c{at}", schedule=Once(bureau.tomorrow()))
        said = len(bureau.questions())
        bureau.office.clock.passes(timedelta(days=1))
        died = _dies(bureau, at, point)
        bureau.works()
        assert Counter(bureau.questions()[said:]) == Counter(people)
        if not died:
            break
        deaths += 1

    assert deaths >= 6


def _dies(bureau: Bureau, at: int, point: Literal["before", "after"]) -> bool:
    """Do all that is due in a process that dies at its commit number `at`."""
    mortal = Mortal(bureau.office.database, at=at, point=point)
    means = replace(bureau.office.means, database=mortal)  # type: ignore[arg-type]  # it acts the same
    doomed = Bureau(replace(bureau.office, database=mortal, means=means), secrets=bureau.secrets)  # type: ignore[arg-type]  # it acts the same
    try:
        doomed.works_once()
    except KilledError:
        return True
    return False


def test_workers_share_the_work_and_ask_everybody_once(
    office: Office, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earshot.campaigns.preparing.PEOPLE", 50)
    bureau = Bureau(office)
    people = [f"p{n:03}" for n in range(200)]
    bureau.meets(*people)
    bureau.runs()
    office.clock.at = TEN
    ids = count(10_000)
    done: list[int] = []

    def work(database: Database) -> None:
        means = replace(office.means, database=database, new_id=lambda: f"id{next(ids)}")
        preparing = Preparing(database, means.catalogue, means.now, means.zone)
        asking = Asking(means, lambda: ALL, lambda: f"s{next(bureau.secrets)}")
        n = 0
        idle = 0
        while idle < 20:
            asked = asking.slice()
            n += asked
            idle = 0 if preparing.slice() or asked else idle + 1
        done.append(n)

    _beside_each_other(work, office.database, database_url)

    assert Counter(bureau.questions()) == Counter(people)
    assert {state for state, _ in bureau.states().values()} == {"asked"}
    assert all(done)


def test_two_campaigns_at_once_do_not_both_ask_somebody(office: Office, database_url: str) -> None:
    """What one worker asks, the other must have seen before it asks the same person."""
    bureau = Bureau(office)
    people = [f"p{n:03}" for n in range(60)]
    bureau.meets(*people)
    bureau.runs()
    bureau.runs(campaign="winter", survey="short")
    office.clock.at = TEN - timedelta(hours=1)
    bureau.works()
    office.clock.at = TEN
    ids = count(10_000)

    def work(database: Database) -> None:
        means = replace(office.means, database=database, new_id=lambda: f"id{next(ids)}")
        asking = Asking(means, lambda: ALL, lambda: f"s{next(bureau.secrets)}")
        for _ in range(20):
            asking.slice()

    _beside_each_other(work, office.database, database_url)

    assert Counter(bureau.questions()) == Counter(people)


def _beside_each_other(work: Callable[[Database], None], one: Database, url: str) -> None:
    """Two processes' work at once; over SQLite there is only one."""
    others = [] if one.dialect == "sqlite" else [Database.open(url)]
    threads = [threading.Thread(target=work, args=(each,)) for each in (one, *others)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others:
        other.close()

"""Delivery: a stop comes first, and several workers send each turn once."""

import asyncio
import random
import threading
import time
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import pytest

from bots.errors import NotSentError
from earshot.clock import Clock
from storage.database import Database
from tests.earshot.conftest import NOON
from tests.earshot.delivering.conftest import DAY, MINUTE, SECOND, claiming_for, run, said, works
from tests.earshot.fakes import UNPACED, PostOffice, Worker
from tests.postgres import PostgresServer

# Stop


def test_nothing_recorded_before_a_stop_is_sent_after_it_and_the_confirmation_is(
    office: PostOffice,
) -> None:
    wire, person = office.wire(), office.person()
    person.told("a", "b")
    office.clock.passes(SECOND)
    person.stops()
    person.told("You will get no more.")

    works(office)

    assert wire.texts == ["You will get no more."]
    assert office.errors() == ["stopped"] * 2
    assert office.told.count(("stopped", "telegram")) == 2


def test_nothing_is_sent_to_an_address_that_is_to_be_left_alone_and_elsewhere_it_is(
    office: PostOffice,
) -> None:
    wire, here, elsewhere = office.wire(), office.person(), office.person()
    here.told("a")
    elsewhere.told("b")
    office.clock.passes(SECOND)
    with office.database.begin() as uow:
        uow.people.set_opt_out([here.address_id], office.clock.now())
    here.told("You will get no more here.")

    works(office)

    assert sorted(wire.texts) == ["You will get no more here.", "b"]
    assert office.errors() == ["stopped"]


@pytest.mark.parametrize("first", ["here", "everywhere"])
def test_of_an_opt_out_here_and_one_everywhere_the_later_counts(
    office: PostOffice, first: str
) -> None:
    wire, person = office.wire(), office.person()
    for where in sorted(("here", "everywhere"), key=first.__ne__):
        person.told(f"before {where}")
        office.clock.passes(SECOND)
        if where == "everywhere":
            person.stops()
        else:
            with office.database.begin() as uow:
                uow.people.set_opt_out([person.address_id], office.clock.now())

    works(office)

    assert wire.texts == []
    assert office.errors() == ["stopped"] * 2


def test_after_start_questions_are_sent_again(office: PostOffice) -> None:
    wire, person = office.wire(), office.person()
    person.stops()
    with office.database.begin() as uow:
        uow.respondents.opt_in(person.name)
    person.told("Welcome back.")

    works(office)

    assert wire.texts == ["Welcome back."]


def test_what_waits_to_be_tried_again_is_not_after_a_stop(office: PostOffice) -> None:
    wire, person = office.wire(faults=[NotSentError("away")]), office.person()
    person.told("a")

    async def test(worker: Worker) -> None:
        await worker.round()
        await worker.round()
        office.clock.passes(timedelta(milliseconds=1))
        person.stops()
        await worker.work(MINUTE)

    run(office, test)

    assert wire.arrived == []
    assert office.errors() == ["stopped"]


def races(office: PostOffice, number: int, workers: int) -> tuple[set[int], set[int]]:
    """The addresses where the stop came first, and those where a claim did."""
    persons = office.persons(number)
    rows = []
    for person in persons:
        office.clock.passes(SECOND)
        rows += person.turn(said("A question?"))
    office.record(rows)
    office.wire(capabilities=UNPACED)
    claiming = claiming_for(office)
    start, end = threading.Barrier(workers + 1), threading.Barrier(workers + 1)
    # By how much the stop, or the claim, comes too late; often nearly not at all.
    chance = random.Random(1)
    starts = [chance.uniform(-0.002, 0.002) for _ in persons]
    stopped: set[int] = set()
    claimed: list[int] = []

    def claims() -> None:
        for late in starts:
            start.wait()
            time.sleep(max(0, -late))
            found = claiming.round((), room=1, lapsed=False).claimed
            claimed.extend(one.row.address_id for one in found)
            end.wait()

    threads = [threading.Thread(target=claims) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for n, person in enumerate(persons, 1):
        # So that in each race the one row is due that the stop is about.
        office.clock.at = NOON + n * SECOND
        start.wait()
        time.sleep(max(0, starts[n - 1]))
        with office.database.begin() as uow:
            uow.respondents.opt_out(person.name, reason="stop", now=NOON + DAY)
            if uow.outbox.withdraw([person.address_id], error="stopped"):
                stopped.add(person.address_id)
        end.wait()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed))
    return stopped, set(claimed)


@pytest.mark.parametrize(
    ("number", "workers"),
    [
        (200, 2),
        pytest.param(1000, 1, marks=pytest.mark.soak),
        pytest.param(1000, 2, marks=pytest.mark.soak),
    ],
)
def test_a_stop_that_is_committed_wins_every_race(
    office: PostOffice, number: int, workers: int
) -> None:
    stopped, claimed = races(office, number, workers)

    assert not stopped & claimed
    assert len(claimed) + office.errors().count("stopped") == number
    assert claimed
    assert stopped


# Several workers


def test_four_workers_on_postgresql_never_claim_the_same_turn(postgres: PostgresServer) -> None:
    with postgres.fresh() as url:
        counted = asyncio.run(asyncio.wait_for(_four_workers(url), 60))

    assert len(counted) == 200
    assert set(counted.values()) == {1}


async def _four_workers(url: str) -> dict[int, int]:
    """Outbox row → how often it was sent."""
    clock: Any = Clock()
    offices = [PostOffice(Database.open(url), clock) for _ in range(4)]
    wire = offices[0].wire(capabilities=UNPACED)
    persons = offices[0].persons(100)
    offices[0].record(
        [
            row
            for person in persons
            for text in ("first", "second")
            for row in person.turn(said(text))
        ]
    )
    async with AsyncExitStack() as stack:
        tasks = []
        for office in offices:
            office.wires["telegram"] = wire
            worker = await stack.enter_async_context(Worker(office))
            tasks.append(asyncio.create_task(worker.delivering.run()))
        await wire.has(200)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for office in offices:
        office.database.close()
    assert len([office for office in offices if office.told]) > 1
    return Counter(wire.calls)

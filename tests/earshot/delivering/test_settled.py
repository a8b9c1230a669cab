"""Delivery: unknown outcomes, leases of workers that died, and what nobody logs."""

import asyncio
import logging
from random import Random
from typing import Any

import pytest

from bots.errors import NotSentError, RefusedError, UnknownOutcomeError
from earshot import delivering
from earshot.claiming import LEASE
from earshot.verdicts import LONGEST, MOST_MAILS, MOST_UNKNOWN, Again, GivenUp, judged
from storage.errors import DatabaseUnavailableError
from storage.rows import DueRow
from tests.earshot.conftest import NOON
from tests.earshot.delivering.conftest import DAY, HOUR, MINUTE, SECOND, run, works
from tests.earshot.fakes import UNPACED, Hang, Lost, PostOffice, Worker

# What became of it


def test_a_lost_response_is_settled_and_nothing_is_sent_twice(office: PostOffice) -> None:
    wire, person = office.wire(faults=[Lost(arrives=True)]), office.person()
    person.told("a", "b")

    works(office)

    assert wire.texts == ["a", "b"]
    assert len(wire.settled) == 1
    assert office.row(person, 1).state == "sent"


def test_a_lost_request_is_sent_again(office: PostOffice) -> None:
    wire, person = office.wire(faults=[Lost(arrives=False)]), office.person()
    person.told("a")

    works(office)

    assert wire.texts == ["a"]
    assert len(wire.calls) == 2
    assert office.row(person, 1).state == "sent"


def test_what_can_never_be_settled_is_sent_once_more_for_each_lost_response(
    office: PostOffice,
) -> None:
    wire = office.wire(faults=[Lost(), Lost()], settling="never")
    office.person().told("a")

    works(office)

    assert wire.texts == ["a"] * 3


def test_what_may_have_arrived_each_time_is_not_sent_for_ever(office: PostOffice) -> None:
    wire = office.wire(faults=[Lost()] * 1000, settling="never")
    office.person().told("a")

    works(office, DAY)

    assert len(wire.calls) == MOST_UNKNOWN
    assert office.errors() == ["gave up: lost"]


def test_a_mail_that_may_have_arrived_is_sent_no_more_than_a_few_times() -> None:
    def verdict(attempts: int) -> object:
        row = DueRow(
            1, "at-1", 1, 1, "email", "", "a@b.example", None, "1",
            attempts, NOON, fleeting=False, unreachable=None, opted_out_at=None, respondent_id="r",
        )  # fmt: skip
        return judged(row, UnknownOutcomeError("lost"), now=NOON, chance=Random(1))

    assert [type(verdict(n)) for n in range(1, MOST_MAILS)] == [Again, GivenUp]


def test_what_cannot_be_settled_now_is_asked_again_and_not_sent_again(office: PostOffice) -> None:
    wire, person = office.wire(faults=[Lost()], settling="away"), office.person()
    person.told("a")

    async def test(worker: Worker) -> None:
        await worker.work(5 * MINUTE)
        assert office.row(person, 1).state == "sending"
        wire.settling = "knows"
        await worker.work(2 * MINUTE)

    run(office, test)

    assert wire.texts == ["a"]
    assert len(wire.settled) > 3
    assert office.row(person, 1).state == "sent"


def test_what_cannot_be_settled_in_a_day_is_given_up(office: PostOffice) -> None:
    wire = office.wire(faults=[Lost()], settling="away")
    office.person().told("a")

    works(office, LONGEST + HOUR)

    assert wire.texts == ["a"]
    assert office.errors() == ["gave up: away"]


def test_a_platform_that_says_nothing_is_an_unknown_outcome(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "SEND_WITHIN", 0.01)
    wire, person = office.wire(faults=[Hang()]), office.person()
    person.told("a")

    works(office)

    assert wire.texts == ["a"]
    assert len(wire.settled) == 1
    assert office.row(person, 1).state == "sent"


def test_a_mistake_in_a_channel_is_an_unknown_outcome_and_stops_nobody_else(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    wire = office.wire(faults=[KeyError("what they said")])
    office.person().told("a")
    office.person().told("b")

    works(office)

    assert sorted(wire.texts) == ["a", "b"]
    assert "what they said" not in caplog.text


def test_nothing_that_was_said_or_by_whom_is_logged(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    office.wire(faults=[NotSentError("away"), RefusedError("bad"), Lost()])
    for _ in range(3):
        office.person().told("a private sentence")

    works(office)

    logged = "".join(str(vars(record)) for record in caplog.records)
    assert "away" in logged
    assert "private" not in logged
    assert "telegram p" not in logged


# Workers that die


def test_a_turn_whose_worker_died_in_mid_send_is_settled_when_its_lease_is_over(
    office: PostOffice,
) -> None:
    wire, person = office.wire(faults=[Hang()]), office.person()
    person.told("a", "b")

    async def dies(worker: Worker) -> None:
        await worker.delivering.deliver_due()
        await asyncio.sleep(0.05)

    run(office, dies)
    assert office.row(person, 1).state == "sending"
    works(office, LEASE - 5 * SECOND)
    assert wire.texts == ["a"]
    works(office, 20 * SECOND)

    assert wire.texts == ["a", "b"]
    assert wire.settled == [wire.calls[0]]


def test_a_turn_whose_worker_died_before_it_sent_is_sent(office: PostOffice) -> None:
    wire, person = office.wire(), office.person()
    person.told("a")
    with office.database.begin() as uow:
        (row,) = uow.outbox.due(office.clock.now(), kinds=["telegram"], limit=1)
        uow.outbox.start([row.id], leased_until=office.clock.now() + LEASE)

    works(office, LEASE + 10 * SECOND)

    assert (len(wire.settled), wire.texts) == (1, ["a"])


def test_when_it_stops_it_lets_sends_end_and_records_them(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "GRACE", 0.05)
    wire = office.wire(faults=[Hang()], capabilities=UNPACED)
    hangs, ends = office.person(), office.person()
    hangs.told("hangs")
    ends.told("ends")

    async def test(worker: Worker) -> None:
        task = asyncio.create_task(worker.delivering.run())
        await wire.has(2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(office, test)

    assert office.row(hangs, 1).state == "sending"
    assert office.row(ends, 1).state == "sent"


def test_what_was_sent_while_the_database_is_away_is_recorded_when_it_is_back(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire, person = office.wire(), office.person()
    person.told("a")

    async def test(worker: Worker) -> None:
        await worker.round()
        with monkeypatch.context() as patch:
            patch.setattr(office.database, "begin", _away)
            for _ in range(3):
                assert await worker.delivering._round() == delivering.TICK
        await worker.round()

    run(office, test)

    assert wire.texts == ["a"]
    assert office.row(person, 1).state == "sent"


def test_an_outcome_that_cannot_be_stored_does_not_hold_up_the_others(office: PostOffice) -> None:
    wire = office.wire(capabilities=UNPACED, faults=[RefusedError("no\x00text")])
    for _ in range(3):
        office.person().told("x")

    works(office)

    assert len(wire.arrived) == 2
    assert office.told.count(("sent", "telegram")) == 2


def _away() -> Any:
    raise DatabaseUnavailableError

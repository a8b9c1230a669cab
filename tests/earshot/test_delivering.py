"""Delivery: order, pace, errors by their class, leases, stops, several workers."""

import asyncio
import logging
import random
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bots.buttons import Pointer, read
from bots.errors import (
    AccountError,
    NotSentError,
    RefusedError,
    UnreachableError,
)
from dialogs.prompts import Option, Prompt
from earshot import delivering
from earshot.claiming import LEASE, MOST_OF_ACCOUNT, MOST_OF_KIND, Claiming
from earshot.clock import Clock
from earshot.outgoing import stored
from earshot.pacing import Pacing
from earshot.verdicts import LONGEST, MOST_UNKNOWN
from storage.database import Database
from storage.errors import DatabaseUnavailableError
from tests.earshot.conftest import NOON, FakeClock
from tests.earshot.fakes import CAN, KEY, UNPACED, Hang, Lost, PostOffice, Worker
from tests.postgres import PostgresServer

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def office(database: Database, clock: FakeClock) -> PostOffice:
    return PostOffice(database, clock)


def run(office: PostOffice, test: Callable[[Worker], Awaitable[Any]]) -> None:
    async def whole() -> None:
        async with Worker(office) as worker:
            await test(worker)

    asyncio.run(asyncio.wait_for(whole(), 60))


def works(office: PostOffice, lasting: timedelta = 10 * SECOND) -> None:
    """Deliver for so long by the test's clock."""
    run(office, lambda worker: worker.work(lasting))


# What is sent


def test_a_turn_arrives_as_one_message_and_is_remembered_as_sent(office: PostOffice) -> None:
    wire, person = office.wire(), office.person()
    person.told(
        prompts=[
            Prompt("1", None, "notice", "One question.", "en"),
            Prompt("2", "q", "yes_no", "Well?", "en", choices=(Option(True, "Yes"),)),
        ]
    )

    works(office)

    (outbound,) = wire.arrived
    assert [prompt.text for prompt in outbound.prompts] == ["One question.", "Well?"]
    token = outbound.buttons[0].token
    assert read(KEY, token, address=outbound.address) == Pointer(outbound.id, "0")
    assert office.row(person, 1).state == "sent"
    assert office.due_row(person, 1).place == "place of telegram p1"
    assert office.told == [("sent", "telegram")]


def test_an_anonymous_session_says_so(office: PostOffice) -> None:
    wire = office.wire()
    office.person(anonymous=True).told("hidden")
    office.person().told("shown")

    works(office)

    assert {one.prompts[0].text: one.anonymous for one in wire.arrived} == {
        "hidden": True,
        "shown": False,
    }


def test_turns_arrive_in_order_even_when_the_first_fails_twice(office: PostOffice) -> None:
    wire, person = (
        office.wire(faults=[NotSentError("away"), NotSentError("away")]),
        office.person(),
    )
    person.told("a", "b", "c", "d")

    works(office, MINUTE)

    assert wire.texts == ["a", "b", "c", "d"]
    assert len(wire.calls) == 6


def test_what_is_said_outside_any_session_is_sent_too(office: PostOffice) -> None:
    wire, person = office.wire(), office.person()
    prompt = '{"id":"1","key":null,"kind":"notice","text":"Hi","language":"en","choices":[]}'
    with office.database.begin() as uow:
        uow.outbox.speak_outside(
            person.address_id, prompt=prompt, kind="notice", now=office.clock.now()
        )

    works(office)

    assert wire.texts == ["Hi"]
    assert not wire.arrived[0].anonymous


def test_channels_that_are_not_connected_wait(office: PostOffice) -> None:
    wire, person = office.wire("slack"), office.person("telegram")
    person.told("for Telegram")

    works(office)

    assert wire.calls == []
    assert office.row(person, 1).state == "due"


# Pace


def test_a_chat_gets_a_message_a_second_and_others_do_not_wait_for_it(office: PostOffice) -> None:
    wire = office.wire()
    office.person().told("1", "2", "3")
    office.person().told("x")

    works(office)

    at = dict(zip(wire.texts, wire.times, strict=True))
    assert (at["1"], at["x"]) == (0, 0)
    assert at["2"] - at["1"] >= 1
    assert at["3"] - at["2"] >= 1
    assert at["3"] <= 2.1


def test_a_channel_is_sent_to_at_its_pace(office: PostOffice) -> None:
    wire = office.wire(capabilities=CAN)
    for _ in range(75):
        office.person().told("hello")

    works(office)

    assert len(wire.arrived) == 75
    assert 2.3 <= wire.times[-1] <= 2.7
    assert max(wire.times.count(at) for at in wire.times) <= 4


def test_sms_is_paced_by_segments_and_holds_up_no_other_channel(office: PostOffice) -> None:
    can = {"per_second": 1.0, "segments": True}
    sms = office.wire("sms", capabilities=_can(**can))
    telegram = office.wire("telegram")
    for text in ("a" * 400, "b", "c"):
        office.person("sms").told(text)
    for _ in range(3):
        office.person("telegram").told("t")

    works(office)

    assert sms.times == [0, pytest.approx(3, abs=0.01), pytest.approx(4, abs=0.01)]
    assert max(telegram.times) < 0.2


def test_retry_after_is_kept_for_the_chat_on_telegram(office: PostOffice) -> None:
    wire = office.wire(faults=[NotSentError("429", retry_after=7)])
    held, other = office.person(), office.person()
    held.told("held", "after")
    other.told("other")

    works(office, 12 * SECOND)

    at = dict(zip(wire.texts, wire.times, strict=True))
    assert at["other"] < 1
    assert 7 <= at["held"] < 7.6
    assert at["after"] >= at["held"] + 1
    assert len(wire.calls) == 4


def test_retry_after_is_kept_for_the_workspace_on_slack(office: PostOffice) -> None:
    wire = office.wire("slack", faults=[NotSentError("ratelimited", retry_after=7)])
    office.person("slack", account="T1").told("held")

    async def test(worker: Worker) -> None:
        await worker.round()
        office.person("slack", account="T1").told("the same workspace")
        office.person("slack", account="T2").told("another workspace")
        await worker.work(12 * SECOND)

    run(office, test)

    at = dict(zip(wire.texts, wire.times, strict=True))
    assert at["another workspace"] < 1
    assert 7 <= at["held"] < 8
    assert 7 <= at["the same workspace"] < 8
    assert len(wire.calls) == 4


# Turns of accounts, and of those who wait for an answer


def test_a_backlog_of_one_channel_holds_up_no_other(office: PostOffice) -> None:
    slack, telegram = office.wire("slack", capabilities=_can(per_second=20)), office.wire()
    backlog = office.persons(400, "slack", account="T1")
    office.record([row for person in backlog for row in person.turn(_said("later"))])
    office.clock.passes(SECOND)
    office.person().told("now")

    works(office, timedelta(seconds=0.2))

    assert telegram.texts == ["now"]
    assert 0 < len(slack.arrived) < 10


def test_a_workspace_that_is_held_holds_up_no_other(office: PostOffice) -> None:
    wire = office.wire("slack", faults=[AccountError("not_installed")] * 3)
    held = office.persons(260, "slack", account="T1")
    office.record([row for person in held for row in person.turn(_said("held"))])

    async def test(worker: Worker) -> None:
        await worker.round()
        await worker.round()
        tried = len(wire.calls)
        office.person("slack", account="T2").told("now")
        await worker.work(5 * SECOND)
        assert wire.texts == ["now"]
        assert len(wire.calls) == tried + 1

    run(office, test)


def test_every_workspace_has_its_turn_however_few_may_be_under_way(office: PostOffice) -> None:
    wire = office.wire("slack", capabilities=UNPACED)
    for account in ("T1", "T2", "T3"):
        persons = office.persons(5, "slack", account=account)
        office.record([row for person in persons for row in person.turn(_said(account))])
    claiming = _claiming(office)
    served = []

    for _ in range(6):
        (one,) = claiming.round((), room=1, lapsed=False).claimed
        served.append(one.row.account)

    assert wire.calls == []
    assert served == ["T1", "T2", "T3"] * 2


def test_a_platform_that_hangs_holds_up_no_other_and_a_workspace_not_its_platform(
    office: PostOffice,
) -> None:
    slack = office.wire("slack", capabilities=UNPACED, faults=[Hang()] * 1000)
    telegram = office.wire(capabilities=UNPACED)
    for account in ("T1", "T2", "T3", "T4"):
        persons = office.persons(30, "slack", account=account)
        office.record([row for person in persons for row in person.turn(_said("hangs"))])

    async def test(worker: Worker) -> None:
        for _ in range(3):
            await worker.delivering.deliver_due()
            await asyncio.sleep(0)
        office.person().told("goes")
        await worker.delivering.deliver_due()
        await telegram.has(1)

    run(office, test)

    hanging = Counter(one.account for one in slack.arrived)
    assert sum(hanging.values()) == MOST_OF_KIND
    assert len(hanging) > 1
    assert telegram.texts == ["goes"]


def test_who_waits_for_the_next_question_does_not_wait_for_invitations(office: PostOffice) -> None:
    wire = office.wire("sms", capabilities=_can(per_second=1))
    talking = office.person("sms")
    talking.told("first")

    async def test(worker: Worker) -> None:
        await worker.round()
        invited = office.persons(100, "sms")
        office.record([row for person in invited for row in person.turn(_said("invitation"))])
        office.clock.passes(5 * SECOND)
        talking.told("second")
        stranger = office.person("sms")
        with office.database.begin() as uow:
            uow.outbox.speak_outside(
                stranger.address_id,
                prompt=stored(_said("who we are")[0]),
                kind="about",
                now=office.clock.now(),
            )
        await worker.work(3 * SECOND)

    run(office, test)

    assert wire.texts[:4] == ["first", "second", "who we are", "invitation"]


def test_a_turn_that_cannot_be_read_is_given_up_and_the_others_go(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    wire = office.wire()
    poison = office.person().turn(_said("x"))
    office.record([replace(row, prompt='{"private":"words","choices":[]}') for row in poison])
    office.person().told("fine")
    last = office.person()
    last.told("fine too")

    works(office)

    assert wire.texts == ["fine", "fine too"]
    assert max(wire.times) < 1
    assert office.errors() == ["unreadable"]
    assert ("gave_up", "telegram") in office.told
    assert "TypeError" in {vars(record).get("error") for record in caplog.records}
    assert "private" not in caplog.text


def test_a_backlog_behind_an_account_that_rests_is_not_looked_at(office: PostOffice) -> None:
    office.wire("sms", capabilities=_can(per_second=1))
    backlog = office.persons(50, "sms")
    office.record([row for person in backlog for row in person.turn(_said("x"))])

    async def test(worker: Worker) -> None:
        await worker.round()
        await worker.round()
        statements = _listen(office)
        await worker.round()
        assert len(_queries(statements)) == 1

    run(office, test)


# What is tried again


def test_back_off_grows_and_is_not_the_same_for_all(office: PostOffice) -> None:
    office.wire(faults=[NotSentError("away")] * 12, capabilities=UNPACED)
    one, other = office.person(), office.person()
    one.told("a")
    other.told("b")
    waits: dict[str, list[float]] = {"p1": [], "p2": []}

    async def test(worker: Worker) -> None:
        for _ in range(6):
            before = office.clock.now()
            await worker.round()
            await worker.round()
            for person in (one, other):
                due_at = office.row(person, 1).due_at
                assert due_at is not None
                waits[person.name].append((due_at - before).total_seconds())
            office.clock.passes(HOUR)

    run(office, test)

    for several in waits.values():
        assert all(wait <= 2**n + 0.001 for n, wait in enumerate(several))
        assert max(several[3:]) > 2
    assert waits["p1"] != waits["p2"]


def test_it_is_tried_for_a_day_and_then_given_up_with_the_reason(office: PostOffice) -> None:
    wire, person = office.wire(faults=[NotSentError("away")] * 1000), office.person()
    person.told("never arrives", "neither does this")

    works(office, 2 * DAY)

    assert wire.arrived == []
    assert office.errors() == ["gave up: away"] * 2
    assert office.told.count(("gave_up", "telegram")) == 2
    assert len(wire.calls) > 60


def test_a_refused_message_is_given_up_and_the_next_one_goes(office: PostOffice) -> None:
    wire, person = office.wire(faults=[RefusedError("too_long")]), office.person()
    person.told("refused", "taken")

    works(office)

    assert wire.texts == ["taken"]
    assert office.errors() == ["too_long"]
    assert ("refused", "telegram") in office.told


def test_who_cannot_be_reached_is_remembered_and_gets_no_more(office: PostOffice) -> None:
    wire = office.wire(faults=[UnreachableError("blocked")])
    person = office.person()
    person.told("a", "b", "c")

    async def test(worker: Worker) -> None:
        await worker.work()
        person.told("after that")
        await worker.work()

    run(office, test)

    with office.database.read() as uow:
        address = uow.respondents.address(person.address_id)
    assert address is not None
    assert address.unreachable == "blocked"
    assert len(wire.calls) == 1
    assert office.errors() == ["blocked"] * 4


def test_a_refused_account_holds_its_channel_for_a_minute_and_doctor_hears(
    office: PostOffice,
) -> None:
    wire = office.wire(faults=[AccountError("token_revoked")], capabilities=_can(per_second=1))
    other = office.wire("sms")
    for n in range(3):
        office.person().told(f"t{n}")
    office.person("sms").told("s")
    trouble = []

    async def test(worker: Worker) -> None:
        await worker.work(5 * SECOND)
        trouble.append(dict(worker.delivering.trouble))
        await worker.work(2 * MINUTE)
        trouble.append(dict(worker.delivering.trouble))

    run(office, test)

    assert trouble == [{"telegram": "token_revoked"}, {}]
    assert len(wire.calls) == 4
    assert min(wire.times) >= 60
    assert other.times == [0]


def test_a_refused_account_costs_no_message_however_long_within_a_day(office: PostOffice) -> None:
    wire = office.wire(faults=[AccountError("no_credit")] * 200)
    office.person().told("arrives in the end")

    works(office, 6 * HOUR)

    assert wire.texts == ["arrives in the end"]
    assert len(wire.calls) == 201


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


# At once, and at rest


def test_a_recorded_turn_is_sent_at_once_when_somebody_calls(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "TICK", 3600)
    wire, person = office.wire(capabilities=UNPACED), office.person()

    async def test(worker: Worker) -> None:
        task = asyncio.create_task(worker.delivering.run())
        for n in range(20):
            await asyncio.sleep(0.002)
            person.told(f"{n}")
            worker.delivering.wake()
            await wire.has(n + 1)
        task.cancel()
        await asyncio.wait([task])

    run(office, test)

    assert wire.texts == [f"{n}" for n in range(20)]


def test_at_rest_it_costs_one_query_a_look(office: PostOffice) -> None:
    office.wire()
    office.person()
    statements: list[str] = []

    async def test(worker: Worker) -> None:
        await worker.round()
        heard = _listen(office)
        for _ in range(5):
            assert await worker.round() == delivering.TICK
        statements.extend(heard)

    run(office, test)

    assert len(_queries(statements)) == 5
    assert all(one.startswith(("WITH", "BEGIN")) for one in statements)


def test_many_turns_are_under_way_at_once_and_not_too_many(office: PostOffice) -> None:
    wire = office.wire(capabilities=UNPACED, faults=[Hang()] * 200)
    for _ in range(60):
        office.person().told("x")

    async def test(worker: Worker) -> None:
        for _ in range(3):
            await worker.delivering.deliver_due()
            await asyncio.sleep(0.01)

    run(office, test)

    assert len(wire.calls) == MOST_OF_ACCOUNT


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


RACES = 1000


def races(office: PostOffice, workers: int) -> tuple[set[int], set[int]]:
    """The addresses where the stop came first, and those where a claim did."""
    persons = office.persons(RACES)
    rows = []
    for person in persons:
        office.clock.passes(SECOND)
        rows += person.turn([Prompt("p", None, "statement", "A question?", "en")])
    office.record(rows)
    office.wire(capabilities=UNPACED)
    claiming = _claiming(office)
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


@pytest.mark.parametrize("workers", [pytest.param(1, marks=pytest.mark.soak), 2])
def test_a_stop_that_is_committed_wins_a_thousand_races(office: PostOffice, workers: int) -> None:
    stopped, claimed = races(office, workers)

    assert not stopped & claimed
    assert len(claimed) + office.errors().count("stopped") == RACES
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
            for row in person.turn([Prompt("p", None, "statement", text, "en")])
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


def _said(text: str) -> list[Prompt]:
    return [Prompt("p", None, "statement", text, "en")]


def _claiming(office: PostOffice) -> Claiming:
    can = {kind: wire.capabilities for kind, wire in office.wires.items()}
    pacing = Pacing(can, office.clock.monotonic)
    return Claiming(office.database, can, pacing, office.clock.now, KEY)


def _listen(office: PostOffice) -> list[str]:
    """What the writer is asked, from now on."""
    statements: list[str] = []
    event.listen(
        office.database._writer,
        "before_cursor_execute",
        lambda *given: statements.append(given[2]),
    )
    return statements


def _queries(statements: list[str]) -> list[str]:
    return [one for one in statements if one.startswith(("SELECT", "WITH"))]


def _can(**changes: Any) -> Any:
    return replace(CAN, **changes)


def _away() -> Any:
    raise DatabaseUnavailableError

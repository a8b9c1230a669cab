"""Delivery: the pace of chats and accounts, and who holds up nobody."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from bots.errors import AccountError, NotSentError
from earshot.claiming import MOST_OF_KIND
from earshot.outgoing import stored
from tests.earshot.delivering.conftest import SECOND, can, claiming_for, run, said, works
from tests.earshot.fakes import CAN, UNPACED, Hang, PostOffice, Worker

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
    sms = office.wire("sms", capabilities=can(per_second=1.0, segments=True))
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
    slack, telegram = office.wire("slack", capabilities=can(per_second=20)), office.wire()
    backlog = office.persons(400, "slack", account="T1")
    office.record([row for person in backlog for row in person.turn(said("later"))])
    office.clock.passes(SECOND)
    office.person().told("now")

    works(office, timedelta(seconds=0.2))

    assert telegram.texts == ["now"]
    assert 0 < len(slack.arrived) < 10


def test_a_workspace_that_is_held_holds_up_no_other(office: PostOffice) -> None:
    wire = office.wire("slack", faults=[AccountError("not_installed")] * 3)
    held = office.persons(260, "slack", account="T1")
    office.record([row for person in held for row in person.turn(said("held"))])

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
        office.record([row for person in persons for row in person.turn(said(account))])
    claiming = claiming_for(office)
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
        office.record([row for person in persons for row in person.turn(said("hangs"))])

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
    wire = office.wire("sms", capabilities=can(per_second=1))
    talking = office.person("sms")
    talking.told("first")

    async def test(worker: Worker) -> None:
        await worker.round()
        invited = office.persons(100, "sms")
        office.record([row for person in invited for row in person.turn(said("invitation"))])
        office.clock.passes(5 * SECOND)
        talking.told("second")
        stranger = office.person("sms")
        with office.database.begin() as uow:
            uow.outbox.speak_outside(
                stranger.address_id,
                prompt=stored(said("who we are")[0]),
                kind="about",
                now=office.clock.now(),
            )
        await worker.work(3 * SECOND)

    run(office, test)

    assert wire.texts[:4] == ["first", "second", "who we are", "invitation"]

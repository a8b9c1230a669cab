"""Delivery: what is sent, at once, and what it costs at rest."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import event

from bots.buttons import Pointer, read
from bots.errors import NotSentError
from dialogs.prompts import Option, Prompt
from earshot import delivering
from earshot.claiming import MOST_OF_ACCOUNT
from tests.earshot.delivering.conftest import MINUTE, can, run, said, works
from tests.earshot.fakes import KEY, UNPACED, Hang, PostOffice, Worker


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


def test_a_turn_that_cannot_be_read_is_given_up_and_the_others_go(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    wire = office.wire()
    poison = office.person().turn(said("x"))
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
    office.wire("sms", capabilities=can(per_second=1))
    backlog = office.persons(50, "sms")
    office.record([row for person in backlog for row in person.turn(said("x"))])

    async def test(worker: Worker) -> None:
        await worker.round()
        await worker.round()
        statements = listen(office)
        await worker.round()
        assert len(queries(statements)) == 1

    run(office, test)


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
        heard = listen(office)
        for _ in range(5):
            assert await worker.round() == delivering.TICK
        statements.extend(heard)

    run(office, test)

    assert len(queries(statements)) == 5
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


def listen(office: PostOffice) -> list[str]:
    """What the writer is asked, from now on."""
    statements: list[str] = []
    event.listen(
        office.database._writer,
        "before_cursor_execute",
        lambda *given: statements.append(given[2]),
    )
    return statements


def queries(statements: list[str]) -> list[str]:
    return [one for one in statements if one.startswith(("SELECT", "WITH"))]

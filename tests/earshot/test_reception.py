"""What a channel may ask of the program, over a real gathering and a real database."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from itertools import count
from typing import TypeVar

import pytest
import sqlalchemy

from bots.messages import Inbound, Reported, Sender, Words
from dialogs.prompts import Prompt
from earshot.gathering import Gathering
from earshot.offering import Offered, offered_by, written
from earshot.opening import Opened
from earshot.reception import Desk
from storage.errors import ConflictError
from storage.rows import AnonymousAnswerRow
from tests.earshot.conftest import KEY, Office
from tests.earshot.texting import Texter

T = TypeVar("T")


def at_the_desk(office: Office, visit: Callable[[Desk], Awaitable[T]]) -> T:
    async def run() -> T:
        gathering, numbers = Gathering(office.conversing.take), count(1)
        gathering.start()
        desk = Desk(
            database=office.database,
            catalogue=office.means.catalogue,
            gathering=gathering,
            now=office.clock.now,
            new_secret=lambda: f"secret {next(numbers)}",
            key=lambda: KEY,
            recorded=lambda: None,
        )
        try:
            return await visit(desk)
        finally:
            await gathering.stop()

    return asyncio.run(run())


SLACK = Sender("slack", "U1", account="", language="en")


def test_the_open_survey_of_a_person_is_shown_with_its_buttons(office: Office) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    texter.says("2")
    standing = at_the_desk(office, lambda desk: desk.standing(SLACK))

    assert standing is not None
    assert standing.title == "After help"
    assert standing.outbound.asks is not None
    assert standing.outbound.asks.text == "What made it hard?"
    assert standing.outbound.form is not None


def test_nothing_is_open_for_somebody_unknown_or_who_is_done(office: Office) -> None:
    texter = Texter(office, "slack")
    texter.opens("short")
    texter.says("9")

    assert at_the_desk(office, lambda desk: desk.standing(SLACK)) is None
    assert at_the_desk(office, lambda desk: desk.standing(Sender("slack", "U9"))) is None


async def _answers(desk: Desk, survey: str, *words: str) -> list[Prompt]:
    talk = await desk.begin(SLACK, survey)
    for number, text in enumerate(words):
        talk = await desk.say((talk.session, talk.secret), f"k{number}", text=text)
    return list(talk.prompts)


def anonymous(office: Office) -> list[AnonymousAnswerRow]:
    day = office.means.day(office.clock.now())
    monday = day.fromordinal(day.toordinal() - day.weekday())
    with office.database.read() as uow:
        return uow.anonymous.of_week("quiet", monday)


def test_a_form_holds_an_anonymous_dialog_that_no_address_knows(office: Office) -> None:
    last = at_the_desk(office, lambda desk: _answers(desk, "quiet", "9", "a word about work"))

    assert [prompt.text for prompt in last] == ["Thank you for your time."]
    assert {row.key: row.raw for row in anonymous(office)} == {
        "enps": "9",
        "why": "a word about work",
    }
    with office.database.read() as uow:
        assert uow.respondents.having("U1") == []


def test_the_same_submission_again_is_told_that_it_is_over(office: Office) -> None:
    async def twice(desk: Desk) -> tuple[str | None, int]:
        talk = await desk.begin(SLACK, "quiet")
        for key, text in (("a", "9"), ("b", "words"), ("b", "words")):
            talk = await desk.say((talk.session, talk.secret), key, text=text)
        return talk.state, len(talk.prompts)

    assert at_the_desk(office, twice) == ("completed", 0)
    assert len(anonymous(office)) == 2


def test_a_tap_in_a_form_is_an_answer(office: Office) -> None:
    async def taps(desk: Desk) -> None:
        talk = await desk.begin(SLACK, "quiet")
        asked = talk.prompts[-1]
        talk = await desk.say((talk.session, talk.secret), "a", prompt=asked.id, value=7)
        await desk.say((talk.session, talk.secret), "b", text="words")

    at_the_desk(office, taps)
    assert [row.number for row in anonymous(office) if row.key == "enps"] == [7]


@pytest.mark.parametrize("talk", [("gone", "secret"), ("", "")])
def test_a_dialog_that_is_not_there_ends_in_words(office: Office, talk: tuple[str, str]) -> None:
    said = at_the_desk(office, lambda desk: desk.say(talk, "a", text="9"))

    assert said.state is None
    assert said.prompts[0].text


def test_who_had_stopped_is_not_asked_in_a_form(office: Office) -> None:
    Texter(office, "slack").says("stop")
    talk = at_the_desk(office, lambda desk: desk.begin(SLACK, "quiet"))

    assert talk.state is None
    assert "START" in talk.prompts[0].text


@pytest.mark.parametrize(("words", "stopped"), [("please stop", True), ("quit", False)])
def test_a_stop_in_a_form_holds_everywhere_and_nothing_joins_the_two(
    office: Office, words: str, stopped: bool
) -> None:
    Texter(office, "slack").says("hello")

    async def visit(desk: Desk) -> str | None:
        talk = await desk.begin(SLACK, "quiet")
        talk = await desk.say((talk.session, talk.secret), "a", text=words, sender=SLACK)
        assert talk.state == "stopped"
        return (await desk.begin(SLACK, "quiet")).state

    assert (at_the_desk(office, visit) is None) is stopped
    with office.database.read() as uow:
        kept = uow.arrivals._connection.execute(
            sqlalchemy.text("SELECT text FROM arrivals ORDER BY id")
        )
        assert [row for (row,) in kept][1:] == (["stop"] if stopped else [])


def test_a_survey_that_is_gone_or_closed_says_so_in_the_form(office: Office) -> None:
    with office.database.begin() as uow:
        uow.surveys.set_state("quiet", "closed")

    closed = at_the_desk(office, lambda desk: desk.begin(SLACK, "quiet"))
    gone = at_the_desk(office, lambda desk: desk.begin(SLACK, "nothing"))
    assert closed.prompts[0].text == "This survey is closed."
    assert gone.prompts[0].text == "This survey does not exist."


def test_an_offer_brings_its_language_and_properties(office: Office) -> None:
    button = written(Offered("help", "sv", {"brand": "Bäst & Co"}))
    talk = at_the_desk(office, lambda desk: desk.begin(SLACK, button))

    assert talk.language == "sv"
    assert talk.prompts[-1].text.startswith("Bäst & Co gjorde det enkelt")


@pytest.mark.parametrize("test", [True, False])
def test_a_trial_stays_one_when_its_offer_is_taken_up(office: Office, *, test: bool) -> None:
    offered = Texter(office, "slack").invited("quiet", test=test)
    assert isinstance(offered, Opened)
    (choice,) = json.loads(offered.prompts[0])["choices"]
    talk = at_the_desk(office, lambda desk: desk.begin(SLACK, choice["value"]))

    assert office.row(talk.session).test is test


def test_an_offer_that_no_button_holds_is_asked_with_the_fallbacks() -> None:
    assert offered_by(written(Offered("help", "sv", {"brand": "x" * 2_000}))) == Offered(
        "help", "sv"
    )
    assert offered_by("help") == Offered("help")


def test_a_report_of_a_failure_makes_the_person_unreachable(office: Office) -> None:
    texter = Texter(office, "sms")
    texter.invited()
    (row,) = texter.due()
    texter.reads(receipt="SM1")
    reported = Reported(row.id, "failed", code="30006", unreachable=True)
    at_the_desk(office, lambda desk: desk.report(reported))

    with office.database.read() as uow:
        address = uow.respondents.address(row.address_id)
        failed = uow.outbox.failed(10)
    assert address is not None
    assert address.unreachable == "30006"
    assert [one.error for one in failed] == ["30006"]


def test_who_blocks_us_is_unreachable_until_they_let_us_in(office: Office) -> None:
    texter = Texter(office)
    texter.opens()

    async def blocks(desk: Desk) -> None:
        await desk.reach(texter.sender, reachable=False)

    async def returns(desk: Desk) -> None:
        await desk.reach(texter.sender, reachable=True)

    codes = []
    for visit in (blocks, returns):
        at_the_desk(office, visit)
        with office.database.read() as uow:
            address = uow.respondents.by_address("telegram", texter.address)
        codes.append(address.unreachable if address else "?")
    assert codes == ["blocked", None]
    at_the_desk(office, lambda desk: desk.reach(Sender("telegram", "5"), reachable=False))


def test_what_could_not_be_stored_is_raised_so_that_it_is_delivered_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        type(office.conversing), "take", lambda _self, group: [ConflictError("x")] * len(group)
    )
    inbound = Inbound("k", SLACK, Words("hello"))

    with pytest.raises(ConflictError):
        at_the_desk(office, lambda desk: desk.take(inbound))

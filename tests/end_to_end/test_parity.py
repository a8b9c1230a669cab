"""The same words lead to the same answers, wherever they are said."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import pytest

from dialogs.transcript import write_value
from tests.end_to_end.parity import records
from tests.end_to_end.parity.cases import Case, cases
from tests.end_to_end.parity.people import Person
from tests.end_to_end.parity.program import Program, running
from tests.end_to_end.parity.records import Answer
from tests.postgres import PostgresServer

KINDS = ("webchat", "slack", "telegram", "sms")
People: TypeAlias = dict[tuple[str, str], Person]
"""Channel kind and case → who had it there."""

AT_ONCE = 24
"""So many conversations are had at a time, each on all channels."""

one_in = pytest.mark.parametrize("one_in", [3, pytest.param(1, marks=pytest.mark.soak)])
"""Of all cases: some of every survey and every language, or all."""


@one_in
def test_the_same_words_give_the_same_answers_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, one_in: int
) -> None:
    had = cases()[::one_in]
    asyncio.run(_talked(tmp_path, monkeypatch, had, tapping=False))


@one_in
def test_a_tap_gives_the_answer_that_the_words_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, one_in: int
) -> None:
    had = cases()[one_in // 2 :: one_in]
    asyncio.run(_talked(tmp_path, monkeypatch, had, tapping=True))


@one_in
def test_it_is_the_same_over_postgresql(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, postgres: PostgresServer, one_in: int
) -> None:
    with postgres.fresh() as url:
        had = cases("nps", "enps", "churn")[::one_in]
        asyncio.run(_talked(tmp_path, monkeypatch, had, tapping=False, database_url=url))


async def _talked(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    had: Sequence[Case],
    *,
    tapping: bool,
    database_url: str = "",
) -> None:
    """Have every conversation on every channel, and compare what is stored of them."""
    async with running(folder, monkeypatch, database_url) as program:
        people = await _everybody(program, had, tapping=tapping)
        _compare(program, had, people, tapping=tapping)
        _compare_sealed(program, had, tapping=tapping)


async def _everybody(program: Program, had: Sequence[Case], *, tapping: bool) -> People:
    people: People = {}
    few = asyncio.Semaphore(AT_ONCE)

    async def talk(number: int, case: Case) -> None:
        here = {kind: program.person(kind, case, number) for kind in _kinds(case, tapping=tapping)}
        people.update({(kind, case.name): one for kind, one in here.items()})
        async with few:
            await _begin(program, case, here.values(), tapping=tapping)
            await asyncio.gather(*(_had(one, case, tapping=tapping) for one in here.values()))

    async with asyncio.TaskGroup() as tasks:
        for number, case in enumerate(had):
            tasks.create_task(talk(number, case))
    return people


async def _begin(program: Program, case: Case, people: Iterable[Person], *, tapping: bool) -> None:
    """Who taps begins by themselves; the others are invited."""
    if not tapping:
        await program.invite(case, people)
        return
    await asyncio.gather(*(program.let_in(case, person) for person in people))


async def _had(person: Person, case: Case, *, tapping: bool) -> None:
    try:
        await person.has(case, tapping=tapping)
    except Exception as error:
        error.add_note(f"{type(person).__name__} {getattr(person, 'chat', '')}, {case.name}")
        raise


def _kinds(case: Case, *, tapping: bool) -> list[str]:
    """Where `case` can be had: in Slack an anonymous script is a form."""
    everywhere = case.in_a_form(invited=not tapping) or not case.script.anonymous
    return [kind for kind in KINDS if kind != "slack" or everywhere]


def _compare(program: Program, had: Sequence[Case], people: People, *, tapping: bool) -> None:
    for case in had:
        if not case.script.anonymous:
            stored = {
                kind: records.response(program.beside, people[kind, case.name], tapped=tapping)
                for kind in KINDS
            }
            assert stored == dict.fromkeys(KINDS, stored["webchat"]), case.name
            state, answers = stored["webchat"]
            assert state == case.state, case.name
            assert _values(case, answers) == records.expected(case), case.name


def _compare_sealed(program: Program, had: Sequence[Case], *, tapping: bool) -> None:
    """As above for what belongs to nobody any more: only all of it can be compared."""
    for survey in {case.survey for case in had if case.script.anonymous}:
        stored = records.sealed(program.beside, survey, tapped=tapping)
        in_forms = stored.pop("slack")
        of_survey = [case for case in had if case.survey == survey and case.answered]

        assert stored["webchat"] == stored["telegram"] == stored["sms"]
        assert len(stored["webchat"]) == len(of_survey)
        assert Counter(in_forms) <= Counter(stored["webchat"])
        assert len(in_forms) == sum(case.in_a_form(invited=not tapping) for case in of_survey)


def _values(case: Case, answers: Iterable[Answer]) -> dict[str, str | None]:
    """What is stored for the keys that the script's own test names, as it writes values."""
    stored = {key: value for key, part, value, *_ in answers if part == "answer" and value}
    return {
        key: write_value(json.loads(stored[key])) if key in stored else None
        for key in records.expected(case)
    }

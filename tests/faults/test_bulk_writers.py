"""Imports and erasures beside the chats: they write in slices, and no turn fails."""

import asyncio
import csv
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.settings import Settings
from earshot.bootstrap import Earshot, build
from earshot.opening import Opened, Opening
from earshot.privacy import erase_person
from earshot.reporting import importing
from earshot.turns import Reply, Said
from tests.faults.clients import SURVEY, Crowd
from tests.faults.losses import losses
from tests.faults.servers import Server

RESPONDENTS = 8
PEOPLE = 25
CONVERSATIONS = 4
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize("answers", [500, pytest.param(20_000, marks=pytest.mark.soak)])
def test_turns_go_on_beside_imports_and_erasures(
    answers: int, serving: Callable[[str], Server], database_url: str, tmp_path: Path
) -> None:
    earshot = build(Settings(database_url=database_url))
    earshot.prepare()
    _meet_people(earshot)
    file = _file(tmp_path / "answers.csv", answers)
    server = serving(database_url)
    server.start()
    crowd = Crowd([server.port], RESPONDENTS)

    async def live() -> list[str]:
        async with crowd:
            await crowd.sees(200, 20)
            await asyncio.gather(
                asyncio.to_thread(_import, earshot, file),
                asyncio.to_thread(_forget_people, earshot),
            )
            await crowd.sees(200, 20)
            await crowd.leave()
        return await crowd.repeat()

    otherwise = asyncio.run(live())
    server.stop()
    imported, known = _left(earshot)
    earshot.database.close()

    assert [*crowd.refusals, *otherwise, *losses(database_url, crowd.conversations)] == []
    assert set(crowd.statuses) == {200, 201}
    assert (imported, known) == (answers, 0)


def _meet_people(earshot: Earshot) -> None:
    """Give every person some conversations of their own, to be forgotten."""
    for number in range(PEOPLE * CONVERSATIONS):
        person = f"person-{number % PEOPLE}"
        (opened,) = earshot.conversing.take([Opening(SURVEY, b"s", "en", person=person)])
        assert isinstance(opened, Opened)
        for key, text in enumerate(("6", "quick and kind")):
            said = Said(opened.session, b"s", f"m{key}", text.encode(), text)
            (reply,) = earshot.conversing.take([said])
            assert isinstance(reply, Reply)


def _forget_people(earshot: Earshot) -> None:
    for number in range(PEOPLE):
        erase_person(
            earshot.database,
            f"person-{number}",
            with_answers=bool(number % 2),
            key=b"key",
            now=NOW,
            new_id=earshot.ids.new,
        )


def _file(file: Path, answers: int) -> Path:
    with file.open("w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["response", "survey", "key", "value", "day"])
        rows.writerows(
            [f"r{number}", SURVEY, "effort", number % 7 + 1, f"2026-10-{number % 28 + 1:02}"]
            for number in range(answers)
        )
    return file


def _import(earshot: Earshot, file: Path) -> None:
    checked = importing.check(earshot.database, file, now=NOW, zone=ZoneInfo("UTC"))
    for _ in importing.write(earshot.database, checked):
        pass


def _left(earshot: Earshot) -> tuple[int, int]:
    """How many responses were imported, and how many people are still known."""
    with earshot.database.read() as uow:
        ids = [importing.session_id(SURVEY, f"r{number}") for number in range(20_000)]
        known = uow.analytics.known(ids)
        people = [
            uow.respondents.by_address("person", f"person-{number}") for number in range(PEOPLE)
        ]
    return len(known), sum(person is not None for person in people)

"""Coding: verbatims are read soon, again when the codebook changes, and nobody is told apart."""

import asyncio
import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from dialogs.loading import load
from earshot import coding as coding_module
from earshot.catalogue import Catalogue
from earshot.codebooks import Codebooks
from earshot.coding import Coding
from earshot.conversing import Conversing
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.privacy import erase_person
from earshot.worker import Worker
from storage.database import Database
from storage.errors import DatabaseUnavailableError
from storage.models import anonymous_readings, readings
from storage.readings import CodedRow, ReadingKind, ReadingRow
from storage.releases import Wave
from tests.earshot.conftest import FakeClock, furnish, on_sqlite, texts
from tests.earshot.shelving import DAY, TONE, Shelf, books, code, read, said
from tests.responses import NPS, Response, publish, publish_source, seal, store

NOW = datetime(2026, 4, 1, tzinfo=UTC)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def coding(database: Database, shelf: Shelf) -> Coding:
    return Coding(database, Catalogue({}), shelf.read)


def test_a_verbatim_is_read_with_its_method_and_its_places(
    database: Database, coding: Coding
) -> None:
    revision = publish(database)
    store(database, said(["the waiter was so slow"]), revision=revision)

    assert coding.slice()
    assert not coding.slice()

    with database.read() as uow:
        rows = uow.readings._connection.execute(select(readings)).mappings().all()
    found = {row["kind"]: dict(row) for row in rows}
    assert (found["tone"]["value"], found["tone"]["method"]) == ("negative", "tone lexicon 1")
    assert (found["tone"]["start"], found["tone"]["end"]) == (18, 22)
    theme = found["theme"]
    assert (theme["value"], theme["start"], theme["end"]) == ("staff", 4, 10)
    assert theme["method"].startswith("codebook customers ")
    assert found["language"]["value"] == "en"
    assert {row["source"] for row in found.values()} == {"rules"}


def test_a_text_without_evidence_is_not_scored(database: Database, coding: Coding) -> None:
    store(database, said(["it was what it was"]), revision=publish(database))
    code(coding)

    assert ("tone", "") in read(database)


def test_the_rating_before_it_says_how_a_word_is_meant(database: Database, coding: Coding) -> None:
    revision = publish(database)
    store(database, [Response(DAY, {"nps": 0, "why": "unbelievable"})], revision=revision)
    store(database, [Response(DAY, {"nps": 10, "why": "unbelievable"})], revision=revision)
    store(database, [Response(DAY, {"why": "unbelievable", "nps": 10})], revision=revision)
    code(coding)

    assert [value for kind, value in read(database) if kind == "tone"] == [
        "",
        "negative",
        "positive",
    ]


def test_employees_have_a_codebook_of_their_own(database: Database, coding: Coding) -> None:
    source = NPS.format(survey="pulse", anonymous="no").replace(
        "audience: customer", "audience: employee"
    )
    store(database, said(["my boss and a waiter"]), revision=publish(database))
    mine = publish_source(database, "pulse", source)
    store(database, said(["my boss"], survey="pulse"), revision=mine)
    store(database, said(["a waiter"], survey="pulse"), revision=mine)
    code(coding)

    assert [value for kind, value in read(database) if kind == "theme"] == ["staff", "staff"]


def test_slices_are_small_and_the_newest_come_first(
    database: Database, coding: Coding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coding_module, "SLICE", 2)
    store(database, said(f"good {number}" for number in range(5)), revision=publish(database))

    coding.slice()
    with database.read() as uow:
        waiting = [row.words for row in uow.readings.uncoded(most=9)]
    assert waiting == ["good 2", "good 1", "good 0"]
    assert code(coding) == 2


def test_what_the_codebook_says_now_is_applied_to_old_answers_too(
    database: Database, coding: Coding, shelf: Shelf
) -> None:
    store(database, said(["the cook was good"] * 3), revision=publish(database))
    code(coding)
    assert ("theme", "staff") not in read(database)

    shelf.now = books(customers="cook")
    assert not coding.slice()
    code(coding)

    assert read(database).count(("theme", "staff")) == 3
    assert read(database).count(("tone", "positive")) == 3
    assert code(coding) == 0


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        (books(employees="manager"), 0),
        (books(tone=TONE.replace("slow", "late")), 1),
        (books(), 0),
    ],
    ids=["the employees' codebook", "a lexicon", "nothing"],
)
def test_only_what_is_read_otherwise_is_read_again(
    database: Database, coding: Coding, shelf: Shelf, changed: Codebooks, again: int
) -> None:
    store(database, said(["good"]), revision=publish(database))
    code(coding)
    shelf.now = changed

    assert code(coding) == again


def test_a_broken_codebook_leaves_the_last_one_in_force(
    database: Database, coding: Coding, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    revision = publish(database)
    shelf.broken = True
    store(database, said(["good"]), revision=revision)
    with caplog.at_level(logging.ERROR):
        assert code(coding) == code(coding) == 0
    assert [record.message for record in caplog.records] == ["codebook refused"]

    shelf.broken = False
    assert code(coding) == 1
    shelf.broken = True
    store(database, said(["slow"]), revision=revision)
    assert code(coding) == 1


def test_a_text_at_which_the_rules_fail_keeps_no_other_from_being_read(
    database: Database, coding: Coding, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(text: str, **more: Any) -> Any:
        if "poison" in text:
            raise RecursionError
        return whole(text, **more)

    whole = coding_module.read_verbatim
    monkeypatch.setattr(coding_module, "read_verbatim", fails)
    store(database, said(["good", "poison"]), revision=publish(database))

    code(coding)

    assert [value for kind, value in read(database) if kind == "tone"] == ["", "positive"]


def test_a_trial_is_read(database: Database, coding: Coding) -> None:
    store(database, said(["good"], test=True), revision=publish(database))
    code(coding)

    assert ("tone", "positive") in read(database)


@pytest.mark.parametrize("with_answers", [False, True])
def test_an_erased_person_leaves_nothing_to_read(
    database: Database, coding: Coding, shelf: Shelf, with_answers: bool
) -> None:
    revision = publish(database)
    with database.begin() as uow:
        uow.respondents.ensure("person", "crm-17", new_id="r1", now=NOW)
    store(database, said(["good staff"], respondent="r1"), revision=revision)
    code(coding)
    erase_person(
        database,
        "crm-17",
        with_answers=with_answers,
        key=b"k" * 32,
        now=NOW,
        new_id=lambda: "unlinked",
    )
    shelf.now = books(customers="cook")
    code(coding)

    assert read(database) == []
    assert code(coding) == 0


class TestAnonymous:
    @pytest.fixture
    def revision(self, database: Database) -> int:
        return publish(database, "enps", anonymous=True)

    def fold(self, database: Database) -> None:
        housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
        while housekeeping.slice():
            pass

    def answers(self, words: Iterable[str]) -> list[Response]:
        return said(words, survey="enps")

    def test_they_are_read_when_their_wave_is_closed_and_no_sooner(
        self, database: Database, coding: Coding, revision: int
    ) -> None:
        open_ = [replace(one, anonymous=True, state="waiting") for one in self.answers(["slow"])]
        store(database, open_, revision=revision)
        seal(database, self.answers(["good"]), revision=revision)
        assert code(coding) == 0

        with database.begin() as uow:
            uow.anonymous.seal(open_[0].id, [])
        self.fold(database)
        code(coding)

        assert read(database) == []
        assert ("tone", "positive") in read(database, anonymous_readings)
        assert code(coding) == 0

    def test_a_long_wave_is_read_in_slices_by_its_random_ids(
        self,
        database: Database,
        coding: Coding,
        revision: int,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(coding_module, "SLICE", 2)
        seal(database, self.answers(["good"] * 5), revision=revision)
        self.fold(database)

        assert code(coding) == 3
        assert read(database, anonymous_readings).count(("tone", "positive")) == 5

    def test_they_are_read_again_by_another_codebook(
        self, database: Database, coding: Coding, shelf: Shelf, revision: int
    ) -> None:
        seal(database, self.answers(["the cook"] * 3), revision=revision)
        self.fold(database)
        code(coding)
        shelf.now = books(customers="cook")
        code(coding)

        assert read(database, anonymous_readings).count(("theme", "staff")) == 3

    def test_no_reading_tells_which_rating_stood_beside_it(
        self, database: Database, coding: Coding, revision: int
    ) -> None:
        seal(database, self.answers(["unbelievable"]), revision=revision)
        self.fold(database)
        code(coding)

        assert ("tone", "") in read(database, anonymous_readings)

    @pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
    def test_a_wave_that_another_process_reads_is_left_to_it(
        self, database: Database, coding: Coding, revision: int
    ) -> None:
        seal(database, self.answers(["good"]), revision=revision)
        self.fold(database)
        with database.read() as uow:
            (one,) = uow.readings.wave("enps", Wave(DAY), after="", most=9)
        kinds: tuple[ReadingKind, ...] = ("tone", "language")
        theirs = CodedRow(one, "theirs", tuple(ReadingRow(kind, "", "") for kind in kinds))
        with ThreadPoolExecutor(1) as threads:
            with database.begin() as uow:
                uow.readings.keep_of_wave([theirs])
                ours = threads.submit(coding.slice)
                with pytest.raises(TimeoutError):
                    ours.result(timeout=0.3)
            assert ours.result(timeout=10)

        assert read(database, anonymous_readings) == [("language", ""), ("tone", "")]
        assert not coding.slice()


@on_sqlite
def test_the_worker_reads_what_comes_and_goes_on_after_trouble(
    database: Database, clock: FakeClock, shelf: Shelf
) -> None:
    office = furnish(database, clock)
    store(database, said(["good"]), revision=publish(database))
    coding = Failing(database, Catalogue({}), shelf.read)
    worker = Worker(
        Gathering(office.conversing.take),
        office.finishing,
        Housekeeping(database, clock.now, ZoneInfo("UTC")),
        lambda _: None,
        coding=coding,
    )

    async def work() -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(worker.work(), 1.2)

    asyncio.run(work())

    assert coding.failed
    assert ("tone", "positive") in read(database)


class Failing(Coding):
    """Meets a lost database the first time."""

    failed = False

    def slice(self) -> bool:
        if not self.failed:
            self.failed = True
            raise DatabaseUnavailableError("lost")
        return super().slice()


def test_a_probe_is_about_the_theme_that_was_mentioned(
    database: Database, clock: FakeClock, coding: Coding
) -> None:
    office = furnish(database, clock)
    themed = replace(office.means, theme=coding.mentioned)
    office = replace(office, means=themed, conversing=Conversing(themed))
    unread, _ = office.opens()
    unread.says("2")
    before = texts(unread.says("slow waiter"))
    coding.slice()
    person, _ = office.opens()
    person.says("2")

    after = texts(person.says("slow waiter"))

    assert before != after
    assert after == ["You mentioned our staff. Could you tell us a little more about that?"]


def test_a_theme_has_a_name_only_in_the_languages_of_its_codebook(coding: Coding) -> None:
    script = load(NPS.format(survey="nps", anonymous="no")).script
    assert script is not None
    coding.slice()

    assert coding.mentioned(script, "the waiter", "en") == "our staff"
    assert coding.mentioned(script, "the waiter", "sv") == ""
    assert coding.mentioned(script, "the chair", "en") == ""

"""What people say in their own words: counted in a report, listed, and exported."""

import json
import random
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogs.verbatims import load_codebook, load_tone
from earshot.catalogue import Catalogue
from earshot.codebooks import Codebooks, UnknownThemeError
from earshot.coding import Coding
from earshot.housekeeping import Housekeeping
from earshot.reporting import importing
from earshot.reporting.export import export
from earshot.reporting.listing import WithheldError, verbatims
from earshot.reporting.report import report
from earshot.reporting.rows import Report, ToneCounts, Verbatims
from earshot.reporting.showing import as_text
from storage.analytics import Span
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.responses import NPS, Response, publish, publish_source, seal, store

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
BOOK = """\
languages: [en]
themes:
  - theme: service
    labels: {en: the service}
    phrases: {en: [service]}
  - theme: staff
    parent: service
    labels: {en: our staff}
    phrases: {en: [waiter, cook]}
  - theme: price
    labels: {en: the price}
    phrases: {en: [price]}
"""
TONE = "version: 1\npositive: [good]\nnegative: [slow]\n"
BOOKS = Codebooks(
    {name: load_codebook(BOOK, name=name) for name in ("customers", "employees")},
    {"en": load_tone(TONE, "en")},
)
WORDS = (
    "the service was good",
    "the waiter was slow and so was the cook",
    "good waiter, slow cook, and the price was what it was",
    "a price is a price, I think",
    "det var ganska dåligt och tog lång tid",
)


def said(words: Sequence[str] = WORDS, **more: Any) -> list[Response]:
    return [Response(DAY, {"why": each}, **more) for each in words]


def code(database: Database) -> None:
    coding = Coding(database, Catalogue({}), lambda: BOOKS)
    while coding.slice():
        pass


def fold(database: Database) -> None:
    housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


def reported(database: Database, survey: str = "nps", **more: Any) -> Report:
    more = {"codebooks": lambda: BOOKS, **more}
    return report(database, survey, now=NOW, zone=ZoneInfo("UTC"), **more)


def listed(database: Database, survey: str = "nps", **more: Any) -> list[str]:
    found = verbatims(database, survey, codebooks=BOOKS, chance=random.Random(1), **more)
    return [one.words for one in found]


def exported(database: Database, out: Path, survey: str = "nps", **more: Any) -> list[Any]:
    export(database, survey, form="jsonl", out=out, chance=random.Random(1), **more)
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)


@pytest.fixture
def coded(database: Database, revision: int) -> int:
    store(database, said(), revision=revision)
    code(database)
    return revision


class TestReport:
    def test_tone_languages_and_themes_are_counted(self, database: Database, coded: int) -> None:
        found = reported(database).verbatims

        assert (found.n, found.waiting, found.share, found.withheld) == (5, 0, 60.0, False)
        assert found.tone == ToneCounts(positive=1, negative=1, mixed=1, not_scored=2)
        assert [asdict(row) for row in found.coverage] == [
            {"language": "en", "n": 4, "scored": 3, "share": 75.0},
            {"language": "sv", "n": 1, "scored": 0, "share": 0.0},
        ]

    def test_a_part_counts_for_its_parent_and_a_text_once(
        self, database: Database, coded: int
    ) -> None:
        rows = {row.theme: row for row in reported(database).verbatims.themes}

        assert list(rows) == ["service", "staff", "price"]
        assert {theme: (row.n, row.share, row.parent) for theme, row in rows.items()} == {
            "service": (3, 60.0, None),
            "staff": (2, 40.0, "service"),
            "price": (2, 40.0, None),
        }
        assert rows["service"].tone == ToneCounts(positive=1, negative=1, mixed=1)
        assert rows["price"].tone == ToneCounts(mixed=1, not_scored=1)
        assert rows["staff"].label == "our staff"

    def test_without_codebooks_themes_stand_as_they_were_read(
        self, database: Database, coded: int
    ) -> None:
        found = reported(database, codebooks=lambda: None).verbatims.themes

        assert {row.theme: row.n for row in found} == {"staff": 2, "price": 2, "service": 1}

    def test_what_waits_trials_and_other_days_are_not_counted(
        self, database: Database, coded: int
    ) -> None:
        store(database, said(["good"], test=True), revision=coded)
        store(database, [Response(DAY - timedelta(days=1), {"why": "good"})], revision=coded)
        code(database)
        store(database, said(["slow"]), revision=coded)

        found = reported(database, since=DAY).verbatims
        assert (found.n, found.waiting) == (5, 1)

    def test_json_and_text_show_it(self, database: Database, coded: int) -> None:
        found = reported(database)
        plain = json.loads(json.dumps(found.as_json()))["verbatims"]
        text = as_text(found)

        assert plain["tone"] == {"positive": 1, "negative": 1, "mixed": 1, "not_scored": 2}
        assert plain["themes"][0]["label"] == "the service"
        assert "In their own words, n = 5" in text
        assert "1 positive · 1 negative · 1 mixed · 2 not scored" in text
        lines = [line.split() for line in text.splitlines()]
        assert ["service", "3", "60", "%", "1", "1", "1", "0"] in lines
        assert any(line.startswith("  staff") for line in text.splitlines())

    @on_sqlite
    def test_nothing_is_said_where_nobody_wrote(self, database: Database, revision: int) -> None:
        store(database, [Response(DAY, {"nps": 9})], revision=revision)

        assert "own words" not in as_text(reported(database))
        assert reported(database).verbatims == Verbatims(0, 0, None, (), ToneCounts(), ())


class TestAnonymous:
    @pytest.fixture
    def revision(self, database: Database) -> int:
        return publish(database, "enps", anonymous=True)

    def wave(self, n: int, day: date = DAY) -> list[Response]:
        words = [f"the waiter was slow {number}" for number in range(n)]
        return [replace(one, day=day, survey="enps") for one in said(words)]

    def close(self, database: Database, responses: list[Response], revision: int) -> None:
        seal(database, responses, revision=revision)
        fold(database)
        code(database)

    def test_ten_comments_of_a_wave_are_counted_without_their_languages(
        self, database: Database, revision: int
    ) -> None:
        self.close(database, self.wave(10), revision)
        found = reported(database, "enps").verbatims

        assert (found.n, found.tone.negative, found.withheld) == (10, 10, False)
        assert found.coverage == ()
        assert {row.theme: row.n for row in found.themes} == {"service": 10, "staff": 10}

    def test_nine_are_withheld_and_that_is_said(self, database: Database, revision: int) -> None:
        self.close(database, self.wave(9), revision)
        found = reported(database, "enps")

        assert found.verbatims == Verbatims(0, 0, None, (), ToneCounts(), (), withheld=True)
        assert "fewer than 10" in as_text(found)
        with pytest.raises(WithheldError, match="There is no such week"):
            listed(database, "enps")

    def test_a_small_wave_is_left_out_beside_a_large_one(
        self, database: Database, revision: int
    ) -> None:
        small = self.wave(9, DAY + timedelta(days=7))
        self.close(database, [*self.wave(12), *small], revision)
        found = reported(database, "enps").verbatims

        assert (found.n, found.withheld) == (12, True)
        assert len(listed(database, "enps", most=50)) == 12

    def test_they_are_listed_and_exported_by_chance_and_alone(
        self, database: Database, revision: int, tmp_path: Path
    ) -> None:
        self.close(database, self.wave(12), revision)
        found = verbatims(database, "enps", codebooks=BOOKS, chance=random.Random(1), most=50)

        assert {one.response for one in found} == {None}
        assert {one.language for one in found} == {None}
        assert {one.tone for one in found} == {"negative"}
        assert [one.words for one in found] != sorted(one.words for one in found)
        assert len(listed(database, "enps", theme="service", tone="negative", most=3)) == 3
        assert listed(database, "enps", tone="not scored") == []
        with pytest.raises(WithheldError, match="language"):
            listed(database, "enps", language="en")
        rows = exported(database, tmp_path / "out.jsonl", "enps")
        assert {(row["words_language"], row["tone"]) for row in rows} == {(None, "negative")}


class TestListing:
    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            ({}, WORDS[::-1]),
            ({"most": 2}, WORDS[:-3:-1]),
            ({"theme": "service"}, (WORDS[2], WORDS[1], WORDS[0])),
            ({"theme": "staff"}, (WORDS[2], WORDS[1])),
            ({"tone": "negative"}, (WORDS[1],)),
            ({"tone": "not scored"}, (WORDS[4], WORDS[3])),
            ({"language": "sv"}, (WORDS[4],)),
            ({"theme": "price", "tone": "mixed"}, (WORDS[2],)),
            ({"span": Span(DAY + timedelta(days=1))}, ()),
        ],
    )
    def test_the_newest_that_are_wanted_come_first(
        self, database: Database, coded: int, wanted: dict[str, Any], found: tuple[str, ...]
    ) -> None:
        assert listed(database, **wanted) == list(found)

    @on_sqlite
    def test_a_theme_that_is_not_there_is_told(self, database: Database, coded: int) -> None:
        with pytest.raises(UnknownThemeError, match="service, staff, price"):
            listed(database, theme="prices")

    @on_sqlite
    def test_personal_data_is_named_and_masked(self, database: Database, revision: int) -> None:
        store(database, said(["write to maria@example.com"]), revision=revision)
        code(database)
        (one,) = verbatims(database, "nps", codebooks=BOOKS, chance=random.Random(1), masked=True)

        assert (one.words, one.personal) == ("write to [e-mail]", ["email"])

    @on_sqlite
    def test_a_correction_by_hand_is_what_counts(self, database: Database, coded: int) -> None:
        with database.begin() as uow:
            (stands,) = uow.readings.coded_under(BOOKS.revision_for("customer"), most=1)
            uow.readings.correct(stands.id, "theme", ["price"])
            uow.readings.correct(stands.id, "tone", ["negative"])

        assert listed(database, tone="negative", theme="price") == [WORDS[4]]
        assert reported(database).verbatims.tone.not_scored == 1


class TestExport:
    def test_verbatims_come_with_their_readings_and_nothing_else_does(
        self, database: Database, revision: int, tmp_path: Path
    ) -> None:
        store(database, [Response(DAY, {"nps": 9, "why": WORDS[2]})], revision=revision)
        store(database, said(["hmm, it was what it was"]), revision=revision)
        before = exported(database, tmp_path / "before.jsonl")
        code(database)
        rows = exported(database, tmp_path / "out.jsonl")

        names = ("words_language", "tone", "themes")
        found = {row["words"]: tuple(row[name] for name in names) for row in rows}
        assert found == {
            "9": (None, None, None),
            WORDS[2]: ("en", "mixed", ["staff", "price"]),
            "hmm, it was what it was": ("en", "not scored", []),
        }
        assert {row["tone"] for row in before} == {None}

    @on_sqlite
    def test_masked_words_have_no_personal_data(
        self, database: Database, revision: int, tmp_path: Path
    ) -> None:
        words = "call +46 70 174 06 05 or maria@example.com"
        store(database, said([words]), revision=revision)
        (row,) = exported(database, tmp_path / "out.jsonl", masked=True)

        assert row["words"] == row["value"] == "call [phone] or [e-mail]"

    @on_sqlite
    @pytest.mark.parametrize("form", ["csv", "jsonl"])
    @pytest.mark.parametrize("without", [(), ("words_language", "tone", "themes")])
    def test_exports_of_today_and_of_before_come_in_again(
        self,
        database: Database,
        coded: int,
        tmp_path: Path,
        form: Any,
        without: tuple[str, ...],
    ) -> None:
        file = tmp_path / f"out.{form}"
        export(database, "nps", form=form, out=file, chance=random.Random(1))
        text = file.read_text("utf-8-sig")
        if form == "jsonl":
            rows = [json.loads(line) for line in text.splitlines()]
            kept = [{k: v for k, v in row.items() if k not in without} for row in rows]
            file.write_text("".join(f"{json.dumps(row)}\n" for row in kept), "utf-8")
        elif without:
            lines = [line.rsplit(",", len(without))[0] for line in text.splitlines()]
            file.write_text("\n".join(lines), "utf-8")

        checked = importing.check(database, file, now=NOW, zone=ZoneInfo("UTC"))

        assert checked.n == 5


@on_sqlite
def test_the_themes_of_employees_are_those_of_their_own_codebook(database: Database) -> None:
    source = NPS.format(survey="pulse", anonymous="no").replace(
        "audience: customer", "audience: employee"
    )
    revision = publish_source(database, "pulse", source)
    store(database, said(["the waiter"], survey="pulse"), revision=revision)
    code(database)

    theirs = load_codebook(BOOK.replace("our staff", "our people"), name="employees")
    books = Codebooks({**BOOKS.books, "employees": theirs}, BOOKS.tones)
    found = reported(database, "pulse", codebooks=lambda: books).verbatims
    assert [row.label for row in found.themes] == ["the service", "our people"]

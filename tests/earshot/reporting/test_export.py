"""Exports: every answer with what it means, in three formats, safe to open."""

import csv
import json
import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyarrow import parquet

from earshot.errors import UnknownSurveyError
from earshot.housekeeping import Housekeeping
from earshot.reporting import sinks
from earshot.reporting.columns import COLUMNS, DANGEROUS, guarded, unguarded
from earshot.reporting.export import export
from earshot.reporting.sinks import ExportError
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.responses import NPS, Response, publish, seal, store

DAY = date(2026, 3, 2)
CHANCE = random.Random(1)
"""Where the form of the file is tested: its rows are the same on both."""


def exported(database: Database, out: Path, survey: str = "nps", **more: Any) -> int:
    form = out.suffix.removeprefix(".")
    return export(database, survey, form=form, out=out, chance=CHANCE, **more)


def from_csv(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)


@pytest.fixture
def one(database: Database, revision: int) -> Response:
    answers = {"nps": 9, "area": ["app", "web"], "again": True, "why": "=HYPERLINK(A1)"}
    response = Response(DAY, answers, properties={"brand": "Åhléns"}, language="sv")
    store(database, [response], revision=revision)
    return response


def test_csv_has_every_answer_and_its_meaning(
    database: Database, one: Response, tmp_path: Path
) -> None:
    assert exported(database, tmp_path / "out.csv") == 4

    rows = {row["key"]: row for row in from_csv(tmp_path / "out.csv")}

    assert rows["nps"] == {
        "response": one.id,
        "survey": "nps",
        "revision": "1",
        "kind": "relationship",
        "key": "nps",
        "part": "answer",
        "type": "nps",
        "scale_low": "0",
        "scale_high": "10",
        "direction": "high is good",
        "language": "sv",
        "layout": "row-ltr",
        "channel": "webchat",
        "value": "9",
        "number": "9",
        "words": "9",
        "day": "2026-03-02",
        "answered_at": "2026-03-02T12:00:00+00:00",
        "state": "completed",
        "properties": '{"brand": "Åhléns"}',
        "words_language": "",
        "tone": "",
        "themes": "",
        "intent": "",
    }
    assert rows["area"]["value"] == "app|web"
    assert rows["again"]["value"] == "true"
    assert rows["why"]["value"] == "'=HYPERLINK(A1)"
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_json_lines_keep_types_and_words(
    database: Database, one: Response, tmp_path: Path
) -> None:
    exported(database, tmp_path / "out.jsonl")

    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    rows = {row["key"]: row for row in map(json.loads, lines)}
    assert rows["nps"]["value"] == 9
    assert rows["area"]["value"] == ["app", "web"]
    assert rows["again"]["value"] is True
    assert rows["why"]["words"] == "=HYPERLINK(A1)"
    assert rows["nps"]["properties"] == {"brand": "Åhléns"}
    assert rows["again"]["scale_low"] is None


@on_sqlite
def test_parquet_has_types_and_a_row_group_a_page(
    database: Database, one: Response, tmp_path: Path
) -> None:
    exported(database, tmp_path / "out.parquet", page=3)

    file = parquet.ParquetFile(tmp_path / "out.parquet")
    rows = {row["key"]: row for row in file.read().to_pylist()}
    assert file.num_row_groups == 2
    assert list(file.schema_arrow.names) == [column.name for column in COLUMNS]
    assert (rows["nps"]["value"], rows["nps"]["number"], rows["nps"]["revision"]) == ("9", 9.0, 1)
    assert rows["again"]["scale_low"] is None


@on_sqlite
@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_nothing_to_export_is_a_file_without_rows(
    database: Database, revision: int, tmp_path: Path, form: str
) -> None:
    assert exported(database, tmp_path / f"out.{form}") == 0

    assert (tmp_path / f"out.{form}").exists()


def test_pages_neither_lose_nor_repeat(database: Database, revision: int, tmp_path: Path) -> None:
    days = [DAY + timedelta(days=number % 3) for number in range(40)]
    responses = [Response(day, {"nps": 9, "again": True, "why": "x"}) for day in days]
    store(database, responses, revision=revision)

    exported(database, tmp_path / "out.csv", page=7)

    rows = Counter((row["response"], row["key"]) for row in from_csv(tmp_path / "out.csv"))
    assert rows == Counter((each.id, key) for each in responses for key in each.answers)


def test_trials_open_anonymous_dialogs_and_other_days_stay_out(
    database: Database, revision: int, tmp_path: Path
) -> None:
    responses = [
        Response(DAY, {"nps": 1}),
        Response(DAY, {"nps": 2}, test=True),
        Response(DAY, {"nps": 3}, anonymous=True),
        Response(DAY + timedelta(days=1), {"nps": 4}),
    ]
    store(database, responses, revision=revision)

    exported(database, tmp_path / "out.csv", since=DAY, until=DAY + timedelta(days=1))

    assert [row["value"] for row in from_csv(tmp_path / "out.csv")] == ["1"]


@given(st.text())
@example("'=1")
@example("''")
@example("'hello")
@example("＝1")
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(DANGEROUS)


def test_a_plain_apostrophe_of_another_file_stays() -> None:
    assert unguarded("'twas slow") == "'twas slow"


@on_sqlite
def test_a_broken_off_export_leaves_what_was_there(
    database: Database, one: Response, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.csv").write_text("before")

    def fails(row: object) -> list[str]:
        raise RuntimeError

    monkeypatch.setattr(sinks, "as_csv", fails)
    with pytest.raises(RuntimeError):
        exported(database, tmp_path / "out.csv")

    assert [file.name for file in tmp_path.glob("*out*")] == ["out.csv"]
    assert (tmp_path / "out.csv").read_text() == "before"


@on_sqlite
def test_errors_say_what_to_do(
    database: Database, one: Response, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ExportError, match="No such file or directory"):
        exported(database, tmp_path / "nowhere" / "out.csv")
    with pytest.raises(ExportError, match="The formats are: csv, jsonl, parquet"):
        exported(database, tmp_path / "out.xlsx")
    with pytest.raises(UnknownSurveyError, match="npss"):
        exported(database, tmp_path / "out.csv", survey="npss")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ExportError, match=r"Install earshot\[parquet\]"):
        exported(database, tmp_path / "out.parquet")


class TestAnonymous:
    def wave(self, database: Database, n: int, *, fold: bool = True) -> None:
        revision = publish(database, "enps", anonymous=True)
        responses = [
            Response(
                DAY,
                {"nps": 9 if index % 2 else 3, "why": f"reason {index}"},
                survey="enps",
                language="sv",
                id=f"somebody{index:02}",
            )
            for index in range(n)
        ]
        self.wave_of(database, responses, revision, fold=fold)

    def wave_of(
        self, database: Database, responses: list[Response], revision: int, *, fold: bool = True
    ) -> None:
        seal(database, responses, revision=revision)
        housekeeping = Housekeeping(
            database, lambda: datetime(2026, 3, 30, tzinfo=UTC), ZoneInfo("UTC")
        )
        while fold and housekeeping.slice():
            pass

    def test_only_the_week_and_what_was_said(self, database: Database, tmp_path: Path) -> None:
        self.wave(database, 12)

        assert exported(database, tmp_path / "out.csv", survey="enps") == 24

        rows = from_csv(tmp_path / "out.csv")
        assert {row["day"] for row in rows} == {"2026-03-02"}
        for hidden in ("language", "channel", "layout", "answered_at"):
            assert {row[hidden] for row in rows} == {""}
        assert {row["properties"] for row in rows} == {"{}"}
        ratings = [row for row in rows if row["key"] == "nps"]
        assert Counter(row["value"] for row in ratings) == Counter({"9": 6, "3": 6})
        assert not [row for row in rows if "somebody" in row["response"]]

    def test_the_order_is_not_that_of_the_database(
        self, database: Database, tmp_path: Path
    ) -> None:
        self.wave(database, 12)

        exported(database, tmp_path / "out.csv", survey="enps")

        words = [row["words"] for row in from_csv(tmp_path / "out.csv") if row["words"]]
        assert words != sorted(words, key=lambda each: int(each.removeprefix("reason ")))

    def test_nothing_joins_two_answers_in_a_file_or_two_files(
        self, database: Database, tmp_path: Path
    ) -> None:
        self.wave(database, 12)

        for name in ("one.csv", "two.csv"):
            exported(database, tmp_path / name, survey="enps")

        files = [from_csv(tmp_path / name) for name in ("one.csv", "two.csv")]
        assert len({row["response"] for file in files for row in file}) == 48
        assert {row["state"] for row in files[0]} == {""}

    def test_the_only_one_on_an_old_revision_is_not_told_apart(
        self, database: Database, tmp_path: Path
    ) -> None:
        answers = [{"nps": 9 if index % 2 else 3, "why": "x"} for index in range(13)]
        responses = [Response(DAY, each, survey="enps") for each in answers]
        old = publish(database, "enps", anonymous=True)
        seal(database, responses[:1], revision=old)
        with database.begin() as uow:
            now = datetime(2026, 3, 3, tzinfo=UTC)
            source = NPS.format(survey="enps", anonymous="yes")
            new = uow.surveys.publish("enps", source=source, digest="again", now=now).id
        self.wave_of(database, responses[1:], new)

        assert exported(database, tmp_path / "out.csv", survey="enps") == 26

        assert {row["revision"] for row in from_csv(tmp_path / "out.csv")} == {"0"}

    @pytest.mark.parametrize(("n", "fold"), [(9, True), (12, False)])
    def test_small_or_open_waves_stay(
        self, database: Database, tmp_path: Path, n: int, fold: bool
    ) -> None:
        self.wave(database, n, fold=fold)

        assert exported(database, tmp_path / "out.csv", survey="enps") == 0

"""Imports: what they store, and that the same file again changes nothing."""

import csv
import json
import random
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from earshot.reporting.export import export
from earshot.reporting.importing import SLICE, Progress, check, session_id, write
from earshot.reporting.report import report
from earshot.reporting.showing import as_text
from earshot.reporting.sinks import Format
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.earshot.reporting.conftest import DAY, NOW
from tests.earshot.reporting.files import UTC_ZONE, answers, imported, simple
from tests.earshot.reporting.reports import fold
from tests.responses import Response, publish, publish_source, store

VISIT = """\
survey: visit
title: Your visit
kind: transactional
owner: support-team
goal: Know how easy the visit was
languages: [en]
audience: visitor
steps:
  - ask: ease
    type: ces
    scale: 1-5
    direction: low_is_good
    text: {en: "How much effort did it take you to get help?"}
  - ask: call
    type: contact
    purpose: follow-up
    text: {en: "Where may we reach you about this?"}
  - say: thanks
    text: {en: "Thank you."}
"""


def test_a_simple_table_is_enough(database: Database, revision: int, tmp_path: Path) -> None:
    file = simple(
        tmp_path,
        "nps,a,nps,9,2026-03-02",
        "nps,a,why,because Maria fixed it,2026-03-02",
        "nps,b,nps,3,2026-03-03",
        "nps,b,again,no,2026-03-03",
        "nps,b,area,app|web,2026-03-03",
    )

    assert imported(database, file) == Progress(5, 5)

    found = {(row.session_id, row.key): row for row in answers(database)}
    first, second = session_id("nps", "a"), session_id("nps", "b")
    assert found[first, "nps"].number == 9
    assert found[first, "why"].raw == "because Maria fixed it"
    assert found[second, "again"].value == "false"
    assert found[second, "area"].value == '["app","web"]'
    assert found[second, "nps"].day == date(2026, 3, 3)
    assert {row.language for row in found.values()} == {"en"}
    scores = report(database, "nps", now=NOW, zone=UTC_ZONE).scores
    assert [(row.value, row.n) for row in scores] == [(0.0, 2)]


def test_the_same_file_again_changes_nothing(
    database: Database, revision: int, tmp_path: Path
) -> None:
    lines = [f"nps,r{index},nps,{index % 11},2026-03-02" for index in range(SLICE + 20)]
    file = simple(tmp_path, *lines)
    imported(database, file)
    before = answers(database)

    assert imported(database, file) == Progress(SLICE + 20, 0)
    assert answers(database) == before


def test_another_value_corrects(database: Database, revision: int, tmp_path: Path) -> None:
    imported(database, simple(tmp_path, "nps,a,nps,9,2026-03-02", "nps,b,nps,1,2026-03-02"))

    again = simple(tmp_path, "nps,a,nps,8,2026-03-02", "nps,b,nps,1,2026-03-02")

    assert imported(database, again) == Progress(2, 1)
    assert Counter(row.number for row in answers(database)) == Counter([8.0, 1.0])


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_an_export_comes_back_whole_in_another_database(
    database: Database, revision: int, tmp_path: Path, form: Format
) -> None:
    store(database, _some(random.Random(3)), revision=revision)
    first, second = tmp_path / f"first.{form}", tmp_path / f"second.{form}"
    _export(database, first, form)
    other = Database.open(f"sqlite:///{tmp_path / 'other.db'}")
    other.migrate()
    publish(other)

    imported(other, first)
    _export(other, second, form)
    other.close()

    assert Counter(_without_response(first)) == Counter(_without_response(second))


def test_our_own_export_is_here_already(database: Database, revision: int, tmp_path: Path) -> None:
    store(database, _some(random.Random(4)), revision=revision)
    before = answers(database)
    _export(database, tmp_path / "out.csv", "csv")

    assert imported(database, tmp_path / "out.csv").written == 0
    assert answers(database) == before


def _some(chance: random.Random) -> list[Response]:
    words = ["=1+1", "'quoted'", 'say "no"', "two\nlines", "ok, thanks", "谢谢", "-", "ممنون"]
    return [
        Response(
            DAY + timedelta(days=chance.randint(0, 5)),
            {
                "nps": chance.randint(0, 10),
                "area": chance.sample(["app", "web"], chance.randint(1, 2)),
                "again": chance.random() < 0.5,
                "why": chance.choice(words),
            },
            state=chance.choice(["completed", "stopped", "expired"]),
            language=chance.choice(["en", "zh-Hans"]),
            properties={"brand": chance.choice(["Acme", "=2"])},
        )
        for _ in range(30)
    ]


def _export(database: Database, out: Path, form: Format) -> None:
    export(database, "nps", form=form, out=out, chance=random.Random(1))


def _without_response(file: Path) -> list[str]:
    if file.suffix == ".jsonl":
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    else:
        with file.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.DictReader(text))
    assert rows
    return [json.dumps({**row, "response": ""}, sort_keys=True) for row in rows]


@on_sqlite
@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("…whole@canary.example", "……@c….example"),
        ("maria@canary.com 0701234567", "…"),
        ("ask for maria …", "…"),
        ("+46 70 123 45 67", "+46…67"),
        ("+46…67", "+46…67"),
        ("m…@e….com", "m…@e….com"),
    ],
)
def test_no_address_is_kept_whole(
    database: Database, tmp_path: Path, address: str, kept: str
) -> None:
    publish_source(database, "visit", VISIT)
    header = "survey,response,key,value,day,words\n"

    imported(
        database, simple(tmp_path, f"visit,a,call,{address},2026-03-02,{address}", header=header)
    )

    with database.read() as uow:
        (call,) = uow.answers.of_session(session_id("visit", "a"))
    assert (json.loads(call.value or ""), call.raw) == (kept, kept)


def test_a_folded_day_is_folded_again(database: Database, revision: int, tmp_path: Path) -> None:
    store(database, [Response(DAY, {"nps": 9})], revision=revision)
    fold(database)

    imported(database, simple(tmp_path, "nps,a,nps,0,2026-03-02"))
    at_once = report(database, "nps", now=NOW, zone=UTC_ZONE).scores
    fold(database)

    assert [(row.value, row.n) for row in at_once] == [(0.0, 2)]
    assert report(database, "nps", now=NOW, zone=UTC_ZONE).scores == at_once


def test_each_slice_is_a_transaction_of_its_own(
    database: Database, revision: int, tmp_path: Path
) -> None:
    lines = [f"nps,r{index},nps,9,2026-03-02" for index in range(2 * SLICE)]
    checked = check(database, simple(tmp_path, *lines), now=NOW, zone=UTC_ZONE)
    writing = write(database, checked)

    assert next(writing) == Progress(SLICE, SLICE)
    assert len(answers(database)) == SLICE


@on_sqlite
def test_an_address_is_kept_masked(database: Database, tmp_path: Path) -> None:
    publish_source(database, "visit", VISIT)
    header = "survey,response,key,value,day,words\n"
    lines = (
        "visit,a,call,maria@example.com,2026-03-02,maria@example.com",
        "visit,b,ease,2,2026-03-02,two",
    )

    imported(database, simple(tmp_path, *lines, header=header))

    with database.read() as uow:
        (call,) = uow.answers.of_session(session_id("visit", "a"))
        (ease,) = uow.answers.of_session(session_id("visit", "b"))
    assert (call.value, call.raw) == ('"m…@e….com"', "m…@e….com")
    assert (ease.low_is_good, ease.raw) == (True, "two")
    text = as_text(report(database, "visit", now=NOW, zone=UTC_ZONE), width=160)
    assert "CES, mean (transactional, 1-5, low is good)" in text


@on_sqlite
def test_a_probe_is_words_of_the_same_question(
    database: Database, revision: int, tmp_path: Path
) -> None:
    header = "survey,response,key,value,day,part\n"
    lines = ("nps,a,nps,9,2026-03-02,", "nps,a,nps,Maria fixed it,2026-03-02,probe")

    imported(database, simple(tmp_path, *lines, header=header))

    assert [(row.part, row.type, row.number) for row in answers(database)] == [
        ("answer", "nps", 9.0),
        ("probe", "text", None),
    ]


@on_sqlite
def test_words_that_were_erased_stay_empty(
    database: Database, revision: int, tmp_path: Path
) -> None:
    header = "survey,response,key,value,day,type,words\n"

    imported(database, simple(tmp_path, "nps,a,why,,2026-03-02,text,", header=header))

    assert [(row.value, row.raw) for row in answers(database)] == [(None, "")]

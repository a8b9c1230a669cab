"""Imports: all or nothing on a faulty file, and the same file again changes nothing."""

import csv
import json
import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.housekeeping import Housekeeping
from earshot.reporting.export import export
from earshot.reporting.importing import MOST_PROBLEMS, SLICE, Progress, check, session_id, write
from earshot.reporting.report import report
from earshot.reporting.showing import as_text
from earshot.reporting.sources import ImportRefusedError
from storage.analytics import ExportRow, Span
from storage.database import Database
from storage.rows import AnswerRow
from tests.responses import Response, publish, publish_source, store

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
UTC_ZONE = ZoneInfo("UTC")
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where nothing is written, one database is as good as the other."""
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
SIMPLE = "survey,response,key,value,day\n"


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)


def imported(database: Database, file: Path) -> Progress:
    checked = check(database, file, now=NOW, zone=UTC_ZONE)
    return list(write(database, checked))[-1]


def refused(database: Database, file: Path) -> list[str]:
    with pytest.raises(ImportRefusedError) as caught:
        check(database, file, now=NOW, zone=UTC_ZONE)
    return [str(problem) for problem in caught.value.problems]


def simple(tmp_path: Path, *lines: str, header: str = SIMPLE) -> Path:
    file = tmp_path / "answers.csv"
    file.write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def answers(database: Database) -> list[AnswerRow]:
    with database.read() as uow:
        days = uow.analytics.days("nps", Span())
        ids = {row.response for day in days for row in _rows(uow, day)}
        return [row for id_ in sorted(ids) for row in uow.answers.of_session(id_)]


def _rows(uow: Any, day: date) -> list[ExportRow]:
    rows: list[ExportRow] = uow.analytics.page("nps", day, most=10_000)[0]
    return rows


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
    database: Database, revision: int, tmp_path: Path, form: str
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


def _export(database: Database, out: Path, form: str) -> None:
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
def test_every_problem_is_said_at_once_and_nothing_is_written(
    database: Database, revision: int, tmp_path: Path
) -> None:
    file = simple(
        tmp_path,
        "nps,a,nps,11,2026-03-02",
        "nps,b,nps,8.5,2026-03-02",
        "nps,c,nps,nine,2026-03-02",
        "nps,d,mood,9,2026-03-02",
        "nps,e,again,maybe,2026-03-02",
        "nps,f,area,app|shop,2026-03-02",
        "nps,g,nps,9,2026-02-30",
        "nps,h,nps,9,2026-03-31",
        "nps,i,nps,,2026-03-02",
        "nps,,nps,9,2026-03-02",
        "gone,j,nps,9,2026-03-02",
        "nps,k,nps,9,2026-03-02",
        "nps,k,nps,9,2026-03-02",
        "nps,k,why,x,2026-03-03",
        "nps,l,nps,nan,2026-03-02",
    )

    problems = refused(database, file)

    assert problems == [
        "line 2: `value` is 11, but the scale is 0-10.",
        "line 3: `value` is 8.5, but ratings are whole numbers.",
        "line 4: `value` is `nine`, which is no number.",
        "line 5: there is no question `mood`. The keys are: nps, area, again, why.",
        "line 6: `value` is `maybe`, but the question is answered true or false.",
        "line 7: `value` is `shop`. The choices are: app, web.",
        "line 8: `day` is `2026-02-30`, not a day such as 2026-03-31.",
        "line 9: `day` is 2026-03-31, which is still to come.",
        "line 10: `value` is empty.",
        "line 11: `response` is empty.",
        "line 12: There is no survey `gone`. The surveys are: nps.",
        "line 14: `nps` of response `k` stands there twice.",
        "line 15: response `k` has another day, 2026-03-02, further up.",
        "line 16: `value` is `nan`, which is no number.",
    ]
    assert answers(database) == []


@on_sqlite
@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("type", "ces", "line 2: `nps` is now a question of type nps."),
        ("scale_high", "5", "line 2: the scale of `nps` is now 0-10."),
        ("direction", "low is good", "line 2: of `nps`, high is good now."),
        (
            "kind",
            "poll",
            "line 2: `kind` is `poll`. It can be: relationship, transactional, pulse.",
        ),
        (
            "channel",
            "two words",
            "line 2: `channel` is not a word of letters, digits, `_` and `-`.",
        ),
        ("properties", "[1]", "line 2: `properties` is not a JSON object."),
        (
            "answered_at",
            "2026-03-02T12:00",
            "line 2: `answered_at` is not a time such as 2026-03-31T12:00:00+00:00, with its"
            " offset.",
        ),
    ],
)
def test_another_meaning_is_refused(
    database: Database, revision: int, tmp_path: Path, column: str, cell: str, problem: str
) -> None:
    header = f"survey,response,key,value,day,{column}\n"
    file = simple(tmp_path, f"nps,a,nps,4,2026-03-02,{cell}", header=header)

    assert refused(database, file) == [problem]


@on_sqlite
def test_a_header_is_checked(database: Database, revision: int, tmp_path: Path) -> None:
    problems = refused(database, simple(tmp_path, header="survey,response,key,score,day\n"))

    assert problems[0] == "line 1: the column `value` is missing."
    assert problems[1].startswith("line 1: the column `score` is not known. The columns are: ")


@on_sqlite
@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.xlsx", b"", "line 1: a.xlsx is neither .csv nor .jsonl."),
        ("a.csv", SIMPLE.encode() + b"nps,a,why,\xff,2026-03-02\n", "not UTF-8"),
        ("a.csv", SIMPLE.encode() + b"nps,a\n", "line 2: 2 cells, but there are 5 columns."),
        ("a.csv", SIMPLE.encode() + b'nps,a,why,"x"y,2026-03-02\n', "after this line: "),
        ("a.jsonl", b'{"survey": "nps"}\n{', "line 2: this is not JSON."),
        ("a.jsonl", b"[]", "line 1: this is not a JSON object."),
        ("a.jsonl", b"[" * 100_000, "line 1: this is not JSON."),
    ],
)
def test_a_file_of_another_kind_is_refused(
    database: Database, revision: int, tmp_path: Path, name: str, content: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(content)

    assert problem in refused(database, tmp_path / name)[-1]


@on_sqlite
def test_words_that_cannot_be_stored_are_refused(
    database: Database, revision: int, tmp_path: Path
) -> None:
    file = tmp_path / "a.jsonl"
    row = {"survey": "nps", "response": "a", "key": "why", "day": "2026-03-02"}
    bad = ["\0", "\ud800"]
    file.write_text("".join(json.dumps({**row, "value": text}) + "\n" for text in bad))

    problems = refused(database, file)

    assert problems[0] == "line 1: `value` is not text that can be kept."
    assert problems[1] == "line 2: `value` is not text that can be kept."


@on_sqlite
@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("properties", "[" * 100_000, "`properties` is `[[[[[["),
        ("properties", '{"brand": "\\ud800"}', "`properties` is not text that can be kept."),
        ("properties", '{"brand": "\\u001b[2J"}', "`properties` is not text that can be kept."),
        ("properties", '{"brand": [[[1]]]}', "`properties` has lists within lists."),
        ("words", "\x1b[2J", "`words` is not text that can be kept."),
        ("words", "\x9b2J", "`words` is not text that can be kept."),
        ("answered_at", "0001-01-01T00:00:00+14:00", "`answered_at` is on 0001-01-01, not"),
        ("answered_at", "9999-12-31T23:59:59-14:00", "`answered_at` is on 9999-12-31, not"),
    ],
)
def test_a_hostile_cell_is_a_problem_with_its_line(
    database: Database, revision: int, tmp_path: Path, column: str, cell: str, problem: str
) -> None:
    file = tmp_path / "a.csv"
    with file.open("w", encoding="utf-8", newline="") as text:
        rows = csv.writer(text)
        rows.writerow(["survey", "response", "key", "value", "day", column])
        rows.writerow(["nps", "a", "nps", "4", "2026-03-02", cell])

    (found,) = refused(database, file)

    assert found.startswith(f"line 2: {problem}")


@on_sqlite
@pytest.mark.parametrize("column", ["survey", "response", "key", "value", "properties", "state"])
@pytest.mark.parametrize("letter", ["\ud800", "\0", "\x1b"])
def test_no_cell_has_what_no_text_has(
    database: Database, revision: int, tmp_path: Path, column: str, letter: str
) -> None:
    row = {"survey": "nps", "response": "a", "key": "why", "value": "x", "day": "2026-03-02"}
    cell: Any = {"brand": letter} if column == "properties" else letter
    (tmp_path / "a.jsonl").write_text(json.dumps({**row, column: cell}))

    assert refused(database, tmp_path / "a.jsonl") == [
        f"line 1: `{column}` is not text that can be kept."
    ]


@on_sqlite
def test_a_header_drives_no_terminal(database: Database, revision: int, tmp_path: Path) -> None:
    problems = refused(database, simple(tmp_path, header=SIMPLE.strip() + ",\x1b[2J\n"))

    assert problems[0].startswith("line 1: the column `�[2J` is not known.")


@on_sqlite
@pytest.mark.parametrize("day", ["0001-01-01", "1989-12-31"])
def test_a_day_of_another_age_is_refused(
    database: Database, revision: int, tmp_path: Path, day: str
) -> None:
    assert refused(database, simple(tmp_path, f"nps,a,nps,9,{day}")) == [
        f"line 2: `day` is {day}, which is before 1990-01-01."
    ]


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


@on_sqlite
def test_an_anonymous_survey_takes_no_file(database: Database, tmp_path: Path) -> None:
    publish(database, "enps", anonymous=True)

    problems = refused(database, simple(tmp_path, "enps,a,nps,9,2026-03-02"))

    assert problems == [
        "line 2: `enps` is anonymous. A file tells who answered, so it takes none."
    ]


def test_a_folded_day_is_folded_again(database: Database, revision: int, tmp_path: Path) -> None:
    store(database, [Response(DAY, {"nps": 9})], revision=revision)
    housekeeping = Housekeeping(database, lambda: NOW, UTC_ZONE)
    while housekeeping.slice():
        pass

    imported(database, simple(tmp_path, "nps,a,nps,0,2026-03-02"))
    at_once = report(database, "nps", now=NOW, zone=UTC_ZONE).scores
    while housekeeping.slice():
        pass

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


@on_sqlite
def test_a_file_with_nothing_but_problems_is_not_read_to_its_end(
    database: Database, revision: int, tmp_path: Path
) -> None:
    problems = refused(database, simple(tmp_path, *["nps,a,nps,99,2026-03-02"] * 5000))

    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1].endswith("so many problems; stopped here.")


@on_sqlite
def test_a_missing_file_is_said(database: Database, tmp_path: Path) -> None:
    assert "No such file" in refused(database, tmp_path / "none.csv")[0]


@on_sqlite
def test_the_message_shows_the_first_problems(
    database: Database, revision: int, tmp_path: Path
) -> None:
    file = simple(tmp_path, *["nps,a,nps,99,2026-03-02"] * 30)

    with pytest.raises(ImportRefusedError, match="and 10 more problems") as caught:
        check(database, file, now=NOW, zone=UTC_ZONE)

    assert str(caught.value).count("line ") == 20

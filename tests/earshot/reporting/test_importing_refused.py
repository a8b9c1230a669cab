"""What an import refuses: everything that is wrong with a file, each with its line."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from earshot.reporting.importing import MOST_PROBLEMS, check
from earshot.reporting.sources import ImportRefusedError
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.earshot.reporting.conftest import NOW
from tests.earshot.reporting.files import SIMPLE, UTC_ZONE, answers, refused, simple
from tests.responses import publish


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
def test_an_anonymous_survey_takes_no_file(database: Database, tmp_path: Path) -> None:
    publish(database, "enps", anonymous=True)

    problems = refused(database, simple(tmp_path, "enps,a,nps,9,2026-03-02"))

    assert problems == [
        "line 2: `enps` is anonymous. A file tells who answered, so it takes none."
    ]


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

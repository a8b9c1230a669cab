"""`evaluate` and `transcript`; what a line means is tested with `understand` beside `chat`."""

import io
import json
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from earshot.cli import main
from tests.earshot.commands.conftest import Earshot

LINES: list[dict[str, Any]] = [
    {"text": "8", "expected": {"value": 8}, "kind": "rating"},
    {"text": "7 or 8", "expected": {"value": 7}, "kind": "rating"},
    {"text": "8 points", "expected": 3, "kind": "rating"},
    {"text": "it took 10 minutes", "expected": {"unclear": True}, "kind": "not_rating"},
    {"text": "9", "expected": {"unclear": True}, "kind": "not_rating"},
    {"text": "stop", "expected": {"command": "stop"}, "kind": "command"},
    {"text": "9, and stop texting me", "expected": {"value": 9, "command": "stop"}},
]


def labelled(folder: Path, *lines: dict[str, Any]) -> Path:
    file = folder / "labelled.jsonl"
    rows = ({"type": "nps", "language": "en", **line} for line in lines)
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def test_right_wrong_unclear_and_false_are_counted(earshot: Earshot, tmp_path: Path) -> None:
    ran = earshot("evaluate", labelled(tmp_path, *LINES), "--format", "json")

    counted: dict[str, dict[str, int]] = {}
    for row in json.loads(ran.out):
        kind = counted.setdefault(row["kind"], {})
        for name in ("n", "right", "wrong", "unclear", "false", "offered"):
            kind[name] = kind.get(name, 0) + row[name]
    assert ran.code == 0
    assert counted["rating"] == {
        "n": 3, "right": 1, "wrong": 1, "unclear": 1, "false": 0, "offered": 1,
    }  # fmt: skip
    assert (counted["not_rating"]["right"], counted["not_rating"]["false"]) == (1, 1)
    assert counted["command"]["right"] == 1
    assert counted["nps"]["right"] == 1


def test_the_parts_stand_in_tables_of_their_own(earshot: Earshot, tmp_path: Path) -> None:
    said = [(f"{n} {of}", n) for n in range(11) for of in ("points", "of 10", "!")]
    file = labelled(tmp_path, *({"text": text, "expected": n} for text, n in said))

    both, aside = earshot("evaluate", file).out, earshot("evaluate", file, "--part", "aside").out

    assert "Open to tuning" in both
    assert "Set aside, never tuned on" in both
    assert "Open to tuning" not in aside


def test_every_miss_can_be_named(earshot: Earshot, tmp_path: Path) -> None:
    ran = earshot("evaluate", labelled(tmp_path, *LINES), "--misses", "--format", "json")

    missed = [json.loads(line) for line in ran.out.splitlines()[:-1]]
    assert [(row["verdict"], row["text"]) for row in missed] == [
        ("unclear", "7 or 8"),
        ("wrong", "8 points"),
        ("false", "9"),
    ]
    assert missed[0]["read"]["suggestions"] == [7, 8]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"text": "8"}, "line 1: it has no `expected`"),
        ({"expected": 8, "text": 8}, "line 1: it has no `text`"),
        ({"text": "8", "expected": 8, "type": "stars"}, "The type is one of nps"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(
    earshot: Earshot, tmp_path: Path, line: dict[str, Any], told: str
) -> None:
    ran = earshot("evaluate", labelled(tmp_path, line))

    assert ran.code == 1
    assert told in ran.err


def test_a_file_without_lines_says_so(earshot: Earshot, tmp_path: Path) -> None:
    ran = earshot("evaluate", labelled(tmp_path))

    assert (ran.code, "no labelled line" in ran.err) == (1, True)


def test_a_transcript_tells_what_was_taken_from_which_words(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="9 because Maria fixed it\n")
    with closing(sqlite3.connect("data/earshot.db")) as database:
        ((session,),) = database.execute("SELECT id FROM sessions").fetchall()

    text, as_json = (
        earshot("transcript", session),
        earshot("transcript", session, "--format", "json"),
    )

    assert '    nps = 9  <- "9"' in text.out.splitlines()
    assert "    why = because Maria fixed it" in text.out.splitlines()
    entries = json.loads(as_json.out)["transcript"]
    said = next(entry for entry in entries if entry["from"] == "person")
    assert [one["answer"] for one in said["understood"]] == ["nps", "why"]


def test_a_transcript_tells_how_sure_it_was_that_something_was_asked_for(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="i would leave this one unanswered if i may\n" * 2)
    with closing(sqlite3.connect("data/earshot.db")) as database:
        ((session,),) = database.execute("SELECT id FROM sessions").fetchall()

    assert re.search(r"skipped: nps \(\d+%\)", earshot("transcript", session).out)


def test_a_session_that_is_not_there_has_no_transcript(earshot: Earshot) -> None:
    ran = earshot("transcript", "nobody")

    assert (ran.code, "There is no session `nobody`" in ran.err) == (1, True)


def test_a_folder_is_evaluated_with_all_its_files(earshot: Earshot, tmp_path: Path) -> None:
    folder = tmp_path / "labels"
    for name in ("en", "more/sv"):
        (folder / name).mkdir(parents=True)
        labelled(folder / name, {"text": "8", "expected": 8, "kind": name})

    ran = earshot("evaluate", folder, "--format", "json")

    assert [row["kind"] for row in json.loads(ran.out)] == ["en", "more/sv"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('{"text": "a", "expected": "a", "type": "choice"}', "line 2: A `choice` needs `choices`"),
        ("[8]", "line 2 is no JSON object. Write one object a line"),
        ("{", "line 2 is not JSON. Write one object a line"),
        ("[" * 100_000, "line 2 is not JSON"),
        ("{}", "line 2: it has no `text`"),
    ],
)
def test_file_line_and_cure_of_a_mistake_are_told(
    earshot: Earshot, tmp_path: Path, written: str, told: str
) -> None:
    file = tmp_path / "mistaken.jsonl"
    file.write_text(f"\n{written}\n", encoding="utf-8")

    ran = earshot("evaluate", file)

    assert (ran.code, f"{file}, {told}" in ran.err) == (1, True), ran.err


@pytest.mark.parametrize("given", ["missing.jsonl", "."])
def test_what_has_no_labelled_lines_is_named(earshot: Earshot, given: str) -> None:
    ran = earshot("evaluate", given)

    assert (ran.code, given in ran.err, "Traceback" in ran.err) == (1, True, False)


def test_a_bad_line_keeps_no_other_from_being_understood(earshot: Earshot) -> None:
    lines = ["", '{"text": "9", "type": "nps"}', "9", '{"text": "\\ud83d", "type": "nps"}', "{}"]
    unusable = [
        '{"text": "a", "type": "choices"}',
        '{"text": "9", "type": "nps", "scale": "0-999"}',
    ]

    ran = earshot("understand", "--jsonl", says="\n".join([*lines, *unusable]))

    assert [json.loads(line)["value"] for line in ran.out.splitlines()] == [9, None]
    assert ran.code == 1
    told = [line.removeprefix("earshot: ") for line in ran.err.splitlines()]
    assert [line[:6] for line in told[:-1]] == ["Line 3", "Line 5", "Line 6", "Line 7"]
    assert told[-1] == "4 lines could not be used."


def test_bytes_that_are_no_text_are_unclear(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["earshot", "understand", "--type", "nps"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\n9\n")))

    with pytest.raises(SystemExit) as ended:
        main()

    read = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ([line["value"] for line in read], ended.value.code) == ([None, 9], 0)

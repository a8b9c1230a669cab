"""`verbatims` and `codebooks`: what people said, and the files by which it is read."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.earshot.commands.conftest import Earshot

SAYS = "3\nthe service was terrible, write to maria@example.com\n"


def listed(earshot: Earshot, *more: str) -> list[Any]:
    found: list[Any] = json.loads(earshot("verbatims", "nps", "--format", "json", *more).out)
    return found


@pytest.fixture
def said(earshot: Earshot) -> None:
    """One response, read."""
    earshot("chat", "nps", "-l", "en", says=SAYS)
    assert earshot("codebooks", "apply").out == "Waiting to be read: 0 verbatims.\n"


def test_a_verbatim_is_listed_with_its_readings(earshot: Earshot, said: None) -> None:
    (one,) = listed(earshot)

    assert one["words"] == "the service was terrible, write to maria@example.com"
    assert (one["tone"], one["language"], one["personal"]) == ("negative", "en", ["email"])
    assert "service" in one["themes"]
    shown = earshot("verbatims", "nps", "--mask").out
    assert "en · negative" in shown
    assert "  the service was terrible, write to [e-mail]\n1 verbatim.\n" in shown


def test_what_is_not_wanted_is_not_listed(earshot: Earshot, said: None) -> None:
    assert len(listed(earshot, "--theme", "service", "--tone", "negative", "-l", "en")) == 1
    assert listed(earshot, "--tone", "not scored") == []
    assert listed(earshot, "--until", "2020-01-01") == []
    refused = earshot("verbatims", "nps", "--theme", "servise")
    assert (refused.code, refused.err[:40]) == (1, "earshot: There is no theme `servise`. Di")


def test_what_nobody_has_read_yet_is_said_so(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="9\n\x1b[2Jfast\r\n")

    assert "not read yet\n  " in earshot("verbatims", "nps").out
    assert "\x1b[2J" not in earshot("verbatims", "nps").out


def test_anonymous_comments_are_refused_while_they_are_few(earshot: Earshot) -> None:
    refused = earshot("verbatims", "enps")

    assert refused.code == 1
    assert "10 or more" in refused.err


def test_the_report_and_the_export_have_them(earshot: Earshot, said: None, tmp_path: Path) -> None:
    found = json.loads(earshot("report", "nps", "--format", "json").out)["verbatims"]
    earshot("export", "nps", "--format", "jsonl", "--mask", "--out", tmp_path / "out.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]

    assert found["tone"]["negative"] == 1
    assert rows[-1]["words"] == "the service was terrible, write to [e-mail]"
    assert rows[-1]["tone"] == "negative"


def test_codebooks_say_what_is_in_force_and_what_waits(earshot: Earshot, said: None) -> None:
    earshot("chat", "nps", "-l", "en", says=SAYS)
    found = json.loads(earshot("codebooks", "--format", "json").out)
    shown = earshot("codebooks").out

    assert {one["name"]: one["coded"] for one in found["codebooks"]} == {
        "customers": 1,
        "employees": 0,
    }
    assert found["waiting"] == 1
    assert "en (" in shown
    assert "Waiting to be read: 1 verbatim." in shown


def test_an_edited_copy_is_applied_to_old_answers(
    earshot: Earshot, said: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    copied = earshot("codebooks", "copy", folder)
    assert copied.out.endswith(f"set EARSHOT_CODEBOOKS={folder}\n")
    assert earshot("codebooks", "copy", folder).code == 1
    assert earshot("codebooks", "check", folder).code == 0
    book = folder / "codebooks" / "customers.yaml"
    book.write_text(book.read_text("utf-8").replace("en: [service,", "en: [terrible,", 1), "utf-8")
    monkeypatch.setenv("EARSHOT_CODEBOOKS", str(folder))

    assert json.loads(earshot("codebooks", "--format", "json").out)["waiting"] == 1
    earshot("codebooks", "apply")

    assert "service" in listed(earshot)[0]["themes"]
    assert json.loads(earshot("codebooks", "--format", "json").out)["waiting"] == 0


def test_a_broken_codebook_is_told_with_its_line_and_keeps_no_score_back(
    earshot: Earshot, said: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tone = tmp_path / "mine" / "tone" / "en.yaml"
    tone.parent.mkdir(parents=True)
    tone.write_text("version: 1\npositve: [good]\n", "utf-8")
    monkeypatch.setenv("EARSHOT_CODEBOOKS", str(tmp_path / "mine"))

    checked = earshot("codebooks", "check", tmp_path / "mine")
    assert checked.code == 1
    assert f"{tone}:2:1: error" in checked.out
    assert "positive" in checked.out
    found = json.loads(earshot("codebooks", "check", tone, "--format", "json").out)
    assert (found[0]["line"], found[0]["code"]) == (2, "unknown-key")
    assert earshot("codebooks").err.startswith("earshot: tone/en, line 2: ")
    report = earshot("report", "nps", "--format", "json")
    assert json.loads(report.out)["verbatims"]["n"] == 1
    assert "line 2" in report.err

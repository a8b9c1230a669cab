"""`earshot import-delighted`: what the columns mean, what came of the lines."""

import json
from pathlib import Path

import pytest

from tests.earshot.commands.conftest import Earshot

RESPONSES = """\
Survey Response ID,Score,Comment,Created At,Person Email,Tags
1001,9,"Quick, and kind",2026-01-02 14:33:10 UTC,maria@customers.example,vip
1002,11,,2026-01-02 14:33:10 UTC,bo@customers.example,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "responses.csv"
    written.write_text(RESPONSES, "utf-8")
    return written


def test_an_export_is_previewed_and_taken_in(earshot: Earshot, file: Path) -> None:
    preview = earshot("import-delighted", file, "--preview")
    refused = earshot("import-delighted", file)
    skipped = earshot("import-delighted", file, "--skip-bad", "--format", "json")
    report = earshot("report", "nps", "--format", "json")

    assert (preview.code, refused.code, skipped.code) == (1, 1, 0)
    assert preview.err == "line 3: `nps` is 11, but the scale is 0-10.\n"
    assert "  answers: score → nps, comment → why\n" in preview.out
    assert "  kept as properties with the response: tags\n" in preview.out
    assert "  1 line left out of 2\n" in preview.out
    assert "1 line is wrong, so nothing was imported." in refused.err
    told = json.loads(skipped.out)
    assert (told["kind"], told["survey"], told["responses"], told["answers"]) == (
        "responses",
        "nps",
        1,
        2,
    )
    assert [one["line"] for one in told["problems"]] == [3]
    assert [one["n"] for one in json.loads(report.out)["scores"]] == [1]


def test_what_cannot_be_taken_in_is_said(earshot: Earshot, file: Path) -> None:
    anonymous = earshot("import-delighted", file, "--survey", "enps")
    unknown = earshot("import-delighted", file, "--survey", "nothing")

    assert (anonymous.code, unknown.code) == (1, 1)
    assert "`enps` is anonymous." in anonymous.err
    assert "nothing" in unknown.err

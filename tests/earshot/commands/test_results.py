"""`report`, `export`, `import`, `privacy`."""

import csv
import json
from pathlib import Path

import pytest

from tests.earshot.commands.conftest import Earshot

HELP = Path(__file__).parent.parent / "scripts" / "help.yaml"
SAYS = "9\nbecause Maria fixed it fast\n"


def test_one_promoter_gives_100_with_an_interval_that_contains_it(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says=SAYS)
    report = json.loads(earshot("report", "nps", "--format", "json").out)

    (score,) = report["scores"]
    assert (score["metric"], score["value"], score["n"]) == ("nps", 100.0, 1)
    assert score["low"] < 100.0 <= score["high"]
    assert report["funnel"]["completed"] == 1


def test_a_reason_given_with_the_rating_counts_as_asked_and_answered(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="9 because Maria fixed it fast\n")
    questions = json.loads(earshot("report", "nps", "--format", "json").out)["questions"]

    assert all(row["unanswered"] >= 0 for row in questions)


def test_trials_are_in_no_report(earshot: Earshot) -> None:
    earshot("chat", "nps", "--test", "-l", "en", says=SAYS)

    assert json.loads(earshot("report", "nps", "--format", "json").out)["scores"] == []


def test_days_are_half_open(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says=SAYS)
    past = earshot("report", "nps", "--until", "2020-01-01", "--format", "json")
    future = earshot("report", "nps", "--since", "2020-01-01", "--format", "json")

    assert json.loads(past.out)["scores"] == []
    assert len(json.loads(future.out)["scores"]) == 1


def test_the_report_for_people_never_shows_a_bare_number(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says=SAYS)
    shown = earshot("report", "nps").out

    assert "too few for a score" in shown
    assert "not reported" in shown


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_answers_go_out_and_the_text_forms_come_in_again(
    earshot: Earshot, tmp_path: Path, form: str
) -> None:
    earshot("chat", "nps", "-l", "en", says="9\n=HYPERLINK(1) is what I typed here\n")
    file = tmp_path / f"nps.{form}"
    out = earshot("export", "nps", "--format", form, "--out", file)
    again = earshot("import", file) if form != "parquet" else None

    assert out.out == f"2 answers are in {file}.\n"
    if form == "csv":
        with file.open(encoding="utf-8-sig") as opened:
            assert [row["words"] for row in csv.DictReader(opened)] == [
                "9",
                "'=HYPERLINK(1) is what I typed here",
            ]
    if again:
        assert again.out == "2 answers read, 0 of them new or changed.\n"


def test_foreign_answers_come_in_and_everything_wrong_is_told_first(
    earshot: Earshot, tmp_path: Path
) -> None:
    file = tmp_path / "old.csv"
    file.write_text("response,survey,key,value,day\n1,nps,nps,9,2026-01-05\n2,nps,nps,11,x\n")
    refused = earshot("import", file)
    nothing = json.loads(earshot("report", "nps", "--format", "json").out)["scores"]
    file.write_text("response,survey,key,value,day\n1,nps,nps,9,2026-01-05\n")
    taken = earshot("import", file)

    assert (refused.code, "line 3" in refused.err, nothing) == (1, True, [])
    assert taken.out == "1 answers read, 1 of them new or changed.\n"


def test_a_survey_that_is_not_there(earshot: Earshot, tmp_path: Path) -> None:
    for command in (["report", "none"], ["export", "none", "--out", tmp_path / "x.csv"]):
        ran = earshot(*command)
        assert (ran.code, "`none`" in ran.err) == (1, True)


def test_a_person_gets_everything_and_is_forgotten(earshot: Earshot) -> None:
    earshot("publish", HELP)
    address = "maria@example.com"
    earshot("chat", "help", "-l", "en", says=f"1\nI was sent from desk to desk\n{address}\n")
    everything = json.loads(earshot("privacy", "export", address).out)
    erased = earshot("privacy", "erase", "--yes", address)
    afterwards = earshot("privacy", "export", address)
    report = json.loads(earshot("report", "help", "--format", "json").out)

    assert address in json.dumps(everything)
    assert "I was sent from desk to desk" in json.dumps(everything)
    assert erased.out.startswith("Erased. 1 address will not be asked again.")
    assert (afterwards.code, "I was sent" in afterwards.out) == (1, False)
    assert [row["n"] for row in report["scores"]] == [1, 1]

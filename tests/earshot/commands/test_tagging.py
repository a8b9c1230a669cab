"""`verbatims tag`: what a person reads in a verbatim stands above what rules read there."""

import json
from typing import Any

import pytest

from tests.earshot.commands.conftest import Earshot, Ran
from tests.earshot.commands.test_verbatims import listed


@pytest.fixture
def said(earshot: Earshot) -> str:
    """The id of a verbatim in which a theme and a tone are read."""
    earshot("chat", "nps", "-l", "en", says="3\nthe service was terrible\n")
    earshot("codebooks", "apply")
    (one,) = listed(earshot)
    assert (one["tone"], one["themes"], one["by_hand"]) == ("negative", ["service"], [])
    return str(one["id"])


def tagged(earshot: Earshot, *said: str) -> Any:
    ran = earshot("verbatims", "tag", *said)
    assert ran.code == 0, ran.err
    (one,) = listed(earshot)
    return one


def refused(ran: Ran) -> str:
    assert ran.code == 1
    return ran.err


def test_theme_and_tone_are_those_that_a_person_gives(earshot: Earshot, said: str) -> None:
    one = tagged(earshot, said, "theme=price, waiting-time", "tone=mixed")

    assert (one["tone"], one["themes"]) == ("mixed", ["price", "waiting-time"])
    assert one["by_hand"] == ["theme", "tone"]
    assert one["language"] == "en"
    assert (
        " · mixed · price · waiting-time · theme and tone by hand\n"
        in earshot("verbatims", "nps").out
    )


def test_the_other_readings_stay_those_of_the_rules(earshot: Earshot, said: str) -> None:
    one = tagged(earshot, said, "tone=mixed")

    assert (one["tone"], one["themes"], one["by_hand"]) == ("mixed", ["service"], ["tone"])


@pytest.mark.parametrize("given", ["theme=", "tone=not scored"])
def test_a_person_may_see_that_there_is_none(earshot: Earshot, said: str, given: str) -> None:
    one = tagged(earshot, said, given)

    assert one["by_hand"] == [given.partition("=")[0]]
    assert (one["themes"], one["tone"]) in [([], "negative"), (["service"], "not scored")]


def test_codebooks_that_are_applied_anew_change_nothing_of_it(
    earshot: Earshot, said: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tagged(earshot, said, "theme=price")
    earshot("codebooks", "copy", tmp_path / "mine")
    book = tmp_path / "mine" / "codebooks" / "customers.yaml"
    book.write_text(book.read_text("utf-8").replace("en: [service,", "en: [terrible,", 1), "utf-8")
    monkeypatch.setenv("EARSHOT_CODEBOOKS", str(tmp_path / "mine"))
    before = json.loads(earshot("codebooks", "--format", "json").out)["waiting"]
    earshot("codebooks", "apply")
    (one,) = listed(earshot)

    assert before == 1
    assert (one["themes"], one["by_hand"]) == (["price"], ["theme"])


def test_reports_filters_and_exports_go_by_it(earshot: Earshot, said: str, tmp_path: Any) -> None:
    tagged(earshot, said, "theme=price", "tone=positive")
    counted = json.loads(earshot("report", "nps", "--format", "json").out)["verbatims"]
    earshot("export", "nps", "--format", "jsonl", "--out", tmp_path / "out.jsonl")
    row = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[-1])

    assert (counted["n"], counted["tone"]["positive"]) == (1, 1)
    assert [each["theme"] for each in counted["themes"]] == ["price"]
    assert (row["themes"], row["tone"]) == (["price"], "positive")
    assert len(listed(earshot, "--theme", "price", "--tone", "positive")) == 1
    assert listed(earshot, "--theme", "service") == []


def test_before_rules_have_read_it_a_person_may(earshot: Earshot) -> None:
    earshot("chat", "nps", "-l", "en", says="3\nthe service was terrible\n")
    (one,) = listed(earshot)
    earshot("verbatims", "tag", str(one["id"]), "tone=mixed")
    waiting = json.loads(earshot("report", "nps", "--format", "json").out)["verbatims"]
    earshot("codebooks", "apply")
    (one,) = listed(earshot)

    assert (waiting["n"], waiting["waiting"]) == (0, 1)
    assert (one["tone"], one["themes"]) == ("mixed", ["service"])


def test_what_cannot_be_is_refused_with_the_way_out(earshot: Earshot, said: str) -> None:
    before = listed(earshot)

    assert "Did you mean `price`?" in refused(earshot("verbatims", "tag", said, "theme=prise"))
    for tones in ("tone=bad", "tone=", "tone=mixed,positive"):
        assert "one tone: positive, negative, mixed, not scored" in refused(
            earshot("verbatims", "tag", said, tones)
        )
    assert "theme=… or tone=…" in refused(earshot("verbatims", "tag", said, "language=sv"))
    assert "theme=… or tone=…" in refused(earshot("verbatims", "tag", said, "price"))
    for unknown in ("4711", "-no-such-id", str(10**30)):
        assert "`earshot verbatims SURVEY` lists" in refused(
            earshot("verbatims", "tag", unknown, "theme=price")
        )
    assert earshot("verbatims", "tag", said).code == 2
    assert listed(earshot) == before


def test_one_reading_that_cannot_be_leaves_the_other_as_it_was(
    earshot: Earshot, said: str
) -> None:
    refused(earshot("verbatims", "tag", said, "tone=mixed", "theme=prise"))
    (one,) = listed(earshot)

    assert (one["tone"], one["by_hand"]) == ("negative", [])


def test_a_rating_is_no_verbatim(earshot: Earshot, said: str) -> None:
    refused(earshot("verbatims", "tag", str(int(said) - 1), "theme=price"))


@pytest.mark.parametrize("form", [["nps"], ["--tone", "negative", "nps"], ["list", "nps"]])
def test_a_survey_is_listed_with_and_without_the_word(
    earshot: Earshot, said: str, form: list[str]
) -> None:
    assert "1 verbatim." in earshot("verbatims", *form).out


def test_help_tells_of_both(earshot: Earshot) -> None:
    ran = earshot("verbatims", "--help")

    assert ran.code == 0
    assert all(word in ran.out for word in ("SURVEY", "list", "tag"))
    assert "theme=price" in earshot("verbatims", "tag", "--help").out

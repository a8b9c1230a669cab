"""`check`, `test`, `publish`, `surveys`, `schema`."""

import json
from pathlib import Path

import jsonschema
import yaml

from config.shipped import SCRIPTS
from tests.earshot.commands.conftest import Earshot

SOUND = Path(__file__).parent.parent / "scripts" / "help.yaml"


def test_the_shipped_scripts_are_sound_and_their_tests_pass(earshot: Earshot) -> None:
    checked, tested = earshot("check", SCRIPTS), earshot("test", SCRIPTS)

    assert (checked.code, checked.out) == (0, "16 scripts, 0 errors, 0 warnings.\n")
    assert (tested.code, "passed." in tested.out) == (0, True)
    assert "no test" not in tested.out


def test_problems_are_told_with_their_lines_as_text_and_as_json(
    earshot: Earshot, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(SOUND.read_text("utf-8").replace("next: contact", "next: contract"), "utf-8")
    text, data = earshot("check", bad), earshot("check", bad, "--format", "json")

    (issue,) = [one for one in json.loads(data.out) if one["code"] == "unknown-step"]
    assert (text.code, data.code) == (1, 1)
    assert issue["file"] == str(bad)
    assert bad.read_text("utf-8").splitlines()[issue["line"] - 1].strip() == "next: contract"
    assert f"{bad}:{issue['line']}:{issue['column']}: error `contract` does not exist" in text.out


def test_a_failing_test_shows_what_was_said(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "help.yaml"
    script.write_text(
        SOUND.read_text("utf-8")
        + "tests:\n  - {name: wrong, language: en, says: ['2'], expect: {effort: 3}}\n",
        "utf-8",
    )
    ran, refused = earshot("test", script), earshot("publish", script)

    assert ran.code == 1
    assert "effort is `2`, and `3` was expected" in ran.out
    assert "> 2" in ran.out
    assert "no test visits `praise`" in ran.out
    assert (refused.code, "not published" in refused.err) == (1, True)


def test_publishing_says_in_words_what_changes(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "help.yaml"
    script.write_text(SOUND.read_text("utf-8"), "utf-8")
    first, same = earshot("publish", script), earshot("publish", script)
    script.write_text(
        SOUND.read_text("utf-8")
        .replace("made it easy", "made it simple")
        .replace("praise", "good"),
        "utf-8",
    )
    changed = earshot("publish", script)

    assert "help: revision 1" in first.out
    assert "Nothing that reports or respondents notice." in same.out
    assert "help: revision 2" in changed.out
    assert "New reporting key: `good`." in changed.out
    assert "Reporting key gone: `praise`." in changed.out
    assert "`effort` is worded differently" in changed.out


def test_a_script_with_errors_is_not_published(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "bad.yaml"
    script.write_text("survey: bad\n", "utf-8")
    ran = earshot("publish", script)

    assert ran.code == 1
    assert "missing-owner" in ran.out
    assert "not published" in ran.err


def test_a_survey_is_closed_and_opened(earshot: Earshot) -> None:
    closed = earshot("surveys", "close", "nps")
    refused = earshot("chat", "nps", says="9\n")
    listed = earshot("surveys").out
    opened = earshot("surveys", "open", "nps")
    answered = earshot("chat", "nps", says="9\n")

    assert (closed.out, opened.out) == ("nps is closed.\n", "nps is open.\n")
    assert (refused.code, "closed" in refused.err) == (1, True)
    assert "closed" in next(line for line in listed.splitlines() if line.split()[0] == "nps")
    assert answered.code == 0


def test_a_survey_that_is_not_there_or_not_named(earshot: Earshot) -> None:
    unknown, unnamed = earshot("surveys", "close", "none"), earshot("surveys", "close")

    assert (unknown.code, "no survey `none`" in unknown.err) == (1, True)
    assert (unnamed.code, "Name the survey" in unnamed.err) == (2, True)


def test_files_that_cannot_be_read_are_named(earshot: Earshot, tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"survey: \xe5")
    (tmp_path / "empty").mkdir()
    for path, said in (("none.yaml", "no file"), ("empty", "no .yaml")):
        ran = earshot("check", tmp_path / path)
        assert (ran.code, said in ran.err) == (1, True)


def test_the_schema_accepts_the_shipped_scripts(earshot: Earshot) -> None:
    schema = json.loads(earshot("schema").out)
    validator = jsonschema.Draft202012Validator(schema)
    for file in SCRIPTS.glob("*.yaml"):
        script = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        assert not list(validator.iter_errors(script)), file.name


def test_an_anonymous_survey_stays_anonymous(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "quiet.yaml"
    quiet = (SOUND.parent / "quiet.yaml").read_text("utf-8")
    script.write_text(quiet, "utf-8")
    earshot("publish", script)
    script.write_text(quiet.replace("anonymous: true\n", ""), "utf-8")
    ran = earshot("publish", script)

    assert (ran.code, "another `survey:` name" in ran.err) == (1, True)


def test_a_key_that_would_mean_something_else_is_refused(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "help.yaml"
    script.write_text(SOUND.read_text("utf-8"), "utf-8")
    earshot("publish", script)
    other = SOUND.read_text("utf-8").replace("scale: 1-7", "scale: 1-5").replace("1-3:", "1-2:")
    script.write_text(other, "utf-8")
    refused, forced = earshot("publish", script), earshot("publish", script, "--anyway")

    assert (refused.code, "Give it a new `ask:` key" in refused.err) == (1, True)
    assert "`effort` means something else now" in forced.out
    assert "From `effort` the conversation goes other ways." in forced.out


def test_a_property_without_a_fallback_is_named(earshot: Earshot, tmp_path: Path) -> None:
    script = tmp_path / "help.yaml"
    script.write_text(SOUND.read_text("utf-8").replace("brand", "canteen"), "utf-8")
    published = earshot("publish", script)
    asked = earshot("chat", "help", "-l", "en", says="")

    assert "`canteen` has no fallback" in published.out
    assert "… made it easy" in asked.out


def test_one_unreadable_file_does_not_silence_the_others(earshot: Earshot, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"survey: \xe5")
    (tmp_path / "b.yaml").write_text("survey: b\n", "utf-8")
    issues = json.loads(earshot("check", tmp_path, "--format", "json").out)

    assert issues[0]["code"] == "unreadable"
    assert any(issue["file"].endswith("b.yaml") for issue in issues)

"""`earshot simulate` and `earshot demo`, as a newcomer types them."""

import json
import tempfile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from config.settings import Settings
from config.shipped import SCRIPTS
from earshot.commands import trying
from earshot.commands.context import Context, pass_context
from earshot.commands.trying import demo_command, simulate_command
from earshot.errors import EarshotError
from storage.database import Database


def run(command: str, *arguments: str, settings: Settings | None = None) -> Result:
    chosen = {"simulate": simulate_command, "demo": demo_command}[command]
    context = Context(lambda: settings or Settings())
    return CliRunner().invoke(chosen, arguments, obj=context)


def simulated(*arguments: str) -> str:
    result = run("simulate", str(SCRIPTS / "after-support.yaml"), *arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_simulate_shows_where_people_go_and_stay() -> None:
    output = simulated("--respondents", "200", "--seed", "4")
    assert "after-support: 200 respondents in en, seed 4" in output
    for key in ("effort", "obstacle", "praise", "contact"):
        assert f"\n{key} " in output
    assert "effort → praise → completed" in output
    assert "the opening says about a minute, which holds" in output
    assert "\x1b" not in output


def test_simulate_repeats_itself() -> None:
    again = ("--respondents", "50", "--language", "fa")
    assert simulated(*again) == simulated(*again)
    assert simulated(*again) != simulated(*again, "--seed", "2")


def test_simulate_speaks_json() -> None:
    found = json.loads(simulated("-n", "60", "--format", "json", "-l", "zh-Hant"))
    assert (found["survey"], found["language"], found["respondents"]) == (
        *("after-support", "zh-Hant"),
        60,
    )
    assert found["funnel"][0]["key"] == "effort"
    assert sum(found["ends"].values()) == 60
    assert found["stated_seconds"] == 60


def test_simulate_names_the_languages_there_are() -> None:
    result = run("simulate", str(SCRIPTS / "nps.yaml"), "-l", "de")
    assert isinstance(result.exception, EarshotError)
    assert "it is in en, sv, fa, zh-Hans, zh-Hant" in str(result.exception)


ONE_QUESTION = """
survey: one
title: One
kind: transactional
touchpoint: order.completed
owner: team
goal: Ask one thing
languages: [en]
audience: customer
steps:
  - {ask: csat, type: csat, text: {en: "How satisfied or dissatisfied are you with your order?"}}
"""


def written(tmp_path: Path, script: str) -> str:
    file = tmp_path / "script.yaml"
    file.write_text(script, encoding="utf-8")
    return str(file)


def test_simulate_states_no_length_for_one_question(tmp_path: Path) -> None:
    output = run("simulate", written(tmp_path, ONE_QUESTION), "-n", "30").output
    assert "one question: the opening states no length" in output


def test_simulate_says_when_the_survey_takes_longer_than_it_says(tmp_path: Path) -> None:
    long = " ".join(["How satisfied are you with all the many things that we sent you"] * 20)
    asking = "\n".join(f'  - {{ask: q{n}, type: csat, text: {{en: "{long}?"}}}}' for n in (1, 2))
    script = ONE_QUESTION.partition("  - {ask")[0] + asking + "\n"
    output = run("simulate", written(tmp_path, script), "-n", "30").output
    assert "the opening says about a minute, which is too short" in output


def test_simulate_counts_the_rare_ways_together() -> None:
    assert "2 other ways" in simulated("-n", "2000")


def test_simulate_tells_when_nobody_finished() -> None:
    found = run("simulate", str(SCRIPTS / "csat.yaml"), "-n", "1", "--seed", "2").output
    assert "nobody finished" in found


def test_demo_serves_its_own_database_while_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[tuple[str, int, str]] = []

    @click.command()
    @click.option("--host")
    @click.option("--port", type=int)
    @pass_context
    def serve(context: Context, host: str, port: int) -> None:
        assert (context.settings.data_dir / "earshot.db").exists()
        served.append((host, port, context.settings.url))

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(trying, "serve", serve)
    monkeypatch.setattr(trying, "FOLDS_FOR", 0)
    result = run("demo", "--days", "3", "--port", "8123")
    assert result.exit_code == 0, result.output
    ((host, port, url),) = served
    assert (host, port) == ("127.0.0.1", 8123)
    assert url.startswith(f"sqlite:///{tmp_path}/earshot-demo-")
    assert list(tmp_path.iterdir()) == []


def test_demo_says_what_to_try_and_keeps_what_it_is_told_to_keep(tmp_path: Path) -> None:
    folder = tmp_path / "the demo"
    settings = Settings(database_url="sqlite:////nowhere/else.db")
    arguments = ("--no-serve", "--days", "9", "--keep", str(folder))
    result = run("demo", *arguments, settings=settings)
    assert result.exit_code == 0, result.output
    assert "responses over 9 days" in result.output
    assert f"export EARSHOT_DATA_DIR='{folder}'" in result.output
    assert "unset EARSHOT_DATABASE_URL" in result.output
    database = Database.open(f"sqlite:///{folder / 'earshot.db'}")
    with database.read() as uow:
        assert uow.surveys.takes("nps")[1] == "open"
    database.close()
    again = run("demo", *arguments, settings=settings)
    assert isinstance(again.exception, EarshotError)
    assert "already" in str(again.exception)


def test_demo_throws_its_database_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    result = run("demo", "--no-serve", "--days", "2")
    assert result.exit_code == 0, result.output
    assert "gone again" in result.output
    assert list(tmp_path.iterdir()) == []

"""`earshot campaigns`: from a plan in a file to its funnel."""

import json
from pathlib import Path

import pytest

from tests.earshot.commands.conftest import Earshot, Ran

PLAN = """\
campaign: autumn
survey: nps
channels: [telegram, sms]
schedule:
  start: 2046-01-09 10:00
  rule: FREQ=MONTHLY
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def ran(found: Ran) -> str:
    assert found.code == 0, found.err
    return found.out


def test_a_plan_becomes_a_campaign_that_is_rehearsed_started_paused_and_stopped(
    earshot: Earshot, plan: Path
) -> None:
    ran(earshot("campaigns", "add", plan))
    rehearsed = json.loads(ran(earshot("campaigns", "rehearse", "autumn", "--format", "json")))
    started = ran(earshot("campaigns", "start", "autumn"))
    paused = ran(earshot("campaigns", "pause", "autumn"))
    resumed = ran(earshot("campaigns", "resume", "autumn"))
    shown = ran(earshot("campaigns", "show", "autumn"))
    (listed,) = json.loads(ran(earshot("campaigns", "list", "--format", "json")))
    stopped = ran(earshot("campaigns", "stop", "autumn"))

    assert rehearsed["audience"] == 0
    assert "is running; next round from 2046-01-08 20:00 UTC" in started
    assert "is paused" in paused
    assert "is running" in resumed
    assert "asks `nps`" in shown
    assert (listed["state"], listed["plan"]["schedule"]["rule"]) == ("running", "FREQ=MONTHLY")
    assert "is stopped; no next round" in stopped


def test_a_file_is_rehearsed_before_it_is_a_campaign(earshot: Earshot, plan: Path) -> None:
    said = ran(earshot("campaigns", "rehearse", plan))

    assert "nobody was asked" in said
    assert "0 campaigns" in ran(earshot("campaigns", "list"))


def test_the_funnel_says_what_is_not_reported(earshot: Earshot, plan: Path) -> None:
    ran(earshot("campaigns", "add", plan))
    said = ran(earshot("campaigns", "funnel", "autumn"))
    told = json.loads(ran(earshot("campaigns", "funnel", "autumn", "--format", "json")))

    assert "seen: not reported" in said
    assert (told["all"]["seen"], told["all"]["asked"]) == (None, 0)
    assert "0 of those asked" in ran(earshot("campaigns", "missing", "autumn"))


def test_what_is_wrong_is_said_in_a_sentence(earshot: Earshot, plan: Path) -> None:
    plan.write_text(PLAN.replace("survey: nps", "survey: nothing"), encoding="utf-8")
    unknown = earshot("campaigns", "add", plan)
    plan.write_text(PLAN.replace("rule:", "rul:"), encoding="utf-8")
    misspelt = earshot("campaigns", "add", plan)
    nobody = earshot("campaigns", "start", "winter")

    assert "no survey `nothing`" in unknown.err
    assert "line 6" in misspelt.err
    assert "There is no campaign `winter`" in nobody.err
    assert {unknown.code, misspelt.code, nobody.code} == {1}

"""Scripts tried on made-up respondents: counts that add up, the same every time."""

from datetime import UTC, datetime
from random import Random

import pytest

from config.demo import voices
from config.shipped import scripts
from dialogs import engine
from dialogs.listening import hear, tapped
from dialogs.loading import load
from dialogs.personas import Tapped, Typed, cast
from dialogs.prompts import Prompt
from dialogs.script import Script
from dialogs.simulating import (
    LEFT,
    Ear,
    Run,
    seconds_to_read,
    seconds_to_say,
    simulate,
    stated_seconds,
    summarize,
)

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
VOICES = voices()


def shipped() -> dict[str, Script]:
    found = [load(source).script for _, source in scripts()]
    return {script.survey: script for script in found if script is not None}


SHIPPED = shipped()


def runs(survey: str, *, seed: int = 1, n: int = 150, language: str = "en") -> list[Run]:
    script, chance = SHIPPED[survey], Random(seed)
    return [
        *simulate(script, VOICES, language=language, respondents=n, chance=chance, now=NOW),
    ]


def test_the_same_seed_gives_the_same_people_and_another_gives_others() -> None:
    script = SHIPPED["after-support"]
    first, again, other = (summarize(script, runs("after-support", seed=s)) for s in (7, 7, 8))
    assert first == again
    assert first != other


@pytest.mark.parametrize("survey", sorted(SHIPPED))
def test_the_counts_add_up(survey: str) -> None:
    summary = summarize(SHIPPED[survey], runs(survey))
    assert summary.respondents == 150
    assert sum(summary.ends.values()) == 150
    assert sum(way.respondents for way in summary.paths) == 150
    assert sum(summary.habits.values()) == 150
    assert max(asked.asked for asked in summary.funnel) == 150
    for asked in summary.funnel:
        assert asked.answered + asked.skipped <= asked.asked
    away = summary.ends.get(LEFT, 0) + summary.ends.get("stopped", 0)
    assert sum(asked.left for asked in summary.funnel) == away


def test_a_question_keeps_or_loses_everybody_it_asks() -> None:
    summary = summarize(SHIPPED["nps"], runs("nps", n=400))
    rating, why = summary.funnel
    assert (rating.key, rating.asked) == ("nps", 400)
    assert rating.answered + rating.left == 400
    assert why.asked == rating.answered
    assert rating.asked_again > 0
    assert summary.paths[0].steps == ("nps", "why", "completed")


def test_time_is_counted_for_those_who_finish() -> None:
    script = SHIPPED["nps"]
    everybody = runs("nps")
    summary = summarize(script, everybody)
    assert summary.seconds is not None
    assert 10 < summary.seconds.median < summary.seconds.p90 < stated_seconds(script)
    left = summarize(script, [run for run in everybody if run.end == LEFT])
    assert left.seconds is None


def test_the_middle_and_the_ninth_of_ten() -> None:
    (run, *_) = runs("nps", n=1)
    longer = [Run(run.habit, run.session, n, 0.0, (), None) for n in (5, 1, 2, 3, 4, 6, 7, 8, 9)]
    spread = summarize(SHIPPED["nps"], longer).messages
    assert (spread.median, spread.p90) == (5, 9)


def test_reading_and_typing_take_longer_in_chinese_letters() -> None:
    assert seconds_to_say(Typed("x" * 32), "sv") == pytest.approx(12)
    assert seconds_to_say(Typed("好" * 15), "zh-Hant") == pytest.approx(12)
    assert seconds_to_say(Tapped("1", 9), "en") == pytest.approx(3)
    english = Prompt("1", None, "notice", "x" * 34, "en")
    chinese = Prompt("2", None, "notice", "好" * 12, "zh-Hans")
    assert seconds_to_read([english, chinese]) == pytest.approx(4)


def test_the_stated_length_is_that_of_the_opening() -> None:
    script = SHIPPED["employee-onboarding"]
    opening = engine.start(script, language="en", now=NOW).prompts[0].text
    assert opening == "3 short questions, about a minute."
    assert stated_seconds(script) == 60


@pytest.mark.parametrize("survey", ["after-support", "churn", "pulse", "employee-onboarding"])
def test_what_is_remembered_is_what_would_be_read(survey: str) -> None:
    script, chance = SHIPPED[survey], Random(3)
    ear = Ear(script)
    for _ in range(60):
        person = cast(script, VOICES, language="sv", chance=chance, taps=0.2)
        turn = engine.start(script, language="sv", now=NOW)
        while turn.session.state == "waiting":
            said = person.reply(script, turn.session)
            if said is None:
                break
            reading = ear.read(turn.session, said)
            if isinstance(said, Typed):
                assert reading == hear(script, turn.session, said.text)
            else:
                assert reading == tapped(script, turn.session, said.prompt, said.value)
            turn = engine.resume(script, turn.session, reading, raw="", now=NOW)

"""Every shipped script is sound, asks little, and its own tests hold in all five languages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dialogs.linting import check
from dialogs.loading import load
from dialogs.localizing import digits, fill, say
from dialogs.script import END, Question, Script
from dialogs.segments import segments
from dialogs.testing import missed, play_all
from dialogs.texts import NO, YES

FOLDER = Path(__file__).parents[2] / "config" / "scripts"
FILES = sorted(FOLDER.glob("*.yaml"))
LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
SHIPPED = {
    "after-support",
    "ces",
    "ces5",
    "churn",
    "csat",
    "csat-purchase",
    "csat-relationship",
    "customer-onboarding",
    "employee-exit",
    "employee-onboarding",
    "enps",
    "feature",
    "nps",
    "nps-transactional",
    "pulse",
    "support-csat",
}
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def loaded(file: Path) -> Script:
    found = load(file.read_text(encoding="utf-8"), file=file.name)
    assert found.script is not None, found.issues
    return found.script


def most_probes(script: Script, step: str) -> int:
    """How many probes the way from `step` with most of them can bring."""
    if step == END:
        return 0
    here = script.steps[step]
    probes = isinstance(here, Question) and here.probe is not None
    return probes + max(most_probes(script, to) for to in script.targets(step))


def test_the_survey_is_named_as_its_file() -> None:
    assert {file.stem for file in FILES} == SHIPPED
    assert {loaded(file).survey for file in FILES} == SHIPPED


@every_file
def test_nothing_is_wrong_with_it(file: Path) -> None:
    assert list(check(file.read_text(encoding="utf-8"), file.name)) == []


@every_file
def test_its_own_tests_pass_and_go_everywhere(file: Path) -> None:
    script = loaded(file)

    played = play_all(script)

    failed = [f"{one.test.name}: {one.failures}\n{one.transcript}" for one in played]
    assert [text for text, one in zip(failed, played, strict=True) if not one.passed] == []
    assert not missed(script, played).steps
    assert not missed(script, played).branches


@every_file
def test_it_asks_at_most_three_questions_and_probes_once(file: Path) -> None:
    script = loaded(file)

    assert script.longest_path <= 3
    assert most_probes(script, script.first) <= 1


@every_file
def test_its_tests_hold_a_stop_nonsense_and_several_languages(file: Path) -> None:
    script = loaded(file)

    assert tuple(script.languages) == LANGUAGES
    assert len({test.language for test in script.tests}) >= 4
    assert any(test.expect.get("state") == "stopped" for test in script.tests)
    assert any("nonsense" in test.name for test in script.tests)


@every_file
def test_it_ends_with_the_same_true_thanks(file: Path, scripts: Mapping[str, Any]) -> None:
    last = scripts[file.stem]["steps"][-1]

    assert last["say"] == "thanks"
    assert last["text"] == scripts["nps"]["steps"][-1]["text"]


def as_sms(question: Question, language: str, properties: Mapping[str, str]) -> str:
    """What a phone shows: the wording, then the ends or the numbered answers."""
    wording = question.wording.sms.get(language) or question.wording.texts[language]
    labels = [choice.labels[language] for choice in question.choices]
    if question.type == "yes_no":
        labels = [
            question.yes.get(language, YES[language]),
            question.no.get(language, NO[language]),
        ]
    lines = [fill(wording, properties, language)]
    lines += [f"{digits(n, language)} {label}" for n, label in enumerate(labels, 1)]
    if question.scale:
        scale, (low, high) = question.scale, question.ends[language]
        hint = say(
            "scale_hint", language, low=scale.low, high=scale.high, low_label=low, high_label=high
        )
        lines.append(hint)
    return "\n".join(lines)


@every_file
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_fits_two_segments_with_its_answers(file: Path, language: str) -> None:
    script = loaded(file)
    names = dict.fromkeys(script.properties, "Acme Sverige AB")

    sizes = {q.name: segments(as_sms(q, language, names)) for q in script.questions()}

    assert {name: n for name, n in sizes.items() if n > 2} == {}


def test_employees_who_answer_by_name_are_told_so(scripts: Mapping[str, Any]) -> None:
    employees = {
        name: script for name, script in scripts.items() if script["audience"] == "employee"
    }

    assert {name for name, script in employees.items() if script.get("anonymous")} == {
        "enps",
        "pulse",
    }
    for name in employees.keys() - {"enps", "pulse"}:
        assert employees[name]["steps"][0]["text"]["en"].startswith(
            "This survey is not anonymous."
        )


def test_ratings_of_one_kind_are_asked_in_one_wording(scripts: Mapping[str, Any]) -> None:
    wordings = {
        tuple(sorted(step["text"].items()))
        for script in scripts.values()
        for step in script["steps"]
        if step.get("type") == "enps"
    }

    assert len(wordings) == 1

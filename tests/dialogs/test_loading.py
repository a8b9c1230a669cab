"""What the loader makes of a file, and that no file makes it fall over."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.issues import Issue
from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import (
    END,
    Branch,
    InBand,
    Is,
    Otherwise,
    Question,
    Scale,
    Script,
    Statement,
    When,
    Wording,
)

SOUND = Path(__file__).parent / "scripts/sound"
HEAD = """
survey: small
title: Small
kind: transactional
owner: support-team
goal: Learn what to mend first
languages: [{languages}]
audience: customer
"""


def script(name: str) -> Script:
    loaded = load((SOUND / f"{name}.yaml").read_text(encoding="utf-8"))
    assert loaded.script is not None
    return loaded.script


def question(name: str, key: str) -> Question:
    found = script(name).question(key)
    assert found is not None
    return found


def issues_of(steps: str, *, languages: str = "en", more: str = "") -> list[tuple[int, str]]:
    """Line and code of every issue of a small script; its steps begin in line 9."""
    source = f"{HEAD.format(languages=languages).strip()}\n{more}steps:\n{steps}"
    return [(issue.line, issue.code) for issue in load(source).issues]


def test_the_head_of_a_script() -> None:
    loaded = script("after-support")

    assert (loaded.survey, loaded.title) == ("after-support", "After a support session")
    assert (loaded.kind, loaded.audience, loaded.touchpoint) == (
        "transactional",
        "customer",
        "support.closed",
    )
    assert (loaded.owner, loaded.goal) == ("support-team", "Make getting help effortless")
    assert (loaded.languages, loaded.properties) == (("en", "sv"), ("brand",))
    assert (loaded.first, loaded.anonymous, loaded.later_hours) == ("effort", False, 24)
    assert list(loaded.steps) == ["effort", "obstacle", "praise", "contact", "thanks"]


def test_texts_probe_and_alert() -> None:
    obstacle = question("after-support", "obstacle")
    contact = question("after-support", "contact")

    assert obstacle.wording.texts["sv"] == "Tråkigt att höra. Vad gjorde det svårt?"
    assert obstacle.probe is not None
    assert obstacle.probe.when is not None
    assert obstacle.probe.when.source == "short(obstacle)"
    assert contact.alert is not None
    assert (contact.alert.to, contact.alert.when is None) == ("support-team", False)
    assert question("yes-no", "open").probe is not None
    assert question("contact", "reach").purpose == "to tell you when it is there"
    assert question("contact", "reach").optional
    assert script("yes-no").steps["open"] == question("yes-no", "open")


def test_a_shorter_wording_for_sms() -> None:
    wording = question("system-texts", "nps").wording

    assert wording.sms == {"en": "How likely are you to recommend us?"}
    assert set(wording.texts) == {"en", "sv"}


def test_system_texts_and_tests() -> None:
    assert script("system-texts").texts["completed"] == {"en": "Thank you from {brand}."}
    assert script("system-texts").later_hours == 48
    first, second = script("tests").tests
    assert (first.language, first.says) == ("en", ("9, because Maria fixed it",))
    assert first.properties == {"brand": "Acme"}
    assert first.expect == {"nps": "9", "why": "because Maria fixed it", "state": "completed"}
    assert (second.language, second.says) == ("en", ())
    assert second.expect == {"nps": None, "why": None, "state": "waiting"}
    assert second.line > first.line > 1


def test_anonymous_and_direction() -> None:
    assert script("enps-anonymous").anonymous
    assert question("ces-five-agree", "ease").low_is_good
    assert not question("scale-labels", "tidy").low_is_good


@pytest.mark.parametrize(
    ("name", "key", "scale", "ends", "labels"),
    [
        ("nps", "nps", Scale(0, 10), ("Not at all likely", "Extremely likely"), 0),
        ("accepting", "a", Scale(1, 5), ("Very dissatisfied", "Very satisfied"), 5),
        ("ces-agree", "effort", Scale(1, 7), ("Strongly disagree", "Strongly agree"), 0),
        ("ces-ease", "ease", Scale(1, 5), ("Very difficult", "Very easy"), 5),
        ("ces-five-agree", "ease", Scale(1, 5), ("Very easy", "Very difficult"), 0),
        ("ces-five-agree", "agreement", Scale(1, 5), ("Strongly disagree", "Strongly agree"), 5),
        ("scale-labels", "tidy", Scale(1, 4), ("Very untidy", "Very tidy"), 4),
        ("scale-agree", "sure", Scale(0, 10), ("Strongly disagree", "Strongly agree"), 0),
        ("choice", "fair", Scale(0, 500), None, 0),
        ("number", "minutes", None, None, 0),
    ],
)
def test_scales_ends_and_labels(
    name: str, key: str, scale: Scale | None, ends: tuple[str, str] | None, labels: int
) -> None:
    asked = question(name, key)

    assert asked.scale == scale
    assert asked.ends.get("en") == ends
    assert len(asked.labels.get("en", ())) == labels


def test_choices_and_labels_of_yes_and_no() -> None:
    choices = question("choice", "reason").choices

    assert [choice.value for choice in choices] == ["price", "2nd-choice", "other"]
    assert choices[0].labels == {"en": "The price", "de": "Der Preis"}
    assert (question("yes-no", "solved").yes, question("yes-no", "solved").no) == (
        {"en": "It is"},
        {"en": "Still open"},
    )


ROUTES: Mapping[tuple[str, str], list[tuple[InBand | Is | Otherwise, str]]] = {
    ("nps", "nps"): [(Otherwise(), END)],
    ("nps-bands", "nps"): [
        (InBand(0, 6), "wrong"),
        (InBand(7, 8), "missing"),
        (InBand(9, 10), "best"),
    ],
    ("nps-bands", "best"): [(Otherwise(), "thanks")],
    ("after-support", "effort"): [(InBand(1, 3), "obstacle"), (Otherwise(), "praise")],
    ("scale-labels", "tidy"): [
        (InBand(1, 1), "why"),
        (InBand(2, 2), "why"),
        (InBand(3, 4), END),
    ],
    ("yes-no", "solved"): [(Is(value=True), END), (Is(value=False), "open")],
    ("contact", "found"): [(Is(value=True), END), (Is(value=False), "missing")],
    ("choice", "reason"): [(Is("price"), "fair"), (Otherwise(), END)],
    ("number", "minutes"): [(InBand(0, 5), END), (InBand(6, 20), END), (Otherwise(), "why")],
}


@pytest.mark.parametrize(("name", "step"), ROUTES)
def test_routes_by_answer(name: str, step: str) -> None:
    routes = script(name).steps[step].routes

    assert [(route.match, route.to) for route in routes] == ROUTES[name, step]


@pytest.mark.parametrize(
    ("name", "step", "routes"),
    [
        ("branches", "who", ['plan == "free" or plan == "trial" → nps', "else → csat"]),
        (
            "branches",
            "after",
            [
                "nps in (0, 1, 2) or 1 <= csat < 3 → why",
                "brand != plan and not (nps > 6) → thanks",
                "else → thanks",
            ],
        ),
        ("choices", "uses", ["'app' in uses and 'shop' not in uses → app", "else → end"]),
    ],
)
def test_routes_by_condition(name: str, step: str, routes: list[str]) -> None:
    found = script(name).steps[step].routes

    assert [
        f"{route.match.condition.source if isinstance(route.match, When) else 'else'} → {route.to}"
        for route in found
    ] == routes


def test_statements_and_branches() -> None:
    loaded = script("branches")

    assert isinstance(loaded.steps["who"], Branch)
    thanks = loaded.steps["thanks"]
    assert isinstance(thanks, Statement)
    assert thanks.wording == Wording({"en": "Thank you."})


def test_an_issue_has_everything_an_author_needs() -> None:
    source = HEAD.format(languages="en") + "steps:\n  - {say: a, text: Hello., next: b}\n"

    assert load(source, file="small.yaml").issues == (
        Issue(
            "error",
            "unknown-step",
            10,
            34,
            "`b` does not exist. The steps are: a.",
            "small.yaml",
        ),
    )


def test_a_condition_is_pointed_at_where_it_goes_wrong() -> None:
    steps = "  - branch: a\n    next: [{when: 'np > 1', go: end}, {else: end}]\n"
    source = HEAD.format(languages="en") + "steps:\n" + steps

    (issue,) = load(source).issues

    assert source.splitlines()[issue.line - 1][issue.column - 1 :].startswith("np > 1")


def test_one_mistake_is_spoken_of_once() -> None:
    misspelt = """
  - ask: Wrong Name
    type: csat
    text: How satisfied or dissatisfied are you with us overall?
    next: end_
  - ask: end_
    type: stars
    text: How many stars?
    scale: 1-3
    labels: [a, b]
    next: {1: thanks, 2: Wrong Name}
  - say: thanks
    text: Thank you.
    next: [{when: end_ > 1, go: end}, {else: end}]
"""
    assert issues_of(misspelt) == [(10, "wrong-value"), (15, "unknown-type")]


@pytest.mark.parametrize(
    ("steps", "issues"),
    [
        ("  - say: a\n    text: Hello.\n    next: {}\n", [(11, "wrong-value")]),
        ("  - branch: a\n    next: {}\n", [(10, "route-hole")]),
        ("  - {branch: a, next: [{else: end, go: end}]}\n", [(9, "unknown-key")]),
        ("  - {branch: a, next: [x]}\n", [(9, "missing-key")]),
        ("  - [a]\n", [(9, "missing-key")]),
        (f"  - {{say: a, text: {'a' * 2_001}}}\n", [(9, "wrong-value")]),
        ("  - {say: a, text: null}\n", [(9, "wrong-value")]),
        ("  []\n", [(9, "wrong-value")]),
        ("  - {ask: a, type: text, text: [x], sms: {en: [x]}}\n", [(9, "wrong-value")] * 2),
        ("  - {ask: a, type: nps, text: A, ends: {en: [a, b], en: x}}\n", [(9, "duplicate-key")]),
        ("  - {ask: a, type: nps, text: A, ends: {en: [a]}}\n", [(9, "wrong-value")]),
        ("  - {ask: a, type: csat, text: A, scale: 0-1, next: {1: end}}\n", [(9, "wrong-value")]),
        (
            "  - {ask: a, type: choice, text: A, choices: [x, y], next: {x: end}}\n",
            [(9, "wrong-value")] * 2,
        ),
        (
            "  - {ask: a, type: yes_no, text: A, next: {0: end, else: end}}\n",
            [(9, "unknown-answer")],
        ),
        (
            "  - {say: a, text: Hi., next: [{when: x, go: end}, {else: end}]}\n",
            [(9, "condition-name")],
        ),
        ("  - {say: a, text: Hi., next: [{go: end}, {else: end}]}\n", [(9, "missing-key")]),
    ],
)
def test_oddities(steps: str, issues: list[tuple[int, str]]) -> None:
    assert issues_of(steps) == issues


def test_a_root_that_is_no_mapping() -> None:
    assert [issue.code for issue in load("[a]").issues] == ["wrong-value"]
    assert [issue.code for issue in load("a").issues] == ["wrong-value"]


def test_without_languages_texts_are_not_judged() -> None:
    source = (
        HEAD.replace("languages: [{languages}]\n", "") + "steps:\n  - {say: a, text: {xx: A}}\n"
    )

    assert [issue.code for issue in load(source).issues] == ["missing-key"]


def test_labels_of_ours_in_a_language_we_do_not_have() -> None:
    steps = "  - {ask: a, type: csat, text: A, labels: ease}\n"

    assert issues_of(steps, languages="de") == [(9, "missing-labels")]


EXAMPLES = [path.read_text(encoding="utf-8") for path in sorted(SOUND.glob("*.yaml"))]


@st.composite
def damaged_scripts(draw: st.DrawFn) -> str:
    """A sound script of which a few lines or characters were lost, doubled or exchanged."""
    lines = draw(st.sampled_from(EXAMPLES)).splitlines()
    for _ in range(draw(st.integers(1, 4))):
        here, there = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match draw(st.sampled_from(["swap", "drop", "indent", "cut", "insert"])):
            case "swap":
                lines[here], lines[there] = lines[there], lines[here]
            case "drop":
                lines[here] = ""
            case "indent":
                lines[here] = f"  {lines[here]}"
            case "cut":
                lines[here] = lines[here][: draw(st.integers(0, 30))]
            case _:
                lines[here] += draw(st.text(max_size=5))
    return "\n".join(lines)


@settings(deadline=None)
@given(st.one_of(st.text(), damaged_scripts()))
def test_any_text_is_a_script_or_has_errors(source: str) -> None:
    issues = check(source)

    is_refused = any(issue.severity == "error" for issue in issues)
    assert (load(source).script is None) is is_refused
    assert all(issue.line >= 1 and issue.column >= 1 and issue.message for issue in issues)

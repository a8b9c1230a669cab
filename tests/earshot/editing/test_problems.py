"""Every problem has its place and its card, and a cure that really cures it."""

import re

import pytest

from dialogs.issues import WARNINGS
from dialogs.linting import check
from earshot.editing import cards, diagrams
from earshot.editing.bank import known_texts
from earshot.editing.problems import MOST_TOLD, MOST_TRIED, problems
from earshot.editing.spans import UnreadableError
from earshot.editing.words import ENGLISH
from tests.earshot.editing.conftest import BANK, NPS, SHIPPED

KNOWN = known_texts([BANK, *SHIPPED.values()])

SWEDISH_THANKS = '      sv: "Tack för din tid. En människa läser alla svar."\n'

# What is written, what somebody makes of it, the code; and whether the cure brings it all back.
MISTAKES = [
    ("    type: nps", "    typ: nps", "unknown-key", True),
    ("kind: relationship", "kind: relationshp", "wrong-value", True),
    ("type: nps", "type: npss", "unknown-type", True),
    ("optional: true", "optional: on", "wrong-value", False),
    ("optional: true", "optional: true\n    optional: true", "duplicate-key", True),
    ("optional: true", "choices: [a]\n    optional: true", "misplaced-key", True),
    ("optional: true", "colour: red\n    optional: true", "unknown-key", True),
    ("else: thanks}", "else: thank}", "unknown-step", True),
    ("0-10: why, else", "detractr: why, else", "unknown-answer", False),
    ("properties: [brand]\n", "", "unknown-placeholder", True),
    (SWEDISH_THANKS, "", "missing-translation", True),
    ("languages: [en, sv, fa", "languages: [en, fa", "undeclared-language", False),
    ("short(why)", "short(wy)", "condition-name", True),
    ("goal: Know who", "goal: Know: who", "invalid-yaml", False),
    ("{brand} to a friend", "{bradn} to a friend", "unknown-placeholder", True),
    ("languages: [en, sv, fa, zh-Hans, zh-Hant]\n", "", "missing-key", True),
    ("your score?", "your score, dear?!", "loud-question", False),
    ("دلیل", "دليل", "fa-letters", True),
    ("  - say: thanks", "  - say: why", "duplicate-name", False),
    ("expect: {nps: 9", "expect: {np: 9", "unknown-key", True),
    ("{0-10: why, else: thanks}", "[{when: nps > 3, go: why}]", "route-hole", False),
    ("{0-10: why, else: thanks}", "{0-10: why, 3: thanks}", "route-overlap", False),
    ("{0-10: why, else: thanks}", "{else: thanks}", "unreachable-step", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("right", "wrong", "code", "whole"),
    MISTAKES,
    ids=[f"{n} {m[2]}" for n, m in enumerate(MISTAKES)],
)
def test_a_cure_takes_its_problem_away_and_brings_no_error(
    right: str, wrong: str, code: str, whole: bool
) -> None:
    assert right in NPS
    broken = NPS.replace(right, wrong, 1)
    found = [one for one in problems(broken, KNOWN) if one.issue.code == code]
    cure = found[0].cure

    assert cure is not None
    assert "{" not in ENGLISH[cure.label.key].format(**cure.label.values).replace("{brand}", "")
    left = [issue.code for issue in check(cure.text)]
    assert left.count(code) < len(found)
    assert not whole or cure.text == NPS


def test_a_problem_is_marked_where_it_stands_and_on_its_card() -> None:
    (found,) = problems(NPS.replace("else: thanks}", "else: thank}"))
    line = NPS.splitlines()[found.line - 1]

    assert found.card == "nps"
    assert line[found.column - 1 : found.column - 1 + len("thank")] == "thank"
    assert (found.end_line, found.end_column - found.column) == (found.line, len("thank"))


def test_what_only_the_author_can_know_has_no_cure() -> None:
    (found,) = problems(NPS.replace("owner: customer-team\n", ""))

    assert (found.issue.code, found.cure) == ("missing-owner", None)


def test_every_warning_can_be_lived_with() -> None:
    broken = NPS.replace("How likely", "How very likely, dear friend,").replace('?"', '?!"')
    found = [one for one in problems(broken) if one.issue.severity == "warning"]

    assert found
    assert all(one.cure is not None and one.issue.code in WARNINGS for one in found)


@pytest.mark.parametrize("text", ["", "a: [", "steps: 3", "\t", "x", "- a", "steps: [{ask: a}]"])
def test_nothing_that_can_be_typed_is_too_much(text: str) -> None:
    found = problems(text)

    assert found
    assert all(one.line >= 1 and one.column >= 1 for one in found)


def test_scripts_that_are_cut_off_anywhere_have_problems_and_no_surprises() -> None:
    ends = [match.start() for match in re.finditer(r"\n", NPS)]
    for end in ends[3:40:6]:
        assert problems(NPS[: end - 3])


@pytest.mark.parametrize(
    "more",
    ["".join(f"k{n}: 1\n" for n in range(20_000)), "k: 1\n" * 15_000, "k: " + "[" * 30 + "]" * 30],
    ids=["many keys", "one key over and over", "too deep"],
)
def test_of_what_is_too_large_to_be_read_only_that_is_told(more: str) -> None:
    (found,) = problems(NPS + more, KNOWN)

    assert (found.issue.code, found.cure, found.card) == ("too-large", None, None)
    with pytest.raises(UnreadableError):
        cards.sheet(NPS + more, [found.issue])
    with pytest.raises(UnreadableError):
        diagrams.diagram(NPS + more, issues=[found.issue])


def test_of_very_many_problems_the_first_are_told_and_few_cures_tried() -> None:
    # Every trial reads all of it.
    found = problems(NPS + "".join(f"k{n}: 1\n" for n in range(2_000)), KNOWN)

    assert [one.line for one in found] == sorted(one.line for one in found)
    assert len(found) == MOST_TOLD
    assert 0 < sum(one.cure is not None for one in found) < MOST_TRIED
    assert {one.issue.severity for one in found} == {"error"}

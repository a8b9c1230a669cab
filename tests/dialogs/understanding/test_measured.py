"""How well messages are understood, on labelled ones: of all, and of those nobody tuned on."""

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from dialogs.evaluating import Judged, Labelled, Part, Tally, evaluate, labelled, tallied
from dialogs.understanding.lexicon import LANGUAGES

FILES = sorted((Path(__file__).parent / "labelled").glob("*.jsonl"))
CORE = frozenset({"en", "sv", "fa", "zh-Hans", "zh-Hant"})
PARTS: tuple[Part, ...] = ("tuned", "aside")
SENTENCE = 4
"""Words from which a message is a sentence; where words are not spaced, so many by two letters."""


@cache
def lines() -> tuple[Labelled, ...]:
    rows = (line for file in FILES for line in file.read_text(encoding="utf-8").splitlines())
    return tuple(labelled(json.loads(row)) for row in rows)


@cache
def judged() -> tuple[Judged, ...]:
    return tuple(evaluate(lines()))


def tally(part: Part, kinds: Iterable[str], languages: Iterable[str] = ()) -> Tally:
    wanted, spoken = set(kinds), set(languages)
    found = (
        one
        for (own, language, kind), one in tallied(judged()).items()
        if own == part and kind in wanted and (not spoken or language in spoken)
    )
    return sum(found, Tally())


def test_there_is_enough_to_measure_on() -> None:
    ratings = {line.language for line in lines() if line.kind == "rating"}
    sentences = [line for line in lines() if _is_sentence(line.text)]
    aside = [line for line in lines() if line.part == "aside"]

    assert len(lines()) >= 4700
    assert len({(line.text, line.language, str(line.fields)) for line in lines()}) == len(lines())
    assert len(ratings) >= 30
    assert len(sentences) >= 1000
    assert 0.25 <= len(aside) / len(lines()) <= 0.35
    assert {language.partition("-")[0] for language in ratings} <= set(LANGUAGES)


@pytest.mark.parametrize("part", PARTS)
def test_ratings_of_the_shipped_languages_are_right(part: Part) -> None:
    found = tally(part, ["rating"], CORE)

    assert found.right / found.n >= RIGHT_CORE[part]
    assert found.wrong / found.n <= 0.005


@pytest.mark.parametrize("part", PARTS)
def test_ratings_of_all_languages_are_right(part: Part) -> None:
    by_language: dict[str, Tally] = defaultdict(Tally)
    for (own, language, kind), one in tallied(judged()).items():
        if own == part and kind == "rating":
            by_language[language] += one

    shares = [one.right / one.n for one in by_language.values()]
    all_ = sum(by_language.values(), Tally())
    assert sum(shares) / len(shares) >= RIGHT_ALL[part]
    assert all_.wrong / all_.n <= 0.005


@pytest.mark.parametrize("part", PARTS)
def test_what_is_no_rating_is_not_taken_for_one(part: Part) -> None:
    found = tally(part, ["not_rating"])

    assert found.false / found.n <= FALSE[part]


@pytest.mark.parametrize("part", PARTS)
def test_commands_are_heard_and_nothing_else_is_one(part: Part) -> None:
    found = tally(part, ["command"])

    assert found.right / found.n >= COMMANDS[part]
    assert tally(part, ["not_command"]).false == 0


def _is_sentence(text: str) -> bool:
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    return max(words, sum(character > "\u2e80" for character in text) // 2) >= SENTENCE


RIGHT_CORE: dict[Part, float] = {"tuned": 0.99, "aside": 0.93}
RIGHT_ALL: dict[Part, float] = {"tuned": 0.99, "aside": 0.97}
FALSE: dict[Part, float] = {"tuned": 0.005, "aside": 0.034}
COMMANDS: dict[Part, float] = {"tuned": 0.99, "aside": 0.98}
"""What is reached; a change that loses some of it is noticed."""

"""The messages that weights and words are tuned on, and those that tell how good they are."""

import json
from pathlib import Path

import pytest

from dialogs.evaluating import Labelled, labelled
from tests.dialogs.understanding.learn import practice

HERE = Path(__file__).parent
PRACTICE = sorted((HERE / "practice").glob("*.jsonl"))
MEASURED = [*sorted((HERE / "labelled").glob("*.jsonl")), *sorted(HERE.glob("unseen*.jsonl"))]


def read(file: Path) -> list[Labelled]:
    return [labelled(json.loads(row)) for row in file.read_text(encoding="utf-8").splitlines()]


def said(line: Labelled) -> tuple[str, str]:
    return line.language, line.text.strip().lower()


def test_nothing_is_practised_that_is_measured() -> None:
    practised = [line for file in PRACTICE for line in read(file)]
    measured = {said(line) for file in MEASURED for line in read(file)}

    assert len(practised) > 7_000
    assert len(measured) > 8_000
    assert {line.part for line in practice()} == {"tuned"}
    assert measured.isdisjoint(map(said, practised))


@pytest.mark.parametrize("file", PRACTICE, ids=lambda f: f.stem)
def test_practice_says_what_it_means_once(file: Path) -> None:
    lines = read(file)

    assert len({said(line) for line in lines}) == len(lines)
    for line in lines:
        scale = line.expecting.scale
        assert scale is None or line.value is None or line.value in scale.points

"""The scripts that Earshot ships, which seed the database once, and the bank of questions."""

from collections.abc import Iterator
from pathlib import Path

SCRIPTS = Path(__file__).parent / "scripts"
QUESTION_BANK = Path(__file__).parent / "question-bank.yaml"


def scripts() -> Iterator[tuple[str, str]]:
    """Every shipped survey's name, which is its file's, and the source of its script."""
    for path in sorted(SCRIPTS.glob("*.yaml")):
        yield path.stem, path.read_text(encoding="utf-8")


def question_bank() -> str:
    """The bank of questions to draw from, as its file has it."""
    return QUESTION_BANK.read_text(encoding="utf-8")


def script(survey: str) -> Path | None:
    """The file of the shipped survey of that name."""
    path = SCRIPTS / f"{survey}.yaml"
    return path if path.parent == SCRIPTS and path.is_file() else None

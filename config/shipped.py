"""The scripts that Earshot ships; they seed the database once."""

from collections.abc import Iterator
from pathlib import Path

SCRIPTS = Path(__file__).parent / "scripts"


def scripts() -> Iterator[tuple[str, str]]:
    """Every shipped survey's name, which is its file's, and the source of its script."""
    for path in sorted(SCRIPTS.glob("*.yaml")):
        yield path.stem, path.read_text(encoding="utf-8")


def script(survey: str) -> Path | None:
    """The file of the shipped survey of that name."""
    path = SCRIPTS / f"{survey}.yaml"
    return path if path.parent == SCRIPTS and path.is_file() else None

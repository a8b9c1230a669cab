"""How made-up respondents talk, one file a language; for `earshot simulate` and `earshot demo`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from dialogs.personas import Voice

FOLDER = Path(__file__).parent


def voices() -> dict[str, Voice]:
    """Every language that made-up respondents speak, by its tag."""
    return {path.stem: _voice(path) for path in sorted(FOLDER.glob("*.yaml"))}


def _voice(path: Path) -> Voice:
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    listed = ("ratings", "reasoned", "corrections", "doubts", "skips", "stops")
    return Voice(
        **{name: tuple(written[name]) for name in listed},
        joined=written["joined"],
        short=_by_mood(written["short"]),
        reasons={topic: _by_mood(moods) for topic, moods in written["reasons"].items()},
    )


def _by_mood(moods: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {mood: tuple(texts) for mood, texts in moods.items()}

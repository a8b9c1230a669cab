"""Whoever reads English only can check every shipped text, and it is the text that ships."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from dialogs.texts import LABELS

LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
PAGES = Path(__file__).parents[2] / "docs" / "translations"


def rows(page: str, section: str = "") -> list[tuple[str, ...]]:
    """The cells of the tables that follow the heading `section`, up to the next one."""
    source = (PAGES / page).read_text(encoding="utf-8")
    below = source.partition(section)[2] if section else source.partition("\n")[2]
    part = re.split(r"^#+ ", below, flags=re.MULTILINE)[0]
    lines = [line for line in part.splitlines() if line.startswith("| ")]
    return [tuple(cell.strip() for cell in line.strip("| ").split(" | ")) for line in lines[1:]]


def core() -> list[dict[str, str]]:
    return [dict(zip(LANGUAGES, row, strict=True)) for row in rows("README.md", "Core wordings\n")]


def test_core_wordings_are_used_letter_for_letter(shipped: list[Mapping[str, str]]) -> None:
    in_english = {wording["en"]: wording for wording in core()}

    used = [texts for texts in shipped if texts.get("en") in in_english]

    assert len(in_english) == 15
    assert len(used) > 40
    for texts in used:
        assert dict(texts) == in_english[texts["en"]]


@pytest.mark.parametrize("name", LABELS)
def test_labels_are_the_ones_on_the_page(name: str) -> None:
    columns = zip(*(LABELS[name][language] for language in LANGUAGES), strict=True)

    assert rows("README.md", f"### {name},") == list(columns)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_other_text_has_its_back_translation_and_no_page_holds_more(
    language: str, shipped: list[Mapping[str, str]]
) -> None:
    settled = {wording[language] for wording in core()}
    written = rows(f"{language}.md")

    assert all(len(row) == 2 and row[1] for row in written)
    texts = {text[language] for text in shipped if language in text}
    assert sorted(text for text, _ in written) == sorted(texts - settled)

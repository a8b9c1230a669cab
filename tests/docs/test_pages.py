"""What the pages of the documentation say of each other and of the program is so."""

import re
from pathlib import Path

import pytest

from dialogs.understanding.lexicon import LANGUAGES
from docs import pictures_console
from earshot.console import texts

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
PICTURES = ROOT / "docs" / "pictures"


def links(page: Path) -> list[tuple[str, str]]:
    """Where `page` leads within the project: the file and the heading."""
    text = re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)#\s]*)#?([^)\s]*)\)", text)
    return [(file, heading) for file, heading in found if "://" not in file]


def headings(page: Path) -> set[str]:
    lines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for file, heading in links(page):
        target = page.parent / file if file else page
        assert target.exists(), f"{page.name} leads to {file}"
        assert not heading or heading in headings(target), f"{page.name} leads to #{heading}"


@pytest.mark.parametrize(("folder", "most"), [("", 1_500_000), ("console", 2_000_000)])
def test_every_picture_is_shown_and_they_are_small(folder: str, most: int) -> None:
    kept = {file for file in (PICTURES / folder).iterdir() if file.is_file()}
    linked = {page.parent / file for page in PAGES for file, _ in links(page)}
    shown = {file for file in linked if file.parent == PICTURES / folder}

    assert kept == shown
    assert sum(file.stat().st_size for file in kept) < most


def test_the_sheets_are_of_every_page_of_the_console() -> None:
    assert {file.stem for file in (PICTURES / "console").iterdir()} == set(pictures_console.PAGES)


def test_the_admin_guide_calls_things_as_the_console_does() -> None:
    page = (ROOT / "docs/admin.md").read_text(encoding="utf-8")
    named = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", page)
    forms = [[one] if isinstance(one, str) else one.values() for one in texts.texts("en").values()]
    said = "\n".join(part for form in forms for part in form).lower()

    assert len(named) > 10
    assert [name for name in named if name.lower() not in said] == []


def test_the_readme_counts_the_languages() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert f"ratings in {len(LANGUAGES)} languages" in readme

"""Scripts with one mistake each, scripts with none, and what an author may accept."""

import re
from pathlib import Path

import pytest

from dialogs.issues import ERRORS, WARNINGS
from dialogs.linting import check
from dialogs.loading import load

SCRIPTS = Path(__file__).parent / "scripts"
BAD = sorted((SCRIPTS / "bad").glob("*.yaml"))
SOUND = sorted((SCRIPTS / "sound").glob("*.yaml"))


def expected(source: str) -> list[tuple[int, str]]:
    """What the comments `# ! code code` of a bad script announce, line by line."""
    return sorted(
        (number, code)
        for number, line in enumerate(source.splitlines(), start=1)
        for codes in re.findall(r"# ! ([a-z -]+)$", line)
        for code in codes.split()
    )


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_script_has_exactly_its_issues(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    found = [(issue.line, issue.code) for issue in check(source, path.name)]

    assert sorted(found) == expected(source)


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_a_sound_script_has_no_issue(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert check(source, path.name) == ()
    assert load(source).script is not None


def test_every_code_is_proven_by_a_script_of_its_own() -> None:
    proven = {path.stem for path in BAD}

    assert {*ERRORS, *WARNINGS} <= proven
    assert len(SOUND) >= 20


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_script_with_an_error_is_not_loaded(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    is_loaded = load(source).script is not None

    assert is_loaded is all(code in WARNINGS for _, code in expected(source))

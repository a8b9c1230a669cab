"""Which codebooks are in force, what tells them from others, and what is said of broken ones."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogs.verbatims import Codebook, ToneLexicon, load_codebook, load_tone
from earshot.codebooks import Codebooks, CodebooksError, read_codebooks

BOOK = """\
languages: [en]
themes:
  - theme: staff
    labels: {en: our staff}
    phrases: {en: [%s]}
"""


def books(customers: str = "waiter", employees: str = "boss") -> dict[str, Codebook]:
    phrases = {"customers": customers, "employees": employees}
    return {name: load_codebook(BOOK % phrase, name=name) for name, phrase in phrases.items()}


def tones(word: str = "good", version: int = 1) -> dict[str, ToneLexicon]:
    return {"en": load_tone(f"version: {version}\npositive: [{word}]\n", "en")}


def test_employees_are_read_by_theirs_and_all_others_by_the_customers() -> None:
    found = Codebooks(books(), tones())

    assert found.of("employee").name == "employees"
    assert {found.of(who).name for who in ("customer", "visitor", "partner")} == {"customers"}
    assert found.revision_for("employee") == found.revisions["employees"]


@pytest.mark.parametrize(
    ("changed", "of_customers", "of_employees"),
    [
        (Codebooks(books(), tones()), False, False),
        (Codebooks(books(customers="cook"), tones()), True, False),
        (Codebooks(books(employees="cook"), tones()), False, True),
        (Codebooks(books(), tones(word="fine")), True, True),
        (Codebooks(books(), tones(version=2)), True, True),
    ],
    ids=["nothing", "customers", "employees", "a word of tone", "a version of tone"],
)
def test_a_revision_is_another_one_when_something_is_read_otherwise(
    changed: Codebooks, of_customers: bool, of_employees: bool
) -> None:
    before = Codebooks(books(), tones()).revisions

    assert (changed.revisions["customers"] != before["customers"]) is of_customers
    assert (changed.revisions["employees"] != before["employees"]) is of_employees
    changes = of_customers or of_employees
    assert (changed.revision != Codebooks(books(), tones()).revision) is changes


def broken() -> Any:
    return load_codebook("languages: [en]\nthemes: []\nelse: 1\n", name="customers")


def not_utf_8() -> Any:
    return b"\xff".decode()


def missing() -> Any:
    return Path("no such file").read_text("utf-8")


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (broken, r"customers, line 2: .* \(1 more; `earshot codebooks check` shows all.\)"),
        (not_utf_8, "not UTF-8"),
        (missing, "no such file cannot be read"),
    ],
)
def test_files_that_cannot_be_used_are_told_in_a_sentence(
    read: Callable[[], Any], said: str
) -> None:
    with pytest.raises(CodebooksError, match=said):
        read_codebooks(read, tones)

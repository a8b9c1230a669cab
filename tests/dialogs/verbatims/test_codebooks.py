"""A codebook is read, or everything that is wrong with it is said at once."""

import pytest

from dialogs.verbatims import CodebookError, Theme, load_codebook, load_tone

SOUND = """
languages: [en, sv]
themes:
  - theme: service
    labels: {en: the service, sv: servicen}
    phrases: {en: [service, agent*], sv: [service*]}
  - theme: waiting
    parent: service
    labels: {en: the waiting time, sv: väntetiden}
    phrases: {en: [wait*], sv: [vänta*]}
"""


def problems(text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(CodebookError) as caught:
        load_codebook(text, name="mine")
    assert all(f"mine line {one.line}: " in str(caught.value) for one in caught.value.issues)
    assert {one.file for one in caught.value.issues} == {"mine"}
    return [(one.line, one.code, one.message) for one in caught.value.issues]


def test_a_codebook_holds_its_themes_in_order() -> None:
    book = load_codebook(SOUND, name="mine")

    assert book.name == "mine"
    assert [theme.key for theme in book.themes] == ["service", "waiting"]
    assert book.theme("waiting") == Theme(
        "waiting",
        {"en": "the waiting time", "sv": "väntetiden"},
        "service",
        {"en": ("wait*",), "sv": ("vänta*",)},
    )
    assert book.theme("parking") is None


def test_a_revision_changes_with_the_meaning_only() -> None:
    revision = load_codebook(SOUND, name="mine").revision

    assert len(revision) == 12
    assert load_codebook(f"# a comment\n{SOUND}", name="yours").revision == revision
    assert load_codebook(SOUND.replace("wait*", "wait"), name="mine").revision != revision
    ignoring = SOUND.replace("themes:", "ignore: {en: [can't wait]}\nthemes:")
    assert load_codebook(ignoring, name="mine").revision != revision


def test_every_problem_is_named_with_its_line_and_its_cure() -> None:
    found = problems(
        """languages: [en, sv]
themes:
  - theme: service
    labels: {en: the service}
    phrases: {en: [service], sv: ["!"], fa: [خدمات]}
  - theme: service
    parent: servise
    labels: {en: a, sv: b}
    phrases: {en: [], sv: [b]}
  - theme: price
    lables: {en: a, sv: b}
    phrases: {en: [price], sv: [pris]}
  - labels: {en: a, sv: b}
    phrases: {en: [c], sv: [d]}
"""
    )

    assert [(line, code) for line, code, _ in found] == [
        (4, "missing-translation"),
        (5, "wrong-value"),
        (5, "undeclared-language"),
        (6, "duplicate-name"),
        (7, "wrong-value"),
        (9, "missing-translation"),
        (9, "wrong-value"),
        (10, "missing-key"),
        (11, "unknown-key"),
        (13, "missing-key"),
    ]
    said = {(line, code): message for line, code, message in found}
    assert "missing in sv" in said[4, "missing-translation"]
    assert "line 3" in said[6, "duplicate-name"]
    assert "Did you mean `service`?" in said[7, "wrong-value"]


def test_a_theme_cannot_be_a_part_of_itself() -> None:
    circle = SOUND.replace("theme: service\n", "theme: service\n    parent: waiting\n")

    found = problems(circle)

    assert [line for line, _, _ in found] == [5, 9]
    assert "part of itself" in found[0][2]


@pytest.mark.parametrize("text", ["", "[]", "languages: [en]", "themes: {a: [", "a: &b c"])
def test_what_is_no_codebook_is_refused(text: str) -> None:
    assert problems(text)


def test_a_lexicon_says_what_is_wrong_with_it() -> None:
    with pytest.raises(CodebookError) as caught:
        load_tone("version: x\npositive: [good, '...']\nnegativ: [bad]", "en")

    assert [one.line for one in caught.value.issues] == [1, 2, 3]


def test_an_empty_lexicon_is_refused() -> None:
    with pytest.raises(CodebookError, match="tone/en line 1: The file is empty"):
        load_tone("", "en")

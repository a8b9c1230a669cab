"""What we ship can be used, in every language, and an owner's own files go before it."""

from pathlib import Path

import pytest

from config.reading_codebooks import codebooks, tones
from dialogs.linting.chinese import RULES
from dialogs.verbatims import Codebook, CodebookError, Theme, ToneLexicon

LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
FEWEST_TONE_WORDS = {"en": 250, "sv": 150, "fa": 150, "zh-Hans": 150, "zh-Hant": 150}


@pytest.fixture(scope="module")
def books() -> dict[str, Codebook]:
    return dict(codebooks())


@pytest.fixture(scope="module")
def lexicons() -> dict[str, ToneLexicon]:
    return dict(tones())


def test_customers_and_employees_have_a_codebook(books: dict[str, Codebook]) -> None:
    assert set(books) == {"customers", "employees"}
    roots = {theme.key for theme in books["employees"].themes if theme.parent is None}
    assert {"policy", "process", "technology"} <= roots


@pytest.mark.parametrize("name", ["customers", "employees"])
def test_every_theme_can_be_named_and_found_in_every_language(
    name: str, books: dict[str, Codebook]
) -> None:
    for theme in books[name].themes:
        assert set(theme.labels) == set(LANGUAGES), theme.key
        assert all(len(theme.phrases[language]) >= 3 for language in LANGUAGES), theme.key


@pytest.mark.parametrize("name", ["customers", "employees"])
def test_labels_are_words_of_their_language_and_end_no_sentence(
    name: str, books: dict[str, Codebook]
) -> None:
    for theme in books[name].themes:
        for label in theme.labels.values():
            assert not label.endswith((".", "。", "!", "?")), label
            assert label == label.strip()
        assert "\u0600" <= theme.labels["fa"][0] <= "\u06ff", theme.key
        assert not set(theme.labels["fa"]) & set("يك"), theme.key


def _strangers(language: str, text: str) -> str | None:
    code = f"{language.lower()}-characters"
    return next(rule.find(text) for rule in RULES if rule.code == code)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_each_chinese_is_written_in_its_own_characters(
    language: str, books: dict[str, Codebook], lexicons: dict[str, ToneLexicon]
) -> None:
    written = [phrase for some in lexicons[language].phrases.values() for phrase in some]
    for book in books.values():
        for theme in book.themes:
            written += [theme.labels[language], *theme.phrases[language]]

    assert [text for text in written if _strangers(language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tone_is_told_by_enough_words_and_none_is_both(
    language: str, lexicons: dict[str, ToneLexicon]
) -> None:
    lists = lexicons[language].phrases

    assert len({*lists["positive"], *lists["negative"]}) >= FEWEST_TONE_WORDS[language]
    for one, other in (("positive", "negative"), ("positive", "neither"), ("negative", "neither")):
        assert set(lists[one]).isdisjoint(lists[other]), (one, other)


def test_an_owners_file_goes_before_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "codebooks").mkdir()
    own = (
        "languages: [en]\nthemes: [{theme: parking, labels: {en: parking}, phrases: {en: [park]}}]"
    )
    (tmp_path / "codebooks" / "customers.yaml").write_text(own, encoding="utf-8")
    (tmp_path / "codebooks" / "visitors.yaml").write_text(own, encoding="utf-8")

    books = codebooks(tmp_path)

    assert set(books) == {"customers", "employees", "visitors"}
    assert books["customers"].themes == (
        Theme("parking", {"en": "parking"}, None, {"en": ("park",)}),
    )
    assert set(tones(tmp_path)) == set(LANGUAGES)


def test_an_owners_broken_file_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "tone").mkdir()
    (tmp_path / "tone" / "en.yaml").write_text("positive: [good]", encoding="utf-8")

    with pytest.raises(CodebookError, match=r"tone/en line 1: .*version"):
        tones(tmp_path)

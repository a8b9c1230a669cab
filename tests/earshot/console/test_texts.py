"""The console's texts: the same in every language, all of them used, none missing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import earshot
from earshot.access.audit import Deed
from earshot.access.roles import DATA, ROLES
from earshot.console.texts import LANGUAGES, Form, has, text, texts

OTHERS = sorted(set(LANGUAGES) - {"en"})
SOURCES = sorted(Path(earshot.__path__[0]).rglob("*.py"))
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_KEY = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")


def forms(form: Form) -> dict[str, str]:
    return {"": form} if isinstance(form, str) else dict(form)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_text(language: str) -> None:
    assert texts(language).keys() == texts("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_says_something_in_forms_that_are_known(language: str) -> None:
    for key, form in texts(language).items():
        found = forms(form)
        assert found.keys() in ({""}, {"one", "other"}), key
        assert all(isinstance(one, str) and one.strip() for one in found.values()), key


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_fills_in_the_same(language: str) -> None:
    for key, form in texts("en").items():
        for name, words in forms(form).items():
            other = forms(texts(language)[key])[name]
            placeholders = set(_PLACEHOLDER.findall(words))
            assert set(_PLACEHOLDER.findall(other)) == placeholders, (key, name)


def test_the_right_form_is_taken_and_numbers_are_in_the_languages_own_digits() -> None:
    assert text("common.more", "en", n=1) == "Show 1 more"
    assert text("common.more", "en", n=1200) == "Show 1,200 more"
    assert text("common.more", "fa", n=1200) == "نمایش ۱٬۲۰۰ مورد دیگر"


def test_a_text_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        text("common.nothing", "en")
    with pytest.raises(KeyError):
        text("common.more", "en", other=1)
    assert not has("common.nothing")


def strings() -> Iterator[tuple[str, bool]]:
    """Every string in the program, and whether more follows it, as in f"people.role_{role}"."""
    for file in SOURCES:
        parts: set[ast.AST] = set()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.JoinedStr(values=[first, *_]):
                    parts |= set(node.values)
                    if isinstance(first, ast.Constant):
                        yield str(first.value), True
                case ast.Constant(value=str(whole)) if node not in parts:
                    yield whole, False


def test_no_text_is_unused_and_none_that_is_used_is_missing() -> None:
    known = texts("en").keys()
    areas = {key.partition(".")[0] for key in known}
    used = list(strings())
    whole = {words for words, more in used if not more}
    starts = tuple(words for words, more in used if more and words.partition(".")[0] in areas)
    # The pages at the door say keys without their area.
    at_the_door = {f"entrance.{words}" for words in whole}
    reached = {key for key in known if key in whole | at_the_door or key.startswith(starts)}
    assert known - reached == set()
    named = {words for words in whole if _KEY.fullmatch(words)}
    assert {words for words in named if words.partition(".")[0] in areas} - known == set()


@pytest.mark.parametrize(
    "key",
    [
        *(f"people.{about}_{role}" for role in ROLES for about in ("role", "can")),
        *(f"people.data_{kind}" for kind in sorted(DATA)),
        *(f"audit.deed_{deed.replace('-', '_')}" for deed in Deed),
    ],
)
def test_whatever_may_stand_in_a_key_has_its_text(key: str) -> None:
    assert has(key)

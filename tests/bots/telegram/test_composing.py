from hypothesis import given
from hypothesis import strategies as st

from bots.telegram.composing import composed, marked, pieces, units
from dialogs.prompts import Option, Prompt
from tests.bots.telegram.scene import turn

_WORDS = st.text(alphabet=st.sampled_from("ab é漢😀👍\u200d\n "), max_size=120)


@given(_WORDS, st.integers(8, 30))
def test_parts_fit_and_lose_nothing(text: str, most: int) -> None:
    parts = list(pieces(text, most=most))

    assert all(0 < units(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_text_is_cut_where_a_paragraph_ends() -> None:
    assert list(pieces("one two\n\nthree four", most=14)) == ["one two", "three four"]


def test_a_joined_sign_is_not_cut() -> None:
    assert list(pieces("aaaaa👍🏽b", most=8)) == ["aaaaa", "👍🏽b"]


def test_a_long_label_is_cut_on_its_button() -> None:
    asks = Prompt("p", "k", "choice", "Which?", "en", choices=(Option("a", "x" * 100),))

    _, keyboard = composed(turn(asks))

    assert keyboard is not None
    assert keyboard.inline_keyboard[0][0].text == "x" * 63 + "…"


def test_options_without_buttons_are_numbered() -> None:
    options = (Option(True, "Yes"), Option(False, "No"))
    asks = Prompt("p", "k", "yes_no", "Again?", "en", choices=options)

    texts, keyboard = composed(turn(asks, buttons=()))

    assert texts == ["Again?\n1. Yes\n2. No"]
    assert keyboard is None


def test_a_choice_is_marked_only_where_it_fits() -> None:
    assert marked("How likely?", "9") == "How likely?\n\n✓ 9"
    assert marked("x" * 4093, "9") is None

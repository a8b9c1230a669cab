"""What stands in an SMS."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.sms.wording import LONGEST, parts, plain, wording
from dialogs.prompts import NOTICE, Option, Prompt
from dialogs.segments import is_gsm, segments

SPACE = st.sampled_from([" ", "\n", "\n\n", ". ", "? ", "。", "؟ "])
WORDS = st.text("abcåäöفش你好😀.", min_size=1, max_size=12)
LONG = st.lists(st.tuples(WORDS, SPACE), max_size=20).map(
    lambda pairs: "".join(word + space for word, space in pairs).strip()
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We’re glad – “thanks”… 5\u00a0kr", 'We\'re glad - "thanks"... 5 kr'),
        ("Kåre’s café", "Kåre's café"),
        ("你好 – “谢谢”", "你好 – “谢谢”"),
        ("Ça va – bien", "Ça va – bien".replace("–", "-")),
        ("garçon – oui", "garçon – oui"),
        ("plain", "plain"),
    ],
)
def test_typographic_characters_give_way_where_that_makes_it_cheaper(
    text: str, expected: str
) -> None:
    assert plain(text) == expected


@given(st.text(max_size=200))
def test_simple_punctuation_never_costs_more(text: str) -> None:
    assert segments(plain(text)) <= segments(text)
    assert plain(text) == text or is_gsm(plain(text))


def test_a_turn_is_one_text_with_numbered_options_and_the_short_wording() -> None:
    options = (Option(value=True, label="Yes"), Option(value=False, label="No"))
    prompts = (
        Prompt("0", None, NOTICE, "2 questions – a minute.", "en"),
        Prompt(
            "1", "call", "yes_no", "May we call you about it?", "en", choices=options, sms="Call?"
        ),
    )

    assert wording(prompts) == "2 questions - a minute.\n\nCall?\n1 Yes\n2 No"


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("short", 10, ["short"]),
        ("", 10, [""]),
        ("exactly 10", 10, ["exactly 10"]),
        ("One two.\n\nThree four.", 12, ["One two.", "Three four."]),
        ("One two. Three. Four five.", 18, ["One two. Three.", "Four five."]),
        ("one two three four", 10, ["one two", "three four"]),
        ("abcdefghijklmno", 10, ["abcdefghij", "klmno"]),
        ("你好。再见。谢谢你们。", 7, ["你好。再见。", "谢谢你们。"]),
        ("😀😀😀", 5, ["😀😀", "😀"]),
    ],
)
def test_what_is_too_long_goes_in_parts(text: str, longest: int, expected: list[str]) -> None:
    assert parts(text, longest) == expected


@given(LONG, st.integers(8, 40))
def test_parts_fit_and_lose_no_word(text: str, longest: int) -> None:
    found = parts(text, longest)

    assert all(len(part.encode("utf-16-le")) // 2 <= longest for part in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_the_limit_is_twilios() -> None:
    text = "Word. " * 600

    assert [len(part) <= LONGEST for part in parts(text)] == [True] * 3

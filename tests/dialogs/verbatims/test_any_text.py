"""Whatever is typed: no exception, places inside the text, and work that grows with its length."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.reading_codebooks import codebooks, tones
from dialogs.verbatims import is_vague, mask, personal_data, read_verbatim

CUSTOMERS = codebooks()["customers"]
TONES = tones()
LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant", "de", "ja", "xx", "", "no-such-Tag")
BITS = (
    "maria@example.com",
    "070-123 45 67",
    "+46",
    "4111 1111 1111 1111",
    "DE89370400440532013000",
    "call ",
    "order ",
    "811218-9876",
    " ",
    "-",
    "(",
    ")",
    "0",
    "9",
    "123456",
    "@",
    ".com",
    "[phone]",
    "https://",
    "t.me/maria",
    "not ",
    "good",
    "خوب",
    " نبود",
    "不",
    "好",
    "客服",
    "\u200c",
    "\u0301",
    "é",
    "ı",
    "İ",
    "😡",
    "\ud800",
    "１２３",
    "۰۹۱۲",
)
texts = st.text(max_size=200) | st.lists(st.sampled_from(BITS), max_size=25).map("".join)


@given(texts, st.sampled_from(LANGUAGES), st.none() | st.floats(0, 1))
def test_every_place_is_inside_the_text(text: str, conversation: str, score: float | None) -> None:
    read = read_verbatim(
        text, conversation=conversation, codebook=CUSTOMERS, tones=TONES, score=score
    )
    places = [(one.start, one.end) for one in (*read.themes, *read.personal)]
    places += read.tone.evidence if read.tone else ()

    assert all(0 <= start < end <= len(text) for start, end in places)
    assert isinstance(is_vague(text, conversation), bool)


@given(texts)
def test_masking_twice_is_masking_once_and_leaves_nothing(text: str) -> None:
    masked = mask(text)

    assert mask(masked) == masked
    assert personal_data(masked) == ()


@given(texts)
def test_personal_data_never_overlaps(text: str) -> None:
    found = personal_data(text)

    assert all(one.end <= after.start for one, after in pairwise(found))


@pytest.mark.parametrize(
    "bit",
    [
        "a",
        "1",
        "12 ",
        "a@",
        "+",
        "(1",
        "not ",
        "好",
        "e\u0301\u0316",
        "a.b@",
        "SE11",
        "x.com/",
        "\u0301",
        "ا",
        "- ",
        "wait ",
    ],
)
def test_a_hundred_thousand_characters_are_read(bit: str) -> None:
    text = (bit * 100_000)[:100_000]

    read = read_verbatim(text, conversation="en", codebook=CUSTOMERS, tones=TONES)

    assert {one.kind for one in read.personal} <= {"url"}

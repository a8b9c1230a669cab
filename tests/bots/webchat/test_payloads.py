"""The web chat's bodies, parsed at the door."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.errors import PayloadError
from bots.webchat.payloads import MAX_TEXT, clean, message, opening


def test_an_opening_may_be_empty_or_full() -> None:
    full = opening(b'{"language": "sv", "identity": "t", "properties": {"brand": "Acme"}}')

    assert opening(b"") == opening(b" ") == opening(b"{}")
    assert (full.language, full.identity, full.properties) == ("sv", "t", {"brand": "Acme"})


@pytest.mark.parametrize(
    "body",
    [
        {"language": 5},
        {"language": "x" * 36},
        {"identity": "x" * 4097},
        {"properties": []},
        {"properties": {"brand": 5}},
        {"properties": {"brand": "x" * 201}},
        {"properties": {str(n): "" for n in range(51)}},
    ],
)
def test_an_opening_out_of_bounds_is_refused(body: object) -> None:
    with pytest.raises(PayloadError):
        opening(json.dumps(body).encode())


def test_the_digest_is_that_of_the_meaning() -> None:
    one = message(b'{"id": "1", "text": "nine"}')
    same = message(b'{"text":"nine","id":"1"}')
    tap = message(b'{"id": "1", "prompt": "2", "value": 9}')
    other = message(b'{"id": "1", "prompt": "2", "value": "9"}')

    assert one == same
    assert len({one.digest, tap.digest, other.digest}) == 3


@given(st.text())
def test_a_clean_text_can_be_stored_anywhere_and_keeps_its_words(text: str) -> None:
    cleaned = clean(text)

    assert "\x00" not in cleaned
    assert cleaned.encode().decode() == cleaned
    assert cleaned == clean(cleaned)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_whole_characters_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


def test_line_breaks_and_tabs_belong_to_a_text() -> None:
    assert clean("one\n\ttwo\r\n") == "one\n\ttwo\r\n"


@given(st.binary())
def test_any_bytes_are_a_message_or_refused(body: bytes) -> None:
    try:
        said = message(body)
    except PayloadError:
        return
    assert said.text is None or len(said.text) <= MAX_TEXT

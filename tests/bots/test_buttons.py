"""Tokens on buttons: small, for one person, and made by nobody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.buttons import FORM, SKIP, Pointer, mint, read
from bots.errors import SignatureError

KEY = b"k" * 32
POINTERS = st.builds(
    Pointer,
    st.integers(0, 2**63 - 1),
    st.one_of(st.integers(0, 10_000).map(str), st.sampled_from([SKIP, FORM])),
)
ADDRESSES = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(POINTERS, ADDRESSES)
def test_a_token_gives_back_what_it_was_made_of(pointer: Pointer, address: str) -> None:
    token = mint(KEY, pointer, address=address)

    assert read(KEY, token, address=address) == pointer
    assert len(token.encode()) <= 64


@given(POINTERS, ADDRESSES, ADDRESSES)
def test_a_token_is_good_for_one_person(pointer: Pointer, mine: str, theirs: str) -> None:
    token = mint(KEY, pointer, address=mine)

    if mine != theirs:
        with pytest.raises(SignatureError):
            read(KEY, token, address=theirs)


@given(POINTERS)
def test_another_keys_token_is_not_ours(pointer: Pointer) -> None:
    token = mint(b"x" * 32, pointer, address="1")

    with pytest.raises(SignatureError):
        read(KEY, token, address="1")


def test_no_character_can_be_changed() -> None:
    token = mint(KEY, Pointer(123_456, "7"), address="42")

    for place, letter in enumerate(token):
        for other in ("0" if letter != "0" else "1", ".", "é"):
            if other != letter:
                with pytest.raises(SignatureError):
                    read(KEY, token[:place] + other + token[place + 1 :], address="42")


@given(st.one_of(st.text(max_size=80), st.from_regex(r"[0-9a-z]{0,9}\.[0-9sf]\.[0-9a-f]{16}")))
def test_what_we_never_made_is_refused_and_nothing_else(token: str) -> None:
    with pytest.raises(SignatureError):
        read(KEY, token, address="1")


def test_a_lone_half_of_a_character_is_refused() -> None:
    with pytest.raises(SignatureError):
        read(KEY, "1.\ud800.0123456789abcdef", address="\udfff")

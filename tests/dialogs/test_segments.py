"""Segments as Twilio counts them."""

import pytest

from dialogs.segments import is_gsm, segments


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("", 0),
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),
        ("ç" * 70, 1),
        ("ç" * 71, 2),
        ("ç" * 134, 2),
        ("ç" * 135, 3),
        ("\U0001f600" * 35, 1),
        ("\U0001f600" * 36, 2),
        ("ç" * 66 + "\U0001f600" + "ç" * 66, 3),
    ],
)
def test_segments(text: str, n: int) -> None:
    assert segments(text) == n


@pytest.mark.parametrize(
    ("text", "expected"), [("åäöé ÅÄÖ @£$", True), ("”", False), ("ی", False)]
)
def test_which_texts_are_gsm(text: str, expected: bool) -> None:
    assert is_gsm(text) is expected

"""A target as somebody types it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.console.results_targets import number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("40", 40), (" -12.5 ", -12.5), ("\u2212۱۲٫۵", -12.5), ("+7", 7), ("٤٠", 40)],
)
def test_any_digits_are_a_number(typed: str, meant: float) -> None:
    assert number(typed) == meant


@pytest.mark.parametrize("typed", ["", "1,5", "1٬000", "40 %", "forty", "--4"])
def test_what_could_be_two_things_is_none(typed: str) -> None:
    with pytest.raises(ValueError, match="float"):
        number(typed)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_target_is_read_as_it_was_written(value: float) -> None:
    assert math.isclose(number(f"{value:g}"), value, rel_tol=1e-5, abs_tol=1e-300)

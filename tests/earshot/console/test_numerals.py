"""Numbers, shares and days as a language writes them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.console.numerals import day, moment, number, percent


@pytest.mark.parametrize(
    ("value", "places", "signed", "language", "written"),
    [
        (1234567, 0, False, "en", "1,234,567"),
        (1234567, 0, False, "fa", "۱٬۲۳۴٬۵۶۷"),
        (38.4, 0, True, "en", "+38"),
        (-38.4, 0, True, "en", "\u221238"),
        (-0.2, 0, True, "en", "0"),
        (6.125, 2, False, "fa", "۶٫۱۲"),
        (38, 0, True, "fa", "\u2066+۳۸\u2069"),
    ],
)
def test_a_number_is_written_as_the_language_writes_it(
    value: float, places: int, signed: bool, language: str, written: str
) -> None:
    assert number(value, language, places=places, signed=signed) == written


@given(st.floats(-1e9, 1e9), st.sampled_from(["en", "fa"]), st.integers(0, 3))
def test_a_written_number_reads_as_the_same(value: float, language: str, places: int) -> None:
    written = number(value, language, places=places)
    plain = written.strip("\u2066\u2069").translate(str.maketrans("٬٫\u2212", ",.-"))
    assert float(plain.replace(",", "")) == round(value, places)


def test_shares_and_times_are_written_for_readers() -> None:
    assert percent(77.25, "en", places=1) == "77.2\u202f%"
    assert percent(77, "fa") == "۷۷٪"
    assert day(date(2026, 11, 2), "en") == "2 Nov 2026"
    assert moment(datetime(2026, 11, 2, 9, 5, tzinfo=UTC), "fa") == "۲ نوامبر ۲۰۲۶، ۰۹:۰۵"

"""Times as other programs write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.triggers.times import time_of

CLOSED = datetime(2026, 11, 21, 11, 58, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-21T11:58:00Z",
        "2026-11-21T12:58:00+01:00",
        " 2026-11-21 11:58 ",
        1795262280,
        1795262280.0,
        1795262280000,
        "1795262280",
        "1795262280.0",
    ],
    ids=repr,
)
def test_every_program_writes_the_same_moment_in_its_own_way(written: object) -> None:
    assert time_of(written) == CLOSED


@pytest.mark.parametrize(
    "written",
    [None, True, [], "", "soon", "4711", -1, 1e30, float("nan"), "0001-01-01T00:00:00+14:00"],
)
def test_what_is_no_time_is_none(written: object) -> None:
    assert time_of(written) is None


@given(st.one_of(st.text(), st.integers(), st.floats(), st.datetimes().map(str)))
def test_whatever_is_written_is_a_time_with_a_zone_or_none(written: object) -> None:
    time = time_of(written)

    assert time is None or time.tzinfo is UTC

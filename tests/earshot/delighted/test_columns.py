"""However headers and times are written, what they mean is known, or named as not known."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.delighted.columns import layout
from earshot.delighted.moments import moment
from earshot.reporting.sources import ImportRefusedError

STOCKHOLM = ZoneInfo("Europe/Stockholm")
HEADERS = st.one_of(
    st.sampled_from(
        [
            "Score",
            "Created At",
            "Email",
            "Person Email",
            "E-mail",
            "Tags",
            "tags",
            "ID",
            "",
            "area",
        ]
    ),
    st.text(max_size=12),
)


@given(st.lists(HEADERS, max_size=12))
def test_no_column_is_lost(headers):
    try:
        told = layout(["Score", "Created At", *headers], ",", keys={"area"})
    except ImportRefusedError:
        return
    places = [*told.meanings.values(), *told.answers.values(), *told.properties.values()]

    assert len(places) == len(set(places))
    assert len(places) + len(told.left_out) == told.n == len(headers) + 2


@pytest.mark.parametrize("header", ["Person Email", "person_email", "EMAIL", " 'Person  e-mail"])
def test_headers_may_be_written_in_several_ways(header):
    told = layout(["Score", "Created At", header], ",", keys=())

    assert told.meanings["email"] == 2


@pytest.mark.parametrize(
    "written",
    [
        "2026-10-02 14:33:10 UTC",
        "2026-10-02T14:33:10Z",
        "2026-10-02 16:33:10 +0200",
        "2026-10-02 10:03:10-04:30",
        "2026-10-02 16:33:10",
        "1790951590",
    ],
)
def test_times_may_be_written_in_several_ways(written):
    assert moment(written, STOCKHOLM) == datetime(2026, 10, 2, 14, 33, 10, tzinfo=UTC)


@given(st.integers(631152000, 4102444800), st.integers(-14 * 60, 14 * 60))
def test_a_time_with_its_zone_is_that_time(seconds, ahead):
    at = datetime.fromtimestamp(seconds, timezone(timedelta(minutes=ahead)))

    assert moment(at.strftime("%Y-%m-%d %H:%M:%S %z"), STOCKHOLM) == at


@given(st.text(max_size=30) | st.from_regex(r"\A[0-9:T +-]{1,25}\Z"))
def test_what_is_no_time_is_refused(written):
    try:
        found = moment(written, STOCKHOLM)
    except ValueError:
        return

    assert found.tzinfo is UTC
    assert any(letter.isdigit() for letter in written)

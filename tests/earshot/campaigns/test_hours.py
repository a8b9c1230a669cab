"""Decent hours where clocks jump, days are missing, and zones differ."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.campaigns.hours import ASKING_HOURS, HORIZON, Decency, Hours, whereabouts

DAY = timedelta(days=1)
WEEKEND = frozenset({5, 6})
ZONES = [
    "Asia/Tehran",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Europe/Stockholm",
    "America/St_Johns",
    "Africa/Cairo",
    "Asia/Kolkata",
]
MOMENTS = st.integers(0, 19 * 366 * 24 * 60).map(
    lambda minutes: datetime(2011, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def first(after: datetime, *zones: str, hours: Hours = ASKING_HOURS) -> datetime | None:
    decency = Decency(tuple(map(ZoneInfo, zones)), hours)
    return decency.first(after, before=after + 60 * DAY)


@pytest.mark.parametrize(
    ("zone", "night", "morning"),
    [
        ("Asia/Kathmandu", "2026-11-22T20:00", "2026-11-23T03:15"),
        ("Asia/Tehran", "2026-11-22T20:00", "2026-11-23T05:30"),
        # Tehran's clocks leapt forward at midnight; then it was at 4:30, and before at 5:30.
        ("Asia/Tehran", "2022-03-20T18:00", "2022-03-21T05:30"),
        ("Asia/Tehran", "2022-03-21T18:00", "2022-03-22T04:30"),
        # Stockholm's leapt at 2:00 in the night to the 29th, and fell back on October 25th.
        ("Europe/Stockholm", "2026-03-28T22:00", "2026-03-29T07:00"),
        ("Europe/Stockholm", "2026-10-24T22:00", "2026-10-25T08:00"),
        # Samoa went from Thursday the 29th to Saturday the 31st.
        ("Pacific/Apia", "2011-12-30T06:00", "2011-12-30T19:00"),
    ],
)
def test_the_morning_is_the_one_on_their_clocks(zone: str, night: str, morning: str) -> None:
    found = first(datetime.fromisoformat(night).replace(tzinfo=UTC), zone)

    assert found == datetime.fromisoformat(morning).replace(tzinfo=UTC)


def test_samoa_s_friday_that_never_came_was_no_day_to_wait_for() -> None:
    """After Thursday came Saturday: employees were asked on Monday."""
    thursday = datetime(2011, 12, 30, 6, tzinfo=UTC)
    apia = ZoneInfo("Pacific/Apia")

    found = Decency((apia,), ASKING_HOURS, WEEKEND).first(thursday, before=thursday + 9 * DAY)

    assert found is not None
    assert f"{found.astimezone(apia):%A %Y-%m-%d %H:%M}" == "Monday 2012-01-02 09:00"


def test_an_hour_that_clocks_leave_out_begins_after_the_leap() -> None:
    hours = Hours(time(2, 0), time(20))

    found = first(datetime(2026, 3, 28, 22, tzinfo=UTC), "Europe/Stockholm", hours=hours)

    assert found == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert found.astimezone(ZoneInfo("Europe/Stockholm")).time() == time(3)


def test_an_hour_that_comes_twice_is_day_or_night_both_times() -> None:
    stockholm = ZoneInfo("Europe/Stockholm")
    twice = [datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1)]

    assert {at.astimezone(stockholm).time() for at in twice} == {time(2, 30)}
    for start, permitted in ((time(2), True), (time(3), False)):
        decency = Decency((stockholm,), Hours(start, time(20)))
        assert [decency.permits(at) for at in twice] == [permitted, permitted]


def test_it_must_be_day_in_every_zone() -> None:
    """Stockholm closes at 19:00 in UTC, New York opens at 14:00."""
    both = ("Europe/Stockholm", "America/New_York")

    assert first(datetime(2026, 11, 23, 9, tzinfo=UTC), *both) == datetime(
        2026, 11, 23, 14, tzinfo=UTC
    )
    assert first(datetime(2026, 11, 23, 19, tzinfo=UTC), *both) == datetime(
        2026, 11, 24, 14, tzinfo=UTC
    )


def test_zones_without_a_common_hour_have_no_moment() -> None:
    assert (
        first(datetime(2026, 11, 23, tzinfo=UTC), "Pacific/Pago_Pago", "Europe/Stockholm") is None
    )


def test_a_day_is_a_weekend_if_it_is_one_anywhere() -> None:
    """On Monday morning in Auckland it is Sunday in New York."""
    zones = tuple(map(ZoneInfo, ("Pacific/Auckland", "America/New_York")))
    decency = Decency(zones, Hours(time(0), time.max), WEEKEND)
    sunday = datetime(2026, 11, 22, 20, tzinfo=UTC)

    assert decency.is_weekend(sunday)
    assert decency.first(sunday, before=sunday + 3 * DAY) == datetime(2026, 11, 23, 5, tzinfo=UTC)


@pytest.mark.parametrize("hours", [Hours(time(9), time(9)), Hours(time(20), time(9))])
def test_hours_that_end_before_they_begin_permit_nothing(hours: Hours) -> None:
    assert first(datetime(2026, 11, 23, tzinfo=UTC), "UTC", hours=hours) is None


@pytest.mark.parametrize("before", [timedelta(0), -DAY])
def test_what_has_ended_has_no_moment(before: timedelta) -> None:
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)

    assert Decency((ZoneInfo("UTC"),), ASKING_HOURS).first(at, before=at + before) is None


def test_however_long_it_is_looked_for_it_is_looked_for_a_year() -> None:
    never = Decency((ZoneInfo("UTC"),), Hours(time(9), time(9)))

    assert (
        never.first(datetime(2026, 1, 1, tzinfo=UTC), before=datetime.max.replace(tzinfo=UTC))
        is None
    )
    assert HORIZON > 366 * DAY


def test_of_whom_no_zone_is_known_is_wherever_their_territory_is() -> None:
    names = {zone.key for zone in whereabouts(None, ("US", "JP"), ("Asia/Tehran",), "UTC")}

    assert {"America/New_York", "Pacific/Honolulu", "Asia/Tokyo"} <= names
    assert not names & {"Asia/Tehran", "UTC"}
    assert whereabouts("Asia/Tehran", ("US",), (), "UTC") == (ZoneInfo("Asia/Tehran"),)


@given(
    MOMENTS,
    st.lists(st.sampled_from(ZONES), min_size=1, max_size=2, unique=True),
    st.sampled_from([frozenset[int](), frozenset({4}), WEEKEND, frozenset({4, 5, 6})]),
)
def test_the_moment_found_is_the_first(
    after: datetime, zones: list[str], weekend: frozenset[int]
) -> None:
    places = tuple(map(ZoneInfo, zones))
    found = Decency(places, ASKING_HOURS, weekend).first(after, before=after + 20 * DAY)

    at = after
    while at < after + 20 * DAY and not decent(at, places, weekend):
        at += timedelta(minutes=15) - timedelta(
            minutes=at.minute % 15, seconds=at.second, microseconds=at.microsecond
        )
    assert found == (at if at < after + 20 * DAY else None)


def decent(at: datetime, places: tuple[ZoneInfo, ...], weekend: frozenset[int]) -> bool:
    clocks = [at.astimezone(place) for place in places]
    return all(9 <= clock.hour < 20 and clock.weekday() not in weekend for clock in clocks)


def test_the_spans_of_a_friday_evening_are_its_rest_and_monday() -> None:
    decency = Decency((ZoneInfo("Europe/Stockholm"),), ASKING_HOURS, WEEKEND)
    friday = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)

    assert [*decency.spans(friday, before=friday + 4 * DAY)] == [
        (friday, datetime(2026, 11, 20, 19, tzinfo=UTC)),
        (datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 11, 23, 19, tzinfo=UTC)),
        (datetime(2026, 11, 24, 8, tzinfo=UTC), datetime(2026, 11, 24, 19, tzinfo=UTC)),
    ]


@given(after=MOMENTS, names=st.lists(st.sampled_from(ZONES), min_size=1, max_size=2))
def test_in_a_span_it_is_permitted_and_between_two_it_is_not(
    after: datetime, names: list[str]
) -> None:
    decency = Decency(tuple(map(ZoneInfo, names)), ASKING_HOURS, WEEKEND)
    before = after + 4 * DAY
    spans = [*decency.spans(after, before=before)]

    hours = (after + timedelta(minutes=30 * n) for n in range(4 * 48))
    for at in hours:
        inside = any(begins <= at < ends for begins, ends in spans)
        assert inside is decency.permits(at)

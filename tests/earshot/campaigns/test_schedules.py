"""Rounds, and when each recipient's own clock calls for asking them."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.campaigns.plans import Once, Plan, Rolling, Schedule, Scheduled
from earshot.campaigns.recurring import BadRuleError, recurrence
from earshot.campaigns.schedules import (
    Round,
    asking_moment,
    first_round,
    round_after,
    round_at,
)

DAY = timedelta(days=1)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
TEN = datetime.fromisoformat("2026-12-01 10:00")


def plan(schedule: Schedule) -> Plan:
    return Plan("pulse", "enps", ("slack",), schedule)


ONCE = plan(Once(TEN))
MONTHLY = plan(Scheduled(TEN, "FREQ=MONTHLY;BYDAY=1TU"))
TENTH = plan(Rolling(TEN, Fraction(1, 10)))


def rounds(of: Plan, now: str, n: int) -> list[Round]:
    found = first_round(of, datetime.fromisoformat(now).replace(tzinfo=UTC), operator=STOCKHOLM)
    listed = []
    while found is not None and len(listed) < n:
        listed.append(found)
        found = round_after(of, found.starts_at)
    return listed


def moment(of: Plan, round_: Round, zone: str | None, who: str = "r-1") -> str:
    at = asking_moment(of, round_, who, zone_name=zone, operator=STOCKHOLM)
    assert at.tzinfo is UTC
    return f"{at:%Y-%m-%d %H:%M}"


def test_once_is_one_round() -> None:
    assert [each.name for each in rounds(ONCE, "2026-11-01", 3)] == ["2026-12-01"]


def test_a_round_starts_when_the_first_clocks_show_its_time() -> None:
    (round_,) = rounds(ONCE, "2026-11-01", 1)

    assert round_.starts_at == datetime(2026, 11, 30, 20, tzinfo=UTC)
    assert round_.closes_at == datetime(2026, 12, 29, 22, tzinfo=UTC)


def test_a_rule_names_the_rounds() -> None:
    assert [each.name for each in rounds(MONTHLY, "2026-11-01", 4)] == [
        "2026-12-01",
        "2027-01-05",
        "2027-02-02",
        "2027-03-02",
    ]


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-12-01 08:30", "2026-12-01"),
        ("2026-12-01 09:00", "2026-12-01"),
        ("2026-12-01 09:01", "2027-01-05"),
    ],
)
def test_a_campaign_begins_with_what_the_operator_s_clock_has_not_passed(
    now: str, first: str
) -> None:
    """At 9:00 in UTC it is 10:00 in Stockholm; in Tokyo it is long past."""
    assert rounds(MONTHLY, now, 1)[0].name == first


def test_what_has_gone_by_has_no_round() -> None:
    assert rounds(ONCE, "2026-12-01 09:01", 1) == []


def test_a_rule_that_is_counted_ends() -> None:
    weekly = plan(Scheduled(TEN, "FREQ=WEEKLY;COUNT=3"))
    until = plan(Scheduled(TEN, "RRULE:FREQ=WEEKLY;UNTIL=20261215T000000Z;"))
    whole_day = plan(Scheduled(TEN, "freq=weekly;until=20261215"))

    assert [each.name for each in rounds(weekly, "2026-11-01", 9)] == [
        "2026-12-01",
        "2026-12-08",
        "2026-12-15",
    ]
    assert len(rounds(until, "2026-11-01", 9)) == 2
    assert len(rounds(whole_day, "2026-11-01", 9)) == 3


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Europe/Stockholm", "2026-12-01 09:00"),
        ("Asia/Tehran", "2026-12-01 06:30"),
        ("Asia/Kathmandu", "2026-12-01 04:15"),
        ("Pacific/Kiritimati", "2026-11-30 20:00"),
        ("Pacific/Pago_Pago", "2026-12-01 21:00"),
        (None, "2026-12-01 09:00"),
        ("Mars/Olympus", "2026-12-01 09:00"),
    ],
)
def test_everybody_is_asked_at_ten_by_their_own_clock(zone: str | None, at: str) -> None:
    (round_,) = rounds(ONCE, "2026-11-01", 1)

    assert moment(ONCE, round_, zone) == at


def test_ten_stays_ten_when_clocks_change() -> None:
    daily = plan(Scheduled(datetime.fromisoformat("2026-03-28 10:00"), "FREQ=DAILY"))

    assert [
        moment(daily, each, "Europe/Stockholm") for each in rounds(daily, "2026-03-01", 2)
    ] == [
        "2026-03-28 09:00",
        "2026-03-29 08:00",
    ]


@pytest.mark.parametrize(
    ("wall", "zone", "at"),
    [
        ("2026-03-29 02:30", "Europe/Stockholm", "2026-03-29 01:30"),
        ("2026-10-25 02:30", "Europe/Stockholm", "2026-10-25 00:30"),
        ("2011-12-30 10:00", "Pacific/Apia", "2011-12-30 20:00"),
    ],
)
def test_a_time_that_clocks_leave_out_or_show_twice_comes_once(
    wall: str, zone: str, at: str
) -> None:
    of = plan(Once(datetime.fromisoformat(wall)))
    (round_,) = rounds(of, "2011-01-01", 1)

    assert moment(of, round_, zone) == at


def test_no_zone_is_earlier_than_a_round_or_later_than_its_end() -> None:
    (round_,) = rounds(replace(ONCE, expires=timedelta(0)), "2026-11-01", 1)

    moments = [
        asking_moment(ONCE, round_, "r-1", zone_name=name, operator=STOCKHOLM)
        for name in available_timezones()
    ]

    assert round_.starts_at <= min(moments)
    assert max(moments) <= round_.closes_at


def test_rolling_asks_everybody_once_a_cycle_and_a_tenth_a_day() -> None:
    round_, after = rounds(TENTH, "2026-11-01", 2)
    people = [f"r-{n}" for n in range(5000)]

    a_day = Counter(moment(TENTH, round_, "UTC", who) for who in people)

    assert after.starts_at - round_.starts_at == 10 * DAY
    assert sorted(a_day) == [f"2026-12-{day:02} 10:00" for day in range(1, 11)]
    assert all(400 < n < 600 for n in a_day.values())
    assert [moment(TENTH, round_, "UTC", who) for who in people[:99]] != [
        moment(TENTH, replace(after, wall=round_.wall), "UTC", who) for who in people[:99]
    ]


def test_a_last_day_takes_what_is_left() -> None:
    of = plan(Rolling(TEN, Fraction(3, 10)))
    round_, after = rounds(of, "2026-11-01", 2)

    a_day = Counter(moment(of, round_, "UTC", f"r-{n}") for n in range(5000))

    assert after.starts_at - round_.starts_at == 4 * DAY
    assert 1400 < a_day["2026-12-01 10:00"] < 1600
    assert 400 < a_day["2026-12-04 10:00"] < 600


def test_a_rolling_round_closes_when_its_last_invitation_has_expired() -> None:
    round_, _ = rounds(TENTH, "2026-11-01", 2)

    assert round_.closes_at == datetime(2026, 12, 10, 22, tzinfo=UTC) + 28 * DAY


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-11-20", "2026-12-01"),
        ("2026-12-02", "2026-12-11"),
        ("2026-12-11 09:00", "2026-12-11"),
        ("2027-01-01", "2027-01-10"),
    ],
)
def test_rolling_goes_on_cycle_after_cycle(now: str, first: str) -> None:
    assert rounds(TENTH, now, 1)[0].name == first


@given(
    st.sampled_from([MONTHLY, TENTH, plan(Scheduled(TEN, "FREQ=DAILY;BYDAY=MO,WE"))]),
    st.datetimes(TEN - 90 * DAY, TEN + 900 * DAY, timezones=st.just(UTC)),
)
def test_rounds_follow_one_another_and_are_found_again(of: Plan, now: datetime) -> None:
    found = rounds(of, f"{now:%Y-%m-%d %H:%M}", 4)

    assert all(earlier.starts_at < later.starts_at for earlier, later in pairwise(found))
    assert [round_at(of, each.starts_at) for each in found] == found
    assert len({each.name for each in found}) == 4


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("FREQ=HOURLY", "It is one of: DAILY, WEEKLY, MONTHLY, YEARLY."),
        ("FREQ=SECONDLY", "is not possible"),
        ("FREQ=DAILY;BYHOUR=9,15", "`BYHOUR` is no part of a rule."),
        ("FREQ=DAILY;BYMINUTE=0", "The time of day is that of the start."),
        ("BYDAY=MO", "The rule needs `FREQ=`."),
        ("FREQ=DAILY;FREQ=WEEKLY", "`FREQ` stands twice"),
        ("FREQ=DAILY;INTERVAL=0", "`0` does not fit `INTERVAL`"),
        ("FREQ=MONTHLY;BYDAY=1XX", "An example: `BYDAY=1TU`."),
        ("FREQ=MONTHLY;BYDAY=0TU", "The rule cannot be followed"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "not both"),
        ("FREQ=DAILY;UNTIL=20279999", "`20279999` is no day."),
        ("FREQ=DAILY;UNTIL=20200101", "names no day that ever comes"),
        ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "names no day that ever comes"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "names no day that ever comes"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=MO", "names no day that ever comes"),
        ("FREQ=DAILY;BYMONTH=13", "names no day that ever comes"),
        ("every Tuesday", "is no part of a rule"),
        ("", "is no part of a rule"),
        ("FREQ=DAILY;DTSTART=20260101", "is no part of a rule"),
    ],
)
def test_a_rule_that_nobody_can_follow_is_refused_with_a_cure(rule: str, told: str) -> None:
    with pytest.raises(BadRuleError) as error:
        recurrence(rule, TEN)

    assert told in str(error.value)


PARTS = st.lists(
    st.sampled_from(
        [
            "INTERVAL=2",
            "INTERVAL=999",
            "COUNT=9999",
            "UNTIL=20991231",
            "BYDAY=MO,-1FR",
            "BYDAY=5TU",
            "BYMONTHDAY=31,-31",
            "BYMONTHDAY=29",
            "BYMONTH=2",
            "BYMONTH=12,4",
            "BYSETPOS=-1",
            "BYSETPOS=366",
            "WKST=SU",
        ]
    ),
    max_size=5,
    unique_by=lambda part: part.split("=")[0],
)


@given(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]), PARTS)
def test_whatever_rule_is_taken_names_days_one_after_another(freq: str, parts: list[str]) -> None:
    try:
        of = plan(Scheduled(TEN, rule := ";".join([f"FREQ={freq}", *parts])))
        recurrence(rule, TEN)
    except BadRuleError:
        return

    found = rounds(of, "2026-11-01", 3)

    assert found
    assert all(later.wall - earlier.wall >= DAY for earlier, later in pairwise(found))
    assert all(each.wall.time() == TEN.time() for each in found)

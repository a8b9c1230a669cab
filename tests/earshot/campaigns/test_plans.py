"""Plans: what people write, everything that is wrong with it at once, and the way to a table."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earshot.campaigns import plans
from earshot.campaigns.hours import ASKING_HOURS, Hours
from earshot.campaigns.plans import Caps, Once, Plan, PlanError, Rolling, Sample, Scheduled

DAY = timedelta(days=1)
TEN = datetime.fromisoformat("2026-12-01 10:00")
LEAST = """\
campaign: autumn
survey: nps
channels: sms
once: 2026-12-01 10:00
"""
MOST = """\
campaign: monthly-pulse
survey: enps
audience: employees
channels: [slack, email]
schedule: {start: 2026-12-01 9:05, rule: "FREQ=MONTHLY;BYDAY=1TU"}
sample: {share: 12.5%, by: [team, site], seed: 7}
reminders: [3 days, 1 week]
expires: 14 days
budget: 1000
caps: {all: 48 hours, survey: 6 days, kind: 90 days}
hours: 9:30-17:00
zones: [Asia/Tehran, Europe/Stockholm]
consent: everywhere
cuts: [department, team]
properties: {brand: no}
language: zh-Hant
"""


def problems(text: str) -> list[str]:
    with pytest.raises(PlanError) as error:
        plans.read(text)
    assert str(error.value) == "\n".join(
        f"line {each.line}: {each.message}" for each in error.value.problems
    )
    return str(error.value).split("\n")


def test_what_is_not_said_is_as_usual() -> None:
    assert plans.read(LEAST) == Plan(
        campaign="autumn",
        survey="nps",
        channels=("sms",),
        schedule=Once(TEN),
        reminders=(3 * DAY,),
        expires=28 * DAY,
        hours=ASKING_HOURS,
        consent=frozenset({"sms"}),
    )


def test_everything_can_be_said() -> None:
    assert plans.read(MOST) == Plan(
        campaign="monthly-pulse",
        survey="enps",
        audience="employees",
        channels=("slack", "email"),
        schedule=Scheduled(TEN.replace(hour=9, minute=5), "FREQ=MONTHLY;BYDAY=1TU"),
        sample=Sample(share=Fraction(1, 8), by=("team", "site"), seed=7),
        reminders=(3 * DAY, 7 * DAY),
        expires=14 * DAY,
        budget=1000,
        caps=Caps(2 * DAY, 6 * DAY, 90 * DAY),
        hours=Hours(time(9, 30), time(17)),
        zones=("Asia/Tehran", "Europe/Stockholm"),
        consent=frozenset({"slack", "telegram", "sms", "email"}),
        cuts=("department", "team"),
        properties={"brand": "no"},
        language="zh-Hant",
    )


def test_a_share_of_the_audience_a_day() -> None:
    text = LEAST.replace("once: 2026-12-01 10:00", "rolling: {start: 2026-12-01 10:00, share: 5%}")

    assert plans.read(text).schedule == Rolling(TEN, Fraction(1, 20))


@pytest.mark.parametrize("reminders", ["[]", "3 days", "[3 days]"])
def test_reminders_are_a_list_or_a_single_one(reminders: str) -> None:
    expected = () if reminders == "[]" else (3 * DAY,)

    assert plans.read(f"{LEAST}reminders: {reminders}").reminders == expected


def test_what_expires_before_a_reminder_has_none_by_itself() -> None:
    assert plans.read(f"{LEAST}expires: 2 days").reminders == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("when: now", "line 5: A plan has no `when`."),
        ("quiet hours: 9:00-20:00", "Did you mean `hours`?"),
        ("hours: 20:00-9:00", "ends before it begins"),
        ("hours: 9:00-25:00", "`9:00-25:00` is no time of day."),
        ("expires: soon", "Write hours, days or weeks, such as `3 days`."),
        ("expires: 3 days", None),
        ("reminders: [3 days, 2 days]", "`2 days` is not after what stands before it"),
        ("reminders: [4 weeks]", "expired by then (28 days)"),
        ("sample: {seed: 3}", "`share:` or `size:`, and only one"),
        ("sample: {share: 3%, size: 9}", "`share:` or `size:`, and only one"),
        ("sample: {share: 0%}", "`0%` is no share of people."),
        ("sample: {share: 101%}", "at most 100%"),
        ("sample: {size: 0}", "Write a whole number from 1"),
        ("sample: {size: 9, by: [team, team]}", "`team` stands already under `by`."),
        ("zones: [Mars/Olympus]", "There is no time zone `Mars/Olympus`."),
        ("caps: {all: 23 hours}", "Write `24 hours` or more."),
        ("caps: {days: 3}", "Its keys: all, survey, kind."),
        ("budget: 0", "Write a whole number from 1"),
        ("consent: nowhere", "It is one of: sms, everywhere."),
        ("cuts: [Team]", "Write a name: lower-case letters"),
        ("survey: ces", "`survey` stands already in line 2."),
        ("rolling: {start: 2026-12-01 10:00, share: 5%}", "and only one"),
    ],
)
def test_a_problem_has_a_place_and_a_cure(line: str, told: str | None) -> None:
    if told is None:
        assert plans.read(LEAST + "reminders: []\n" + line)
    else:
        assert told in "\n".join(problems(LEAST + line))


@pytest.mark.parametrize(
    ("once", "told"),
    [
        ("once: 2026-02-30 10:00", "line 4: There is no `2026-02-30 10:00`."),
        ("once: 2026-12-01", "Write a day and a time"),
        ("once: [a]", "`once` cannot be a list."),
        ("schedule: {start: 2026-12-01 10:00}", "This schedule needs `rule:`"),
        ("schedule: {rule: FREQ=DAILY}", "This schedule needs `start:`"),
        (
            "schedule: {start: 2026-12-01 10:00, rule: FREQ=HOURLY}",
            "`FREQ=HOURLY` is not possible",
        ),
        ("rolling: {start: 2026-12-01 10:00, share: 0.0%}", "is no share of people"),
        ("", "`once:`, `schedule:` and `rolling:`"),
    ],
)
def test_a_plan_says_when(once: str, told: str) -> None:
    assert told in "\n".join(problems(LEAST.replace("once: 2026-12-01 10:00", once)))


def test_every_problem_is_told_at_once() -> None:
    text = MOST.replace("1TU", "9XX").replace("12.5%", "200%").replace("14 days", "a while")

    assert [line.split(":")[0] for line in problems(f"{text}colour: red")] == [
        "line 5",
        "line 6",
        "line 8",
        "line 17",
    ]


@pytest.mark.parametrize("text", ["", "# nothing", "- a", "a", "campaign: [", "a: &b c", "{}"])
def test_what_is_no_plan_is_told_so(text: str) -> None:
    assert problems(text)


@given(st.text(max_size=200) | st.lists(st.sampled_from(MOST.split("\n"))).map("\n".join))
def test_whatever_is_written_is_read_or_its_problems_are_told(text: str) -> None:
    found: Plan | None = None
    with suppress(PlanError):
        found = plans.read(text)

    assert found is None or found.campaign


SPANS = st.integers(24, 9000).map(lambda hours: timedelta(hours=hours))
MAYBE = st.none() | SPANS
SHARES = st.integers(1, 100_000).map(lambda milli: Fraction(milli, 100_000))
NAMES = st.lists(st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True), max_size=4, unique=True)
MINUTES = st.integers(0, 10**6).map(lambda minutes: TEN + timedelta(minutes=minutes))
WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
PLANS = st.builds(
    Plan,
    campaign=st.just("autumn"),
    survey=st.just("nps"),
    channels=st.sampled_from([("slack",), ("sms", "email")]),
    schedule=st.builds(Once, MINUTES)
    | st.builds(Scheduled, MINUTES, st.just("FREQ=WEEKLY;INTERVAL=2"))
    | st.builds(Rolling, MINUTES, SHARES),
    audience=st.none() | WORDS.filter(lambda word: word != "everybody"),
    sample=st.none()
    | st.builds(Sample, share=SHARES, size=st.none(), by=NAMES.map(tuple), seed=st.integers(0, 99))
    | st.builds(Sample, share=st.none(), size=st.integers(1, 10**6), by=NAMES.map(tuple)),
    reminders=st.sets(st.integers(1, 23), max_size=5).map(
        lambda hours: tuple(timedelta(hours=each) for each in sorted(hours))
    ),
    expires=SPANS,
    budget=st.none() | st.integers(1, 10**6),
    caps=st.builds(Caps, SPANS, MAYBE, MAYBE),
    hours=st.sampled_from([ASKING_HOURS, Hours(time(0), time.max), Hours(time(8, 5), time(21))]),
    zones=st.sampled_from([(), ("Asia/Tehran", "Asia/Kathmandu")]),
    consent=st.sampled_from([plans.read(LEAST).consent, plans.read(MOST).consent]),
    cuts=NAMES.map(tuple),
    properties=st.dictionaries(st.sampled_from(["brand", "agent"]), WORDS, max_size=2),
    language=st.sampled_from([None, "sv"]),
)


@settings(max_examples=50)
@given(PLANS)
def test_a_plan_comes_back_from_the_table_as_it_was(plan: Plan) -> None:
    assert plans.from_json(plans.to_json(plan)) == plan


def test_a_plan_in_the_table_that_is_none_is_told() -> None:
    with pytest.raises(PlanError):
        plans.from_json("{}")


def test_no_reminder_at_all_stays_none_in_the_table() -> None:
    plan = replace(plans.read(LEAST), reminders=())

    assert plans.from_json(plans.to_json(plan)).reminders == ()

"""Who may be asked now: each rule by itself, and what is said when several speak."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from earshot.campaigns.hours import Hours
from earshot.campaigns.permitting import (
    CAPS,
    Ask,
    Facts,
    LeaveOut,
    Reachable,
    Rules,
    Wait,
    permit,
)

MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAY = timedelta(days=1)
SLACK = Reachable("slack", 1)
SMS = Reachable("sms", 2)
EMAIL = Reachable("email", 3)
ANNA = Facts(MONDAY + 28 * DAY, (SLACK,), zone="Europe/Stockholm", territory="SE")
RULES = Rules(("slack",), frozenset({"slack", "sms", "email"}), "pulse")
ANYWHERE = replace(RULES, channels=("slack", "sms", "email"))


def anna(**known: Any) -> Facts:
    return replace(ANNA, **known)


def under(**rules: Any) -> Rules:
    return replace(RULES, **rules)


def test_somebody_of_whom_nothing_speaks_against_it_is_asked() -> None:
    assert permit(ANNA, RULES, MONDAY) == Ask("slack", 1)


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        ({"opted_out": True}, "opted_out"),
        ({"erased": True}, "erased"),
        ({"answered": True}, "answered"),
        ({"closed": True}, "closed"),
        ({"in_sample": False}, "out_of_sample"),
        ({"addresses": ()}, "no_address"),
        ({"addresses": (EMAIL,)}, "no_address"),
        ({"addresses": (replace(SLACK, unreachable=True),)}, "no_address"),
        ({"addresses": (replace(SLACK, opted_out=True),)}, "opted_out"),
        ({"expires_at": MONDAY}, "closed"),
    ],
)
def test_what_no_waiting_changes_leaves_out(known: dict[str, Any], reason: Any) -> None:
    assert permit(anna(**known), RULES, MONDAY) == LeaveOut(reason)


def test_a_no_is_told_before_all_that_merely_puts_off() -> None:
    night = MONDAY.replace(hour=2)

    assert permit(anna(opted_out=True, asked_at=night), RULES, night) == LeaveOut("opted_out")
    lately = {"asked_at": night, "survey_asked_at": MONDAY}
    there = anna(addresses=(replace(SLACK, opted_out=True),), **lately)
    assert permit(there, RULES, MONDAY) == LeaveOut("opted_out")


def test_channels_are_tried_in_the_order_of_the_plan() -> None:
    person = anna(addresses=(EMAIL, SLACK))

    assert permit(person, ANYWHERE, MONDAY) == Ask("slack", 1)
    assert permit(person, under(channels=("email", "slack")), MONDAY) == Ask("email", 3)


def test_an_address_that_was_opted_out_leaves_the_others() -> None:
    person = anna(addresses=(replace(SLACK, opted_out=True), EMAIL))

    assert permit(person, ANYWHERE, MONDAY) == Ask("email", 3)


@pytest.mark.parametrize("person", [anna(consented=True), anna()])
def test_a_text_message_needs_consent_of_the_person_or_the_number(person: Facts) -> None:
    number = replace(SMS, consented=not person.consented)

    assert permit(replace(person, addresses=(number,)), ANYWHERE, MONDAY) == Ask("sms", 2)


def test_without_consent_no_text_message_goes_out() -> None:
    assert permit(anna(addresses=(SMS,)), ANYWHERE, MONDAY) == LeaveOut("no_consent")


def test_a_plan_may_need_consent_everywhere() -> None:
    everywhere = under(consent=frozenset({"slack", "sms", "email"}))

    assert permit(ANNA, everywhere, MONDAY) == LeaveOut("no_consent")
    assert permit(anna(consented=True), everywhere, MONDAY) == Ask("slack", 1)


def test_no_rule_lets_a_reminder_go_by_text_message_without_consent() -> None:
    lax = replace(ANYWHERE, consent=frozenset())
    person = anna(addresses=(SMS,))

    assert permit(person, lax, MONDAY) == Ask("sms", 2)
    assert permit(replace(person, reminder=True), lax, MONDAY) == LeaveOut("no_consent")


def test_who_opted_out_here_and_did_not_consent_there_lacks_consent() -> None:
    person = anna(addresses=(replace(SLACK, opted_out=True), SMS))

    assert permit(person, ANYWHERE, MONDAY) == LeaveOut("no_consent")


def test_a_channel_that_is_down_is_tried_again_soon() -> None:
    verdict = permit(ANNA, under(working=frozenset()), MONDAY)

    assert verdict == Wait("channel_down", MONDAY + timedelta(minutes=30))


def test_a_channel_that_is_down_gives_way_to_the_next() -> None:
    person = anna(addresses=(SLACK, EMAIL))
    rules = replace(ANYWHERE, working=frozenset({"email"}))

    assert permit(person, rules, MONDAY) == Ask("email", 3)


@pytest.mark.parametrize(
    ("asked", "rules", "cap"),
    [
        ("asked_at", RULES, DAY),
        ("asked_at", under(cap=timedelta(hours=1)), DAY),
        ("asked_at", under(cap=7 * DAY), 7 * DAY),
        ("survey_asked_at", RULES, CAPS["pulse"]),
        ("survey_asked_at", under(survey_cap=5 * DAY), 5 * DAY),
        ("kind_asked_at", RULES, CAPS["pulse"]),
        ("kind_asked_at", under(kind="relationship"), 90 * DAY),
        ("kind_asked_at", under(kind="transactional"), 14 * DAY),
        ("kind_asked_at", under(kind_cap=2 * DAY), 2 * DAY),
    ],
)
def test_each_clock_leaves_people_in_peace(asked: str, rules: Rules, cap: timedelta) -> None:
    just_over = MONDAY - cap
    just_under = just_over + timedelta(minutes=1)

    assert permit(anna(**{asked: just_over}), rules, MONDAY) == Ask("slack", 1)
    assert permit(anna(**{asked: just_under}), rules, MONDAY) == Wait(
        "too_recent", MONDAY + timedelta(minutes=1)
    )


def test_of_all_clocks_the_strictest_wins() -> None:
    person = anna(asked_at=MONDAY - 2 * DAY, survey_asked_at=MONDAY - 4 * DAY, segment_cap=3 * DAY)

    assert permit(person, under(survey_cap=4 * DAY), MONDAY) == Wait("too_recent", MONDAY + DAY)
    assert permit(person, under(survey_cap=4.5 * DAY), MONDAY) == Wait("too_recent", MONDAY + DAY)
    assert permit(person, under(survey_cap=6 * DAY), MONDAY) == LeaveOut("too_recent")


def test_who_was_asked_too_recently_is_waited_for_a_day_and_no_longer() -> None:
    def asked(left: timedelta) -> Facts:
        return anna(survey_asked_at=MONDAY - 10 * DAY + left)

    ten_days = under(survey_cap=10 * DAY)
    assert permit(asked(DAY), ten_days, MONDAY) == Wait("too_recent", MONDAY + DAY)
    longer = asked(DAY + timedelta(seconds=1))
    assert permit(longer, ten_days, MONDAY) == LeaveOut("too_recent")
    assert permit(replace(longer, reminder=True), ten_days, MONDAY) == Ask("slack", 1)


def test_a_segment_s_cap_makes_no_shorter_than_the_floor() -> None:
    person = anna(asked_at=MONDAY - timedelta(hours=23), segment_cap=timedelta(hours=1))

    assert permit(person, under(cap=timedelta(0)), MONDAY) == Wait(
        "too_recent", MONDAY + timedelta(hours=1)
    )


@pytest.mark.parametrize("cap", [60 * DAY, timedelta.max])
def test_what_outlasts_the_invitation_leaves_out(cap: timedelta) -> None:
    person = anna(asked_at=MONDAY - 2 * DAY, segment_cap=cap)

    assert permit(person, RULES, MONDAY) == LeaveOut("too_recent")


def test_a_reminder_is_no_new_asking() -> None:
    asked = anna(asked_at=MONDAY - DAY / 2, survey_asked_at=MONDAY, kind_asked_at=MONDAY)

    assert permit(replace(asked, reminder=True), RULES, MONDAY) == Ask("slack", 1)


@pytest.mark.parametrize(
    ("known", "now", "reason"),
    [
        ({"opted_out": True}, MONDAY, "opted_out"),
        ({"answered": True}, MONDAY, "answered"),
        ({}, MONDAY.replace(hour=2), "quiet_hours"),
        ({}, MONDAY - DAY, "weekend"),
        ({"in_session": True}, MONDAY, "in_session"),
        ({"asked_today": 10}, MONDAY, "budget"),
    ],
)
def test_a_reminder_heeds_all_else(known: dict[str, Any], now: datetime, reason: str) -> None:
    verdict = permit(anna(reminder=True, **known), under(employees=True, budget=10), now)

    assert isinstance(verdict, (Wait, LeaveOut))
    assert verdict.reason == reason


def test_somebody_in_a_session_is_not_interrupted() -> None:
    verdict = permit(anna(in_session=True), RULES, MONDAY)

    assert verdict == Wait("in_session", MONDAY + timedelta(hours=6))


def test_of_several_reasons_the_one_that_says_most_of_the_person_is_told() -> None:
    person = anna(in_session=True, asked_at=MONDAY - timedelta(hours=20), asked_today=9)
    rules = under(budget=9, working=frozenset())

    assert permit(person, rules, MONDAY) == Wait(
        "too_recent", datetime(2026, 11, 24, 8, tzinfo=UTC)
    )
    assert permit(replace(person, asked_at=None), rules, MONDAY) == Wait(
        "in_session", datetime(2026, 11, 24, 8, tzinfo=UTC)
    )


def test_what_puts_off_ends_within_the_hours() -> None:
    """Six hours later it would be 20:00 in Stockholm."""
    verdict = permit(anna(in_session=True), RULES, MONDAY.replace(hour=13))

    assert verdict == Wait("in_session", datetime(2026, 11, 24, 8, tzinfo=UTC))


def test_a_budget_is_a_day_s_where_the_operator_is() -> None:
    """Midnight in Auckland is 11:00 in UTC, and noon in Stockholm."""
    rules = under(budget=100, zone="Pacific/Auckland")
    before = MONDAY.replace(hour=9)

    assert permit(anna(asked_today=99), rules, before) == Ask("slack", 1)
    assert permit(anna(asked_today=100), rules, before) == Wait("budget", before.replace(hour=11))


def test_the_night_is_the_recipient_s() -> None:
    """Noon in UTC is 2:00 in Honolulu."""
    verdict = permit(anna(zone="Pacific/Honolulu"), RULES, MONDAY)

    assert verdict == Wait("quiet_hours", MONDAY.replace(hour=19))


@pytest.mark.parametrize(("hour", "verdict"), [(8, Ask("slack", 1)), (7, None), (19, None)])
def test_hours_begin_at_nine_and_end_at_eight(hour: int, verdict: Ask | None) -> None:
    at = MONDAY.replace(hour=hour)

    found = permit(ANNA, RULES, at)

    assert found == verdict or (verdict is None and isinstance(found, Wait))


def test_a_plan_has_hours_of_its_own() -> None:
    rules = under(hours=Hours(time(15), time(16)))

    assert permit(ANNA, rules, MONDAY) == Wait("quiet_hours", MONDAY.replace(hour=14))


def test_without_a_zone_it_must_be_day_in_all_of_the_territory() -> None:
    """At 15:00 in UTC it is 10:00 in New York and 5:00 in Honolulu."""
    person = anna(zone=None, territory="US")
    at = MONDAY.replace(hour=15)

    assert permit(person, RULES, at) == Wait("quiet_hours", MONDAY.replace(hour=19))


def test_without_a_territory_their_number_tells_where_they_may_be() -> None:
    person = anna(zone=None, territory=None, number_territories=("JP",))

    assert permit(person, RULES, MONDAY) == Wait(
        "quiet_hours", datetime(2026, 11, 24, 0, tzinfo=UTC)
    )


def test_a_territory_says_more_than_a_number() -> None:
    person = anna(zone=None, territory="SE", number_territories=("JP",))

    assert permit(person, RULES, MONDAY) == Ask("slack", 1)


@pytest.mark.parametrize("zone", [None, "", "Mars/Olympus", "../passwd", "America"])
def test_of_whom_nothing_is_known_is_where_the_operator_and_the_plan_say(zone: str | None) -> None:
    person = anna(zone=zone, territory=None)

    assert permit(person, under(zone="Europe/Stockholm"), MONDAY) == Ask("slack", 1)
    assert permit(person, under(zone="Asia/Tokyo"), MONDAY) == Wait(
        "quiet_hours", datetime(2026, 11, 24, 0, tzinfo=UTC)
    )
    assert permit(person, under(zones=("America/Los_Angeles",)), MONDAY) == Wait(
        "quiet_hours", MONDAY.replace(hour=17)
    )


def test_where_no_hour_suits_nobody_is_asked() -> None:
    person = anna(zone=None, territory="AQ")

    assert permit(person, RULES, MONDAY) == LeaveOut("quiet_hours")


@pytest.mark.parametrize(
    ("territory", "zone", "resting"),
    [
        ("IR", "Asia/Tehran", {4}),
        ("AE", "Asia/Dubai", {5, 6}),
        ("IL", "Asia/Jerusalem", {4, 5}),
        ("US", "America/New_York", {5, 6}),
        ("IN", "Asia/Kolkata", {6}),
        ("AF", "Asia/Kabul", {3, 4}),
        (None, "Asia/Tehran", {4, 5, 6}),
        ("ZZ", "Asia/Tehran", {4, 5, 6}),
    ],
)
def test_employees_have_the_weekend_of_their_territory(
    territory: str | None, zone: str, resting: set[int]
) -> None:
    person = anna(territory=territory, zone=zone)
    at = MONDAY.replace(hour=15) if zone == "America/New_York" else MONDAY.replace(hour=11)
    verdicts = [permit(person, under(employees=True), at + n * DAY) for n in range(7)]

    assert {n for n, verdict in enumerate(verdicts) if verdict != Ask("slack", 1)} == resting
    assert all(each.reason == "weekend" for each in verdicts if isinstance(each, Wait))


def test_customers_are_asked_on_weekends() -> None:
    assert permit(ANNA, RULES, MONDAY - DAY) == Ask("slack", 1)


def test_the_weekend_is_where_the_employee_is() -> None:
    """Late on Sunday in UTC is Monday morning in Auckland."""
    person = anna(territory="NZ", zone="Pacific/Auckland")
    sunday = datetime(2026, 11, 22, 21, tzinfo=UTC)

    assert permit(person, under(employees=True), sunday) == Ask("slack", 1)


def test_a_weekend_ends_on_a_working_morning() -> None:
    saturday = datetime(2026, 11, 21, 12, tzinfo=UTC)

    assert permit(ANNA, under(employees=True), saturday) == Wait(
        "weekend", datetime(2026, 11, 23, 8, tzinfo=UTC)
    )


def test_a_night_at_the_end_of_an_invitation_is_its_end() -> None:
    person = anna(expires_at=MONDAY.replace(hour=23))

    assert permit(person, RULES, MONDAY.replace(hour=21)) == LeaveOut("quiet_hours")


def test_a_channel_that_is_not_set_up_is_not_waited_for() -> None:
    by_mail = under(channels=("email", "slack"), set_up=frozenset({"slack"}))

    assert permit(anna(addresses=(Reachable("email", 2),)), by_mail, MONDAY) == LeaveOut(
        "not_set_up"
    )
    assert permit(anna(addresses=(Reachable("email", 2), SLACK)), by_mail, MONDAY) == Ask(
        "slack", 1
    )

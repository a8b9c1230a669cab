"""Segments mean the people for whom their condition holds, now."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot.opening import Address
from earshot.people import segments
from earshot.people.profiles import Profile, save
from earshot.people.segments import BadSegmentError, UnknownSegmentError, condition_of, holds
from storage.people import PersonRow
from storage.rows import AddressRow

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def address(kind: str, **more) -> AddressRow:
    return AddressRow(1, "r1", kind, "", "x", None, None, NOW, **more)


MARIA = PersonRow(
    "r1",
    NOW,
    language="sv",
    territory="SE",
    name="Maria",
    account="Acme",
    touch="high",
    properties={"plan": "gold", "Purchase Experience": "online", "name": "not hers"},
    addresses=(address("slack"), address("email")),
)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("territory == 'SE' and touch == 'high'", True),
        ("territory == 'SE' and not language == 'sv'", False),
        ("'acme' in account", True),
        ("plan in ('gold', 'silver')", True),
        ("purchase_experience == 'online'", True),
        ("name == 'Maria'", True),
        ("'slack' in channels and 'sms' not in channels", True),
        ("channel == 'slack'", True),
        ("channel == 'sms'", False),
        ("channel == 'slack' and channel == 'email'", False),
        ("persona == 'buyer'", False),
        ("not persona == 'buyer'", False),
        ("persona == 'buyer' or plan == 'gold'", True),
        ("consent", False),
        ("not consent", True),
        ("short(account)", True),
    ],
)
def test_a_condition_holds_for_whom_it_is_so(condition, expected):
    assert holds(condition_of(condition), MARIA) is expected


def test_everybody_is_meant_by_no_condition():
    assert holds(None, PersonRow("r2", NOW))


def test_somebody_who_is_reached_nowhere_has_no_channel():
    nowhere = replace(MARIA, addresses=())

    assert not holds(condition_of("channel == 'slack'"), nowhere)
    assert holds(condition_of("channel == 'slack' or plan == 'gold'"), nowhere)


@pytest.mark.parametrize("where", ["person", "address"])
def test_consent_may_be_given_once_or_for_an_address(where):
    agreed = {
        "person": replace(MARIA, consent_at=NOW),
        "address": replace(MARIA, addresses=(address("sms", unreachable=None),)),
    }[where]
    if where == "address":
        agreed = replace(agreed, addresses=(replace(agreed.addresses[0], consent_at=NOW),))

    assert holds(condition_of("consent"), agreed)


@pytest.fixture
def known(database):
    numbers = count(1)
    with database.begin() as uow:
        for number in range(30):
            profile = Profile(
                (Address("person", f"p{number}"),),
                territory="SE" if number % 3 else "NO",
                properties={"plan": "gold"} if number % 5 == 0 else {"seats": str(number)},
            )
            save(uow, profile, now=NOW, new_id=lambda: f"{next(numbers):03}")
    return database


def define(database, name, condition, **more):
    with database.begin() as uow:
        segments.define(uow, name, condition, now=NOW, **more)


def test_a_segment_is_counted_and_its_members_come_in_pages(known, monkeypatch):
    monkeypatch.setattr(segments, "PAGE", 7)
    define(known, "nordic", "territory == 'NO'", cap_hours=48)

    assert segments.count(known, "nordic") == 10
    assert segments.count(known, None) == 30
    with known.read() as uow:
        (row,) = segments.all_segments(uow)
    first, *rest = segments.everybody(known, "nordic", page=12)
    assert [len(page) for page in segments.everybody(known, page=12)] == [12, 12, 6]
    assert (row.condition, row.cap_hours) == ("territory == 'NO'", 48)
    people = [*first, *chain(*rest)]
    assert len(first) == 4
    assert [person.territory for person in people] == ["NO"] * 10
    ids = [person.id for person in people]
    assert ids == sorted(set(ids))

    with known.begin() as uow:
        save(uow, Profile((Address("person", "p1"),), territory="NO"), now=NOW, new_id=str)
    assert segments.count(known, "nordic") == 11


def test_a_segment_of_nobody_is_gone_through_to_the_end(known, monkeypatch):
    monkeypatch.setattr(segments, "PAGE", 10)
    define(known, "none", "language == 'fa'")

    assert list(segments.everybody(known, "none")) == []


@pytest.mark.parametrize(
    ("condition", "problem"),
    [
        ("plann == 'gold'", "`plann` is known of nobody. Known are: .*consent, plan, seats"),
        ("touch == 'medium'", "not among the choices"),
        ("channel == 'slak'", "not among the choices"),
        ("seats > 5", "`seats` is a text"),
        ("intent(plan) == 'praise'", "of answers"),
        ("territory ==", "condition"),
        ("", "condition"),
        ("__import__('os')", "condition"),
    ],
)
def test_what_cannot_be_meant_is_refused(known, condition, problem):
    with pytest.raises(BadSegmentError, match=problem):
        define(known, "x", condition)


@pytest.mark.parametrize(("name", "cap"), [("No Spaces", None), ("", None), ("x", 0), ("x", 9999)])
def test_a_name_and_a_cap_are_checked(known, name, cap):
    with pytest.raises(BadSegmentError):
        define(known, name, "consent", cap_hours=cap)


def test_a_segment_that_is_not_there_is_said_with_those_that_are(known):
    define(known, "nordic", "territory == 'NO'")
    with known.begin() as uow:
        with pytest.raises(UnknownSegmentError, match="The segments are: nordic"):
            segments.delete(uow, "x")
        segments.delete(uow, "nordic")

    with pytest.raises(UnknownSegmentError, match="none"):
        segments.count(known, "nordic")


@given(st.text(max_size=60))
def test_any_text_is_a_condition_or_refused(text):
    try:
        condition = condition_of(text)
    except BadSegmentError:
        return
    assert holds(condition, MARIA) in {True, False}

"""What is told of a person is kept, as one person, however they are known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from earshot.opening import Address
from earshot.people.profiles import BadProfileError, ErasedPersonError, Profile, checked, save
from storage.database import Database

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MAIL = Address("email", "maria@example.com")
PHONE = Address("sms", "+46701234567")
SLACK = Address("slack", "U1", "T1")


def saving(database: Database, *profiles: Profile, at: datetime = NOW, numbers=None):
    numbers = numbers or _numbers
    saved = []
    for profile in profiles:
        with database.begin() as uow:
            saved.append(save(uow, profile, now=at, new_id=lambda: f"n{next(numbers):04}"))
    return saved


_numbers = count(1)


def person(database: Database, id_: str):
    with database.read() as uow:
        return uow.people.get(id_)


def test_a_new_person_is_kept_with_all_that_is_told(database):
    profile = Profile(
        (Address("email", " Maria@Example.COM "), Address("sms", "+46 (0)70-123 45 67")),
        language="SV-se",
        territory="se",
        timezone="Europe/Stockholm",
        name="  Maria   Öberg ",
        account="Acme",
        persona="buyer",
        touch="high",
        properties={"plan": "gold", "Seats used": "12", "none": ""},
        consent=True,
    )

    (saved,) = saving(database, profile)

    assert saved.created
    kept = person(database, saved.respondent)
    assert (kept.language, kept.territory, kept.timezone) == ("sv-SE", "SE", "Europe/Stockholm")
    assert (kept.name, kept.account, kept.persona, kept.touch) == (
        "Maria Öberg",
        "Acme",
        "buyer",
        "high",
    )
    assert kept.properties == {"plan": "gold", "Seats used": "12"}
    assert (kept.consent_at, kept.created_at, kept.updated_at) == (NOW, NOW, NOW)
    assert [(row.kind, row.value) for row in kept.addresses] == [
        ("email", "maria@example.com"),
        ("sms", "+46701234567"),
    ]


def test_a_known_person_is_changed_only_where_something_is_told(database):
    later = NOW + timedelta(days=1)
    first, again, same = saving(
        database,
        Profile((MAIL,), name="Maria", language="sv", properties={"plan": "gold", "team": "a"}),
        Profile((MAIL, PHONE), language="en", properties={"plan": "free", "team": ""}),
        Profile((PHONE,), language="en"),
        at=later,
    )

    assert (again.created, again.respondent) == (False, first.respondent)
    assert (same.respondent, same.changed) == (first.respondent, False)
    kept = person(database, first.respondent)
    assert (kept.name, kept.language, kept.properties) == ("Maria", "en", {"plan": "free"})
    assert len(kept.addresses) == 2


def test_consent_once_given_keeps_its_date_until_it_is_withdrawn(database):
    later = NOW + timedelta(days=1)
    (one,) = saving(database, Profile((MAIL,), consent=True))
    saving(database, Profile((MAIL,), consent=True), Profile((MAIL,)), at=later)
    assert person(database, one.respondent).consent_at == NOW

    saving(database, Profile((MAIL,), consent=False), at=later)
    assert person(database, one.respondent).consent_at is None


def test_a_profile_that_names_two_people_makes_one_of_them_and_the_oldest_stays(database):
    old, young = saving(
        database, Profile((SLACK,), name="M. Öberg"), at=NOW - timedelta(days=9)
    ) + saving(database, Profile((MAIL,), name="Maria", account="Acme"))

    (both,) = saving(database, Profile((MAIL, SLACK, PHONE), language="sv"))

    assert (both.respondent, both.created, both.merged) == (
        old.respondent,
        False,
        (young.respondent,),
    )
    kept = person(database, old.respondent)
    assert (kept.name, kept.account, kept.language) == ("M. Öberg", "Acme", "sv")
    assert {row.kind for row in kept.addresses} == {"slack", "email", "sms"}
    assert person(database, young.respondent) is None


def test_the_same_member_of_two_workspaces_is_two_people(database):
    one, other = saving(database, Profile((SLACK,)), Profile((replace(SLACK, account="T2"),)))

    assert one.respondent != other.respondent


def test_what_a_visitor_typed_makes_them_nobody_we_know(database):
    with database.begin() as uow:
        uow.respondents.ensure("email", MAIL.value, new_id="r-visitor", now=NOW, channel="s1")

    (saved,) = saving(database, Profile((MAIL,)))

    assert saved.created
    assert saved.respondent != "r-visitor"


def test_a_person_who_asked_to_be_forgotten_is_not_taken_down_again(database):
    with pytest.raises(ErasedPersonError), database.begin() as uow:
        save(
            uow,
            Profile((PHONE, Address("email", "MARIA@example.com"))),
            now=NOW,
            new_id=lambda: "n",
            erased=lambda _, address: address == MAIL,
        )

    with database.read() as uow:
        assert uow.people.count() == 0


def test_a_new_address_of_a_kind_that_is_left_alone_is_left_alone_too(database):
    (one,) = saving(database, Profile((MAIL,)))
    with database.begin() as uow:
        uow.people.set_opt_out([uow.people.get(one.respondent).addresses[0].id], NOW)

    saving(database, Profile((MAIL, PHONE, Address("email", "maria@home.example"))))

    rows = person(database, one.respondent).addresses
    assert {row.value: row.opted_out_at for row in rows} == {
        MAIL.value: NOW,
        PHONE.value: None,
        "maria@home.example": NOW,
    }


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"addresses": ()}, "address"),
        ({"addresses": (Address("email", "maria@example"),)}, "email"),
        ({"addresses": (Address("email", "a b@example.com"),)}, "email"),
        ({"addresses": (Address("sms", "0701234567"),)}, "phone"),
        ({"addresses": (Address("sms", "+46"),)}, "phone"),
        ({"addresses": (Address("slack", "maria"),)}, "slack"),
        ({"addresses": (Address("telegram", "@maria"),)}, "telegram"),
        ({"addresses": (Address("person", "   "),)}, "id"),
        ({"addresses": (Address("webchat", "x"),)}, "webchat"),
        ({"language": "swedish"}, "language"),
        ({"language": "qq"}, "language"),
        ({"territory": "Sweden"}, "territory"),
        ({"territory": "EU"}, "territory"),
        ({"territory": "SU"}, "territory"),
        ({"timezone": "CEST"}, "timezone"),
        ({"timezone": "Europe/Atlantis"}, "timezone"),
        ({"name": "x" * 201}, "name"),
        ({"name": "a\x00b"}, "name"),
        ({"touch": "medium"}, "touch"),
        ({"properties": {"plan": "\ud800"}}, "plan"),
        ({"properties": {" ": "x"}}, "properties"),
        ({"properties": {f"p{n}": "x" for n in range(101)}}, "properties"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_the_name_of_its_field(change, field):
    with pytest.raises(BadProfileError, match=field):
        checked(replace(Profile((MAIL,)), **change))


def test_a_country_that_changed_its_code_is_known_by_the_present_one():
    assert checked(Profile((MAIL,), territory="uk")).territory == "GB"


ANY = st.text(max_size=30)
KINDS = st.sampled_from(["email", "sms", "slack", "telegram", "person"])


@given(
    kind=KINDS, value=ANY, language=ANY, territory=ANY, zone=ANY, name=ANY, prop=ANY, content=ANY
)
def test_any_text_is_kept_in_one_spelling_or_refused(
    kind, value, language, territory, zone, name, prop, content
):
    profile = Profile(
        (Address(kind, value),),
        language=language,
        territory=territory,
        timezone=zone,
        name=name,
        properties={prop: content},
    )
    try:
        clean = checked(profile)
    except BadProfileError:
        return
    assert checked(clean) == clean


POOL = [
    MAIL,
    PHONE,
    SLACK,
    Address("email", "m@home.example"),
    Address("telegram", "7"),
    Address("person", "p1"),
]


@given(st.lists(st.lists(st.sampled_from(POOL), min_size=1, max_size=3), max_size=8))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whoever_shares_an_address_is_one_person(sqlite_database, told):
    """The people are the groups into which shared addresses join all that was told."""
    groups: list[set[Address]] = []
    for addresses in told:
        touched = [group for group in groups if group & set(addresses)]
        groups = [group for group in groups if group not in touched]
        groups.append(set(addresses).union(*touched))
    with sqlite_database.begin() as uow:
        for number, addresses in enumerate(told):
            profile = Profile(tuple(addresses))
            numbers = iter([f"x{number}"])
            save(uow, profile, now=NOW, new_id=lambda numbers=numbers: next(numbers))
        found = [
            {Address(row.kind, row.value, row.channel) for row in one.addresses}
            for one in uow.people.page("", 100)
        ]
        assert sorted(map(sorted_, found)) == sorted(map(sorted_, groups))
        for one in uow.people.page("", 100):
            uow.privacy.erase(
                one.id, suppress=[], reason="test", now=NOW, new_id=lambda: "e", with_answers=True
            )


def sorted_(group):
    return sorted((at.kind, at.account, at.value) for at in group)

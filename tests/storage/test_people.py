"""People are found, changed and read as an admin knows them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.errors import ConflictError
from storage.people import PersonRow, SegmentRow
from storage.rows import AddressRow
from tests.storage.making import NOW

LATER = NOW + timedelta(hours=1)


def address(person: str, kind: str, value: str, **more) -> AddressRow:
    return AddressRow(
        id=0,
        respondent_id=person,
        kind=kind,
        channel=more.pop("channel", ""),
        value=value,
        purpose=None,
        consent_at=None,
        created_at=NOW,
        **more,
    )


MARIA = PersonRow(
    "r2",
    NOW,
    language="sv",
    timezone="Europe/Stockholm",
    name="Maria Öberg",
    territory="SE",
    account="50% Acme",
    persona="buyer",
    touch="high",
    properties={"plan": 'gold "plus"', "Ort": "Örebro"},
    consent_at=NOW,
    updated_at=NOW,
)
ALI = PersonRow("r1", NOW, name="Ali")


@pytest.fixture
def known(database):
    with database.begin() as uow:
        uow.people.add_all([MARIA, ALI])
        uow.people.add_addresses(
            [
                address("r2", "email", "maria@example.com"),
                address("r2", "slack", "U1", channel="T1"),
                address("r1", "sms", "+46701234567"),
            ]
        )
    return database


def without_addresses(person: PersonRow) -> PersonRow:
    return replace(person, addresses=())


def test_a_person_is_read_as_they_were_written(known):
    with known.read() as uow:
        found = uow.people.get("r2")
        assert without_addresses(found) == MARIA
        assert [(row.kind, row.value) for row in found.addresses] == [
            ("email", "maria@example.com"),
            ("slack", "U1"),
        ]
        assert uow.people.get("r3") is None
        assert uow.people.found("slack", "U1", "T1").id == "r2"
        assert uow.people.found("slack", "U1") is None


def test_people_come_in_pages_by_their_ids(known):
    with known.read() as uow:
        assert uow.people.count() == 2
        first = uow.people.page("", 1)
        assert [person.id for person in first] == ["r1"]
        assert [row.value for row in first[0].addresses] == ["+46701234567"]
        assert [person.id for person in uow.people.page("r1", 5)] == ["r2"]
        assert uow.people.page("r2", 5) == []


def test_a_person_is_changed_in_everything_but_age_and_addresses(known):
    with known.begin() as uow:
        there = uow.people.take(["r1", "r2", "r9"])
        assert sorted(there) == ["r1", "r2"]
        changed = replace(there["r1"], name="Ali K", properties={"a": "b"}, updated_at=LATER)
        uow.people.change_all([changed])

    with known.read() as uow:
        assert uow.people.get("r1") == changed
        assert without_addresses(uow.people.get("r2")) == MARIA


def test_an_address_of_somebody_else_is_not_taken_from_them(known):
    with pytest.raises(ConflictError), known.begin() as uow:
        uow.people.add_addresses([address("r1", "slack", "U1", channel="T1")])


@pytest.mark.parametrize(
    ("words", "spelt", "expected"),
    [
        ("maria", "maria", ["r2"]),
        ("50%", "50%", ["r2"]),
        ("0%A", "0%A", []),
        ("_", "_", []),
        ("070-123 45 67", "0701234567", []),
        ("0046 70 123", "+4670123", ["r1"]),
        ("a", "a", ["r1", "r2"]),
    ],
)
def test_people_are_found_by_a_part_of_what_is_known(known, words, spelt, expected):
    with known.read() as uow:
        found = uow.people.search(words, spelt=spelt, after="", limit=9)
        assert [person.id for person in found] == expected


def test_the_names_of_all_properties_are_known(known):
    with known.read() as uow:
        assert uow.people.properties() == {"plan", "Ort"}


def test_consent_and_opt_out_are_of_single_addresses(known):
    with known.begin() as uow:
        mail, slack = uow.people.get("r2").addresses
        uow.people.set_consent([mail.id], NOW)
        uow.people.set_opt_out([slack.id], LATER)
        uow.people.set_general_consent("r2", None)

    with known.read() as uow:
        person = uow.people.get("r2")
        assert [row.consent_at for row in person.addresses] == [NOW, None]
        assert [row.opted_out_at for row in person.addresses] == [None, LATER]
        assert person.consent_at is None


def test_segments_are_defined_anew_under_their_name(database):
    swedes = SegmentRow("swedes", "territory == 'SE'", None, NOW)
    again = replace(swedes, condition="language == 'sv'", cap_hours=72, updated_at=LATER)
    with database.begin() as uow:
        uow.segments.set(swedes)
        uow.segments.set(SegmentRow("all", "consent", None, NOW))
        uow.segments.set(again)

    with database.begin() as uow:
        assert [row.name for row in uow.segments.all()] == ["all", "swedes"]
        assert uow.segments.get("swedes") == again
        assert uow.segments.delete("swedes")
        assert not uow.segments.delete("swedes")
        assert uow.segments.get("swedes") is None

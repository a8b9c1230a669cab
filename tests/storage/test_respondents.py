"""Respondents are known by their addresses; an opt-out is remembered."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from tests.storage.making import NOW


def test_an_address_belongs_to_one_respondent_however_often_it_is_seen(database):
    with database.begin() as uow:
        made = uow.respondents.ensure("slack", "U1", channel="T1", new_id="r1", now=NOW)
        again = uow.respondents.ensure("slack", "U1", channel="T1", new_id="r2", now=NOW)
        elsewhere = uow.respondents.ensure("slack", "U1", channel="T2", new_id="r3", now=NOW)

    with database.read() as uow:
        assert again == made
        assert (made.respondent_id, made.created_at) == ("r1", NOW)
        assert elsewhere.respondent_id == "r3"
        assert uow.respondents.get("r2") is None
        assert uow.respondents.by_address("slack", "U1", channel="T1") == made
        assert uow.respondents.by_address("slack", "U1") is None


def test_many_who_meet_the_same_person_at_once_make_one_respondent(database):
    def meet(number: int) -> str:
        with database.begin() as uow:
            row = uow.respondents.ensure("email", "a@b.example", new_id=f"r{number}", now=NOW)
        return row.respondent_id

    with ThreadPoolExecutor(4) as pool:
        met = set(pool.map(meet, range(8)))

    with database.read() as uow:
        assert met == {uow.respondents.by_address("email", "a@b.example").respondent_id}
        assert sum(uow.respondents.get(f"r{number}") is not None for number in range(8)) == 1


def test_an_opt_out_stands_until_it_is_taken_back(database):
    with database.begin() as uow:
        uow.respondents.ensure("sms", "+46701740605", new_id="r1", now=NOW)
        assert not uow.respondents.opted_out("r1")
        uow.respondents.opt_out("r1", reason="STOP", now=NOW)

    with database.begin() as uow:
        assert uow.respondents.opted_out("r1")
        row = uow.respondents.get("r1")
        assert (row.opted_out_at, row.opt_out_reason) == (NOW, "STOP")
        uow.respondents.opt_in("r1")

    with database.read() as uow:
        assert not uow.respondents.opted_out("r1")
        assert not uow.respondents.opted_out("nobody")


def test_a_given_address_keeps_its_purpose_and_its_first_owner(database):
    later = NOW + timedelta(days=1)
    with database.begin() as uow:
        uow.respondents.ensure("person", "42", new_id="r1", now=NOW)
        uow.respondents.ensure("person", "43", new_id="r2", now=NOW)
        uow.respondents.add_address("r1", "email", "a@b.example", now=NOW, purpose="contact")
        renewed = uow.respondents.add_address(
            "r1", "email", "a@b.example", now=later, purpose="reply", consent_at=later
        )
        taken = uow.respondents.add_address("r2", "email", "a@b.example", now=later)

    assert (renewed.purpose, renewed.consent_at, renewed.created_at) == ("reply", later, NOW)
    assert taken == renewed
    with database.read() as uow:
        assert [row.kind for row in uow.respondents.addresses("r1")] == ["person", "email"]
        assert [row.kind for row in uow.respondents.addresses("r2")] == ["person"]


def test_the_language_a_person_chose_is_remembered(database):
    with database.begin() as uow:
        uow.respondents.ensure("person", "42", new_id="r1", now=NOW)
        uow.respondents.remember_language("r1", "zh-Hans")

    with database.read() as uow:
        assert uow.respondents.get("r1").language == "zh-Hans"


def test_an_address_where_nothing_arrives_is_marked_until_something_does(database):
    with database.begin() as uow:
        made = uow.respondents.ensure("telegram", "42", new_id="r1", now=NOW)
        assert (made.place, made.unreachable) == (None, None)
        uow.respondents.set_unreachable(made.id, "blocked")

    with database.begin() as uow:
        marked = uow.respondents.address(made.id)
        assert marked == replace(made, unreachable="blocked")
        assert uow.respondents.addresses("r1") == [marked]
        uow.respondents.set_unreachable(made.id, None)
        assert uow.respondents.address(made.id) == made
        assert uow.respondents.address(999) is None


def test_two_who_turn_out_to_be_one_are_known_as_one(database):
    with database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id="r1", now=NOW)
        chat = uow.respondents.ensure("telegram", "7", new_id="r2", now=NOW)
        uow.respondents.join("r2", into="r1")

    with database.read() as uow:
        assert uow.respondents.get("r2") is None
        assert [row.kind for row in uow.respondents.addresses("r1")] == ["person", "telegram"]
        assert uow.respondents.address(chat.id).respondent_id == "r1"


def test_an_address_is_hushed_until_a_time(database):
    with database.begin() as uow:
        chat = uow.respondents.ensure("telegram", "7", new_id="r1", now=NOW)
        uow.respondents.hush(chat.id, NOW + timedelta(days=2))

    with database.read() as uow:
        assert uow.respondents.address(chat.id).hushed_until == NOW + timedelta(days=2)

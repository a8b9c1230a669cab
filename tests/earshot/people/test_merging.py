"""One person of two: the first stays, and the stricter of what they allow holds at once."""

from datetime import UTC, date, datetime, timedelta

import pytest

from earshot.opening import Address
from earshot.people import permissions
from earshot.people.merging import CannotMergeError, merge
from earshot.people.profiles import Profile, save
from tests.earshot.conftest import NOON
from tests.earshot.texting import Texter

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = date(2026, 11, 21)
HOME, WORK = Address("email", "m@home.example"), Address("email", "m@work.example")


def saved(database, id_: str, *addresses: Address, age: int = 0, **known) -> str:
    profile = Profile(addresses, **known)
    with database.begin() as uow:
        found = save(uow, profile, now=NOW - timedelta(days=age), new_id=lambda: id_)
    return found.respondent


def merged(database, *ids: str):
    with database.begin() as uow:
        stays = merge(uow, ids, now=NOW)
    with database.read() as uow:
        return uow.people.get(stays)


def test_the_one_we_knew_first_stays_with_what_all_of_them_told(database):
    a = saved(database, "a", HOME, name="Maria")
    b = saved(database, "b", WORK, age=9, account="Acme")
    c = saved(database, "c", Address("telegram", "7"), age=3, name="M", persona="buyer")

    person = merged(database, a, b, c)

    assert person.id == b
    assert (person.name, person.account, person.persona) == ("M", "Acme", "buyer")
    assert {row.value for row in person.addresses} == {HOME.value, WORK.value, "7"}


def test_an_opt_out_by_kind_holds_for_all_addresses_of_the_kind(database):
    a = saved(database, "a", HOME, Address("telegram", "7"))
    b = saved(database, "b", WORK, age=9)
    with database.begin() as uow:
        permissions.opt_out(uow, a, kinds=["email"], reason="no", now=NOW, today=TODAY)

    person = merged(database, a, b)

    left_alone = {row.value for row in person.addresses if row.opted_out_at is not None}
    assert left_alone == {HOME.value, WORK.value}
    assert person.opted_out_at is None


def test_what_waits_for_the_one_is_withdrawn_when_the_other_had_opted_out(office):
    texter = Texter(office, "telegram")
    texter.invited()
    with office.database.read() as uow:
        asked = uow.people.found("telegram", texter.address).id
    other = saved(office.database, "b", WORK, age=9)
    office.clock.passes(timedelta(minutes=1))
    with office.database.begin() as uow:
        permissions.opt_out(uow, other, kinds=None, reason="no", now=NOON, today=TODAY)

    with office.database.begin() as uow:
        merge(uow, [asked, other], now=office.clock.now())

    assert texter.session().state == "stopped"
    assert texter.reads() == []
    assert texter.opted_out()


@pytest.mark.parametrize("ids", [["a"], ["a", "a"], ["a", "nobody"]])
def test_it_takes_two_who_are_there(database, ids):
    here = {"a": saved(database, "a", HOME)}

    with pytest.raises(CannotMergeError), database.begin() as uow:
        merge(uow, [here.get(id_, id_) for id_ in ids], now=NOW)

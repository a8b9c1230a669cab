"""Accounts: who makes and ends whose, and that there is always an owner."""

import threading
from dataclasses import replace

import pytest

from earshot.access.accounts import AccountRefusedError, first_owner
from earshot.access.roles import OPERATOR, Account, Role, Scope
from earshot.access.signing_in import WrongPasswordError
from earshot.clock import Ids
from storage.database import Database
from tests.earshot.access.conftest import NORTH, PASSWORD, House
from tests.earshot.conftest import NOON

NPS_ONLY = Scope(surveys=frozenset({"nps"}))


def refused(reason: str) -> "pytest.RaisesExc[AccountRefusedError]":
    return pytest.raises(
        AccountRefusedError, check=lambda error: error.reason == f"entrance.{reason}"
    )


def test_the_first_start_makes_one_owner_whose_password_is_shown_once(house: House) -> None:
    password = first_owner(house.database, now=NOON, ids=Ids())

    assert password is not None
    assert first_owner(house.database, now=NOON, ids=Ids()) is None
    account = house.comes("owner", password).account
    assert (account.role, account.one_time) == ("owner", True)


def test_no_owner_is_made_where_one_was_added_before(house: House) -> None:
    house.access.accounts.add(OPERATOR, "maria", role="owner")

    assert first_owner(house.database, now=NOON, ids=Ids()) is None


def test_processes_that_start_together_make_one_owner(database_url: str) -> None:
    made: list[str | None] = []
    together = threading.Barrier(4)

    def start() -> None:
        database = Database.open(database_url)
        together.wait()
        made.append(first_owner(database, now=NOON, ids=Ids()))
        database.close()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(password is None for password in made) == [False, True, True, True]


@pytest.mark.usefixtures("real_hashing")
def test_what_is_stored_tells_no_password(house: House, owner: Account) -> None:
    password = house.access.accounts.add(owner, "Maria", role="editor")

    with house.database.read() as uow:
        row = uow.accounts.named("maria")
    assert row is not None
    assert row.password.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert password not in repr(row)
    assert len(password.replace("-", "")) == 20


@pytest.mark.parametrize("role", ["admin", "editor", "analyst", "agent"])
def test_an_admin_makes_changes_and_ends_all_but_owners(house: House, role: Role) -> None:
    admin, accounts = house.person("ada", "admin"), house.access.accounts

    accounts.add(admin, "maria", role=role, scope=NORTH)
    accounts.change(admin, "maria", role="analyst", shown="Maria K.")
    accounts.disable(admin, "maria")
    assert accounts.named("maria").disabled
    accounts.enable(admin, "maria")
    accounts.reset(admin, "maria")

    after = accounts.named("maria")
    assert (after.role, after.shown, after.disabled, after.one_time) == (
        "analyst",
        "Maria K.",
        False,
        True,
    )
    assert house.audit()[-5:] == [
        ("ada", f"account-{deed}", "account:maria") for deed in ("added", "changed", "disabled")
    ] + [
        ("ada", "account-enabled", "account:maria"),
        ("ada", "password-reset", "account:maria"),
    ]


def test_an_admin_neither_makes_nor_changes_nor_ends_an_owner(
    house: House, owner: Account
) -> None:
    admin, accounts = house.person("ada", "admin"), house.access.accounts
    house.person("second", "owner")

    for attempt in (
        lambda: accounts.add(admin, "mallory", role="owner"),
        lambda: accounts.change(admin, "ada", role="owner"),
        lambda: accounts.change(admin, "owner", role="admin"),
        lambda: accounts.change(admin, "owner", email="ada@example.com"),
        lambda: accounts.disable(admin, "owner"),
        lambda: accounts.enable(admin, "owner"),
        lambda: accounts.reset(admin, "owner"),
    ):
        with refused("refused_role"):
            attempt()
    assert accounts.named("owner") == owner
    assert house.comes("owner").account.role == "owner"


@pytest.mark.parametrize("role", ["editor", "analyst", "agent"])
def test_who_manages_nobody_manages_not_even_themselves(house: House, role: Role) -> None:
    eve, accounts = house.person("eve", role), house.access.accounts

    for attempt in (
        lambda: accounts.add(eve, "mallory", role="agent", scope=NORTH),
        lambda: accounts.change(eve, "eve", role="admin"),
        lambda: accounts.reset(eve, "eve"),
    ):
        with refused("refused_role"):
            attempt()


def test_an_admin_of_one_survey_cannot_reach_beyond_it(house: House) -> None:
    narrow, accounts = house.person("nina", "admin", NPS_ONLY), house.access.accounts
    house.person("ada", "admin")
    accounts.add(narrow, "maria", role="analyst", scope=NPS_ONLY)

    for attempt in (
        lambda: accounts.add(narrow, "mallory", role="analyst"),
        lambda: accounts.change(narrow, "maria", scope=Scope()),
        lambda: accounts.change(narrow, "nina", scope=Scope()),
        lambda: accounts.reset(narrow, "ada"),
        lambda: accounts.change(narrow, "ada", scope=NPS_ONLY),
    ):
        with refused("refused_scope"):
            attempt()


def test_what_somebody_was_when_their_page_was_drawn_counts_no_more(
    house: House, owner: Account
) -> None:
    ada, eve = house.person("ada", "admin"), house.person("eve", "admin")
    house.access.accounts.change(owner, "ada", role="analyst")
    house.access.accounts.disable(owner, "eve")

    with refused("refused_role"):
        house.access.accounts.add(ada, "mallory", role="admin")
    with refused("refused_disabled"):
        house.access.accounts.add(eve, "mallory", role="admin")
    with refused("refused_disabled"):
        house.access.accounts.add(replace(eve, id="nobody"), "mallory", role="admin")


def test_the_last_owner_stays(house: House, owner: Account) -> None:
    accounts = house.access.accounts
    for attempt in (
        lambda: accounts.change(owner, "owner", role="admin"),
        lambda: accounts.disable(OPERATOR, "owner"),
    ):
        with refused("last_owner"):
            attempt()

    house.person("second", "owner")
    accounts.change(owner, "owner", role="admin")
    with refused("last_owner"):
        accounts.disable(OPERATOR, "second")


def test_two_owners_cannot_end_each_other(house: House, owner: Account) -> None:
    second = house.person("second", "owner")
    together, refusals = threading.Barrier(2), []

    def end(by: Account, whom: str) -> None:
        together.wait()
        try:
            house.access.accounts.disable(by, whom)
        except AccountRefusedError as error:
            refusals.append(error.reason)

    threads = [
        threading.Thread(target=end, args=pair) for pair in ((owner, "second"), (second, "owner"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    left = [one for one in house.access.accounts.all() if not one.disabled]
    assert (len(left), len(refusals)) == (1, 1)


def test_nobody_ends_their_own_account(house: House) -> None:
    ada = house.person("ada")

    with refused("own_account"):
        house.access.accounts.disable(ada, "ada")


@pytest.mark.parametrize(
    ("name", "more", "reason"),
    [
        ("maria", {}, "name_taken"),
        ("MARIA ", {}, "name_taken"),
        ("eve", {"email": "Maria@Example.com"}, "name_taken"),
        ("eve", {"email": "no address"}, "bad_email"),
        ("", {}, "bad_name"),
        ("two words", {}, "bad_name"),
        ("a\r\nSet-Cookie: x", {}, "bad_name"),
        ("x" * 65, {}, "bad_name"),
        ("eve", {"role": "agent"}, "agent_without_teams"),
    ],
)
def test_an_account_that_cannot_be_is_refused(
    house: House, name: str, more: dict[str, str], reason: str
) -> None:
    house.person("maria", email="maria@example.com")

    with refused(reason):
        house.access.accounts.add(OPERATOR, name, **{"role": "analyst", **more})  # type: ignore[arg-type]


def test_an_address_that_is_somebody_elses_is_not_taken_over(house: House) -> None:
    house.person("maria", email="maria@example.com")
    house.person("eve")

    with refused("name_taken"):
        house.access.accounts.change(OPERATOR, "eve", email="MARIA@example.com")
    with refused("unknown_account"):
        house.access.accounts.change(OPERATOR, "nobody", role="admin")
    house.access.accounts.change(OPERATOR, "maria", email=None)
    house.access.accounts.change(OPERATOR, "eve", email="MARIA@example.com")
    assert house.access.accounts.named("eve").email == "maria@example.com"


def test_a_scope_and_a_taste_come_back_as_they_were_given(house: House) -> None:
    scope = Scope(frozenset({"employee"}), frozenset({"enps", "moods"}), frozenset({"شمال"}))
    maria = house.person("maria", "analyst", scope)

    house.access.accounts.prefer(maria, language="fa", dark=True)

    after = house.access.accounts.named("maria")
    assert (after.scope, after.language, after.dark) == (scope, "fa", True)
    house.access.accounts.change(OPERATOR, "maria", role="editor")
    assert house.access.accounts.named("maria").scope == scope


def test_a_shown_name_is_one_printable_line(house: House) -> None:
    house.access.accounts.add(OPERATOR, "eve", role="admin", shown="Eve\x1b[2J\n\u202eevil" * 20)

    shown = house.access.accounts.named("eve").shown
    assert shown.isprintable()
    assert len(shown) == 80


def test_a_reset_ends_the_old_password_at_once(house: House) -> None:
    house.person("maria")
    signed_in = house.comes("maria")

    fresh = house.access.accounts.reset(OPERATOR, "maria")

    assert house.access.signing_in.account(signed_in.token) is None
    with pytest.raises(WrongPasswordError):
        house.comes("maria", PASSWORD)
    assert house.comes("maria", fresh).account.one_time

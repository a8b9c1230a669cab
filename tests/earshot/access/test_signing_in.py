"""Signing in: what ends it, what slows it down, and what a stranger learns from it."""

import time
from collections.abc import Callable
from statistics import median

import pytest
from argon2 import PasswordHasher

from earshot.access import passwords
from earshot.access.roles import OPERATOR, Account
from earshot.access.signing_in import (
    PasswordRefusedError,
    TooManyTriesError,
    UnknownEmailError,
    WrongPasswordError,
)
from tests.earshot.access.conftest import PASSWORD, House

ANOTHER = "another long walk home"


def test_a_token_is_believed_and_only_its_digest_is_stored(house: House) -> None:
    maria = house.person("maria")

    signed_in = house.comes(" MARIA")

    assert house.access.signing_in.account(signed_in.token) == signed_in.account == maria
    assert signed_in.token not in repr(signed_in)
    for wrong in ("", "x", signed_in.token[:-1], signed_in.token + "x"):
        assert house.access.signing_in.account(wrong) is None


def test_twelve_idle_hours_end_it(house: House) -> None:
    house.person("maria")
    token = house.comes("maria").token
    account = house.access.signing_in.account

    for _ in range(3):
        house.passes(hours=11.9)
        assert account(token)
    house.passes(hours=12)
    assert account(token) is None


def test_what_a_page_does_by_itself_does_not_keep_it_alive(house: House) -> None:
    house.person("maria")
    token = house.comes("maria").token
    account = house.access.signing_in.account

    house.passes(hours=11)
    assert account(token, active=False)
    house.passes(hours=2)
    assert account(token, active=False) is None


def test_seven_days_end_it_however_busy(house: House) -> None:
    house.person("maria")
    token = house.comes("maria").token
    account = house.access.signing_in.account

    for _ in range(14):
        assert account(token)
        house.passes(hours=11.99)
    assert account(token)
    house.passes(hours=0.2)
    assert account(token) is None


def test_logging_out_ends_this_browser_alone(house: House) -> None:
    house.person("maria")
    here, there = house.comes("maria").token, house.comes("maria").token

    house.access.signing_in.log_out(here)
    house.access.signing_in.log_out("nobody's")

    assert house.access.signing_in.account(here) is None
    assert house.access.signing_in.account(there)


def test_a_new_password_ends_all_other_browsers(house: House) -> None:
    house.person("maria")
    here, there = house.comes("maria").token, house.comes("maria").token

    house.access.signing_in.choose_password(here, ANOTHER, current=PASSWORD)

    assert house.access.signing_in.account(here)
    assert house.access.signing_in.account(there) is None
    with pytest.raises(WrongPasswordError):
        house.comes("maria", PASSWORD)
    assert house.comes("maria", ANOTHER)


def test_an_ended_account_is_out_at_once_and_stays_out(house: House, owner: Account) -> None:
    house.person("maria", email="maria@example.com")
    token = house.comes("maria").token

    house.access.accounts.disable(owner, "maria")

    assert house.access.signing_in.account(token) is None
    with pytest.raises(WrongPasswordError):
        house.comes("maria")
    with pytest.raises(UnknownEmailError):
        house.access.signing_in.by_email("maria@example.com")


def test_another_role_holds_from_the_next_request_on(house: House, owner: Account) -> None:
    house.person("maria", "admin")
    token = house.comes("maria").token

    house.access.accounts.change(owner, "maria", role="editor")

    found = house.access.signing_in.account(token)
    assert found is not None
    assert found.role == "editor"


@pytest.mark.usefixtures("real_hashing")
def test_a_stranger_does_not_learn_which_names_there_are(house: House) -> None:
    house.person("maria")
    house.person("gone")
    house.access.accounts.disable(OPERATOR, "gone")
    errors = []
    for name in ("maria", "nobody", "gone"):
        with pytest.raises(WrongPasswordError) as raised:
            house.comes(name, "not the password")
        errors.append(str(raised.value))
    assert len(set(errors)) == 1

    unknown = median(_seconds(lambda: passwords.matches("", "not the password")) for _ in range(9))
    stored = passwords.hashed(PASSWORD)
    wrong = median(
        _seconds(lambda: passwords.matches(stored, "not the password")) for _ in range(9)
    )
    assert 0.5 < unknown / wrong < 2


def _seconds(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return time.thread_time() - began


def test_what_was_typed_is_not_kept(house: House) -> None:
    house.person("maria")
    for name in ("maria", "my secret passphrase", "nobody"):
        with pytest.raises(WrongPasswordError):
            house.comes(name, "typed by mistake")

    assert house.audit()[-3:] == [
        ("maria", "log-in-failed", "account:maria"),
        ("", "log-in-failed", ""),
        ("", "log-in-failed", ""),
    ]


def test_failures_under_a_name_make_wait_longer_and_longer(house: House) -> None:
    house.person("maria")
    waits = []
    for n in range(16):
        network = f"network {n}"
        while True:
            try:
                house.comes("maria", "guessed", network=network)
            except WrongPasswordError:
                break
            except TooManyTriesError as error:
                waits.append(error.seconds)
                house.passes(seconds=error.seconds)

    assert waits[:4] == [2, 3, 5, 9]
    assert waits == sorted(waits)
    assert waits[-1] == 301
    with pytest.raises(TooManyTriesError):
        house.comes("maria", PASSWORD, network="another")
    house.passes(seconds=301)
    assert house.comes("maria", PASSWORD, network="another")
    with pytest.raises(WrongPasswordError):
        house.comes("maria", "guessed", network="another")


def test_names_that_nobody_has_are_slowed_down_alike(house: House) -> None:
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            house.comes("nobody", "guessed")
    with pytest.raises(TooManyTriesError):
        house.comes("NOBODY", "guessed")


def test_a_network_that_tries_many_names_is_slowed_down(house: House) -> None:
    house.person("maria")
    for n in range(20):
        with pytest.raises(WrongPasswordError):
            house.comes(f"name{n}", "guessed")
    with pytest.raises(TooManyTriesError):
        house.comes("maria", PASSWORD)

    assert house.comes("maria", PASSWORD, network="elsewhere")


def test_right_passwords_slow_nobody_down(house: House) -> None:
    house.person("maria")

    for _ in range(25):
        house.comes("maria")


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        ("short", "password_short"),
        ("elevenchars", "password_short"),
        ("x" * 257, "password_long"),
        ("Maria.Karlsson", "password_name"),
        ("MARIA@EXAMPLE.COM", "password_name"),
        (PASSWORD, "password_same"),
    ],
)
def test_a_password_against_the_rules_is_refused(house: House, chosen: str, reason: str) -> None:
    house.person("maria.karlsson", email="maria@example.com")
    token = house.comes("maria.karlsson").token

    with pytest.raises(PasswordRefusedError) as raised:
        house.access.signing_in.choose_password(token, chosen, current=PASSWORD)
    assert raised.value.reason == f"entrance.{reason}"


@pytest.mark.parametrize("chosen", ["aaaaaaaaaaaa", "یک گذرواژهٔ بلند", "x" * 256])
def test_there_are_no_rules_on_what_a_password_is_made_of(house: House, chosen: str) -> None:
    house.person("maria")
    token = house.comes("maria").token

    house.access.signing_in.choose_password(token, chosen, current=PASSWORD)

    assert house.comes("maria", chosen)


def test_the_same_letters_are_the_same_password_however_they_are_coded(house: House) -> None:
    house.person("maria")
    token = house.comes("maria").token
    house.access.signing_in.choose_password(token, "caf\u00e9 au lait au lit", current=PASSWORD)

    assert house.comes("maria", "cafe\u0301 au lait au lit")


def test_who_finds_a_browser_open_cannot_change_the_password(house: House) -> None:
    house.person("maria")
    token = house.comes("maria").token
    choose = house.access.signing_in.choose_password

    for current in (None, "", "guessed"):
        with pytest.raises(WrongPasswordError):
            choose(token, ANOTHER, current=current)
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            choose(token, ANOTHER, current="guessed")
    with pytest.raises(TooManyTriesError):
        choose(token, ANOTHER, current=PASSWORD)
    with pytest.raises(WrongPasswordError):
        choose("nobody's token", ANOTHER, current=PASSWORD)


def test_a_one_time_password_must_be_replaced_by_another(house: House) -> None:
    first = house.access.accounts.add(OPERATOR, "maria", role="editor")
    signed_in = house.comes("maria", first)

    with pytest.raises(PasswordRefusedError):
        house.access.signing_in.choose_password(signed_in.token, first)
    house.access.signing_in.choose_password(signed_in.token, PASSWORD)

    found = house.access.signing_in.account(signed_in.token)
    assert found is not None
    assert not found.one_time
    with pytest.raises(WrongPasswordError):
        house.comes("maria", first)


@pytest.mark.usefixtures("real_hashing")
def test_a_hash_of_weaker_days_is_made_anew(house: House) -> None:
    maria = house.person("maria")
    weak = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD)
    with house.database.begin() as uow:
        uow.accounts.change(maria.id, {"password": weak})

    house.comes("maria")

    with house.database.read() as uow:
        row = uow.accounts.get(maria.id)
    assert row is not None
    assert "m=19456,t=2" in row.password
    assert house.comes("maria")


def test_a_verified_address_signs_in_and_ends_an_unused_one_time_password(house: House) -> None:
    first = house.access.accounts.add(OPERATOR, "maria", role="editor", email="maria@example.com")

    signed_in = house.access.signing_in.by_email("Maria@Example.com")

    assert (signed_in.account.name, signed_in.account.one_time) == ("maria", False)
    with pytest.raises(WrongPasswordError):
        house.comes("maria", first)
    with pytest.raises(WrongPasswordError):
        house.comes("maria", "")
    with pytest.raises(UnknownEmailError):
        house.access.signing_in.by_email("nobody@example.com")


def test_sign_ins_that_have_ended_are_not_kept(house: House) -> None:
    house.person("maria")
    house.comes("maria")
    house.passes(days=8)
    house.comes("maria")

    with house.database.begin() as uow:
        assert uow.accounts.sign_out_all(house.access.accounts.named("maria").id) == 1

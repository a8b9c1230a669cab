"""`earshot users`: who may sign in, arranged at the machine itself."""

import json
import re

from tests.earshot.commands.conftest import Earshot, Ran

PASSWORD = re.compile(r"^  ((?:[a-z2-7]{4}-){4}[a-z2-7]{4})$", re.MULTILINE)


def password(ran: Ran) -> str:
    """The one-time password that was printed."""
    assert ran.code == 0, ran.err
    (found,) = PASSWORD.findall(ran.out)
    return str(found)


def test_an_account_is_added_and_its_password_shown_once(earshot: Earshot) -> None:
    first = password(earshot("users", "add", "Maria", "--role", "owner"))
    listed = earshot("users")

    assert first not in listed.out
    assert re.search(
        "^maria +owner +no password chosen yet; sees everything$", listed.out, re.MULTILINE
    )
    assert listed.out.endswith("1 user.\n")


def test_a_scope_is_given_in_words_and_listed_as_json(earshot: Earshot) -> None:
    scope = ("--data", "customer", "--survey", "nps", "--survey", "ces", "--team", "north")
    earshot("users", "add", "ada", "--role", "agent", "--email", "Ada@Example.com", *scope)

    (found,) = json.loads(earshot("users", "--format", "json").out)
    listed = earshot("users").out

    assert found["scope"] == {"data": ["customer"], "surveys": ["ces", "nps"], "teams": ["north"]}
    assert (found["role"], found["email"], found["one_time"]) == ("agent", "ada@example.com", True)
    assert not any("argon2" in str(value) for value in found.values())
    assert "customer data; surveys ces, nps; teams north" in listed


def test_a_reset_makes_another_password(earshot: Earshot) -> None:
    first = password(earshot("users", "add", "maria", "--role", "owner"))

    assert password(earshot("users", "reset", "maria")) != first


def test_an_account_ends_and_begins_again(earshot: Earshot) -> None:
    earshot("users", "add", "maria", "--role", "owner")
    earshot("users", "add", "eve", "--role", "editor")

    assert "cannot sign in any more" in earshot("users", "disable", "eve").out
    assert re.search("^eve +editor +disabled", earshot("users").out, re.MULTILINE)
    assert "can sign in again" in earshot("users", "enable", "eve").out
    assert "disabled" not in earshot("users").out


def test_what_cannot_be_is_one_plain_sentence(earshot: Earshot) -> None:
    earshot("users", "add", "maria", "--role", "owner")

    for arguments, sentence in (
        (("add", "maria", "--role", "admin"), "There is an account with this name"),
        (("add", "two words", "--role", "admin"), "A name has up to 64 letters"),
        (("add", "eve", "--role", "agent"), "name at least one"),
        (("disable", "maria"), "This is the last owner"),
        (("reset", "nobody"), "There is no such account"),
    ):
        ran = earshot("users", *arguments)
        assert (ran.code, ran.out) == (1, "")
        assert sentence in ran.err
    assert earshot("users", "add", "eve", "--role", "king").code == 2

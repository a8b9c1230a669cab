"""What is remembered of those who signed in."""

import pytest

from earshot.access.audit import Deed, about
from earshot.access.roles import Account
from tests.earshot.access.conftest import House


def test_what_was_seen_is_found_by_who_what_and_when(house: House) -> None:
    maria, ada = house.person("maria"), house.person("ada")
    audit = house.access.audit
    before = audit.list()
    house.passes(hours=1)
    then = house.clock.now()
    audit.note(maria, Deed.TRANSCRIPT_SEEN, about("session", "s1"))
    audit.note(ada, Deed.TRANSCRIPT_SEEN, about("session", "s2"))
    audit.note(ada, Deed.EXPORTED, about("survey", "nps"))

    fresh = audit.list(since=then)
    assert [(row.account, row.action, row.subject) for row in fresh] == [
        ("ada", "exported", "survey:nps"),
        ("ada", "transcript-seen", "session:s2"),
        ("maria", "transcript-seen", "session:s1"),
    ]
    assert [row.at for row in fresh] == [then] * 3
    assert [row.subject for row in audit.list(account="ada", deed=Deed.TRANSCRIPT_SEEN)] == [
        "session:s2"
    ]
    assert [row.account for row in audit.list(subject="session:s1")] == ["maria"]
    assert audit.list(most=1) == fresh[:1]
    assert audit.list(before=fresh[-1].id) == before


def test_an_entry_outlives_the_account(house: House, owner: Account) -> None:
    maria = house.person("maria")
    house.access.audit.note(maria, Deed.VERBATIMS_SEEN, about("survey", "nps"))
    house.access.accounts.disable(owner, "maria")

    assert ("maria", "verbatims-seen", "survey:nps") in house.audit()


@pytest.mark.parametrize(
    "words", ["", "I waited 40 minutes", "maria@example.com", "+46701234567", "x" * 161, "a\nb"]
)
def test_words_and_addresses_are_no_subjects(words: str) -> None:
    with pytest.raises(ValueError, match="no id"):
        about("session", words)


def test_ids_and_account_names_are(house: House) -> None:
    assert about("answer", 12) == "answer:12"
    assert about("session", "Zk3-_x") == "session:Zk3-_x"
    assert about("account", "maria@example.com") == "account:maria@example.com"

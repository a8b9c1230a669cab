"""What a person gets when they ask for their data, and what is left when they ask us to forget."""

import json
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from earshot.privacy import (
    SeveralPersonsError,
    UnknownPersonError,
    erase_person,
    export_person,
    suppression_of,
)
from storage.analytics import Span
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.responses import Response, publish, store

NOW = datetime(2026, 3, 9, tzinfo=UTC)
DAY = date(2026, 3, 2)
KEY = b"k" * 32


@pytest.fixture
def maria(database: Database) -> str:
    """Somebody with two addresses and forty-five sessions."""
    revision = publish(database)
    with database.begin() as uow:
        uow.respondents.ensure("person", "crm-17", new_id="r1", now=NOW)
        uow.respondents.add_address("r1", "email", "maria@example.com", now=NOW)
    answers = {"nps": 2, "why": "Xyzzyx was rude"}
    store(
        database, [Response(DAY, answers, respondent="r1") for _ in range(45)], revision=revision
    )
    return "r1"


def erase(database: Database, person: str, *, with_answers: bool = False) -> Any:
    ids = (f"new{number}" for number in count())
    return erase_person(
        database,
        person,
        with_answers=with_answers,
        key=KEY,
        now=NOW,
        new_id=lambda: next(ids),
    )


def ratings(database: Database) -> int:
    with database.read() as uow:
        return sum(row.n for row in uow.analytics.ratings("nps", Span()))


@pytest.mark.parametrize("person", ["r1", "crm-17", "maria@example.com", " Maria@Example.com "])
def test_a_person_is_found_by_any_of_their_addresses(
    database: Database, maria: str, person: str
) -> None:
    found = json.loads(json.dumps(export_person(database, person)))

    assert found["respondent"]["id"] == maria
    assert len(found["addresses"]) == 2
    assert len(found["sessions"]) == 45
    assert found["sessions"][0]["answers"][1]["raw"] == "Xyzzyx was rude"
    assert "anonymous" in found["note"]


@pytest.mark.parametrize("person", ["MARIA@Example.COM", "+46 (0)70-123 45 67", "0046701234567"])
def test_a_person_is_found_however_their_address_is_spelt(
    database: Database, maria: str, person: str
) -> None:
    with database.begin() as uow:
        uow.respondents.add_address("r1", "phone", "+46701234567", now=NOW)

    assert export_person(database, person)["respondent"]["id"] == maria
    assert erase(database, person).addresses == 3
    with database.read() as uow:
        spelt = [("email", "Maria@EXAMPLE.com"), ("phone", "+46 70 123 45 67")]
        digests = [suppression_of(kind, value, key=KEY) for kind, value in spelt]
        assert uow.privacy.suppressed(digests) == set(digests)


def test_an_address_that_somebody_typed_on_a_channel_is_found(
    database: Database, maria: str
) -> None:
    with database.begin() as uow:
        uow.respondents.add_address("r1", "email", "m@example.org", now=NOW, channel="session-1")

    assert export_person(database, "M@Example.org")["respondent"]["id"] == maria


def test_an_id_of_another_system_is_one_letter_by_letter() -> None:
    one, other = (suppression_of("person", value, key=KEY) for value in ("12-34-567", "1234567"))

    assert one != other


def test_nobody_is_said_plainly(database: Database, maria: str) -> None:
    with pytest.raises(UnknownPersonError, match=r"Nobody is known by `x@y.z`.*anonymous"):
        export_person(database, "x@y.z")


def test_an_address_of_two_persons_is_not_guessed(database: Database, maria: str) -> None:
    with database.begin() as uow:
        uow.respondents.ensure("phone", "crm-17", new_id="r2", now=NOW)

    with pytest.raises(SeveralPersonsError, match="r1, r2"):
        erase(database, "crm-17")


def test_erased_words_are_gone_and_the_rating_stays(database: Database, maria: str) -> None:
    erased = erase(database, "crm-17")

    assert erased.addresses == 2
    assert ratings(database) == 45
    with pytest.raises(UnknownPersonError):
        export_person(database, maria)
    with database.read() as uow:
        digest = suppression_of("email", "maria@example.com", key=KEY)
        assert uow.privacy.suppressed([digest, b"another"]) == {digest}


def test_with_answers_the_rating_goes_too(database: Database, maria: str) -> None:
    erase(database, "crm-17", with_answers=True)

    assert ratings(database) == 0


@on_sqlite
def test_nothing_of_it_is_left_in_the_files(
    database: Database, maria: str, tmp_path: Path
) -> None:
    erase(database, "crm-17")

    left = b"".join(file.read_bytes() for file in tmp_path.glob("earshot.db*"))
    assert b"Xyzzyx" not in left
    assert b"maria@example" not in left
    assert b"crm-17" not in left

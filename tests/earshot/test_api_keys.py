"""Keys of programs: made once, known by a digest, revoked for good."""

from datetime import timedelta
from itertools import count

import pytest

from earshot import api_keys
from earshot.api_keys import SCOPES, BadKeyError, Made
from earshot.clock import Ids
from storage.database import Database
from tests.earshot.conftest import FakeClock

_NUMBERS = count(1)


def made(database: Database, clock: FakeClock, name: str = "shop", *scopes: str) -> Made:
    return api_keys.make(
        database,
        name,
        scopes or ("people:read",),
        now=clock.now(),
        new_id=lambda: f"k{next(_NUMBERS)}",
        new_key=Ids().key,
    )


def test_a_key_is_known_by_its_text(database: Database, clock: FakeClock) -> None:
    key = made(database, clock, "shop", "people:read", "scores:read", "people:read")

    known = api_keys.known(database, key.text, now=clock.now())

    assert key.text.startswith("esk_")
    assert len(key.text) == len("esk_") + 43  # 256 bits
    assert known is not None
    assert (known.id, known.name) == (key.key.id, "shop")
    assert known.scopes == {"people:read", "scores:read"}


@pytest.mark.parametrize("text", ["", "esk_", "esk_x", "\udcff", "e" * 10_000, "esk_\0"])
def test_any_other_text_is_no_key(database: Database, clock: FakeClock, text: str) -> None:
    made(database, clock)

    assert api_keys.known(database, text, now=clock.now()) is None


def test_the_key_itself_is_stored_nowhere(database: Database, clock: FakeClock) -> None:
    key = made(database, clock)

    with database.read() as uow:
        (row,) = uow.api_keys.all()

    assert key.text not in repr(row)
    assert key.text.removeprefix("esk_") not in repr(row)
    assert key.text not in repr(key.key)


def test_use_is_noted_at_most_once_a_minute(database: Database, clock: FakeClock) -> None:
    key = made(database, clock)

    def noted() -> object:
        api_keys.known(database, key.text, now=clock.now())
        (one,) = api_keys.all_keys(database)
        return one.used_at

    first = clock.now()
    assert noted() == first
    clock.passes(timedelta(seconds=59))
    assert noted() == first
    clock.passes(timedelta(seconds=1))
    assert noted() == clock.now()


def test_a_revoked_key_opens_nothing(database: Database, clock: FakeClock) -> None:
    key, other = made(database, clock, "shop"), made(database, clock, "desk")

    api_keys.revoke(database, "shop", now=clock.now())

    assert api_keys.known(database, key.text, now=clock.now()) is None
    assert api_keys.known(database, other.text, now=clock.now()) is not None
    with pytest.raises(BadKeyError, match="No key in force is called `shop`"):
        api_keys.revoke(database, "shop", now=clock.now())


def test_of_two_keys_with_one_name_it_must_be_said_which(
    database: Database, clock: FakeClock
) -> None:
    first, second = made(database, clock), made(database, clock)

    with pytest.raises(BadKeyError, match=f"{first.key.id}, {second.key.id}"):
        api_keys.revoke(database, "shop", now=clock.now())
    api_keys.revoke(database, second.key.id, now=clock.now())

    assert api_keys.known(database, first.text, now=clock.now()) is not None
    assert api_keys.known(database, second.text, now=clock.now()) is None


@pytest.mark.parametrize(
    ("name", "scopes", "said"),
    [
        ("", ("people:read",), "needs a name"),
        ("x\n", ("people:read",), "needs a name"),
        ("x" * 101, ("people:read",), "needs a name"),
        ("shop", (), "A key needs a scope"),
        ("shop", ("people:burn",), "There is no scope `people:burn`"),
    ],
)
def test_a_key_that_cannot_be_made(
    database: Database, clock: FakeClock, name: str, scopes: tuple[str, ...], said: str
) -> None:
    with pytest.raises(BadKeyError, match=said):
        api_keys.make(
            database, name, scopes, now=clock.now(), new_id=lambda: "k", new_key=lambda: "x"
        )
    assert api_keys.all_keys(database) == []


def test_every_scope_can_be_had(database: Database, clock: FakeClock) -> None:
    assert made(database, clock, "all", *SCOPES).key.scopes == set(SCOPES)

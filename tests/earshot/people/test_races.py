"""Two programs that hear of the same person at once: one of them looks again."""

import threading
from itertools import count

import pytest

from earshot.opening import Address
from earshot.people.profiles import Profile, save
from storage.database import Database
from storage.errors import ConflictError
from tests.earshot.conftest import NOON
from tests.postgres import PostgresServer

MANY = 40
_ids = count(1)


def keep_saving(database: Database, offset: int, failed: list[Exception]) -> None:
    """Tell of many people by two addresses each, until all of it is taken down."""
    try:
        for number in range(MANY):
            pair = (Address("person", f"p{number}"), Address("telegram", f"{number + 1}"))
            one = Profile((pair[(number + offset) % 2],), properties={f"by{offset}": "yes"})
            both = Profile(pair, name="Both")
            for profile in (one, both):
                persistently(database, profile)
    except Exception as error:  # noqa: BLE001 - the test looks at it
        failed.append(error)


def persistently(database: Database, profile: Profile) -> None:
    for _ in range(50):
        try:
            with database.begin() as uow:
                save(uow, profile, now=NOON, new_id=lambda: str(next(_ids)))
        except ConflictError:
            continue
        return
    raise AssertionError("It never came to an end.")


@pytest.fixture
def two(postgres: PostgresServer):
    with postgres.fresh() as url:
        opened = [Database.open(url), Database.open(url)]
        yield opened
        for database in opened:
            database.close()


def test_nobody_is_two_people_and_nothing_told_is_lost(two: list[Database]) -> None:
    failed: list[Exception] = []
    workers = [
        threading.Thread(target=keep_saving, args=(database, offset, failed))
        for offset, database in enumerate(two)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)

    assert failed == []
    with two[0].read() as uow:
        people = uow.people.page("", 1000)
    assert len(people) == MANY
    for person in people:
        assert {row.kind for row in person.addresses} == {"person", "telegram"}
        assert person.properties == {"by0": "yes", "by1": "yes"}

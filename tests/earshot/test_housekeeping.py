"""Housekeeping: which days are over, and that one round does all there is to do."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from earshot.housekeeping import Housekeeping
from storage.database import Database
from storage.releases import Wave
from tests.earshot.conftest import FakeClock, on_sqlite
from tests.earshot.fakes import PostOffice
from tests.responses import Response, publish, seal, store

DAY = date(2026, 3, 2)


def unfolded(database: Database) -> list[date]:
    with database.read() as uow:
        return uow.analytics.unfolded("nps", before=date.max)


def run(database: Database, now: datetime, zone: str = "UTC") -> int:
    housekeeping = Housekeeping(database, lambda: now, ZoneInfo(zone))
    slices = 1
    while housekeeping.slice():
        slices += 1
    return slices


@pytest.mark.parametrize(
    ("now", "zone", "over"),
    [
        (datetime(2026, 3, 3, 0, 59, tzinfo=UTC), "UTC", False),
        (datetime(2026, 3, 3, 1, 0, tzinfo=UTC), "UTC", True),
        (datetime(2026, 3, 2, 16, 59, tzinfo=UTC), "Asia/Shanghai", False),
        (datetime(2026, 3, 2, 17, 0, tzinfo=UTC), "Asia/Shanghai", True),
        (datetime(2026, 3, 3, 8, 59, tzinfo=UTC), "America/Los_Angeles", False),
        (datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "America/Los_Angeles", True),
    ],
)
def test_a_day_is_folded_an_hour_after_it_ended_where_it_is_counted(
    database: Database, now: datetime, zone: str, over: bool
) -> None:
    store(database, [Response(DAY, {"nps": 9})], revision=publish(database))

    run(database, now, zone)

    assert unfolded(database) == ([] if over else [DAY])


def test_a_round_folds_every_day_and_then_rests(database: Database) -> None:
    days = [DAY + timedelta(days=number) for number in range(5)]
    store(database, [Response(day, {"nps": 9}) for day in days], revision=publish(database))
    now = datetime(2026, 4, 1, tzinfo=UTC)

    first, second = run(database, now), run(database, now)

    assert unfolded(database) == []
    assert first == second + len(days)


def test_a_day_after_the_round_is_found_by_the_next(database: Database) -> None:
    revision = publish(database)
    housekeeping = Housekeeping(
        database, lambda: datetime(2026, 4, 1, tzinfo=UTC), ZoneInfo("UTC")
    )
    while housekeeping.slice():
        pass
    store(database, [Response(DAY, {"nps": 9})], revision=revision)

    while housekeeping.slice():
        pass

    assert unfolded(database) == []


@on_sqlite
def test_what_was_sealed_leaves_the_log(database: Database, tmp_path: Path) -> None:
    revision = publish(database, "enps", anonymous=True)
    response = Response(DAY, {"nps": 9}, survey="enps", id="session-of-somebody")
    seal(database, [response], revision=revision)
    assert b"session-of-somebody" in _files(tmp_path)

    run(database, datetime(2026, 3, 4, tzinfo=UTC))

    assert b"session-of-somebody" not in _files(tmp_path)
    assert (tmp_path / "earshot.db-wal").stat().st_size == 0


@on_sqlite
def test_a_wave_is_released_when_it_is_over(database: Database) -> None:
    revision = publish(database, "enps", anonymous=True)
    seal(database, [Response(DAY, {"nps": 9}, survey="enps")], revision=revision)

    run(database, datetime(2026, 3, 9, 2, tzinfo=UTC))

    with database.read() as uow:
        assert uow.releases.waves("enps") == [Wave(DAY)]


def test_last_words_that_nobody_could_send_in_a_day_are_deleted(
    database: Database, clock: FakeClock
) -> None:
    office = PostOffice(database, clock)
    person, other = office.person(), office.person()
    person.told("last words")
    with database.begin() as uow:
        uow.outbox._connection.execute(text("UPDATE outbox SET fleeting = true"))
    other.told("of a session that is kept")

    def left() -> int:
        with database.read() as uow:
            return sum(len(uow.outbox.of_session(one.session)) for one in (person, other))

    run(database, clock.now() + timedelta(hours=23, minutes=59))
    assert left() == 2
    run(database, clock.now() + timedelta(hours=24, minutes=1))
    assert left() == 1
    with database.read() as uow:
        assert uow.outbox.of_session(person.session) == []


def _files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.glob("earshot.db*"))

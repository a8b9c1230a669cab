"""A backup brings everything back, into either database, and nobody who refused."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from earshot.backing_up import Manifest, Restored, back_up, restore
from earshot.errors import EarshotError
from earshot.privacy import erase_person
from storage.analytics import Span
from storage.database import Database
from storage.repositories import copies
from storage.repositories.copies import tables
from tests.earshot.conftest import on_sqlite
from tests.postgres import PostgresServer
from tests.responses import Response, publish, store

into_sqlite = pytest.mark.parametrize("empty", ["sqlite"], indirect=True)

NOW = datetime(2026, 3, 9, 12, 30, 1, 250, tzinfo=UTC)
DAY = date(2026, 3, 2)
KEY = b"k" * 32


@pytest.fixture
def filled(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Answers of two persons, of which not all fit into memory at a time."""
    monkeypatch.setattr(copies, "ROWS", 7)
    revision = publish(database)
    with database.begin() as uow:
        for name in ("maria", "ali"):
            uow.respondents.ensure("person", f"crm-{name}", new_id=name, now=NOW)
    answers: dict[str, Any] = {"nps": 9, "why": "سرعت 🚀\nand <care>"}
    responses = [Response(DAY, answers, respondent=name) for name in ("maria", "ali") * 30]
    store(database, responses, revision=revision)
    return database


@pytest.fixture
def file(filled: Database, tmp_path: Path) -> Path:
    """A backup of it."""
    written(filled, tmp_path / "earshot.backup")
    return tmp_path / "earshot.backup"


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database in which there are not even tables."""
    with somewhere(request.param, request, tmp_path) as url:
        opened = Database.open(url)
        yield opened
        opened.close()


@contextmanager
def somewhere(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'new' / 'earshot.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.fresh() as url:
        database = Database.open(url)
        with database.begin() as uow:
            uow.copies._drop()
        database.close()
        yield url


def written(database: Database, file: Path) -> Manifest:
    return back_up(database, file, key=KEY, key_file=None, now=NOW)


def taken(database: Database, file: Path, *, replace: bool = False, key: bytes = KEY) -> Restored:
    ids = (f"new{number}" for number in count())
    return restore(
        database,
        file,
        key=lambda: key,
        key_file=None,
        now=NOW + timedelta(days=1),
        new_id=lambda: next(ids),
        replace=replace,
    )


def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    with database.read() as uow:
        return {table: sorted(uow.copies.rows(table), key=repr) for table in tables()}


def test_everything_comes_back_in_either_database(
    filled: Database, file: Path, empty: Database
) -> None:
    restored = taken(empty, file)

    assert everything(empty) == everything(filled)
    assert restored.manifest.rows["sessions"] == 60
    assert (restored.unsent, restored.erased) == (0, 0)


@on_sqlite
def test_new_rows_come_after_those_that_were_restored(file: Path, empty: Database) -> None:
    taken(empty, file)

    with empty.begin() as uow:
        uow.respondents.ensure("person", "crm-new", new_id="new", now=NOW)
        ids = {
            row.id for name in ("maria", "ali", "new") for row in uow.respondents.addresses(name)
        }
    assert len(ids) == 3


@into_sqlite
def test_what_waited_to_be_sent_is_not_sent_again(
    filled: Database, tmp_path: Path, empty: Database
) -> None:
    with filled.begin() as uow:
        uow.copies._connection.exec_driver_sql(
            "INSERT INTO outbox (session_id, turn, position, kind, prompt, created_at, state,"
            " attempts, unsolicited, fleeting)"
            " SELECT id, 7, 0, 'text', '{}', last_at, 'due', 0, false, false FROM sessions LIMIT 1"
        )
    written(filled, tmp_path / "b")

    restored = taken(empty, tmp_path / "b")

    states = [(row["state"], row["error"]) for row in everything(empty)["outbox"]]
    assert restored.unsent == 1
    assert ("failed", "restored") in states
    assert not {state for state, _ in states} & {"due", "sending"}


def test_who_was_erased_or_opted_out_since_stays_so(filled: Database, file: Path) -> None:
    ids = (f"gone{number}" for number in count())
    erase_person(
        filled, "crm-maria", with_answers=False, key=KEY, now=NOW, new_id=lambda: next(ids)
    )
    with filled.begin() as uow:
        uow.respondents.opt_out("ali", reason="stop", now=NOW)
        (address,) = uow.respondents.addresses("ali")
        uow.people.set_opt_out([address.id], NOW)

    restored = taken(filled, file, replace=True)

    with filled.read() as uow:
        assert not uow.respondents.having("crm-maria")
        assert uow.respondents.opted_out("ali")
        assert [row.opted_out_at for row in uow.respondents.addresses("ali")] == [NOW]
        assert sum(row.n for row in uow.analytics.ratings("nps", Span())) == 60
        assert len(uow.privacy.suppressions()) == 1
    assert restored.erased == 1


@on_sqlite
def test_a_database_with_answers_is_not_replaced_unless_that_is_said(
    filled: Database, file: Path
) -> None:
    before = everything(filled)

    with pytest.raises(EarshotError, match="--replace"):
        taken(filled, file)

    assert everything(filled) == before


@on_sqlite
def test_a_damaged_backup_changes_nothing(filled: Database, file: Path, tmp_path: Path) -> None:
    before, short = everything(filled), tmp_path / "short"
    with zipfile.ZipFile(file) as whole, zipfile.ZipFile(short, "w") as part:
        for name in whole.namelist():
            lines = whole.read(name)
            part.writestr(
                name, b"".join(lines.splitlines(True)[:-1]) if "answers" in name else lines
            )

    with pytest.raises(EarshotError, match="lacks rows of `answers`"):
        taken(filled, short, replace=True)

    assert everything(filled) == before


@on_sqlite
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and then nothing", b"\0" * 5000])
def test_what_is_no_backup_is_refused(database: Database, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b").write_bytes(content)

    with pytest.raises(EarshotError, match="no backup"):
        taken(database, tmp_path / "b")


@on_sqlite
@into_sqlite
def test_a_backup_of_a_newer_program_is_refused(
    file: Path, tmp_path: Path, empty: Database
) -> None:
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(tmp_path / "newer", "w") as newer:
        manifest = json.loads(old.read("manifest.json")) | {"revision": "r9999"}
        newer.writestr("manifest.json", json.dumps(manifest))

    with pytest.raises(EarshotError, match="newer Earshot"):
        taken(empty, tmp_path / "newer")


@on_sqlite
@into_sqlite
def test_another_key_is_refused(file: Path, empty: Database) -> None:
    with pytest.raises(EarshotError, match="another secret key"):
        taken(empty, file, key=b"x" * 32)


@on_sqlite
def test_a_file_that_is_there_is_not_written_over(filled: Database, file: Path) -> None:
    content = file.read_bytes()

    with pytest.raises(EarshotError, match="there already"):
        written(filled, file)

    assert file.read_bytes() == content
    assert file.stat().st_mode & 0o777 == 0o600

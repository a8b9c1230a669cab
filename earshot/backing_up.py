"""Backups: everything in one file, from either database, restored into either."""

import hmac
import json
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from earshot.errors import EarshotError
from earshot.keys import FILE as KEY_FILE
from earshot.privacy import erase_person, suppression_of
from storage import schema
from storage.database import Database
from storage.repositories.copies import tables
from storage.unit_of_work import UnitOfWork

FORMAT = 1
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: the form of its tables, and how many rows of each."""

    format: int
    revision: str
    made_at: str
    key: str
    columns: Mapping[str, Mapping[str, str]]
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Restored:
    """`unsent` messages were waiting to be sent then, `erased` persons were forgotten since."""

    manifest: Manifest
    unsent: int
    erased: int


def back_up(
    database: Database,
    file: Path,
    *,
    key: bytes,
    key_file: Path | None,
    now: datetime,
    told: Callable[[str], None] = lambda _: None,
) -> Manifest:
    """Write everything into `file`: one moment of the database, while others go on working.

    `key_file` is where `key` lies, None if the settings give it. It goes along: keep `file` as
    private as the database. `told` hears the name of each table that is written.

    Raises:
        EarshotError: `file` is there already, or cannot be written.
    """
    if file.exists():
        raise EarshotError(f"{file} is there already. Name another file, or move it away.")
    unfinished = file.with_name(f"{file.name}.part")
    try:
        handle = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with (
            os.fdopen(handle, "wb") as opened,
            zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive,
            database.read() as uow,
        ):
            manifest = _written(archive, uow, key, now, told)
            if key_file:
                archive.writestr(KEY_FILE, key)
        unfinished.replace(file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise EarshotError(f"{file} cannot be written: {error.strerror}.") from error
    return manifest


def restore(
    database: Database,
    file: Path,
    *,
    key: Callable[[], bytes],
    key_file: Path | None,
    now: datetime,
    new_id: Callable[[], str],
    replace: bool = False,
) -> Restored:
    """Have in `database` what `file` holds. All or nothing: if it fails, nothing has changed.

    What was waiting to be sent when the backup was made is not sent again: it may have been.
    Whoever was erased or opted out in the database that is replaced stays so.

    Raises:
        EarshotError: `file` is no backup or damaged, its key is another one, or there is data
            and it is not to be replaced.
    """
    if database.current_revision() is not None:
        database.migrate()
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
        _take_key(archive, manifest, key, key_file)
        with database.begin() as uow:
            if not replace and not uow.copies.is_empty():
                raise EarshotError(
                    "There are respondents or answers in the database already. Restore into an"
                    " empty one, or say --replace: what is there now will be gone."
                )
            refusals = uow.copies.refusals()
            uow.copies.replace(
                manifest.revision, manifest.columns, lambda table: _rows(archive, manifest, table)
            )
            unsent = uow.copies.unsend()
            uow.copies.refuse(refusals)
    forgotten = _erased_since(database, key())
    for respondent in forgotten:
        erase_person(database, respondent, with_answers=False, key=key(), now=now, new_id=new_id)
    return Restored(manifest, unsent, len(forgotten))


def _written(
    archive: zipfile.ZipFile,
    uow: UnitOfWork,
    key: bytes,
    now: datetime,
    told: Callable[[str], None],
) -> Manifest:
    columns, counts = tables(), {}
    for table in columns:
        told(table)
        with archive.open(_member(table), "w", force_zip64=True) as member:
            number = 0
            for number, row in enumerate(uow.copies.rows(table), 1):  # noqa: B007 - the last counts
                member.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
        counts[table] = number
    revision = uow.copies.revision()
    assert revision is not None
    manifest = Manifest(FORMAT, revision, now.isoformat(), _digest(key), columns, counts)
    archive.writestr(_MANIFEST, json.dumps(asdict(manifest), indent=1))
    return manifest


def _opened(file: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except FileNotFoundError:
        raise EarshotError(f"There is no file {file}.") from None
    except (OSError, zipfile.BadZipFile):
        raise EarshotError(f"{file} is no backup, or only a part of one.") from None


def _manifest(archive: zipfile.ZipFile, file: Path) -> Manifest:
    try:
        manifest = Manifest(**json.loads(archive.read(_MANIFEST)))
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile):
        raise EarshotError(f"{file} is no backup of Earshot's, or damaged.") from None
    if manifest.format != FORMAT or manifest.revision not in schema.revisions():
        raise EarshotError(f"{file} was made by a newer Earshot. Upgrade this one first.")
    return manifest


def _rows(archive: zipfile.ZipFile, manifest: Manifest, table: str) -> Iterator[dict[str, Any]]:
    number = 0
    try:
        with archive.open(_member(table)) as member:
            for number, line in enumerate(member, 1):  # noqa: B007 - the last counts
                yield json.loads(line)
    except (KeyError, ValueError, zipfile.BadZipFile) as error:
        raise EarshotError(f"The backup is damaged at `{table}`. Nothing was changed.") from error
    if number != manifest.rows[table]:
        raise EarshotError(f"The backup lacks rows of `{table}`. Nothing was changed.")


def _take_key(
    archive: zipfile.ZipFile, manifest: Manifest, key: Callable[[], bytes], file: Path | None
) -> None:
    """Put the backup's key where the program looks for it, if there is none yet."""
    if file and not file.exists() and KEY_FILE in archive.namelist():
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as opened:
            opened.write(archive.read(KEY_FILE))
    if not hmac.compare_digest(_digest(key()), manifest.key):
        raise EarshotError(
            "The backup was made under another secret key, and erased addresses would not be"
            " recognised. Set EARSHOT_SECRET_KEY as it was then, or restore into an empty data"
            " folder."
        )


def _erased_since(database: Database, key: bytes) -> set[str]:
    """The respondents who came back with the backup and had been erased."""
    with database.read() as uow:
        digests = set(uow.privacy.suppressions())
        return {
            row["respondent_id"]
            for row in uow.copies.rows("addresses")
            if suppression_of(row["kind"], row["value"], channel=row["channel"], key=key)
            in digests
        }


def _member(table: str) -> str:
    return f"{table}.jsonl"


def _digest(key: bytes) -> str:
    return sha256(b"earshot backup\0" + key).hexdigest()

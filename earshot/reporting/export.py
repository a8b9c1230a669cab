"""Export: every answer with what it means, a page at a time, in constant memory.

CSV is UTF-8 with a byte order mark, by which a spreadsheet knows the letters of every language; a
cell that it could run as a formula has an apostrophe before it. The file appears when it is whole.

Of an anonymous survey every answer stands by itself: nothing in a file, and nothing in two of
them, tells which answers are of one person.
"""

import contextlib
import json
import os
import random
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import IO

from dialogs.script import ANONYMITY_THRESHOLD
from dialogs.verbatims import mask
from earshot.reporting import gate
from earshot.reporting.sinks import SINKS, ExportError, Format, Sink
from earshot.reporting.surveys import current_script
from storage.analytics import ExportRow, Span
from storage.database import Database

PAGE = 5000
"""Answers read in one transaction, and written in one row group."""


def export(
    database: Database,
    survey: str,
    *,
    form: Format,
    out: Path,
    chance: random.Random,
    since: date | None = None,
    until: date | None = None,
    page: int = PAGE,
    masked: bool = False,
) -> int:
    """Write the answers to `survey` from `since` up to `until` to `out`; gives their number.

    `masked`: with a word in brackets for each piece of personal data that is found in what people
    wrote. The properties, which they did not write, stay as they are.

    Of an anonymous survey only closed waves, as far as the gate lets them, in an order of
    `chance`, each under a `response` of its own that `chance` draws anew for every export.

    Raises:
        UnknownSurveyError: there is no such survey.
        ExportError: the file cannot be written, or Parquet is not installed.
    """
    if form not in SINKS:
        raise ExportError(f"There is no format `{form}`. The formats are: csv, jsonl, parquet.")
    span = Span(since or date.min, until or date.max)
    with database.read() as uow:
        anonymous = current_script(uow, survey).anonymous
    rows = (
        admitted_waves(database, survey, span, chance)
        if anonymous
        else _answers(database, survey, span, page)
    )
    if masked:
        rows = map(without_personal_data, rows)
    with _appearing(out) as file, contextlib.closing(SINKS[form](file)) as sink:
        return _pour(rows, sink, page)


def without_personal_data(row: ExportRow) -> ExportRow:
    """The answer with its words masked."""
    value = json.loads(row.value) if row.value and gate.is_comment(row) else None
    written = json.dumps(mask(value), ensure_ascii=False) if isinstance(value, str) else row.value
    return replace(row, words=mask(row.words), value=written)


def _pour(rows: Iterator[ExportRow], sink: Sink, page: int) -> int:
    n = 0
    while batch := list(islice(rows, page)):
        sink.write(batch)
        n += len(batch)
    return n


def _answers(database: Database, survey: str, span: Span, page: int) -> Iterator[ExportRow]:
    with database.read() as uow:
        days = uow.analytics.days(survey, span)
    for day in days:
        yield from _of_day(database, survey, day, page)


def _of_day(database: Database, survey: str, day: date, page: int) -> Iterator[ExportRow]:
    after = ("", 0)
    while True:
        # A transaction for each page: an export that takes long holds nobody up.
        with database.read() as uow:
            found, after = uow.analytics.page(survey, day, after=after, most=page)
        yield from found
        if len(found) < page:
            return


def admitted_waves(
    database: Database, survey: str, span: Span, chance: random.Random
) -> Iterator[ExportRow]:
    """The answers of closed anonymous waves that the gate lets pass, each by itself, and those of
    a wave in an order of `chance`."""
    with database.read() as uow:
        waves = uow.releases.waves(survey, span)
    for wave in waves:
        with database.read() as uow:
            rows = uow.analytics.wave(survey, wave)
        # Who never finished, or began before a new revision, may be the only one who did.
        mixed = len({row.revision for row in rows}) > 1
        alone = [replace(row, state="", revision=0 if mixed else row.revision) for row in rows]
        yield from _apart(gate.admit_export(alone, threshold=ANONYMITY_THRESHOLD), chance)


def _apart(rows: Iterable[ExportRow], chance: random.Random) -> list[ExportRow]:
    """The answers in an order of chance, no two of them with the same `response`."""
    alone = [replace(row, response=_drawn(chance)) for row in rows]
    return sorted(alone, key=lambda row: row.response)


def _drawn(chance: random.Random) -> str:
    # Digested, or a few hundred ids would give away what was drawn, and with it the order.
    return sha256(chance.randbytes(32)).hexdigest()[:32]


@contextmanager
def _appearing(out: Path) -> Iterator[IO[bytes]]:
    """A file beside `out` that takes its place when the block ends well, and else goes away."""
    try:
        number, name = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.")
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {error.strerror}.") from error
    try:
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(out)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise ExportError(f"{out} cannot be written: {error.strerror}.") from error
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

"""Files to be imported: written in a few lines, taken in or refused."""

from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.reporting.importing import Progress, check, write
from earshot.reporting.sources import ImportRefusedError
from storage.analytics import ExportRow, Span
from storage.database import Database
from storage.rows import AnswerRow
from tests.earshot.reporting.conftest import NOW

UTC_ZONE = ZoneInfo("UTC")
SIMPLE = "survey,response,key,value,day\n"


def imported(database: Database, file: Path) -> Progress:
    checked = check(database, file, now=NOW, zone=UTC_ZONE)
    return list(write(database, checked))[-1]


def refused(database: Database, file: Path) -> list[str]:
    with pytest.raises(ImportRefusedError) as caught:
        check(database, file, now=NOW, zone=UTC_ZONE)
    return [str(problem) for problem in caught.value.problems]


def simple(tmp_path: Path, *lines: str, header: str = SIMPLE) -> Path:
    file = tmp_path / "answers.csv"
    file.write_text(header + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def answers(database: Database) -> list[AnswerRow]:
    with database.read() as uow:
        days = uow.analytics.days("nps", Span())
        ids = {row.response for day in days for row in _rows(uow, day)}
        return [row for id_ in sorted(ids) for row in uow.answers.of_session(id_)]


def _rows(uow: Any, day: date) -> list[ExportRow]:
    rows: list[ExportRow] = uow.analytics.page("nps", day, most=10_000)[0]
    return rows

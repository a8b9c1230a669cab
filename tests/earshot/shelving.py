"""The codebooks of a test, what is said about their themes, and what was read in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogs.verbatims import Codebook, load_codebook, load_tone
from earshot.codebooks import Codebooks, CodebooksError
from earshot.coding import Coding
from storage.database import Database
from storage.models import readings
from tests.responses import Response

DAY = date(2026, 3, 2)
BOOK = """\
languages: [en]
themes:
  - theme: service
    labels: {en: the service}
    phrases: {en: [service]}
  - theme: staff
    parent: service
    labels: {en: our staff}
    phrases: {en: [staff, %s]}
"""
TONE = "version: 1\npositive: [good]\nnegative: [slow]\neither: [unbelievable]\n"


def book(name: str, *phrases: str) -> Codebook:
    return load_codebook(BOOK % ", ".join(phrases or ("nobody",)), name=name)


def books(customers: str = "waiter", employees: str = "boss", tone: str = TONE) -> Codebooks:
    return Codebooks(
        {"customers": book("customers", customers), "employees": book("employees", employees)},
        {"en": load_tone(tone, "en")},
    )


@dataclass
class Shelf:
    """The codebooks' files, which an admin edits."""

    now: Codebooks = field(default_factory=books)
    broken: bool = False

    def read(self) -> Codebooks:
        if self.broken:
            raise CodebooksError("customers, line 3: `theme` is missing.")
        return self.now


def code(coding: Coding) -> int:
    """Read all that waits; gives how many slices it took."""
    n = 0
    coding.look_again()
    while coding.slice():
        n += 1
    return n


def said(words: Iterable[str], **more: Any) -> list[Response]:
    return [Response(DAY, {"nps": 2, "why": each}, **more) for each in words]


def read(database: Database, table: Any = readings) -> list[tuple[str, str]]:
    """Kind and value of everything that was read."""
    with database.read() as uow:
        rows = uow.readings._connection.execute(select(table.c.kind, table.c.value)).all()
    return sorted((kind, value) for kind, value in rows)

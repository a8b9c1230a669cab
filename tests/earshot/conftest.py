"""The use cases over real databases, with a clock and ids of the test's own."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot import authoring
from earshot.catalogue import Catalogue
from earshot.conversing import Conversing
from earshot.finishing import Finishing
from earshot.opening import Opened, Opening
from earshot.turns import Means, Outcome, Reply, Said
from storage.database import Database
from storage.rows import AnswerRow, SessionRow

SCRIPTS = Path(__file__).parent / "scripts"
_KEYS = count(1)
KEY = b"the key of the buttons"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What is decided before a database is asked need not be tried on two."""


@dataclass
class FakeClock:
    """Time that passes when a test says so."""

    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - NOON).total_seconds()

    def passes(self, time: timedelta) -> None:
        self.at += time


@dataclass
class Respondent:
    """Somebody who talks to the use cases and remembers what came back."""

    conversing: Conversing
    session: str
    secret: bytes
    keys: Iterator[int] = field(default_factory=lambda: _KEYS)

    def said(self, text: str, key: str | None = None, **more: Any) -> Said:
        key = key or f"m{next(self.keys)}"
        meaning = repr((text, more)).encode()
        return Said(self.session, self.secret, key, hashlib.sha256(meaning).digest(), text, **more)

    def says(self, text: str, key: str | None = None) -> Outcome:
        (outcome,) = self.conversing.take([self.said(text, key)])
        return outcome

    def taps(self, prompt: str, value: object) -> Outcome:
        key = f"t{next(self.keys)}"
        digest = repr((prompt, value)).encode()
        (outcome,) = self.conversing.take(
            [Said(self.session, self.secret, key, digest, None, prompt, value)]
        )
        return outcome


@dataclass
class Office:
    """Everything a test of the use cases needs."""

    database: Database
    clock: FakeClock
    means: Means
    conversing: Conversing
    finishing: Finishing
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def opens(self, survey: str = "help", **more: Any) -> tuple[Respondent, Opened]:
        secret = f"secret {next(self._numbers)}".encode()
        (outcome,) = self.conversing.take([Opening(survey, secret, "en", **more)])
        assert isinstance(outcome, Opened), outcome
        return Respondent(self.conversing, outcome.session, secret), outcome

    def row(self, session: str) -> SessionRow:
        with self.database.read() as uow:
            return uow.sessions.find([session])[session]

    def answers(self, session: str) -> dict[tuple[str, str], AnswerRow]:
        with self.database.read() as uow:
            return {(row.key, row.part): row for row in uow.answers.of_session(session)}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def office(database: Database, clock: FakeClock) -> Office:
    return furnish(database, clock)


def furnish(database: Database, clock: FakeClock) -> Office:
    """An office over `database`, with the test scripts published."""
    for file in sorted(SCRIPTS.glob("*.yaml")):
        authoring.publish(database, file.read_text("utf-8"), file=file.name, now=clock.now())
    numbers = count(1)
    means = Means(
        database=database,
        catalogue=Catalogue({"brand": "Acme"}),
        now=clock.now,
        new_id=lambda: f"id{next(numbers)}",
        zone=ZoneInfo("UTC"),
        button_key=lambda: KEY,
    )
    return Office(database, clock, means, Conversing(means), Finishing(means))


def texts(outcome: Outcome | Opened) -> list[str]:
    """The texts of the prompts that came back."""
    assert isinstance(outcome, Reply | Opened), outcome
    return [json.loads(prompt)["text"] for prompt in outcome.prompts]

"""An office with touchpoint rules, and events that come to it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from dialogs.loading import load
from earshot.catalogue import Catalogue
from earshot.opening import Address
from earshot.people.profiles import Profile
from earshot.triggers import rules
from earshot.triggers.events import Event, Outcome, receive
from earshot.turns import Means
from storage.database import Database
from tests.earshot.conftest import NOON, SCRIPTS, FakeClock

ANNA = Profile((Address("email", "anna@example.com"), Address("sms", "+46701740605")))
SUPPORT = """
survey: after-support
title: After a support session
kind: transactional
owner: support
goal: Make getting help effortless
languages: [en]
audience: customer
properties: [agent, case, minutes]
steps:
  - ask: effort
    type: ces
    scale: 1-7
    text: {en: "{agent} made it easy for me to handle my issue."}
  - say: thanks
    text: {en: "Thank you."}
"""
RULE = """
rule: after-support
on: support.closed
when: "priority != 'low' and minutes >= 2"
after: 10 minutes
survey: after-support
channels: [telegram, sms, email]
properties: {case: ticket}
"""


@dataclass
class Desk:
    """Somebody to whom events are told, with the rules in force."""

    database: Database
    clock: FakeClock
    means: Means
    keys: Iterator[int] = field(default_factory=lambda: count(1))

    def rules(self, source: str) -> None:
        with self.database.begin() as uow:
            for placed in rules.read_rules(source, "rules.yaml"):
                rules.keep(uow, placed.rule, now=NOON)

    def event(self, name: str = "support.closed", **changes: Any) -> Event:
        told: dict[str, Any] = {
            "source": "desk",
            "key": f"e{next(self.keys)}",
            "name": name,
            "happened_at": NOON,
            "profile": ANNA,
            "properties": {
                "ticket": "4711",
                "agent": "Maria",
                "priority": "high",
                "opened_at": (NOON - timedelta(minutes=40)).isoformat(),
            },
        }
        return Event(**{**told, **changes})

    def told(self, name: str = "support.closed", **changes: Any) -> Outcome:
        return receive(self.means, self.event(name, **changes))

    def invitations(self) -> list[dict[str, Any]]:
        """All that is planned, in order."""
        with self.database.read() as uow:
            rows = uow.events._connection.execute(
                text("SELECT * FROM invitations ORDER BY id")
            ).mappings()
            return [dict(row) for row in rows]

    def kept(self) -> list[dict[str, Any]]:
        """Every event, the newest first."""
        with self.database.read() as uow:
            return [
                {"name": row.name, "whose": row.respondent_id, **json.loads(row.outcome)}
                for row in uow.events.page(100)
            ]

    def properties(self, event_id: int) -> dict[str, str]:
        with self.database.read() as uow:
            (row,) = [row for row in uow.events.page(100) if row.id == event_id]
        return dict(json.loads(row.properties))

    def publishes(self, source: str) -> None:
        """Put a script in force, untested: it is no test's matter here."""
        script = load(source).script
        assert script is not None
        with self.database.begin() as uow:
            uow.surveys.publish(script.survey, source=source, digest="", now=NOON)


@pytest.fixture
def desk(database: Database, clock: FakeClock) -> Desk:
    numbers = count(1)
    means = Means(
        database=database,
        catalogue=Catalogue({"brand": "Acme"}),
        now=clock.now,
        new_id=lambda: f"id{next(numbers)}",
        zone=ZoneInfo("UTC"),
        button_key=lambda: b"",
    )
    desk = Desk(database, clock, means)
    desk.publishes(SUPPORT)
    desk.publishes((SCRIPTS / "help.yaml").read_text("utf-8"))
    desk.rules(RULE)
    return desk


def moment(value: Any) -> datetime:
    """A time as either database gives it without its column's type."""
    from storage.models.base import from_microseconds  # noqa: PLC0415

    return from_microseconds(value) if isinstance(value, int) else value

"""Turns that are due at an address, and what becomes of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from storage.database import Database
from storage.rows import DueRow, OutboxRow
from tests.storage.making import NOW, prompt

SOON = NOW + timedelta(minutes=1)
LATER = NOW + timedelta(hours=1)


def due(address: int, turn: int = 1, **changes: Any) -> OutboxRow:
    """A turn that may be sent."""
    row = prompt(f"s{address}", turn, state="due", address_id=address, due_at=NOW)
    return replace(row, **changes)


def add(database: Database, *rows: OutboxRow) -> list[int]:
    """The ids that the rows got."""
    with database.begin() as uow:
        uow.outbox.add_all(rows)
        found = [row for id_ in {r.session_id for r in rows} for row in uow.outbox.of_session(id_)]
    ids = {(row.session_id, row.turn, row.position): row.id for row in found}
    return [ids[row.session_id, row.turn, row.position] or 0 for row in rows]


def take(database: Database, **changes: Any) -> list[DueRow]:
    """What is due, begun."""
    asked: dict[str, Any] = {"now": NOW, "kinds": ["sms", "slack"], "limit": 10} | changes
    with database.begin() as uow:
        rows = uow.outbox.due(asked.pop("now"), **asked)
        uow.outbox.start([row.id for row in rows], leased_until=SOON)
    return rows


def settle(database: Database, action: Callable[[Any], Any]) -> Any:
    """What `action` makes of the outbox."""
    with database.begin() as uow:
        return action(uow.outbox)


def stored(database: Database, outbox_id: int) -> dict[str, Any]:
    """A row, with every column."""
    statement = text("SELECT * FROM outbox WHERE id = :id")
    with database.read() as uow:
        row = uow.outbox._connection.execute(statement, {"id": outbox_id}).mappings().one()
        return dict(row)

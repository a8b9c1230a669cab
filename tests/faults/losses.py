"""What the database should hold after all that was acknowledged, and what it lacks."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.faults.clients import Conversation


def losses(url: str, conversations: Iterable[Conversation]) -> list[str]:
    """One line for every acknowledged message that is not stored exactly once."""
    database = Database.open(url)
    try:
        with database.read() as uow:
            return [loss for talk in conversations for loss in _losses(uow, talk)]
    finally:
        database.close()


def _losses(uow: UnitOfWork, talk: Conversation) -> Iterator[str]:
    """Messages by their id, turns by their number, answers by what the script's test expects."""
    row = uow.sessions.find([talk.session]).get(talk.session)
    if row is None:
        yield f"{talk.session} is gone"
        return
    kept = [(one.key, one.text, one.state) for one in uow.inbox.of_session(talk.session)]
    said = [(f"m{n}", talk.play.says[n], "done") for n in range(len(talk.acknowledged))]
    if kept != said:
        yield f"{talk.session} acknowledged {said} and kept {kept}"
    if row.turn != 1 + len(said):
        yield f"{talk.session} acknowledged {len(said)} messages and stands at turn {row.turn}"
    if talk.ended:
        yield from _wrong_answers(uow, talk, row.state)


def _wrong_answers(uow: UnitOfWork, talk: Conversation, state: str) -> Iterator[str]:
    rows = {row.key: row for row in uow.answers.of_session(talk.session) if row.part == "answer"}
    found: dict[str, Any] = {key: json.loads(row.value or "null") for key, row in rows.items()}
    for key, expected in {"state": "completed", **talk.play.expect}.items():
        got = state if key == "state" else _as_written(found.get(key))
        if got != expected:
            yield f"{talk.session}: {key} is {got}, not {expected}"
    if any(row.corrected for row in rows.values()):
        yield f"{talk.session}: an answer was recorded twice"


def _as_written(value: Any) -> str | None:
    """`value` as a script's test writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)

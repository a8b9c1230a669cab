"""What the database holds of a crowd, and what it lacks."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import text

from bots.telegram.payloads import Keys
from earshot.connecting import webhook_secret
from earshot.counterparts import telegram
from storage.database import Database
from tests.faults.channels.crowds import Crowd, Person, halves
from tests.faults.channels.platforms import key_of

_ANSWERS = (
    "SELECT addresses.value, sessions.state, answers.key, answers.value, answers.corrected"
    " FROM sessions JOIN addresses ON addresses.id = sessions.address_id"
    " LEFT JOIN answers ON answers.session_id = sessions.id"
)
_TORN = (
    "SELECT addresses.value FROM outbox JOIN addresses ON addresses.id = outbox.address_id"
    " WHERE outbox.state = 'sending'"
)


_UNTOLD = (
    "SELECT addresses.value, outbox.turn, outbox.state, outbox.attempts, outbox.error"
    " FROM outbox JOIN addresses ON addresses.id = outbox.address_id"
    " WHERE outbox.state IN ('due', 'sending', 'failed')"
)


def query(database: Database, statement: str) -> list[Any]:
    """The rows of `statement`."""
    with database.read() as uow:
        return list(uow.answers._connection.execute(text(statement)))


def abandon(database: Database) -> Counter[str]:
    """Let the leases of a worker that is dead be over; chat → how many turns it had claimed."""
    torn = Counter(chat for (chat,) in query(database, _TORN))
    with database.begin() as uow:
        uow.answers._connection.execute(
            text("UPDATE outbox SET leased_until = created_at WHERE state = 'sending'")
        )
    return torn


def put_forward(database: Database) -> None:
    """Let what is put off be due."""
    with database.begin() as uow:
        uow.answers._connection.execute(
            text("UPDATE outbox SET due_at = created_at WHERE state = 'due' AND attempts > 0")
        )


def losses(crowd: Crowd) -> list[str]:
    """One line for everything that was acknowledged, or said, and is not stored exactly once."""
    database = crowd.earshot.database
    kept = {key for (key,) in query(database, "SELECT key FROM arrivals")}
    found: dict[str, dict[str, tuple[str, int]]] = {chat: {} for chat in crowd.people}
    states: dict[str, set[str]] = {}
    for chat, state, key, value, corrected in query(database, _ANSWERS):
        states.setdefault(chat, set()).add(state)
        if key is not None:
            found[chat][key] = json.loads(value), corrected
    untold: dict[str, list[Any]] = {chat: [] for chat in crowd.people}
    for chat, *row in query(database, _UNTOLD):
        untold[chat].append(row)
    lost = [f"{key} was acknowledged" for key in acknowledged(crowd) if key not in kept]
    for chat, person in crowd.people.items():
        if states.get(chat) != {"completed"}:
            lost.append(f"{chat} stands at {states.get(chat)}, untold of {untold[chat]}")
        lost += _wrong(person, found[chat])
    return lost


def acknowledged(crowd: Crowd) -> set[str]:
    """The keys of what was taken from the platform."""
    keys = Keys(telegram.TOKEN.partition(":")[0], webhook_secret(crowd.earshot.key()))
    taken = (one for one in crowd.far.deliveries if 200 in one.statuses)
    return {key for one in taken if (key := key_of(one, keys)) is not None}


def _wrong(person: Person, found: dict[str, tuple[Any, int]]) -> Iterator[str]:
    for key, said in person.says.items():
        if key == "reason" and person.hurry:
            value, _ = found.pop(key, ("", 0))
            if sorted(str(value).split()) != sorted(" ".join(halves(said)).split()):
                yield f"{person.chat}: {key} is {value!r}, not {said!r}"
            continue
        value, corrected = found.pop(key, (None, 0))
        if value != _meant(key, said):
            yield f"{person.chat}: {key} is {value!r}, not {said!r}"
        if corrected > person.repeated:
            yield f"{person.chat}: {key} was stored {corrected + 1} times"
    for key in found:
        yield f"{person.chat}: {key} was never asked"


def _meant(key: str, said: str) -> object:
    return {"score": lambda: int(said), "again": lambda: said == "Yes"}.get(key, lambda: said)()

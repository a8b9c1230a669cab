"""Real turns taken apart into their rows, for the raw driver to write again."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from typing import Any, TypeAlias

import psycopg

from benches.baseline import MOVED, Raw, RawTurn
from benches.conversations import Person, office, opened, said
from benches.measuring import Run, timed
from benches.plays import plays
from earshot.bootstrap import Earshot
from earshot.turns import Reply

Row: TypeAlias = tuple[Any, ...]
WRITTEN: Mapping[str, Sequence[str]] = {
    "inbox": (
        *("session_id", "key", "digest", "text", "prompt_id", "value", "received_at"),
        *("state", "attempts", "error", "turn", "state_after", "reading"),
    ),
    "outbox": (
        *("session_id", "turn", "position", "key", "kind", "prompt", "created_at", "state"),
    ),
    "answers": (
        *("session_id", "survey", "revision_id", "kind", "key", "part", "type", "low", "high"),
        *("low_is_good", "layout", "language", "channel_kind", "value", "number", "raw"),
        *("confidence", "test", "day", "answered_at", "corrected"),
    ),
}
"""Table → the columns that a turn of web chat writes; what is only for sending is in no INSERT."""

_TURN = MOVED.split(", ").index("turn")


@dataclass(frozen=True, slots=True)
class Replay:
    """Rounds of the baseline: `people` conversations of `survey`, in a database of their own."""

    fresh: Callable[[], AbstractContextManager[str]]
    survey: str
    people: int

    def run(self, *, together: int) -> Run:
        """One round with `together` turns a commit."""
        with self.fresh() as url, office(url) as earshot:
            watched = _Watched(earshot, url)
            samples = opened(earshot, self.survey, plays(self.survey))
            originals = [watched.conversation(person) for person in samples]
            stand_ins = opened(earshot, self.survey, [*plays(self.survey)] * self.people)
            copies = zip(stand_ins[: self.people], cycle(originals), strict=False)
            turns = [turn for person, original in copies for turn in _copied(original, person)]
            raw = Raw(url, WRITTEN)
            run = timed(partial(raw.take, turns, together=together))
            raw.close()
        return run


class _Watched:
    """Takes real turns and looks at what each one wrote."""

    def __init__(self, earshot: Earshot, url: str) -> None:
        self._earshot = earshot
        self._sqlite = url.startswith("sqlite")
        self._db: Any = (
            sqlite3.connect(url.removeprefix("sqlite:///"))
            if self._sqlite
            else psycopg.connect(url, autocommit=True)
        )

    def conversation(self, person: Person) -> list[RawTurn]:
        """`person`'s conversation, turn by turn."""
        return list(self._turns(person))

    def _turns(self, person: Person) -> Iterator[RawTurn]:
        seen = {table: len(self._rows(table, person.session)) for table in WRITTEN}
        for number, text in enumerate(person.play.says):
            (outcome,) = self._earshot.conversing.take([said(person.session, number, text)])
            assert isinstance(outcome, Reply), outcome
            rows = {table: self._rows(table, person.session) for table in WRITTEN}
            fresh = {table: rows[table][seen[table] :] for table in WRITTEN}
            seen = {table: len(rows[table]) for table in WRITTEN}
            yield RawTurn(person.session, self._moved(person.session), fresh)

    def _moved(self, session: str) -> Row:
        """The parameters of the UPDATE; a session's turns count one by one."""
        (row,) = self._ask(f"SELECT {MOVED} FROM sessions WHERE id = ?", session)
        return (*row, session, row[_TURN] - 1)

    def _rows(self, table: str, session: str) -> list[Row]:
        names = ", ".join(WRITTEN[table])
        return self._ask(f"SELECT {names} FROM {table} WHERE session_id = ? ORDER BY id", session)

    def _ask(self, text: str, *values: Any) -> list[Row]:
        text = text if self._sqlite else text.replace("?", "%s")
        return list(self._db.execute(text, values).fetchall())


def _copied(original: Sequence[RawTurn], person: Person) -> Iterator[RawTurn]:
    """The same turns in another session."""
    for turn in original:
        old = turn.session
        rows = {
            table: [tuple(person.session if cell == old else cell for cell in row) for row in some]
            for table, some in turn.rows.items()
        }
        moved = tuple(person.session if cell == old else cell for cell in turn.moved)
        yield RawTurn(person.session, moved, rows)

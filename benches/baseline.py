"""What the raw driver can do: one connection, prepared statements, the very rows of real turns."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import psycopg

MOVED = "language, state, turn, pending, data, last_at, ended_at, due_at, due_kind"
_AGAIN = {
    "inbox": "ON CONFLICT (session_id, key) DO NOTHING",
    "answers": "ON CONFLICT (session_id, key, part) DO UPDATE SET value = excluded.value",
}


class RawTurn(NamedTuple):
    """What one turn reads and writes."""

    session: str
    moved: tuple[Any, ...]
    rows: dict[str, list[tuple[Any, ...]]]


class Raw:
    """A connection with its statements. `names` are the columns of each table."""

    def __init__(self, url: str, names: Mapping[str, Sequence[str]]) -> None:
        sqlite, self._options = url.startswith("sqlite"), {}
        if sqlite:
            self._db: Any = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
            self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
        else:
            self._db, self._options = psycopg.connect(url, autocommit=True), {"prepare": True}
        mark, locks = ("?", "") if sqlite else ("%s", " FOR UPDATE")
        self._begin = "BEGIN IMMEDIATE" if sqlite else "BEGIN"
        sets = MOVED.replace(",", f" = {mark},") + f" = {mark}"
        self._read = f"SELECT * FROM sessions WHERE id = {mark}{locks}"
        self._move = f"UPDATE sessions SET {sets} WHERE id = {mark} AND turn = {mark}"
        self._add = {
            table: f"INSERT INTO {table} ({', '.join(columns)})"
            f" VALUES ({', '.join([mark] * len(columns))}) {_AGAIN.get(table, '')}"
            for table, columns in names.items()
        }

    def take(self, turns: Sequence[RawTurn], *, together: int = 1) -> int:
        """Take each of `turns`; so many share a commit."""
        run, options, cursor = self._db.cursor().execute, self._options, self._db.cursor()
        for start in range(0, len(turns), together):
            run(self._begin)
            for turn in turns[start : start + together]:
                cursor.execute(self._read, (turn.session,), **options).fetchone()
                run(self._move, turn.moved, **options)
                for table, rows in turn.rows.items():
                    for row in rows:
                        run(self._add[table], row, **options)
            self._db.commit()
        return len(turns)

    def close(self) -> None:
        self._db.close()

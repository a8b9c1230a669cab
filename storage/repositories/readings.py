"""Readings of verbatims: which words wait to be read, and what was read in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Integer,
    Select,
    Table,
    Text,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    update,
)

from storage.analytics.days import in_wave, of_wave
from storage.models import (
    anonymous_answers,
    anonymous_readings,
    answers,
    coded_waves,
    readings,
    sessions,
)
from storage.readings import (
    CodedRow,
    RatedRow,
    ReadingKind,
    ReadingRow,
    ReadingSource,
    VerbatimRow,
)
from storage.releases import Wave
from storage.repositories.base import Repository
from storage.repositories.codings import summarize
from storage.statements import Bulk, Lookup, Values, names_of, per_dialect, slices

BY_HAND = "by hand"
"""The method of a person."""

UNCODED = ""
"""The revision of a verbatim that nobody has read."""

_REVISION = bindparam("of_revision", type_=Text())
_MOST = bindparam("most", type_=Integer())
_NAMES = ("answer_id", "number", *names_of(ReadingRow))


@dataclass(frozen=True, slots=True)
class _Standing:
    id: int
    raw: str


def _verbatims(table: Table, response: str) -> Select[Any]:
    named = ("id", response, "survey", "revision_id", "language", "raw")
    # A literal: a parameter would hide from SQLite that the partial index serves.
    return select(*(table.c[name] for name in named)).where(
        table.c.type == literal_column("'text'")
    )


# A range of one, and in the order of both columns: PostgreSQL would take an equality for a reason
# to read the whole table by its numbers, as soon as it remembers that most were read under it.
_CODED_UNDER = (
    _verbatims(answers, "session_id")
    .where(answers.c.coded.between(_REVISION, _REVISION))
    .order_by(answers.c.coded.desc(), answers.c.id.desc())
    .limit(_MOST)
)
# What is said in an anonymous session waits until it is sealed, and then for its wave to close.
_UNCODED = _CODED_UNDER.join(sessions, sessions.c.id == answers.c.session_id).where(
    ~sessions.c.anonymous
)


def _counted(verbatims: Select[Any]) -> Select[Any]:
    return verbatims.order_by(None).limit(None).with_only_columns(func.count())


_ID, _RANDOM_ID = (bindparam("of_id", type_=kind) for kind in (BigInteger(), Text()))
_ONE = _verbatims(answers, "session_id").where(answers.c.id == _ID)
_ONE_ANONYMOUS = _verbatims(anonymous_answers, "response").where(
    anonymous_answers.c.id == _RANDOM_ID
)
_COUNTED = {True: _counted(_UNCODED), False: _counted(_CODED_UNDER)}


def _each_revision() -> Select[Any]:
    """Every revision once, by one probe of the index for each; DISTINCT would read all of it."""
    verbatim = answers.c.type == literal_column("'text'")
    found = select(func.min(answers.c.coded).label("coded")).where(
        verbatim, answers.c.coded > UNCODED
    )
    each = found.cte("each", recursive=True)
    following = (
        select(func.min(answers.c.coded))
        .where(verbatim, answers.c.coded > each.c.coded)
        .correlate(each)
        .scalar_subquery()
    )
    each = each.union_all(select(following).where(each.c.coded.is_not(None)))
    return select(each.c.coded).where(each.c.coded.is_not(None))


_REVISIONS = _each_revision()
_RATED = Lookup(
    RatedRow,
    select(
        answers.c.session_id,
        answers.c.id,
        answers.c.number,
        answers.c.low,
        answers.c.high,
        answers.c.low_is_good,
    )
    .where(answers.c.number.is_not(None), answers.c.low.is_not(None), answers.c.high.is_not(None))
    .order_by(answers.c.id),
    [answers.c.session_id],
)
# Skipped: whoever holds one writes other words into it, which wait to be read anew.
_STANDING = Lookup(
    _Standing,
    select(answers.c.id, answers.c.raw).with_for_update(skip_locked=True),
    [answers.c.id],
)
_MARK = Bulk(
    lambda _: update(answers).where(answers.c.id == bindparam("old")),
    ("coded", "old"),
)
_WAVE = (
    _verbatims(anonymous_answers, "response")
    .where(
        *in_wave,
        anonymous_answers.c.id > bindparam("after", type_=Text()),
    )
    .order_by(anonymous_answers.c.id)
    .limit(_MOST)
)
_CODED_WAVES = select(coded_waves.c.wave).where(
    coded_waves.c.survey == bindparam("of_survey", type_=Text()),
    coded_waves.c.revision == _REVISION,
)
_MARK_WAVE = per_dialect(
    lambda insert: insert(coded_waves).on_conflict_do_update(
        index_elements=["survey", "wave"], set_={"revision": insert(coded_waves).excluded.revision}
    )
)


class _Store:
    """The statements over one of the two tables of readings."""

    def __init__(self, table: Table) -> None:
        ids = bindparam(
            "ids", expanding=True, type_=Text() if table is anonymous_readings else BigInteger()
        )
        mine = table.c.answer_id.in_(ids)
        by_a_person = table.c.source == literal_column("'person'")
        self.corrected = select(table.c.answer_id, table.c.kind).where(mine, by_a_person)
        self.clear = delete(table).where(
            mine, table.c.source == bindparam("of_source", type_=Text())
        )
        self.clear_kind = delete(table).where(
            mine, table.c.kind == bindparam("of_kind", type_=Text())
        )
        self.add = Bulk(lambda insert: insert(table).inline(), _NAMES)


_ANSWERED, _ANONYMOUS = _Store(readings), _Store(anonymous_readings)

_ANSWER = select(answers.c.id).where(
    answers.c.session_id == bindparam("session", type_=Text()),
    answers.c.key == bindparam("of_key", type_=Text()),
    answers.c.part == literal_column("'answer'"),
)
_READ_ANEW = (
    update(answers)
    .where(
        answers.c.session_id == bindparam("session", type_=Text()),
        answers.c.type == literal_column("'text'"),
        answers.c.coded != UNCODED,
    )
    .values(coded=UNCODED)
)


class Readings(Repository):
    """What was read in verbatims. What a person read stands above everything else."""

    __slots__ = ()

    def uncoded(self, *, most: int) -> list[VerbatimRow]:
        """Verbatims that nobody has read, the newest first; anonymous ones are in `wave`."""
        return self._verbatims(_UNCODED, {"of_revision": UNCODED, "most": most})

    def coded_under(self, revision: str, *, most: int) -> list[VerbatimRow]:
        """Verbatims that were read under `revision`, the newest first."""
        return self._verbatims(_CODED_UNDER, {"of_revision": revision, "most": most})

    def revisions(self) -> list[str]:
        """Every revision under which some verbatim was last read."""
        return list(self._connection.execute(_REVISIONS).scalars())

    def count(self, revision: str = UNCODED) -> int:
        """How many verbatims were read under `revision`, or else wait."""
        statement = _COUNTED[revision == UNCODED]
        return int(self._connection.execute(statement, {"of_revision": revision}).scalar_one())

    def ratings(self, session_ids: Iterable[str]) -> list[RatedRow]:
        """The ratings that were given in these sessions, in the order of their answers."""
        return _RATED.run(self._connection, sorted(set(session_ids)))

    def keep(self, coded: Sequence[CodedRow]) -> int:
        """Store what was read, unless the words are other ones now; gives how many were kept."""
        rows = _STANDING.run(self._connection, [row.verbatim.id for row in coded])
        standing = {row.id: row.raw for row in rows}
        same = [row for row in coded if standing.get(_number(row)) == row.verbatim.words]
        self._write(_ANSWERED, _by_answer(same))
        _MARK.run(self._connection, [(row.revision, row.verbatim.id) for row in same])
        summarize(self._connection, [row.verbatim.id for row in same])
        return len(same)

    def coded_waves(self, survey: str, revision: str) -> set[str]:
        """The names of the anonymous waves of `survey` that were read under `revision`."""
        values = {"of_survey": survey, "of_revision": revision}
        return set(self._connection.execute(_CODED_WAVES, values).scalars())

    def wave(self, survey: str, wave: Wave, *, after: str, most: int) -> list[VerbatimRow]:
        """The verbatims of an anonymous wave whose random ids come after `after`, by those."""
        values = {**of_wave(survey, wave), "after": after, "most": most}
        return self._verbatims(_WAVE, values)

    def keep_of_wave(self, coded: Sequence[CodedRow]) -> None:
        """Store what was read in some verbatims of a closed wave, in the order of their ids."""
        self._write(_ANONYMOUS, _by_answer(coded))

    def mark_wave(self, survey: str, wave: Wave, *, revision: str) -> None:
        """All of this wave has been read under `revision`."""
        values = {"survey": survey, "wave": wave.name, "revision": revision}
        self._connection.execute(_MARK_WAVE[self._dialect], values)

    def hear(self, session_id: str, key: str, *heard: ReadingRow) -> None:
        """Put what a classifier heard in the answer to `key` in place of what it heard before."""
        of = {"session": session_id, "of_key": key}
        for id_ in self._connection.execute(_ANSWER, of).scalars().all():
            self._write(_ANSWERED, {id_: heard}, source="classifier")

    def read_anew(self, session_id: str) -> None:
        """Have all verbatims of a session wait again: its person has declared something else."""
        self._connection.execute(_READ_ANEW, {"session": session_id})

    def find(self, answer_id: int | str) -> VerbatimRow | None:
        """The verbatim with this id, which is text if it is anonymous; None if there is none."""
        statement = _ONE_ANONYMOUS if isinstance(answer_id, str) else _ONE
        return next(iter(self._verbatims(statement, {"of_id": answer_id})), None)

    def correct(self, answer_id: int | str, kind: ReadingKind, values: Sequence[str]) -> None:
        """Put what a person read in place of all that was read of this `kind`, for good.

        No values: they looked, and there is none.
        """
        store = _ANONYMOUS if isinstance(answer_id, str) else _ANSWERED
        self._connection.execute(store.clear_kind, {"ids": [answer_id], "of_kind": kind})
        rows = [ReadingRow(kind, value, BY_HAND, source="person") for value in values or [""]]
        store.add.run(self._connection, [*_numbered(answer_id, rows)])
        if store is _ANSWERED:
            summarize(self._connection, [answer_id])

    def _verbatims(self, statement: Select[Any], values: dict[str, Any]) -> list[VerbatimRow]:
        return [VerbatimRow(*row) for row in self._connection.execute(statement, values)]

    def _write(
        self,
        store: _Store,
        found: Mapping[int | str, Sequence[ReadingRow]],
        source: ReadingSource = "rules",
    ) -> None:
        """Put what `source` `found` in each answer in place of what it found before."""
        corrected: set[tuple[int | str, str]] = set()
        for part in slices(list(found)):
            self._connection.execute(store.clear, {"ids": part, "of_source": source})
            by_hand = self._connection.execute(store.corrected, {"ids": part})
            corrected |= {(row.answer_id, row.kind) for row in by_hand}
        added = [
            values
            for id_, rows in found.items()
            for values in _numbered(id_, [one for one in rows if (id_, one.kind) not in corrected])
        ]
        store.add.run(self._connection, added)


def _number(row: CodedRow) -> int:
    return int(row.verbatim.id)


def _by_answer(coded: Iterable[CodedRow]) -> dict[int | str, Sequence[ReadingRow]]:
    return {row.verbatim.id: row.readings for row in coded}


def _numbered(answer_id: int | str, rows: Iterable[ReadingRow]) -> Iterator[Values]:
    """The rows of one answer, each kind counted by itself."""
    n: dict[str, int] = {}
    for row in rows:
        n[row.kind] = n.get(row.kind, 0) + 1
        where = (row.start, row.end, row.confidence)
        yield (answer_id, n[row.kind], row.kind, row.value, row.method, *where, row.source)

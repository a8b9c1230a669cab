"""The columns of Delighted's exports: known by their headers, however these are written."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from earshot.people.checking import MOST_PROPERTIES
from earshot.reporting.columns import unguarded
from earshot.reporting.sources import ImportRefusedError, Problem

Meaning: TypeAlias = Literal[
    "response", "score", "comment", "created_at", "channel",
    "person", "name", "email", "phone", "locale", "timezone",
    "last_sent_at", "unsubscribed", "bounced",
]  # fmt: skip

Kind: TypeAlias = Literal["responses", "people"]

_HEADERS: Final[Mapping[Meaning, str]] = {
    "response": "response id, survey response id",
    "score": "score, nps score, csat score, ces score, survey score, rating",
    "comment": "comment, comments, survey comment",
    "created_at": "created at, survey response created at, responded at, response date",
    "channel": "channel, survey channel, source",
    "person": "person id",
    "name": "name, person name, full name",
    "email": "email, person email, email address",
    "phone": "phone, phone number, person phone, person phone number",
    "locale": "locale, person locale, language",
    "timezone": "timezone, time zone, person timezone",
    "last_sent_at": "last sent at, last survey sent at, last sent, sent at, survey sent at",
    "unsubscribed": "unsubscribed, unsubscribed at",
    "bounced": "bounced, bounced at",
}
"""Meaning → how the column is called, in exports of different ages."""

_LEFT_OUT: Final[Mapping[Kind, frozenset[str]]] = {
    "responses": frozenset(),
    "people": frozenset(
        {"createdat", "lastrespondedat", "nextscheduledat", "nextsurveyscheduledat"}
    ),
}
"""Of no use here: when Delighted would ask next, and what it knew first and last."""

_LETTERS: Final = re.compile(r"\W|_")
_APART: Final = re.compile(r"\W+")


def _plain(header: str) -> str:
    return _LETTERS.sub("", header.casefold())


_MEANINGS: Final[Mapping[str, Meaning]] = {
    _plain(written): meaning
    for meaning, headers in _HEADERS.items()
    for written in headers.split(",")
}


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands in each column, by its place.

    `answers` are to further questions, by their keys; whatever is `left_out` is named so.
    """

    kind: Kind
    n: int
    delimiter: str
    meanings: Mapping[Meaning, int]
    answers: Mapping[str, int]
    properties: Mapping[str, int]
    left_out: tuple[str, ...]


def layout(cells: Sequence[str], delimiter: str, *, keys: Collection[str]) -> Layout:
    """What the columns of an export with this header mean; `keys` are of further questions.

    Raises:
        ImportRefusedError: it is no export of Delighted's.
    """
    headers = [" ".join(unguarded(cell).split()) for cell in cells]
    kind: Kind = "responses" if _score(headers) else "people"
    found = _Sorting(kind, keys, {}, {}, {}, [])
    for at, header in enumerate(headers):
        found.take(at, header)
    told = Layout(
        kind,
        len(headers),
        delimiter,
        found.meanings,
        found.answers,
        found.properties,
        tuple(found.left_out),
    )
    _check(told)
    return told


def _score(headers: Sequence[str]) -> bool:
    return any(_MEANINGS.get(_plain(header)) == "score" for header in headers)


@dataclass(frozen=True, slots=True)
class _Sorting:
    kind: Kind
    keys: Collection[str]
    meanings: dict[Meaning, int]
    answers: dict[str, int]
    properties: dict[str, int]
    left_out: list[str]

    def take(self, at: int, header: str) -> None:
        """Say what the column at a place is, by its header."""
        plain = _plain(header)
        meaning = self._meaning(plain)
        if plain in _LEFT_OUT[self.kind] or not header:
            self.left_out.append(header or f"column {at + 1}")
        elif meaning is not None and meaning not in self.meanings:
            self.meanings[meaning] = at
        elif header in self.keys and header not in self.answers:
            self.answers[header] = at
        else:
            self.properties[self._free(header)] = at

    def _meaning(self, plain: str) -> Meaning | None:
        if plain == "id":
            return "response" if self.kind == "responses" else "person"
        return _MEANINGS.get(plain)

    def _free(self, header: str) -> str:
        """The header as the name of a property that no other column has."""
        name = _APART.sub("_", header.casefold()).strip("_") or "column"
        while name in self.properties:
            name += "_2"
        return name


def _check(told: Layout) -> None:
    problems = []
    if told.kind == "responses" and "created_at" not in told.meanings:
        problems.append("no column says when people answered: there is no `Created At`.")
    if told.kind == "people" and not {"email", "phone", "person"} & told.meanings.keys():
        problems.append("this is neither an export of responses nor one of people.")
    if len(told.properties) > MOST_PROPERTIES:
        problems.append(f"there are more than {MOST_PROPERTIES} columns to keep as properties.")
    if problems:
        raise ImportRefusedError([Problem(1, problem) for problem in problems])

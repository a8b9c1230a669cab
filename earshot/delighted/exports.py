"""The lines of an export: of each whose it is, what they answered, and what they said no to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from earshot.delighted.asking import NUMBER, speaking
from earshot.delighted.columns import Layout, Meaning
from earshot.delighted.moments import moment
from earshot.delighted.scores import Given, Scored, answers
from earshot.opening import Address
from earshot.people.lists import rows
from earshot.people.profiles import BadProfileError, Profile, checked
from earshot.reporting.cells import CellError, Imported
from earshot.reporting.sources import Problem

_NO: Final = frozenset({"", "no", "false", "0", "n"})
_KINDS: Final[Mapping[str, str]] = {"email": "email", "sms": "sms"}
"""Delighted's channel → the kind on which that person was asked; any other is the web chat's."""

_WORD_OF_OURS: Final = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line tells. `asked_at` is when they were asked last, as far as it tells."""

    line: int
    profile: Profile | None
    answers: tuple[Imported, ...]
    asked_at: datetime | None
    asked_by: str
    unsubscribed: bool
    bounced: bool


Read: TypeAlias = Entry | Problem


def entries(file: Path, layout: Layout, scored: Scored, *, now: datetime) -> Iterator[Read]:
    """Each line of an export, or what is wrong with it.

    Raises:
        ImportRefusedError: the file cannot be read.
    """
    seen: set[int] = set()
    for row in rows(file, layout.delimiter, layout.n):
        if isinstance(row, Problem):
            yield row
            continue
        line, cells = row
        try:
            yield _Cells(line, cells, layout, scored, now).entry(seen)
        except (BadProfileError, CellError) as error:
            yield Problem(line, str(error))


@dataclass(frozen=True, slots=True)
class _Cells:
    """One line by the meanings of its columns."""

    line: int
    cells: Sequence[str]
    layout: Layout
    scored: Scored
    now: datetime

    def entry(self, seen: set[int]) -> Entry:
        """What the line tells; a response that was `seen` before is refused.

        Raises:
            BadProfileError, CellError: the first thing that is wrong with it.
        """
        profile = self._profile()
        found = tuple(self._answers(profile, seen)) if self._of_responses else ()
        answered_at = self._moment("created_at") if found else None
        sent_at = self._moment("last_sent_at")
        return Entry(
            self.line,
            profile,
            found,
            max((at for at in (answered_at, sent_at) if at is not None), default=None),
            _KINDS.get(self._cell("channel").casefold(), "webchat"),
            self._is("unsubscribed"),
            self._is("bounced"),
        )

    @property
    def _of_responses(self) -> bool:
        return self.layout.kind == "responses"

    def _profile(self) -> Profile | None:
        number = self._cell("person")
        addresses = (
            Address("person", f"{NUMBER}{number}" if number else ""),
            Address("email", self._cell("email")),
            Address("sms", self._cell("phone")),
        )
        known = tuple(address for address in addresses if address.value)
        if not known:
            return None
        profile = Profile(
            known,
            name=self._cell("name") or None,
            timezone=self._cell("timezone") or None,
            # Of a response they are what was known when it was given, and stay with it.
            properties={} if self._of_responses else self._properties(),
        )
        return checked(speaking(profile, self._cell("locale")))

    def _answers(self, profile: Profile | None, seen: set[int]) -> Iterator[Imported]:
        at = self._moment("created_at")
        if at is None:
            raise CellError("`Created At` is empty.")
        given = Given(
            self._response(profile, at),
            at,
            score=self._cell("score"),
            comment=self._cell("comment"),
            channel=_word(self._cell("channel")),
            language=self._spoken(profile),
            properties=self._properties(),
            answers={key: self.cells[place] for key, place in self.layout.answers.items()},
            line=self.line,
        )
        if hash(given.response) in seen:
            raise CellError("this response stands there twice.")
        seen.add(hash(given.response))
        yield from answers(self.scored, given)

    def _response(self, profile: Profile | None, at: datetime) -> str:
        """The response's name: Delighted's own, or else whose it is and when they gave it."""
        own = self._cell("response")
        if own:
            return f"{NUMBER}{own}"
        whose = profile.addresses[0].value if profile else f"line {self.line}"
        return f"{NUMBER}{whose} {at.isoformat()}"

    def _spoken(self, profile: Profile | None) -> str:
        """The language it was asked in, if the survey has it; else its first one."""
        language = profile.language if profile else None
        return language if language in self.scored.script.languages else ""

    def _properties(self) -> dict[str, str]:
        found = {name: self.cells[at] for name, at in self.layout.properties.items()}
        return {name: value for name, value in found.items() if value}

    def _moment(self, meaning: Meaning) -> datetime | None:
        written = self._cell(meaning)
        if not written:
            return None
        try:
            at = moment(written, self.scored.into.zone)
        except ValueError as error:
            raise CellError(f"`{written[:40]}`: {error}") from None
        if at > self.now:
            raise CellError(f"`{written}` is still to come.")
        return at

    def _is(self, meaning: Meaning) -> bool:
        return self._cell(meaning).casefold() not in _NO

    def _cell(self, meaning: Meaning) -> str:
        at = self.layout.meanings.get(meaning)
        return "" if at is None else self.cells[at]


def _word(channel: str) -> str:
    """The channel as one word of letters, digits, _ and -."""
    letters = (one if one.isascii() and one.isalnum() else "-" for one in channel.casefold())
    return "".join(letters).strip("-")[:_WORD_OF_OURS]

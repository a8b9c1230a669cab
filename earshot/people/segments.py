"""Segments: named conditions over people, such as `territory == 'SE' and 'slack' in channels`.

A condition may look at what every person may have (`BUILT_IN`) and at any property by its name;
`Purchase Experience` is `purchase_experience` there. What is not known of somebody is neither so
nor not so.
"""

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Final, Literal, get_args

from dialogs import conditions
from dialogs.conditions import Condition, ConditionError, NameType
from dialogs.conditions.syntax import tree
from dialogs.readings import Value
from earshot.errors import EarshotError
from storage.database import Database
from storage.people import PersonRow, SegmentRow
from storage.rows import AddressKind
from storage.unit_of_work import UnitOfWork

PAGE = 500
"""So many people are looked at in one statement."""

_KINDS = get_args(AddressKind)
_TEXT = NameType("text")

BUILT_IN: Final[Mapping[str, NameType]] = {
    "language": _TEXT,
    "territory": _TEXT,
    "timezone": _TEXT,
    "name": _TEXT,
    "account": _TEXT,
    "persona": _TEXT,
    "touch": NameType("choice", ("high", "low")),
    "channel": NameType("choice", _KINDS),
    "channels": NameType("choices", _KINDS),
    "consent": NameType("yes_no"),
}
"""What a condition may look at of everybody. `channel` is any one of the `channels`."""

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
_NO_NAME = re.compile(r"\W+")
_LONGEST_CAP = 24 * 366


class BadSegmentError(EarshotError):
    """A segment that cannot be defined; the message says why, `about` what of it is wrong."""

    def __init__(self, message: str, about: Literal["name", "condition", "cap"]) -> None:
        super().__init__(message)
        self.about = about


class UnknownSegmentError(EarshotError):
    """There is no such segment."""


def define(
    uow: UnitOfWork,
    name: str,
    condition: str,
    *,
    cap_hours: int | None = None,
    now: datetime,
    known: Collection[str] | None = None,
) -> None:
    """Call those for whom `condition` holds `name`; they are asked every `cap_hours` at most.

    `known` are the properties that people have, as `known_properties` gives them, if they were
    read before.

    Raises:
        BadSegmentError: the name or the condition is no such thing.
    """
    if not _NAME.fullmatch(name):
        raise BadSegmentError(
            f"`{name}` is no name of a segment: write small letters, digits, - and _.", "name"
        )
    if cap_hours is not None and not 0 < cap_hours <= _LONGEST_CAP:
        raise BadSegmentError(f"A cap is between 1 and {_LONGEST_CAP} hours.", "cap")
    checked = check(condition, known_properties(uow) if known is None else known)
    uow.segments.set(SegmentRow(name, checked.source, cap_hours, now))


def check(condition: str, known: Collection[str]) -> Condition:
    """`condition`, which looks at nothing but the built-in names and the `known` properties.

    Raises:
        BadSegmentError: it does, or is no condition.
    """
    found = condition_of(condition)
    names = {*BUILT_IN, *known}
    for name in sorted(found.names - names):
        raise BadSegmentError(
            f"`{name}` is known of nobody. Known are: {', '.join([*BUILT_IN, *sorted(known)])}.",
            "condition",
        )
    return found


@lru_cache(maxsize=256)
def condition_of(source: str) -> Condition:
    """The condition written in `source`; every name that is not built in is a property.

    Raises:
        BadSegmentError: it is none.
    """
    try:
        names = {node.id for node in ast.walk(tree(source)) if isinstance(node, ast.Name)}
        found = conditions.parse(source, dict.fromkeys(names, _TEXT) | dict(BUILT_IN))
    except ConditionError as error:
        message = f"The condition, at character {error.column}: {error}"
        raise BadSegmentError(message, "condition") from None
    if found.intents:
        message = "The condition: `intent()` is of answers, and of no person."
        raise BadSegmentError(message, "condition")
    return found


def known_properties(uow: UnitOfWork) -> set[str]:
    """The properties that anybody has, as a condition names them. Reads all people."""
    return {identifier(name) for name in uow.people.properties()}


def identifier(name: str) -> str:
    """How a condition names the property `name`."""
    return _NO_NAME.sub("_", name.strip().lower()).strip("_")


def all_segments(uow: UnitOfWork) -> list[SegmentRow]:
    """Every segment, in the order of their names."""
    return uow.segments.all()


def named(uow: UnitOfWork, name: str) -> SegmentRow:
    """The segment of this name.

    Raises:
        UnknownSegmentError: there is none.
    """
    found = uow.segments.get(name)
    if found is None:
        known = ", ".join(row.name for row in uow.segments.all()) or "none"
        raise UnknownSegmentError(f"There is no segment `{name}`. The segments are: {known}.")
    return found


def meant_by(uow: UnitOfWork, name: str | None) -> Condition | None:
    """The condition of the segment of this name; None is everybody, for whom there is none.

    Raises:
        UnknownSegmentError: there is no such segment.
    """
    return None if name is None else condition_of(named(uow, name).condition)


def delete(uow: UnitOfWork, name: str) -> None:
    """Forget a segment.

    Raises:
        UnknownSegmentError: there is none of this name.
    """
    uow.segments.delete(named(uow, name).name)


def holds(condition: Condition | None, person: PersonRow) -> bool:
    """Whether `person` is meant by `condition`; None is everybody."""
    if condition is None:
        return True
    values = _values(person)
    language = person.language or "en"
    if "channel" not in condition.names:
        return condition.holds(values, language)
    channels = values["channels"]
    assert isinstance(channels, tuple)
    # Of who is reached nowhere the channel is unknown, and the rest may still hold.
    each = [values | {"channel": channel} for channel in channels] or [values]
    return any(condition.holds(known, language) for known in each)


def everybody(
    database: Database, name: str | None = None, *, page: int | None = None
) -> Iterator[list[PersonRow]]:
    """All people of a segment in the order of their ids; None is everybody.

    A `page` at a time is read, in a moment of its own: memory stays constant.

    Raises:
        UnknownSegmentError: there is no such segment.
    """
    after, size = "", page or PAGE
    while True:
        with database.read() as uow:
            people = uow.people.page(after, size)
            condition = meant_by(uow, name)
        if members := [person for person in people if holds(condition, person)]:
            yield members
        if len(people) < size:
            return
        after = people[-1].id


def count(database: Database, name: str | None) -> int:
    """How many people are in a segment just now; None is everybody.

    Raises:
        UnknownSegmentError: there is no such segment.
    """
    with database.read() as uow:
        condition = meant_by(uow, name)
        if condition is None:
            return uow.people.count()
    return counted(database, condition)


def counted(database: Database, condition: Condition) -> int:
    """For how many people `condition` holds just now."""
    pages = everybody(database)
    return sum(holds(condition, person) for people in pages for person in people)


def _values(person: PersonRow) -> dict[str, Value]:
    values: dict[str, Value] = {
        identifier(name): value for name, value in person.properties.items()
    }
    built_in = {
        "language": person.language,
        "territory": person.territory,
        "timezone": person.timezone,
        "name": person.name,
        "account": person.account,
        "persona": person.persona,
        "touch": person.touch,
    }
    values |= {name: value for name, value in built_in.items() if value is not None}
    for name in built_in.keys() & values.keys():
        if built_in[name] is None:
            del values[name]
    values["channels"] = tuple(dict.fromkeys(address.kind for address in person.addresses))
    values["consent"] = consents(person)
    values.pop("channel", None)
    return values


def consents(person: PersonRow) -> bool:
    """Whether they agreed to be asked, anywhere."""
    given = [person.consent_at, *(address.consent_at for address in person.addresses)]
    return any(moment is not None for moment in given)

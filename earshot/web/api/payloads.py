"""What may stand in a request: texts with bounds, times with zones, nothing that is not known."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeAlias

from fastapi import Path, Query
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

PRINTABLE = r"^[^\x00-\x1f\x7f-\x9f]*$"
"""One line without characters that drive a terminal, or that a database cannot keep."""

LINES = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$"
"""As PRINTABLE, of several lines."""

PROPERTY_NAME = r"^[A-Za-z_][A-Za-z0-9_.-]{0,99}$"
MOST_PROPERTIES = 50
LONGEST_PROPERTY = 200
LONGEST_OF_EVENT = 1_000

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LEAP_SECOND = "60"
_BOOLEANS = {"true": True, "false": False}
_DIGITS = re.compile(r"[0-9]{1,4}")
_PROPERTY = re.compile(PROPERTY_NAME.removesuffix("$") + r"\Z", re.ASCII)


class Request(BaseModel):
    """The body of a request: each field of just its type, and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Body(BaseModel):
    """The body of an answer."""

    model_config = ConfigDict(frozen=True)


def moment(value: object) -> datetime:
    """The time that RFC 3339 writes so, in UTC.

    Raises:
        ValueError: it is written otherwise, or there is no such time.
    """
    found = _MOMENT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("A time is written 2026-11-22T14:00:00Z, with its zone.")
    day, minutes, seconds, fraction, zone = found.groups()
    seconds = "59" if seconds == _LEAP_SECOND else seconds
    local = datetime.fromisoformat(f"{day}T{minutes}:{seconds}{fraction or ''}{zone.upper()}")
    try:
        return local.astimezone(UTC)
    except OverflowError:
        # The first or the last day that there is, in a zone that would leave it.
        return local.replace(tzinfo=UTC)


def _day(value: object) -> object:
    if isinstance(value, str):
        if not _DAY.fullmatch(value):
            raise ValueError("A day is written 2026-11-22.")
        return date.fromisoformat(value)
    return value


def _boolean(value: object) -> object:
    if isinstance(value, str) and value not in _BOOLEANS:
        raise ValueError("This is neither true nor false.")
    return _BOOLEANS[value] if isinstance(value, str) else value


def _whole(value: object) -> object:
    if isinstance(value, str) and not _DIGITS.fullmatch(value):
        raise ValueError("This is no whole number of at most four digits.")
    return int(value) if isinstance(value, str) else value


def _properties(value: object) -> object:
    given = value if isinstance(value, dict) else {}
    if len(given) > MOST_PROPERTIES:
        raise ValueError(f"There are more than {MOST_PROPERTIES}.")
    if not all(isinstance(name, str) and _PROPERTY.match(name) for name in given):
        raise ValueError(f"A name is written like this: {PROPERTY_NAME}")
    return value


Moment: TypeAlias = Annotated[
    datetime, BeforeValidator(moment), WithJsonSchema({"type": "string", "format": "date-time"})
]
"""A time with its zone."""

Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=200, pattern=PRINTABLE)]
SURVEY = "^[A-Za-z0-9_-]{1,100}$"
SurveyName: TypeAlias = Annotated[str, Field(pattern=SURVEY)]


def _texts(longest: int) -> WithJsonSchema:
    text = {"type": "string", "maxLength": longest, "pattern": LINES}
    return WithJsonSchema(
        {
            "type": "object",
            "maxProperties": MOST_PROPERTIES,
            "propertyNames": {"pattern": PROPERTY_NAME},
            "additionalProperties": text,
        }
    )


_Short: TypeAlias = Annotated[str, Field(max_length=LONGEST_PROPERTY, pattern=LINES)]
_Long: TypeAlias = Annotated[str, Field(max_length=LONGEST_OF_EVENT, pattern=LINES)]
Properties: TypeAlias = Annotated[
    dict[str, _Short], BeforeValidator(_properties), _texts(LONGEST_PROPERTY)
]
EventProperties: TypeAlias = Annotated[
    dict[str, _Long], BeforeValidator(_properties), _texts(LONGEST_OF_EVENT)
]

PERSON_ID = "^[A-Za-z0-9_.-]{1,100}$"
PERSON_OR_FIRST = "^[A-Za-z0-9_.-]{0,100}$"
PersonId: TypeAlias = Annotated[str, Path(pattern=PERSON_ID, description="Earshot's own id")]
NUMBER_OR_FIRST = "^([1-9][0-9]{0,17})?$"
Number: TypeAlias = Annotated[str, Path(pattern="^[1-9][0-9]{0,17}$")]
"""The id of what is numbered."""

Limit: TypeAlias = Annotated[
    int, Query(ge=1, le=200, description="At most so many"), BeforeValidator(_whole)
]
Day: TypeAlias = Annotated[date, Query(), BeforeValidator(_day)]
Flag: TypeAlias = Annotated[bool, Query(), BeforeValidator(_boolean)]


def cursor(pattern: str) -> Any:
    """The parameter that says where a page begins: `next` of the page before."""
    return Query(pattern=pattern, description="`next` of the page before; without it the first")

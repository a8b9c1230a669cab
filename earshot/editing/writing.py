"""Values as YAML: quoted only where they must be; texts for people always."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from earshot.editing.words import RefusedError, words

STEP = 2
"""So many columns deeper stands what is inside."""


class Said(str):
    """A text that people read; it always stands in quotes."""

    __slots__ = ()


class Null(str):
    """YAML's word for nothing, as in an expectation that a question stays unanswered."""

    __slots__ = ()

    def __new__(cls) -> "Null":
        """There is one way to write it."""
        return super().__new__(cls, "null")


class Braced(dict[str, "Value"]):
    """A mapping to be written in one line."""


Value: TypeAlias = str | Sequence["Value"] | Mapping[str, "Value"]

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# What JSON leaves as it is and YAML takes for a line break, refuses or swallows.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_UNSAFE = r"\x00-\x1f#:`\\\x7f-\x9f\u2028\u2029\ufeff"
_PLAIN = re.compile(rf"[^\W_](?:[^{_UNSAFE},?\[\]{{}}]*[^\s{_UNSAFE},?\[\]{{}}])?")
_PLAIN_BLOCK = re.compile(rf"[^\W_](?:[^{_UNSAFE}]*[^\s{_UNSAFE}])?")
_NULL = frozenset({"null", "Null", "NULL", ""})


def storable(text: str) -> bool:
    """Whether a database and a channel would take `text`."""
    return _UNSTORABLE.search(text) is None


def quoted(text: str) -> str:
    """`text` in double quotes."""
    if not storable(text):
        raise RefusedError(words("refused.character"))
    written = json.dumps(text, ensure_ascii=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def is_plain(text: str, *, flow: bool) -> bool:
    """Whether `text` means itself without quotes."""
    pattern = _PLAIN if flow else _PLAIN_BLOCK
    return text not in _NULL and pattern.fullmatch(text) is not None


def scalar(text: str, *, flow: bool = True) -> str:
    """`text` as a scalar: plain where it can be and is no text for people."""
    if isinstance(text, Null):
        return text
    if not isinstance(text, Said) and is_plain(text, flow=flow):
        return text
    return quoted(text)


def in_flow(value: Value) -> str:
    """`value` in one line."""
    match value:
        case str():
            return scalar(value)
        case Mapping():
            inner = ", ".join(f"{scalar(key)}: {in_flow(one)}" for key, one in value.items())
            return f"{{{inner}}}"
        case _:
            return f"[{', '.join(in_flow(one) for one in value)}]"


def in_block(key: str, value: Value, column: int) -> list[str]:
    """The lines of `key: value`, the key at `column`, without the blanks before the first."""
    head = f"{scalar(key, flow=False)}:"
    if isinstance(value, str):
        return [f"{head} {scalar(value, flow=False)}"]
    if not value or isinstance(value, Braced) or _is_short(value):
        return [f"{head} {in_flow(value)}"]
    return [head, *_deeper(value, column)]


def item(value: Value, column: int) -> list[str]:
    """The lines of a list item whose dash stands at `column`, with the blanks before it."""
    blanks = " " * column
    if not isinstance(value, Mapping) or isinstance(value, Braced) or not value:
        return [f"{blanks}- {in_flow(value)}"]
    lines = list(_fields(value, column + STEP))
    return [f"{blanks}- {lines[0].lstrip(' ')}", *lines[1:]]


def _deeper(value: Value, column: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _fields(value, column + STEP)
    else:
        for one in value:
            yield from item(one, column + STEP)


def _fields(value: Mapping[str, Value], column: int) -> Iterator[str]:
    blanks = " " * column
    for key, one in value.items():
        first, *more = in_block(key, one, column)
        yield f"{blanks}{first}"
        yield from more


def _is_short(value: Value) -> bool:
    """A list of plain words fits a line."""
    return not isinstance(value, Mapping) and all(isinstance(one, str) for one in value)

"""What may stand under a key of a script. `dialogs.keys` combines these into the one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

MAX_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class Word:
    """A scalar that fits `pattern` as a whole; `about` says in words what fits."""

    pattern: str
    about: str


@dataclass(frozen=True, slots=True)
class Line:
    """Any text that is not empty, of at most MAX_TEXT characters."""

    about: str = "a text"


@dataclass(frozen=True, slots=True)
class Anything:
    """Any scalar, also an empty one."""

    about: str = "anything"


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words; `code` is the issue when it is another."""

    values: tuple[str, ...]
    code: str = "wrong-value"


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no, in one of the ways of writing it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of at least `least` and at most `most` of the same.

    `whole`: with one item that does not fit it says something else, so nothing of it is kept.
    """

    of: "Shape"
    least: int
    most: int
    whole: bool = False


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping whose keys the author chooses; `whole` as for a list."""

    key: Word | Line | OneOf
    of: "Shape"
    about: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A key of an `Object`.

    `types` are the question types it belongs to (all, if none is named), `required_for` those
    that cannot do without it, `missing` the issue when it is required and not there.
    """

    name: str
    shape: "Shape"
    about: str
    required: bool = False
    missing: str = "missing-key"
    types: tuple[str, ...] = ()
    required_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Object:
    """A mapping with these keys and no others."""

    name: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        """The key `name`, or None."""
        return next((key for key in self.keys if key.name == name), None)


@dataclass(frozen=True, slots=True)
class Variants:
    """A mapping that is one of several, known by the key that only it has."""

    objects: Mapping[str, Object]


@dataclass(frozen=True, slots=True)
class Forms:
    """What may be written as a scalar, as a list or as a mapping."""

    scalar: Word | Line | OneOf | None = None
    list: ListOf | None = None
    mapping: MapOf | None = None


Scalar: TypeAlias = Word | Line | Anything | OneOf | Flag | Whole
Shape: TypeAlias = Scalar | ListOf | MapOf | Object | Variants | Forms

TRUE = ("yes", "true")
FALSE = ("no", "false")

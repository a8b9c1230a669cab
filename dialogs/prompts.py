"""What the bot says, before any channel has given it a shape."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]

NOTICE = "notice"
"""The kind of a prompt that is a system text: the length line, a confirmation, a thank-you."""

STATEMENT = "statement"
"""The kind of a prompt that says a script's `say:` step."""

PROBE = "probe"
"""The kind of a prompt that asks for more on an answer we did read; its `key` is that answer's."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a respondent may tap, with its label in the session's language."""

    value: str | int | bool
    label: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to say.

    `id` is unique in its session. `key` names the question (None when nothing is asked) and
    `kind` its type, or one of NOTICE, STATEMENT, PROBE. `sms` is the author's shorter wording.
    """

    id: str
    key: str | None
    kind: str
    text: str
    language: str
    dir: Direction = "ltr"
    low_label: str | None = None
    high_label: str | None = None
    choices: tuple[Option, ...] = field(default=())
    optional: bool = False
    sms: str | None = None

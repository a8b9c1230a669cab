"""What a message was taken to mean. One class per case, so that a `match` is checked for gaps."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

Value: TypeAlias = bool | int | float | str | tuple[str, ...]
"""An answer: a rating or number, yes/no, a choice's value or a text, or several choices."""


@dataclass(frozen=True, slots=True)
class Stop:
    """No more questions: everywhere and for good, or (`everywhere=False`) this survey only."""

    name: ClassVar[str] = "stop"
    everywhere: bool = True


@dataclass(frozen=True, slots=True)
class Start:
    """A word that brings back a person who had opted out; means nothing to anybody else."""

    name: ClassVar[str] = "start"


@dataclass(frozen=True, slots=True)
class Help:
    """What can I type here?"""

    name: ClassVar[str] = "help"


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave this question out."""

    name: ClassVar[str] = "skip"


@dataclass(frozen=True, slots=True)
class Back:
    """Return to the question before."""

    name: ClassVar[str] = "back"


@dataclass(frozen=True, slots=True)
class Why:
    """Why do you ask?"""

    name: ClassVar[str] = "why"


@dataclass(frozen=True, slots=True)
class Later:
    """Not now; ask again in `hours`, or when the script says."""

    name: ClassVar[str] = "later"
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A human being, please."""

    name: ClassVar[str] = "person"


@dataclass(frozen=True, slots=True)
class Language:
    """Go on in another language; `code` is a BCP 47 tag as scripts write it (`sv`, `zh-Hans`)."""

    name: ClassVar[str] = "language"
    code: str = ""


Command: TypeAlias = Stop | Start | Help | Skip | Back | Why | Later | Person | Language


REMARKS = ("complaint", "praise", "question", "chit_chat")
"""What a classifier may take an answer to be, by which a script's conditions name it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to the question that stands.

    `rest` is what was said beyond it ("because Maria fixed it"), a `command` may come with it
    ("9, and stop texting me"), and `confidence` is 1 when there was nothing to guess. It was read
    from the `words`, of all that was said if there are none. A classifier may name an `intent`,
    a codebook the `theme` that was mentioned, in the words that we use for it.
    """

    value: Value
    rest: str = ""
    command: Command | None = None
    confidence: float = 1.0
    words: str = ""
    intent: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A new answer to the earlier question `key` ("sorry, I meant 6").

    `probe`: not the answer is replaced, but what was said when we asked for more on it.
    """

    key: str
    value: Value
    rest: str = ""
    probe: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """More words for the open question `key`, said before the person saw what we asked next."""

    key: str
    words: str
    probe: bool = False


@dataclass(frozen=True, slots=True)
class Commanded:
    """No answer, but something the person wants from us; a classifier was so sure of it."""

    command: Command
    confidence: float = 1.0


Reason: TypeAlias = Literal["unreadable", "several", "out_of_range", "not_sure", "empty"]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing that may be stored as an answer. `suggestions` are values to offer for a tap.

    A classifier may name an `intent`.
    """

    reason: Reason
    suggestions: tuple[Value, ...] = ()
    intent: str = ""


Reading: TypeAlias = Answered | Corrected | Added | Commanded | Unclear

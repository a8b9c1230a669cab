"""What a counterpart keeps: persons, what they see, what went over the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from earshot.counterparts.faults import Fault

Fields: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented who holds the phone; `chat` is where we are written to."""

    chat: str
    name: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person and we may do: they write, we ask them before they wrote, they blocked us."""

    writes: bool = True
    asked: bool = True
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: what stands on it, and what the platform sends back.

    Those of one `row` stand beside each other. `checked` is None for a button, else whether this
    box is ticked; of `single` boxes one at most is.
    """

    label: str
    token: str
    row: int = 0
    checked: bool | None = None
    single: bool = False


@dataclass(slots=True)
class Message:
    """What the platform shows in a chat; `raw` is what was sent for it, as it was sent.

    `own`: the person wrote it. `form`: it lies over the conversation until it is closed, and has
    `inputs` to fill, by their labels. `note` is what stands small below (delivered, 2 segments).
    """

    id: str
    chat: str
    text: str
    buttons: tuple[Button, ...] = ()
    own: bool = False
    edited: bool = False
    removed: bool = False
    form: bool = False
    inputs: tuple[str, ...] = ()
    note: str = ""
    raw: Any = None

    def button(self, label: str) -> Button:
        """The button that reads `label`.

        Raises:
            LookupError: there is none.
        """
        for button in self.buttons:
            if button.label == label:
                return button
        raise LookupError(
            f"No button reads {label!r}; there are {[b.label for b in self.buttons]}."
        )


@dataclass(slots=True)
class Call:
    """What came in from Earshot, and what was answered; a `status` of None: nothing.

    `over`: there is no more to come.
    """

    number: int
    name: str
    fields: Fields
    fault: Fault | None = None
    status: int | None = None
    answer: Any = None
    over: bool = False


@dataclass(slots=True)
class Delivery:
    """What we bring to Earshot. `statuses` has one entry a try; None: no answer came."""

    number: int
    name: str
    payload: Any
    url: str
    fault: Fault | None = None
    statuses: list[int | None] = field(default_factory=list)

    @property
    def status(self) -> int | None:
        """What the last try was answered."""
        return self.statuses[-1] if self.statuses else None


@dataclass(frozen=True, slots=True)
class Post:
    """A webhook ready to go: signed."""

    body: bytes
    headers: Mapping[str, str]

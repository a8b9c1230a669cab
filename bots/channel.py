"""The contract of a channel that pushes, and what a channel may ask of the program."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from bots.messages import (
    ChannelKind,
    Inbound,
    Outbound,
    Receipt,
    Reported,
    Sender,
    WebhookRequest,
    WebhookResponse,
)
from dialogs.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can show, and how fast it may be sent to.

    `buttons` under one message (0: none, options are numbered in the text), `row` of them beside
    each other, `label` characters on one. `text` characters in one message. `per_chat` and
    `per_second` messages a second to one person and in all; `segments`: a message is paced and
    billed by its SMS segments.
    """

    buttons: int
    row: int
    label: int
    text: int
    per_chat: float
    per_second: float
    segments: bool = False
    editing: bool = False
    threads: bool = False
    forms: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an inbound that is stored by now.

    `chosen` is the label of what was pressed, to stand in place of the buttons; None where
    nothing was chosen or nothing may be shown. `stale`: what was pressed asks nothing any more.
    """

    chosen: str | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """A dialog that a channel itself holds open (a modal): where it stands, what is to be said.

    `session` and `secret` go back with every word said in it. A refusal has a `state` of None and
    says why in its prompts.
    """

    session: str
    secret: str
    state: Literal["waiting", "completed", "stopped", "expired"] | None
    prompts: tuple[Prompt, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The open survey of a person: its title, and the question that waits, as it can be sent."""

    title: str
    outbound: Outbound


class Reception(Protocol):
    """What the program does with what arrives. Everything is stored when a call returns.

    What it raises (a database that is away) must reach the platform, which then delivers again.
    """

    async def take(self, inbound: Inbound) -> Taken:
        """Store `inbound` and all that it leads to; the same key again changes nothing."""
        ...

    async def report(self, reported: Reported) -> None:
        """Note what became of a message of ours; states only move forward."""
        ...

    async def reach(self, sender: Sender, *, reachable: bool) -> None:
        """Note that a person blocked us, or let us in again."""
        ...

    async def standing(self, sender: Sender) -> Standing | None:
        """What is open for this person."""
        ...

    async def begin(self, sender: Sender, survey: str) -> Talk:
        """Open `survey`, or what the button of an offer had as its value, in a form."""
        ...

    async def say(
        self,
        talk: tuple[str, str],
        key: str,
        *,
        text: str | None = None,
        prompt: str | None = None,
        value: object = None,
        sender: Sender | None = None,
    ) -> Talk:
        """Words or a tap in the dialog `talk` (session and secret).

        `sender` is whoever the platform says it is: kept apart from what they say.
        """
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """One thing `earshot doctor` looked at; `cure` is empty where nothing needs doing."""

    level: Literal["ok", "warning", "error"]
    fact: str
    cure: str = ""


class Channel(Protocol):
    """One connected account on a platform (or one app in many Slack workspaces)."""

    @property
    def kind(self) -> ChannelKind:
        """Which platform."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can show."""
        ...

    async def start(self) -> None:
        """Make ready; tells the platform where to deliver, if that is ours to tell."""
        ...

    async def answer(self, request: WebhookRequest, reception: Reception) -> WebhookResponse:
        """Authenticate and read a webhook, hand over what it reports, answer after that.

        Raises:
            SignatureError: it does not come from the platform.
            PayloadError: it cannot be read.
        """
        ...

    async def pull(self, reception: Reception) -> None:
        """Fetch what arrives until cancelled, where no webhook is wanted; else return at once."""
        ...

    async def send(self, outbound: Outbound) -> Receipt:
        """Send one message, with one request where one suffices.

        Raises:
            ChannelError: its class says what to do next.
        """
        ...

    async def settle(self, outbound: Outbound) -> Receipt | None:
        """Whether the platform has a message whose outcome is unknown; None: surely not.

        Raises:
            UnknownOutcomeError: that cannot be known.
        """
        ...

    async def examine(self) -> Sequence[Check]:
        """What `earshot doctor` should tell about tokens, scopes, webhooks."""
        ...

    async def close(self) -> None:
        """Close connections."""
        ...

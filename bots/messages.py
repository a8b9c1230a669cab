"""What arrives and what goes out, as every pushing channel reports and takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from dialogs.prompts import Prompt

ChannelKind: TypeAlias = Literal["slack", "telegram", "sms", "email"]
"""The kinds of channel that push; web chat and terminal are pulled. E-mail only sends."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote: `address` on the channel, and where the answer goes if not simply there.

    `account` tells equal addresses of one platform apart (a Slack workspace); it is empty where a
    platform's addresses are unique. `place` is the platform's conversation (a Slack DM), `thread`
    a thread in it, `language` what the platform says of the person (a BCP 47 tag).
    """

    kind: ChannelKind
    address: str
    account: str = ""
    place: str | None = None
    thread: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Something typed. `message` is the platform's id of it, by which it may be edited later.

    `token` is that of the prompt under whose form the words were written, if they were.
    """

    text: str
    message: str | None = None
    token: str | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """Buttons that were pressed (several only where several may be chosen), by their tokens."""

    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A message said before has another text now."""

    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A voice message, a picture, a sticker; `text` are the words that came with it."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The person wants to be asked: a survey by its name, an invitation by its token, or either.

    Both None: the person only said hello.
    """

    survey: str | None = None
    invitation: str | None = None


Content: TypeAlias = Words | Pressed | Edited | Unreadable | Asked


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that arrived. `key` is the same when the platform delivers it again."""

    key: str
    sender: Sender
    content: Content


@dataclass(frozen=True, slots=True)
class Reported:
    """The platform tells what became of the message that outbox row `outbound` was."""

    outbound: int
    state: Literal["sent", "delivered", "failed"]
    code: str | None = None
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A value to press, with a token that only we can have made; `value` None skips."""

    label: str
    token: str
    value: object = None


@dataclass(frozen=True, slots=True)
class Outbound:
    """The prompts of one turn on their way, as one message.

    `id` is their outbox row. At most the last of `prompts` asks; `buttons` are its choices in
    order, and `skip` may follow them. `form` is the token for words written in a form, `leave` the
    one with which the person wants no more of this kind. `anonymous`: what is pressed must not be
    shown.
    """

    id: int
    kind: ChannelKind
    address: str
    prompts: tuple[Prompt, ...]
    account: str = ""
    place: str | None = None
    thread: str | None = None
    buttons: tuple[Button, ...] = ()
    skip: Button | None = None
    form: str | None = None
    leave: str | None = None
    anonymous: bool = False
    created_at: datetime | None = None

    @property
    def asks(self) -> Prompt | None:
        """The prompt that expects an answer, if one does."""
        return next((prompt for prompt in self.prompts if prompt.key is not None), None)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The platform accepted a message: its id there, and the conversation it went to."""

    message: str | None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class WebhookRequest:
    """A platform's request, before anybody has believed it. Header names are lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    query: str = ""


@dataclass(frozen=True, slots=True)
class WebhookResponse:
    """What the platform is answered."""

    status: int = 200
    body: str = ""
    media_type: str = "text/plain"
    headers: Mapping[str, str] = field(default_factory=dict)

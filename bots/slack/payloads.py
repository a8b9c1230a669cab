"""What Slack sends, parsed at the door into what the program takes."""

import hmac
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bots.errors import PayloadError
from bots.messages import Asked, Content, Edited, Inbound, Sender, Unreadable, Words
from bots.slack.blocks import BOXES, SEND

Body: TypeAlias = Mapping[str, Any]

_SAID = frozenset({None, "thread_broadcast", "me_message"})
_MARKED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_SHORTCODE = re.compile(r":([a-z0-9_+-]+):(?::skin-tone-[2-6]:)?")
_EMOJI: Mapping[str, str] = {
    **dict(
        zip(
            ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            (f"{n}\ufe0f\u20e3" for n in range(10)),
            strict=True,
        )
    ),
    "keycap_ten": "🔟",
    "+1": "👍",
    "thumbsup": "👍",
    "-1": "👎",
    "thumbsdown": "👎",
    "white_check_mark": "✅",
    "heavy_check_mark": "✔️",
    "x": "❌",
}
_CONTROL = dict.fromkeys([*range(9), *range(11, 13), *range(14, 32), 127])
_MAX_SURVEY = 100
_KEY_DIGITS = 32
_OBJECTS = ("event", "view", "container", "message", "channel", "state")


@dataclass(frozen=True, slots=True)
class Click:
    """Something pressed. `action` is what it was, with its `detail`; `values` are what it carries.

    `message` is the message's id, None in the App Home; `blocks` and `text` are as they stood.
    """

    key: str
    sender: Sender
    action: str
    detail: str
    values: tuple[str, ...]
    trigger: str
    message: str | None
    text: str = ""
    blocks: tuple[Body, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """A modal that was sent off: what we put into it, and what was filled in by prompt."""

    key: str
    sender: Sender
    form: str
    kept: Body
    inputs: Mapping[str, Body] = field(default_factory=dict)


def checked(body: object) -> Body:
    """`body`, if everything in it that we and the library look into has the right shape.

    Raises:
        PayloadError: it has not.
    """
    if not isinstance(body, Mapping):
        raise PayloadError("The body is no object.")
    for name in _OBJECTS:
        if not isinstance(body.get(name) or {}, Mapping):
            raise PayloadError(f"`{name}` is no object.")
    if "event" in body:
        with _reading("event"):
            _text(body["event"], "type")
    return body


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Whatever is missing or of another shape is a PayloadError."""
    try:
        yield
    except PayloadError:
        raise
    except (ValueError, LookupError, TypeError, AttributeError, StopIteration):
        raise PayloadError(f"The {name} is not complete.") from None


def said(body: Body) -> Inbound | None:
    """The message event as what a person did, or None if it is none of ours to answer.

    Raises:
        PayloadError: it is not what Slack sends.
    """
    with _reading("message"):
        event = body["event"]
        message = event["message"] if event.get("subtype") == "message_changed" else event
        if event.get("channel_type") != "im" or not _from_person(body, message):
            return None
        content = _content(event, message)
        if content is None:
            return None
        sender = Sender(
            kind="slack",
            address=message["user"],
            account=_team(body),
            place=_text(event, "channel"),
            thread=_optional(message, "thread_ts"),
        )
        return Inbound(_text(body, "event_id"), sender, content)


def mention(body: Body) -> Sender | None:
    """Who mentioned us, in which channel and thread; None if it was no person.

    Raises:
        PayloadError: as `said` does.
    """
    with _reading("mention"):
        event = body["event"]
        if not _from_person(body, event):
            return None
        return Sender(
            kind="slack",
            address=event["user"],
            account=_team(body),
            place=_text(event, "channel"),
            thread=_optional(event, "thread_ts") or _optional(event, "ts"),
        )


def at_home(body: Body) -> Sender | None:
    """Who opened the Home tab; None if it was another tab.

    Raises:
        PayloadError: as `said` does.
    """
    with _reading("event"):
        event = body["event"]
        if event.get("tab") != "home":
            return None
        return Sender("slack", _text(event, "user"), _team(body))


def left(body: Body) -> str | None:
    """The workspace that the app was taken out of; None if only a person's token was revoked.

    Raises:
        PayloadError: as `said` does.
    """
    with _reading("event"):
        event = body["event"]
        revoked = (event.get("tokens") or {}).get("bot")
        return _team(body) if event["type"] == "app_uninstalled" or revoked else None


def click(body: Body, secret: bytes) -> Click:
    """The first action of a `block_actions` body; Slack reports one at a time.

    Its key is made with `secret`: it is kept for ever, and must not tell who pressed.

    Raises:
        PayloadError: as `said` does.
    """
    with _reading("action"):
        action, container = body["actions"][0], body["container"]
        name, sender = _text(action, "action_id"), _presser(body, container)
        message = _optional(container, "message_ts")
        at = message or _text(container, "view_id")
        what, _, detail = name.partition(":")
        # In the App Home the blocks stand in a view.
        shown = body.get("message") or body.get("view") or {}
        when = _text(action, "action_ts")
        return Click(
            key=_key(secret, "click", sender.account, sender.address, at, name, when),
            sender=sender,
            action=what,
            detail=detail,
            values=_values(body, action),
            trigger=_optional(body, "trigger_id") or "",
            message=message,
            text=_optional(shown, "text") or "",
            blocks=tuple(dict(block) for block in shown.get("blocks") or ()),
        )


def submission(body: Body) -> Submission:
    """The `view_submission` body.

    Raises:
        PayloadError: as `said` does, or the view is not ours.
    """
    with _reading("form"):
        view, team = body["view"], _team(body)
        kept = dict(json.loads(view["private_metadata"]))
        inputs = (view.get("state") or {}).get("values") or {}
        sender = Sender(
            kind="slack",
            address=_text(body["user"], "id"),
            account=team,
            place=_optional(kept, "place"),
            thread=_optional(kept, "thread"),
        )
        return Submission(
            key=f"view:{team}:{_text(view, 'id')}:{_text(view, 'hash')}",
            sender=sender,
            form=_text(view, "callback_id"),
            kept=kept,
            inputs={prompt: dict(next(iter(one.values()))) for prompt, one in inputs.items()},
        )


def command(body: Body) -> Inbound:
    """The slash command: who wants to be asked, and what.

    Raises:
        PayloadError: as `said` does.
    """
    with _reading("command"):
        survey = storable(str(body.get("text") or "")).strip()[:_MAX_SURVEY] or None
        sender = Sender(kind="slack", address=_text(body, "user_id"), account=_team(body))
        key = f"command:{_text(body, 'trigger_id')}"
        return Inbound(key, sender, Asked(survey=survey))


def _key(secret: bytes, *parts: str) -> str:
    said = json.dumps(parts).encode()
    return hmac.new(secret, said, "sha256").hexdigest()[:_KEY_DIGITS]


def storable(text: str) -> str:
    """`text` without what no database keeps: control characters and halves of characters."""
    return text.encode("utf-8", "replace").decode().translate(_CONTROL)


def plain(text: str) -> str:
    """`text` as it was typed: Slack's mark-up for names and links, and its emoji names, undone."""
    shown = _MARKED.sub(_shown, storable(text))
    shown = _SHORTCODE.sub(lambda match: _EMOJI.get(match[1], match[0]), shown)
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(match: re.Match[str]) -> str:
    """What stood in the message box for `<target|label>`."""
    target, label = match[1], match[2] or ""
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith(("@", "!")):
        named = label or target[1:].partition("^")[0]
        return named if named.startswith("@") or "^" in target else f"@{named}"
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _content(event: Body, message: Body) -> Content | None:
    text = message.get("text")
    words = plain(text) if isinstance(text, str) else ""
    subtype = event.get("subtype")
    if subtype == "message_changed":
        before = event.get("previous_message") or {}
        unchanged = text == before.get("text") or message.get("subtype") not in _SAID
        return None if unchanged else Edited(_text(message, "ts"), words)
    if subtype == "file_share":
        return Unreadable(words)
    if subtype not in _SAID:
        return None
    return Words(words, message=_text(event, "ts")) if words.strip() else Unreadable()


def _from_person(body: Body, message: Body) -> bool:
    """Whether a person wrote it: no bot, no app, not ourselves."""
    user = _optional(message, "user")
    if user is None or message.get("bot_id") or message.get("app_id"):
        return False
    installed = body.get("authorizations") or ()
    # Slackbot is no app, but no person either.
    return user != "USLACKBOT" and all(
        user != one.get("user_id") or not one.get("is_bot") for one in installed
    )


def _presser(body: Body, container: Body) -> Sender:
    place = _optional(body.get("channel") or {}, "id") or _optional(container, "channel_id")
    return Sender(
        kind="slack",
        address=_text(body["user"], "id"),
        account=_team(body),
        place=place,
        thread=_optional(container, "thread_ts"),
    )


def _values(body: Body, action: Body) -> tuple[str, ...]:
    if action["action_id"] == SEND:
        state = body.get("state") or (body.get("view") or {}).get("state") or {}
        return _ticked(state.get("values") or {}, action["block_id"])
    option = action.get("selected_option")
    value = option["value"] if option else action.get("value")
    return (value,) if isinstance(value, str) else ()


def _ticked(state: Body, block: str) -> tuple[str, ...]:
    """The values of the boxes that are ticked in the block of the Send button."""
    boxes = (state.get(block) or {}).get(BOXES) or {}
    return tuple(_text(option, "value") for option in boxes.get("selected_options") or ())


def _team(body: Body) -> str:
    """The workspace whose app was used."""
    team = body.get("team_id") or (body.get("team") or {}).get("id")
    team = team or (body.get("user") or {}).get("team_id")
    if not isinstance(team, str):
        raise PayloadError("The workspace is not named.")
    return team


def _text(fields: Body, name: str) -> str:
    value = _optional(fields, name)
    if not value:
        raise PayloadError(f"`{name}` is missing.")
    return value


def _optional(fields: Body, name: str) -> str | None:
    value = fields.get(name)
    return storable(value) if isinstance(value, str) else None

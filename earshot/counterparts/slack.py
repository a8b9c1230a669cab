"""Slack's far end: people in a workspace who write, click, and fill in forms."""

from contextlib import suppress

from earshot.counterparts.records import Button, Delivery, Fields, Message
from earshot.counterparts.slack_api import (
    ANNA,
    APP,
    APP_TOKEN,
    BJORN,
    BOT,
    BOT_TOKEN,
    BOT_USER,
    CHANNEL,
    CLIENT_ID,
    CLIENT_SECRET,
    SIGNING_SECRET,
    TEAM,
    direct,
)
from earshot.counterparts.slack_shapes import CLOSE, SEVERAL, SUBMIT, elements_of, missing
from earshot.counterparts.slack_wire import COMMANDS, EVENTS, INTERACTIVE, SlackWire

__all__ = [
    "ANNA",
    "APP_TOKEN",
    "BJORN",
    "BOT_TOKEN",
    "CHANNEL",
    "CLIENT_ID",
    "CLIENT_SECRET",
    "SIGNING_SECRET",
    "TEAM",
    "Slack",
]

COMMAND = "/earshot"


class Slack(SlackWire):
    """One workspace and its people."""

    # What a person does.

    async def says(self, chat: str, text: str, *, thread: str | None = None) -> Delivery:
        """The person writes to the app, in a thread if one is named; or types its command."""
        if text.startswith(COMMAND):
            return await self.commands(chat, text.removeprefix(COMMAND).strip())
        message = self._own(chat, text, thread)
        return await self.event(self.wire(message))

    async def edits(self, chat: str, message_id: str, text: str) -> Delivery:
        """The person changes what they wrote."""
        message = self.message(chat, message_id)
        before = self.wire(message)
        message.text, message.edited = text, True
        edited = {"user": chat, "ts": self.new_ts()}
        return await self._changed_to(message, self.wire(message) | {"edited": edited}, before)

    async def unfurls(self, chat: str, message_id: str) -> Delivery:
        """Slack shows a preview of a link in a message: it is changed, and its text is not."""
        message = self.message(chat, message_id)
        wire = self.wire(message)
        return await self._changed_to(message, wire | {"attachments": [{"id": 1}]}, wire)

    async def _changed_to(self, message: Message, now: Fields, before: Fields) -> Delivery:
        return await self.event(
            {
                "type": "message",
                "subtype": "message_changed",
                "hidden": True,
                "channel": direct(message.chat),
                "channel_type": "im",
                "ts": self.new_ts(),
                "message": now,
                "previous_message": before,
            }
        )

    async def sends_picture(self, chat: str) -> Delivery:
        """The person sends a picture without words."""
        message = self._own(chat, "", None)
        message.text = "[picture]"
        files = [{"id": "F1", "mimetype": "image/png"}]
        wire = self.wire(message) | {"subtype": "file_share", "text": "", "files": files}
        return await self.event(wire)

    async def blocks(self, chat: str) -> Delivery | None:
        """The person's account is switched off; nobody is told."""
        self.disabled.add(chat)
        return None

    async def mentions(self, chat: str, text: str) -> Delivery:
        """The person names the app in a channel."""
        message = Message(self.new_ts(), CHANNEL, f"<@{BOT_USER}> {text}", own=True)
        self.messages.append(message)
        wire = self.wire(message) | {"type": "app_mention", "user": chat, "channel": CHANNEL}
        wire.pop("channel_type")
        return await self.event(wire)

    async def opens_home(self, chat: str) -> Delivery:
        """The person opens the Home tab of the app."""
        return await self.event({"type": "app_home_opened", "user": chat, "tab": "home"})

    async def commands(self, chat: str, text: str = "") -> Delivery:
        """The person types /earshot, somewhere."""
        fields = {
            "command": COMMAND,
            "text": text,
            "user_id": chat,
            "team_id": TEAM,
            "channel_id": CHANNEL,
            "api_app_id": APP,
            "trigger_id": self.trigger(chat),
            "response_url": f"{self.url}/response",
        }
        return await self.deliver(COMMANDS, fields)

    async def fills(self, chat: str, message_id: str, label: str, text: str) -> None:
        """The person writes into the box `label` of a form."""
        for block in self.views[self.message(chat, message_id).id]["blocks"]:
            if block["type"] == "input" and block["label"]["text"] == label:
                action = block["element"]["action_id"]
                self.states[message_id][block["block_id"]][action]["value"] = text or None
                return
        raise LookupError(f"No box is called {label!r}.")

    async def presses(self, chat: str, message_id: str, label: str) -> Delivery | None:
        """The person presses a button or chooses an option; in a form that alone tells nobody."""
        message = self.message(chat, message_id)
        button = message.button(label)
        if message.form and button.token == SUBMIT:
            return await self._submit(message)
        if message.form and button.token == CLOSE:
            message.removed = True
            self.changed()
            return None
        return await self._act(message, button)

    async def _submit(self, message: Message) -> Delivery | None:
        view = self.told_view(message)
        if missing(view, self.states[message.id]):
            return None
        payload = self._acted(message.chat) | {"type": "view_submission", "view": view}
        return await self.deliver(INTERACTIVE, payload)

    async def _act(self, message: Message, button: Button) -> Delivery | None:
        shown = self.views.get(message.id) or message.raw
        for block in shown["blocks"]:
            for element in elements_of(block):
                action = self._chosen(message, block, element, button)
                if action is not None:
                    self.redraw(message)
                    if block["type"] == "input":
                        return None
                    return await self.deliver(INTERACTIVE, self._pressed(message, action))
        raise LookupError(f"Nothing here is called {button.label!r}.")

    def _chosen(
        self, message: Message, block: Fields, element: Fields, button: Button
    ) -> Fields | None:
        """The action of `element`, if `button` belongs to it; what is filled in follows."""
        action = {name: element[name] for name in ("type", "action_id")}
        action |= {"block_id": block["block_id"], "action_ts": self.new_ts()}
        if element["type"] == "button":
            value = element.get("value", "")
            mine = (element["text"]["text"], value) == (button.label, button.token)
            return action | {"value": value} if mine else None
        options = [one for one in element.get("options", ()) if one["value"] == button.token]
        if not options:
            return None
        filled = self.states[message.id][block["block_id"]][element["action_id"]]
        if element["type"] in SEVERAL:
            _toggle(filled["selected_options"], options[0])
        else:
            filled["selected_option"] = options[0]
        return action | filled

    def _pressed(self, message: Message, action: Fields) -> Fields:
        payload = self._acted(message.chat) | {
            "type": "block_actions",
            "actions": [action],
            "state": {"values": self.states.get(message.id, {})},
        }
        if message.id in self.views:
            container = {"type": "view", "view_id": message.id}
            return payload | {"container": container, "view": self.told_view(message)}
        channel = direct(message.chat)
        container = {"type": "message", "message_ts": message.id, "channel_id": channel}
        if message.raw.get("thread_ts"):
            container["thread_ts"] = message.raw["thread_ts"]
        return payload | {
            "container": container,
            "channel": {"id": channel, "name": "directmessage"},
            "message": self.wire(message) | {"blocks": message.raw["blocks"]},
            "response_url": f"{self.url}/response",
        }

    def _acted(self, chat: str) -> Fields:
        return {
            "team": {"id": TEAM, "domain": "counterpart"},
            "user": {"id": chat, "team_id": TEAM},
            "api_app_id": APP,
            "trigger_id": self.trigger(chat),
        }

    async def event(self, event: Fields, *, event_id: str | None = None) -> Delivery:
        """Bring any event of the Events API."""
        payload = {
            "type": "event_callback",
            "team_id": TEAM,
            "api_app_id": APP,
            "event_id": event_id or f"Ev{next(self.numbers):08}",
            "event_time": int(self.now().timestamp()),
            "authorizations": [{"team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
            "event": event,
        }
        return await self.deliver(EVENTS, payload)

    def wire(self, message: Message) -> Fields:
        """A message of a direct conversation as Slack reports it."""
        raw = message.raw if isinstance(message.raw, dict) else {}
        wire: Fields = {"type": "message", "ts": message.id, "text": _marked(message, raw)}
        wire |= {"channel": direct(message.chat), "channel_type": "im"}
        wire |= {"user": message.chat} if message.own else {"user": BOT_USER, "bot_id": BOT}
        if raw.get("thread_ts"):
            wire["thread_ts"] = raw["thread_ts"]
        return wire

    def _own(self, chat: str, text: str, thread: str | None) -> Message:
        message = Message(self.new_ts(), chat, text, own=True)
        message.raw = {"thread_ts": thread} if thread else {}
        self.messages.append(message)
        self.changed()
        return message


def _toggle(chosen: list[Fields], option: Fields) -> None:
    with suppress(ValueError):
        chosen.remove(option)
        return
    chosen.append(option)


def _marked(message: Message, raw: Fields) -> str:
    """The text as Slack passes it on: what could be read as mark-up is written another way."""
    if not message.own:
        return str(raw.get("text", message.text))
    if message.text.startswith("<@"):
        return message.text
    text = message.text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;")

"""The far ends of the three platforms, and the settings under which Earshot finds each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from bots.channel import Channel
from bots.messages import ChannelKind, Inbound
from bots.telegram.payloads import Keys, Press, arrived
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Fields, Message, Person

KINDS: tuple[ChannelKind, ...] = ("telegram", "sms", "slack")
PUBLIC = "https://earshot.example"
VISIT = Path(__file__).with_name("visit.yaml")

_AT_ONCE = 1e6


class Telegram(telegram.TelegramCounterpart):
    """Calls the webhook at `hook`, where a proxy would bring what comes for the public address."""

    hook = ""

    async def _set_webhook(self, fields: Fields) -> bool:
        done = await super()._set_webhook(fields)
        self.hook_url = self.hook
        return done


class Twilio(sms.Twilio):
    """Tries again until a server that was killed is there again, however long that takes."""

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        return super().pause(0, status, headers)


class Slack(slack.Slack):
    """As patient with events. What people click is delivered once, as ever."""

    def pause(self, attempt: int, status: int | None, headers: Mapping[str, str]) -> float | None:
        return super().pause(0, status, headers)


_MADE: Mapping[ChannelKind, Callable[..., Counterpart]] = {
    "telegram": Telegram,
    "sms": Twilio,
    "slack": Slack,
}


def counterpart(kind: ChannelKind, **more: Any) -> Counterpart:
    """The far end of a platform."""
    return _MADE[kind](**more)


def connect(far: Counterpart, base: str) -> dict[str, str]:
    """Tell `far` where Earshot listens; gives the settings under which Earshot finds it."""
    far.hook_url = f"{base}/webhooks/{far.kind}"
    match far:
        case Telegram():
            far.hook = far.hook_url
            found = {"telegram_token": telegram.TOKEN, "telegram_api_url": far.url}
            return {**found, "public_url": PUBLIC}
        case sms.Twilio():
            far.hook_url += "#rc=5&rp=all"
            return {
                "twilio_account_sid": sms.ACCOUNT,
                "twilio_auth_token": sms.TOKEN,
                "twilio_from": sms.NUMBER,
                "twilio_api_url": far.url,
                "public_url": base,
            }
        case _:
            return {
                "slack_bot_token": slack.BOT_TOKEN,
                "slack_signing_secret": slack.SIGNING_SECRET,
                "slack_api_url": f"{far.url}/api/",
            }


def meet(far: Counterpart, number: int) -> str:
    """Have somebody at the platform; gives the chat they are in."""
    made = {
        "telegram": f"{80_000 + number}",
        "sms": f"+4670{number:07}",
        "slack": f"U0P{number:05}",
    }
    chat = made[far.kind]
    if isinstance(far, Slack | Telegram):
        far.known[chat] = Person(chat, f"Person {number}")
    return chat


def address(kind: ChannelKind, chat: str) -> str:
    """A chat as it is invited."""
    return f"slack:{slack.TEAM}/{chat}" if kind == "slack" else f"{kind}:{chat}"


def key_of(delivery: Delivery, keys: Keys) -> str | None:
    """The key by which Earshot keeps words or a press; Telegram's are made with `keys`."""
    payload = delivery.payload
    if "update_id" in payload:
        found = arrived(payload, keys)
        inbound = found.inbound if isinstance(found, Press) else found
        return inbound.key if isinstance(inbound, Inbound) else None
    if delivery.name == "status":
        return None
    key: str | None = payload.get("MessageSid") or payload.get("event_id")
    return key


def read(far: Counterpart) -> list[Message]:
    """What people were sent, in all chats."""
    return [message for message in far.messages if not message.own]


def unpaced(channels: Iterable[Channel]) -> None:
    """Lift the rates of `channels`; what a platform itself asks to wait for is still waited."""
    for channel in channels:
        fast = replace(channel.capabilities, per_chat=_AT_ONCE, per_second=_AT_ONCE)
        name = "_capabilities" if channel.kind == "sms" else "capabilities"
        setattr(channel, name, fast)

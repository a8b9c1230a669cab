"""The platforms of `simulate-channel`: people of every language, and what each of them may do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeAlias, runtime_checkable

from bots.messages import ChannelKind
from earshot.counterparts import slack, sms, telegram
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Delivery, Fields, Message, Person, Terms
from earshot.counterparts.slack_shapes import SINGLE, elements_of

Connection: TypeAlias = dict[str, Any]
"""The settings under which Earshot finds a counterpart."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A counterpart, and how Earshot and it find each other once it listens.

    `connect` is given where Earshot listens. `starters` are words that begin a conversation
    there. `address` tells how somebody in a chat is written to.
    """

    counterpart: Counterpart
    connect: Callable[[str], Connection]
    starters: Sequence[str]
    address: Callable[[str], str]


@runtime_checkable
class Linked(Protocol):
    """A platform on which a link opens a conversation."""

    async def starts(self, chat: str, token: str = "") -> Delivery | None:
        """The person opens the link that carries `token`."""
        ...


class SimulatedSlack(slack.Slack):
    """Slack, where a switched-off account can be switched on again."""

    people = (
        Person(slack.ANNA, "Anna"),
        Person(slack.BJORN, "Björn", "sv"),
        Person("U0LALEH", "Laleh", "fa"),
        Person("U0MEI", "Mei", "zh-Hans"),
        Person("U0YATING", "Ya-ting", "zh-Hant"),
    )  # type: ignore[assignment]  # there are two where the tests need no more

    def terms(self, chat: str) -> Terms:
        """Who is switched off can do nothing."""
        blocked = chat in self.disabled
        return Terms(writes=not blocked, blocked=blocked)

    async def unblocks(self, chat: str) -> None:
        """The person's account is switched on again; nobody is told."""
        self.disabled.discard(chat)
        self.changed()

    def redraw(self, message: Message) -> None:
        """Show what is chosen now; where one option at most can be, that is to be seen."""
        super().redraw(message)
        single = set(_single(self.views.get(message.id) or message.raw or {}))
        message.buttons = tuple(
            replace(button, single=True) if button.token in single else button
            for button in message.buttons
        )


class SimulatedTelegram(telegram.TelegramCounterpart):
    """Telegram, where a bot may write only to those who have written to it."""

    people = (
        *telegram.TelegramCounterpart.people,
        Person("70005", "Ya-ting", "zh-hant"),
    )

    def terms(self, chat: str) -> Terms:
        """Who blocked the bot, or has not written to it yet, is not asked."""
        blocked = chat in self.blocked
        wrote = any(message.own and message.chat == chat for message in self.messages)
        return Terms(writes=not blocked, asked=wrote, blocked=blocked)


class SimulatedSms(sms.Twilio):
    """Twilio, whose own answers to STOP, START and HELP are seen too."""

    people = (
        *sms.Twilio.people,
        Person("+46700000004", "Laleh", "fa"),
        Person("+46700000005", "Mei", "zh-Hans"),
        Person("+46700000006", "Ya-ting", "zh-Hant"),
    )  # type: ignore[assignment]  # as for Slack

    def terms(self, chat: str) -> Terms:
        """Who has stopped can still write: START."""
        return Terms(blocked=chat in self.opted_out)

    async def unblocks(self, chat: str) -> None:
        """The person lets us in again by other means; nobody is told."""
        self.opted_out.discard(chat)
        self.changed()

    async def says(self, chat: str, text: str) -> Delivery:
        """The person writes; what Twilio answers by itself is shown, and Earshot hears nothing."""
        delivery = await super().says(chat, text)
        answer = _twilio_says(text.strip().upper())
        if answer:
            shown = Message(self._sid("SM"), chat, answer, note="written by Twilio itself")
            self.messages.append(shown)
            self.changed()
        return delivery


def _single(shown: Fields) -> list[str]:
    """The options of which one at most can be chosen."""
    elements = (element for block in shown.get("blocks", ()) for element in elements_of(block))
    return [
        option["value"]
        for element in elements
        if element["type"] in SINGLE
        for option in element["options"]
    ]


def _twilio_says(word: str) -> str:
    if word in sms.STOP:
        return (
            "You have successfully been unsubscribed. You will not receive any more messages from "
            "this number. Reply START to resubscribe."
        )
    if word in sms.START - {"YES"}:
        return (
            "You have successfully been re-subscribed to messages from this number. Reply HELP "
            "for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."
        )
    if word in sms.HELP:
        return "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
    return ""


def _slack() -> Platform:
    counterpart = SimulatedSlack()

    def connect(earshot: str) -> Connection:
        counterpart.hook_url = f"{earshot}/webhooks/slack"
        return {
            "slack_bot_token": slack.BOT_TOKEN,
            "slack_signing_secret": slack.SIGNING_SECRET,
            "slack_api_url": f"{counterpart.url}/api/",
        }

    return Platform(
        counterpart, connect, ("/earshot", "/earshot enps"), f"slack:{slack.TEAM}/{{}}".format
    )


def _telegram() -> Platform:
    counterpart = SimulatedTelegram()

    def connect(_: str) -> Connection:
        return {"telegram_token": telegram.TOKEN, "telegram_api_url": counterpart.url}

    return Platform(counterpart, connect, ("/start",), "telegram:{}".format)


def _sms() -> Platform:
    counterpart = SimulatedSms()

    def connect(earshot: str) -> Connection:
        counterpart.hook_url = f"{earshot}/webhooks/sms"
        return {
            "twilio_account_sid": sms.ACCOUNT,
            "twilio_auth_token": sms.TOKEN,
            "twilio_from": sms.NUMBER,
            "twilio_api_url": counterpart.url,
        }

    return Platform(counterpart, connect, (), "sms:{}".format)


PLATFORMS: Mapping[ChannelKind, Callable[[], Platform]] = {
    "slack": _slack,
    "telegram": _telegram,
    "sms": _sms,
}

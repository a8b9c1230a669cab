"""Telegram's far end for very many people: what a chat shows is found without a search."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from earshot.counterparts.records import Message
from tests.faults.channels.platforms import Telegram


class _Messages(list[Message]):
    """All messages, and those of each chat."""

    def __init__(self) -> None:
        super().__init__()
        self.of_chat: defaultdict[str, list[Message]] = defaultdict(list)

    def append(self, message: Message) -> None:
        super().append(message)
        self.of_chat[message.chat].append(message)

    def extend(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.append(message)


class CrowdedTelegram(Telegram):
    """One bot with a crowd around it."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.messages = self._kept = _Messages()

    def shown(self, chat: str) -> list[Message]:
        return [one for one in self._kept.of_chat[chat] if not one.removed]

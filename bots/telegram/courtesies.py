"""What is nice to do once everything is stored: it runs by itself, and may fail in silence."""

import asyncio
import logging
from collections.abc import Awaitable, Coroutine, Mapping
from typing import Any

from telegram import Bot, LinkPreviewOptions, ReplyParameters

from bots.channel import Taken
from bots.errors import ChannelError
from bots.telegram.client import asked
from bots.telegram.composing import marked
from bots.telegram.payloads import Group, Press
from dialogs.localizing import choose

IN_PRIVATE: Mapping[str, str] = {
    "en": "I only talk in private. Write to me here: {link}",
    "sv": "Jag pratar bara privat. Skriv till mig här: {link}",
    "fa": "من فقط در گفت‌وگوی خصوصی پاسخ می‌دهم. اینجا به من پیام بدهید: {link}",
    "zh-Hans": "我只在私聊中回复。请在这里给我发消息：{link}",
    "zh-Hant": "我只在私人聊天中回覆。請在這裡傳訊息給我：{link}",
}
"""What a group is answered, by language."""

_MOST_GROUPS = 10_000
_log = logging.getLogger(__name__)


class Courtesies:
    """Cosmetic calls of one bot, each within `timeout` seconds."""

    def __init__(self, bot: Bot, timeout: float) -> None:
        """Nothing runs yet."""
        self._bot = bot
        self._timeout = timeout
        self._tasks: set[asyncio.Task[None]] = set()
        self._refused: set[int] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Let `work` run by itself until `close`."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End what still runs."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def dismiss(self, press: Press) -> None:
        """Stop the button's spinner."""
        await self._try(self._bot.answer_callback_query(press.query))

    async def acknowledge(self, press: Press, taken: Taken) -> None:
        """Stop the button's spinner, and put the choice in place of the buttons."""
        await self.dismiss(press)
        if press.chat is None or press.message is None:
            return
        text = marked(press.text, taken.chosen) if press.text and taken.chosen else None
        if text is None:
            await self._try(
                self._bot.edit_message_reply_markup(chat_id=press.chat, message_id=press.message)
            )
            return
        await self._try(
            self._bot.edit_message_text(
                text,
                chat_id=press.chat,
                message_id=press.message,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )

    async def refuse(self, group: Group, username: str) -> None:
        """Tell a group once where to write, if it was us that was spoken to."""
        if group.chat in self._refused or not _addressed(group.text, username):
            return
        if len(self._refused) >= _MOST_GROUPS:
            self._refused.clear()
        self._refused.add(group.chat)
        language = choose([group.language] if group.language else [], list(IN_PRIVATE))
        await self._try(
            self._bot.send_message(
                group.chat,
                IN_PRIVATE[language].format(link=f"https://t.me/{username}"),
                reply_parameters=ReplyParameters(group.message, allow_sending_without_reply=True),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )

    async def _try(self, call: Awaitable[object]) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                await asked(call)
        except (ChannelError, TimeoutError) as error:
            _log.info("courtesy left out", extra={"error": type(error).__name__})


def _addressed(text: str, username: str) -> bool:
    """Whether `text` speaks to the bot: it names it, or is a command for nobody in particular."""
    words = text.casefold().split()
    name = f"@{username.casefold()}"
    if any(word.strip(",.:;!?").endswith(name) for word in words):
        return True
    return bool(words) and words[0].startswith("/") and "@" not in words[0]

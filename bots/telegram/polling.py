"""Long polling: updates are fetched in turn, and let go only when they are stored."""

import asyncio
import json
import logging
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable
from itertools import chain
from typing import Any, NoReturn, TypeAlias

from telegram import Bot
from telegram.error import TelegramError

from bots.errors import AccountError, PayloadError
from bots.telegram.client import FailedError, channel_error, fetch
from bots.telegram.payloads import ALLOWED, chat_of, update_id

Take: TypeAlias = Callable[[dict[str, Any]], Awaitable[None]]

_WAIT = 25
_SLOWEST = 60
_TRIES = 5
_OUTLIVED = 3
_STUCK = 5
_DOUBLED = (1, 2, 4, 8, 16, 32, _SLOWEST)
_log = logging.getLogger(__name__)


class Polling:
    """The updates of one bot, each handed to `take` until that returns.

    `pause` is the first one after a failure, in seconds; the longest is sixty times that.
    `margin` is how much longer than agreed an answer may take.
    """

    def __init__(self, bot: Bot, take: Take, *, pause: float, margin: float) -> None:
        """Nothing is asked before `run`."""
        self._bot = bot
        self._take = take
        self._pause = pause
        self._margin = margin
        self._released = False
        self._told = ""
        self._offset = 0
        self._done: set[int] = set()
        self._tries: Counter[int] = Counter()
        self._outlived: Counter[int] = Counter()

    async def run(self) -> NoReturn:
        """Fetch until cancelled."""
        unreached = stuck = 0
        while True:
            try:
                updates = await self._fetch()
            except TelegramError as error:
                unreached += 1
                await asyncio.sleep(self._after(error, unreached))
                continue
            unreached, self._told = 0, ""
            stuck = 0 if await self._stored(updates) else stuck + 1
            if stuck:
                await asyncio.sleep(self._growing(min(stuck, _STUCK)))

    async def _fetch(self) -> list[Any]:
        if not self._released:
            await self._bot.delete_webhook()
            self._released = True
        allowed = json.dumps(ALLOWED)
        return await fetch(
            self._bot,
            wait=_WAIT,
            margin=self._margin,
            offset=self._offset,
            allowed_updates=allowed,
        )

    async def _stored(self, updates: Iterable[Any]) -> bool:
        """Hand over what is new, persons side by side; whether nothing is left of it."""
        numbered = {number: one for one in updates if (number := _number(one)) is not None}
        chats: defaultdict[object, list[int]] = defaultdict(list)
        for number in sorted(numbered.keys() - self._done):
            chats[chat_of(numbered[number])].append(number)
        before = len(self._done)
        failed = await asyncio.gather(*(self._in_order(ids, numbered) for ids in chats.values()))
        if len(self._done) > before:
            self._give_up(chain.from_iterable(failed))
        return self._move_on(numbered)

    async def _in_order(self, ids: list[int], updates: dict[int, dict[str, Any]]) -> list[int]:
        """Hand over what one person said; what fails, for some tries, holds back what follows."""
        failed = []
        for number in ids:
            try:
                await self._take(updates[number])
            except Exception as error:  # noqa: BLE001 - whatever it is, nothing was stored
                failed.append(number)
                self._tries[number] += 1
                fields = {"update": number, "error": type(error).__name__}
                _log.warning("update not stored, tried again", extra=fields)
                if self._tries[number] < _TRIES:
                    break
            else:
                self._done.add(number)
        return failed

    def _give_up(self, failed: Iterable[int]) -> None:
        """Let go of what `failed` again and again while others got through: it alone is at fault.

        While the database is away nothing gets through, and nothing is let go.
        """
        for number in failed:
            self._outlived[number] += 1
            if self._outlived[number] >= _OUTLIVED and self._tries[number] >= _TRIES:
                self._done.add(number)
                _log.error("update given up", extra={"update": number})

    def _move_on(self, numbers: Iterable[int]) -> bool:
        left = [number for number in numbers if number not in self._done]
        if left:
            self._offset = min(left)
        else:
            self._offset = max((number + 1 for number in numbers), default=self._offset)
        self._done = {number for number in self._done if number >= self._offset}
        for counts in (self._tries, self._outlived):
            for number in [number for number in counts if number < self._offset]:
                del counts[number]
        return not left

    def _after(self, error: TelegramError, times: int) -> float:
        """Tell once what is wrong, and how many seconds to wait."""
        failure = channel_error(error)
        conflict = isinstance(error, FailedError) and error.conflicts
        event = "Telegram cannot be reached"
        if conflict:
            event = "another program fetches the updates of this bot; stop it or use another bot"
        elif isinstance(failure, AccountError):
            event = "Telegram refuses the token"
        if event != self._told:
            _log.warning(event, extra={"code": failure.code})
            self._told = event
        if failure.retry_after is not None:
            return failure.retry_after
        slow = conflict or isinstance(failure, AccountError)
        return self._pause * _SLOWEST if slow else self._growing(times)

    def _growing(self, times: int) -> float:
        return self._pause * _DOUBLED[min(times, len(_DOUBLED)) - 1]


def _number(update: object) -> int | None:
    try:
        return update_id(update)
    except PayloadError:
        return None

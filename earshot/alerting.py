"""Alerts reach whom they concern: a Slack channel, or a signed webhook; else they stay listed.

At least once: a webhook's id is the same each time, so that its receiver can tell.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import httpx

from bots.errors import ChannelError
from bots.messages import Receipt
from earshot.catalogue import Catalogue
from earshot.clock import Clock
from earshot.gathering import Gathering
from earshot.notices import Alarm, Slack, Web, alarm_of, place_of, signed
from earshot.pacing import backoff
from storage.database import Database
from storage.rows import AlertRow

log = logging.getLogger(__name__)

TICK = 2.0
"""Seconds between two looks when nobody calls."""

MOST = 20
"""So many alerts are told at a time."""

LEASE = timedelta(seconds=60)
TELL_WITHIN = 15.0
"""Seconds; less than the lease."""

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(hours=1)
LONGEST = timedelta(days=3)
"""After that nobody is told any more; the alert stays open, with the reason."""

LOOK_AGAIN = timedelta(minutes=10)
"""How long an alert waits whose owner has no recipient: one may be set meanwhile."""

NO_RECIPIENT = "no_recipient"

Tell = Callable[[str, str, str, str | None], Awaitable[Receipt]]
"""Account, place, text and thread → what Slack answered. Raises a ChannelError."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What became of one attempt: a `receipt`, or the `error` and what Slack asked us to wait."""

    alert: AlertRow
    receipt: str | None = None
    error: str | None = None
    retry_after: float = 0.0


@dataclass(slots=True)
class Alerting:
    """Tells owners of alerts, until cancelled. `wake` it when a turn raised one.

    `recipients`: owner → `slack:…` or a web address. `secret` signs webhooks. `link`: an alert's
    id → the address at which a user sees it.
    """

    database: Database
    gathering: Gathering
    catalogue: Catalogue
    clock: Clock
    chance: random.Random
    client: httpx.AsyncClient
    recipients: Mapping[str, str]
    tell: Tell | None = None
    secret: str = ""
    link: Callable[[int], str] | None = None
    _awake: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Look at once. Call it in the event loop."""
        self._awake.set()

    async def run(self) -> None:
        """Go on until cancelled. What was begun then is told again when its lease is over."""
        while True:
            self._awake.clear()
            rest = 0.0 if await self._round() else TICK
            try:
                async with asyncio.timeout(rest):
                    await self._awake.wait()
            except TimeoutError:
                pass

    async def tell_due(self) -> int:
        """Tell what is due, and record what became of it; gives how many alerts that were."""
        alarms, left = await self.gathering.run(self._claim)
        told = await asyncio.gather(*(self._tell(alarm) for alarm in alarms))
        if told:
            await self.gathering.run(partial(self._record, told))
        return len(alarms) + left

    async def _round(self) -> int:
        try:
            return await self.tell_due()
        except Exception as error:  # noqa: BLE001 - whatever it was, what is due still is
            log.error("alerting goes on", extra={"error": type(error).__name__})
            return 0

    def _claim(self) -> tuple[list[Alarm], int]:
        """What is ours to tell now, and how many have nobody to be told to."""
        now = self.clock.now()
        with self.database.begin() as uow:
            rows = uow.alerts.due(now, MOST)
            ours = [row for row in rows if self._place(row)]
            for row in rows:
                if not self._place(row):
                    uow.alerts.put_back(row.id or 0, now + LOOK_AGAIN, NO_RECIPIENT)
            uow.alerts.start([row.id or 0 for row in ours], until=now + LEASE)
            alarms = [alarm_of(uow, self.catalogue, row) for row in ours]
        return alarms, len(rows) - len(ours)

    def _place(self, row: AlertRow) -> Slack | Web | None:
        """Where to tell it, if we can."""
        place = place_of(self.recipients.get(row.recipient, ""))
        if isinstance(place, Slack):
            return place if self.tell else None
        return place if self.secret else None

    async def _tell(self, alarm: Alarm) -> _Told:
        alert = alarm.row
        try:
            async with asyncio.timeout(TELL_WITHIN):
                match self._place(alert):
                    case Slack() as slack:
                        return _Told(alert, receipt=await self._slack(slack, alarm))
                    case Web(url):
                        error = await self._post(url, alarm)
                        return _Told(alert, receipt=None if error else "2xx", error=error)
                    case None:
                        return _Told(alert, error=NO_RECIPIENT)
        except ChannelError as error:
            return _Told(alert, error=error.code, retry_after=error.retry_after or 0.0)
        except Exception as error:  # noqa: BLE001 - one recipient's trouble is not the others'
            return _Told(alert, error=type(error).__name__)

    async def _slack(self, slack: Slack, alarm: Alarm) -> str | None:
        assert self.tell is not None
        receipt = await self.tell(slack.account, slack.place, alarm.text, slack.thread)
        return receipt.message

    async def _post(self, url: str, alarm: Alarm) -> str | None:
        """The status if it is none of success. Redirects are not followed, no answer is read."""
        link = self.link(alarm.row.id or 0) if self.link else None
        headers, body = signed(alarm, self.secret, now=self.clock.now(), link=link)
        async with self.client.stream(
            "POST", url, content=body, headers=headers, timeout=TELL_WITHIN, follow_redirects=False
        ) as response:
            return None if response.is_success else f"http_{response.status_code}"

    def _record(self, told: Sequence[_Told]) -> None:
        now = self.clock.now()
        with self.database.begin() as uow:
            for one in told:
                id_ = one.alert.id or 0
                if one.error is None:
                    uow.alerts.delivered(id_, one.receipt)
                elif now - one.alert.created_at >= LONGEST:
                    uow.alerts.give_up(id_, f"gave up: {one.error}")
                else:
                    uow.alerts.put_back(id_, self._again_at(one, now), one.error)
        self._log(told)

    def _again_at(self, one: _Told, now: datetime) -> datetime:
        attempts = one.alert.attempts + 1
        wait = backoff(attempts, self.chance, first=FIRST_WAIT, longest=LONGEST_WAIT)
        return now + max(wait, timedelta(seconds=one.retry_after))

    def _log(self, told: Sequence[_Told]) -> None:
        for one in told:
            if one.error is not None:
                log.warning("alert not told", extra={"alert": one.alert.id, "error": one.error})

"""What is outside, a web server and Slack, and who tells it of alerts."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import httpx

from bots.messages import Receipt
from earshot.alerting import Alerting
from earshot.gathering import Gathering
from storage.rows import AlertRow
from tests.earshot.conftest import FakeClock, Office
from tests.storage.making import answer

SECRET = "a secret of sixteen letters"
HOOK = "https://hooks.example/shop?token=hush"
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


@dataclass
class Outside:
    """A web server and Slack, as one sees them from here."""

    office: Office
    clock: FakeClock
    statuses: list[int | Exception] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)
    slack: list[tuple[str, str, str, str | None]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    hangs: bool = False

    async def answers(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.times.append(self.clock.monotonic())
        if self.hangs:
            await asyncio.Future()
        status = self.statuses.pop(0) if self.statuses else 204
        if isinstance(status, Exception):
            raise status
        return httpx.Response(status, headers={"location": "https://elsewhere.example/"})

    async def tell(self, account: str, place: str, text: str, thread: str | None) -> Receipt:
        self.slack.append((account, place, text, thread))
        if self.troubles:
            raise self.troubles.pop(0)
        return Receipt("1712.5", place)

    def raises(self, to: str = "support-team", **changes: Any) -> None:
        """Have an alert raised in a session of the survey `help`."""
        respondent, _ = self.office.opens("help")
        row = AlertRow(respondent.session, "help", "alert", "contact", to, self.clock.now())
        with self.office.database.begin() as uow:
            uow.alerts.add_all([replace(row, **changes)])

    def stands(self) -> list[AlertRow]:
        with self.office.database.read() as uow:
            return uow.alerts.open()

    def stored(self, number: int = 0, **changes: Any) -> None:
        """An answer in the session of an alert."""
        session = self.stands()[number].session_id
        assert session is not None
        with self.office.database.begin() as uow:
            row = answer(session, survey="help", **changes)
            uow.answers.record_all([row], today=self.clock.now().date())


def run(
    outside: Outside,
    test: Callable[[Alerting], Awaitable[Any]],
    *,
    recipient: str = HOOK,
    secret: str = SECRET,
    **more: Any,
) -> None:
    async def whole() -> None:
        gathering = Gathering(lambda group: [])
        gathering.start()
        transport = httpx.MockTransport(outside.answers)
        async with httpx.AsyncClient(transport=transport) as client:
            await test(
                Alerting(
                    database=outside.office.database,
                    gathering=gathering,
                    catalogue=outside.office.means.catalogue,
                    clock=outside.clock,  # type: ignore[arg-type] # a clock of the test's own
                    chance=random.Random(1),
                    client=client,
                    recipients={"support-team": recipient},
                    tell=outside.tell,
                    secret=secret,
                    **more,
                )
            )
        await gathering.stop()

    asyncio.run(asyncio.wait_for(whole(), 60))


def once(outside: Outside, **more: Any) -> None:
    run(outside, lambda alerting: alerting.tell_due(), **more)


def lasting(outside: Outside, time: timedelta, **more: Any) -> None:
    """Look every few minutes for so long."""

    async def test(alerting: Alerting) -> None:
        end = outside.clock.now() + time
        while outside.clock.now() < end:
            await alerting.tell_due()
            outside.clock.passes(max(time / 200, SECOND))

    run(outside, test, **more)


async def until(condition: Callable[[], bool]) -> None:
    """Return when `condition` holds. Raises: TimeoutError when it never does."""
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.005)

"""Where the Slack workspaces that installed our app are kept: in our database."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from storage.database import Database

if TYPE_CHECKING:
    from bots.slack.installing import Installation

KIND = "slack"


@dataclass(frozen=True, slots=True)
class Installations:
    """The installations, as `bots.slack.installing.Installations` wants them."""

    database: Database
    now: Callable[[], datetime]

    async def save(self, installation: "Installation") -> None:
        """Keep it, in the place of an earlier one."""
        await asyncio.to_thread(self._save, installation)

    async def find(self, team: str) -> "Installation | None":
        """The installation in workspace `team`; None where there is none, or none any more."""
        return await asyncio.to_thread(self._find, team)

    async def remove(self, team: str) -> None:
        """Forget what workspace `team` gave: it removed our app."""
        await asyncio.to_thread(self._remove, team)

    def _save(self, installation: "Installation") -> None:
        kept = {
            "token": installation.token,
            "name": installation.name,
            "bot_user": installation.bot_user,
        }
        with self.database.begin() as uow:
            uow.installations.save(KIND, installation.team, json.dumps(kept), self.now())

    def _find(self, team: str) -> "Installation | None":
        from bots.slack.installing import Installation  # noqa: PLC0415 - only where Slack is used

        with self.database.read() as uow:
            kept = uow.installations.find(KIND, team)
        return None if kept is None else Installation(team=team, **json.loads(kept))

    def _remove(self, team: str) -> None:
        with self.database.begin() as uow:
            uow.installations.remove(KIND, team, self.now())

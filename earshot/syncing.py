"""Taking down the members of the Slack workspaces that our app is in: by hand, or every day."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING

from earshot.clock import Clock, Ids
from earshot.connecting import slack_members, slack_workspace
from earshot.installing import KIND, Installations
from earshot.people.slack_members import Synced, Syncing
from earshot.privacy import erased_among
from storage.database import Database

if TYPE_CHECKING:
    from bots.slack.members import Groups, Member
    from config.settings import Settings

log = logging.getLogger(__name__)


def _nothing(_n: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Workspaces:
    """The workspaces, and the means by which their members are taken down."""

    settings: "Settings"
    database: Database
    key: Callable[[], bytes]
    clock: Clock
    ids: Ids

    def sync(self) -> None:
        """Take down the members of every workspace, in an event loop of this thread's own.

        Raises:
            ChannelError: Slack does not tell; those before are taken down.
        """
        asyncio.run(self._sync())

    async def members_of(
        self,
        team: str,
        advance: Callable[[int], None] = _nothing,
        *,
        only_known: bool = False,
        preview: bool = False,
    ) -> Synced:
        """Take down the members of the workspace `team`; `advance` is told how many were seen.

        `only_known`: just those of whom we know the e-mail address and no more, each looked up
        by it. `preview`: say what would come of it, and change nothing.

        Raises:
            ChannelError: Slack does not tell; those before are taken down.
        """
        gone = partial(erased_among, key=self.key())
        syncing = Syncing(self.database, team, gone, self.clock.now, self.ids.new, preview)
        synced = Synced()

        def take_down(page: "Sequence[Member]", groups: "Groups | None") -> None:
            syncing.take_down(page, groups, synced)
            advance(synced.seen)

        installations = Installations(self.database, self.clock.now)
        emails = syncing.unmatched() if only_known else None
        await slack_members(self.settings, team, installations, take_down, emails=emails)
        return synced

    async def _sync(self) -> None:
        for team in await self._teams():
            synced = await self.members_of(team)
            log.info("members taken down", extra={"workspace": team, **asdict(synced)})

    async def _teams(self) -> list[str]:
        if self.settings.slack_bot_token:
            return [await slack_workspace(self.settings)]
        with self.database.read() as uow:
            return [row.account for row in uow.installations.all(KIND)]

"""A worker that does nothing but a campaign, and ends when there is nothing more to do.

Arguments: the database's address, and the time at which its clock stands. It says, after every
hundred slices, how much memory it has taken so far.
"""

import resource
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from config.settings import Settings
from earshot.bootstrap import Earshot, build
from earshot.campaigns.asking import Asking
from earshot.campaigns.preparing import Preparing
from earshot.clock import Clock

KIND: Final = "telegram"
NEVER = datetime.max.replace(tzinfo=UTC)
IDLE = 20
"""So often it looks in vain before it ends: what another worker holds may come free."""


@dataclass(frozen=True, slots=True)
class Standing(Clock):
    """A clock that stands."""

    at: datetime = NEVER

    def now(self) -> datetime:
        """Always the same."""
        return self.at


def program(url: str, at: datetime) -> Earshot:
    """Earshot over the database, at that time."""
    return build(Settings(database_url=url), clock=Standing(at=at))


def work(earshot: Earshot) -> None:
    """Prepare and ask until nothing is due."""
    means = earshot.conversing.means
    asking = Asking(means, lambda: frozenset({KIND}), earshot.ids.secret)
    preparing = Preparing(earshot.database, means.catalogue, means.now, means.zone)
    idle = slices = 0
    while idle < IDLE:
        busy = preparing.slice()
        busy = asking.slice() > 0 or busy
        idle = 0 if busy else idle + 1
        slices += 1
        if slices % 100 == 0:
            print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)  # noqa: T201 - it is what the test reads


if __name__ == "__main__":
    work(program(sys.argv[1], datetime.fromisoformat(sys.argv[2])))

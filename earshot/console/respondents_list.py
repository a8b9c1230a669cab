"""A list of people that is brought to a page: looked through first, then taken down."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from earshot import privacy, reaching
from earshot.access.audit import Deed, about, note
from earshot.access.roles import Account
from earshot.bootstrap import Earshot
from earshot.people.importing import Importing, Tally
from earshot.people.lists import header
from earshot.reporting.sources import Problem

SHOWN = 100
"""So many wrong lines are shown."""


@dataclass
class PeopleList:
    """The list in `file`. `seen` is how many lines were looked at so far."""

    earshot: Earshot
    file: Path
    seen: int = 0
    properties: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)

    def preview(self) -> Tally:
        """What would come of it; the first wrong lines are in `problems`.

        Raises:
            ImportRefusedError: it is no list of people.
            EarshotError: Slack was to tell a workspace, and does not.
        """
        self.problems.clear()
        found = header(self.file)
        self.properties = found.properties
        return self._importing(found.columns).preview(self.file)

    def take_down(self, *, by: Account) -> Tally:
        """Take down everybody on its good lines; it is remembered who did.

        Raises:
            StorageError: those before are taken down; doing it again finishes it.
        """
        tally = self._importing(header(self.file).columns).run(self.file)
        with self.earshot.database.begin() as uow:
            now = self.earshot.clock.now()
            note(uow, by, Deed.RESPONDENTS_IMPORTED, about("page", "respondents"), now=now)
        return tally

    def _importing(self, columns: tuple[str, ...]) -> Importing:
        earshot = self.earshot
        named = "slack" in columns and "slack" in earshot.channels
        return Importing(
            earshot.database,
            partial(privacy.erased_among, key=earshot.key()),
            earshot.clock.now,
            earshot.ids.new,
            reaching.workspace(earshot) if named else "",
            self._report,
            self._advance,
        )

    def _report(self, problem: Problem) -> None:
        if len(self.problems) < SHOWN:
            self.problems.append(problem)

    def _advance(self, seen: int) -> None:
        self.seen = seen

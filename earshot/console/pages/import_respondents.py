"""A CSV of respondents: what would come of it is shown before anybody is taken down."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from nicegui import events, ui

from earshot.access.roles import Action
from earshot.console.frame import head
from earshot.console.parts import box, button, heading, link_button, mark, told, words
from earshot.console.registry import page
from earshot.console.respondents_list import SHOWN, PeopleList
from earshot.console.results_parts import fact
from earshot.console.tables import Column, table
from earshot.console.taking import file_taker
from earshot.console.view import View
from earshot.people.importing import Tally
from earshot.people.lists import ADDRESSES, FIELDS
from earshot.reporting.sources import ImportRefusedError, Problem

_T = TypeVar("_T")
_LARGEST = 20_000_000
_TICK = 0.5


@page("/import-respondents", Action.MANAGE_RESPONDENTS, title="import_respondents.title")
async def import_respondents(view: View) -> None:
    """Take a file, show what would come of it, and then do it."""
    back = (view.text("respondents.title"), "/respondents")
    title, lead = view.text("import_respondents.title"), view.text("import_respondents.lead")
    with head(view, title, lead, back=back):
        pass
    folder = TemporaryDirectory()
    # What names people stays on no disk once nobody looks.
    ui.context.client.on_delete(folder.cleanup)
    _Desk(view, Path(folder.name) / "list.csv").draw()


class _Desk:
    """The file, and what came of it so far."""

    def __init__(self, view: View, file: Path) -> None:
        self._view = view
        self._file = file
        self._list = PeopleList(view.earshot, file)

    def draw(self) -> None:
        """What a file must look like, where to give it, and what was found in it."""
        view = self._view
        with box("card"):
            columns = view.text("import_respondents.columns")
            words(columns, "p", "soft")
            named = ", ".join([*ADDRESSES, *FIELDS])
            words(named, "p", "mono").props["dir"] = "ltr"
            self._upload = file_taker(
                view,
                view.text("import_respondents.choose"),
                self._taken,
                accept=".csv,.txt",
                largest=_LARGEST,
                too_large=view.text("import_respondents.too_large"),
            )
        self._busy = words("", "p", "soft")
        self._busy.props["role"] = "status"
        self._timer = ui.timer(_TICK, self._tell, active=False)
        with box("part") as part:
            part.props["aria-live"] = "polite"
            self._told = part

    async def _taken(self, event: events.UploadEventArguments) -> None:
        """Show what would come of the file; nobody is taken down yet."""
        view = self._view
        await view.require(Action.MANAGE_RESPONDENTS)
        await event.file.save(self._file)
        self._upload.reset()
        self._told.clear()
        try:
            tally = await self._counting(self._list.preview)
        except ImportRefusedError as error:
            with self._told:
                self._problems(error.problems)
            return
        with self._told:
            heading(view.text("import_respondents.would"))
            self._counts(tally)
            self._problems(self._list.problems, of=tally.left_out)
            self._offer(tally)

    def _offer(self, tally: Tally) -> None:
        view, n = self._view, tally.lines - tally.left_out
        if not n:
            return
        key = "import_respondents.without" if tally.left_out else "import_respondents.take"
        with box("acts"):
            button(view.text(key, n=n), self._take, kind="primary", icon="check")

    async def _take(self) -> None:
        """Take them down; it goes on where the page is closed meanwhile."""
        view = self._view
        by = await view.require(Action.MANAGE_RESPONDENTS)
        self._told.clear()
        tally = await self._counting(lambda: self._list.take_down(by=by))
        with self._told:
            heading(view.text("import_respondents.done"))
            self._counts(tally)
            link_button(view.text("import_respondents.see"), "/respondents", kind="primary")

    async def _counting(self, work: Callable[[], _T]) -> _T:
        """What `work` gives, while it is told how many lines it has seen."""
        self._list.seen = 0
        self._timer.activate()
        try:
            return await self._view.run(work)
        finally:
            self._timer.deactivate()
            self._busy.text = ""

    def _tell(self) -> None:
        self._busy.text = self._view.text("import_respondents.lines", n=self._list.seen)

    def _counts(self, tally: Tally) -> None:
        view = self._view
        with box("card"), box("facts about", "dl"):
            for name in ("lines", "created", "changed", "unchanged", "merged", "left_out"):
                n = view.number(getattr(tally, name))
                fact(view.text(f"import_respondents.n_{name}"), n)
            kept = ", ".join(self._list.properties) or "–"
            fact(view.text("import_respondents.properties"), kept)

    def _problems(self, problems: list[Problem], of: int = 0) -> None:
        view = self._view
        if not problems:
            return
        columns: list[Column[Problem]] = [
            Column(
                view.text("import_respondents.line"), lambda row: view.number(row.line), lead=True
            ),
            Column(
                view.text("import_respondents.wrong"),
                lambda row: row.message,
                lambda row: told(row.message),
            ),
        ]
        with box("line"):
            heading(view.text("import_respondents.problems"), 3)
            mark(view.number(max(of, len(problems))), "bad")
        table(view, view.text("import_respondents.problems"), columns, problems, export=None)
        if of > len(problems):
            words(view.text("import_respondents.first", n=SHOWN), "p", "soft small")

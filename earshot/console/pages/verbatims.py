"""What people say in their own words: looked for, and opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nicegui import ui

from dialogs.verbatims import Codebook
from earshot.access.audit import Deed, about
from earshot.access.roles import Action
from earshot.clock import chance
from earshot.codebooks import Codebooks
from earshot.console import results_parts as parts
from earshot.console import results_searching as searching
from earshot.console import results_wording as wording
from earshot.console.frame import head
from earshot.console.parts import box, button, empty_state, words
from earshot.console.registry import page
from earshot.console.results_looking import allowed, as_day, script_of, subject
from earshot.console.results_searching import Sought
from earshot.console.results_wording import Naming
from earshot.console.view import View
from earshot.reporting import tables
from earshot.reporting.listing import Listed, WithheldError
from earshot.reporting.searching import Page, search

AT_ONCE = 20


@page("/results/{survey}/verbatims", Action.READ_VERBATIMS, title="verbatims.title")
async def verbatims(view: View, survey: str, since: str = "", until: str = "") -> None:
    """The verbatims of `survey` by what is said, and how."""
    script = await view.run(script_of, view.earshot, survey)
    await allowed(view, script, Action.READ_VERBATIMS)
    sought = Sought(first=since if as_day(since) else "", last=until if as_day(until) else "")
    codebooks = await view.run(view.earshot.coding.read)
    looking = _Looking(Naming(view, script), sought, codebooks, codebooks.of(script.audience))
    with head(
        view,
        view.text("verbatims.title"),
        wording.isolated(view, script.title),
        back=(view.text("verbatims.back"), f"/results/{survey}"),
    ):
        if view.may(Action.EXPORT, subject(script, view.account)):
            button(view.text("common.csv"), looking.saved, kind="quiet", icon="download")
    await looking.drawn()


@dataclass(slots=True)
class _Looking:
    """The filters, and what was found by them so far."""

    naming: Naming
    sought: Sought
    codebooks: Codebooks
    book: Codebook
    found: list[Listed] = field(default_factory=list)
    after: str | None = None
    looks: int = 0
    _list: ui.element = field(init=False)
    _end: ui.element = field(init=False)

    async def drawn(self) -> None:
        """The filters, and below them what was found."""
        self._filters()
        with box("part") as part:
            part.props["aria-live"] = "polite"
            self._list = box("verbatims", "ul")
            self._end = box("under")
        await self._anew()

    def _filters(self) -> None:
        naming = self.naming
        view, anonymous = naming.view, naming.script.anonymous
        with box("filters"):
            self._text()
            self._select("theme", "verbatims.theme", searching.themes(naming, self.book))
            self._select("tone", "verbatims.tone", searching.tones(naming))
            # Of an anonymous comment nobody knows any of these.
            if not anonymous:
                self._select("rating", "verbatims.rating", searching.ratings(naming))
                self._select("language", "verbatims.language", searching.languages(naming))
            self._day("first", "results.span_from")
            self._day("last", "results.span_to")
        masked = ui.checkbox(view.text("verbatims.masked"), value=False)
        masked.classes("masked").bind_value_to(self.sought, "masked").on_value_change(self._anew)

    def _text(self) -> None:
        made = ui.input(self.naming.view.text("verbatims.search"))
        made.props("outlined stack-label dense type=search")
        made.bind_value_to(self.sought, "text")
        made.on("change", self._anew)

    def _day(self, name: str, label: str) -> None:
        async def change(value: str) -> None:
            setattr(self.sought, name, value)
            await self._anew()

        parts.day_field(self.naming.view.text(label), getattr(self.sought, name), change)

    def _select(self, name: str, label: str, options: Mapping[str, str]) -> None:
        if not options:
            return
        made = ui.select(dict(options), label=self.naming.view.text(label), value="")
        made.props("outlined stack-label dense options-dense")
        made.bind_value_to(self.sought, name).on_value_change(self._anew)

    async def _anew(self) -> None:
        self.after = None
        await self._more()

    async def _more(self) -> None:
        """The next page, or the first one; a search that was overtaken is not shown."""
        view, naming = self.naming.view, self.naming
        self.looks += 1
        mine, first = self.looks, self.after is None
        teams = await allowed(view, naming.script, Action.READ_VERBATIMS)
        try:
            found = await view.run(
                search,
                view.earshot.database,
                naming.script.survey,
                self.sought.search,
                codebooks=self.codebooks,
                chance=chance(),
                teams=teams,
                after=self.after,
                most=AT_ONCE,
                masked=self.sought.masked,
            )
        except WithheldError:
            self._withheld()
            return
        if mine != self.looks:
            return
        if found.found:
            survey = about("survey", naming.script.survey)
            await view.run(view.access.audit.note, view.account, Deed.VERBATIMS_SEEN, survey)
        self._show(found, first=first)

    def _show(self, found: Page, *, first: bool) -> None:
        view = self.naming.view
        if first:
            self.found.clear()
            self._list.clear()
        self._end.clear()
        self.found += found.found
        self.after = found.after
        with self._list:
            for one in found.found:
                searching.shown(self.naming, self.book, one)
        with self._end:
            if not self.found and found.after is None:
                empty_state("format_quote", view.text("verbatims.empty"), self._cure())
            elif found.looked_to is not None and not found.found:
                text = view.text("verbatims.looked_to", day=view.day(found.looked_to))
                words(text, "p", "soft")
            if found.after is not None:
                button(view.text("verbatims.more"), self._more, icon="expand_more")

    def _cure(self) -> str:
        """What to do where nothing was found: ask for less, or wait."""
        asked = self.sought != Sought(masked=self.sought.masked)
        return self.naming.view.text("verbatims.less" if asked else "verbatims.wait")

    def _withheld(self) -> None:
        view = self.naming.view
        self.found.clear()
        self._list.clear()
        self._end.clear()
        with self._end:
            empty_state("lock", view.text("verbatims.withheld"), view.text("verbatims.anonymous"))

    async def saved(self) -> None:
        """What is listed, as a file."""
        view, script = self.naming.view, self.naming.script
        await allowed(view, script, Action.READ_VERBATIMS)
        await view.export(subject=subject(script, view.account))
        table = tables.verbatims(self.found)
        view.save(tables.as_csv(table), f"{script.survey}-{table.name}.csv")

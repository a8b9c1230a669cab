"""The page of a survey's results: what is chosen above, below what is seen of it, as it comes."""

import contextlib
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import urlencode

from nicegui import ui

from earshot.console import results_charts as charts
from earshot.console import results_parts as parts
from earshot.console import results_wording as wording
from earshot.console.frame import head
from earshot.console.parts import address, box
from earshot.console.results_comparing import Comparing
from earshot.console.results_looking import (
    PRESETS,
    USUAL,
    Choice,
    Look,
    Said,
    allowed,
    as_day,
    in_order,
    look,
    meaning,
    said_to,
    subject,
)
from earshot.console.results_markers import Markers
from earshot.console.results_targets import Targets
from earshot.console.results_wording import Naming
from earshot.console.view import RefusedError
from earshot.reporting.results import fingerprint
from storage.analytics import Span

POLLED = 5.0
"""So many seconds after a look one asks whether there is more to see."""

LISTENED = 60.0
"""So many seconds the themes of teams stand as they are while answers come."""


@dataclass(slots=True)
class Sheet:
    """What is drawn of the results of a survey, and what was `seen` when it was."""

    naming: Naming
    choice: Choice
    splits: list[str]
    seen: str = ""
    looks: int = 0
    said: Said | None = None
    said_at: float = 0
    floor: ui.element = field(init=False)
    targets: Targets = field(init=False)
    ways: ui.element = field(init=False)
    live: ui.element = field(init=False)
    dates: ui.element = field(init=False)
    comparing: ui.element = field(init=False)
    scores: ui.select = field(init=False)

    async def drawn(self) -> None:
        """Draw all of it."""
        view, script = self.naming.view, self.naming.script
        self.floor = box("results-floor")
        back = (view.text("results.title"), "/results")
        with head(view, wording.isolated(view, script.title), back=back):
            self.ways = box("acts")
        self.targets = Targets(self.naming, self.floor, self.looked)
        self.targets.drawn()
        self._controls()
        self.live = box("live")
        with box() as self.comparing:
            Comparing(self.naming, self.choice, self.splits).drawn()
        await self.looked()
        # Of an anonymous survey nothing is to be told before its week is over.
        if not script.anonymous:
            ui.timer(POLLED, self._polled, immediate=False)

    def _controls(self) -> None:
        view = self.naming.view
        presets = {one: view.text(f"results.span_{one}") for one in PRESETS}
        groups = {"": view.text("results.together")}
        groups |= {one: self.naming.by(one) for one in self.splits}
        with box("filters"):
            self._select("preset", presets, "results.span")
            self._select("by", groups, "results.split")
            self.scores = self._select("score", {"": ""}, "results.which")
        with box("filters") as self.dates:
            for name, label in (("first", "results.span_from"), ("last", "results.span_to")):
                self._date(name, view.text(label))

    def _select(self, name: str, options: dict[str, str], label: str) -> ui.select:
        text = self.naming.view.text(label)
        made = ui.select(options, label=text, value=getattr(self.choice, name))
        made.props("outlined stack-label dense options-dense")

        async def change() -> None:
            if made.value != getattr(self.choice, name):
                setattr(self.choice, name, made.value)
                await self.looked()

        made.on_value_change(change)
        return made

    def _date(self, name: str, label: str) -> None:
        day = getattr(self.choice, name)

        async def change(value: str) -> None:
            setattr(self.choice, name, as_day(value))
            await self.looked()

        parts.day_field(label, day.isoformat() if day else "", change)

    async def looked(self, *, kept: bool = False) -> None:
        """Look, and draw what is seen; `kept`: the reader stays where they are on the page."""
        view, script = self.naming.view, self.naming.script
        self.looks += 1
        mine = self.looks
        teams = await allowed(view, script)
        found = await view.run(look, view.earshot, script, self.choice, teams)
        if mine != self.looks:
            return
        if kept:
            with contextlib.suppress(TimeoutError):
                await ui.run_javascript(_REMEMBER % self.live.html_id, timeout=2)
        self.seen = found.results.fingerprint
        self._around(found)
        self.live.clear()
        with self.live:
            parts.notes(view, found, teams)
            empty = parts.nothing(view, found)
            if not empty:
                self._sections(found, kept=kept)
        self.comparing.set_visibility(not empty)
        if kept:
            ui.run_javascript(_GO_BACK % self.live.html_id)

    def _around(self, found: Look) -> None:
        """Bring to what is seen all that stands around it."""
        view, script = self.naming.view, self.naming.script
        self.targets.told(found.results.aims)
        rows = in_order(found.results.report.scores, script)
        options = {meaning(row): self.naming.score(row) for row in rows}
        if self.choice.score not in options:
            self.choice.score = next(iter(options), "")
        self.scores.set_options(options or {"": ""}, value=self.choice.score)
        self.scores.set_visibility(len(options) > 1)
        self.dates.set_visibility(self.choice.preset == "own")
        query = self._query(found.span)
        self.ways.clear()
        with self.ways:
            parts.ways(view, script.survey, subject(script, view.account), query)
        here = address(f"/results/{script.survey}{self._query(found.span, own=True)}")
        if ui.context.client.has_socket_connection:
            ui.navigate.history.replace(here)

    def _query(self, span: Span, *, own: bool = False) -> str:
        """What an address says of the choice; `own`: that of this very page."""
        choice, named = self.choice, dict[str, Any]()
        if choice.preset == "own" or not own:
            since = span.since if choice.preset != "all" else None
            named["since"] = choice.first if choice.preset == "own" else since
            named["until"] = choice.last
        elif choice.preset != USUAL:
            named["days"] = choice.preset
        if own:
            named["by"] = choice.by
        given = {name: str(value) for name, value in named.items() if value}
        return f"?{urlencode(given)}" if given else ""

    def _sections(self, found: Look, *, kept: bool) -> None:
        naming, results = self.naming, found.results
        view = naming.view
        own = subject(naming.script, view.account)
        parts.scores(naming, found)
        line = parts.chosen_line(found, self.choice.score)
        if line is not None and len(line.points) > 1:
            charts.trend(naming, line, results.markers, own)
        Markers(naming, self.floor, self.looked).listed(results.markers)
        if found.split is not None:
            parts.groups(naming, found.split, own)
        with box("charts"):
            parts.distributions(naming, found, own)
            parts.answering(naming, found)
            charts.funnel(view, found, own)
        parts.dropping_off(naming, results, own)
        if found.said is not None:
            parts.themes(naming, found.said, own)
        elif not naming.script.anonymous:
            self._themes(found.span, kept=kept)

    def _themes(self, span: Span, *, kept: bool) -> None:
        """Of what teams were told, after all the rest; while one reads on, not at every look."""
        now = self.naming.view.earshot.clock.monotonic()
        place = box()
        with place:
            if kept and self.said is not None and now < self.said_at + LISTENED:
                self._listed(self.said)
            else:
                ui.timer(0.1, partial(self._listen, place, span), once=True)

    async def _listen(self, place: ui.element, span: Span) -> None:
        view, script = self.naming.view, self.naming.script
        teams = await allowed(view, script)
        said = await view.run(said_to, view.earshot, script, span, teams)
        if not place.is_deleted:
            self.said, self.said_at = said, view.earshot.clock.monotonic()
            with place:
                self._listed(said)

    def _listed(self, said: Said) -> None:
        naming = self.naming
        parts.themes_of_teams(naming, said, subject(naming.script, naming.view.account))

    async def _polled(self) -> None:
        """Draw what has come since; cheap while nothing has."""
        view, survey = self.naming.view, self.naming.script.survey
        try:
            await allowed(view, self.naming.script)
        except RefusedError:
            # The next deed will say why; a note every few seconds would not.
            return
        now = await view.run(fingerprint, view.earshot.database, survey)
        if now != self.seen:
            await self.looked(kept=True)


_FOCUSABLE = "a, button, summary, input, [tabindex]"
_REMEMBER = f"""
const live = document.getElementById("%s");
const within = [...live.querySelectorAll("{_FOCUSABLE}")];
window.earshotPlace = {{
  focus: within.indexOf(document.activeElement),
  open: [...live.querySelectorAll("details")].map((one) => one.open),
  top: window.scrollY,
}};
return true;
"""
_GO_BACK = f"""
const live = document.getElementById("%s");
requestAnimationFrame(() => requestAnimationFrame(() => {{
  const place = window.earshotPlace;
  if (!place) return;
  [...live.querySelectorAll("details")].forEach((one, n) => {{ one.open = !!place.open[n]; }});
  const before = [...live.querySelectorAll("{_FOCUSABLE}")][place.focus];
  if (before) before.focus({{preventScroll: true}});
  window.scrollTo(0, place.top);
}}));
"""

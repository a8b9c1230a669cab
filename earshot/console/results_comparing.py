"""Two beside each other: two periods, or two groups."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import results_wording as wording
from earshot.console.forms import FieldError, Form, Values
from earshot.console.parts import box, button, heading, words
from earshot.console.results_looking import Choice, allowed, as_day, before, subject, today
from earshot.console.results_wording import Naming
from earshot.console.tables import Column, table
from earshot.reporting import splits
from earshot.reporting.rows import ChangeRow, ScoreRow
from earshot.reporting.splits import Comparison, Side
from storage.analytics import Span

_Row = TypeVar("_Row", ScoreRow, ChangeRow)
_UNKNOWN = ""
"""A select has no value for nothing."""


@dataclass(slots=True)
class Comparing:
    """The part of the page in which two are compared, as `choice` is when it is asked for."""

    naming: Naming
    choice: Choice
    splits: list[str]
    _form: ui.element = field(init=False)
    _found: ui.element = field(init=False)

    def drawn(self) -> None:
        """The ways to compare; what comes of it stands below."""
        view = self.naming.view
        with box("part comparing"):
            heading(view.text("results.compare"))
            words(view.text("results.compare_lead"), "p", "soft")
            with box("acts"):
                button(view.text("results.two_periods"), self._periods, icon="date_range")
                if self.splits:
                    button(view.text("results.two_groups"), self._groups, icon="call_split")
            self._form = box()
            self._found = box()

    async def _periods(self) -> None:
        view = self.naming.view
        await allowed(view, self.naming.script)
        day = today(view.earshot)
        second = self.choice.span(day)
        if before(second, day) is None:
            second = Choice().span(day)
        first = before(second, day)
        assert first is not None
        self._form.clear()
        self._found.clear()
        with self._form, box("card"), Form(view) as form:
            for name, label, value in (
                ("a", "results.first_from", first.since),
                ("b", "results.first_to", first.until - timedelta(days=1)),
                ("c", "results.second_from", second.since),
                ("d", "results.second_to", min(second.until - timedelta(days=1), day)),
            ):
                line = form.line(name, view.text(label), value.isoformat())
                line.props["type"] = "date"
            form.submit(view.text("results.compare"), self._compare_periods)

    async def _compare_periods(self, values: Values) -> None:
        view, script = self.naming.view, self.naming.script
        teams = await allowed(view, script)
        first, second = self._span(values, "a", "b"), self._span(values, "c", "d")
        if _overlap(first, second):
            raise FieldError("c", view.text("results.overlap"))
        found = await view.run(
            splits.compare_periods,
            view.earshot.database,
            script.survey,
            first,
            second,
            teams=teams,
        )
        self._show(found, (wording.days(view, first), wording.days(view, second)))

    def _span(self, values: Values, since: str, until: str) -> Span:
        first, last = as_day(values[since]), as_day(values[until])
        for name, day in ((since, first), (until, last)):
            if day is None:
                raise FieldError(name, self.naming.view.text("results.no_day"))
        assert first is not None
        assert last is not None
        if last < first:
            raise FieldError(until, self.naming.view.text("results.backwards"))
        return Span(first, last + timedelta(days=1))

    async def _groups(self) -> None:
        view = self.naming.view
        await allowed(view, self.naming.script)
        self._form.clear()
        self._found.clear()
        by = self.choice.by or self.splits[0]
        names = {each: self.naming.by(each) for each in self.splits}
        with self._form, box("card"):
            choice = ui.select(names, label=view.text("results.split"), value=by)
            choice.props("outlined stack-label").classes("form")
            under = box()
            choice.on_value_change(lambda event: self._group_form(under, event.value))
        await self._group_form(under, by)

    async def _group_form(self, under: ui.element, by: str) -> None:
        """Two of the groups of which there is something to tell."""
        view, script = self.naming.view, self.naming.script
        teams = await allowed(view, script)
        span = self.choice.span(today(view.earshot))
        found = await view.run(
            splits.split, view.earshot.database, script.survey, by, span=span, teams=teams
        )
        values = {row.group.value for row in found.scores if row.group}
        groups = {value or _UNKNOWN: self.naming.group(by, value) for value in values}
        groups = dict(sorted(groups.items(), key=lambda item: item[1].casefold()))
        under.clear()
        with under:
            first, second = (*groups, None, None)[:2]
            if first is None or second is None:
                words(view.text("results.no_two_groups"), "p", "soft")
                return
            with Form(view) as form:
                form.choice("a", view.text("results.first"), groups, first)
                form.choice("b", view.text("results.second"), groups, second)
                form.submit(view.text("results.compare"), self._comparing_groups(by))

    def _comparing_groups(self, by: str) -> Callable[[Values], Awaitable[None]]:
        async def compare(values: Values) -> None:
            view, script = self.naming.view, self.naming.script
            teams = await allowed(view, script)
            first, second = (values[name] or None for name in ("a", "b"))
            if first == second:
                raise FieldError("b", view.text("results.the_same"))
            span = self.choice.span(today(view.earshot))
            found = await view.run(
                splits.compare_segments,
                view.earshot.database,
                script.survey,
                by,
                first,
                second,
                span=span,
                teams=teams,
            )
            names = self.naming.group(by, first), self.naming.group(by, second)
            self._show(found, names)

        return compare

    def _show(self, found: Comparison, names: tuple[str, str]) -> None:
        view, naming = self.naming.view, self.naming
        self._found.clear()
        with self._found:
            if not found.first.scores and not found.second.scores:
                words(view.text("results.nothing_to_compare"), "p", "soft")
                return
            rows = [*found.second.scores]
            rows += [one for one in found.first.scores if _other(one, rows) is None]
            columns = [
                Column[ScoreRow](view.text("results.score"), naming.score, lead=True),
                self._side(names[0], found.first),
                self._side(names[1], found.second),
                Column[ScoreRow](
                    view.text("results.difference"),
                    lambda row: wording.difference(view, _other(row, found.changes)),
                    data=wording.moved(
                        view,
                        lambda row: _other(row, found.changes),
                        view.text("results.difference"),
                    ),
                ),
            ]
            own = subject(naming.script, view.account)
            name = view.text("results.compared", first=names[0], second=names[1])
            table(view, name, columns, rows, export=Action.EXPORT, subject=own)

    def _side(self, name: str, side: Side) -> Column[ScoreRow]:
        def of(row: ScoreRow) -> ScoreRow | None:
            return _other(row, side.scores)

        numbers = wording.measured(self.naming.view, of, name)
        return Column(name, lambda row: self._told(of(row)), data=numbers)

    def _told(self, row: ScoreRow | None) -> str:
        view = self.naming.view
        if row is None:
            return view.text("score.none")
        return f"{view.value(row)} ({view.certainty(row)})"


def _overlap(first: Span, second: Span) -> bool:
    return first.since < second.until and second.since < first.until


def _other(row: ScoreRow, rows: Iterable[_Row]) -> _Row | None:
    """The one of `rows` that is of the same score."""
    wanted = (row.metric, row.key, row.kind, row.scale)
    same = (one for one in rows if (one.metric, one.key, one.kind, one.scale) == wanted)
    return next(same, None)

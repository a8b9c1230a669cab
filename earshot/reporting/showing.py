"""The report as text for a terminal: never a bare number, and nothing that may not be shown."""

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from earshot.reporting.rates import Rate
from earshot.reporting.rows import (
    Apart,
    ChangeRow,
    Distribution,
    Funnel,
    Report,
    ScoreRow,
    TrendRow,
)
from earshot.reporting.scores import PROVISIONAL_FROM, Metric
from earshot.reporting.showing_words import words

BAR = 30
"""How wide the longest bar is, in characters."""

_NAMES = {
    "nps": "NPS",
    "enps": "eNPS",
    "csat_share": "CSAT, satisfied",
    "csat_mean": "CSAT, mean",
    "ces_share": "CES, easy",
    "ces_mean": "CES, mean",
}
_MEASURED = ("Value", "95 % interval", "n")
_AVERAGED = frozenset({"scale", "number"})
_PLAIN_WIDTH = 100


def as_text(report: Report, *, width: int = _PLAIN_WIDTH) -> str:
    """The report as plain text."""
    out = StringIO()
    Console(file=out, width=width, color_system=None).print(as_renderable(report))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def as_renderable(report: Report) -> RenderableType:
    """The report for a rich console."""
    parts: list[RenderableType] = [_head(report)]
    if report.scores:
        parts += ["", _scores(report)]
    for one in report.distribution:
        if one.n:
            parts += ["", *_distribution(one)]
    parts += ["", *_funnel(report.funnel)]
    if report.questions:
        parts += ["", _questions(report)]
    if len(report.trend) > 1:
        parts += _trend(report)
    if report.change:
        parts += ["", *(_change(row, report.trend) for row in report.change)]
    parts += words(report.verbatims)
    parts += [note for note in ("", *report.notes) if report.notes]
    return Group(*parts)


def _head(report: Report) -> Text:
    since = report.since.isoformat() if report.since else "the first day"
    until = f"before {report.until.isoformat()}" if report.until else "today"
    return Text.assemble(
        (report.title, "bold"),
        f"\n{report.survey} · {report.goal} · {report.owner}",
        f"\nFrom {since} to {until}, days in {report.timezone}",
    )


def _scores(report: Report) -> Table:
    apart = any(row.group for row in report.scores)
    names = ("Score", "Question", *(("Group",) if apart else ()), *_MEASURED)
    table = _table(names)
    for row in report.scores:
        group = (_group(row.group),) if apart else ()
        table.add_row(_metric(row), escape(row.key), *group, *_measured(row))
    return table


def _table(names: Iterable[str]) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in names:
        table.add_column(name, justify="right" if name in {"Value", "n"} else "left")
    return table


def _measured(row: ScoreRow) -> tuple[str, str, str]:
    """What stands under `_MEASURED`."""
    return _value(row), _interval(row), _n(row)


def _metric(row: ScoreRow) -> str:
    low = ", low is good" if row.direction == "low is good" else ""
    return f"{_NAMES[row.metric]} ({row.kind}, {row.scale}{low})"


def _value(row: ScoreRow) -> str:
    if row.shown in {"hidden", "counts"}:
        return "–"
    if row.value is None:
        return "in a band"
    number = _number(row.metric, row.value)
    return f"[dim]{number}[/dim]" if row.shown == "provisional" else number


def _interval(row: ScoreRow) -> str:
    if row.shown == "hidden":
        return "too few to show"
    if row.shown == "counts":
        return f"too few for a score ({PROVISIONAL_FROM} needed)"
    if row.low is None or row.high is None:
        return "–"
    both = f"{_number(row.metric, row.low)} to {_number(row.metric, row.high)}"
    return f"{both}, provisional" if row.shown == "provisional" else both


def _n(row: ScoreRow) -> str:
    if row.shown == "hidden":
        return "–"
    return f"{row.n} or more" if row.value is None else str(row.n)


def _number(metric: Metric, number: float) -> str:
    if metric.endswith("mean"):
        return f"{number:.2f}"
    if metric.endswith("share"):
        return f"{number:.1f} %"
    return f"{number:+.0f}" if round(number) else "0"


def _group(group: Apart | None) -> str:
    if group is None:
        return "all"
    return escape(f"{group.by}: {'unknown' if group.value is None else group.value}")


def _distribution(one: Distribution) -> list[RenderableType]:
    scale = f", {one.scale}" if one.scale else ""
    group = f", {_group(one.group)}" if one.group else ""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(justify="right")
    most = max(one.counts.values(), default=0) or 1
    for value, n in one.counts.items():
        share = f"{100 * n / one.n:.0f} %"
        table.add_row(escape(value), "█" * round(BAR * n / most), str(n), share)
    known = f"n = {one.n}{_mean(one)}"
    return [f"[bold]{escape(one.key)}[/bold] ({one.kind}{scale}{group}), {known}", table]


def _mean(one: Distribution) -> str:
    """The mean of numbers that no score stands for; as a score, not of a few."""
    if one.type not in _AVERAGED:
        return ""
    if one.n < PROVISIONAL_FROM:
        return f", too few for a mean ({PROVISIONAL_FROM} needed)"
    total = sum(float(value) * n for value, n in one.counts.items())
    return f", mean {total / one.n:.2f}"


def _funnel(funnel: Funnel) -> list[RenderableType]:
    invited = "not reported" if funnel.invited is None else funnel.invited
    return [
        f"Invited: {invited}",
        f"Sessions: opened {funnel.opened} · started {funnel.started}"
        f" · completed {funnel.completed}",
        f"Not completed: broken off {funnel.broken_off} · still open {funnel.waiting}",
        f"Completion rate {_rate(funnel.completion_rate)} of those who started",
        f"Break-off rate {_rate(funnel.break_off_rate)} of those who started",
    ]


def _rate(rate: Rate) -> str:
    share = "–" if rate.value is None else f"{rate.value:.0f} %"
    return f"{share} ({rate.numerator} of {rate.denominator})"


def _questions(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("Question")
    for name in ("Asked", "Answered", "Not answered"):
        table.add_column(name, justify="right")
    for row in report.questions:
        counts = (row.asked, row.answered, row.unanswered)
        table.add_row(escape(row.key), *(str(n) for n in counts))
    return table


def _trend(report: Report) -> list[RenderableType]:
    """A table for each score, so that its name stands once and its values below each other."""
    found: dict[tuple[str, ...], list[tuple[TrendRow, ScoreRow]]] = {}
    for period in report.trend:
        for row in period.scores:
            found.setdefault(_meaning(row), []).append((period, row))
    names = [(row.metric, row.key) for (_, row), *_ in found.values()]
    parts: list[RenderableType] = []
    for rows in found.values():
        (_, first), *_ = rows
        full = names.count((first.metric, first.key)) > 1
        name = _metric(first) if full else _NAMES[first.metric]
        parts += ["", f"[bold]{name} of {escape(first.key)}[/bold]", _periods(rows)]
    return parts


def _meaning(row: ScoreRow) -> tuple[str, ...]:
    return row.metric, row.key, row.kind, row.scale, row.direction


def _periods(rows: Iterable[tuple[TrendRow, ScoreRow]]) -> Table:
    table = _table(("Period", *_MEASURED))
    for period, row in rows:
        name = period.period if period.complete else f"{period.period} (not over)"
        table.add_row(name, *_measured(row))
    return table


def _change(row: ChangeRow, trend: Sequence[TrendRow]) -> str:
    lines = [
        f"{_NAMES[row.metric]} of {escape(row.key)} ({row.kind})",
        f"{row.before} to {row.after}: {row.words}",
    ]
    if row.difference is not None:
        lines.append(_both(row, trend) + ("" if row.clear else _difference(row)))
    return "\n  ".join(lines)


def _both(row: ChangeRow, trend: Sequence[TrendRow]) -> str:
    """The two values that were compared."""
    before, after = (_value_in(period, row, trend) for period in (row.before, row.after))
    return f"from {before} to {after}"


def _value_in(name: str, row: ChangeRow, trend: Sequence[TrendRow]) -> str:
    wanted = row.metric, row.key, row.kind, row.scale
    found = [
        _value(score)
        for period in trend
        if period.period == name
        for score in period.scores
        if (score.metric, score.key, score.kind, score.scale) == wanted
    ]
    # Of two directions on one scale nobody could say which one was meant.
    return found[0] if len(found) == 1 else "–"


def _difference(row: ChangeRow) -> str:
    places = 2 if row.metric.endswith("mean") else 1
    # A zero that came from below would be told as -0.
    size, low, high = (
        f"{round(number, places) + 0.0:+.{places}f}"
        for number in (row.difference, row.low, row.high)
        if number is not None
    )
    return f", difference {size} (95 %: {low} to {high})"

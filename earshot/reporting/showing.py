"""The report as text for a terminal: never a bare number, and nothing that may not be shown."""

from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from earshot.reporting.rates import Rate
from earshot.reporting.rows import Apart, ChangeRow, Distribution, Funnel, Report, ScoreRow
from earshot.reporting.scores import PROVISIONAL_FROM

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
        parts += ["", _trend(report)]
    if report.change:
        parts += ["", *(_change(row) for row in report.change)]
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
    table = Table(box=None, pad_edge=False)
    for name in ("Score", "Question", "Group", "Value", "95 % interval", "n"):
        table.add_column(name, justify="right" if name in {"Value", "n"} else "left")
    for row in report.scores:
        table.add_row(
            _metric(row), escape(row.key), _group(row.group), _value(row), _interval(row), _n(row)
        )
    return table


def _metric(row: ScoreRow) -> str:
    low = ", low is good" if row.direction == "low is good" else ""
    return f"{_NAMES[row.metric]} ({row.kind}, {row.scale}{low})"


def _value(row: ScoreRow) -> str:
    match row.shown:
        case "hidden" | "counts":
            return "–"
        case "provisional":
            return "in a band" if row.value is None else f"[dim]{_number(row, row.value)}[/dim]"
        case "normal":
            return "in a band" if row.value is None else _number(row, row.value)


def _interval(row: ScoreRow) -> str:
    if row.shown == "hidden":
        return "too few to show"
    if row.shown == "counts":
        return f"too few for a score ({PROVISIONAL_FROM} needed)"
    if row.low is None or row.high is None:
        return "–"
    both = f"{_number(row, row.low)} to {_number(row, row.high)}"
    return f"{both}, provisional" if row.shown == "provisional" else both


def _n(row: ScoreRow) -> str:
    if row.shown == "hidden":
        return "–"
    return f"{row.n} or more" if row.value is None else str(row.n)


def _number(row: ScoreRow, number: float) -> str:
    if row.metric.endswith("mean"):
        return f"{number:.2f}"
    if row.metric.endswith("share"):
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
    return [f"[bold]{escape(one.key)}[/bold] ({one.kind}{scale}{group}), n = {one.n}", table]


def _funnel(funnel: Funnel) -> list[RenderableType]:
    lines = [
        f"Invited: {'not reported' if funnel.invited is None else funnel.invited}"
        f" · opened {funnel.opened} · started {funnel.started} · completed {funnel.completed}"
        f" · broken off {funnel.broken_off} · still open {funnel.waiting}",
        f"Completion rate {_rate(funnel.completion_rate)} of those who started"
        f" · break-off rate {_rate(funnel.break_off_rate)}",
    ]
    return [*lines]


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


def _trend(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in ("Period", "Score", "Question", "Value", "95 % interval", "n"):
        table.add_column(name, justify="right" if name in {"Value", "n"} else "left")
    for period in report.trend:
        name = period.period if period.complete else f"{period.period} (not over)"
        for row in period.scores:
            table.add_row(
                name, _metric(row), escape(row.key), _value(row), _interval(row), _n(row)
            )
    return table


def _change(row: ChangeRow) -> str:
    name = f"{_NAMES[row.metric]} of {escape(row.key)} ({row.kind})"
    return f"{name}, {row.before} to {row.after}: {row.words}."

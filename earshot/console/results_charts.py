"""The charts of a survey's results: what ECharts is to draw, and the numbers behind it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from earshot.access.roles import Subject
from earshot.console import results_wording as wording
from earshot.console.charts import chart
from earshot.console.results_looking import Look
from earshot.console.results_wording import Naming
from earshot.console.tables import Column, Value, count, share
from earshot.console.theme import colour
from earshot.console.view import View
from earshot.reporting.rows import Distribution, ScoreRow
from earshot.reporting.scores import PASSIVES_FROM, PROMOTERS_FROM
from earshot.reporting.tables import Line, Point
from storage.marking import MarkerRow

Options: TypeAlias = dict[str, Any]
_Count: TypeAlias = tuple[str, int]

_ROW = 44
"""So many pixels for each bar that lies."""

_LONG = 16
"""A name of more letters goes over several lines."""

_HOLLOW: Options = colour("paper") | {
    "borderWidth": 2,
    ":borderColor": colour("accent")[":color"],
}


def trend(naming: Naming, line: Line, markers: Sequence[MarkerRow], subject: Subject) -> None:
    """How a score went, with the band of its interval, the target and what happened when."""
    view = naming.view
    told = [point for point in line.points if point.value is not None]
    columns = [
        Column[Point](
            view.text("results.period"),
            lambda p: wording.period(view, p.period, p.since),
            lead=True,
        ),
        _measure(view, line, "results.score", lambda p: p.value),
        _measure(view, line, "results.low", lambda p: p.low),
        _measure(view, line, "results.high", lambda p: p.high),
        count(view, view.text("results.n"), lambda p: p.n),
    ]
    key = "results.trend_told" if told else "results.trend_untold"
    chart(
        view,
        view.text("results.trend"),
        trend_options(view, line, markers),
        columns,
        line.points,
        told=view.text(key),
        subject=subject,
    )


def _measure(
    view: View, line: Line, key: str, of: Callable[[Point], float | None]
) -> Column[Point]:
    """A number of a score; in the file it is plain, and a share has its sign in its name."""
    label = view.text(key)
    name = f"{label} (%)" if line.metric.endswith("share") else label
    data: dict[str, Callable[[Point], Value]] = {name: of}
    return Column(label, lambda p: _metric(view, line, of(p)), end=True, data=data)


def trend_options(view: View, line: Line, markers: Sequence[MarkerRow]) -> Options:
    """The line, its band below it; markers are numbered as in their list."""
    points = line.points
    labels = [wording.period(view, point.period, point.since) for point in points]
    score: Options = {
        "type": "line",
        "data": [
            _dot(view, line, point, label) for point, label in zip(points, labels, strict=True)
        ],
        "symbolSize": 8,
        "lineStyle": {"width": 2.5} | colour("accent"),
        "itemStyle": colour("accent"),
        "z": 3,
        "markLine": _lines(view, line, markers),
    }
    return {
        "xAxis": {"type": "category", "data": labels, "boundaryGap": True},
        "yAxis": {"type": "value", "scale": True} | _digits(view),
        "tooltip": _tooltip("axis"),
        "series": [*_band(points), score],
    }


def _band(points: Sequence[Point]) -> list[Options]:
    """Two lines that nobody sees, the second as far above the first as the interval is wide."""
    lows = [point.low for point in points]
    widths = [
        None if point.low is None or point.high is None else point.high - point.low
        for point in points
    ]
    plain: Options = {
        "type": "line",
        "stack": "band",
        "stackStrategy": "all",
        "symbol": "none",
        "silent": True,
        "lineStyle": {"opacity": 0},
    }
    area = {"areaStyle": {"opacity": 0.18} | colour("accent")}
    return [plain | {"data": lows}, plain | {"data": widths} | area]


def _dot(view: View, line: Line, point: Point, label: str) -> Options:
    """Hollow while its period is not over."""
    if point.value is None:
        return {"value": None}
    value, low, high = (_metric(view, line, one) for one in (point.value, point.low, point.high))
    return {
        "value": point.value,
        "symbol": "circle",
        **({} if point.complete else {"itemStyle": _HOLLOW, "symbolSize": 9}),
        "told": f"{label}\n{value}  ({view.text('score.normal', low=low, high=high, n=point.n)})",
    }


def _lines(view: View, line: Line, markers: Sequence[MarkerRow]) -> Options:
    """The target lies across; each marker stands in the period in which it was."""
    drawn: list[Options] = []
    for place, numbers in placed(line.points, markers).items():
        label = {"formatter": ", ".join(view.number(n) for n in numbers)} | colour("ink")
        style = {"type": "dashed"} | colour("strong-line")
        drawn.append({"xAxis": place, "label": label, "lineStyle": style})
    if line.target is not None:
        label = {"position": "insideStartTop", "formatter": view.text("results.target")}
        drawn.append(
            {
                "yAxis": line.target,
                "label": label | colour("good"),
                "lineStyle": {"type": "solid", "width": 1.5} | colour("good"),
            }
        )
    return {"silent": True, "symbol": "none", "data": drawn}


def placed(points: Sequence[Point], markers: Sequence[MarkerRow]) -> Mapping[int, list[int]]:
    """In which of the periods the markers are, by their numbers in the list."""
    found: dict[int, list[int]] = {}
    for number, marker in enumerate(markers, 1):
        for place, point in enumerate(points):
            if point.since <= marker.day < point.until:
                found.setdefault(place, []).append(number)
    return found


def distribution(naming: Naming, row: Distribution, subject: Subject) -> None:
    """How often each answer was given."""
    view = naming.view
    rows = [(naming.value(row.key, value), n) for value, n in row.counts.items()]
    columns = [
        Column[_Count](view.text("results.answer"), lambda one: one[0], lead=True),
        count(view, view.text("results.n"), lambda one: one[1]),
        share(
            view,
            view.text("results.share"),
            lambda one: 100 * one[1] / row.n if row.n else None,
        ),
    ]
    lying = row.scale is None
    chart(
        view,
        view.text("results.distribution", question=naming.question(row.key)),
        lying_options(view, rows) if lying else distribution_options(view, row),
        columns,
        rows,
        told=_groups(view, row),
        subject=subject,
        classes="flat" if lying else "",
    ).style(f"block-size: {_ROW * len(rows) + 24}px" if lying else "")


def distribution_options(view: View, row: Distribution) -> Options:
    """A bar for each point of a scale; of an NPS in the colours of its groups."""
    return {
        "xAxis": {"type": "category", "data": [view.number(int(value)) for value in row.counts]},
        "yAxis": {"type": "value", "minInterval": 1} | _digits(view),
        "tooltip": _tooltip("item"),
        "series": [
            {
                "type": "bar",
                "barMaxWidth": 44,
                "data": [
                    {
                        "value": n,
                        "itemStyle": {"borderRadius": [4, 4, 0, 0]} | colour(_tone(row, value)),
                        "told": _told(view, view.number(int(value)), n, row.n),
                    }
                    for value, n in row.counts.items()
                ],
            }
        ],
    }


def lying_options(view: View, rows: Sequence[_Count], whole: int | None = None) -> Options:
    """A bar for each name, from the top; in right-to-left pages from the right."""
    rtl = view.dir == "rtl"
    most = max((n for _, n in rows), default=0)
    long = any(len(name) > _LONG for name, _ in rows)
    names = {
        "type": "category",
        "inverse": True,
        "position": "right" if rtl else "left",
        "data": [name for name, _ in rows],
        "axisLabel": colour("ink") | ({"width": 116, "overflow": "break"} if long else {}),
        "axisLine": {"show": False},
    }
    bars = [
        {"value": n, "told": _told(view, name, n, whole) if whole else f"{name}: {view.number(n)}"}
        for name, n in rows
    ]
    label = {"show": True, "position": "left" if rtl else "right"} | colour("ink")
    # Outside of a long bar there would be no room for its number.
    limit = {"max": most * 1.12} if most else {}
    return {
        "grid": {"left": 8, "right": 8, "top": 4, "bottom": 4, "containLabel": True},
        "xAxis": {"type": "value", "inverse": rtl, "show": False} | limit,
        "yAxis": names,
        "tooltip": _tooltip("item"),
        "series": [
            {
                "type": "bar",
                "barMaxWidth": 22,
                "itemStyle": {"borderRadius": 4} | colour("accent"),
                "label": label,
                "data": [
                    bar | {"label": {"formatter": view.number(n)}}
                    for bar, (_, n) in zip(bars, rows, strict=True)
                ],
            }
        ],
    }


def funnel(view: View, look: Look, subject: Subject) -> None:
    """How far people came."""
    found = look.results.report.funnel
    rows = [
        (view.text("results.opened"), found.opened),
        (view.text("results.started"), found.started),
        (view.text("results.completed"), found.completed),
        (view.text("results.broken_off"), found.broken_off),
        (view.text("results.waiting"), found.waiting),
    ]
    columns = [
        Column[_Count](view.text("results.stage"), lambda one: one[0], lead=True),
        count(view, view.text("results.sessions"), lambda one: one[1]),
    ]
    drawn = chart(
        view,
        view.text("results.funnel"),
        lying_options(view, rows, found.opened),
        columns,
        rows,
        told=view.text("results.funnel_told"),
        subject=subject,
    )
    drawn.style(f"block-size: {_ROW * len(rows) + 24}px")


def _tooltip(trigger: str) -> Options:
    """Words alone: what stands in a label is never taken for markup."""
    return {
        "trigger": trigger,
        "renderMode": "richText",
        "confine": True,
        ":formatter": (
            "params => [].concat(params).map(one => one.data && one.data.told)"
            ".filter(Boolean).join('\\n')"
        ),
    }


def _digits(view: View) -> Options:
    """The axis in the reader's digits."""
    if view.language != "fa":
        return {}
    return {"axisLabel": {":formatter": "value => Number(value).toLocaleString('fa')"}}


def _tone(row: Distribution, value: str) -> str:
    if row.type not in {"nps", "enps"}:
        return "accent"
    rating = int(value)
    return "good" if rating >= PROMOTERS_FROM else "warn" if rating >= PASSIVES_FROM else "bad"


def _groups(view: View, row: Distribution) -> str:
    """Of an NPS the shares of its groups; of anything else how many answered."""
    if row.type not in {"nps", "enps"} or not row.n:
        return view.text("results.answered_by", n=row.n)
    n = dict.fromkeys(("good", "warn", "bad"), 0)
    for value, times in row.counts.items():
        n[_tone(row, value)] += times
    good, warn, bad = (view.percent(100 * times / row.n) for times in n.values())
    return view.text("results.groups", promoters=good, passives=warn, detractors=bad, n=row.n)


def _told(view: View, name: str, n: int, whole: int) -> str:
    share = view.percent(100 * n / whole) if whole else "–"
    return f"{name}\n{view.text('results.rate', share=share, part=n, whole=whole)}"


def _metric(view: View, line: Line | ScoreRow, value: float | None) -> str | None:
    return None if value is None else view.metric(line.metric, value)

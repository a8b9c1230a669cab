"""Charts: each has a name, its numbers as a table, a picture and a file to take away."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from nicegui import ui

from earshot.access.roles import NOTHING, Action, Subject
from earshot.console.parts import box, button, heading, words
from earshot.console.tables import Column, table
from earshot.console.theme import colour
from earshot.console.view import View

_Row = TypeVar("_Row")


def chart(
    view: View,
    name: str,
    options: Mapping[str, Any],
    columns: Sequence[Column[_Row]],
    rows: Sequence[_Row],
    *,
    told: str = "",
    export: Action = Action.EXPORT,
    subject: Subject = NOTHING,
    classes: str = "",
) -> ui.echart:
    """A chart headed `name`: ECharts' `options` in our colours, with `rows` as what is behind it.

    `told` says in a sentence what is to be seen; those who see no picture have that and the table.
    """
    with box("card"):
        with box("under"):
            heading(name)
            picture = _picture(view, name, export, subject)
        if told:
            words(told, "p", "soft")
        drawn = ui.echart(_dressed(options)).classes(f"chart {classes}")
        drawn.props["role"] = "img"
        drawn.props["aria-label"] = f"{name}. {told}".strip()
        picture.append(drawn.html_id)
        with box("more", "details"):
            words(view.text("common.numbers"), "summary")
            table(view, name, columns, rows, export=export, subject=subject)
    return drawn


def _picture(view: View, name: str, export: Action, subject: Subject) -> list[str]:
    """The button that saves the chart whose id will stand in the list that is given back."""
    of: list[str] = []

    async def save() -> None:
        await view.export(export, subject)
        # In the browser: a picture is larger than what may come back through the socket.
        ui.run_javascript(_SAVE % {"id": json.dumps(of[0]), "name": json.dumps(f"{name}.png")})

    if view.may(export, subject):
        button(view.text("common.picture"), save, kind="quiet", icon="image")
    return of


_SAVE = """
const element = getHtmlElement(%(id)s);
const chart = getElement(Number(element.id.slice(1))).chart;
const background = getComputedStyle(document.body).getPropertyValue("--paper").trim();
const link = document.createElement("a");
link.href = chart.getDataURL({pixelRatio: 2, backgroundColor: background});
link.download = %(name)s;
link.click();
"""


def _dressed(options: Mapping[str, Any]) -> dict[str, Any]:
    """`options` with our fonts, lines and spacing wherever they say nothing else."""
    plain = {
        "animation": False,
        "textStyle": colour("ink") | {":fontFamily": "getComputedStyle(document.body).fontFamily"},
        "grid": {
            "left": 8,
            "right": 16,
            "top": 36,
            "bottom": 40 if "legend" in options else 8,
            "containLabel": True,
        },
    }
    axes = {
        name: [_axis(each) for each in _listed(options[name])]
        for name in ("xAxis", "yAxis")
        if name in options
    }
    legend = (
        {"textStyle": colour("ink"), "bottom": 0} | options["legend"]
        if "legend" in options
        else None
    )
    return plain | dict(options) | axes | ({"legend": legend} if legend else {})


def _axis(axis: Mapping[str, Any]) -> dict[str, Any]:
    plain = {
        "axisLabel": colour("soft"),
        "axisLine": {"lineStyle": colour("strong-line")},
        "axisTick": {"show": False},
        "splitLine": {"lineStyle": colour("line")},
        "nameTextStyle": colour("soft"),
    }
    return plain | {
        key: {**plain.get(key, {}), **value} if isinstance(value, Mapping) else value
        for key, value in axis.items()
    }


def _listed(axes: Any) -> Sequence[Mapping[str, Any]]:
    return axes if isinstance(axes, list) else [axes]

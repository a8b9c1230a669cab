"""Results: of which survey, and all that its answers say, as they come."""

from dataclasses import dataclass

from nicegui import ui

from earshot.access.roles import Action, teams_of
from earshot.console.frame import head
from earshot.console.overview import LOOKED_BACK, Standing, standings
from earshot.console.parts import Tone, box, empty_state, link, link_button, mark, words
from earshot.console.registry import page
from earshot.console.results_looking import (
    SPLITS_LEFT_OUT,
    USUAL,
    Choice,
    allowed,
    chosen,
    latest,
    script_of,
    subject,
)
from earshot.console.results_sheet import Sheet
from earshot.console.results_wording import Naming, measured
from earshot.console.tables import Column, Value, table
from earshot.console.view import View
from earshot.reporting.rows import ScoreRow
from earshot.reporting.splits import possible


@dataclass(frozen=True, slots=True)
class _Survey:
    standing: Standing
    score: ScoreRow | None


@page("/results", Action.SEE_RESULTS, title="results.title", icon="insights", place=2)
async def surveys(view: View) -> None:
    """The surveys whose results the account may see, each with how it stands."""
    rows = await view.run(_surveys, view)
    with head(view, view.text("results.title"), view.text("results.lead")):
        pass
    if rows:
        table(view, view.text("results.title"), _columns(view), rows)
        return
    with empty_state("insights", view.text("results.no_surveys"), view.text("results.no_lead")):
        link_button(view.text("frame.home"), "/", kind="primary")


def _surveys(view: View) -> list[_Survey]:
    earshot, teams = view.earshot, teams_of(view.account)
    now, zone = earshot.clock.now(), earshot.settings.zone
    every = standings(
        earshot.database, earshot.catalogue, now=now, zone=zone, scored=lambda *_: False
    )
    until = Choice(str(LOOKED_BACK.days)).span(now.astimezone(zone).date())
    found = []
    for standing in every:
        if standing.open is None:
            continue
        script = script_of(earshot, standing.name)
        if view.may(Action.SEE_RESULTS, subject(script, view.account)):
            found.append(_Survey(standing, latest(earshot, script, until, teams)))
    return found


def _columns(view: View) -> list[Column[_Survey]]:
    def name(row: _Survey) -> None:
        with box("named"):
            link(row.standing.title, f"/results/{row.standing.name}")
            words(row.standing.name, "div", "soft small mono id")

    def state(row: _Survey) -> tuple[str, Tone]:
        return (
            (view.text("home.open"), "good")
            if row.standing.open
            else (
                view.text("home.closed"),
                "",
            )
        )

    def score(row: _Survey) -> None:
        with box("scored"):
            if row.score is None:
                words(view.text("score.none"), "span", "soft small")
                return
            with box("line tight"):
                words(view.value(row.score), "span", f"score {row.score.shown}")
                words(view.text(f"score.{row.score.metric}"), "span", "soft small")
            words(view.certainty(row.score), "div", "soft small number")

    def scored(row: _Survey) -> str:
        if row.score is None:
            return view.text("score.none")
        return f"{view.value(row.score)} ({view.certainty(row.score)})"

    def metric(row: _Survey) -> Value:
        return view.text(f"score.{row.score.metric}") if row.score else view.text("score.none")

    label = view.text("home.score", days=LOOKED_BACK.days)
    return [
        Column(view.text("home.name"), lambda row: row.standing.title, name, lead=True),
        Column(view.text("home.state"), lambda row: state(row)[0], lambda row: mark(*state(row))),
        Column(
            label, scored, score, data={label: metric, **measured(view, lambda row: row.score)}
        ),
    ]


@page("/results/{survey}", Action.SEE_RESULTS, title="results.title")
async def results(
    view: View, survey: str, days: str = USUAL, since: str = "", until: str = "", by: str = ""
) -> None:
    """All that the answers to `survey` say over the chosen days."""
    script = await view.run(script_of, view.earshot, survey)
    await allowed(view, script)
    ui.page_title(f"{script.title} · {view.text('results.title')} · Earshot")
    left_out = SPLITS_LEFT_OUT if script.touchpoint else SPLITS_LEFT_OUT | {"touchpoint"}
    known = await view.run(possible, view.earshot.database, script)
    splits = [one for one in known if one not in left_out]
    choice = chosen(days, since, until, by if by in splits else "")
    await Sheet(Naming(view, script), choice, splits).drawn()

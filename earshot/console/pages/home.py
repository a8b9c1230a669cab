"""The surveys: how each stands, and a way into its script and its results."""

from earshot.access.roles import Action, Subject
from earshot.console.frame import head
from earshot.console.overview import LOOKED_BACK, Standing, standings
from earshot.console.parts import (
    Tone,
    box,
    empty_state,
    heading,
    link,
    link_button,
    mark,
    words,
    written,
)
from earshot.console.registry import page
from earshot.console.results_wording import measured
from earshot.console.tables import Column, Value, count, deeds, table
from earshot.console.view import View

_NEW = "/new-survey"
_FIRST = "nps"


@page("/", None, title="home.title", icon="forum", place=1)
async def home(view: View) -> None:
    """All surveys that the account may see."""
    earshot = view.earshot
    rows = await view.run(
        standings,
        earshot.database,
        earshot.catalogue,
        now=earshot.clock.now(),
        zone=earshot.settings.zone,
        scored=lambda survey, data: view.may(Action.SEE_RESULTS, Subject(survey, data)),
    )
    seen = [row for row in rows if _may_see(view, row)]
    with head(view, view.text("home.title"), view.text("home.lead")):
        if seen:
            _new(view, "home.new", _NEW)
    if seen:
        _propose(view, seen)
        table(view, view.text("home.title"), _columns(view), seen)
    else:
        with empty_state("forum", view.text("home.empty"), view.text("home.empty_lead")):
            _new(view, "home.start_nps", f"{_NEW}?from={_FIRST}")


def _propose(view: View, rows: list[Standing]) -> None:
    """What to begin with, as long as nobody has been asked anything."""
    first = next((row for row in rows if row.name == _FIRST), None)
    if first is None or any(row.running or row.score for row in rows):
        return
    with box("card hint"):
        heading(view.text("home.begin"))
        words(view.text("home.empty_lead"), "p", "soft")
        with box("line"):
            link_button(view.text("home.answer"), f"../c/{_FIRST}", kind="primary")
            if view.may(Action.EDIT_SCRIPTS, Subject(first.name, first.data)):
                link_button(view.text("home.make_yours"), f"{_NEW}?from={_FIRST}")


def _may_see(view: View, row: Standing) -> bool:
    subject = Subject(row.name, row.data)
    teams = view.account.scope.teams or frozenset()
    return view.may(Action.SEE_SCRIPTS, subject) or any(
        view.may(Action.SEE_RESULTS, Subject(row.name, row.data, team)) for team in teams
    )


def _new(view: View, label: str, to: str) -> None:
    if view.may(Action.EDIT_SCRIPTS):
        link_button(view.text(label), to, kind="primary", icon="add")


def _columns(view: View) -> list[Column[Standing]]:
    label = view.text("home.score", days=LOOKED_BACK.days)

    def metric(row: Standing) -> Value:
        return view.text(f"score.{row.score.metric}") if row.score else view.text("score.none")

    return [
        Column(
            view.text("home.name"), lambda row: row.title, lambda row: _name(view, row), lead=True
        ),
        Column(
            view.text("home.state"),
            lambda row: ", ".join(name for name, _ in _states(view, row)),
            lambda row: _marked(view, row),
        ),
        count(view, view.text("home.running"), lambda row: row.running),
        Column(
            label,
            lambda row: _scored(view, row),
            lambda row: _score(view, row),
            data={label: metric, **measured(view, lambda row: row.score)},
        ),
        deeds(view.text("home.ways"), lambda row: _ways(view, row)),
    ]


def _name(view: View, row: Standing) -> None:
    ways = _open_ways(view, row)
    with box("named"):
        link(row.title, ways[0][1]) if ways else written(row.title)
        words(row.name, "div", "soft small mono id")


def _states(view: View, row: Standing) -> list[tuple[str, Tone]]:
    """Whether it takes sessions, and whether something waits to be published."""
    states: list[tuple[str, Tone]] = []
    if row.open is not None:
        states.append(
            (view.text("home.open"), "good") if row.open else (view.text("home.closed"), "")
        )
    if row.state != "published":
        states.append((view.text(f"home.{row.state}"), "accent"))
    return states


def _marked(view: View, row: Standing) -> None:
    with box("line"):
        for name, tone in _states(view, row):
            mark(name, tone)


def _scored(view: View, row: Standing) -> str:
    if row.score is None:
        return view.text("score.none")
    name = view.text(f"score.{row.score.metric}")
    return f"{name} {view.value(row.score)} ({view.certainty(row.score)})"


def _score(view: View, row: Standing) -> None:
    """Never the number without its interval and n."""
    score = row.score
    with box("scored"):
        if score is None:
            words(view.text("score.none"), "span", "soft small")
            return
        with box("line tight"):
            words(view.value(score), "span", f"score {score.shown}")
            words(view.text(f"score.{score.metric}"), "span", "soft small")
        words(view.certainty(score), "div", "soft small number")


def _open_ways(view: View, row: Standing) -> list[tuple[str, str]]:
    """Where one can go from here: the text's key and the address."""
    ways = []
    if view.may(Action.SEE_SCRIPTS, Subject(row.name, row.data)):
        ways.append(("home.script", f"/scripts/{row.name}"))
    if view.may(Action.SEE_RESULTS):
        ways.append(("home.results", f"/results/{row.name}"))
    return ways


def _ways(view: View, row: Standing) -> None:
    for key, to in _open_ways(view, row):
        link_button(view.text(key), to, kind="quiet")

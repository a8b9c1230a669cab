"""The parts of a survey's results: scores on cards, how answering goes, groups, themes."""

from collections.abc import Awaitable, Callable

from nicegui import ui

from dialogs.script import ANONYMITY_THRESHOLD
from earshot.access.roles import Action, Subject
from earshot.console import results_charts as charts
from earshot.console import results_wording as wording
from earshot.console.parts import Tone, box, empty_state, heading, link_button, mark, words
from earshot.console.results_looking import Look, Said, as_day, in_order, meaning
from earshot.console.results_wording import Naming
from earshot.console.tables import Column, count, share, table
from earshot.console.view import View
from earshot.reporting.gate import score_from
from earshot.reporting.results import Aim, DropOff, Results
from earshot.reporting.rows import ChangeRow, ScoreRow, ThemeRow
from earshot.reporting.scores import PROVISIONAL_FROM
from earshot.reporting.splits import Split
from earshot.reporting.tables import Line, lines
from storage.analytics import Span, Teams

_FIRST_YEAR = 1900
_OF_WAVES = frozenset({"kind", "week", "month"})
"""What tells waves apart, and nobody within one."""

_STANDINGS: dict[str, Tone] = {"reached": "good", "missed": "bad", "not clear": "warn"}


def notes(view: View, look: Look, teams: Teams) -> None:
    """What one has to know to read the numbers."""
    told = []
    if look.results.report.anonymous:
        key = "results.anonymous" if teams is None else "results.anonymous_teams"
        told.append(view.text(key))
    elif teams is not None:
        told.append(view.text("results.only_teams", teams=", ".join(sorted(teams))))
    for text in told:
        words(text, "p", "notice")


def nothing(view: View, look: Look) -> bool:
    """Whether there is nothing to see; then says what to do next."""
    report = look.results.report
    if report.funnel.opened or report.scores:
        return False
    always = look.span == Span()
    if report.anonymous:
        empty_state("insights", view.text("results.empty"), view.text("results.empty_anonymous"))
        return True
    title = view.text("results.empty" if always else "results.empty_days")
    lead = view.text("results.empty_lead" if always else "results.longer")
    with empty_state("insights", title, lead):
        to = f"../../c/{report.survey}"
        link_button(view.text("results.chat"), to, kind="primary", icon="chat_bubble")
    return True


def scores(naming: Naming, look: Look) -> None:
    """A card for each score."""
    rows = in_order(look.results.report.scores, naming.script)
    with box("cards scores"):
        for row in rows:
            _card(naming, look, row)


def _card(naming: Naming, look: Look, row: ScoreRow) -> None:
    view = naming.view
    with box("card score-card"):
        with box("line"):
            heading(naming.score(row))
            if row.kind != naming.script.kind:
                mark(view.text(f"results.kind_{row.kind}"))
        words(view.value(row), "div", f"score large {row.shown}")
        words(view.certainty(row), "div", "soft number certain")
        _change(view, look, row)
        for aim in look.results.aims:
            if aim.row is row or (aim.row and meaning(aim.row) == meaning(row)):
                _aim(view, aim)
        words(naming.question(row.key), "p", "soft small asked")


def _change(view: View, look: Look, row: ScoreRow) -> None:
    """How the score moved; no word of it where there is no score, or no time before."""
    change = next((one for one in look.changes if _same(one, row)), None)
    if row.shown in {"hidden", "counts"} or (change is None and look.before is None):
        return
    if look.before is not None:
        n = (look.before.until - look.before.since).days
        against = view.text("results.days_before", n=n)
    else:
        assert change is not None
        against = view.text(
            "results.week_before" if "W" in change.after else "results.month_before"
        )
    tone = ""
    if change is not None and change.clear:
        tone = "better" if wording.better(change, row.direction) else "worse"
    words(wording.change(view, change, against), "p", f"change {tone}")


def _aim(view: View, aim: Aim) -> None:
    with box("line"):
        mark(wording.aim(view, aim), _STANDINGS.get(aim.standing, ""))


def chosen_line(look: Look, score: str) -> Line | None:
    """The line of the chosen score; of the first, where that is not there."""
    every = lines(look.results)
    named = {f"{line.metric} {line.key} {line.kind} {line.scale}": line for line in every}
    return named.get(score) or next(iter(every), None)


def answering(naming: Naming, look: Look) -> None:
    """Response, completion, break-off and length, each with what it is of."""
    view, results = naming.view, look.results
    funnel = results.report.funnel
    told = [
        ("results.response", results.begun or funnel.response_rate),
        ("results.completion", funnel.completion_rate),
        ("results.break_off", funnel.break_off_rate),
    ]
    with box("card"):
        heading(view.text("results.answering"))
        with box("facts below", "dl"):
            for key, rate in told:
                if rate is not None:
                    fact(view.text(key), wording.rate(view, rate))
            if not results.report.anonymous:
                fact(view.text("results.length"), wording.length(view, results.length))


def fact(name: str, value: str) -> None:
    """A name and what it is, within a `dl` of facts."""
    with box():
        words(name, "dt", "soft small")
        words(value, "dd")


def distributions(naming: Naming, look: Look, subject: Subject) -> None:
    """How often each answer was given, question by question."""
    order = {question.name: n for n, question in enumerate(naming.script.questions())}
    rows = [row for row in look.results.report.distribution if row.n and len(row.counts) > 1]
    for row in sorted(rows, key=lambda row: order.get(row.key, len(order))):
        charts.distribution(naming, row, subject)


def dropping_off(naming: Naming, results: Results, subject: Subject) -> None:
    """Where people stopped."""
    view = naming.view
    if not results.drop_off:
        return
    columns = [
        Column[DropOff](
            view.text("results.question"), lambda one: naming.question(one.key), lead=True
        ),
        count(view, view.text("results.asked"), lambda one: one.rate.denominator),
        count(view, view.text("results.not_answered"), lambda one: one.rate.numerator),
        share(view, view.text("results.share"), lambda one: one.rate.value),
    ]
    with box("part"):
        heading(view.text("results.drop_off"))
        table(view, view.text("results.drop_off"), columns, results.drop_off, subject=subject)


def groups(naming: Naming, split: Split, subject: Subject) -> None:
    """Scores told apart, in the order of the groups' names."""
    view = naming.view
    rows = sorted(
        in_order(split.scores, naming.script),
        key=lambda row: (_group(naming, row).casefold(), row.metric),
    )
    with box("part"):
        heading(view.text("results.apart", by=naming.by(split.by)))
        if not rows:
            words(view.text("results.no_groups"), "p", "soft")
        else:
            numbers = wording.measured(view, _itself)
            columns = [
                Column[ScoreRow](naming.by(split.by), lambda row: _group(naming, row), lead=True),
                Column[ScoreRow](view.text("results.score"), naming.score),
                Column[ScoreRow](view.text("results.value"), view.value, end=True, data=numbers),
                Column[ScoreRow](
                    view.text("results.certainty"), view.certainty, end=True, data={}
                ),
            ]
            name = view.text("results.apart", by=naming.by(split.by))
            table(view, name, columns, rows, subject=subject)
        if split.notes:
            words(view.text("results.few"), "p", "soft small")
        if naming.script.anonymous and split.by not in _OF_WAVES:
            few = view.text("results.groups_left_out", n=score_from(ANONYMITY_THRESHOLD))
            words(few, "p", "soft small")


def _itself(row: ScoreRow) -> ScoreRow:
    return row


def _group(naming: Naming, row: ScoreRow) -> str:
    return naming.group(row.group.by, row.group.value) if row.group else ""


def themes(naming: Naming, said: Said, subject: Subject) -> None:
    """What people speak of, and in which tone."""
    view, found = naming.view, said.verbatims
    if not found.themes:
        return
    columns = [
        Column[ThemeRow](
            view.text("results.theme"),
            lambda row: wording.theme(view, said.book, row.theme),
            lead=True,
        ),
        Column[ThemeRow](
            view.text("results.comments"),
            lambda row: view.text("results.of", n=row.n, whole=found.n),
            end=True,
            data={
                view.text("results.comments"): lambda row: row.n,
                view.text("results.all_comments"): lambda _: found.n,
            },
        ),
        *(_toned(view, tone) for tone in ("positive", "negative", "mixed", "not_scored")),
    ]
    with box("part"):
        heading(view.text("results.themes"))
        table(view, view.text("results.themes"), columns, found.themes, subject=subject)


def themes_of_teams(naming: Naming, said: Said, subject: Subject) -> None:
    """The same of some teams, if they were told enough to tell anything."""
    if said.verbatims.n >= PROVISIONAL_FROM:
        themes(naming, said, subject)
    elif said.verbatims.n:
        with box("part"):
            heading(naming.view.text("results.themes"))
            words(naming.view.text("results.few_words", n=PROVISIONAL_FROM), "p", "soft")


def _toned(view: View, tone: str) -> Column[ThemeRow]:
    def of(row: ThemeRow) -> int:
        n: int = getattr(row.tone, tone)
        return n

    return count(view, view.text(f"results.tone_{tone}"), of)


def day_field(label: str, value: str, changed: Callable[[str], Awaitable[object]]) -> None:
    """A field for a day; `changed` is given one that is whole, or nothing."""
    made = ui.input(label, value=value).props("outlined stack-label dense type=date")

    async def change() -> None:
        day = as_day(made.value)
        # While somebody types the year, it is one of the first centuries.
        if not made.value or (day is not None and day.year >= _FIRST_YEAR):
            await changed(made.value or "")

    made.on_value_change(change)


def ways(view: View, survey: str, subject: Subject, query: str) -> None:
    """Where one can go on from the results."""
    if view.may(Action.READ_VERBATIMS, subject):
        to = f"/results/{survey}/verbatims{query}"
        link_button(view.text("results.verbatims"), to, icon="format_quote")


def _same(change: ChangeRow, row: ScoreRow) -> bool:
    return (change.metric, change.key, change.kind, change.scale) == (
        row.metric,
        row.key,
        row.kind,
        row.scale,
    )

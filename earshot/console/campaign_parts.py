"""The parts of a campaign's page: a rehearsal, and how far it came, step by step."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.script import ANONYMITY_THRESHOLD
from earshot.access.roles import Subject
from earshot.campaigns.funnel import STEPS, Funnel
from earshot.campaigns.rehearsing import Rehearsal
from earshot.console import asked_wording as wording
from earshot.console.parts import box, heading, words
from earshot.console.results_parts import fact
from earshot.console.tables import Column, Value, count, table
from earshot.console.view import View
from earshot.reporting.gate import score_from


def rehearsed(view: View, found: Rehearsal, budget: int | None) -> None:
    """What the next round would do."""
    asked, later, left_out = (each.total() for each in (found.asked, found.later, found.left_out))
    with box("card"):
        begins = view.text("campaigns.would_begin", when=view.moment(found.starts_at))
        words(begins, "p", "soft")
        with box("facts about", "dl"):
            fact(view.text("campaigns.audience"), view.number(found.audience))
            fact(view.text("campaigns.would_ask"), view.number(asked))
            fact(view.text("campaigns.would_later"), view.number(later))
            fact(view.text("campaigns.would_leave"), view.number(left_out))
        if budget:
            words(view.text("campaigns.budget", n=budget), "p", "soft")
        words(view.text("campaigns.nothing_written"), "p", "soft small")
    if asked:
        _by_channel(view, found.asked)
    if later:
        wording.reasons(view, view.text("campaigns.why_later"), found.later)
    if left_out:
        wording.reasons(view, view.text("campaigns.why_not"), found.left_out)


def reached(view: View, told: Funnel) -> None:
    """The audience and what became of it; the numbers add up."""
    excluded = sum(told.excluded.values())
    with box("card"), box("facts about", "dl"):
        fact(view.text("campaigns.audience"), _number(view, told.audience))
        fact(view.text("campaigns.not_asked"), view.number(excluded))
        fact(view.text("campaigns.waiting"), _number(view, told.waiting))
        fact(view.text("campaigns.asked"), view.number(told.asked))
    if excluded:
        wording.reasons(view, view.text("campaigns.why_not"), told.excluded)


def steps(view: View, told: Funnel, subject: Subject) -> None:
    """How far those came who were asked, as one; what nobody reports is said to be that."""
    rows = [_Step("asked", told.asked, told.asked)]
    rows += [_Step(name, getattr(told, name), told.asked) for name in STEPS]
    none = view.text("campaigns.not_reported")
    step, people = view.text("campaigns.step"), view.text("asked.people")
    columns: list[Column[_Step]] = [
        Column(step, lambda row: view.text(f"campaigns.{row.name}"), lead=True),
        Column(
            people,
            lambda row: none if row.n is None else view.number(row.n),
            end=True,
            data={people: lambda row: none if row.n is None else row.n},
        ),
        Column(
            view.text("campaigns.share"),
            lambda row: view.percent(100 * row.n / row.of) if row.n is not None and row.of else "",
            end=True,
            data={},
        ),
    ]
    table(view, view.text("campaigns.funnel"), columns, rows, subject=subject, folds=False)


def took_part(view: View, told: Funnel) -> None:
    """All that is told of who answered an anonymous campaign."""
    fewer = told.started is None
    key = "campaigns.fewer" if fewer else "campaigns.at_least"
    n = score_from(ANONYMITY_THRESHOLD) if fewer else told.started
    with box("card"):
        with box("facts about", "dl"):
            fact(view.text("campaigns.took_part"), view.text(key, n=n))
        words(view.text("campaigns.anonymous_lead"), "p", "soft")


def groups(view: View, by: str, found: Mapping[str, Funnel], subject: Subject) -> None:
    """How far each channel or segment came, side by side."""
    if not found:
        words(view.text("campaigns.nobody_yet"), "p", "soft")
        return
    none = view.text("campaigns.not_reported")

    def named(row: tuple[str, Funnel]) -> str:
        return wording.channel(view, row[0]) if by == "channel" else row[0]

    def told(name: str) -> Column[tuple[str, Funnel]]:
        def value(row: tuple[str, Funnel]) -> Value:
            n = getattr(row[1], name)
            return none if n is None else n

        label = view.text(f"campaigns.{name}")
        return Column(
            label,
            lambda row: none if getattr(row[1], name) is None else _of(view, row[1], name),
            end=True,
            data={label: value},
        )

    columns = [Column(view.text(f"campaigns.by_{by}"), named, lead=True)]
    columns += [told(name) for name in ("asked", *STEPS)]
    table(view, view.text("campaigns.funnel"), columns, list(found.items()), subject=subject)


@dataclass(frozen=True, slots=True)
class _Step:
    """How many of those who were asked got as far as this."""

    name: str
    n: int | None
    of: int


def _of(view: View, funnel: Funnel, name: str) -> str:
    return view.number(getattr(funnel, name))


def _number(view: View, n: int | None) -> str:
    return "–" if n is None else view.number(n)


def _by_channel(view: View, asked: Mapping[str, int]) -> None:
    heading(view.text("campaigns.where"), 3)
    columns: list[Column[tuple[str, int]]] = [
        Column(view.text("campaigns.by_channel"), lambda row: wording.channel(view, row[0])),
        count(view, view.text("asked.people"), lambda row: row[1]),
    ]
    rows = list(asked.items())
    table(view, view.text("campaigns.where"), columns, rows, export=None, folds=False)

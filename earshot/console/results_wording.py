"""What is said of results: the names of questions, groups and periods, and how scores moved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TypeVar, cast

from dialogs.localizing import fill, worded
from dialogs.script import Localized, Question, Script
from dialogs.texts import LANGUAGE_NAMES
from dialogs.verbatims import Codebook
from earshot.console.tables import Value
from earshot.console.texts import has
from earshot.console.view import View
from earshot.reporting.lengths import Length
from earshot.reporting.rates import Rate
from earshot.reporting.results import Aim
from earshot.reporting.rows import ChangeRow, ScoreRow
from earshot.reporting.scores import Metric
from storage.analytics import Span

_Row = TypeVar("_Row")
_Inner = TypeVar("_Inner")

_SHORT = 60
"""So many characters of a question stand as its name."""


_NEAR = 2
"""A time is as it was stated, if it is not less than this part of it."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Names in the reader's language for what `script` asks."""

    view: View
    script: Script

    def question(self, key: str) -> str:
        """The question itself, shortened; its key where it is asked no more."""
        question = self.script.question(key)
        if question is None:
            return key
        text = worded(question.wording, self.view.language)
        text = fill(text, self.view.earshot.settings.properties, self.view.language)
        text = " ".join(text.split())
        whole = len(text) <= _SHORT
        return isolated(self.view, text if whole else f"{text[: _SHORT - 1].rstrip()}…")

    def score(self, row: ScoreRow | ChangeRow) -> str:
        """The metric, and of which question if there are several."""
        name = self.view.text(f"score.{row.metric}")
        same = [one for one in self.script.questions() if row.metric.startswith(one.type)]
        return name if len(same) == 1 and same[0].name == row.key else f"{name} · {row.key}"

    def value(self, key: str, value: str) -> str:
        """An answer: the label of a choice, yes or no, a rating in the reader's digits."""
        view, question = self.view, self.script.question(key)
        if value in {"true", "false"}:
            return view.text("results.yes" if value == "true" else "results.no")
        label = _choice(question, value, view.language)
        if label:
            return label
        return view.number(int(value)) if value.lstrip("-").isdecimal() else value

    def by(self, by: str) -> str:
        """What tells answers apart: a channel, a property, another question."""
        if by in {"channel", "language", "touchpoint", "team", "agent"}:
            return self.view.text(f"results.by_{by}")
        return self.question(by)

    def group(self, by: str, value: str | None) -> str:
        """A group of those that `by` tells apart."""
        if value is None or value == "unknown":
            return self.view.text("results.unknown")
        if by == "channel":
            return channel(self.view, value)
        if by == "language":
            return language(value)
        return self.value(by, value) if self.script.question(by) else value


def isolated(view: View, text: str) -> str:
    """What somebody wrote, so that its last mark stays at its end in right-to-left words."""
    return f"\u2068{text}\u2069" if view.dir == "rtl" else text


def theme(view: View, book: Codebook | None, key: str) -> str:
    """The label of a theme; its key where the codebook does not have it any more."""
    found = next((theme for theme in book.themes if theme.key == key), None) if book else None
    labels = found.labels if found else {}
    return labels.get(view.language) or labels.get("en") or key


def channel(view: View, kind: str) -> str:
    """A kind of channel by its name."""
    key = f"results.channel_{kind}"
    return view.text(key) if has(key) else kind


def language(code: str) -> str:
    """A language by its own name."""
    return LANGUAGE_NAMES.get(code, code)


def days(view: View, span: Span) -> str:
    """From which day to which."""
    first, last = span.since, span.until - timedelta(days=1)
    if span.since == date.min and span.until == date.max:
        return view.text("results.always")
    if span.since == date.min:
        return view.text("results.up_to", day=view.day(last))
    if span.until == date.max:
        return view.text("results.from", day=view.day(first))
    return view.text("results.days", first=view.day(first), last=view.day(last))


def period(view: View, name: str, since: date) -> str:
    """A week by its Monday, a month by its name."""
    day = view.day(since)
    # "1 Mar 2026": a month has no use for its first day.
    return day if "W" in name or name.count("-") > 1 else day.partition(" ")[2]


def measured(
    view: View, of: Callable[[_Row], ScoreRow | None], name: str = ""
) -> Mapping[str, Callable[[_Row], Value]]:
    """What a file has of a score: its number, both ends of its interval, n, and what to mind.

    The numbers are plain, shares of a hundred. What may not be shown is not in the file either.
    `name` tells the columns of several scores in one row apart.
    """
    columns: dict[str, Callable[[ScoreRow], Value]] = {
        view.text("results.plain_value"): lambda row: row.value if _told(row) else None,
        view.text("results.low"): lambda row: row.low if _told(row) else None,
        view.text("results.high"): lambda row: row.high if _told(row) else None,
        view.text("results.n"): lambda row: None if row.shown == "hidden" else row.n,
        view.text("results.mind"): lambda row: _minded(view, row),
    }
    return _of(of, columns, name)


def moved(
    view: View, of: Callable[[_Row], ChangeRow | None], name: str
) -> Mapping[str, Callable[[_Row], Value]]:
    """What a file has of a difference: it and its interval, and whether it is clear."""
    columns: dict[str, Callable[[ChangeRow], Value]] = {
        view.text("results.plain_value"): lambda row: row.difference,
        view.text("results.low"): lambda row: row.low,
        view.text("results.high"): lambda row: row.high,
    }
    told = {f"{name}: {view.text('results.mind')}": lambda row: difference(view, of(row))}
    return {**_of(of, columns, name), **told}


def _of(
    of: Callable[[_Row], _Inner | None],
    columns: Mapping[str, Callable[[_Inner], Value]],
    name: str,
) -> dict[str, Callable[[_Row], Value]]:
    """`columns` of what `of` finds in a row; empty cells where it finds nothing."""

    def found(value: Callable[[_Inner], Value], row: _Row) -> Value:
        inner = of(row)
        return None if inner is None else value(inner)

    before = f"{name}: " if name else ""
    return {f"{before}{label}": partial(found, value) for label, value in columns.items()}


def _told(row: ScoreRow) -> bool:
    """Whether the number of a score may be shown."""
    return row.shown not in {"hidden", "counts"}


def _minded(view: View, row: ScoreRow) -> str | None:
    """What a reader of a score must know of it, beside its interval."""
    if not _told(row):
        return view.certainty(row)
    if row.value is None:
        return view.text("score.in_a_band")
    return view.text("results.provisional") if row.shown == "provisional" else None


def rate(view: View, found: Rate) -> str:
    """A share with what it is of; never the percentage alone."""
    key = "results.rate" if found.value is not None else "results.rate_of_none"
    share = view.percent(found.value or 0)
    return view.text(key, share=share, part=found.numerator, whole=found.denominator)


def difference(view: View, row: ChangeRow | None) -> str:
    """How the second of two differs from the first."""
    if row is None or row.difference is None:
        return view.text("results.too_few_to_compare")
    if not row.clear:
        return view.text("results.no_clear_difference")
    key = "results.higher" if row.difference > 0 else "results.lower"
    return view.text(key, **_sizes(view, row))


def change(view: View, row: ChangeRow | None, against: str) -> str:
    """How a score moved, or that nobody can say so; `against` names what it is compared with."""
    if row is None or row.difference is None:
        return view.text("results.change_unknown", against=against)
    if not row.clear:
        return view.text("results.change_unclear", against=against)
    key = "results.change_up" if row.difference > 0 else "results.change_down"
    return view.text(key, **_sizes(view, row), against=against)


def _sizes(view: View, row: ChangeRow) -> dict[str, str]:
    """How much, without a sign: a clear change goes one way over its whole interval."""
    places = 2 if row.metric.endswith("mean") else 1
    ends = sorted(abs(end) for end in (row.low, row.high) if end is not None)
    numbers = (abs(row.difference or 0), *ends)
    told = (view.number(number, places=places) for number in numbers)
    return dict(zip(("size", "low", "high"), told, strict=True))


def better(row: ChangeRow, direction: str) -> bool:
    """Whether a clear change is for the better."""
    assert row.difference is not None
    sinks = direction == "low is good" and row.metric.endswith("mean")
    return (row.difference < 0) if sinks else (row.difference > 0)


def aim(view: View, found: Aim) -> str:
    """A target, and how the score stands to it."""
    value = view.metric(cast("Metric", found.target.metric), found.target.value)
    return view.text(f"results.aim_{found.standing.replace(' ', '_')}", value=value)


def length(view: View, found: Length) -> str:
    """How long answering took, beside what was stated."""
    stated = duration(view, found.stated_seconds)
    if found.seconds is None:
        return view.text("results.length_unknown", n=found.n, stated=stated)
    if found.holds:
        # Who is done in a fraction of that time was not told how long it takes.
        near = _NEAR * found.seconds >= found.stated_seconds
        key = "results.length_holds" if near else "results.length_shorter"
    else:
        key = "results.length_longer"
    return view.text(key, took=duration(view, found.seconds), n=found.n, stated=stated)


def duration(view: View, seconds: int) -> str:
    """Seconds as one says them."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return view.text("results.seconds", n=rest)
    if not rest:
        return view.text("results.minutes", n=minutes)
    return view.text("results.minutes_seconds", minutes=minutes, seconds=rest)


def _choice(question: Question | None, value: str, language: str) -> str:
    choices = question.choices if question else ()
    labels: Localized = next((one.labels for one in choices if one.value == value), {})
    return labels.get(language) or next(iter(labels.values()), "")

"""The time of a report over a year of answers: a million, and ten million."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from time import perf_counter
from zoneinfo import ZoneInfo

from benches.answering import answered, grow
from benches.conversations import office
from benches.databases import both, connected
from benches.measuring import Run, aligned, in_turns
from earshot.bootstrap import Earshot
from earshot.housekeeping import fold_day
from earshot.reporting.report import report

SURVEY = "nps"
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 23, tzinfo=UTC)
DAYS = 365
ANSWERS = 1_000_000
TIMES = 10
"""Folded days are read from their roll-ups alone, so ten times the answers are ten times the
counts in those; the open day gets its rows."""

REPORTS = 5
_SPANS: Mapping[str, date | None] = {
    "the whole year": None,
    "the last 30 days": TODAY - timedelta(days=30),
}


def run() -> Iterator[str]:
    """A table per database."""
    with both() as makers:
        for name, fresh in makers.items():
            with fresh() as url, office(url) as earshot:
                per_day = ANSWERS // 2 // DAYS
                with connected(url) as connection:
                    answered(connection, SURVEY, TODAY, days=DAYS, per_day=per_day)
                began = perf_counter()
                _fold(earshot)
                folding = perf_counter() - began
                small = _reported(earshot)
                with connected(url) as connection:
                    grow(connection, SURVEY, TODAY, per_day=per_day, times=TIMES)
                large = _reported(earshot)
            yield _table(name, small, large, folding)


def _fold(earshot: Earshot) -> None:
    for days_ago in range(1, DAYS):
        assert fold_day(earshot.database, SURVEY, TODAY - timedelta(days=days_ago))


def _reported(earshot: Earshot) -> dict[str, Run]:
    spans = {name: partial(_reports, earshot, since) for name, since in _SPANS.items()}
    return in_turns(spans, REPORTS)


def _reports(earshot: Earshot, since: date | None) -> Run:
    began = perf_counter()
    found = report(earshot.database, SURVEY, now=NOW, zone=ZoneInfo("UTC"), since=since)
    assert found.scores
    return Run(1, perf_counter() - began)


def _table(name: str, small: Mapping[str, Run], large: Mapping[str, Run], folding: float) -> str:
    rows = [("", "1 M answers ms", "10 M answers ms", "10 M ÷ 1 M")]
    for span, one in small.items():
        ten = large[span]
        cells = f"{one.seconds * 1000:.1f}", f"{ten.seconds * 1000:.1f}"
        rows.append((span, *cells, f"{ten.seconds / one.seconds:.2f}"))
    folded = f"  Folding a day of {ANSWERS // DAYS:,} answers took {folding / DAYS * 1000:.1f} ms."
    return f"Report, {name}, `{SURVEY}`, one year\n{aligned(rows)}\n{folded}\n"

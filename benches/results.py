"""The time until a page of results is there: over a year of a million answers, and of a tenth."""

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from time import perf_counter
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from benches.answering import answered
from benches.conversations import office
from benches.databases import Fresh, both, connected
from benches.measuring import Run, aligned, in_turns
from earshot.bootstrap import Earshot
from earshot.housekeeping import fold_day
from earshot.reporting.report import spoken
from earshot.reporting.results import fingerprint, overview
from earshot.reporting.searching import Search, search
from earshot.reporting.splits import split

SURVEY = "nps"
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 23, tzinfo=UTC)
DAYS = 365
MANY, FEW = 1_000_000, 100_000
ROUNDS = 5
_TEAM = frozenset({"team 3"})

_TEAMS = """UPDATE sessions SET properties =
    '{"team": "team ' || CAST(substr(id, 2) AS BIGINT) % 12 || '"}'"""
_READ = "UPDATE answers SET coded = 'as now' WHERE type = 'text'"
_CODED = """INSERT INTO codings (answer_id, survey, day, language, tone, themes)
    SELECT id, survey, day, language,
    CASE id % 4 WHEN 0 THEN 'positive' WHEN 1 THEN 'negative' WHEN 2 THEN 'mixed' ELSE '' END,
    CASE id % 7 WHEN 0 THEN 'price' WHEN 1 THEN 'price,support' ELSE 'support' END
    FROM answers WHERE type = 'text'"""


def run() -> Iterator[str]:
    """A table per database."""
    with both() as makers:
        for name, fresh in makers.items():
            few, many = (_measured(fresh, answers) for answers in (FEW, MANY))
            yield _table(name, few, many)


def _measured(fresh: Fresh, answers: int) -> dict[str, Run]:
    with fresh() as url, office(url) as earshot:
        with connected(url) as connection:
            _fill(connection, answers)
        for days_ago in range(1, DAYS):
            assert fold_day(earshot.database, SURVEY, TODAY - timedelta(days=days_ago))
        return in_turns({name: partial(_timed, page) for name, page in _pages(earshot)}, ROUNDS)


def _fill(connection: Connection, answers: int) -> None:
    """Sessions in twelve teams, and their verbatims as if they had been read."""
    answered(connection, SURVEY, TODAY, days=DAYS, per_day=answers // 2 // DAYS)
    for statement in (_TEAMS, _READ, _CODED):
        connection.execute(text(statement))
    connection.commit()


def _pages(earshot: Earshot) -> Iterator[tuple[str, Callable[[], object]]]:
    database = earshot.database
    books = earshot.coding.read()
    page = partial(
        overview, database, SURVEY, now=NOW, zone=ZoneInfo("UTC"), codebooks=lambda: books
    )
    yield "the first page, a year", page
    yield "the first page, 30 days", partial(page, since=TODAY - timedelta(days=30))
    yield "the first page of a team", partial(page, teams=_TEAM, words=False)
    yield "the themes of a team", partial(spoken, database, SURVEY, teams=_TEAM)
    yield "split by language", partial(split, database, SURVEY, "language")
    found = partial(search, database, SURVEY, codebooks=books, chance=random.Random(1))
    yield "the newest verbatims", partial(found, Search())
    yield "looking for what nobody said", partial(found, Search(text="zebra"))
    yield "whether anything is new", partial(fingerprint, database, SURVEY)


def _timed(page: Callable[[], object]) -> Run:
    began = perf_counter()
    assert page()
    return Run(1, perf_counter() - began)


def _table(name: str, few: Mapping[str, Run], many: Mapping[str, Run]) -> str:
    rows = [("", "100 k answers ms", "1 M answers ms", "1 M ÷ 100 k")]
    for page, small in few.items():
        large = many[page]
        cells = f"{small.seconds * 1000:.0f}", f"{large.seconds * 1000:.0f}"
        rows.append((page, *cells, f"{large.seconds / small.seconds:.1f}"))
    return f"Results, {name}, `{SURVEY}`, one year\n{aligned(rows)}\n"

"""The report as text: what is shown, what is not, and how wide."""

from dataclasses import replace
from datetime import timedelta

import pytest

from earshot.reporting.showing import as_text
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.earshot.reporting.conftest import DAY
from tests.earshot.reporting.reports import rated, reported
from tests.responses import NPS, Response, publish_source, store

SEATS = NPS.format(survey="seats", anonymous="no").replace(
    "  - ask: again\n",
    '  - ask: seats\n    type: number\n    text: {en: "How many seats?"}\n  - ask: again\n',
)


@on_sqlite
def test_text_shows_no_score_of_few_answers(database: Database, revision: int) -> None:
    store(database, rated([9, 9, 9]), revision=revision)

    text = as_text(reported(database))

    assert "+100" not in text
    assert "too few for a score (10 needed)" in text


def test_text_shows_value_interval_n_and_funnel(database: Database, revision: int) -> None:
    store(database, rated([9] * 20 + [3] * 10 + [8] * 5), revision=revision)
    store(database, [Response(DAY, {}, state="expired", asked=("nps",))], revision=revision)

    found = reported(database)
    text = as_text(found)

    (row,) = found.scores
    words = " ".join(text.split())
    assert f"nps +29 {row.low:+.0f} to {row.high:+.0f} 35" in words
    assert "opened 36 · started 35 · completed 35" in text
    assert "Completion rate 100 % (35 of 35)" in text
    assert "Trend" not in text
    assert "Period" not in text


@on_sqlite
def test_text_fits_a_terminal(database: Database, revision: int) -> None:
    weeks = [DAY + timedelta(days=7 * week) for week in range(5)]
    store(
        database,
        [one for day in weeks for one in rated([9] * 8 + [3] * 4, day)],
        revision=revision,
    )

    wide, narrow = (as_text(reported(database), width=width) for width in (200, 80))

    assert narrow == wide  # no line had to be broken
    assert "NPS of nps\nPeriod" in narrow
    assert "2026-W14 (not over)" in narrow
    assert narrow.count("relationship, 0-10") == 2  # with the score and the distribution only
    for fact in ("Invited: not reported\n", "started 60 · completed 60\n", "still open 0\n"):
        assert fact in narrow


@on_sqlite
def test_text_tells_the_trends_of_two_kinds_apart(database: Database, revision: int) -> None:
    for kind in ("relationship", "transactional"):
        for day in (DAY, DAY + timedelta(days=7)):
            store(database, rated([9] * 12, day, kind=kind), revision=revision)

    text = as_text(reported(database))

    assert "NPS (relationship, 0-10) of nps\nPeriod" in text
    assert "NPS (transactional, 0-10) of nps\nPeriod" in text


@on_sqlite
def test_text_has_no_trend_where_nothing_has_a_score(database: Database, revision: int) -> None:
    store(database, [Response(DAY, {"again": True})], revision=revision)
    store(database, [Response(DAY + timedelta(days=7), {"again": True})], revision=revision)

    found = reported(database)

    assert len(found.trend) == 2
    assert "Period" not in as_text(found)


@on_sqlite
@pytest.mark.parametrize(
    ("seats", "said"),
    [
        ([3] * 6 + [12.5] * 6, "seats (relationship), n = 12, mean 7.75"),
        ([3] * 9, "seats (relationship), n = 9, too few for a mean (10 needed)"),
    ],
)
def test_text_shows_the_mean_of_numbers(database: Database, seats: list[float], said: str) -> None:
    revision = publish_source(database, "seats", SEATS)
    rows = [Response(DAY, {"seats": n}, survey="seats", asked=("seats",)) for n in seats]
    store(database, rows, revision=revision)

    found = reported(database, "seats")

    assert said in as_text(found)
    assert found.scores == ()


@on_sqlite
def test_text_shows_the_mean_of_a_scale(database: Database, revision: int) -> None:
    store(database, rated([9] * 12), revision=revision)
    found = reported(database)
    scale = replace(
        found.distribution[0], key="trust", type="scale", n=12, counts={"1": 3, "2": 0, "5": 9}
    )

    assert "trust (relationship, 0-10), n = 12, mean 4.00" in as_text(
        replace(found, distribution=(scale,))
    )


@on_sqlite
def test_text_says_what_is_provisional_or_unknown(database: Database, revision: int) -> None:
    rows = rated([9] * 6 + [3] * 6, properties={"brand": "[Acme]"})
    store(database, [*rows, *rated([9] * 12)], revision=revision)

    text = as_text(reported(database, by="brand"))

    assert "brand: [Acme]" in text
    assert "brand: unknown" in text
    assert "provisional" in text


@on_sqlite
def test_text_of_an_empty_report(database: Database, revision: int) -> None:
    text = as_text(reported(database, since=DAY, until=DAY + timedelta(days=1)))

    assert "From 2026-03-02 to before 2026-03-03" in text
    assert "Completion rate – (0 of 0)" in text

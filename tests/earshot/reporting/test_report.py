"""The report: over real rows of both databases, as JSON and as text."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.errors import UnknownSurveyError
from earshot.housekeeping import Housekeeping
from earshot.reporting.cuts import CutError
from earshot.reporting.report import report
from earshot.reporting.rows import Report
from earshot.reporting.showing import as_text
from storage.database import Database
from tests.responses import NPS, Response, publish, publish_source, seal, store

DAY = date(2026, 3, 2)  # a Monday
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
SEATS = NPS.format(survey="seats", anonymous="no").replace(
    "  - ask: again\n",
    '  - ask: seats\n    type: number\n    text: {en: "How many seats?"}\n  - ask: again\n',
)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where what comes after the counting is tested: the counting is the same on both."""


def reported(database: Database, survey: str = "nps", **more: Any) -> Report:
    return report(database, survey, now=NOW, zone=ZoneInfo("UTC"), **more)


def fold(database: Database) -> None:
    housekeeping = Housekeeping(database, lambda: NOW, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


def rated(numbers: list[int], day: date = DAY, **more: Any) -> list[Response]:
    return [Response(day, {"nps": number}, asked=("nps", "why"), **more) for number in numbers]


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)


def test_one_answer_has_its_score_and_says_how_little_it_is(
    database: Database, revision: int
) -> None:
    store(database, rated([9]), revision=revision)

    found = json.loads(json.dumps(reported(database).as_json()))

    (row,) = found["scores"]
    assert row["metric"] == "nps"
    assert (row["value"], row["n"], row["shown"]) == (100.0, 1, "counts")
    assert row["low"] <= 100 <= row["high"]
    assert (row["scale"], row["direction"], row["group"]) == ("0-10", "high is good", None)
    assert found["funnel"]["invited"] is None
    assert found["timezone"] == "UTC"
    assert found["goal"] == "Know whether people would recommend us"


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


def test_kinds_are_never_pooled(database: Database, revision: int) -> None:
    rows = [*rated([9] * 3), *rated([0] * 2, kind="transactional")]
    store(database, rows, revision=revision)

    scores = reported(database).scores

    assert {(row.kind, row.value, row.n) for row in scores} == {
        ("relationship", 100.0, 3),
        ("transactional", -100.0, 2),
    }


def test_a_span_is_half_open_and_of_days(database: Database, revision: int) -> None:
    rows = [*rated([9], DAY), *rated([0], DAY + timedelta(days=1))]
    store(database, rows, revision=revision)

    (only,) = reported(database, since=DAY, until=DAY + timedelta(days=1)).scores

    assert (only.value, only.n) == (100.0, 1)


def test_folding_changes_nothing_in_a_report(database: Database, revision: int) -> None:
    rows = [
        Response(
            DAY + timedelta(days=number % 20),
            {"nps": number % 11, "area": ["app"], "again": number % 2 == 0, "why": "x"},
            asked=("nps", "area", "again", "why"),
            state="stopped" if number % 7 == 0 else "completed",
            language="sv" if number % 3 else "en",
        )
        for number in range(60)
    ]
    store(database, rows, revision=revision)
    before = [reported(database, by=by).as_json() for by in (None, "language", "month")]

    fold(database)

    assert [reported(database, by=by).as_json() for by in (None, "language", "month")] == before


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("channel", {"webchat": 2, "sms": 1}),
        ("language", {"en": 2, "sv": 1}),
        ("kind", {"relationship": 3}),
        ("touchpoint", {None: 3}),
        ("day", {"2026-03-02": 2, "2026-03-03": 1}),
        ("week", {"2026-W10": 3}),
        ("month", {"2026-03": 3}),
        ("brand", {"Acme": 2, None: 1}),
        ("again", {"true": 1, "false": 1, None: 1}),
    ],
)
def test_told_apart(
    database: Database, revision: int, by: str, groups: dict[str | None, int]
) -> None:
    rows = [
        Response(DAY, {"nps": 9, "again": True}, properties={"brand": "Acme"}),
        Response(DAY, {"nps": 8, "again": False}, properties={"brand": "Acme"}, language="sv"),
        Response(DAY + timedelta(days=1), {"nps": 3}, channel="sms"),
    ]
    store(database, rows, revision=revision)

    scores = reported(database, by=by).scores

    assert {row.group.value: row.n for row in scores if row.group} == groups
    assert {row.group.by for row in scores if row.group} == {by}


@on_sqlite
def test_an_unknown_cut_says_what_there_is(database: Database, revision: int) -> None:
    with pytest.raises(CutError, match=r"`colour`\. It can by: channel, .*brand, again\."):
        reported(database, by="colour")


@on_sqlite
def test_an_unknown_survey_says_what_there_is(database: Database, revision: int) -> None:
    with pytest.raises(UnknownSurveyError, match="The surveys are: nps"):
        reported(database, "npss")


def test_choices_count_each_and_say_of_how_many(database: Database, revision: int) -> None:
    rows = [Response(DAY, {"area": ["app", "web"]}), Response(DAY, {"area": ["web"]})]
    store(database, rows, revision=revision)

    (found,) = reported(database).distribution

    assert (found.key, found.n, found.counts) == ("area", 2, {"web": 2, "app": 1})


def test_a_funnel_counts_who_answered_nothing_apart(database: Database, revision: int) -> None:
    rows = [
        Response(DAY, {"nps": 9}, state="completed"),
        Response(DAY, {"nps": 9}, state="stopped"),
        Response(DAY, {"nps": 9}, state="expired"),
        Response(DAY, {"nps": 9}, state="waiting"),
        Response(DAY, {}, state="waiting"),
        Response(DAY, {}, state="expired"),
    ]
    store(database, rows, revision=revision)

    funnel = reported(database).funnel

    assert (funnel.opened, funnel.started, funnel.completed) == (6, 4, 1)
    assert (funnel.broken_off, funnel.waiting) == (2, 1)
    assert (funnel.break_off_rate.value, funnel.break_off_rate.denominator) == (50, 4)


@on_sqlite
def test_questions_come_in_the_order_of_the_script(database: Database, revision: int) -> None:
    rows = [Response(DAY, {"nps": 9}, asked=("why", "nps", "gone"))]
    store(database, rows, revision=revision)

    questions = reported(database).questions

    assert [(row.key, row.asked, row.answered) for row in questions] == [
        ("nps", 1, 1),
        ("why", 1, 0),
        ("gone", 1, 0),
    ]


@on_sqlite
class TestTrend:
    def test_weeks_up_to_three_months_then_months(self, database: Database, revision: int) -> None:
        store(database, rated([9], DAY - timedelta(days=92)), revision=revision)
        store(database, rated([9], DAY), revision=revision)
        by_week = [row.period for row in reported(database).trend]
        store(database, rated([9], DAY - timedelta(days=93)), revision=revision)

        assert by_week[0] == "2025-W48"
        assert by_week[-1] == "2026-W10"
        assert [row.period for row in reported(database).trend] == [
            "2025-11",
            "2025-12",
            "2026-01",
            "2026-02",
            "2026-03",
        ]

    def test_a_clear_change_is_said(self, database: Database, revision: int) -> None:
        store(database, rated([0] * 40 + [9] * 10, DAY), revision=revision)
        store(database, rated([9] * 40 + [0] * 10, DAY + timedelta(days=7)), revision=revision)

        (change,) = reported(database).change

        assert (change.before, change.after) == ("2026-W10", "2026-W11")
        assert change.clear
        assert change.words.startswith("up by 120.0 points (95 %: ")
        text = as_text(reported(database))
        assert "2026-W10 to 2026-W11: up by 120.0 points" in text
        assert "from -60 to +60\n" in text

    def test_without_a_clear_change_both_values_and_the_interval_are_shown(
        self, database: Database, revision: int
    ) -> None:
        store(database, rated([9] * 10 + [3] * 10, DAY), revision=revision)
        store(database, rated([9] * 11 + [3] * 9, DAY + timedelta(days=7)), revision=revision)

        found = reported(database)

        (change,) = found.change
        both = f"{change.low:+.1f} to {change.high:+.1f}"
        told = f"from 0 to +10, difference +10.0 (95 %: {both})"
        assert f"2026-W10 to 2026-W11: no clear change\n  {told}\n" in as_text(found, width=80)

    @pytest.mark.parametrize(
        ("before", "after", "words"),
        [
            ([9] * 10 + [3] * 10, [9] * 11 + [3] * 9, "no clear change"),
            ([9] * 9, [3] * 9, "too few answers to compare"),
        ],
    )
    def test_no_clear_change_is_said(
        self, database: Database, revision: int, before: list[int], after: list[int], words: str
    ) -> None:
        store(database, rated(before, DAY), revision=revision)
        store(database, rated(after, DAY + timedelta(days=7)), revision=revision)

        (change,) = reported(database).change

        assert not change.clear
        assert change.words == words

    def test_a_week_that_is_not_over_is_not_compared(
        self, database: Database, revision: int
    ) -> None:
        this_week = date(2026, 3, 30)
        store(database, rated([9] * 20, this_week), revision=revision)
        store(database, rated([9] * 20, this_week - timedelta(days=7)), revision=revision)

        assert reported(database).change == ()
        assert [row.complete for row in reported(database).trend] == [True, False]


@on_sqlite
class TestAnonymous:
    @pytest.fixture
    def answered(self, database: Database) -> Callable[..., Report]:
        revision = publish(database, "enps", anonymous=True)

        def answered(*waves: list[Response], **more: Any) -> Report:
            for wave in waves:
                seal(database, wave, revision=revision)
            fold(database)
            return reported(database, "enps", **more)

        return answered

    def wave(self, numbers: list[int], day: date = DAY, **more: Any) -> list[Response]:
        return rated(numbers, day, survey="enps", kind="pulse", **more)

    def test_a_wave_of_ten_has_a_score(self, answered: Callable[..., Report]) -> None:
        found = answered(self.wave([9] * 6 + [3] * 4))

        (row,) = found.scores
        assert (row.value, row.n, row.shown) == (20.0, 10, "provisional")
        assert found.distribution[0].counts["9"] == 6
        assert "anonymous" in as_text(found)

    @pytest.mark.parametrize(
        ("n", "shown", "said"), [(9, "counts", 5), (5, "counts", 5), (4, "hidden", 0)]
    )
    def test_a_smaller_wave_has_none(
        self, answered: Callable[..., Report], n: int, shown: str, said: int
    ) -> None:
        found = answered(self.wave([9, 3, 8, 9, 3, 7, 9, 9, 0][:n]))

        (row,) = found.scores
        assert (row.value, row.low, row.high, row.n, row.shown) == (None, None, None, said, shown)
        assert found.distribution == ()
        assert found.funnel.started == 0
        assert ("5 or more" in as_text(found)) == (shown == "counts")

    def test_this_week_is_not_told(self, answered: Callable[..., Report]) -> None:
        found = answered(self.wave([9] * 20, date(2026, 3, 30)))

        assert found.scores == ()
        assert found.trend == ()

    def test_all_of_one_mind_is_a_band(self, answered: Callable[..., Report]) -> None:
        found = answered(self.wave([9] * 12))

        (row,) = found.scores
        assert (row.value, row.low, row.high) == (None, 90, 100)
        assert found.distribution == ()
        assert "in a band" in as_text(found)
        assert "+90 to +100" in as_text(found)

    def test_a_longer_span_does_not_tell_of_a_small_wave(
        self, answered: Callable[..., Report]
    ) -> None:
        small = self.wave([0] * 4, DAY + timedelta(days=7))

        found = answered(self.wave([9] * 6 + [3] * 4), small)

        assert [(row.value, row.n) for row in found.scores] == [(20.0, 10)]
        assert found.funnel.completed == 10

    def test_languages_only_as_far_as_the_rest_is_a_crowd(
        self, answered: Callable[..., Report]
    ) -> None:
        found = answered(
            self.wave([9] * 12 + [3] * 8, language="en"),
            self.wave([9] * 6 + [3] * 5, language="sv"),
            self.wave([9, 3], language="fa"),
            by="language",
        )

        assert [(row.group.value, row.n) for row in found.scores if row.group] == [("en", 20)]

    def test_no_other_cut(self, answered: Callable[..., Report]) -> None:
        with pytest.raises(CutError, match="anonymous"):
            answered(self.wave([9] * 20), by="channel")

"""The report: over real rows of both databases, what is counted, compared and kept back."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from earshot.errors import UnknownSurveyError
from earshot.reporting.cuts import CutError
from earshot.reporting.rows import Report
from earshot.reporting.showing import as_text
from storage.database import Database
from tests.earshot.conftest import on_sqlite
from tests.earshot.reporting.conftest import DAY
from tests.earshot.reporting.reports import fold, rated, reported
from tests.responses import Response, publish, seal, store


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

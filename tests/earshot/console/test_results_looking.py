"""What a page of results looks at, and what it says of it."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.loading import load
from dialogs.script import Script
from earshot.access.roles import Account, Scope, Subject
from earshot.console import results_wording as wording
from earshot.console.results_charts import distribution_options, placed, trend_options
from earshot.console.results_looking import Choice, before, chosen, subject
from earshot.console.results_searching import Sought
from earshot.console.results_wording import Naming
from earshot.console.view import View
from earshot.reporting.lengths import Length
from earshot.reporting.rates import completion_rate
from earshot.reporting.rows import ChangeRow, Distribution
from earshot.reporting.tables import Line, Point
from storage.analytics import Span
from storage.marking import MarkerRow
from tests.responses import NPS

TODAY = date(2026, 3, 31)
NOTHING = cast("Any", None)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def view(language: str = "en") -> View:
    earshot = SimpleNamespace(settings=SimpleNamespace(properties={"brand": "Acme"}))
    return View(cast("Any", earshot), NOTHING, NOTHING, language)


@pytest.fixture(scope="module")
def script() -> Script:
    source = NPS.format(survey="nps", anonymous="no")
    found = load(source.replace("recommend us?", "recommend {brand}?")).script
    assert found is not None
    return found


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_any_address_is_a_choice(preset: str, since: str, until: str) -> None:
    choice = chosen(preset, since, until)
    span = choice.span(TODAY)
    before(span, TODAY)


def test_the_last_days_end_with_today() -> None:
    assert chosen("7", "", "").span(TODAY) == Span(date(2026, 3, 25), date(2026, 4, 1))
    assert chosen("all", "", "").span(TODAY) == Span()
    own = chosen("7", "2026-03-01", "2026-03-02").span(TODAY)
    assert own == Span(date(2026, 3, 1), date(2026, 3, 3))


@given(days, days)
def test_the_time_before_is_as_long_and_just_before(first: date, last: date) -> None:
    span = Choice("own", min(first, last), max(first, last)).span(TODAY)
    earlier = before(span, max(first, last))
    assert earlier is not None
    assert earlier.until == span.since
    assert earlier.until - earlier.since == span.until - span.since


def test_of_days_that_are_still_to_come_none_are_compared() -> None:
    span = Choice("own", date(2026, 3, 30), date(2026, 12, 31)).span(TODAY)
    assert before(span, TODAY) == Span(date(2026, 3, 28), date(2026, 3, 30))
    assert before(Span(), TODAY) is None
    assert before(Span(until=TODAY), TODAY) is None


@pytest.mark.parametrize(
    ("scope", "team"), [(Scope(), None), (Scope(teams=frozenset({"north", "south"})), "north")]
)
def test_the_answers_are_to_an_account_those_of_its_teams(
    script: Script, scope: Scope, team: str | None
) -> None:
    account = Account("1", "maria", "Maria", "analyst", scope)
    assert subject(script, account) == Subject("nps", "customer", team)


def change(difference: float | None, *, clear: bool, metric: Any = "nps") -> ChangeRow:
    low, high = (None, None) if difference is None else (difference - 4, difference + 4)
    names = ("before", "after", difference, low, high, 0.01, clear, "")
    return ChangeRow(metric, "nps", "relationship", "0-10", *names)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (change(6, clear=True), "Up by 6.0 (2.0 to 10.0) against May."),
        (change(-6, clear=True), "Down by 6.0 (2.0 to 10.0) against May."),
        (change(3, clear=False), "No clear change against May."),
        (change(None, clear=False), "Too few answers to compare with May."),
        (None, "Too few answers to compare with May."),
    ],
)
def test_a_change_is_told_only_when_it_is_clear(row: ChangeRow | None, said: str) -> None:
    assert wording.change(view(), row, "May") == said


def test_more_effort_is_no_better() -> None:
    assert wording.better(change(6, clear=True), "high is good")
    assert not wording.better(change(6, clear=True, metric="ces_mean"), "low is good")
    assert wording.better(change(6, clear=True, metric="ces_share"), "low is good")


def test_a_rate_is_never_without_what_it_is_of() -> None:
    assert wording.rate(view(), completion_rate(completed=3, started=4)) == "75\u202f% (3 of 4)"
    assert wording.rate(view(), completion_rate(completed=0, started=0)) == "nobody yet"


@pytest.mark.parametrize(
    ("took", "said"),
    [
        (None, "Too few have finished"),
        (5, "within 5 seconds (n = 12). The opening says about"),
        (29, "within 29 seconds (n = 12). The"),
        (30, "within 30 seconds (n = 12), as the"),
        (55, "within 55 seconds (n = 12), as the"),
        (130, "longer than 2 min 10 s"),
    ],
)
def test_the_time_it_takes_stands_beside_what_was_stated(took: int | None, said: str) -> None:
    told = wording.length(view(), Length(12, took, 3, 60, 3))
    assert said in told
    assert "1 minute" in told


def test_names_are_those_of_the_script_in_the_readers_language(script: Script) -> None:
    naming = Naming(view(), script)
    assert naming.question("why") == "What is the main reason for your score?"
    assert "Acme" in naming.question("nps")
    assert naming.question("gone") == "gone"
    assert naming.value("area", "app") == "App"
    assert naming.value("again", "true") == "Yes"
    assert Naming(view("fa"), script).value("nps", "10") == "۱۰"
    assert naming.group("channel", "sms") == "SMS"
    assert naming.group("brand", None) == "not known"


def point(number: int, value: float | None) -> Point:
    since, until = date(2026, 3, 2 + 7 * number), date(2026, 3, 9 + 7 * number)
    low, high = (None, None) if value is None else (value - 10, value + 10)
    complete = number < 2
    return Point(f"2026-W{10 + number}", since, until, complete, value, low, high, 30)


def test_markers_stand_in_the_period_in_which_it_happened() -> None:
    points = [point(0, 5.0), point(1, None), point(2, -5.0)]
    at = datetime(2026, 3, 1, tzinfo=UTC)
    rows = [MarkerRow("nps", date(2026, 3, day), "fix", "<b>", at) for day in (8, 9, 15, 30)]
    assert placed(points, rows) == {0: [1], 1: [2, 3]}


def test_a_trend_has_a_gap_where_there_is_no_score_and_a_band_around_it() -> None:
    points = (point(0, 5.0), point(1, None), point(2, -5.0))
    line = Line("nps", "nps", "relationship", "0-10", "high is good", 20.0, points)
    low, width, score = trend_options(view(), line, [])["series"]
    assert low["data"] == [-5.0, None, -15.0]
    assert width["data"] == [20.0, None, 20.0]
    assert [dot["value"] for dot in score["data"]] == [5.0, None, -5.0]
    assert "n = 30" in score["data"][0]["told"]
    (target,) = score["markLine"]["data"]
    assert target["yAxis"] == 20.0


def test_an_nps_is_drawn_in_the_colours_of_its_groups() -> None:
    counts = {str(n): n for n in range(11)}
    row = Distribution("nps", "relationship", "nps", "0-10", None, 55, counts)
    bars = distribution_options(view(), row)["series"][0]["data"]
    colours = [bar["itemStyle"][":color"] for bar in bars]
    assert len(set(colours[:7])) == len(set(colours[7:9])) == len(set(colours[9:])) == 1
    assert len(set(colours)) == 3


def test_both_days_of_a_search_are_in_it() -> None:
    search = Sought(rating="7-8", first="2026-03-01", last="2026-03-02").search
    assert search.span == Span(date(2026, 3, 1), date(2026, 3, 3))
    assert search.rating == (7.0, 8.0)
    assert Sought(first="yesterday").search.since is None

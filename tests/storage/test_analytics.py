"""What SQL counts is what a loop in Python counts, folded or not, on both databases."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import astuple, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from earshot.housekeeping import Housekeeping, fold_day
from storage.analytics import Group, Span
from storage.database import Database
from storage.rows import AnswerRow
from tests.responses import Response, answer_rows, publish, store

DAY = date(2026, 3, 2)
TODAY = DAY + timedelta(days=10)
SPAN = Span(DAY, TODAY + timedelta(days=1))


def some_responses(seed: int, n: int = 150) -> list[Response]:
    """Responses with everything that must be told apart, and trials that must not count."""
    chance = random.Random(seed)
    return [_some(chance) for _ in range(n)]


def _some(chance: random.Random) -> Response:
    possible: dict[str, Any] = {
        "nps": chance.randint(0, 10),
        "ease": chance.randint(1, 7),
        "again": chance.random() < 0.5,
        "area": chance.sample(["app", "web"], chance.randint(1, 2)),
        "plan": chance.choice(["free", "paid"]),
        "why": "because",
        "seats": chance.choice([1.5, 20]),
    }
    answers = {key: value for key, value in possible.items() if chance.random() < 0.6}
    return Response(
        day=DAY + timedelta(days=chance.randint(0, 10)),
        answers=answers if chance.random() < 0.9 else {},
        asked=tuple(key for key in possible if chance.random() < 0.7),
        survey=chance.choice(["nps", "nps", "other"]),
        kind=chance.choice(["relationship", "transactional"]),
        state=chance.choice(["waiting", "completed", "stopped", "expired"]),
        channel=chance.choice(["webchat", "sms"]),
        language=chance.choice(["en", "sv"]),
        properties=chance.choice([{}, {"brand": "Acme"}, {"brand": 'O\'Neil "& Sons"'}]),
        test=chance.random() < 0.1,
        anonymous=chance.random() < 0.1,
    )


def housekeeping(database: Database, today: date = TODAY) -> Housekeeping:
    now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    return Housekeeping(database, lambda: now, ZoneInfo("UTC"))


def fold_all(database: Database, today: date = TODAY) -> None:
    round_ = housekeeping(database, today)
    while round_.slice():
        pass


def everything(database: Database, span: Span = SPAN) -> dict[str, Counter[Any]]:
    """All counts of the survey `nps`, whatever parts they come in."""
    with database.read() as uow:
        analytics = uow.analytics
        groups = {
            "none": None,
            "channel": Group("channel"),
            "language": Group("language"),
            "brand": Group("property", "brand"),
            "plan": Group("answer", "plan"),
        }
        found: dict[str, Any] = {
            name: analytics.ratings("nps", span, group) for name, group in groups.items()
        }
        found["sessions"] = analytics.sessions("nps", span)
        found["values"] = analytics.values("nps", span, ["area", "plan", "seats", "why"])
        asked = analytics.asked("nps", span)
    counted = {name: _summed(astuple(row) for row in rows) for name, rows in found.items()}
    counted["asked"] = _summed((row.key, row.asked) for row in asked)
    counted["answered"] = _summed((row.key, row.answered) for row in asked)
    return counted


def _summed(rows: Iterable[tuple[Any, ...]]) -> Counter[Any]:
    total: Counter[Any] = Counter()
    for *key, n in rows:
        assert type(n) is int
        if n:
            total[tuple(key)] += n
    return total


def oracle(responses: list[Response], span: Span = SPAN) -> dict[str, Counter[Any]]:
    """The same counts by loops."""
    counting = [
        response
        for response in responses
        if response.survey == "nps"
        and not response.test
        and not response.anonymous
        and response.day in span
    ]
    group: dict[str, Callable[[Response], str | None]] = {
        "none": lambda _: None,
        "channel": lambda response: response.channel,
        "language": lambda response: response.language,
        "brand": lambda response: response.properties.get("brand"),
        "plan": _plan,
    }
    answers = [(each, row) for each in counting for row in answer_rows(each, 1)]
    found = {
        name: Counter(
            _rating(row, group_of(each))
            for each, row in answers
            if row.type in {"nps", "ces", "yes_no"}
        )
        for name, group_of in group.items()
    }
    found["sessions"] = Counter(
        (each.kind, each.day, each.state if each.answers else "unanswered") for each in counting
    )
    found["values"] = Counter(
        (row.kind, row.key, row.type, None, row.value)
        for _, row in answers
        if row.type in {"choice", "choices", "number"}
    )
    found["asked"] = Counter((k,) for each in counting for k in {*each.asked, *each.answers})
    found["answered"] = Counter((row.key,) for _, row in answers)
    return found


def _plan(response: Response) -> str | None:
    plan = response.answers.get("plan")
    return f'"{plan}"' if plan else None


def _rating(row: AnswerRow, group: str | None) -> tuple[Any, ...]:
    low, high = row.low or 0, row.high or 0
    meaning = (row.kind, row.day, row.key, row.type, low, high, row.low_is_good)
    return (*meaning, group, row.number)


@pytest.fixture
def revision(database: Database) -> int:
    publish(database, "other")
    return publish(database)


@pytest.mark.parametrize("seed", [1, 2])
def test_counts_equal_an_oracle_live_and_folded(
    database: Database, revision: int, seed: int
) -> None:
    responses = some_responses(seed)
    store(database, responses, revision=revision)

    live = everything(database)
    fold_all(database)
    folded = everything(database)

    assert live == oracle(responses)
    assert folded == live


def test_half_of_a_span_is_counted_half_open(database: Database, revision: int) -> None:
    responses = some_responses(3)
    store(database, responses, revision=revision)
    fold_all(database)

    span = Span(DAY + timedelta(days=2), DAY + timedelta(days=5))

    assert everything(database, span) == oracle(responses, span)


def test_folding_twice_changes_nothing(database: Database, revision: int) -> None:
    store(database, some_responses(4), revision=revision)
    fold_all(database)
    once = everything(database)

    fold_all(database)
    with database.read() as uow:
        days = uow.analytics.days("nps", Span(until=TODAY))
    assert all(fold_day(database, "nps", day) for day in days)

    assert everything(database) == once


def test_today_is_not_folded_and_is_counted(database: Database, revision: int) -> None:
    store(database, [Response(TODAY, {"nps": 9})], revision=revision)
    fold_all(database)

    with database.read() as uow:
        waiting = uow.analytics.unfolded("nps", before=TODAY + timedelta(days=1))
        ratings = uow.analytics.ratings("nps", SPAN)

    assert waiting == [TODAY]
    assert [row.n for row in ratings] == [1]


def test_a_correction_on_a_folded_day_counts_at_once_and_after_folding(
    database: Database, revision: int
) -> None:
    response = Response(DAY, {"nps": 2, "why": "slow"})
    store(database, [response], revision=revision)
    fold_all(database)

    changed = replace(response, answers={"nps": 9})
    with database.begin() as uow:
        uow.answers.record_all(answer_rows(changed, revision), today=TODAY)
    at_once = everything(database)
    fold_all(database)

    expected = oracle([replace(response, answers={"nps": 9, "why": "slow"})])
    assert at_once["none"] == everything(database)["none"] == expected["none"]
    with database.read() as uow:
        assert uow.analytics.unfolded("nps", before=TODAY) == []


@pytest.mark.parametrize(("with_answers", "left"), [(True, 0), (False, 1)])
def test_an_erasure_on_a_folded_day_counts(
    database: Database, revision: int, with_answers: bool, left: int
) -> None:
    now = datetime(2026, 3, 9, tzinfo=UTC)
    with database.begin() as uow:
        uow.respondents.ensure("person", "maria", new_id="maria", now=now)
    store(database, [Response(DAY, {"nps": 2}, respondent="maria")], revision=revision)
    fold_all(database)

    with database.begin() as uow:
        ids = iter(["new"])
        uow.privacy.erase(
            "maria",
            suppress=[],
            reason="asked",
            now=now,
            new_id=lambda: next(ids),
            with_answers=with_answers,
        )
    at_once = everything(database)["none"].total()
    fold_all(database)

    assert at_once == everything(database)["none"].total() == left


def test_a_mark_made_while_a_day_is_counted_keeps_it_live(
    database: Database, revision: int
) -> None:
    store(database, [Response(DAY, {"nps": 2})], revision=revision)

    with database.begin() as uow:
        assert uow.analytics.unfold("nps", DAY)
        counted = uow.analytics.count("nps", DAY)
    store(database, [Response(DAY, {"nps": 3})], revision=revision, today=TODAY)
    with database.begin() as uow:
        kept = uow.analytics.keep("nps", DAY, counted)

    assert not kept
    assert everything(database)["none"].total() == 2


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_day_waits_for_a_writer_who_saw_it_marked(database: Database, revision: int) -> None:
    """The writer's own mark changes nothing, for one is there: folding must not lose it."""
    store(database, [Response(DAY, {"nps": 2})], revision=revision, today=TODAY)
    written, go_on = threading.Event(), threading.Event()

    def write_slowly() -> None:
        with database.begin() as uow:
            rows = answer_rows(replace(late, answers={"nps": 9}), revision)
            uow.answers.record_all(rows, today=TODAY)
            written.set()
            assert go_on.wait(10)

    late = Response(DAY, {"nps": 3})
    store(database, [late], revision=revision, today=TODAY)
    writer = threading.Thread(target=write_slowly)
    writer.start()
    assert written.wait(10)

    folded = fold_day(database, "nps", DAY)
    go_on.set()
    writer.join()
    fold_all(database)

    assert not folded
    numbers = Counter(key[-1] for key in everything(database)["none"])
    assert numbers == Counter([2.0, 9.0])


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_only_one_process_folds(database: Database, revision: int) -> None:
    store(database, [Response(DAY, {"nps": 2})], revision=revision)

    with database.begin() as uow:
        assert uow.analytics.unfold("nps", DAY)
        assert not fold_day(database, "nps", DAY)

    assert fold_day(database, "nps", DAY)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_report_is_answered_from_indexes(database: Database, revision: int) -> None:
    """No statement that a report of folded days needs reads a whole table of answers."""
    store(database, some_responses(5), revision=revision)
    fold_all(database)

    with database.read() as uow:
        driver: Any = uow.analytics._connection.connection.dbapi_connection
        said: list[str] = []
        driver.set_trace_callback(said.append)
        uow.analytics.ratings("nps", SPAN)
        uow.analytics.sessions("nps", SPAN)
        uow.analytics.asked("nps", SPAN)
        driver.set_trace_callback(None)
        plans = [step[3] for sql in said for step in driver.execute(f"EXPLAIN QUERY PLAN {sql}")]

    assert len(plans) > 20
    scans = {plan.split()[1] for plan in plans if plan.startswith("SCAN")}
    assert not scans & {"answers", "sessions", "outbox", "rating_rollups", "session_rollups"}

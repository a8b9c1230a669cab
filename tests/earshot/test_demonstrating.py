"""A year of made-up responses: honest rows, anonymous ones sealed, trends that show."""

import json
import random
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import fmean
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine, text

from config import shipped
from config.demo import voices
from dialogs.loading import load
from dialogs.migrating import upgraded
from earshot import authoring
from earshot.catalogue import Catalogue
from earshot.demonstrating import Demonstration
from earshot.seasons import INCIDENT, PLANS, Plan, Span
from storage.database import Database

NOW = datetime(2026, 3, 12, 15, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Stockholm")
PROPERTIES = {"brand": "Acme", "company": "Acme"}


def lived(
    database: Database,
    *,
    days: int,
    seed: int = 1,
    now: datetime = NOW,
    plans: Sequence[Plan] = PLANS,
) -> Demonstration:
    authoring.seed(database, shipped.scripts(), now=now)
    span = Span(now, days, ZONE, random.Random(seed))
    demonstration = Demonstration(database, Catalogue(PROPERTIES), voices(), span, plans)
    for week in demonstration.weeks():
        demonstration.live(week)
    return demonstration


@dataclass
class Lived:
    """What the tests that only look at it share: sixty days of every survey."""

    url: str
    database: Database
    demonstration: Demonstration


@pytest.fixture(scope="module")
def months(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    file = tmp_path_factory.mktemp("lived") / "earshot.db"
    shutil.copy(migrated_file, file)
    database = Database.open(f"sqlite:///{file}")
    yield Lived(f"sqlite:///{file}", database, lived(database, days=60))
    database.close()


@pytest.fixture
def own(sqlite_url: str) -> Database:
    return Database.open(sqlite_url)


def rows(url: str, query: str) -> list[tuple[object, ...]]:
    engine = create_engine(url)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def test_it_lives_on_both_databases(database: Database) -> None:
    made = lived(database, days=21).made
    assert set(made) == {plan.survey for plan in PLANS}
    with database.read() as uow:
        running = {survey.name: survey.running for survey in uow.surveys.all()}
    assert sum(running.values()) < sum(made.values()) / 2


def test_every_session_can_be_opened_with_all_that_was_said(months: Lived) -> None:
    ids = [str(id_) for (id_,) in rows(months.url, "SELECT id FROM sessions")]
    assert len(ids) > 200
    with months.database.read() as uow:
        for id_, row in uow.sessions.find(ids).items():
            session = upgraded(json.loads(row.data))
            inbox, outbox = uow.inbox.of_session(id_), uow.outbox.of_session(id_)
            said = {one.turn for one in inbox}
            told = {one.turn for one in outbox}
            assert said <= told == set(range(1, row.turn + 1))
            assert session.turn == row.turn
            assert session.state == row.state
            answers = {a.key: a for a in uow.answers.of_session(id_) if a.part == "answer"}
            assert set(answers) == set(session.answers)
            assert all(answer.day == row.day for answer in answers.values())
            assert all(row.started_at <= one.received_at <= row.last_at for one in inbox)


def test_nothing_happens_in_the_future_or_before_the_first_day(months: Lived) -> None:
    weeks = months.demonstration.weeks()
    assert weeks[0][0] == date(2026, 1, 12)
    assert weeks[-1][-1] == date(2026, 3, 12)
    ids = [str(id_) for (id_,) in rows(months.url, "SELECT id FROM sessions")]
    with months.database.read() as uow:
        sessions = uow.sessions.find(ids).values()
    assert max(row.last_at for row in sessions) <= NOW
    assert min(row.day for row in sessions) >= weeks[0][0]
    open_ones = [row for row in sessions if row.state == "waiting"]
    assert all(NOW - row.started_at < timedelta(days=28) for row in open_ones)


def test_anonymous_answers_are_sealed_and_nothing_else_of_them_is_left(months: Lived) -> None:
    made = months.demonstration.made
    assert rows(months.url, "SELECT count(*) FROM sessions WHERE anonymous") == [(0,)]
    assert rows(months.url, "SELECT count(*) FROM ended_sessions") == [(0,)]
    for table in ("answers", "inbox", "outbox"):
        query = f"SELECT count(*) FROM {table} WHERE session_id NOT IN (SELECT id FROM sessions)"
        assert rows(months.url, query) == [(0,)]
    sealed = rows(
        months.url,
        "SELECT survey, count(DISTINCT response) FROM anonymous_answers GROUP BY survey",
    )
    for survey, responses in sealed:
        assert 0 < int(str(responses)) <= made[str(survey)]
    weeks = rows(months.url, "SELECT DISTINCT week FROM anonymous_answers")
    assert all(date.fromisoformat(str(week)).weekday() == 0 for (week,) in weeks)
    assert rows(months.url, "SELECT DISTINCT complete FROM anonymous_answers ORDER BY 1") == [
        (0,),
        (1,),
    ]


def test_anonymous_waves_are_ready_to_be_reported(months: Lived) -> None:
    months.demonstration.release_waves()
    released = rows(months.url, "SELECT survey FROM releases WHERE survey LIKE '%enps%'")
    assert released
    span = months.demonstration.span
    with months.database.read() as uow:
        for plan in PLANS:
            assert not uow.releases.waiting(plan.survey, before=span.today, now=span.now)


def test_an_anonymous_dialog_of_the_last_hours_is_still_open(
    own: Database, sqlite_url: str
) -> None:
    monday = datetime(2026, 3, 9, 16, tzinfo=UTC)
    lived(own, days=2, now=monday, plans=[Plan("pulse", 200, every=1)])
    states = rows(sqlite_url, "SELECT DISTINCT state FROM sessions WHERE anonymous")
    assert states == [("waiting",)]
    assert rows(sqlite_url, "SELECT count(*) > 0 FROM outbox") == [(1,)]


def test_the_same_seed_makes_the_same_people(
    tmp_path: Path, own: Database, sqlite_url: str
) -> None:
    other_url = f"sqlite:///{tmp_path / 'other.db'}"
    other = Database.open(other_url)
    other.migrate()
    lived(own, days=10, seed=5)
    lived(other, days=10, seed=5)
    for table in ("sessions", "answers", "inbox", "outbox", "anonymous_answers"):
        query = f"SELECT * FROM {table} ORDER BY 1"
        assert rows(sqlite_url, query) == rows(other_url, query)
    other.close()


def test_scores_fall_when_the_product_fails_and_people_speak_of_it(
    own: Database, sqlite_url: str
) -> None:
    demonstration = lived(own, days=100, plans=[Plan("after-support", 7)])
    days = [day for week in demonstration.weeks() for day in week]
    failing = {day.isoformat() for day in days[int(100 * INCIDENT[0]) : int(100 * INCIDENT[1])]}
    rated = rows(sqlite_url, "SELECT day, number FROM answers WHERE key = 'effort'")
    during = fmean(float(str(number)) for day, number in rated if day in failing)
    otherwise = fmean(float(str(number)) for day, number in rated if day not in failing)
    assert during < otherwise - 0.5
    spoken = {voice for one in voices().values() for voice in one.reasons["incident"]["bad"]}
    when = rows(sqlite_url, "SELECT day, raw FROM answers WHERE key = 'obstacle'")
    assert {day for day, raw in when if raw in spoken} <= failing
    assert any(raw in spoken for _, raw in when)


def test_people_work_on_weekdays_speak_five_languages_and_wish_to_be_called(months: Lived) -> None:
    sessions = rows(months.url, "SELECT day, language, channel_kind, state FROM sessions")
    by_weekday = Counter(date.fromisoformat(str(row[0])).weekday() for row in sessions)
    assert by_weekday[1] > 2 * by_weekday[6] > 0
    languages = Counter(row[1] for row in sessions)
    assert set(languages) == {"en", "sv", "fa", "zh-Hans", "zh-Hant"}
    assert languages.most_common(2)[0][0] == "en"
    assert Counter(row[2] for row in sessions)["webchat"] > len(sessions) / 2
    assert {row[3] for row in sessions} == {"completed", "stopped", "waiting", "expired"}
    alerts = rows(months.url, "SELECT state, count(*) FROM alerts GROUP BY state ORDER BY state")
    assert [state for state, _ in alerts] == ["done", "open"]
    assert rows(months.url, "SELECT count(*) > 0 FROM respondents") == [(1,)]


def test_who_does_not_want_to_be_asked_is_not(own: Database, sqlite_url: str) -> None:
    with own.begin() as uow:
        for n in range(1, 6):
            address = uow.respondents.ensure(
                "person", f"customer-{n:03}", new_id=f"r-{n}", now=NOW - timedelta(days=90)
            )
            uow.respondents.opt_out(address.respondent_id, reason="stop", now=NOW)
    lived(own, days=30)
    known = rows(sqlite_url, "SELECT respondent_id FROM sessions WHERE respondent_id IS NOT NULL")
    assert len(known) > 10
    assert not {f"r-{n}" for n in range(1, 6)} & {id_ for (id_,) in known}


def test_verbatims_fit_the_language_of_their_session(months: Lived) -> None:
    said = rows(
        months.url,
        "SELECT language, raw FROM answers WHERE type = 'text' AND part = 'answer'",
    )
    spoken = voices()
    for language, raw in said:
        voice = spoken[str(language)]
        known = [*(r for moods in voice.reasons.values() for mood in moods.values() for r in mood)]
        known += [short for shorts in voice.short.values() for short in shorts]
        assert any(reason in str(raw) for reason in known), (language, raw)


def test_only_shipped_surveys_are_answered_and_their_questions_have_words() -> None:
    surveys = [load(source).script for _, source in shipped.scripts()]
    names = {script.survey: script for script in surveys if script is not None}
    assert {plan.survey for plan in PLANS} <= set(names)
    for voice in voices().values():
        for topic in voice.reasons:
            survey, _, key = topic.partition(".")
            assert not key or names[survey].question(key) is not None

"""An anonymous survey, from its opening to what the file knows afterwards."""

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from earshot.conversing import Conversing
from earshot.errors import UnknownSessionError
from earshot.housekeeping import Housekeeping
from earshot.reading import Reading
from earshot.turns import Reply
from storage.database import Database
from tests.earshot.conftest import FakeClock, Office, furnish, texts

N = 40


def test_a_finished_session_leaves_its_answers_and_the_fact_that_it_ended(office: Office) -> None:
    person, opened = office.opens("quiet")
    person.says("9")
    last = person.said("the people here", key="last")
    (thanks,) = office.conversing.take([last])
    (again,) = office.conversing.take([last])
    told = Reading(office.database, office.means.catalogue).conversation(
        person.session, person.secret
    )
    week = office.clock.now().date().fromisocalendar(2026, 47, 1)
    with office.database.read() as uow:
        rows = uow.anonymous.of_week("quiet", week)
        left = uow.sessions.find([person.session]), uow.inbox.of_session(person.session)

    assert "kept without your name" in texts(opened)[1]
    assert texts(thanks) == ["Thank you for your time."]
    assert again == Reply(person.session, "completed")
    assert (told.state, told.entries) == ("completed", ())
    assert left == ({}, [])
    assert sorted((row.key, row.raw, row.complete) for row in rows) == [
        ("enps", "9", True),
        ("why", "the people here", True),
    ]
    assert len({row.response for row in rows}) == 1


def test_a_session_that_goes_on_shows_no_transcript(office: Office) -> None:
    person, _ = office.opens("quiet")
    person.says("3")

    with pytest.raises(UnknownSessionError, match="leaves no transcript"):
        Reading(office.database, office.means.catalogue).transcript(person.session)


def test_what_was_answered_before_somebody_left_is_kept_as_incomplete(office: Office) -> None:
    person, _ = office.opens("quiet")
    person.says("3")
    person.says("stop")
    week = office.clock.now().date().fromisocalendar(2026, 47, 1)
    with office.database.read() as uow:
        (row,) = uow.anonymous.of_week("quiet", week)

    assert (row.number, row.complete) == (3.0, False)


def test_a_person_in_an_anonymous_survey_raises_no_alert_and_stays_unknown(office: Office) -> None:
    person, _ = office.opens("quiet", person="p1")
    reply = person.says("I want to talk to a human")
    with office.database.read() as uow:
        known, alerts = uow.respondents.by_address("person", "p1"), uow.alerts.open()

    assert "anonymous" in texts(reply)[0]
    assert (known, alerts) == (None, [])


def test_after_a_wave_the_file_joins_nobody_to_an_answer(
    sqlite_url: str, clock: FakeClock
) -> None:
    """The main job of anonymity: read the raw file as an attacker with a copy of it would."""
    database = Database.open(sqlite_url)
    office = furnish(database, clock)
    chance = random.Random(7)
    numbers = iter(range(10_000))
    means = replace(office.means, new_id=lambda: f"{chance.getrandbits(128):032x}")
    office = replace(office, means=means, conversing=Conversing(means))
    people = [office.opens("quiet")[0] for _ in range(N)]
    for person in people:
        number = next(numbers)
        person.says("hm, hard to put in a number", key=f"key-of-{number}")
        person.says(str(number % 11), key=f"other-key-of-{number}")
        person.says(f"the words-{number:04}", key=f"last-key-of-{number}")
    clock.passes(timedelta(days=9))
    housekeeping = Housekeeping(database, clock.now, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass
    database.close()
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    raw = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())

    places = [raw.find(f"words-{number:04}".encode()) for number in range(N)]
    assert [raw.count(f"words-{number:04}".encode()) for number in range(N)] == [2] * N
    assert places != sorted(places)
    assert not any(person.session.encode() in raw for person in people)
    for trace in (b"hard to put", b"key-of-", b'"kind":"enps","text"'):
        assert trace not in raw

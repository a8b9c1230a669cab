"""What nobody asked for arrives at its hours, however long it waited for its turn."""

import json
from datetime import datetime, timedelta

from bots.errors import NotSentError
from earshot.claiming import TOO_LATE
from storage.rows import FailedRow
from tests.earshot.delivering.conftest import HOUR, MINUTE, works
from tests.earshot.fakes import PostOffice


def within(office: PostOffice, address_id: int, *spans: tuple[timedelta, timedelta]) -> None:
    """What is due there now may be sent in these spans of time from now only."""
    now = office.clock.now()
    written = json.dumps([[(now + a).isoformat(), (now + b).isoformat()] for a, b in spans])
    with office.database.begin() as uow:
        uow.outbox.keep_within([(written, address_id)], said_at=now)


def test_a_question_waits_for_the_morning_and_holds_up_nobody_else(office: PostOffice) -> None:
    wire, person, other = office.wire(), office.person(), office.person()
    person.told("early")
    within(office, person.address_id, (-HOUR, timedelta(0)), (8 * HOUR, 9 * HOUR))
    other.told("at once")
    asked_at: datetime = office.clock.now()

    works(office, MINUTE)
    assert wire.texts == ["at once"]

    office.clock.at = asked_at + 8 * HOUR - MINUTE / 2
    works(office, MINUTE / 4)
    assert wire.texts == ["at once"]

    works(office, MINUTE)
    assert wire.texts == ["at once", "early"]


def test_a_question_that_could_not_be_sent_in_time_is_not_tried_at_night(
    office: PostOffice,
) -> None:
    away = [NotSentError("away")] * 4
    wire, person = office.wire(faults=away), office.person()
    person.told("soon")
    within(office, person.address_id, (timedelta(0), MINUTE / 60), (6 * HOUR, 7 * HOUR))

    works(office, MINUTE)
    tried = len(wire.calls)
    assert 1 <= tried < len(away)

    office.clock.at += 6 * HOUR
    works(office, MINUTE)
    assert wire.texts == ["soon"]


def test_a_question_for_which_it_is_too_late_is_given_up(office: PostOffice) -> None:
    wire, person = office.wire(), office.person()
    person.told("late")
    within(office, person.address_id, (-2 * HOUR, -HOUR))

    works(office)

    assert wire.texts == []
    row = office.due_row(person, 1)
    assert office.row(person, 1).state == "failed"
    (failed,) = failed_rows(office)
    assert (failed.id, failed.error) == (row.id, TOO_LATE)


def test_whoever_writes_at_night_is_answered_before_the_question_of_the_morning(
    office: PostOffice,
) -> None:
    wire, person = office.wire(), office.person()
    person.told("How did it go?")
    within(office, person.address_id, (8 * HOUR, 9 * HOUR))
    works(office)
    person.told("Help is on its way.")

    works(office)
    assert wire.texts == ["Help is on its way."]

    office.clock.at += 8 * HOUR
    works(office, MINUTE)
    assert wire.texts == ["Help is on its way.", "How did it go?"]


def failed_rows(office: PostOffice) -> list[FailedRow]:
    with office.database.read() as uow:
        return list(uow.outbox.failed(5))

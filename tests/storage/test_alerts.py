"""An alert is told to its recipient, again when that fails, and listed until somebody acted."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.errors import ConflictError
from storage.rows import AlertRow
from tests.storage.making import NOW

SOON = NOW + timedelta(minutes=1)
ALERT = AlertRow("s1", "nps", "alert", "score", "support-team", NOW)
PERSON = AlertRow(None, "nps", "person", None, "owner", NOW)


@pytest.fixture
def raised(database):
    """The ids of two alerts."""
    with database.begin() as uow:
        uow.alerts.add_all([ALERT, PERSON])
        return [row.id for row in uow.alerts.open()]


def due(database, now=NOW, limit=10):
    with database.begin() as uow:
        return [row.id for row in uow.alerts.due(now, limit=limit)]


def test_an_alert_is_listed_until_somebody_acted_told_or_not(database, raised):
    first, second = raised
    with database.begin() as uow:
        assert [replace(row, id=None) for row in uow.alerts.open()] == [ALERT, PERSON]
        assert uow.alerts.delivered(first, receipt="1.1")
        assert not uow.alerts.delivered(first, receipt="1.2")
        assert not uow.alerts.set_state(999, "done")

    with database.begin() as uow:
        assert [(row.id, row.state, row.receipt) for row in uow.alerts.open()] == [
            (first, "delivered", "1.1"),
            (second, "open", None),
        ]
        assert uow.alerts.set_state(first, "done")
        assert [row.id for row in uow.alerts.open()] == [second]
        assert not uow.alerts.delivered(first, receipt="1.3")


def test_an_alert_being_told_is_not_told_by_another(database, raised):
    with database.begin() as uow:
        uow.alerts.start(raised[:1], until=SOON)

    assert due(database) == raised[1:]
    assert due(database, SOON) == raised
    assert due(database, SOON, limit=1) == raised[:1]
    with database.read() as uow:
        assert [row.attempts for row in uow.alerts.open()] == [1, 0]


def test_an_alert_that_could_not_be_told_is_tried_again_when_it_is_due(database, raised):
    first, second = raised
    with database.begin() as uow:
        assert uow.alerts.put_back(first, due_at=SOON, error="timeout")
        assert uow.alerts.delivered(second, receipt=None)

    assert due(database) == []
    assert due(database, SOON) == [first]


def test_an_alert_that_cannot_be_told_stays_open_with_the_reason(database, raised):
    with database.begin() as uow:
        assert uow.alerts.give_up(raised[0], error="channel_not_found")

    assert due(database, NOW + timedelta(days=999)) == raised[1:]
    with database.read() as uow:
        assert [row.error for row in uow.alerts.open()] == ["channel_not_found", None]


def test_what_is_done_meanwhile_is_told_no_more(database, raised):
    with database.begin() as uow:
        uow.alerts.set_state(raised[0], "done")
        assert not uow.alerts.put_back(raised[0], due_at=SOON, error="timeout")
        assert not uow.alerts.give_up(raised[0], error="timeout")

    assert due(database) == raised[1:]
    with pytest.raises(ConflictError), database.begin() as uow:
        uow.alerts.start(raised, until=SOON)

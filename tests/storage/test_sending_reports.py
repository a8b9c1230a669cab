"""What platforms report of a message, and who may see what did not arrive."""

import pytest

from storage.database import Database
from storage.rows import ReportState
from tests.storage.outgoing import LATER, SOON, add, due, settle, stored, take


@pytest.mark.parametrize(
    ("reports", "news", "ends"),
    [
        (["sent", "delivered"], [True, True], "delivered"),
        (["delivered", "sent", "failed"], [True, False, False], "delivered"),
        (["sent", "failed", "delivered", "sent"], [True, True, False, False], "failed"),
        (["sent", "sent"], [True, False], "sent"),
    ],
)
def test_reports_only_move_forward(
    database: Database, reached: list[int], reports: list[ReportState], news: list[bool], ends: str
) -> None:
    (id_,) = add(database, due(reached[0]))
    take(database)
    settle(database, lambda outbox: outbox.sent(id_, receipt="SM1"))

    with database.begin() as uow:
        assert [uow.outbox.report(id_, state) for state in reports] == news

    row = stored(database, id_)
    assert (row["state"], row["delivered"], row["receipt"]) == ("sent", ends, "SM1")


def test_a_report_tells_that_a_message_was_sent_whose_answer_was_lost(
    database: Database, reached: list[int]
) -> None:
    begun, put_back, given_up, never = add(database, *[due(reached[0], n) for n in range(1, 5)])
    for id_ in (begun, put_back, given_up):
        with database.begin() as uow:
            uow.outbox.start([id_], leased_until=SOON)
    with database.begin() as uow:
        uow.outbox.put_back(put_back, due_at=LATER, error="timeout")
        uow.outbox.give_up(given_up, error="timeout")
        assert not uow.outbox.report(put_back, "failed", "30003")
        assert [uow.outbox.report(id_, "sent") for id_ in (begun, put_back, given_up)] == [
            True
        ] * 3
        assert not uow.outbox.report(never, "sent")
        assert not uow.outbox.report(999, "sent")
        assert uow.outbox.sent(begun, receipt="SM1")
        assert not uow.outbox.sent(begun, receipt="SM2")

    rows = [stored(database, id_) for id_ in (begun, put_back, given_up)]
    assert [(row["state"], row["error"]) for row in rows] == [("sent", None)] * 3
    assert (rows[0]["receipt"], stored(database, never)["state"]) == ("SM1", "due")


def test_a_failure_reported_before_the_platforms_own_answer_stays(
    database: Database, reached: list[int]
) -> None:
    (id_,) = add(database, due(reached[0]))
    take(database)
    settle(database, lambda outbox: outbox.report(id_, "failed", "30006"))
    assert settle(database, lambda outbox: outbox.sent(id_, receipt="SM1"))

    row = stored(database, id_)
    assert (row["state"], row["delivered"], row["error"]) == ("sent", "failed", "30006")


def test_an_admin_sees_what_did_not_arrive_the_latest_first(
    database: Database, reached: list[int]
) -> None:
    given_up, reported, fine = add(
        database, due(reached[0]), due(reached[1]), due(reached[2], thread="t")
    )
    take(database)
    with database.begin() as uow:
        uow.outbox.give_up(given_up, error="21610")
        uow.outbox.sent(reported, receipt="SM2")
        uow.outbox.report(reported, "failed", "30006")
        uow.outbox.sent(fine, receipt="1.1")

    with database.read() as uow:
        failed = uow.outbox.failed(limit=10)
        assert uow.outbox.failed(limit=1) == failed[:1]
    assert [(row.id, row.kind, row.error, row.attempts) for row in failed] == [
        (reported, "sms", "30006", 1),
        (given_up, "sms", "21610", 1),
    ]
    assert "+46" not in repr(failed)

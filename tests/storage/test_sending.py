"""What is on its way is sent in order, by one, until it is settled, and never after a stop."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import ConflictError
from storage.rows import DueRow, OutboxRow
from tests.storage.making import NOW, prompt

SOON = NOW + timedelta(minutes=1)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def reached(database):
    """The ids of the addresses of two people on SMS and one on Slack."""
    with database.begin() as uow:
        ensure = uow.respondents.ensure
        return [
            ensure("sms", "+46701740605", new_id="r1", now=NOW).id,
            ensure("sms", "+46701740606", new_id="r2", now=NOW).id,
            ensure("slack", "U1", channel="T1", new_id="r3", now=NOW).id,
        ]


def due(address: int, turn: int = 1, **changes: Any) -> OutboxRow:
    row = prompt(f"s{address}", turn, state="due", address_id=address, due_at=NOW)
    return replace(row, **changes)


def add(database: Database, *rows: OutboxRow) -> list[int]:
    """The ids that the rows got."""
    with database.begin() as uow:
        uow.outbox.add_all(rows)
        found = [row for id_ in {r.session_id for r in rows} for row in uow.outbox.of_session(id_)]
    ids = {(row.session_id, row.turn, row.position): row.id for row in found}
    return [ids[row.session_id, row.turn, row.position] or 0 for row in rows]


def take(database: Database, **changes: Any) -> list[DueRow]:
    """What is due, begun."""
    asked = {"now": NOW, "kinds": ["sms", "slack"], "limit": 10} | changes
    with database.begin() as uow:
        rows = uow.outbox.due(asked.pop("now"), **asked)
        uow.outbox.start([row.id for row in rows], leased_until=SOON)
    return rows


def settle(database: Database, action: Callable[[Any], Any]) -> Any:
    with database.begin() as uow:
        return action(uow.outbox)


def stored(database: Database, outbox_id: int) -> dict[str, Any] | None:
    statement = text("SELECT * FROM outbox WHERE id = :id")
    with database.read() as uow:
        row = uow.outbox._connection.execute(statement, {"id": outbox_id}).mappings().first()
        return dict(row) if row else None


def test_a_due_turn_comes_with_all_one_must_know_to_send_it(database, reached):
    (id_,) = add(database, due(reached[2], thread="1700.1"))
    with database.begin() as uow:
        uow.respondents.opt_out("r3", reason="STOP", now=NOW)
        uow.respondents.set_unreachable(reached[2], "user_disabled")

    (row,) = take(database)

    assert row == DueRow(
        id=id_,
        session_id=f"s{reached[2]}",
        turn=1,
        address_id=reached[2],
        kind="slack",
        account="T1",
        address="U1",
        place=None,
        thread="1700.1",
        attempts=0,
        created_at=NOW,
        fleeting=False,
        unreachable="user_disabled",
        opted_out_at=NOW,
        respondent_id="r3",
    )
    with database.read() as uow:
        assert uow.outbox.by_id(id_) == replace(row, attempts=1)


def test_what_is_held_or_not_yet_due_or_of_another_kind_is_not_sent(database, reached):
    one, other, slack = reached
    add(
        database,
        prompt("pulled", 1),
        replace(due(one), position=1, state="held"),
        due(other, due_at=SOON),
        due(slack),
    )

    assert take(database, kinds=["sms"]) == []
    assert [row.address_id for row in take(database, now=SOON, kinds=["sms"])] == [other]
    assert [row.address_id for row in take(database, kinds=["telegram", "slack"])] == [slack]


def test_the_longest_due_go_first_and_addresses_in_use_are_left_out(database, reached):
    one, other, slack = reached
    earlier = NOW - timedelta(seconds=1)
    add(database, due(one), due(other, due_at=earlier), due(slack))

    assert [row.address_id for row in take(database, kinds=["sms"], limit=1)] == [other]
    assert [row.address_id for row in take(database, skip_addresses={one})] == [slack]


def test_what_answers_somebody_goes_before_what_nobody_waits_for(database, reached):
    one, other, slack = reached
    hour = timedelta(hours=1)
    add(database, due(one, 1, due_at=NOW - hour), due(other, 2), due(slack, 1))
    with database.begin() as uow:
        uow.outbox.speak_outside(slack, prompt='"bye"', kind="bye", now=NOW)

    assert [row.address_id for row in take(database)] == [slack, other, one]
    assert [row.turn for row in take(database, limit=1)] == []


def test_each_account_is_asked_for_by_itself(database, reached):
    with database.begin() as uow:
        more = uow.respondents.ensure("slack", "U2", channel="T2", new_id="r4", now=NOW).id
    one, _, slack = reached
    add(database, due(one), due(slack), due(more, due_at=LATER), prompt("pulled", 1))

    with database.begin() as uow:
        assert uow.outbox.accounts() == [("slack", "T1"), ("slack", "T2"), ("sms", "")]
    for account, now, found in (("T1", NOW, [slack]), ("T2", NOW, []), ("T2", LATER, [more])):
        rows = take(database, now=now, kinds=["slack"], account=account)
        assert [row.address_id for row in rows] == found
    with database.begin() as uow:
        assert uow.outbox.accounts() == [("sms", "")]


def test_last_words_are_dropped_by_their_age_whether_begun_or_not(database, reached):
    ids = add(
        database,
        *[
            row
            for n, age in ((1, 3), (2, 3), (3, 1), (4, 3))
            for row in (
                due(reached[0], n, created_at=NOW - timedelta(hours=age)),
                prompt(f"s{reached[0]}", n, 1, created_at=NOW - timedelta(hours=age)),
            )
        ],
    )
    with database.begin() as uow:
        uow.outbox._connection.execute(text("UPDATE outbox SET fleeting = true WHERE turn < 4"))
        uow.outbox.start([ids[0]], leased_until=SOON)

    assert settle(database, lambda outbox: outbox.drop_fleeting(NOW - timedelta(hours=2))) == 4
    with database.read() as uow:
        assert [row.turn for row in uow.outbox.of_session(f"s{reached[0]}")] == [3, 3, 4, 4]


def test_an_address_is_sent_one_turn_at_a_time_in_order(database, reached):
    first, second, third, others = add(
        database, due(reached[0], 1), due(reached[0], 2), due(reached[0], 3), due(reached[1])
    )

    assert [row.id for row in take(database)] == [first, others]
    assert take(database) == []
    assert settle(database, lambda outbox: outbox.put_back(first, due_at=LATER, error="429"))
    assert take(database) == []
    assert [row.id for row in take(database, now=LATER)] == [first]
    assert settle(database, lambda outbox: outbox.sent(first, receipt="SM1"))
    assert [row.id for row in take(database)] == [second]
    assert settle(database, lambda outbox: outbox.give_up(second, error="30006"))
    assert [row.id for row in take(database)] == [third]


def test_a_turn_is_started_and_settled_once(database, reached):
    (id_,) = add(database, due(reached[0]))

    assert not settle(database, lambda outbox: outbox.sent(id_, receipt="SM1"))
    assert not settle(database, lambda outbox: outbox.put_back(id_, due_at=NOW, error=None))
    take(database)
    assert settle(database, lambda outbox: outbox.sent(id_, receipt="SM1", place="C1"))
    for again in (
        lambda outbox: outbox.sent(id_, receipt="SM2"),
        lambda outbox: outbox.put_back(id_, due_at=NOW, error=None),
        lambda outbox: outbox.give_up(id_, error="late"),
    ):
        assert not settle(database, again)
    with pytest.raises(ConflictError):
        settle(database, lambda outbox: outbox.start([id_], leased_until=SOON))

    row = stored(database, id_)
    assert (row["state"], row["receipt"], row["place"], row["error"], row["leased_until"]) == (
        "sent",
        "SM1",
        "C1",
        None,
        None,
    )


def test_the_place_a_message_went_to_is_where_the_next_one_goes(database, reached):
    slack = reached[2]
    first, _ = add(database, due(slack, 1), due(slack, 2))
    take(database)
    settle(database, lambda outbox: outbox.sent(first, receipt="1.1", place="D1"))

    (second,) = take(database)
    assert second.place == "D1"
    settle(database, lambda outbox: outbox.sent(second.id, receipt="1.2"))
    with database.read() as uow:
        assert uow.respondents.address(slack).place == "D1"


def test_what_a_dead_worker_was_sending_is_found_when_its_lease_is_over(database, reached):
    (id_,) = add(database, due(reached[0]))
    take(database)

    with database.begin() as uow:
        assert uow.outbox.lapsed(SOON - timedelta(seconds=1), limit=10) == []
        (row,) = uow.outbox.lapsed(SOON, limit=10)
        uow.outbox.start([row.id], leased_until=LATER)

    assert (row.id, row.attempts) == (id_, 1)
    with database.begin() as uow:
        assert uow.outbox.lapsed(SOON, limit=10) == []
        assert [row.attempts for row in uow.outbox.lapsed(LATER, limit=10)] == [2]


def test_a_stop_withdraws_what_is_due_but_not_what_confirms_it(database, reached):
    one, other, _ = reached
    asked, again, begun = due(one, 1), due(one, 2), due(other, 1)
    ids = add(database, asked, again, begun, due(one, 3))
    with database.begin() as uow:
        uow.outbox.start([ids[2]], leased_until=SOON)

    withdrawn = settle(
        database, lambda outbox: outbox.withdraw([one, other], error="stopped", before_id=ids[3])
    )

    assert withdrawn == 2
    assert [stored(database, id_)["state"] for id_ in ids] == [
        "failed",
        "failed",
        "sending",
        "due",
    ]
    assert settle(database, lambda outbox: outbox.withdraw([one], error="stopped")) == 1
    assert settle(database, lambda outbox: outbox.withdraw([], error="stopped")) == 0


@pytest.mark.parametrize(
    ("reports", "news", "ends"),
    [
        (["sent", "delivered"], [True, True], "delivered"),
        (["delivered", "sent", "failed"], [True, False, False], "delivered"),
        (["sent", "failed", "delivered", "sent"], [True, True, False, False], "failed"),
        (["sent", "sent"], [True, False], "sent"),
    ],
)
def test_reports_only_move_forward(database, reached, reports, news, ends):
    (id_,) = add(database, due(reached[0]))
    take(database)
    settle(database, lambda outbox: outbox.sent(id_, receipt="SM1"))

    with database.begin() as uow:
        assert [uow.outbox.report(id_, state) for state in reports] == news

    row = stored(database, id_)
    assert (row["state"], row["delivered"], row["receipt"]) == ("sent", ends, "SM1")


def test_a_report_tells_that_a_message_was_sent_whose_answer_was_lost(database, reached):
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


def test_a_failure_reported_before_the_platforms_own_answer_stays(database, reached):
    (id_,) = add(database, due(reached[0]))
    take(database)
    settle(database, lambda outbox: outbox.report(id_, "failed", "30006"))
    assert settle(database, lambda outbox: outbox.sent(id_, receipt="SM1"))

    row = stored(database, id_)
    assert (row["state"], row["delivered"], row["error"]) == ("sent", "failed", "30006")


def test_an_admin_sees_what_did_not_arrive_the_latest_first(database, reached):
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


def test_what_is_said_outside_a_session_is_numbered_at_its_address(database, reached):
    one, other, _ = reached
    with database.begin() as uow:
        uow.outbox.speak_outside(one, prompt='"who we are"', kind="about", now=NOW)
        uow.outbox.speak_outside(one, prompt='"bye"', kind="bye", now=SOON, thread="t1")
        uow.outbox.speak_outside(other, prompt='"who we are"', kind="about", now=LATER)

    with database.read() as uow:
        said = uow.outbox.of_session(f"at-{one}")
        assert [(row.turn, row.position, row.kind, row.state) for row in said] == [
            (1, 0, "about", "due"),
            (2, 0, "bye", "due"),
        ]
        assert (said[1].address_id, said[1].thread, said[1].due_at) == (one, "t1", SOON)
        assert uow.outbox.last_outside(one, "about") == NOW
        assert uow.outbox.last_outside(one, "other") is None
    assert [row.address_id for row in take(database, now=LATER)] == [one, other]


def test_words_kept_only_to_be_sent_are_deleted_with_their_turn(database, reached):
    ids = add(
        database,
        *[
            row
            for n in range(1, 6)
            for row in (due(reached[0], n), prompt(f"s{reached[0]}", n, 1))
        ],
    )
    sent, given_up, withdrawn, reported, kept = ids[::2]
    with database.begin() as uow:
        uow.outbox._connection.execute(text("UPDATE outbox SET fleeting = true WHERE turn < 5"))
        uow.outbox.start([sent, reported], leased_until=SOON)
        assert uow.outbox.sent(sent, receipt="SM1")
        assert uow.outbox.give_up(given_up, error="21610")
        assert uow.outbox.report(reported, "delivered")
        assert uow.outbox.withdraw([reached[0]], error="stopped", before_id=kept) == 1

    with database.read() as uow:
        assert [row.turn for row in uow.outbox.of_session(f"s{reached[0]}")] == [5, 5]
        assert uow.outbox.by_id(withdrawn) is None


def test_a_row_that_is_sent_comes_back_as_it_was_recorded(database, reached):
    pulled = prompt("s0", 1)
    pushed = due(reached[0], thread="t1")
    add(database, pulled, pushed)

    with database.read() as uow:
        found = uow.outbox.of_turns([("s0", 1), (pushed.session_id, 1)])
    assert replace(found["s0", 1][0], id=None) == pulled
    assert replace(found[pushed.session_id, 1][0], id=None) == pushed


def test_no_look_at_what_is_on_its_way_reads_a_whole_table(sqlite_url):
    """Each goes through one of the few rows' own indexes, or finds by a key."""
    database = Database.open(sqlite_url)
    asked: list[str] = []
    with database.begin() as uow:
        connection = uow.outbox._connection
        driver: Any = connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        uow.outbox.due(NOW, kinds=["sms"], limit=5, account="", skip_addresses=[1])
        uow.outbox.lapsed(NOW, limit=5)
        uow.outbox.failed(limit=5)
        uow.outbox.withdraw([1, 2], error="stopped")
        uow.outbox.drop_fleeting(NOW)
        uow.arrivals.of_message(1, "m")
        uow.arrivals.known([("sms", "", "k"), ("sms", "", "l")])
        uow.sessions.latest_at(1, NOW)
        uow.alerts.due(NOW, limit=5)
        uow.alerts.open()
        driver.set_trace_callback(None)
        plans = [
            connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").first().detail
            for statement in asked
        ]
    database.close()

    assert plans == [
        "SEARCH outbox USING INDEX ix_outbox_lane (lane=? AND unsolicited=? AND due_at<?)",
        "SEARCH outbox USING INDEX ix_outbox_lane (lane=? AND unsolicited=? AND due_at<?)",
        "SEARCH outbox USING INDEX ix_outbox_leased_until (leased_until<?)",
        "SCAN outbox USING INDEX ix_outbox_failed",
        "SEARCH outbox USING INDEX ix_outbox_unsent (address_id=? AND id<?)",
        "SEARCH outbox USING INDEX ix_outbox_fleeting (created_at<?)",
        "SEARCH arrivals USING INDEX ix_arrivals_address_id_message (address_id=? AND message=?)",
        "SEARCH arrivals USING INDEX sqlite_autoindex_arrivals_1 (kind=? AND account=? AND key=?)",
        "SEARCH sessions USING INDEX ix_sessions_address_id (address_id=?)",
        "SCAN alerts USING INDEX ix_alerts_open",
        "SCAN alerts USING INDEX ix_alerts_standing",
    ]


def test_accounts_are_found_one_step_each(sqlite_url):
    database = Database.open(sqlite_url)
    asked: list[str] = []
    with database.begin() as uow:
        connection = uow.outbox._connection
        driver: Any = connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        uow.outbox.accounts()
        driver.set_trace_callback(None)
        plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0]}")]
    database.close()

    assert [step for step in plan if "outbox" in step] == [
        "SEARCH outbox USING INDEX ix_outbox_lane",
        "SEARCH outbox USING INDEX ix_outbox_lane (lane>?)",
    ]


def test_the_questions_of_a_session_come_with_what_is_known_of_their_way(database, reached):
    said = due(reached[0], turn=1)
    first, second = add(database, said, due(reached[0], turn=2))
    (row,) = take(database)
    settle(database, lambda outbox: outbox.sent(row.id, receipt="m1"))

    with database.read() as uow:
        asked = uow.outbox.asked(said.session_id)
    assert [(one.id, one.receipt, one.attempts) for one in asked] == [
        (first, "m1", 1),
        (second, None, 0),
    ]

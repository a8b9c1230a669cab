"""What is on its way is sent in order, by one, until it is settled, and never after a stop."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import ConflictError
from storage.rows import DueRow
from tests.storage.making import NOW, prompt
from tests.storage.outgoing import LATER, SOON, add, due, settle, stored, take


def test_a_due_turn_comes_with_all_one_must_know_to_send_it(
    database: Database, reached: list[int]
) -> None:
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


def test_what_is_held_or_not_yet_due_or_of_another_kind_is_not_sent(
    database: Database, reached: list[int]
) -> None:
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


def test_the_longest_due_go_first_and_addresses_in_use_are_left_out(
    database: Database, reached: list[int]
) -> None:
    one, other, slack = reached
    earlier = NOW - timedelta(seconds=1)
    add(database, due(one), due(other, due_at=earlier), due(slack))

    assert [row.address_id for row in take(database, kinds=["sms"], limit=1)] == [other]
    assert [row.address_id for row in take(database, skip_addresses={one})] == [slack]


def test_what_answers_somebody_goes_before_what_nobody_waits_for(
    database: Database, reached: list[int]
) -> None:
    one, other, slack = reached
    hour = timedelta(hours=1)
    add(database, due(one, 1, due_at=NOW - hour), due(other, 2), due(slack, 1))
    with database.begin() as uow:
        uow.outbox.speak_outside(slack, prompt='"bye"', kind="bye", now=NOW)

    assert [row.address_id for row in take(database)] == [slack, other, one]
    assert [row.turn for row in take(database, limit=1)] == []


def test_each_account_is_asked_for_by_itself(database: Database, reached: list[int]) -> None:
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


def test_last_words_are_dropped_by_their_age_whether_begun_or_not(
    database: Database, reached: list[int]
) -> None:
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


def test_an_address_is_sent_one_turn_at_a_time_in_order(
    database: Database, reached: list[int]
) -> None:
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


def test_a_turn_is_started_and_settled_once(database: Database, reached: list[int]) -> None:
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


def test_the_place_a_message_went_to_is_where_the_next_one_goes(
    database: Database, reached: list[int]
) -> None:
    slack = reached[2]
    first, _ = add(database, due(slack, 1), due(slack, 2))
    take(database)
    settle(database, lambda outbox: outbox.sent(first, receipt="1.1", place="D1"))

    (second,) = take(database)
    assert second.place == "D1"
    settle(database, lambda outbox: outbox.sent(second.id, receipt="1.2"))
    with database.read() as uow:
        address = uow.respondents.address(slack)
    assert address is not None
    assert address.place == "D1"


def test_what_a_dead_worker_was_sending_is_found_when_its_lease_is_over(
    database: Database, reached: list[int]
) -> None:
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


def test_a_stop_withdraws_what_is_due_but_not_what_confirms_it(
    database: Database, reached: list[int]
) -> None:
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


def test_what_is_said_outside_a_session_is_numbered_at_its_address(
    database: Database, reached: list[int]
) -> None:
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


def test_words_kept_only_to_be_sent_are_deleted_with_their_turn(
    database: Database, reached: list[int]
) -> None:
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


def test_a_row_that_is_sent_comes_back_as_it_was_recorded(
    database: Database, reached: list[int]
) -> None:
    pulled = prompt("s0", 1)
    pushed = due(reached[0], thread="t1")
    add(database, pulled, pushed)

    with database.read() as uow:
        found = uow.outbox.of_turns([("s0", 1), (pushed.session_id, 1)])
    assert replace(found["s0", 1][0], id=None) == pulled
    assert replace(found[pushed.session_id, 1][0], id=None) == pushed


def test_the_questions_of_a_session_come_with_what_is_known_of_their_way(
    database: Database, reached: list[int]
) -> None:
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

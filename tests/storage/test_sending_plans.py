"""No look at what is on its way reads a whole table."""

from collections.abc import Callable
from typing import Any

from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.storage.making import NOW


def test_no_look_at_what_is_on_its_way_reads_a_whole_table(sqlite_url: str) -> None:
    """Each goes through one of the few rows' own indexes, or finds by a key."""

    def look(uow: UnitOfWork) -> None:
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

    plans = [steps[0] for steps in planned(sqlite_url, look)]

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


def test_accounts_are_found_one_step_each(sqlite_url: str) -> None:
    (plan,) = planned(sqlite_url, lambda uow: uow.outbox.accounts())

    assert [step for step in plan if "outbox" in step] == [
        "SEARCH outbox USING INDEX ix_outbox_lane",
        "SEARCH outbox USING INDEX ix_outbox_lane (lane>?)",
    ]


def planned(url: str, look: Callable[[UnitOfWork], object]) -> list[list[str]]:
    """How SQLite goes about each statement of `look`, step by step."""
    database = Database.open(url)
    asked: list[str] = []
    with database.begin() as uow:
        connection = uow.outbox._connection
        driver: Any = connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        look(uow)
        driver.set_trace_callback(None)
        explained = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}") for one in asked]
        plans = [[row.detail for row in rows] for rows in explained]
    database.close()
    return plans

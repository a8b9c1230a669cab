"""Who is due is found in one step, however many wait; so is what is known of them."""

from storage.unit_of_work import UnitOfWork
from tests.storage.making import NOW
from tests.storage.test_sending_plans import planned


def test_no_look_at_invitations_reads_a_whole_table(sqlite_url: str) -> None:
    def look(uow: UnitOfWork) -> None:
        uow.invitations.due(NOW, limit=5)
        uow.invitations.asked([("sms", None, NOW, NOW, 1)])
        uow.invitations.stop("r1")
        uow.invitations.answered_in(["s1"])
        uow.invitations.wake(1, "first", after="", now=NOW, limit=5)
        uow.invitations.asked_since(1, NOW, most=5)
        uow.invitations.standing_of("r1", "nps")

    plans = [
        [step for step in steps if "invitations" in step] for steps in planned(sqlite_url, look)
    ]

    of_campaign = "sqlite_autoindex_invitations_2 (campaign_id=? AND round=? AND respondent_id>?"
    assert plans == [
        ["SEARCH invitations USING INDEX ix_invitations_due_at (due_at<?)"],
        ["SEARCH invitations USING INTEGER PRIMARY KEY (rowid=?)"],
        ["SEARCH invitations USING INDEX ix_invitations_respondent_id (respondent_id=?)"],
        ["SEARCH invitations USING INDEX ix_invitations_session_id (session_id=?)"],
        [f"SEARCH invitations USING COVERING INDEX {of_campaign})"],
        [f"SEARCH invitations USING INDEX {of_campaign})"],
        [
            "SEARCH invitations USING COVERING INDEX ix_invitations_campaign_id_asked_at"
            " (campaign_id=? AND asked_at>?)"
        ],
        ["SEARCH invitations USING INDEX ix_invitations_respondent_id (respondent_id=?)"],
    ]


def test_what_is_known_of_those_who_are_due_is_found_by_their_ids(sqlite_url: str) -> None:
    def look(uow: UnitOfWork) -> None:
        uow.invitations.asked_before(["r1", "r2"])
        uow.invitations.open_sessions(["r1", "r2"])
        uow.invitations.with_answers(["s1"])

    scans = [
        step
        for steps in planned(sqlite_url, look)
        for step in steps
        if step.startswith("SCAN") and "VIRTUAL TABLE" not in step
    ]

    assert scans == []

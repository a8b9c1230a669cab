"""From an event to a question at the customer's address."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from earshot.campaigns.asking import Asking
from storage.campaigns import InvitationState
from tests.earshot.conftest import on_sqlite
from tests.earshot.triggers.conftest import ANNA, Desk


def asks(desk: Desk) -> None:
    Asking(desk.means, lambda: frozenset({"sms", "telegram"}), lambda: "secret").slice()


@pytest.mark.parametrize(
    ("consent", "state", "reason"), [(True, "asked", None), (None, "left_out", "no_consent")]
)
@on_sqlite
def test_who_had_help_is_asked_where_they_may_be_and_when_the_rule_says(
    desk: Desk, consent: bool | None, state: InvitationState, reason: str | None
) -> None:
    desk.told(profile=replace(ANNA, addresses=ANNA.addresses[1:], consent=consent))

    desk.clock.passes(timedelta(minutes=9))
    asks(desk)
    before = desk.invitations()[0]["state"]
    desk.clock.passes(timedelta(minutes=1))
    asks(desk)

    (asked,) = desk.invitations()
    assert before == "waiting"
    assert (asked["state"], asked["reason"]) == (state, reason)
    if asked["session_id"]:
        with desk.database.read() as uow:
            session = uow.sessions.find([asked["session_id"]])[asked["session_id"]]
        assert session.channel_kind == "sms"
        assert json.loads(session.properties)["agent"] == "Maria"
    assert (asked["session_id"] is None) is (state == "left_out")

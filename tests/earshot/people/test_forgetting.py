"""All that is known of a person is theirs to have, and is gone when they ask to be forgotten."""

import json
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from earshot.opening import Address
from earshot.people.profiles import ErasedPersonError, Profile, save
from earshot.privacy import erase_person, erased_among, export_person
from storage.campaigns import PlannedRow
from storage.events import EventRow
from storage.repositories.copies import tables
from storage.webhooks import NotificationRow, WebhookRow
from tests.responses import Response, publish, store

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
KEY = b"k" * 32
MAIL, PHONE = Address("email", "maria@example.com"), Address("sms", "+46701234567")
MARKS = ("Maria", "+4670", "Acme", "Europe/Stockholm", "gold", "Agent", "SE-secret", "told of")


@pytest.fixture
def maria(database):
    """Somebody of whom everything is known that can be."""
    revision = publish(database)
    profile = Profile(
        (MAIL, PHONE),
        language="sv",
        territory="SE",
        timezone="Europe/Stockholm",
        name="Maria",
        account="Acme",
        persona="SE-secret buyer",
        touch="high",
        properties={"plan": "gold"},
        consent=True,
    )
    with database.begin() as uow:
        maria = save(uow, profile, now=NOW, new_id=lambda: "x").respondent
    store(
        database,
        [Response(NOW.date(), {"nps": 9, "why": "Maria likes it"}, respondent=maria)],
        revision=revision,
    )
    with database.begin() as uow:
        event = EventRow(
            "desk", "4711", "support.closed", maria, '{"agent": "Agent A"}', NOW, NOW, '["rule"]'
        )
        uow.events.add(event)
        invitation = PlannedRow(
            "nps", maria, '{"plan": "gold"}', NOW, NOW + timedelta(days=28), NOW, groups='["gold"]'
        )
        uow.invitations.plan([invitation])
        hook = WebhookRow("w1", "https://example.com", "s", "[]", verbatims=True, created_at=NOW)
        uow.notifications.add_webhook(hook)
        session = uow.privacy.export(maria)["sessions"][0]["id"]

        uow.notifications.add_all(
            [
                NotificationRow("w1", "k1", "e", '"told of the person"', NOW, NOW, None, maria),
                NotificationRow("w1", "k2", "e", '"told of the session"', NOW, NOW, session),
            ]
        )
    return maria


def everything(database) -> str:
    with database.read() as uow:
        rows = [row for table in tables() for row in uow.copies.rows(table)]
    return json.dumps(rows, ensure_ascii=False)


def forgotten(database, person: str, *, with_answers: bool = False) -> None:
    numbers = count()
    erase_person(
        database,
        person,
        with_answers=with_answers,
        key=KEY,
        now=NOW,
        new_id=lambda: f"e{next(numbers)}",
    )


def test_an_export_holds_all_that_is_known_of_a_person(database, maria):
    found = json.dumps(export_person(database, "Maria@Example.com"), ensure_ascii=False)

    for mark in MARKS:
        assert mark in found


@pytest.mark.parametrize("with_answers", [False, True])
def test_nothing_of_an_erased_person_is_left_in_any_table(database, maria, with_answers):
    # `test_an_export…` fails if one of the marks is not there before.
    forgotten(database, maria, with_answers=with_answers)

    left = everything(database)
    assert [mark for mark in (*MARKS, maria) if mark in left] == []


def test_an_erased_person_is_known_again_only_as_one_to_leave_alone(database, maria):
    forgotten(database, maria)
    other = Address("email", "other@example.com")

    with database.begin() as uow:
        assert erased_among(uow, {MAIL, PHONE, other}, key=KEY) == {MAIL, PHONE}
        with pytest.raises(ErasedPersonError):
            save(
                uow,
                Profile((other, Address("sms", "0046 70 123 45 67"))),
                now=NOW,
                new_id=lambda: "y",
                erased=lambda within, at: bool(erased_among(within, {at}, key=KEY)),
            )

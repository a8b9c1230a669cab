"""Delighted's official client, with only its base address changed, does what it always did."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from earshot.counterparts.sms import ANNA
from earshot.delighted.importing import Taking, import_export
from tests.earshot.web.delighted.conftest import GeneralAPIError, Shop, delighted, until

MARIA = "maria@customers.example"
DAY = timedelta(days=1)


def test_a_person_is_asked_by_a_link_in_an_e_mail_and_throttled(shop: Shop, client: Any) -> None:
    properties = {"plan": "gold", "question_product_name": "The London Trench", "seats": 7}

    added = delighted.Person.create(
        client=client, email=MARIA, name="Maria", properties=properties
    )
    mail = until(lambda: shop.outside.mailbox.received)[0]
    asked = shop.invitation(added.id, "asked")
    again = delighted.Person.create(client=client, email=MARIA)
    refused = shop.invitation(added.id, "left_out")

    text = mail.get_body(("plain",)).get_content()
    assert "recommend The London Trench" in text
    assert re.search(r"https://feedback\.example/i/[\w-]+", text)
    assert (added.email, added.name, added.phone_number) == (MARIA, "Maria", None)
    assert abs(added.survey_scheduled_at - shop.watch.now().timestamp()) < 60
    assert added.properties == {**properties, "seats": "7"}
    assert (asked["channel"], asked["channels"]) == ("email", ["email"])
    assert again.id == added.id
    assert refused["reason"] == "too_recent"
    assert len(shop.outside.mailbox.received) == 1


def test_what_somebody_answers_by_the_link_is_their_response(shop: Shop, client: Any) -> None:
    added = delighted.Person.create(client=client, email=MARIA)
    mail = until(lambda: shop.outside.mailbox.received)[0]
    link = re.search(r"/i/([\w-]+)", mail.get_body(("plain",)).get_content())
    assert link
    opened = shop.http.post("/chat/nps", json={"invitation": link[1]}).json()
    secret = {"Authorization": f"Bearer {opened['secret']}"}
    path = f"/chat/sessions/{opened['session']}/messages"
    for n, words in enumerate(("9", "they answered within an hour")):
        shop.http.post(path, json={"id": f"{n}", "text": words}, headers=secret)

    (response,) = delighted.SurveyResponse.all(client=client, expand=["person"])
    by_mail = delighted.Metrics.retrieve(client=client, groups=["email"])
    (person,) = delighted.Person.list(client=client).auto_paging_iter()

    assert (response.score, response.comment) == (9, "they answered within an hour")
    assert (response.person.id, response.person.email) == (added.id, MARIA)
    assert response.permalink == f"https://feedback.example/console/transcript/{response.id}"
    assert (by_mail.nps, by_mail.response_count) == (100, 1)
    assert person.last_responded_at == response.created_at
    assert person.last_sent_at is not None


def test_what_was_imported_is_read_and_gone_on_with(
    shop: Shop, client: Any, tmp_path: Path
) -> None:
    file = tmp_path / "responses.csv"
    file.write_text(
        "Survey Response ID,Score,Comment,Permalink,Created At,Person ID,Tags,Notes,Country\n"
        '7,9,Good,https://delighted.com/r/7,1790951590,555,"vip, billing",called back,SE\n'
    )
    taking = Taking(shop.earshot.conversing.means, lambda *_: set())
    import_export(taking, taking.look(file, "nps"), skip_bad=False)

    (old,) = delighted.SurveyResponse.all(client=client)
    new = delighted.SurveyResponse.create(client=client, person="555", score=3)

    assert (old.score, old.comment, old.created_at) == (9, "Good", 1790951590)
    assert old.permalink == "https://delighted.com/r/7"
    assert old.tags == ["vip", "billing"]
    assert [note["text"] for note in old.notes] == ["called back"]
    assert old.person_properties == {"country": "SE"}
    assert new.person == old.person


def test_a_person_is_asked_by_sms_after_a_while(shop: Shop, client: Any) -> None:
    added = delighted.Person.create(
        client=client, phone_number="+46 70 000 00 01", channel="sms", delay=3600
    )
    waiting = shop.invitation(added.id, "waiting")
    shop.watch.ahead += timedelta(hours=1)
    asked = shop.invitation(added.id, "asked")

    assert waiting["asked_at"] is None
    assert asked["channel"] == "sms"
    (message,) = until(lambda: [one for one in shop.outside.twilio.messages if one.chat == ANNA])
    assert "recommend Acme" in message.text


def test_without_consent_no_sms_is_sent_and_the_reason_is_shown(shop: Shop, client: Any) -> None:
    object.__setattr__(shop.earshot.settings, "delighted_consent", False)
    added = delighted.Person.create(client=client, phone_number=ANNA)

    assert shop.invitation(added.id, "left_out")["reason"] == "no_consent"
    assert shop.outside.twilio.messages == []


def test_whoever_was_asked_by_another_program_is_left_in_peace(shop: Shop, client: Any) -> None:
    sent = int((shop.watch.now() - 10 * DAY).timestamp())
    added = delighted.Person.create(client=client, email=MARIA, last_sent_at=sent)

    assert shop.invitation(added.id, "left_out")["reason"] == "too_recent"
    (listed,) = delighted.Person.list(client=client).auto_paging_iter()
    assert listed.last_sent_at == sent


def test_whoever_unsubscribed_is_not_asked(shop: Shop, client: Any) -> None:
    added = delighted.Person.create(client=client, email=MARIA, send=False)
    assert shop.shows("/invitations", person=added.id)["invitations"] == []

    done = delighted.Unsubscribe.create(client=client, person_email=MARIA)
    delighted.Unsubscribe.create(client=client, person_email="new@customers.example")
    delighted.Person.create(client=client, email=MARIA)

    assert shop.invitation(added.id, "left_out")["reason"] == "opted_out"
    assert done == {"ok": True}
    first, second = delighted.Unsubscribe.all(client=client)
    assert (first.person_id, first.email) == (added.id, MARIA)
    assert abs(first.unsubscribed_at - shop.watch.now().timestamp()) < 60
    assert second.email == "new@customers.example"
    later = int((shop.watch.now() + DAY).timestamp())
    assert delighted.Unsubscribe.all(client=client, since=later) == []


def test_what_is_pending_is_deleted(shop: Shop, client: Any) -> None:
    added = delighted.Person.create(client=client, email=MARIA, delay=3600)
    (before,) = delighted.Person.list(client=client).auto_paging_iter()
    done = delighted.SurveyRequest.delete_pending(client=client, person_email=MARIA)
    (after,) = delighted.Person.list(client=client).auto_paging_iter()

    assert done == {"ok": True}
    assert before.next_survey_scheduled_at == added.survey_scheduled_at
    assert after.next_survey_scheduled_at is None
    assert shop.invitation(added.id, "stopped")["asked_at"] is None


def test_people_are_paged_through(client: Any) -> None:
    emails = {f"p{n}@customers.example" for n in range(5)}
    for email in sorted(emails):
        delighted.Person.create(client=client, email=email, send=False)

    listed = delighted.Person.list(client=client, per_page=2)
    found = [person.email for person in listed.auto_paging_iter()]

    assert sorted(found) == sorted(emails)
    assert listed.iteration_count == 3
    (one,) = delighted.Person.all(client=client, email="p3@customers.example")
    assert one.email == "p3@customers.example"


def test_responses_are_brought_read_and_corrected(shop: Shop, client: Any) -> None:
    person = delighted.Person.create(
        client=client, email=MARIA, send=False, properties={"plan": "gold"}
    )
    other = delighted.Person.create(client=client, phone_number=ANNA, send=False)
    brought = delighted.SurveyResponse.create(
        client=client,
        person=person.id,
        score=9,
        comment="Really nice.",
        person_properties={"country": "SE"},
    )
    before = int((shop.watch.now() - 3 * DAY).timestamp())
    delighted.SurveyResponse.create(client=client, person=other.id, score=3, created_at=before)

    assert (brought.person, brought.score, brought.comment) == (person.id, 9, "Really nice.")
    assert brought.person_properties == {"plan": "gold", "country": "SE"}
    assert (brought.notes, brought.tags, brought.additional_answers) == ([], [], [])
    oldest, newest = delighted.SurveyResponse.all(client=client, expand=["person"])
    assert (oldest.created_at, oldest.score, oldest.comment) == (before, 3, None)
    assert isinstance(newest.person, delighted.Person)
    assert newest.person.email == MARIA
    (first,) = delighted.SurveyResponse.all(client=client, order="desc", per_page=1)
    assert first.id == newest.id == brought.id
    assert delighted.SurveyResponse.all(client=client, until=before - 1) == []

    read = delighted.SurveyResponse.retrieve(brought.id, client=client)
    read.score, read.tags = 6, ["billing", "urgent"]
    saved = read.save(client=client)
    moved = delighted.SurveyResponse.retrieve(brought.id, client=client, expand=["person"])

    assert (saved.score, saved.comment, saved.tags) == (6, "Really nice.", ["billing", "urgent"])
    assert saved.created_at == brought.created_at
    assert moved.save(client=client).person == person.id
    read.person = other.id
    assert read.save(client=client).person == other.id
    (shown,) = (
        one
        for one in shop.shows("/responses", survey="nps")["responses"]
        if one["id"] == brought.id
    )
    assert shown["person"] == other.id
    assert {one["key"]: one["value"] for one in shown["answers"]} == {
        "nps": 6,
        "why": "Really nice.",
    }


def test_metrics_are_those_of_thirty_days_or_of_a_range(shop: Shop, client: Any) -> None:
    person = delighted.Person.create(client=client, email=MARIA, send=False)

    def scores(*ratings: int, ago: timedelta) -> None:
        at = int((shop.watch.now() - ago).timestamp())
        for rating in ratings:
            delighted.SurveyResponse.create(
                client=client, person=person.id, score=rating, created_at=at
            )

    assert delighted.Metrics.retrieve(client=client)["response_count"] == 0
    scores(9, 10, 8, 3, ago=5 * DAY)
    scores(0, 0, ago=36 * DAY)
    latest = delighted.Metrics.retrieve(client=client)
    since = int((shop.watch.now() - 40 * DAY).timestamp())
    every = delighted.Metrics.retrieve(client=client, since=since)

    assert dict(latest) == {
        "nps": 25,
        "promoter_count": 2,
        "promoter_percent": 50.0,
        "passive_count": 1,
        "passive_percent": 25.0,
        "detractor_count": 1,
        "detractor_percent": 25.0,
        "response_count": 4,
    }
    assert (every.nps, every.response_count) == (-17, 6)
    until_ = int((shop.watch.now() - 30 * DAY).timestamp())
    assert delighted.Metrics.retrieve(client=client, since=since, until=until_).nps == -100
    by_sms = delighted.Metrics.retrieve(client=client, groups=["sms"])
    assert (by_sms.nps, by_sms.response_count) == (None, 0)


def test_whom_no_mail_reaches_is_listed(shop: Shop, client: Any) -> None:
    shop.outside.mailbox.rcpt = "550 5.1.1 no such user"
    added = delighted.Person.create(client=client, email=MARIA, name="Maria")

    (bounce,) = until(lambda: delighted.Bounce.all(client=client))
    assert (bounce.person_id, bounce.email, bounce.name) == (added.id, MARIA, "Maria")
    assert abs(bounce.bounced_at - shop.watch.now().timestamp()) < 60


def test_a_deleted_person_is_forgotten_with_their_responses(client: Any) -> None:
    person = delighted.Person.create(client=client, email=MARIA, send=False)
    delighted.SurveyResponse.create(client=client, person=person.id, score=9)

    assert delighted.Person.delete(client=client, email=MARIA) == {"ok": True}
    assert delighted.Person.all(client=client) == []
    assert delighted.SurveyResponse.all(client=client) == []
    with pytest.raises(GeneralAPIError, match="404"):
        delighted.Person.delete(client=client, id=person.id)
    with pytest.raises(delighted.errors.ResourceValidationError, match="forgotten"):
        delighted.Person.create(client=client, email=MARIA)


def test_autopilot_members_are_told_by_a_property(client: Any) -> None:
    person = delighted.Person.create(client=client, email=MARIA, send=False)
    memberships = delighted.AutopilotMembership.forEmail()

    joined = memberships.create(client=client, person_email=MARIA, properties={"plan": "gold"})
    members = list(memberships.list(client=client).auto_paging_iter())
    left = memberships.delete(client=client, person_id=person.id)

    assert joined.properties == {"plan": "gold", "autopilot_email": "yes"}
    assert [member.person["id"] for member in members] == [person.id]
    assert left["person"]["id"] == person.id
    assert list(memberships.list(client=client).auto_paging_iter()) == []
    assert (
        list(delighted.AutopilotMembership.forSms().list(client=client).auto_paging_iter()) == []
    )
    found = delighted.AutopilotConfiguration.retrieve("email", client=client)
    assert (found.platform_id, found.active, found.frequency) == ("email", False, 90 * 86400)

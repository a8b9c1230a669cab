"""Who is invited, who is left out and why, and what a link lets its bearer do."""

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.messages import Asked as Wish
from bots.messages import Inbound, Sender
from earshot import inviting
from earshot.errors import OptedOutError, SurveyClosedError, UnknownSurveyError
from earshot.inviting import (
    SLICE,
    Asked,
    BadAddressError,
    BadInvitationError,
    Invitation,
    address_of,
    invite,
    open_link,
)
from earshot.opening import Address
from storage.rows import DueRow, SessionRow
from tests.earshot.conftest import Office

ALL = ("slack", "telegram", "sms")
SECRETS = (f"secret {n}" for n in count())


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("slack:U0123", Address("slack", "U0123", "T9")),
        ("slack:T1/U0123", Address("slack", "U0123", "T1")),
        ("slack:E1/W0123", Address("slack", "W0123", "E1")),
        (" telegram:123456 ", Address("telegram", "123456")),
        ("sms:+46701234567", Address("sms", "+46701234567")),
        ("sms:+46 (0)70-123 45 67", Address("sms", "+46701234567")),
        ("sms:0046701234567", Address("sms", "+46701234567")),
        ("sms:+۴۶۷۰۱۲۳۴۵۶۷", Address("sms", "+46701234567")),
    ],
)
def test_an_address_is_read_in_every_spelling(text: str, address: Address) -> None:
    assert address_of(text, workspace="T9") == address


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slack:#general", "member's ID"),
        ("slack:C0123", "member's ID"),
        ("slack:@maria", "member's ID"),
        ("telegram:@maria", "--link telegram"),
        ("telegram:-100123", "--link telegram"),
        ("email:anna@shop.example", "--link web"),
        ("sms:0701234567", r"sms:\+46701234567"),
        ("sms:+4670", r"sms:\+46701234567"),
        ("sms:+1234567890123456", r"sms:\+46701234567"),
        ("+46701234567", "begins with slack:, sms: or telegram:"),
        ("mail:a@b.example", "begins with"),
        ("", "begins with"),
    ],
)
def test_what_is_no_address_is_told_how_one_is_written(text: str, said: str) -> None:
    with pytest.raises(BadAddressError, match=said):
        address_of(text)


@given(st.sampled_from(["", "slack:", "sms:", "sms:+", "telegram:"]), st.text())
def test_any_text_is_an_address_or_is_refused(kind: str, text: str) -> None:
    try:
        address = address_of(kind + text)
    except BadAddressError:
        return
    assert address.kind in ALL
    assert address.value.isascii()
    assert len(address.value) > 0


def invited(
    office: Office, *texts: str, survey: str = "help", channels: Sequence[str] = ALL, **more: str
) -> list[Asked]:
    invitation = Invitation(survey, more.get("language"), {"brand": "Globex"})
    return list(
        invite(
            office.conversing,
            invitation,
            texts,
            channels=channels,
            new_secret=lambda: next(SECRETS),
            workspace="T9",
        )
    )


def due(office: Office) -> list[DueRow]:
    with office.database.begin() as uow:
        return uow.outbox.due(office.clock.now(), kinds=ALL, limit=100)


def session_at(office: Office, address: Address) -> SessionRow | None:
    with office.database.read() as uow:
        row = uow.respondents.by_address(address.kind, address.value, channel=address.account)
        return uow.sessions.waiting_at(row.id) if row else None


def test_whoever_is_invited_has_a_session_whose_first_question_is_due(office: Office) -> None:
    outcomes = invited(office, "sms:+46701234567", "telegram:7", "slack:U1", language="sv")

    assert outcomes == [Asked("sms:+46701234567"), Asked("telegram:7"), Asked("slack:U1")]
    rows = due(office)
    assert {(row.kind, row.account, row.address) for row in rows} == {
        ("sms", "", "+46701234567"),
        ("telegram", "", "7"),
        ("slack", "T9", "U1"),
    }
    assert len({row.session_id for row in rows}) == 3
    session = session_at(office, Address("telegram", "7"))
    assert session is not None
    assert (session.survey, session.language, session.channel_kind) == ("help", "sv", "telegram")
    assert (session.test, "Globex" in session.properties) == (False, True)


def test_an_anonymous_survey_is_offered_in_slack_and_joined_to_nobody(office: Office) -> None:
    (outcome,) = invited(office, "slack:U1", survey="quiet")

    assert outcome.reason is None
    assert [row.address for row in due(office)] == ["U1"]
    assert session_at(office, Address("slack", "U1", "T9")) is None


def test_who_is_left_out_is_told_with_the_reason(office: Office) -> None:
    invited(office, "telegram:1", "telegram:2", "telegram:3")
    with office.database.begin() as uow:
        stopped = uow.respondents.by_address("telegram", "2")
        blocked = uow.respondents.ensure("telegram", "4", new_id="r4", now=office.clock.now())
        assert stopped is not None
        uow.respondents.opt_out(stopped.respondent_id, reason="stop", now=office.clock.now())
        uow.respondents.set_unreachable(blocked.id, "blocked")
    outcomes = invited(
        office,
        "telegram:1",
        "telegram:2",
        "telegram:4",
        "sms:+46701234567",
        "maria",
        "telegram:5",
        "telegram: 5",
        "telegram:5",
        channels=("telegram",),
    )

    reasons = {one.address: one.reason or "" for one in outcomes}
    assert "open there already" in reasons["telegram:1"]
    assert "asked not to be asked" in reasons["telegram:2"]
    assert "Nothing arrives there (blocked)" in reasons["telegram:4"]
    assert "SMS is not set up" in reasons["sms:+46701234567"]
    assert "begins with" in reasons["maria"]
    assert "written telegram:" in reasons["telegram: 5"]
    assert [one for one in outcomes if one.reason is None] == [Asked("telegram:5")]


def test_that_somebody_asked_us_to_stop_is_said_before_that_nothing_arrives(
    office: Office,
) -> None:
    numbers = ["+46701234561", "+46701234562"]
    with office.database.begin() as uow:
        now = office.clock.now()
        for number in numbers:
            row = uow.respondents.ensure("sms", number, new_id=f"r-{number}", now=now)
            uow.respondents.set_unreachable(row.id, "21610")
        uow.respondents.opt_out(f"r-{numbers[0]}", reason="stop", now=now)
    stopped, twilio = invited(office, *(f"sms:{number}" for number in numbers))

    assert stopped.reason == "This person asked not to be asked again."
    assert (twilio.reason or "").startswith("They told Twilio to stop (21610)")


def test_whoever_names_no_language_is_asked_in_the_one_that_is_remembered(office: Office) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("telegram", "7", new_id="r-7", now=office.clock.now())
        uow.respondents.remember_language("r-7", "sv")
    invited(office, "telegram:7", "telegram:8")

    seven, eight = (session_at(office, Address("telegram", one)) for one in "78")
    assert seven is not None
    assert eight is not None
    assert (seven.language, eight.language) == ("sv", "en")


def test_the_same_address_in_two_spellings_is_asked_once(office: Office) -> None:
    outcomes = invited(office, "sms:+46701234567", "sms:+46 70 123 45 67", "sms:0046701234567")

    assert len(outcomes) == 3
    assert sum(one.reason is None for one in outcomes) == 1
    assert len(due(office)) == 1


def test_many_are_asked_slice_by_slice_and_again_nobody_twice(office: Office) -> None:
    texts = [f"telegram:{n}" for n in range(1, 2 * SLICE + 6)]
    first, second = invited(office, *texts), invited(office, *texts)

    assert [one.reason for one in first] == [None] * len(texts)
    assert not any(one.reason is None for one in second)
    assert len(due(office)) == len(texts)


def test_the_commonest_reason_comes_first() -> None:
    left_out = [Asked("a", "x"), Asked("b", "y"), Asked("c", "y")]

    assert list(inviting.by_reason(left_out).items()) == [("y", ["b", "c"]), ("x", ["a"])]


@pytest.mark.parametrize(
    ("invitation", "error", "said"),
    [
        (Invitation("nothing"), UnknownSurveyError, "no survey `nothing`"),
        (Invitation("help", "de"), BadInvitationError, "speaks en, sv, not de"),
        (
            Invitation("help", properties={"brnad": "x"}),
            BadInvitationError,
            "no property `brnad`. It declares: brand",
        ),
        (Invitation("quiet", properties={"brand": "x"}), BadInvitationError, "declares: none"),
    ],
)
def test_an_invitation_that_suits_no_survey_is_refused(
    office: Office, invitation: Invitation, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        inviting.check(office.means, invitation)


def test_nobody_is_invited_to_a_closed_survey(office: Office) -> None:
    with office.database.begin() as uow:
        uow.surveys.set_state("help", "closed")

    with pytest.raises(SurveyClosedError):
        inviting.check(office.means, Invitation("help"))


TOKEN = "a-token_22_letters"


def comes_with(office: Office, token: str, address: str) -> None:
    office.conversing.take(
        [Inbound(f"start-{address}", Sender("telegram", address), Wish(invitation=token))]
    )


def test_a_link_is_its_first_bearers_and_makes_them_the_person_it_names(office: Office) -> None:
    open_link(office.means, Invitation("help", "sv"), token=TOKEN, person="customer-1")
    comes_with(office, TOKEN, "7")
    comes_with(office, TOKEN, "8")

    session = session_at(office, Address("telegram", "7"))
    with office.database.read() as uow:
        person = uow.respondents.by_address("person", "customer-1")
    assert session is not None
    assert person is not None
    assert (session.respondent_id, session.language) == (person.respondent_id, "sv")
    assert session_at(office, Address("telegram", "8")) is None


def test_a_link_without_a_person_asks_whoever_brings_it(office: Office) -> None:
    open_link(office.means, Invitation("help", test=True), token=TOKEN, person=None)
    comes_with(office, TOKEN, "7")

    session = session_at(office, Address("telegram", "7"))
    assert session is not None
    assert session.test


def test_a_link_opens_nothing_after_28_days(office: Office) -> None:
    open_link(office.means, Invitation("help"), token=TOKEN, person=None)
    office.clock.passes(timedelta(days=28))
    comes_with(office, TOKEN, "7")

    assert session_at(office, Address("telegram", "7")) is None


def test_of_a_links_token_a_digest_is_kept(office: Office) -> None:
    open_link(office.means, Invitation("help"), token=TOKEN, person=None)

    with office.database.begin() as uow:
        row = uow.invitations.by_digest(sha256(TOKEN.encode()).digest())
    assert row is not None
    assert row.expires_at - row.created_at == timedelta(days=28)
    assert TOKEN not in repr(row)


def test_a_link_may_name_a_respondent_by_their_own_id(office: Office) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("email", "m@example.com", new_id="r-7", now=office.clock.now())
    open_link(office.means, Invitation("help"), token=TOKEN, person="r-7")

    with office.database.begin() as uow:
        row = uow.invitations.by_digest(sha256(TOKEN.encode()).digest())
    assert row is not None
    assert row.respondent_id == "r-7"


def test_no_link_names_somebody_who_said_stop_or_answers_anonymously(office: Office) -> None:
    with office.database.begin() as uow:
        address = uow.respondents.ensure("person", "p", new_id="r-1", now=office.clock.now())
        uow.respondents.opt_out(address.respondent_id, reason="stop", now=office.clock.now())

    with pytest.raises(OptedOutError):
        open_link(office.means, Invitation("help"), token=TOKEN, person="p")
    with pytest.raises(BadInvitationError, match="anonymous"):
        open_link(office.means, Invitation("quiet"), token=TOKEN, person="q")

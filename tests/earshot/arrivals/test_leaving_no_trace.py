"""What is promised to a person who was erased, or answers without a name."""

from dataclasses import replace
from hashlib import sha256

import pytest

from bots.messages import ChannelKind, Words
from earshot.errors import OptedOutError
from earshot.opening import Opened
from earshot.privacy import erase_person, suppression_of
from earshot.visits import Noted
from tests.earshot.arrivals.conftest import invitation
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter


def test_somebody_erased_is_not_heard_again(texter: Texter) -> None:
    office, key = texter.office, b"k" * 32
    texter.opens()
    erase_person(
        office.database,
        texter.address,
        with_answers=False,
        key=key,
        now=office.clock.now(),
        new_id=office.means.new_id,
    )
    office.conversing = replace(
        office.conversing,
        means=replace(
            office.means,
            erased=lambda uow, at: bool(
                uow.privacy.suppressed(
                    [suppression_of(at.kind, at.value, channel=at.account, key=key)]
                )
            ),
        ),
    )

    assert texter.arrives(Words("hello?")) == Noted()
    with office.database.read() as uow:
        assert uow.respondents.having(texter.address) == []
    assert isinstance(texter.invited(), OptedOutError)


@pytest.mark.parametrize("kind", ["telegram", "sms"])
def test_an_anonymous_survey_leaves_no_trace_in_the_chat(
    office: Office, kind: ChannelKind
) -> None:
    texter = Texter(office, kind)
    texter.opens("quiet")
    session = texter.session()
    pressed = texter.presses("9") if kind == "telegram" else texter.arrives(Words("9"))
    texter.reads()
    texter.says("a word about work", message="50")

    with office.database.read() as uow:
        assert uow.sessions.find([session.id]) == {}
        assert uow.outbox.of_session(session.id) == []
        assert uow.inbox.of_session(session.id) == []
    assert pressed == Noted()
    assert session.respondent_id is None
    assert texter.edits("50", "other words") == [
        "Your answers have already been saved. Thank you."
    ]


def test_the_last_words_of_an_anonymous_survey_are_sent_and_then_gone(office: Office) -> None:
    texter = Texter(office)
    texter.opens("quiet")
    texter.says("9")
    texter.arrives(Words("a word about work"))
    (due,) = texter.due()
    said = texter.reads()

    assert said
    with office.database.read() as uow:
        assert uow.outbox.of_session(due.session_id) == []


def test_a_stop_in_an_anonymous_survey_opts_the_person_out(office: Office) -> None:
    texter = Texter(office, "sms")
    texter.opens("quiet")

    assert texter.says("stop") == ["All right. We will not ask you again."]
    assert texter.opted_out()


def test_on_slack_an_anonymous_survey_is_offered_and_opened_in_a_form(office: Office) -> None:
    texter = Texter(office, "slack")
    given = texter.invited("quiet")

    assert isinstance(given, Opened)
    (said,) = texter.reads()
    assert "without your name" in said


def test_words_after_an_anonymous_end_are_answered_and_not_kept(office: Office) -> None:
    texter = Texter(office)
    texter.opens("quiet")
    texter.says("9")
    texter.says("a word about work")
    said = texter.says("and my boss shouts at everybody")

    assert said == ["Your answers have already been saved. Thank you."]
    assert texter.says("hello?") == []
    with office.database.read() as uow:
        heard = uow.arrivals.known([("telegram", "", f"{texter.address}-{n}") for n in range(9)])
        address = uow.respondents.by_address("telegram", texter.address)
        assert address is not None
        told = uow.privacy.export(address.respondent_id)
    assert len(heard) == 4
    assert "shouts" not in str(told)


def test_an_invitation_to_an_anonymous_survey_keeps_a_day_and_nobody(office: Office) -> None:
    invitation(office, "token", survey="quiet", properties="{}")
    texter = Texter(office)
    texter.asks(invitation="token")
    with office.database.begin() as uow:
        row = uow.invitations.by_digest(sha256(b"token").digest())

    assert row is not None
    assert row.address_id is None
    assert row.used_at == office.clock.now().replace(hour=0)

"""Consent and opt-outs, everywhere or by kind of address, hold from the moment they are told."""

from datetime import date, timedelta

import pytest

from bots.messages import Words
from earshot.errors import OptedOutError
from earshot.opening import Address, Opened
from earshot.people import permissions
from earshot.people.permissions import NotReachedThereError
from earshot.people.profiles import Profile, save
from earshot.privacy import UnknownPersonError
from tests.earshot.conftest import NOON, Office
from tests.earshot.texting import KINDS, Texter

TODAY = date(2026, 11, 21)


@pytest.fixture
def maria(office: Office) -> str:
    """Somebody on every channel that pushes, and with e-mail."""
    addresses = [Address(kind, Texter(office, kind).address, "") for kind in KINDS]
    profile = Profile((*addresses, Address("email", "maria@example.com")))
    with office.database.begin() as uow:
        return save(uow, profile, now=NOON, new_id=lambda: "maria").respondent


def leaves(office: Office, person: str, *kinds: str) -> None:
    with office.database.begin() as uow:
        permissions.opt_out(
            uow,
            person,
            kinds=kinds or None,
            reason="asked us to",
            now=office.clock.now(),
            today=TODAY,
        )


def comes_back(office: Office, person: str, *kinds: str) -> None:
    with office.database.begin() as uow:
        permissions.opt_in(uow, person, kinds=kinds or None, now=office.clock.now())


def refused(office: Office) -> set[str]:
    """The kinds of channel on which Maria cannot be asked."""
    outcomes = {kind: Texter(office, kind).invited(patient=True) for kind in KINDS}
    return {kind for kind, outcome in outcomes.items() if isinstance(outcome, OptedOutError)}


def test_an_opt_out_of_one_kind_leaves_the_others(office, maria):
    leaves(office, maria, "sms")

    assert refused(office) == {"sms"}


def test_an_opt_out_of_everything_and_back(office, maria):
    leaves(office, maria)
    assert refused(office) == set(KINDS)
    with office.database.read() as uow:
        assert uow.people.get(maria).opt_out_reason == "asked us to"

    comes_back(office, maria)
    assert refused(office) == set()


def test_coming_back_by_one_kind_takes_nothing_else_back(office, maria):
    leaves(office, maria, "sms", "telegram")
    comes_back(office, maria, "sms")
    assert refused(office) == {"telegram"}

    leaves(office, maria)
    comes_back(office, maria, "telegram")
    assert refused(office) == set(KINDS)


def test_what_is_open_and_waits_to_be_sent_there_ends_unsaid(office, maria):
    by_sms, by_telegram = Texter(office, "sms"), Texter(office, "telegram")
    assert isinstance(by_sms.invited(), Opened)
    assert isinstance(by_telegram.invited(), Opened)
    office.clock.passes(timedelta(minutes=1))

    leaves(office, maria, "sms")

    assert by_sms.session().state == "stopped"
    assert by_sms.reads() == []
    assert by_telegram.session().state == "waiting"
    assert by_telegram.reads() != []


def test_nothing_is_offered_where_somebody_is_to_be_left_alone(office, maria):
    leaves(office, maria, "slack")

    assert isinstance(Texter(office, "slack").invited("quiet"), OptedOutError)


@pytest.mark.parametrize("kind", KINDS)
def test_a_start_from_there_is_heard_there_and_takes_nothing_else_back(office, maria, kind):
    leaves(office, maria, *KINDS)
    texter = Texter(office, kind)

    assert texter.says("hello?") == []
    assert texter.says("START") == ["Welcome back. We may ask you again."]
    assert refused(office) == {*KINDS} - {kind}


def test_a_start_in_the_session_that_was_ended_is_heard_too(office, maria):
    texter = Texter(office, "telegram")
    texter.opens()
    leaves(office, maria, "telegram")

    texter.says("START")

    assert refused(office) == set()


def test_a_stop_from_where_they_are_left_alone_counts_everywhere(office, maria):
    leaves(office, maria, "sms")

    texter = Texter(office, "sms")
    texter.arrives(Words("STOP"))

    assert refused(office) == set(KINDS)


@pytest.mark.parametrize("kinds", [(), ("telegram",)])
@pytest.mark.parametrize("said", ["later", None])
def test_an_open_anonymous_dialog_says_nothing_more_and_ends_by_itself(office, maria, kinds, said):
    texter = Texter(office, "telegram")
    texter.opens("quiet")
    if said is not None:
        texter.says(said)
    session = texter.session().id
    leaves(office, maria, *kinds)

    office.clock.passes(timedelta(days=40))
    office.finishing.act_on_time()

    assert texter.reads() == []
    with office.database.read() as uow:
        assert uow.sessions.find([session]) == {}


def test_consent_is_of_everything_or_of_one_kind(office, maria):
    def consents() -> tuple[bool, dict[str, bool]]:
        with office.database.read() as uow:
            person = uow.people.get(maria)
        by_kind = {row.kind: row.consent_at is not None for row in person.addresses}
        return person.consent_at is not None, {kind for kind, given in by_kind.items() if given}

    def told(*kinds: str, given: bool = True) -> None:
        with office.database.begin() as uow:
            permissions.consent(uow, maria, kinds=kinds or None, at=NOON if given else None)

    told("sms", "email")
    assert consents() == (False, {"sms", "email"})
    told("sms", given=False)
    assert consents() == (False, {"email"})
    told()
    assert consents() == (True, {"email"})
    told(given=False)
    assert consents() == (False, set())


def test_nobody_and_nowhere_are_said_plainly(office, maria):
    with pytest.raises(UnknownPersonError, match="Nobody has the id `r9`"):
        leaves(office, "r9")
    with pytest.raises(NotReachedThereError, match=r"of kind webchat\. Known are: email"):
        leaves(office, maria, "webchat")

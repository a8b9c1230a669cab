"""What is promised to a person who asks for a survey, or follows an invitation."""

from datetime import timedelta

from earshot.errors import AlreadyAskedError, OptedOutError
from tests.earshot.arrivals.conftest import invitation
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter


def test_a_second_survey_waits_for_the_first_and_a_wish_of_the_persons_own_does_not(
    texter: Texter,
) -> None:
    texter.opens()

    assert isinstance(texter.invited("short", patient=True), AlreadyAskedError)
    said = texter.asks("short")
    assert said[0] == "All right. This survey ends here."
    assert texter.reads()[-1] == "How likely is it that you would recommend Acme?"
    texter.office.clock.passes(timedelta(minutes=1))
    texter.says("9")
    assert texter.answers()["recommend", "answer"].number == 9


def test_asking_for_the_survey_that_is_open_asks_its_question_again(texter: Texter) -> None:
    texter.opens()
    texter.says("2")

    assert texter.asks("help") == ["What made it hard?"]
    assert texter.asks() == ["What made it hard?"]


def test_asking_for_no_survey_that_there_is_is_heard_as_words(texter: Texter) -> None:
    texter.opens()

    assert texter.asks("6") == ["What worked well?"]


def test_a_closed_survey_says_so(texter: Texter) -> None:
    with texter.office.database.begin() as uow:
        uow.surveys.set_state("help", "closed")

    assert texter.asks("help") == ["This survey is closed."]


def test_who_had_stopped_is_told_how_to_come_back_when_they_ask(texter: Texter) -> None:
    texter.says("stop")

    assert "START" in texter.asks("help")[0]


def test_an_invitation_binds_the_session_to_the_person_it_was_for(office: Office) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id="r-p1", now=office.clock.now())
    invitation(office, "token", respondent_id="r-p1", language="sv")
    texter, other = Texter(office), Texter(office, address="1002")

    said = texter.asks(invitation="token")
    assert said[-1] == "Globex gjorde det enkelt för mig att få hjälp med mitt ärende."
    assert texter.session().respondent_id == "r-p1"
    assert other.asks(invitation="token") == ["This link has been used already."]
    assert texter.asks(invitation="token") == [said[-1]]


def test_an_invitation_that_is_over_or_unknown_says_so(office: Office) -> None:
    texter = Texter(office)
    invitation(office, "token", expires_at=office.clock.now() - timedelta(seconds=1))

    assert texter.asks(invitation="token") == ["This survey is closed."]
    assert texter.asks(invitation="né") == ["This survey does not exist."]


def test_a_person_who_stopped_is_stopped_by_whom_the_invitation_was_for_too(
    office: Office,
) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id="r-p1", now=office.clock.now())
    invitation(office, "token", respondent_id="r-p1")
    texter = Texter(office)
    texter.asks(invitation="token")
    texter.says("stop")

    with office.database.read() as uow:
        assert uow.respondents.opted_out("r-p1")
    assert texter.opted_out()


def test_a_slash_command_for_no_survey_says_so(office: Office) -> None:
    texter = Texter(office, "slack")

    assert texter.asks("nosuch") == ["This survey does not exist."]
    assert texter.asks("nosuch") == ["This survey does not exist."]
    assert texter.asks() == [
        "We send short surveys here. None is open right now."
        " Reply STOP and we will not ask at all."
    ]
    texter.asks("stop")
    assert texter.opted_out()
    assert "START" in texter.asks()[0]


def test_a_stop_of_the_invited_person_counts_where_the_link_was_opened(office: Office) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id="r-p1", now=office.clock.now())
    invitation(office, "token", respondent_id="r-p1")
    texter = Texter(office)
    texter.asks(invitation="token")
    visitor, _ = office.opens("short", person="p1")
    visitor.says("stop")

    assert texter.opted_out()
    assert isinstance(texter.invited(), OptedOutError)
    with office.database.read() as uow:
        assert {one.kind for one in uow.respondents.addresses("r-p1")} == {"person", "telegram"}


def test_a_link_does_not_undo_the_stop_of_whom_it_is_for(office: Office) -> None:
    with office.database.begin() as uow:
        uow.respondents.ensure("person", "p1", new_id="r-p1", now=office.clock.now())
        uow.respondents.opt_out("r-p1", reason="stop", now=office.clock.now())
    invitation(office, "token", respondent_id="r-p1")

    assert "START" in Texter(office).asks(invitation="token")[0]


def test_a_link_for_one_person_opened_by_another_we_know_stays_the_others(office: Office) -> None:
    with office.database.begin() as uow:
        for person in ("p1", "p2"):
            uow.respondents.ensure("person", person, new_id=f"r-{person}", now=office.clock.now())
    invitation(office, "one", respondent_id="r-p1")
    invitation(office, "two", respondent_id="r-p2")
    texter = Texter(office)
    texter.asks(invitation="one")
    texter.says("7")
    texter.says("skip")
    texter.asks(invitation="two")

    assert texter.session().respondent_id == "r-p1"

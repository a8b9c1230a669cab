"""What DESIGN promises a person who writes: the same on Slack, Telegram and SMS."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from bots.messages import ChannelKind, Inbound, Pressed, Sender, Words
from earshot.errors import AlreadyAskedError, OptedOutError
from earshot.opening import Opened
from earshot.privacy import erase_person, suppression_of
from earshot.visits import Noted
from storage.rows import InvitationRow
from tests.earshot.conftest import Office
from tests.earshot.texting import KINDS, Texter

ASKED = "Acme made it easy for me to handle my issue."


@pytest.fixture(params=KINDS)
def texter(request: pytest.FixtureRequest, office: Office) -> Texter:
    kind: ChannelKind = request.param
    return Texter(office, kind)


def test_an_invited_person_is_asked_and_their_words_are_kept(texter: Texter) -> None:
    first = texter.opens()
    second = texter.says("2")
    texter.says("I waited forty minutes and was then cut off")

    answers = texter.answers()
    assert first[-1] == ASKED
    assert second == ["What made it hard?"]
    assert answers["effort", "answer"].number == 2
    assert answers["obstacle", "answer"].raw == "I waited forty minutes and was then cut off"
    assert answers["effort", "answer"].channel_kind == texter.kind


def test_a_delivery_that_comes_again_changes_nothing(texter: Texter) -> None:
    texter.opens()
    texter.says("2", key="same")
    texter.says("because it was slow, really slow", key="other")

    assert texter.says("2", key="same") == []
    assert texter.answers()["obstacle", "answer"].raw == "because it was slow, really slow"


def test_a_delivery_that_comes_again_after_the_next_survey_began_changes_nothing(
    texter: Texter,
) -> None:
    texter.opens()
    texter.says("7", key="same")
    texter.says("skip")
    texter.office.clock.passes(timedelta(days=40))
    texter.opens()

    assert texter.says("7", key="same") == []
    assert texter.answers() == {}


def test_what_one_person_says_twice_at_once_is_heard_in_order(texter: Texter) -> None:
    texter.opens()
    both = [
        Inbound("a", texter.sender, Words("2")),
        Inbound("b", texter.sender, Words("it took me five calls to get through")),
    ]

    assert texter.office.conversing.take(both) == [Noted(), Noted()]
    assert texter.answers()["effort", "answer"].number == 2
    assert texter.answers()["obstacle", "answer"].raw.startswith("it took")


def test_a_pressed_button_answers_its_own_question(texter: Texter) -> None:
    texter.opens()
    rating, _ = texter.question()

    assert texter.presses("2") == Noted(chosen="2")
    assert texter.answers()["effort", "answer"].number == 2
    texter.says("it took me five calls to get through")
    assert texter.presses("3", rating) == Noted(chosen="3")
    assert texter.answers()["effort", "answer"].number == 3
    assert texter.answers()["obstacle", "answer"].raw.startswith("it took")


def test_a_skip_button_leaves_the_question_out(texter: Texter) -> None:
    texter.opens()
    texter.says("7")

    assert texter.presses("Skip") == Noted(chosen="Skip")
    assert texter.session().state == "completed"
    assert ("praise", "answer") not in texter.answers()


@pytest.mark.parametrize("token", ["", "1.0.00000000", "zz.9", "é" * 40, "1.0." + "f" * 16])
def test_a_forged_button_is_no_answer(texter: Texter, token: str) -> None:
    texter.opens()

    assert texter.arrives(Pressed((token,))) == Noted(stale=True)
    assert texter.answers() == {}


def test_a_button_works_for_nobody_else(texter: Texter) -> None:
    texter.opens()
    _, sent = texter.question()
    other = Texter(texter.office, texter.kind, "9")

    assert other.arrives(Pressed((texter.token(sent, "1"),))) == Noted(stale=True)
    assert texter.answers() == {}


def test_a_form_answers_the_question_it_was_opened_for(texter: Texter) -> None:
    texter.opens()
    texter.says("2")
    words, _ = texter.question()
    texter.says("slow")
    texter.fills_the_form("slow, and I had to call five times", words)

    assert texter.answers()["obstacle", "answer"].raw == "slow, and I had to call five times"


def test_an_edited_message_corrects_the_answer_it_gave(texter: Texter) -> None:
    texter.opens()
    texter.reads()
    texter.says("2", message="10")
    texter.says("slow", message="11")
    texter.says("nobody picked up the telephone for hours", message="12")

    said = texter.edits("10", "3")
    assert "Your answer is now 3." in said
    texter.edits("11", "very slow indeed")
    texter.edits("12", "nobody picked up for days")
    answers = texter.answers()
    assert answers["effort", "answer"].number == 3
    assert answers["obstacle", "answer"].raw == "very slow indeed"
    assert answers["obstacle", "probe"].raw == "nobody picked up for days"


def test_an_edited_message_that_was_not_understood_is_read_anew(texter: Texter) -> None:
    texter.opens()
    texter.says("fnord fnord", message="10")
    texter.edits("10", "6")

    assert texter.answers()["effort", "answer"].number == 6


def test_an_edit_that_is_no_answer_leaves_the_answer(texter: Texter) -> None:
    texter.opens()
    texter.says("2", message="10")

    assert texter.edits("10", "fnord fnord") == []
    assert texter.answers()["effort", "answer"].number == 2


def test_an_edit_into_a_stop_stops(texter: Texter) -> None:
    texter.opens()
    texter.says("2", message="10")
    texter.edits("10", "stop")

    assert texter.opted_out()


def test_an_edit_of_something_said_to_nobody_changes_nothing(texter: Texter) -> None:
    texter.says("hello there", message="1")

    assert texter.edits("1", "hello again") == []


def test_words_written_before_the_next_question_was_seen_belong_to_the_one_before(
    office: Office,
) -> None:
    """A press overtakes a text, or somebody sends two short messages in a row."""
    texter = Texter(office)
    texter.invited()
    texter.reads(receipt="100")
    texter.presses("2")
    texter.reads(receipt="103")
    texter.arrives(Words("slow", "104"))
    texter.arrives(Words("and nobody knew anything about it", "105"))
    texter.reads(receipt="106")
    texter.arrives(Words("five calls, two hours", "107"))
    texter.arrives(Words("9999", "108"))

    answers = texter.answers()
    assert answers["effort", "answer"].number == 2
    assert answers["obstacle", "answer"].raw == "slow\nand nobody knew anything about it"
    assert answers["obstacle", "probe"].raw == "five calls, two hours\n9999"


def test_a_rating_typed_before_the_press_was_answered_does_not_answer_the_next_question(
    office: Office,
) -> None:
    texter = Texter(office)
    texter.invited()
    texter.reads(receipt="100")
    texter.presses("2")
    texter.arrives(Words("3", "101"))
    texter.reads(receipt="102")

    assert texter.answers()["effort", "answer"].number == 3
    assert ("obstacle", "answer") not in texter.answers()


def test_what_cannot_be_read_is_answered_and_asked_again(texter: Texter) -> None:
    texter.opens()

    assert texter.sends_a_picture() == ["I can only read text. Please type your answer.", ASKED]
    assert texter.sends_a_picture("6")[-1] == "What worked well?"


def test_a_text_with_no_session_is_kept_and_answered_once_a_day(texter: Texter) -> None:
    first, second = texter.says("hello, anybody there?"), texter.says("hm?!")
    texter.office.clock.passes(timedelta(hours=25))
    third = texter.says("hello again, my friends")

    assert "We send short surveys here." in first[0]
    assert "STOP" in first[0]
    assert second == []
    assert third == first


def test_help_outside_a_survey_is_always_answered(texter: Texter) -> None:
    texter.says("hello, anybody there?")

    assert "We send short surveys here." in texter.says("HELP")[0]


@pytest.mark.parametrize("words", ["stop", "STOP.", "unsubscribe", "opt out", "stop please"])
def test_a_stop_outside_a_survey_counts_everywhere_at_once(texter: Texter, words: str) -> None:
    assert texter.says(words) == ["All right. We will not ask you again."]
    assert texter.opted_out()
    assert isinstance(texter.invited(), OptedOutError)


@pytest.mark.parametrize(
    "words", ["stopall", "REVOKE", "optout", "opt out", "stop please", "sluta", "لغو", "退订"]
)
def test_a_stop_in_a_survey_is_confirmed_once_and_then_there_is_silence(
    texter: Texter, words: str
) -> None:
    texter.opens()

    assert texter.says(words) == ["All right. We will not ask you again."]
    assert texter.says("hello?") == []
    assert texter.says("9") == []
    assert texter.opted_out()


@pytest.mark.parametrize("words", ["end", "quit", "cancel"])
def test_words_of_twilio_stop_everything_on_sms_and_elsewhere_this_survey(
    texter: Texter, words: str
) -> None:
    texter.opens()
    texter.says(words)

    assert texter.session().state == "stopped"
    assert texter.opted_out() is (texter.kind == "sms")


def test_a_stop_takes_back_what_was_not_sent_yet(texter: Texter) -> None:
    texter.invited()
    texter.arrives(Words("stop"))

    assert texter.reads() == ["All right. We will not ask you again."]


def test_a_stop_counts_on_the_persons_other_channels(office: Office) -> None:
    phone, chat = Texter(office, "sms"), Texter(office, "telegram")
    phone.opens()
    with office.database.begin() as uow:
        person = uow.respondents.by_address("sms", phone.address)
        assert person is not None
        uow.respondents.add_address(
            person.respondent_id, "telegram", chat.address, now=office.clock.now()
        )
    chat.invited()
    phone.says("stop")

    assert chat.reads() == []
    assert chat.session().state == "stopped"
    assert isinstance(chat.invited(), OptedOutError)


def test_only_a_word_for_it_brings_a_person_back(texter: Texter) -> None:
    texter.opens()
    texter.says("stop")
    texter.says("9")
    texter.office.clock.passes(timedelta(days=3))
    assert texter.opted_out()

    assert texter.says("START") == ["Welcome back. We may ask you again."]
    assert not texter.opted_out()


def test_yes_answers_a_yes_no_question_and_is_a_start_for_who_had_stopped(office: Office) -> None:
    texter = Texter(office, "sms")
    texter.says("stop")
    texter.says("yes")

    assert not texter.opted_out()


def test_hello_on_telegram_brings_back_who_had_stopped(office: Office) -> None:
    texter = Texter(office)
    texter.says("stop")

    assert texter.asks() == ["Welcome back. We may ask you again."]


def test_a_reply_on_the_third_day_goes_on_at_the_same_question(texter: Texter) -> None:
    texter.opens()
    texter.says("2")
    texter.office.clock.passes(timedelta(days=3))
    texter.says("five calls, and two hours of waiting")

    assert texter.answers()["obstacle", "answer"].raw.startswith("five calls")


def test_a_correction_after_the_end_counts_for_a_day(texter: Texter) -> None:
    texter.opens("short")
    texter.says("9")

    assert texter.says("sorry, I meant 6") == ["Your answer is now 6."]
    texter.office.clock.passes(timedelta(hours=23))
    assert texter.says("sorry, I meant 7") == ["Your answer is now 7."]
    texter.office.clock.passes(timedelta(hours=2))
    assert "We send short surveys here." in texter.says("sorry, I meant 8")[0]
    assert texter.answers()["recommend", "answer"].number == 7


def test_later_comes_back_when_it_said(texter: Texter) -> None:
    texter.opens()
    said = texter.says("later")
    texter.office.clock.passes(timedelta(hours=23, minutes=59))
    texter.office.finishing.act_on_time()
    early = texter.reads()
    texter.office.clock.passes(timedelta(minutes=2))
    texter.office.finishing.act_on_time()

    assert said == ["All right. We will ask again in 24 hours."]
    assert early == []
    assert texter.reads() == [ASKED]


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


def invitation(office: Office, token: str, **more: object) -> None:
    now = office.clock.now()
    row = InvitationRow(
        token_digest=sha256(token.encode()).digest(),
        survey="help",
        properties='{"brand": "Globex"}',
        created_at=now,
        expires_at=now + timedelta(days=28),
    )
    with office.database.begin() as uow:
        uow.invitations.add(replace(row, **more))  # type: ignore[arg-type]  # the test's own


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


def test_who_writes_to_us_can_be_reached_again(texter: Texter) -> None:
    texter.opens()
    with texter.office.database.begin() as uow:
        address = uow.respondents.by_address(texter.kind, texter.address)
        assert address is not None
        uow.respondents.set_unreachable(address.id, "blocked")
    texter.says("6")

    with texter.office.database.read() as uow:
        known = uow.respondents.address(address.id)
    assert known is not None
    assert known.unreachable is None


def test_the_thread_in_which_somebody_answers_is_the_one_they_are_answered_in(
    office: Office,
) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    sender = Sender("slack", texter.address, thread="171.5")
    office.conversing.take([Inbound("in thread", sender, Words("2"))])

    (due,) = texter.due()
    assert due.thread == "171.5"


def test_after_the_end_small_talk_is_answered_once(texter: Texter) -> None:
    texter.opens("short")
    texter.says("9")
    texter.office.clock.passes(timedelta(minutes=1))

    assert texter.says("thank you so much") == ["Your answers have already been saved. Thank you."]
    texter.office.clock.passes(timedelta(minutes=1))
    assert texter.says("thank you so much") == []
    assert texter.sends_a_picture() == []
    assert texter.says("sorry, I meant 6") == ["Your answer is now 6."]


def test_a_start_said_twice_is_answered_once(texter: Texter) -> None:
    texter.opens()
    texter.says("stop")
    texter.office.clock.passes(timedelta(minutes=1))

    assert texter.says("START") == ["Welcome back. We may ask you again."]
    texter.office.clock.passes(timedelta(minutes=1))
    assert texter.says("START") == []


def test_a_button_pressed_after_a_stop_is_not_answered(texter: Texter) -> None:
    texter.opens()
    rating, _ = texter.question()
    texter.says("3")
    texter.says("stop")
    texter.presses("1", rating)

    assert texter.reads() == []
    assert texter.answers()["effort", "answer"].number == 3


def test_an_edit_that_overtakes_its_message_is_all_that_is_heard_of_it(texter: Texter) -> None:
    texter.opens()
    texter.edits("10", "2")
    texter.says("7", message="10")

    assert texter.answers()["effort", "answer"].number == 2


def test_an_edit_into_a_stop_counts_outside_a_survey_too(texter: Texter) -> None:
    texter.says("stpo", message="1")

    assert texter.edits("1", "stop") == ["All right. We will not ask you again."]
    assert texter.opted_out()


def test_late_words_that_are_no_rating_answer_the_question_that_stands(office: Office) -> None:
    texter = Texter(office)
    texter.invited()
    texter.reads(receipt="100")
    texter.presses("2")
    texter.arrives(Words("because I waited for forty minutes", "101"))

    assert texter.answers()["obstacle", "answer"].raw == "because I waited for forty minutes"


def test_what_waited_for_the_worker_can_be_edited_for_its_own_question(texter: Texter) -> None:
    office = texter.office
    texter.opens()
    row = texter.session()
    with office.database.begin() as uow:
        uow.sessions.save_all([(replace(row, pending=1), row.turn)], today=row.day)
    texter.arrives(Words("2", message="10"))
    with office.database.begin() as uow:
        row = uow.sessions.lock([row.id])[row.id]
        uow.sessions.save_all([(replace(row, pending=1), row.turn)], today=row.day)
    office.finishing.finish_accepted()
    assert texter.answers()["effort", "answer"].number == 2
    texter.edits("10", "6")

    assert texter.answers()["effort", "answer"].number == 6
    assert ("obstacle", "answer") not in texter.answers()


def test_the_language_of_the_platform_is_remembered(texter: Texter) -> None:
    texter.language = "sv"
    texter.says("hej, nån där?")

    assert texter.opens()[-1].startswith("Acme gjorde det enkelt")


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


def test_help_is_not_answered_for_ever(texter: Texter) -> None:
    said = [texter.says("HELP") for _ in range(3)]
    texter.office.clock.passes(timedelta(minutes=6))

    assert [len(one) for one in said] == [1, 0, 0]
    assert len(texter.says("HELP")) == 1


def test_buttons_of_another_workspace_mean_nothing(office: Office) -> None:
    texter = Texter(office, "slack")
    texter.opens()
    _, sent = texter.question()
    elsewhere = Sender("slack", texter.address, account="T2")
    inbound = Inbound("k", elsewhere, Pressed((texter.token(sent, "1"),)))

    assert office.conversing.take([inbound]) == [Noted(stale=True)]
    assert texter.answers() == {}


def test_buttons_of_two_messages_are_no_answer(texter: Texter) -> None:
    texter.opens()
    _, first = texter.question()
    texter.says("fnord fnord")
    _, second = texter.question()

    both = Pressed((texter.token(first, "1"), texter.token(second, "2")))
    assert texter.arrives(both) == Noted(stale=True)


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

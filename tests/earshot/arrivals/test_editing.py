"""What is promised to a person who corrects what they wrote, or writes too early."""

from dataclasses import replace

from bots.messages import Words
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter


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

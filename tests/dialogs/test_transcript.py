from dialogs.events import AnswerRecorded, Ended
from dialogs.prompts import NOTICE, Option, Prompt
from dialogs.transcript import write, write_events, write_prompt, write_value
from tests.dialogs.talking import Talk, script_of


def test_a_rating_is_written_with_its_ends() -> None:
    points = tuple(Option(n, str(n)) for n in range(11))
    prompt = Prompt("1", "nps", "nps", "How likely?", "en", "ltr", "Not", "Very", points)

    assert write_prompt(prompt) == "How likely?\n  0 = Not, 10 = Very"


def test_choices_are_written_with_the_numbers_that_choose_them() -> None:
    options = (Option("a", "قیمت"), Option("b", "کیفیت"))

    assert write_prompt(Prompt("1", "why", "choice", "چرا؟", "fa", choices=options)) == (
        "چرا؟\n  ۱. قیمت\n  ۲. کیفیت"
    )


def test_two_suggested_ratings_have_neither_ends_nor_numbers() -> None:
    options = (Option(7, "7"), Option(8, "8"))

    assert write_prompt(Prompt("1", "nps", "nps", "7 or 8?", "en", choices=options)) == "7 or 8?"
    assert write_prompt(Prompt("1", None, NOTICE, "Hello", "en")) == "Hello"


def test_values_are_written_as_authors_write_them() -> None:
    values = [True, False, 9, 2.5, 3.0, "slow", ("price", "other")]

    assert [write_value(value) for value in values] == [
        *("yes", "no", "9", "2.5", "3", "slow", "price, other")
    ]


def test_a_reply_to_a_probe_is_told_from_the_answer() -> None:
    recorded = AnswerRecorded("why", "slow", "slow"), AnswerRecorded("why", "x", "x", part="probe")

    assert write_events([*recorded, Ended()]) == ["  why = slow", "  why+ = x"]


def test_a_conversation_is_written_turn_by_turn() -> None:
    script = script_of('- {ask: csat, type: csat, text: {en: "How was it?"}}')
    talk = Talk(script)
    opening = talk.turn
    closing = talk.say("five").turn

    assert write([(None, opening), ("five", closing)]) == (
        "How was it?\n"
        "  1 = Very dissatisfied, 5 = Very satisfied\n"
        "> five\n"
        "  csat = 5\n"
        "Thank you. Your answers have been saved.\n"
        "  completed\n"
    )

"""What a message means depends on what was asked, what was said before, and the channel."""

from dataclasses import replace

import pytest

from dialogs.readings import (
    Answered,
    Commanded,
    Help,
    Later,
    Reading,
    Skip,
    Start,
    Stop,
    Unclear,
)
from dialogs.script import END, Choice, Otherwise, Question, Route, Scale, Wording
from dialogs.understanding.reader import ChoiceNames, Expectation, expectation, read
from tests.dialogs.understanding.asking import (
    CES,
    CHOICE,
    CONTACT,
    CSAT,
    LANGUAGES,
    NPS,
    NUMBER,
    SEVERAL,
    TEXT,
    YES_NO,
)

STOP = Commanded(Stop())
END_SURVEY = Commanded(Stop(everywhere=False))


def said(
    text: str,
    expecting: Expectation,
    language: str = "en",
    *,
    opted_out: bool = False,
    sms: bool = False,
) -> Reading:
    return read(
        text,
        expecting=expecting,
        language=language,
        languages=LANGUAGES,
        opted_out=opted_out,
        sms=sms,
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no"),
        ("en", "Nothing."),
        ("en", "I don't know"),
        ("en", "I don't know, sorry"),
        ("en", "n/a"),
        ("sv", "jo"),
        ("sv", "vet inte"),
        ("sv", "inget särskilt"),
        ("fa", "نمیدانم"),
        ("fa", "نمی‌دانم"),
        ("fa", "هیچی"),
        ("zh-Hans", "不知道"),
        ("zh-Hans", "没有"),
        ("zh-Hant", "沒有"),
    ],
)
def test_words_that_evade_an_open_question_are_kept_with_little_confidence(
    language: str, text: str
) -> None:
    assert said(text, TEXT, language) == Answered(text, confidence=0.5)


def test_words_that_say_something_are_kept_with_confidence() -> None:
    for text in ("nothing, all was good", "no one called", "slow", "slow " * 30):
        assert said(text, TEXT) == Answered(text.strip())


def test_words_that_say_little_are_kept_with_less() -> None:
    for text in ("good", "👍", "ok", "asdf"):
        reading = said(text, TEXT)
        assert isinstance(reading, Answered)
        assert reading.value == text
        assert 0.55 <= reading.confidence < 0.6


@pytest.mark.parametrize("word", ["end", "quit", "cancel", "avsluta", "پایان", "结束", "結束"])
def test_end_ends_this_survey_but_on_sms_everything_as_carriers_do(word: str) -> None:
    assert said(word, NPS) == END_SURVEY
    assert said(word, NPS, sms=True) == STOP


@pytest.mark.parametrize(
    "word", ["REMOVE", "Halt!", "arret", "Arrêt", "ALTO", "baja", "remove please"]
)
def test_words_for_stop_of_other_countries_stop_where_they_are_all_that_is_said(word: str) -> None:
    assert said(word, NPS) == STOP
    assert said(word, YES_NO, "sv") == STOP
    assert said(word, TEXT, sms=True) == STOP
    assert said(f"9, {word}", NPS) != Answered(9, command=Stop())


def test_words_for_stop_of_other_countries_can_be_an_answer() -> None:
    asked = replace(CHOICE, choices=(ChoiceNames("a", ("Remove",)), ChoiceNames("b", ("Alto",))))

    assert said("remove", asked, sms=True) == Answered("a")
    assert said("ALTO", asked, sms=True) == Answered("b")
    # How was the road? Slippery.
    assert said("halt", TEXT, "sv") == Answered("halt")
    assert said("we had to halt the project", NPS).__class__ is Unclear


@pytest.mark.parametrize("expecting", [NPS, TEXT, YES_NO, CHOICE])
def test_enough_in_persian_is_a_stop(expecting: Expectation) -> None:
    assert said("بس", expecting, "fa") == STOP
    assert said("بس!", expecting, "en") == STOP


@pytest.mark.parametrize(
    "signature",
    [
        "--\nsent from my phone",
        "-- \nMaria Berg\nAcme AB, +46 70 000 00 01",
        "--- Maria",
        "Sent from my iPhone",
        "\nSent from Outlook for Android",
        "\r\nGet Outlook for iOS",
        "Skickat från min iPhone",
        "ارسال شده از گوشی من",
        "发自我的 iPhone",
        "從我的 iPhone 傳送",
        "____\nEverything below is confidential. " + "x" * 600,
    ],
)
def test_a_signature_does_not_hide_a_command(signature: str) -> None:
    assert said(f"stop\n{signature}", NPS) == STOP
    assert said(f"Please stop texting me\n{signature}", TEXT) == STOP
    assert said(f"skip\n{signature}", NPS) == Commanded(Skip())
    assert said(f"start\n{signature}", TEXT, opted_out=True) == Commanded(Start())


@pytest.mark.parametrize(
    "text",
    [
        "I sent it back.\nSent from my phone or not, it is slow",
        "Sent from my iPhone",
        "--\nThe app is slow",
        "Too slow\n-and too expensive",
        "Too slow\nstop-and-go",
    ],
)
def test_what_is_said_beside_a_signature_stays_as_it_is(text: str) -> None:
    assert said(text, TEXT) == Answered(text)


def test_start_means_something_only_to_who_opted_out() -> None:
    for word in ("start", "UNSTOP", "yes", "starta", "ja", "بله", "开始"):
        assert said(word, TEXT, opted_out=True) == Commanded(Start())
    assert said("start", TEXT) == Answered("start")
    assert said("yes", YES_NO) == Answered(value=True)
    assert said("8", NPS, opted_out=True) == Answered(8)


def test_a_choice_of_the_name_of_a_command_is_a_choice_but_stop_always_stops() -> None:
    asked = replace(
        CHOICE,
        choices=(
            ChoiceNames("a", ("Cancel",)),
            ChoiceNames("b", ("Help",)),
            ChoiceNames("c", ("Stop",)),
        ),
    )

    assert said("cancel", asked) == Answered("a")
    assert said("Help!", asked) == Answered("b")
    assert said("stop", asked) == STOP
    assert said("please stop", asked) == STOP
    assert said("help", CHOICE) == Commanded(Help())


def test_labels_of_a_step_answer_it_before_anything_else() -> None:
    asked = replace(YES_NO, yes=("可以", "Happy to"), no=("不用了", "Skip"))

    assert said("happy to", asked) == Answered(value=True)
    assert said("skip", asked) == Answered(value=False)
    assert said("可以", asked) == Answered(value=True)
    assert said("happy to, but not today", asked) == Answered(value=True, rest="but not today")


def test_the_ends_of_a_scale_are_read() -> None:
    assert said("strongly agree", CES) == Answered(7)
    assert said("Strongly disagree.", CES) == Answered(1)
    assert said("strongly agre", CES) == Answered(7, confidence=0.8)


def test_a_label_that_two_are_spelt_like_is_offered() -> None:
    asked = replace(CSAT, scale=Scale(1, 2), labels=("better", "bitter"))

    assert said("btter", asked) == Unclear("not_sure", (1, 2))
    assert said("better", asked) == Answered(1)


def test_a_label_of_two_values_names_neither() -> None:
    asked = replace(CHOICE, choices=(ChoiceNames("a", ("Same",)), ChoiceNames("b", ("Same",))))

    assert said("same", asked) == Unclear("several", ("a", "b"))


def test_the_longer_label_counts_when_one_is_part_of_another() -> None:
    asked = replace(
        CHOICE, choices=(ChoiceNames("p", ("Price",)), ChoiceNames("s", ("Price of shipping",)))
    )

    reading = said("the price of shipping is absurd", asked)
    assert reading == Answered("s", rest="the price of shipping is absurd", confidence=0.9)


def test_a_label_inside_a_longer_word_is_not_that_label() -> None:
    assert said("the priceless view", CHOICE) == Unclear("unreadable")
    assert said("客服太慢", CHOICE) == Answered("support", rest="客服太慢", confidence=0.9)


def test_a_very_short_label_is_only_read_alone() -> None:
    asked = replace(CHOICE, choices=(ChoiceNames("m", ("M",)), ChoiceNames("l", ("XL", ""))))

    assert said("XL", asked) == Answered("l")
    assert said("I am an M in most shops", asked) == Unclear("unreadable")


def test_choices_with_misspelt_and_polite_parts() -> None:
    assert said("price, suport please", SEVERAL) == Answered(("price", "support"))
    assert said("thanks, price", SEVERAL) == Answered(("price",))
    assert said("foo, price, bar", SEVERAL).__class__ is Answered
    assert said("pric and foo", SEVERAL) == Answered(("price",), rest="foo")
    assert said("foo, suport", SEVERAL) == Unclear("not_sure", ("support",))


def test_a_list_offers_what_a_range_or_two_numbers_name() -> None:
    assert said("1-3", SEVERAL) == Unclear("several", ("price", "quality"))
    assert said("1 or 2", CHOICE) == Unclear("several", ("price", "support"))


def test_a_number_is_bounded_by_the_scale_if_there_is_one() -> None:
    asked = replace(NUMBER, scale=Scale(1, 20))

    assert said("20", asked) == Answered(20)
    assert said("20.5", asked) == Unclear("out_of_range")
    assert said("7 or 80", asked) == Unclear("several", (7,))
    assert said("there were usually 12 working there whenever somebody visited", asked) == Unclear(
        "not_sure", (12,)
    )
    assert said("1,000", NUMBER, "sv") == Unclear("not_sure", (1, 1000))
    assert said("9" * 30, NUMBER) == Unclear("unreadable")
    assert said("1.234.567,8", NUMBER) == Answered(1234567.8)
    assert said("1.2,3.4", NUMBER) == Unclear("unreadable")
    assert said("+5", NUMBER) == Answered(5)


def test_unusable_contacts() -> None:
    assert said("x@" + "a" * 70 + ".com", CONTACT) == Unclear("unreadable")
    assert said("x@1.2", CONTACT) == Unclear("unreadable")
    assert said("ref4612345678x", CONTACT) == Unclear("unreadable")
    assert said("+46 (0)70 123 45 67", CONTACT) == Answered("+46701234567")
    assert said("+1 2", CONTACT) == Unclear("unreadable")


def test_later_is_bounded() -> None:
    assert said("in 900 days", NPS) == Commanded(Later(28 * 24))
    assert said("in 5 minutes", NPS) == Commanded(Later(1))
    assert said("in 2 hours or 3 hours", NPS).__class__ is Unclear


def test_who_is_busy_and_rates_all_the_same_has_answered() -> None:
    reading = said("I'm driving, 8", NPS)
    assert isinstance(reading, Answered)
    assert (reading.value, reading.rest, reading.command) == (8, "I'm driving", None)


def test_an_unknown_language_is_no_command() -> None:
    assert read("swedish", expecting=NPS, language="en", languages=("en",)) == Unclear(
        "unreadable"
    )
    assert read("language xx", expecting=NPS, language="en", languages=("en",)) == Unclear(
        "unreadable"
    )
    assert read("åtta", expecting=NPS, language="de") == Answered(8)


def test_number_words_of_another_language_count_only_alone() -> None:
    assert said("elva", NPS) == Unclear("out_of_range")
    assert said("nio tack", NPS) == Answered(9)
    assert said("sex", NPS, "sv") == Answered(6)


def test_nothing_visible_is_empty() -> None:
    for text in ("", "   ", "\u200b\u200d", "\ufeff\n"):
        assert said(text, TEXT) == Unclear("empty")
        assert said(text, NPS) == Unclear("empty")


def test_a_command_is_never_taken_from_a_cut_message() -> None:
    assert said("stop" + " " * 600 + "making such good things", TEXT).__class__ is Answered
    assert said("8 " + "because it works " * 100, NPS).__class__ is Answered


def test_what_a_question_expects() -> None:
    question = Question(
        name="reason",
        type="choice",
        wording=Wording({"en": "Why?"}),
        routes=(Route(Otherwise(), END),),
        choices=(Choice("price", {"en": "Price", "sv": "Pris"}),),
        yes={"en": "Fine", "sv": "Visst"},
        no={"en": "No"},
    )

    assert expectation(question, "sv") == Expectation(
        "reason",
        "choice",
        choices=(ChoiceNames("price", ("Pris", "Price")),),
        yes=("Visst", "Fine"),
        no=("No",),
    )


def test_a_scale_expects_the_labels_of_the_language_if_they_are_complete() -> None:
    question = Question(
        name="ease",
        type="ces",
        wording=Wording({"en": "How easy?"}),
        routes=(Route(Otherwise(), END),),
        scale=Scale(1, 3),
        labels={"en": ("Hard", "Neither", "Easy"), "sv": ("Svårt",)},
        ends={"sv": ("Svårt", "Lätt")},
    )

    assert expectation(question, "en").labels == ("Hard", "Neither", "Easy")
    assert expectation(question, "sv").labels == ()
    assert expectation(question, "sv").ends == ("Svårt", "Lätt")


def test_declining_a_contact_leaves_it_out() -> None:
    assert said("no", CONTACT) == Commanded(Skip())
    assert said("why not", CONTACT) == Unclear("unreadable")

"""An answer that was given before is put right, and words that only sound like it stay words."""

from dataclasses import replace

import pytest

from dialogs.readings import Answered, Corrected, Reading, Unclear
from dialogs.understanding.reader import Expectation, read
from tests.dialogs.understanding.asking import CHOICE, CSAT, NPS, TEXT


def corrected(text: str, expecting: Expectation, *earlier: Expectation) -> Reading:
    reading = read(text, expecting=expecting, language="en", earlier=earlier)
    return replace(reading, words="") if isinstance(reading, Answered) else reading


@pytest.mark.parametrize(
    "text",
    [
        "sorry, I meant 6",
        "I meant 6",
        "actually 6",
        "oops, 6",
        "make that a 6",
        "change my score to 6",
        "no, 6, sorry",
        "nej, jag menade 6",
        "förlåt, jag menade 6",
        "ببخشید، منظورم ۶ بود",
        "منظورم شش بود",
        "我是说6分",
        "不好意思，应该是6分",
        "說錯了，6分",
        "can I change my score to 6?",
        "could I change it to 6 please",
        "I'd like to change my rating to a 6",
        "kan jag ändra mitt betyg till 6",
        "kan jag få ändra till 6?",
        "میشه امتیازم رو به ۶ تغییر بدم",
        "می‌توانم امتیازم را به ۶ تغییر دهم؟",
        "把分数改成6",
        "改成6分",
        "我可以把评分改成6分吗？",
        "可以把分數改成6嗎",
    ],
)
def test_a_rating_is_corrected_while_words_are_asked_for(text: str) -> None:
    assert corrected(text, TEXT, NPS) == Corrected("nps", 6)


def test_a_correction_keeps_the_reason_that_comes_with_it() -> None:
    reading = corrected("sorry, I meant 6 because of the wait", TEXT, NPS)

    assert reading == Corrected("nps", 6, "because of the wait")


def test_the_latest_rating_that_the_new_value_fits_is_corrected() -> None:
    assert corrected("I meant 4", TEXT, CSAT, NPS) == Corrected("csat", 4)
    assert corrected("I meant 9", TEXT, CSAT, NPS) == Corrected("nps", 9)
    assert corrected("I meant 4", TEXT, CHOICE, NPS) == Corrected("nps", 4)


@pytest.mark.parametrize(
    "text",
    [
        "actually 6 people called me",
        "It was slow, actually. 6",
        "I meant 6 or 7",
        "sorry to hear that",
        "sorry",
        "6",
    ],
)
def test_words_that_correct_nothing_are_words(text: str) -> None:
    reading = corrected(text, TEXT, NPS)
    assert isinstance(reading, Answered)
    assert reading.value == text


@pytest.mark.parametrize(
    "text", ["I meant 11", "actually 11", "jag menade 11", "منظورم ۱۱ بود", "我是说11", "我是說11"]
)
def test_a_correction_that_fits_no_scale_is_no_words(text: str) -> None:
    assert corrected(text, TEXT, CSAT, NPS) == Unclear("out_of_range")
    assert corrected(text, TEXT) == Answered(text)


def test_only_a_plain_correction_is_out_of_range() -> None:
    for text in ("actually 11 people called me", "they should wait 15 minutes", "sorry, 11"):
        assert corrected(text, TEXT, NPS) == Answered(text)
    assert corrected("I meant 11", NPS, CSAT) == Unclear("out_of_range")
    assert corrected("I meant 9", CSAT, NPS) == Corrected("nps", 9)
    assert corrected("I meant 7", TEXT, CSAT, NPS) == Corrected("nps", 7)


def test_with_nothing_to_correct_a_rating_answers_the_question() -> None:
    assert corrected("sorry, I meant 6", NPS) == Answered(6)
    assert corrected("no, I meant 6", NPS) == Answered(6)
    assert corrected("I meant 6", TEXT) == Answered("I meant 6")
    assert corrected("I meant 6", TEXT, TEXT) == Answered("I meant 6")


def test_while_a_rating_is_asked_sorry_alone_corrects_no_other() -> None:
    assert corrected("sorry, 4", CSAT, NPS) == Answered(4)
    assert corrected("actually 4", CSAT, NPS) == Corrected("nps", 4)

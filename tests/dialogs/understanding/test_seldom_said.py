"""What is said seldom, and read with care when it is."""

from dialogs.readings import Answered, Commanded, Corrected, Later, Reading, Unclear
from dialogs.understanding.reader import Expectation, read
from tests.dialogs.understanding.asking import CHOICE, LANGUAGES, NPS, SEVERAL, TEXT, YES_NO


def said(text: str, asked: Expectation, language: str = "en", *earlier: Expectation) -> Reading:
    return read(text, expecting=asked, language=language, earlier=earlier, languages=LANGUAGES)


def test_a_question_named_by_its_place_keeps_its_answer_when_the_new_one_is_off() -> None:
    assert said("the first one: 7", TEXT, "en", NPS) == Corrected("nps", 7)
    assert not isinstance(said("the first one: 11", TEXT, "en", NPS), Corrected)


def test_a_wish_not_to_do_something_is_no_yes() -> None:
    assert said("jag vill inte svara på fler frågor", YES_NO, "sv") != Answered(value=True)


def test_all_of_them_is_taken_back_by_what_follows() -> None:
    everything = tuple(choice.value for choice in SEVERAL.choices)

    reading = said("all of them are important to me", SEVERAL)
    assert isinstance(reading, Answered)
    assert reading.value == everything
    for text in ("all of them are not important", "all of them but mostly price"):
        taken = said(text, SEVERAL)
        assert not isinstance(taken, Answered) or taken.value != everything


def test_what_is_named_instead_of_another_is_chosen() -> None:
    for asked, value in ((CHOICE, "quality"), (SEVERAL, ("quality",))):
        reading = said("not the price, the quality of the product", asked)
        assert isinstance(reading, Answered)
        assert reading.value == value


def test_busy_until_tomorrow_is_later() -> None:
    reading = said("not today i'm in a meeting", NPS)

    assert isinstance(reading, Commanded)
    assert isinstance(reading.command, Later)


def test_more_or_less_is_about() -> None:
    reading = said("más o menos un 8", NPS, "es")

    assert isinstance(reading, Answered)
    assert reading.value == 8


def test_pieces_count_what_is_named_behind_them_and_ratings_of_the_scale() -> None:
    assert isinstance(said("۳ تا سفارش دادم", NPS, "fa"), Unclear)
    reading = said("۸ تا از ۱۰", NPS, "fa")
    assert isinstance(reading, Answered)
    assert reading.value == 8


def test_a_condition_without_a_number_behind_it_stays_one() -> None:
    for text in ("اگه راستشو بخوام", "اگه", "اگه ۱۰", "سفارشم دیر رسید، ۳ تا"):
        said(text, NPS, "fa")
        assert said(text, NPS, "fa") == said(text, NPS, "fa")

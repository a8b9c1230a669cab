"""What is said seldom, and read with care when it is."""

from dialogs.readings import Answered, Commanded, Corrected, Later, Stop, Unclear
from tests.dialogs.understanding.asking import CHOICE, NPS, SEVERAL, TEXT, YES_NO
from tests.dialogs.understanding.saying import answered, said


def test_a_question_named_by_its_place_keeps_its_answer_when_the_new_one_is_off() -> None:
    assert said("the first one: 7", TEXT, earlier=[NPS]) == Corrected("nps", 7)
    assert said("the first one: 11", TEXT, earlier=[NPS]) == Answered("the first one: 11")


def test_a_wish_not_to_do_something_is_no_yes() -> None:
    ended = said("jag vill inte svara på fler frågor", YES_NO, language="sv")

    assert ended == Commanded(Stop(everywhere=False))


def test_all_of_them_is_taken_back_by_what_follows() -> None:
    everything = tuple(choice.value for choice in SEVERAL.choices)

    assert answered("all of them are important to me", SEVERAL).value == everything
    assert said("all of them are not important", SEVERAL) == Unclear("not_sure")
    assert answered("all of them but price", SEVERAL).value == everything[1:]
    assert answered("all of them but mostly price", SEVERAL).value != everything


def test_what_is_named_instead_of_another_is_chosen() -> None:
    for asked, value in ((CHOICE, "quality"), (SEVERAL, ("quality",))):
        assert answered("not the price, the quality of the product", asked).value == value


def test_busy_until_tomorrow_is_later() -> None:
    assert said("not today i'm in a meeting") == Commanded(Later())


def test_more_or_less_is_about() -> None:
    assert answered("más o menos un 8", language="es").value == 8


def test_pieces_count_what_is_named_behind_them_and_ratings_of_the_scale() -> None:
    assert isinstance(said("۳ تا سفارش دادم", language="fa"), Unclear)
    assert answered("۸ تا از ۱۰", language="fa").value == 8
    # What was named before a pause is not what is counted behind it.
    assert answered("سفارشم دیر رسید، ۳ تا", language="fa").value == 3


def test_only_a_condition_that_leads_to_a_number_by_small_talk_is_none() -> None:
    """If I may be honest, eight; not: if ten, nor a condition with no number behind it."""
    assert said("اگه راستشو بخوام هشت", language="fa") == Answered(8)
    assert said("اگه ۱۰", language="fa") == Unclear("not_sure")
    for text in ("اگه راستشو بخوام", "اگه"):
        assert said(text, language="fa") == Unclear("unreadable"), text

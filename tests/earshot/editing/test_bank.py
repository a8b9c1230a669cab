"""Scripts begin with questions of the bank or with a script that ships."""

import pytest

from dialogs.linting import check
from earshot.editing import bank
from earshot.editing.cards import sheet
from earshot.editing.words import ENGLISH, RefusedError, words
from tests.earshot.editing.conftest import BANK, NPS, changed_lines

ITEMS = bank.read_bank(BANK)
ALL = ("en", "sv", "fa", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
@pytest.mark.parametrize("languages", [ALL, ("en", "sv")], ids=["all", "two"])
def test_every_question_of_the_bank_makes_a_sound_script(item, languages) -> None:
    source = bank.script_from_item(
        item,
        survey="mine",
        title="Mine: a survey",
        owner="me",
        goal="Know #1",
        kind="pulse",
        languages=languages,
    )

    assert [issue.message for issue in check(source) if issue.severity == "error"] == []
    assert sheet(source).cards[0].texts == {tag: item.texts[tag] for tag in languages}
    assert (sheet(source).title, sheet(source).goal) == ("Mine: a survey", "Know #1")


def test_a_question_of_the_bank_is_added_to_a_script_with_its_properties() -> None:
    (item,) = [one for one in ITEMS if one.id == "recommend-product"]
    again = bank.add_item(NPS, item, "product_nps", after="why")

    assert [issue for issue in check(again) if issue.severity == "error"] == []
    assert sheet(again).properties == ("brand", "product")
    assert changed_lines(NPS, again)[0] == ["properties: [brand]"]


def test_a_shipped_script_is_the_beginning_of_another_survey() -> None:
    again = bank.script_from_template(NPS, survey="our-nps", title="Ours")

    assert changed_lines(NPS, again)[1] == ["survey: our-nps", "title: Ours"]
    assert check(again) == ()
    with pytest.raises(RefusedError):
        bank.script_from_template(NPS, survey="Our NPS")


def test_words_are_said_by_keys_that_exist() -> None:
    with pytest.raises(AssertionError):
        words("no.such")
    assert all(key.count(".") == 1 for key in ENGLISH)

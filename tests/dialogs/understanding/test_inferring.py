"""What a message probably asks for, where no wording of the rules says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.readings import Answered, Commanded, Unclear
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.inferring import THRESHOLDS, inferred, likeliest, marks, weights
from dialogs.understanding.judging import COMMANDS
from dialogs.understanding.normalizing import Message
from tests.dialogs.understanding.asking import NPS, TEXT, YES_NO

OPEN = Unclear("unreadable")


def marked(text: str, *, words: bool = False) -> list[str]:
    return marks(Message.of(text), "en", words=words)


def test_a_message_is_known_by_its_words_their_pairs_and_their_pieces() -> None:
    assert marked("Ring me, 2pm?") == [
        "to a scale",
        *["ring", "me", "#", "pm", "?"],
        *["| ring", "ring me", "me #", "# pm", "pm ?", "? |"],
        *["~_rin", "~ring", "~ing_", "~_me_", "~_pm_"],
    ]


def test_where_words_are_not_spaced_each_character_is_one() -> None:
    assert marked("别再发了", words=True) == [
        "to words",
        *"别再发了",
        *["| 别", "别 再", "再 发", "发 了", "了 |"],
        *["别再发", "再发了"],
        *["not 再", "not 发", "not 了"],
    ]


def test_a_mark_counts_once_however_often_it_is_said() -> None:
    assert marked("no no no no") == [
        "to a scale",
        "no",
        *["| no", "no no", "no |"],
        "~_no_",
        "not no",
    ]


def test_it_matters_what_a_negation_stands_before() -> None:
    assert {"not ever", "not stop", "not this"} <= set(marked("do not ever stop this, ok"))
    assert "not ok" not in marked("do not ever stop this, ok")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("whoever sends these, kindly remove me from the mailing", "stop"),
        ("is there somebody real around i could speak with", "person"),
        ("jag tryckte på fel siffra, kan jag ändra den förra", "back"),
        ("我在开会，等一下再问", "later"),
        ("منظورتون از این سوال چیه", "help"),
    ],
)
def test_a_request_is_likeliest_what_it_asks_for(text: str, intent: str) -> None:
    opinion = likeliest(Message.of(text), "en", words=False)

    assert (opinion.intent, opinion.confidence > 0.5) == (intent, True)


@pytest.mark.parametrize(
    "text", ["the parking is dear", "maten var kall", "菜太咸了", "نان سرد بود"]
)
@pytest.mark.parametrize("expecting", [NPS, TEXT], ids=lambda asked: asked.type)
def test_what_asks_for_nothing_stays_what_it_was(text: str, expecting: Expectation) -> None:
    was = OPEN if expecting == NPS else Answered(text)

    assert inferred(was, Message.of(text), expecting, "en") == was


def test_what_the_rules_know_is_never_looked_at() -> None:
    said = Message.of("please stop writing to me for ever")

    assert inferred(Answered(8), said, NPS, "en") == Answered(8)
    assert inferred(Unclear("several", (7, 8)), said, NPS, "en") == Unclear("several", (7, 8))


def test_a_number_that_is_only_offered_gives_way_to_what_is_surely_a_request() -> None:
    offered = Unclear("not_sure", (5,))
    later = Message.of("my shift starts in 5, please ask me again after it")

    assert inferred(offered, later, NPS, "en") != offered
    assert inferred(offered, Message.of("my shift starts in 5"), NPS, "en") == offered
    assert inferred(Unclear("not_sure", (True,)), later, YES_NO, "en").suggestions == (True,)


def test_a_language_without_weights_is_left_alone() -> None:
    said = Message.of("please stop writing to me for ever")

    assert isinstance(inferred(OPEN, said, NPS, "en"), Commanded)
    assert inferred(OPEN, said, NPS, "de") == OPEN


@given(st.text(max_size=60), st.booleans())
def test_any_text_has_a_likeliest_command_and_a_chance(text: str, words: bool) -> None:
    opinion = likeliest(Message.of(text), "en", words=words)

    assert opinion.intent in COMMANDS
    assert 0 < opinion.confidence < 1


def test_every_command_has_a_column_of_weights() -> None:
    columns = zip(*(shares.split("\t") for shares in weights().values()), strict=True)

    assert weights()[""].split("\t") == list(COMMANDS)
    assert all(sum(map(bool, column)) > 1000 for column in columns)
    assert THRESHOLDS.stop > THRESHOLDS.accept

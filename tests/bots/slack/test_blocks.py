"""Every turn fits Slack's limits, and stands there as it was written."""

from itertools import chain
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from bots.channel import Standing, Talk
from bots.messages import Button, Sender
from bots.slack.blocks import MOST_TEXT, answered, message, plain_message
from bots.slack.home import home_view
from bots.slack.modal import said_in, talk_view, words_view
from dialogs.localizing import direction
from dialogs.prompts import Option, Prompt
from earshot.counterparts.slack_shapes import checked_message, checked_view
from tests.bots.slack.scenes import asked, outbound

TEXTS = st.text(max_size=80) | st.integers(0, 9_000).map(lambda n: "word " * (n // 5))
LABELS = st.text(max_size=100)
RATED, CHOSEN = ["nps", "ces", "scale"], ["choice", "choices", "yes_no", "invitation"]
KINDS = st.sampled_from([*RATED, *CHOSEN, "number", "text", "contact", "probe"])
VALUES = st.integers() | st.booleans() | st.text(max_size=200)
PROMPTS = st.builds(
    Prompt,
    id=st.just("p1"),
    key=st.just("key"),
    kind=KINDS,
    text=TEXTS,
    language=st.sampled_from(["en", "sv", "fa", "zh-Hans", "zh-Hant", "ja"]),
    low_label=st.none() | LABELS,
    high_label=st.none() | LABELS,
    choices=st.lists(st.builds(Option, value=VALUES, label=LABELS), max_size=110).map(tuple),
    optional=st.booleans(),
)
NOTICES = st.lists(
    st.builds(
        Prompt,
        id=st.just("n"),
        key=st.none(),
        kind=st.just("notice"),
        text=TEXTS,
        language=st.just("en"),
    ),
    max_size=4,
)


def _lists(blocks: Any) -> list[dict[str, Any]]:
    return [block for block in blocks if block["type"] == "actions"]


@settings(max_examples=60, deadline=None)
@given(notices=NOTICES, prompt=PROMPTS, skips=st.booleans(), forms=st.booleans(), label=LABELS)
def test_any_turn_is_within_slacks_limits(
    notices: list[Prompt], prompt: Prompt, skips: bool, forms: bool, label: str
) -> None:
    turn = outbound(
        *notices,
        prompt,
        skip=Button(label, "t" * 64) if skips else None,
        form="f" * 64 if forms else None,
    )
    written = message(turn)
    named = checked_message(written.text, list(written.blocks))
    checked_view(home_view(Standing(label, turn), prompt.language))
    kept = answered(named, label)

    assert len(written.blocks) <= 50
    assert all(len(block["elements"]) <= 25 for block in _lists(written.blocks))
    assert not _lists(kept)
    assert [block.to_dict() for block in Block.parse_all(kept)]


@settings(max_examples=50, deadline=None)
@given(
    prompts=st.lists(PROMPTS, max_size=1),
    notices=NOTICES,
    state=st.sampled_from(["waiting", "completed", None]),
)
def test_any_talk_is_within_slacks_limits(
    prompts: list[Prompt], notices: list[Prompt], state: Any
) -> None:
    talk = Talk("s" * 22, "x" * 32, state, (*notices, *prompts), "fa")

    view = checked_view(talk_view(talk))

    assert bool(view.get("submit")) == (state == "waiting" and bool(prompts))


@settings(max_examples=30, deadline=None)
@given(token=st.text(max_size=64), language=st.sampled_from(["", "en", "sv", "zh-TW", "xx"]))
def test_the_form_for_words_is_within_slacks_limits(token: str, language: str) -> None:
    sender = Sender("slack", "U1", "T1", place="D1", thread="1.1")
    question = message(outbound(asked("Why? " * 500, kind="text"))).blocks

    checked_view(words_view(token, sender, language, question=question))


def test_text_stays_as_it_was_written() -> None:
    written = plain_message("*Bold* <https://evil.example|bank> & :smile: {name}")

    assert written.text == "*Bold* &lt;https://evil.example|bank&gt; &amp; :smile: {name}"
    assert written.blocks[0]["text"] == {
        "type": "plain_text",
        "text": "*Bold* <https://evil.example|bank> & :smile: {name}",
        "emoji": False,
    }


def test_a_long_text_keeps_all_its_words() -> None:
    text = " ".join(f"word{n}" for n in range(1_200))
    written = plain_message(text)

    shown = " ".join(block["text"]["text"] for block in written.blocks)
    assert len(text) < MOST_TEXT
    assert shown.split() == text.split()
    assert plain_message("x" * 20_000).text.endswith("…")


def _labels(prompt: Prompt) -> list[list[str]]:
    return [
        [element["text"]["text"] for element in block["elements"]]
        for block in _lists(message(outbound(prompt)).blocks)
    ]


def test_a_scale_ascends_in_reading_direction() -> None:
    numbers = tuple(Option(n, str(n)) for n in range(1, 6))

    assert _labels(asked(kind="ces", options=numbers)) == [["1", "2", "3", "4", "5"]]
    from_the_right = asked(kind="ces", options=numbers, language="fa", dir=direction("fa"))
    assert _labels(from_the_right) == [["5", "4", "3", "2", "1"]]
    assert [*chain.from_iterable(_labels(asked()))] == [str(n) for n in range(11)]


def test_choices_stand_below_each_other() -> None:
    choices = (Option("a", "Price"), Option("b", "Speed"))

    assert _labels(asked(kind="choice", options=choices)) == [["Price"], ["Speed"]]


def test_labels_that_do_not_fit_are_numbers_and_stand_in_the_text() -> None:
    choices = (Option("a", "long " * 20), Option("b", "Speed"))
    written = message(outbound(asked("Which?", kind="choice", options=choices)))

    assert "1. long long" in written.text
    assert _labels(asked(kind="choice", options=choices)) == [["1"], ["Speed"]]


def test_more_than_ten_boxes_are_numbered_text() -> None:
    choices = tuple(Option(f"c{n}", f"Choice {n}") for n in range(1, 12))
    written = message(outbound(asked("Which?", kind="choices", options=choices)))

    assert "11. Choice 11" in written.text
    assert not _lists(written.blocks)


def test_what_is_filled_in_keeps_its_type() -> None:
    def chosen(value: str) -> dict[str, Any]:
        return {"type": "radio_buttons", "selected_option": {"value": value}}

    boxes = {"type": "checkboxes", "selected_options": [{"value": '"a"'}, {"value": '"b"'}]}

    assert said_in({"p": chosen("9")}) == {"prompt": "p", "value": 9}
    assert said_in({"p": chosen("true")}) == {"prompt": "p", "value": True}
    assert said_in({"p": boxes}) == {"prompt": "p", "value": ["a", "b"]}
    assert said_in({"p": {"type": "plain_text_input", "value": "9"}}) == {"text": "9"}
    for empty in (
        {"type": "checkboxes", "selected_options": []},
        {"type": "static_select", "selected_option": None},
        {"type": "plain_text_input", "value": None},
    ):
        assert said_in({"p": empty}) == {"prompt": "p", "value": None}

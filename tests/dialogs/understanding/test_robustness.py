"""Whatever a person or a machine sends: no exception, nothing off the scale, no long work."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.readings import Added, Answered, Commanded, Corrected, Unclear
from dialogs.understanding.normalizing import LIMIT, Message
from dialogs.understanding.reader import Expectation, read
from dialogs.understanding.scale import rate
from tests.dialogs.understanding.asking import (
    ALL,
    CES,
    CHOICE,
    CHOICES,
    CSAT,
    LANGUAGES,
    NPS,
    NUMBER,
    SEVERAL,
)

VALUES = {choice.value for choice in CHOICES}
PIECES = """
8 10 11 7.5 -3 4/5 8/10 1-3 eight nio هشت نه 八 十 两 分 of out av از 里的 满分 or eller یا 到 and
och و 半 half minutes 分钟 not inte 不 stop 退订 because , . ! ، ， + # $ % 8️⃣ 🔟 ½ ⑧ price Support
yes ja 可以 no I meant sorry 我是说 in 2 hours later language sv points at by a 1,000 1.2.3
x@y.zz +46701234567 \u200c \u064f ★ the
"""
WORDS = st.sampled_from(PIECES.split())
SPEECH = st.one_of(
    st.text(max_size=60),
    st.lists(WORDS, max_size=9).map(" ".join),
    st.lists(WORDS, max_size=9).map("".join),
)


@settings(max_examples=600, deadline=None)
@given(text=SPEECH, asked=st.sampled_from(ALL), language=st.sampled_from((*LANGUAGES, "de", "")))
@example(text="\ud800", asked=NPS, language="en")
@example(text="ﷺ8", asked=NPS, language="fa")
@example(text="9" * 5000, asked=NUMBER, language="en")
@example(text="نُه", asked=NPS, language="fa")
def test_anything_may_be_said(text: str, asked: Expectation, language: str) -> None:
    reading = read(text, expecting=asked, language=language, earlier=ALL, languages=LANGUAGES)

    match reading:
        case Answered(value=value):
            assert allowed(asked, value)
        case Corrected(key=key, value=value):
            assert allowed(next(question for question in ALL if question.key == key), value)
        case Unclear(suggestions=suggestions):
            assert all(allowed(asked, (v,) if asked is SEVERAL else v) for v in suggestions)
        case Commanded():
            assert reading.command.name
        case Added():
            pytest.fail("only a message that was edited, or came late, is added to an answer")


def allowed(asked: Expectation, value: object) -> bool:
    if asked in (NPS, CSAT, CES):
        return type(value) is int and asked.scale is not None and value in asked.scale.points
    if asked is CHOICE:
        return value in VALUES
    if asked is SEVERAL:
        return isinstance(value, tuple) and set(value) <= VALUES and len(value) > 0
    return value != ""


@given(st.text(max_size=80))
def test_folded_letters_keep_their_places(text: str) -> None:
    message = Message.of(text)

    assert len(message.origins) == len(message.folded) + 1
    assert message.words(0, len(message.folded)) in message.raw


def test_only_the_beginning_of_a_long_message_is_searched() -> None:
    for flood in ("8 " * 50_000, "a-" * 50_000, "八" * 100_000, "\u0301" * 100_000, "(" * 100_000):
        for asked in ALL:
            read(flood, expecting=asked, language="en", earlier=ALL, languages=LANGUAGES)

    assert len(Message.of("x" * 100_000).folded) == LIMIT


def test_nothing_said_is_no_rating() -> None:
    assert NPS.scale is not None
    assert rate(Message.of(""), [], NPS.scale) == Unclear("unreadable")

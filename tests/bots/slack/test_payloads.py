"""Slack's way of writing, undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.blocks import escaped
from bots.slack.payloads import plain


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("5 &lt; 6 &amp;amp; 7 &gt; 6", "5 < 6 &amp; 7 > 6"),
        ("<@U123> did it", "@U123 did it"),
        ("<@U123|maria> did it", "@maria did it"),
        ("see <#C1|general> or <#C2>", "see #general or #C2"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<mailto:a@b.example>", "a@b.example"),
        ("<tel:+46701234567|+46 70 123 45 67>", "+46 70 123 45 67"),
        ("<https://a.example/?x=1&amp;y=2>", "https://a.example/?x=1&y=2"),
        ("<http://a.example|a.example>", "a.example"),
        ("<!here> and <!subteam^S1|@support>", "@here and @support"),
        ("<!date^1392734382^{date}|Feb 18>", "Feb 18"),
        (":eight:", "8\ufe0f\u20e3"),
        (":keycap_ten: :+1::skin-tone-3:", "🔟 👍"),
        (":unknown-emoji: 10:30:45", ":unknown-emoji: 10:30:45"),
        ("9\x00 \x07yes", "9 yes"),
        ("half \ud83d", "half ?"),
    ],
)
def test_text_is_as_the_person_typed_it(sent: str, typed: str) -> None:
    assert plain(sent) == typed


@given(st.text(alphabet="abc<>&|@#!; åé八", max_size=40))
def test_whatever_is_typed_comes_back(text: str) -> None:
    assert plain(escaped(text)) == text

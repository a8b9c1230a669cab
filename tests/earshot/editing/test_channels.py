"""A turn looks in the preview as its channel shows it."""

import pytest

from dialogs import engine
from dialogs.loading import load
from dialogs.prompts import Option, Prompt
from earshot.editing.channels import CHANNELS, Shown, shown
from tests.earshot.conftest import NOON
from tests.earshot.editing.conftest import NPS


def rating(channel, language: str) -> Shown:
    script = load(NPS).script
    assert script is not None
    turn = engine.start(script, language=language, now=NOON, properties={"brand": "Acme"})
    return shown(channel, turn.prompts, language)


def asked(kind: str, n: int, *, optional: bool = False, label: str = "Option") -> Prompt:
    options = tuple(Option(f"v{number}", f"{label} {number}") for number in range(n))
    return Prompt("7", "key", kind, "Which?", "en", choices=options, optional=optional)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_scale_ascends_in_reading_direction_where_rows_are_not_turned_around(
    language: str,
) -> None:
    values = {
        channel: [[tap.value for tap in row] for row in rating(channel, language).rows]
        for channel in CHANNELS
    }

    upwards = [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10]]
    turned = [row[::-1] for row in upwards] if language == "fa" else upwards
    assert values == {
        "webchat": [list(range(11))],
        "slack": turned,
        "telegram": turned,
        "sms": [],
    }


def test_sms_has_numbers_in_the_text_and_counts_its_segments() -> None:
    english, persian = rating("sms", "en"), rating("sms", "fa")
    listed = shown("sms", [asked("choice", 3)], "en")

    assert (english.segments, persian.segments) == (1, 3)
    assert listed.bubbles[0].text == "Which?\n1 Option 0\n2 Option 1\n3 Option 2"
    assert listed.skip is None


def test_several_choices_are_boxes_where_there_are_boxes() -> None:
    prompt = asked("choices", 3, optional=True)
    found = {channel: shown(channel, [prompt], "en") for channel in CHANNELS}

    assert [len(found[channel].boxes) for channel in CHANNELS] == [3, 3, 0, 0]
    assert found["slack"].send
    assert "1. Option 0" in found["telegram"].bubbles[0].text
    assert [one.skip is not None for one in found.values()] == [True, True, True, False]


def test_more_than_slack_has_buttons_for_is_a_menu() -> None:
    found = shown("slack", [asked("scale", 40)], "en")

    assert (len(found.menu), found.rows) == (40, ())
    assert found.menu[3].value == "v3"


def test_words_may_be_written_in_a_form_on_slack_alone() -> None:
    found = {channel: shown(channel, [asked("text", 0)], "en") for channel in CHANNELS}

    assert [bool(one.form) for one in found.values()] == [False, True, False, False]
    assert shown("sms", [], "en").bubbles == ()

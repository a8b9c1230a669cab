import json

import pytest

from bots.rendering import for_web, layout
from dialogs.prompts import Option, Prompt


def test_a_prompt_has_the_contracts_fields() -> None:
    prompt = Prompt(
        id="2",
        key="contact",
        kind="yes_no",
        text="Får vi höra av oss?",
        language="sv",
        choices=(Option(value=True, label="Ja"), Option(value=False, label="Nej")),
        sms="Kort?",
    )

    assert json.loads(for_web(prompt)) == {
        "id": "2",
        "key": "contact",
        "kind": "yes_no",
        "text": "Får vi höra av oss?",
        "language": "sv",
        "dir": "ltr",
        "low_label": None,
        "high_label": None,
        "choices": [{"value": True, "label": "Ja"}, {"value": False, "label": "Nej"}],
        "optional": False,
    }


@pytest.mark.parametrize(
    ("kind", "direction", "channel", "expected"),
    [
        ("nps", "ltr", "webchat", "row-ltr"),
        ("nps", "rtl", "webchat", "row-rtl"),
        ("choice", "ltr", "webchat", "stacked"),
        ("yes_no", "rtl", "webchat", "stacked"),
        ("text", "ltr", "webchat", "typed"),
        ("nps", "ltr", "terminal", "typed"),
    ],
)
def test_the_layout_that_goes_with_an_answer(
    kind: str, direction: str, channel: str, expected: str
) -> None:
    assert layout(kind, direction, channel) == expected  # type: ignore[arg-type]  # table of words

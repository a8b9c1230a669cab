"""Questions that somebody states, and those that cannot be asked."""

import pytest

from dialogs.script import Scale
from dialogs.understanding.asked import AskedError, asked


def test_a_type_brings_its_usual_scale_and_labels() -> None:
    csat = asked({"type": "csat", "language": "sv"})

    assert csat.scale == Scale(1, 5)
    assert csat.labels[-1] == "Mycket nöjd"
    assert asked({"type": "ces", "scale": "1-7"}).ends == ("Strongly disagree", "Strongly agree")


def test_choices_are_listed_or_written_with_commas() -> None:
    listed = asked({"type": "choice", "choices": ["Price", "Support"]})

    assert listed == asked({"type": "choice", "choices": "Price, Support"})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"type": "stars"}, "The type is one of"),
        ({"type": "choice", "choices": [1]}, "are labels"),
        ({"type": "choice", "choices": 3}, "are labels"),
        ({"type": "nps", "scale": 10}, "is written like 1-7"),
        ({"type": "nps", "scale": "7"}, "is written like 1-7"),
        ({"type": "scale", "scale": "0-1000"}, "at most 101 points"),
        ({"type": "nps", "language": 5}, "`language` like sv"),
    ],
)
def test_what_cannot_be_asked_says_what_it_should_look_like(
    fields: dict[str, object], told: str
) -> None:
    with pytest.raises(AskedError, match=told):
        asked(fields)

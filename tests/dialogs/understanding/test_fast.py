"""What makes bulk reading fast changes no reading."""

from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.readings import Unclear
from dialogs.understanding import reader
from dialogs.understanding.choice import read_choice, read_choices
from dialogs.understanding.normalizing import Message, fold
from dialogs.understanding.reader import Expectation, read
from tests.dialogs.understanding.asking import CSAT, LANGUAGES, NPS
from tests.dialogs.understanding.test_robustness import SPEECH

RATED = st.one_of(
    st.integers(-1, 12).map(str),
    st.sampled_from(["8/10", "ten", "nio", "هشت", "九", "en", "no", "N°5", "one"]),
)
AROUND = st.text("!. ?-+/%*", max_size=2)
COLUMN = st.tuples(AROUND, RATED, AROUND).map("".join)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(COLUMN, SPEECH),
    asked=st.sampled_from([NPS, CSAT]),
    language=st.sampled_from((*LANGUAGES, "de", "ja")),
)
@example(text=" 8 !", asked=NPS, language="en")
def test_the_short_way_reads_what_the_long_way_reads(
    text: str, asked: Expectation, language: str
) -> None:
    short = read(text, expecting=asked, language=language)

    with (
        patch.object(reader, "_simple", return_value=None),
        patch.object(reader, "_rating", return_value=None),
    ):
        assert read(text, expecting=asked, language=language) == short


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=1))
@example("ﯨ")
@example("ΐ")
@example("ŉ")
def test_what_is_folded_stays_as_it_is(character: str) -> None:
    assert fold(fold(character)) == fold(character)


def test_nothing_can_be_chosen_from_no_choices() -> None:
    for text in ("1", "all", "the last one", "none", "price"):
        for read_from in (read_choice, read_choices):
            assert read_from(Message.of(text), (), "en") == Unclear("unreadable")

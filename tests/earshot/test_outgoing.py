"""From what a turn said to what is sent: stored prompts, buttons, cost."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.buttons import FORM, SKIP, Pointer, read
from bots.channel import Capabilities
from bots.rendering import for_web
from dialogs.prompts import PROBE, Option, Prompt
from earshot.outgoing import cost_of, outbound_of, prompt_of, stored
from storage.rows import DueRow

KEY = b"key"
CAN = Capabilities(buttons=8, row=8, label=75, text=4000, per_chat=1, per_second=30)
ROW = DueRow(
    id=1234,
    session_id="s",
    turn=2,
    address_id=7,
    kind="slack",
    account="T1",
    address="U1",
    place="D1",
    thread="1.2",
    attempts=0,
    created_at=datetime(2026, 11, 21, tzinfo=UTC),
    fleeting=False,
    unreachable=None,
    opted_out_at=None,
    respondent_id="r",
)
NOTICE = Prompt("1", None, "notice", "Two questions.", "en")
YES_NO = Prompt(
    "2", "again", "yes_no", "Again?", "en", choices=(Option(True, "Yes"), Option(False, "No"))
)
TEXT = Prompt("3", "why", "text", "Varför?", "sv", optional=True)

prompts = st.builds(
    Prompt,
    id=st.text(),
    key=st.none() | st.text(),
    kind=st.sampled_from(["nps", "text", "notice", "choices"]),
    text=st.text(),
    language=st.sampled_from(["en", "fa"]),
    dir=st.sampled_from(["ltr", "rtl"]),
    low_label=st.none() | st.text(),
    high_label=st.none() | st.text(),
    choices=st.lists(st.builds(Option, st.text() | st.integers() | st.booleans(), st.text())).map(
        tuple
    ),
    optional=st.booleans(),
    sms=st.none() | st.text(),
)


@given(prompts)
def test_a_prompt_is_read_as_it_was_stored(prompt: Prompt) -> None:
    assert prompt_of(stored(prompt)) == prompt


def test_what_was_stored_before_there_was_sms_is_read() -> None:
    assert prompt_of(for_web(YES_NO)) == YES_NO


def test_the_shorter_wording_is_kept_beside_the_rest_of_web_chat() -> None:
    text = stored(replace(YES_NO, sms='"Ja"?'))

    assert stored(YES_NO) == for_web(YES_NO)
    assert text == for_web(YES_NO)[:-1] + ',"sms":"\\"Ja\\"?"}'


def test_a_turn_is_one_message_to_where_it_goes() -> None:
    outbound = outbound_of(ROW, [NOTICE, YES_NO], key=KEY, anonymous=True)

    assert (outbound.id, outbound.kind, outbound.account) == (1234, "slack", "T1")
    assert (outbound.address, outbound.place, outbound.thread) == ("U1", "D1", "1.2")
    assert outbound.prompts == (NOTICE, YES_NO)
    assert outbound.asks == YES_NO
    assert outbound.anonymous
    assert outbound.created_at == ROW.created_at


def test_each_choice_has_a_button_that_names_it_for_this_person_alone() -> None:
    outbound = outbound_of(ROW, [NOTICE, YES_NO], key=KEY, anonymous=False)

    assert [(button.label, button.value) for button in outbound.buttons] == [
        ("Yes", True),
        ("No", False),
    ]
    pointers = [read(KEY, button.token, address="U1") for button in outbound.buttons]
    assert pointers == [Pointer(1234, "0"), Pointer(1234, "1")]
    with pytest.raises(ValueError, match="not ours"):
        read(KEY, outbound.buttons[0].token, address="U2")
    assert (outbound.skip, outbound.form) == (None, None)


def test_an_optional_question_has_a_button_that_skips_it_in_its_language() -> None:
    outbound = outbound_of(ROW, [TEXT], key=KEY, anonymous=False)

    assert outbound.skip is not None
    assert outbound.skip.label == "Hoppa över"
    assert outbound.skip.value is None
    assert read(KEY, outbound.skip.token, address="U1") == Pointer(1234, SKIP)


@pytest.mark.parametrize(("kind", "form"), [("text", True), (PROBE, True), ("number", False)])
def test_words_may_be_written_in_a_form(kind: str, form: bool) -> None:
    outbound = outbound_of(ROW, [replace(TEXT, kind=kind)], key=KEY, anonymous=False)

    assert bool(outbound.form) is form
    if outbound.form:
        assert read(KEY, outbound.form, address="U1") == Pointer(1234, FORM)


def test_a_turn_that_asks_nothing_has_no_buttons() -> None:
    outbound = outbound_of(ROW, [NOTICE], key=KEY, anonymous=False)

    assert (outbound.asks, outbound.buttons, outbound.skip, outbound.form) == (
        None,
        (),
        None,
        None,
    )


def test_an_sms_costs_its_segments_and_the_shorter_wording_counts() -> None:
    sms = replace(CAN, segments=True)
    long = outbound_of(
        ROW, [Prompt("1", None, "notice", "a" * 400, "en")], key=KEY, anonymous=False
    )
    short = replace(long, prompts=(replace(long.prompts[0], sms="a"),))

    assert [cost_of(one, sms) for one in (long, short)] == [3, 1]
    assert cost_of(long, CAN) == 1

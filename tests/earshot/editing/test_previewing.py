"""A preview goes on while its script is edited, and records nothing."""

import pytest

from dialogs.linting import check
from dialogs.listening import TapError
from dialogs.loading import load
from dialogs.testing import play_all
from earshot.editing import changing, previewing, stepping
from earshot.editing.channels import CHANNELS
from earshot.editing.previewing import Preview
from earshot.editing.stepping import new_step
from earshot.editing.words import RefusedError
from tests.earshot.conftest import NOON
from tests.earshot.editing.conftest import NPS, SHIPPED

LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
REASON = "because Maria fixed it so fast"


def begun(text: str = NPS, **more) -> Preview:
    return previewing.start(text, now=NOON, properties={"brand": "Acme"}, **more)


def told(preview: Preview, *says: str) -> Preview:
    for said in says:
        preview = previewing.say(preview, said, now=NOON)
    return preview


def pressed(preview: Preview, value: object) -> Preview:
    prompt = preview.shown()[-1].prompt
    assert prompt is not None
    return previewing.press(preview, prompt, value, now=NOON)


def edited(preview: Preview, text: str) -> Preview:
    return previewing.edited(preview, text, now=NOON)


def with_more(text: str) -> str:
    """`text` with a question before the reason."""
    text = stepping.add_step(text, new_step("yes_no", "again", []), after="nps")
    for tag in LANGUAGES:
        text = changing.set_text(text, "steps/again/text", tag, "Again?")
        for key in ("yes", "no"):
            text = changing.set_text(text, f"steps/again/{key}", tag, f"{key} {tag}")
    return stepping.set_route(text, "nps", "0-10", "again")


def notes(preview: Preview) -> list[tuple[str, object]]:
    return [(one.key, one.values["key"]) for e in preview.exchanges for one in e.notes]


def test_a_conversation_goes_as_it_would() -> None:
    preview = told(begun(language="sv"), "9", "det gick så fort och enkelt")

    assert preview.ended
    assert preview.answers == {"nps": 9, "why": "det gick så fort och enkelt"}
    assert preview.exchanges[1].understood == ("nps = 9",)
    assert "Tack" in preview.shown()[-1].bubbles[-1].text


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_taps_and_their_words_lead_to_the_same_and_make_a_test(channel, language: str) -> None:
    preview = pressed(begun(language=language, channel=channel), 9)
    preview = pressed(preview, None)
    text = previewing.as_test(preview, NPS, "kept: this one")

    assert preview.ended
    assert (preview.answers, preview.session.skipped) == ({"nps": 9}, ("why",))
    assert check(text) == ()
    test = play_all(load(text).script)[-1]  # type: ignore[arg-type] # it loads
    assert (test.test.name, test.passed) == ("kept: this one", True)


def test_a_button_that_is_not_there_is_refused() -> None:
    with pytest.raises(TapError):
        previewing.press(begun(), "2", 11, now=NOON)


def test_a_new_wording_is_heard_at_once_and_answers_stay() -> None:
    preview = told(begun(), "9")
    text = changing.set_text(NPS, "steps/why/text", "en", "What made it so?")
    again = edited(preview, text)

    assert again.answers == {"nps": 9}
    assert again.standing == "why"
    assert again.shown()[-1].bubbles[-1].text == "What made it so?"
    assert notes(again) == []


def test_a_question_that_comes_between_is_asked_and_the_later_answer_kept() -> None:
    preview = edited(told(begun(), "9", REASON), with_more(NPS))

    assert (preview.standing, preview.ended) == ("again", False)
    assert preview.answers == {"nps": 9, "why": REASON}
    assert notes(preview) == [("preview.went_back", "again")]
    done = told(preview, "yes en")
    assert done.ended
    assert done.answers == {"nps": 9, "again": True, "why": REASON}


def test_a_question_that_is_gone_or_another_now_is_forgotten() -> None:
    preview = told(begun(), "9", REASON)
    number = changing.set_value(NPS, "why", "type", "number")
    number = changing.set_value(number, "why", "probe", None)
    number = number.replace("colleague", "friend")
    other = edited(preview, number)
    assert other.answers == {"nps": 9}
    assert (other.standing, notes(other)) == (
        "why",
        [("preview.forgot", "why"), ("preview.went_back", "why")],
    )

    with pytest.raises(RefusedError) as refused:
        stepping.remove_step(NPS, "why")
    gone = edited(preview, str(refused.value.cure))
    assert gone.answers == {"nps": 9}
    assert gone.ended
    assert notes(gone) == [("preview.forgot", "why")]


def test_a_script_with_errors_leaves_the_preview_standing() -> None:
    preview = told(begun(), "9")
    stale = edited(preview, NPS.replace("else: thanks", "else: nowhere"))

    assert stale.stale
    assert stale.exchanges == preview.exchanges
    assert not edited(stale, NPS).stale
    assert told(stale, REASON).ended
    with pytest.raises(RefusedError):
        begun("survey: [")


def test_taps_outlive_an_edit_and_so_do_probes() -> None:
    preview = told(pressed(begun(), 3), "slow")
    assert preview.session.progress.probing  # type: ignore[union-attr] # it waits
    again = edited(preview, changing.set_text(NPS, "steps/why/probe/text", "en", "How so?"))

    assert again.session.progress == preview.session.progress
    assert again.shown()[-1].bubbles[-1].text == "How so?"


def test_another_language_asks_the_same_question_and_another_channel_shows_it() -> None:
    preview = told(begun(), "9")
    persian = previewing.switched(preview, language="fa", now=NOON)
    sms = previewing.switched(persian, channel="sms", now=NOON)

    assert (persian.standing, persian.answers, persian.language) == ("why", {"nps": 9}, "fa")
    assert persian.shown()[-1].dir == "rtl"
    assert [shown.segments > 0 for shown in sms.shown()] == [True, True, True]
    assert edited(persian, NPS).language == "fa"
    assert told(sms, "چون خیلی زود و خوب درست شد").ended


def test_a_conversation_that_said_again_goes_otherwise_is_no_test() -> None:
    preview = edited(told(begun(), "9", REASON), with_more(NPS))

    with pytest.raises(RefusedError) as refused:
        previewing.as_test(preview, with_more(NPS), "not the same")
    assert refused.value.words.key == "refused.test_fails"


def test_every_shipped_script_can_be_tried_on_every_channel() -> None:
    for text in SHIPPED.values():
        preview = begun(text, language="fa")
        for channel in CHANNELS:
            assert previewing.switched(preview, channel=channel, now=NOON).shown()[0].bubbles

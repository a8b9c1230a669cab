"""An anonymous survey, answered in a modal: nothing of it is left in the conversation."""

from dataclasses import replace

import pytest

from bots.channel import Talk
from bots.messages import Button
from dialogs.prompts import Option, Prompt
from earshot.counterparts.faults import DELIVERY, Duplicate
from earshot.counterparts.records import Message
from earshot.counterparts.slack import ANNA
from tests.bots.slack.scenes import Scene, asked, outbound, played

RATING = asked("Would you recommend us as a place to work?")
REASON = Prompt("p2", "why", "text", "What is the reason?", "en", optional=True)
TEAM_QUESTION = Prompt(
    "p3",
    "areas",
    "choices",
    "What matters?",
    "en",
    choices=(Option("pay", "Pay"), Option("peers", "Peers")),
)
THANKS = Prompt("p4", None, "notice", "Thank you.", "en")
INTRO = Prompt("p0", None, "notice", "Nobody sees who answered.", "en")


def _talks() -> list[Talk]:
    return [
        Talk("s1", "secret1", "waiting", (INTRO, RATING), "en"),
        Talk("s1", "secret1", "waiting", (REASON,), "en"),
        Talk("s1", "secret1", "waiting", (TEAM_QUESTION,), "en"),
        Talk("s1", "secret1", "completed", (THANKS,), "en"),
    ]


async def _invited(on: Scene) -> Message:
    invitation = Prompt(
        "1",
        "invitation",
        "invitation",
        "Three questions, anonymous.",
        "en",
        choices=(Option("enps", "Open the survey"),),
    )
    button = Button("Open the survey", "token.0", "enps")
    await on.channel.send(outbound(invitation, buttons=(button,), anonymous=True))
    return on.slack.shown(ANNA)[0]


async def _opened(on: Scene, invitation: Message) -> Message:
    await on.slack.presses(ANNA, invitation.id, "Open the survey")
    await on.channel.settled()
    return on.slack.shown(ANNA)[-1]


def test_it_is_answered_in_a_modal_and_leaves_nothing() -> None:
    async def play(on: Scene) -> None:
        on.desk.talks = _talks()
        invitation = await _invited(on)
        form = await _opened(on, invitation)
        assert form.form
        assert "Nobody sees who answered." in form.text
        await on.slack.presses(ANNA, form.id, "9")
        await on.slack.presses(ANNA, form.id, "Send")
        assert form.inputs == ("What is the reason?",)
        await on.slack.fills(ANNA, form.id, "What is the reason?", "The people")
        await on.slack.presses(ANNA, form.id, "Send")
        await on.slack.presses(ANNA, form.id, "Peers")
        await on.slack.presses(ANNA, form.id, "Pay")
        await on.slack.presses(ANNA, form.id, "Send")
        assert "Thank you." in form.text
        assert [button.label for button in form.buttons] == ["Close"]
        await on.slack.presses(ANNA, form.id, "Close")
        await on.channel.settled()

        assert [sender.address for sender, _ in on.desk.began] == [ANNA]
        assert [survey for _, survey in on.desk.began] == ["enps"]
        talk = ("s1", "secret1")
        assert list(on.desk.said.values()) == [
            (talk, None, "p1", 9),
            (talk, "The people", None, None),
            (talk, None, "p3", ["peers", "pay"]),
        ]
        assert on.desk.taken == {}
        assert on.slack.shown(ANNA) == [invitation]
        assert "9" not in invitation.text
        assert [button.label for button in invitation.buttons] == ["Open the survey"]
        assert len(on.posts()) == 1
        assert on.posts("chat.update") == []

    played(play)


@pytest.mark.parametrize(
    ("prompt", "element", "single"),
    [
        (RATING, "static_select", True),
        (replace(RATING, choices=RATING.choices[:10]), "radio_buttons", True),
        (TEAM_QUESTION, "checkboxes", False),
    ],
)
def test_of_a_rating_one_number_can_be_chosen(prompt: Prompt, element: str, single: bool) -> None:
    async def play(on: Scene) -> None:
        on.desk.talks = [Talk("s1", "secret1", "waiting", (prompt,), "en")]
        form = await _opened(on, await _invited(on))
        (shown,) = on.slack.views[form.id]["blocks"]
        labels = [choice.label for choice in prompt.choices]
        for label in labels[:2]:
            await on.slack.presses(ANNA, form.id, label)
        boxes = [button for button in form.buttons if button.label in labels]

        assert shown["element"]["type"] == element
        assert {box.single for box in boxes} == {single}
        assert [box.label for box in boxes if box.checked] == (labels[1:2] if single else labels)

    played(play)


def test_the_same_form_delivered_twice_is_said_once() -> None:
    async def play(on: Scene) -> None:
        on.desk.talks = _talks()
        form = await _opened(on, await _invited(on))
        await on.slack.presses(ANNA, form.id, "3")
        on.slack.faults.plan(DELIVERY, Duplicate(2))
        await on.slack.presses(ANNA, form.id, "Send")

        assert len(on.desk.said) == 1
        assert on.desk.calls == 4

    played(play)


def test_a_question_that_may_be_skipped_is_sent_empty() -> None:
    async def play(on: Scene) -> None:
        on.desk.talks = _talks()[1:]
        form = await _opened(on, await _invited(on))
        await on.slack.presses(ANNA, form.id, "Send")

        assert list(on.desk.said.values()) == [(("s1", "secret1"), None, "p2", None)]

    played(play)


def test_what_is_not_stored_stays_in_the_form() -> None:
    async def play(on: Scene) -> None:
        on.desk.talks = _talks()
        form = await _opened(on, await _invited(on))
        await on.slack.presses(ANNA, form.id, "3")
        on.desk.failures = 1
        refused = await on.slack.presses(ANNA, form.id, "Send")
        again = await on.slack.presses(ANNA, form.id, "Send")

        assert refused is not None
        assert again is not None
        assert (refused.statuses, again.statuses) == ([503], [200])
        assert len(on.desk.said) == 1

    played(play)


def test_a_refusal_is_shown_in_the_form() -> None:
    async def play(on: Scene) -> None:
        closed = Prompt("1", None, "notice", "This survey is closed.", "en")
        on.desk.talks = [Talk("", "", None, (closed,), "en")]
        form = await _opened(on, await _invited(on))

        assert "This survey is closed." in form.text
        assert [button.label for button in form.buttons] == ["Close"]

    played(play)

"""What people do in Slack, as Slack's requests bring it."""

import asyncio
import logging
import re
from typing import Any

import pytest

from bots.channel import Standing, Taken
from bots.messages import Asked, Button, Edited, Pressed, Unreadable, Words
from bots.slack.channel import SlackChannel
from dialogs.prompts import Option
from earshot.counterparts.faults import DELIVERY, Broken, Duplicate, Hang
from earshot.counterparts.slack import ANNA, BJORN, CHANNEL, TEAM
from tests.bots.slack.scenes import KEY, NOON, Scene, asked, outbound, played, satisfies


def test_words_in_a_direct_message_are_taken_once() -> None:
    async def play(on: Scene) -> None:
        on.slack.faults.plan(DELIVERY, Duplicate(2))
        await on.slack.says(ANNA, "9, because <Maria> & co")

        [inbound] = on.desk.taken.values()
        assert inbound.content == Words(
            "9, because <Maria> & co", message=on.slack.shown(ANNA)[0].id
        )
        assert (inbound.sender.address, inbound.sender.account) == (ANNA, TEAM)
        assert inbound.sender.place == "D0ANNA"
        assert on.desk.calls == 3
        assert on.statuses == [200, 200, 200]

    played(play)


def test_the_language_is_asked_once_per_person() -> None:
    async def play(on: Scene) -> None:
        await on.slack.says(BJORN, "hej")
        await on.slack.says(BJORN, "nio")
        await on.slack.says(ANNA, "hello")

        assert [sender.language for sender in on.desk.senders] == ["sv-SE", "sv-SE", "en-US"]
        assert len(on.posts("users.info")) == 2

    played(play)


def test_what_is_not_stored_is_delivered_again_and_then_taken() -> None:
    async def play(on: Scene) -> None:
        on.desk.failures = 2
        delivery = await on.slack.says(ANNA, "9")

        assert delivery.statuses == [503, 503, 200]
        assert len(on.desk.taken) == 1

    played(play)


def test_a_thread_is_kept() -> None:
    async def play(on: Scene) -> None:
        await on.slack.says(ANNA, "9", thread="1.000001")

        assert on.desk.senders[0].thread == "1.000001"

    played(play)


def test_an_edited_message_is_told_and_an_unfurled_one_is_not() -> None:
    async def play(on: Scene) -> None:
        await on.slack.says(ANNA, "8")
        said = on.slack.shown(ANNA)[0].id
        await on.slack.unfurls(ANNA, said)
        await on.slack.edits(ANNA, said, "6 & not 8")

        assert on.desk.contents == [Words("8", message=said), Edited(said, "6 & not 8")]

    played(play)


def test_a_picture_is_unreadable() -> None:
    async def play(on: Scene) -> None:
        await on.slack.sends_picture(ANNA)

        assert on.desk.contents == [Unreadable()]

    played(play)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "channel_type": "im", "user": "U0EARSHOT", "text": "9"},
        {"type": "message", "channel_type": "im", "user": ANNA, "bot_id": "B1", "text": "9"},
        {"type": "message", "channel_type": "im", "subtype": "bot_message", "text": "9"},
        {"type": "message", "channel_type": "im", "user": "USLACKBOT", "text": "9"},
        {"type": "message", "channel_type": "channel", "user": ANNA, "text": "9"},
        {"type": "message", "channel_type": "im", "subtype": "channel_join", "user": ANNA},
        {"type": "message", "channel_type": "im", "subtype": "message_deleted"},
        {"type": "member_joined_channel", "user": ANNA},
        {"type": "something_new"},
    ],
)
def test_echoes_joins_and_the_unknown_are_taken_and_left_alone(event: dict[str, Any]) -> None:
    async def play(on: Scene) -> None:
        delivery = await on.slack.event({"channel": "D0ANNA", "ts": "1.1"} | event)

        assert delivery.statuses == [200]
        assert on.desk.calls == 0

    played(play)


def test_a_mention_is_answered_in_its_thread_and_nothing_is_kept() -> None:
    async def play(on: Scene) -> None:
        await on.slack.mentions(BJORN, "9")
        await on.channel.settled()

        [post] = on.posts()
        assert post["channel"] == CHANNEL
        assert post["thread_ts"] == on.slack.shown(CHANNEL)[0].id
        assert post["text"].startswith("Jag pratar bara i enrum")
        assert on.desk.calls == 0

    played(play)


def test_the_command_asks_for_a_survey_and_is_confirmed_to_the_person_alone() -> None:
    async def play(on: Scene) -> None:
        await on.slack.says(ANNA, "/earshot nps")
        await on.slack.commands(ANNA)

        assert on.desk.contents == [Asked("nps"), Asked(None)]
        assert on.desk.senders[0].place is None
        assert on.slack.shown(ANNA)[0].note == "only visible to you"
        # Nothing is claimed that may not have happened: the survey may not exist.
        assert on.slack.shown(ANNA)[0].text == "Please look in our direct messages."

    played(play)


def test_a_press_is_taken_and_the_choice_stands_in_place_of_the_buttons() -> None:
    async def play(on: Scene) -> None:
        on.desk.gives = Taken(chosen="9")
        await on.channel.send(outbound())
        sent = on.slack.shown(ANNA)[0]
        await on.slack.presses(ANNA, sent.id, "9")
        await on.channel.settled()

        assert on.desk.contents == [Pressed(("token.9",))]
        assert sent.buttons == ()
        assert sent.text.endswith("\n\n✓ 9")

    played(play)


def test_an_anonymous_press_only_takes_the_buttons_away() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound(anonymous=True))
        sent = on.slack.shown(ANNA)[0]
        await on.slack.presses(ANNA, sent.id, "9")
        await on.channel.settled()

        assert sent.buttons == ()
        assert "✓" not in sent.text

    played(play)


def test_the_same_click_again_has_the_same_key_and_another_click_has_not() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound())
        sent = on.slack.shown(ANNA)[0].id
        on.slack.faults.plan(DELIVERY, Duplicate())
        await asyncio.gather(on.slack.presses(ANNA, sent, "9"), on.slack.presses(ANNA, sent, "6"))

        assert len(on.desk.taken) == 2
        assert on.desk.calls == 3

    played(play)


def test_the_key_of_a_click_does_not_tell_who_pressed() -> None:
    async def play(on: Scene) -> None:
        await on.channel.send(outbound())
        await on.slack.presses(ANNA, on.slack.shown(ANNA)[0].id, "9")

        (key,) = on.desk.taken
        assert re.fullmatch("[0-9a-f]{32}", key)

    played(play)


def test_a_press_that_is_not_stored_says_so() -> None:
    async def play(on: Scene) -> None:
        on.desk.failures = 1
        await on.channel.send(outbound())
        delivery = await on.slack.presses(ANNA, on.slack.shown(ANNA)[0].id, "9")

        assert delivery is not None
        assert delivery.statuses == [503]
        assert on.posts("chat.update") == []

    played(play)


def test_what_is_only_shown_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def play(on: Scene) -> None:
        await on.channel.send(outbound())
        on.slack.faults.plan("chat.update", Broken())
        on.slack.faults.plan("users.info", Hang())
        delivery = await on.slack.presses(ANNA, on.slack.shown(ANNA)[0].id, "9")
        await on.channel.settled()

        assert delivery is not None
        assert delivery.statuses == [200]
        assert [sender.language for sender in on.desk.senders] == [None]

    played(play)

    [record] = caplog.records
    assert (vars(record)["call"], vars(record)["code"]) == ("press", "http_500")


def test_several_choices_are_ticked_and_sent_together() -> None:
    choices = (Option("price", "The price"), Option("speed", "The speed"), Option("x", "Other"))

    async def play(on: Scene) -> None:
        await on.channel.send(outbound(asked(kind="choices", options=choices)))
        sent = on.slack.shown(ANNA)[0].id
        await on.slack.presses(ANNA, sent, "Send")
        await on.slack.presses(ANNA, sent, "The speed")
        await on.slack.presses(ANNA, sent, "Other")
        await on.slack.presses(ANNA, sent, "Send")

        assert on.desk.contents == [Pressed(("token.1", "token.2"))]

    played(play)


def test_a_choice_from_a_menu_is_taken() -> None:
    choices = tuple(Option(f"c{n}", f"Choice {n}") for n in range(40))

    async def play(on: Scene) -> None:
        await on.channel.send(outbound(asked(kind="choice", options=choices)))
        await on.slack.presses(ANNA, on.slack.shown(ANNA)[0].id, "Choice 33")

        assert on.desk.contents == [Pressed(("token.33",))]

    played(play)


def test_words_are_written_in_a_form_and_carry_the_token_of_their_prompt() -> None:
    async def play(on: Scene) -> None:
        prompt = asked("What made it hard?", kind="text", language="sv", optional=True)
        skip = Button("Hoppa över", "token.s")
        await on.channel.send(outbound(prompt, form="token.f", skip=skip, thread="5.5"))
        sent = on.slack.shown(ANNA)[0]
        await on.slack.presses(ANNA, sent.id, "Skriv i ett formulär")
        await on.channel.settled()
        form = on.slack.shown(ANNA)[-1]
        assert "What made it hard?" in form.text
        await on.slack.fills(ANNA, form.id, "Ditt svar", "Allt.\nVerkligen allt.")
        await on.slack.presses(ANNA, form.id, "Skicka")

        [inbound] = on.desk.taken.values()
        assert inbound.content == Words("Allt.\nVerkligen allt.", token="token.f")
        assert (inbound.sender.place, inbound.sender.thread) == ("D0ANNA", "5.5")
        assert form.removed

        await on.slack.presses(ANNA, sent.id, "Hoppa över")
        assert on.desk.contents[-1] == Pressed(("token.s",))

    played(play)


def test_the_home_shows_the_open_question_and_follows_its_answer() -> None:
    async def play(on: Scene) -> None:
        await on.slack.opens_home(ANNA)
        await on.channel.settled()
        home = on.slack.shown(ANNA)[0]
        assert home.text == "There is no open question for you right now."

        on.desk.open = Standing("After support", outbound())
        await on.slack.opens_home(ANNA)
        await on.channel.settled()
        assert home.text.startswith("After support\n\nHow likely?")
        on.desk.open = None
        await on.slack.presses(ANNA, home.id, "9")
        await on.channel.settled()

        assert on.desk.contents == [Pressed(("token.9",))]
        assert home.buttons == ()

    played(play)


def test_the_home_of_a_text_question_opens_the_form_too() -> None:
    async def play(on: Scene) -> None:
        on.desk.open = Standing("T", outbound(asked("Why?", kind="text"), form="token.f"))
        await on.slack.opens_home(ANNA)
        await on.channel.settled()
        await on.slack.presses(ANNA, on.slack.shown(ANNA)[0].id, "Write in a form")
        await on.channel.settled()
        form = on.slack.shown(ANNA)[-1]
        await on.slack.fills(ANNA, form.id, "Your answer", "Because.")
        await on.slack.presses(ANNA, form.id, "Send")

        assert on.desk.contents == [Words("Because.", token="token.f")]

    played(play)


def test_it_is_a_channel() -> None:
    channel = satisfies(SlackChannel(now=lambda: NOON, key=KEY))

    assert channel.kind == "slack"
    assert channel.capabilities.forms

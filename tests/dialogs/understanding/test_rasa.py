"""The client of a Rasa server, against one that misbehaves in every way."""

import asyncio
import logging
import math
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understanding.judging import Opinion
from dialogs.understanding.rasa import Rasa
from tests.dialogs.understanding.misbehaving import (
    FAULTS,
    PATIENT,
    SLOW,
    WORDS,
    Behaviour,
    FakeClock,
    Server,
    answers,
    consulted,
    serving,
)

TOKEN = "a+secret/token=&"
SOON = 0.05


def said(intent: object = "stop", confidence: object = 0.9, **more: object) -> dict[str, Any]:
    """What Rasa answers about WORDS."""
    return {
        "text": WORDS,
        "intent": {"name": intent, "confidence": confidence},
        "entities": [],
        "text_tokens": [[0, 6], [7, 12], [13, 15], [16, 22]],
        "intent_ranking": [],
    } | more


def run(
    behaves: Behaviour,
    play: Callable[[Rasa, Server], Coroutine[Any, Any, None]],
    *,
    deadline: float = PATIENT,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    def made(server: Server) -> Rasa:
        return Rasa(server.url, TOKEN, monotonic=clock, deadline=deadline)

    consulted(behaves, made, play)


def test_an_opinion_is_asked_for_with_the_token_and_the_words() -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        opinion = await rasa.opinion(WORDS, "en")

        assert opinion == Opinion("stop", 0.9, {"duration": "2 hours"}, source="rasa")
        assert server.bodies == [{"text": WORDS}]
        assert server.heads[0].startswith(
            "POST /model/parse?token=a%2Bsecret%2Ftoken%3D%26 HTTP/1.1\r\n"
        )
        assert rasa.problem == ""

    duration = {"entity": "duration", "value": "2 hours", "start": 0, "end": 7}
    run(answers(said(entities=[duration, duration | {"value": "3 hours"}])), play)


def test_a_server_without_a_token_is_asked_without_one() -> None:
    def made(server: Server) -> Rasa:
        return Rasa(server.url + "/", monotonic=time.monotonic, deadline=PATIENT)

    async def play(rasa: Rasa, server: Server) -> None:
        assert await rasa.opinion(WORDS, "en")
        assert server.heads[0].startswith("POST /model/parse HTTP/1.1\r\n")

    consulted(answers(said()), made, play)


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_goes_wrong_is_no_opinion(fault: str) -> None:
    async def play(rasa: Rasa, _: Server) -> None:
        assert await rasa.opinion(WORDS, "en") is None
        assert rasa.problem

    run(FAULTS[fault], play)


@pytest.mark.parametrize("fault", SLOW)
def test_nobody_waits_longer_than_the_deadline(fault: str) -> None:
    async def play(rasa: Rasa, _: Server) -> None:
        assert await rasa.opinion(WORDS, "en") is None
        assert rasa.problem == "it does not answer in time"

    run(SLOW[fault], play, deadline=SOON)


def test_a_server_that_is_not_there_is_no_opinion() -> None:
    async def playing() -> None:
        async with serving(answers(said())) as server:
            pass
        rasa = Rasa(server.url, TOKEN, monotonic=time.monotonic, deadline=PATIENT)
        assert await rasa.opinion(WORDS, "en") is None
        assert rasa.problem.startswith("it cannot be reached")
        await rasa.close()

        assert await rasa.opinion(WORDS, "en") is None

    asyncio.run(playing())


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"intent": None},
        {"intent": "stop"},
        said("order_pizza"),
        said(None, 0.0),
        said(7),
        said(["stop"]),
        said(confidence="high"),
        said(confidence=True),
        said(confidence=1.1),
        said(confidence=-0.1),
        said(confidence=math.nan),
        said(confidence=None),
        said(text_tokens=None),
        said(text_tokens={}),
        said(text_tokens=[1, 2]),
        said(text_tokens=[["a", "b"]]),
        said(entities=None),
        said(entities=[{}]),
        said(entities=["duration"]),
        {key: value for key, value in said().items() if key != "text_tokens"},
    ],
)
def test_an_answer_of_another_shape_or_model_is_no_opinion(answer: dict[str, Any]) -> None:
    async def play(rasa: Rasa, _: Server) -> None:
        assert await rasa.opinion(WORDS, "en") is None
        assert rasa.problem.startswith("it")

    run(answers(answer), play)


def test_a_model_that_does_not_know_has_no_opinion_and_is_not_broken() -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        for _ in range(5):
            assert await rasa.opinion(WORDS, "en") is None

        assert rasa.problem == ""
        assert rasa.ready()

    run(answers(said("nlu_fallback", 0.4)), play)


@pytest.mark.parametrize(
    ("tokens", "believed"),
    [
        ([[0, 5], [6, 7], [7, 8], [8, 15]], True),
        ([[0, 15]], True),
        ([[0, 5]], False),
        ([[0, 5], [6, 10]], False),
        ([[-(10**12), 5]], False),
        ([[0, 10**12]], True),
        ([], False),
    ],
)
def test_an_opinion_on_half_the_words_is_not_taken(tokens: list[Any], believed: bool) -> None:
    async def play(rasa: Rasa, _: Server) -> None:
        opinion = await rasa.opinion("Slack 不要再给我发消息了", "zh-Hans")
        assert (opinion is not None) is believed
        assert rasa.ready()

    run(answers(said(text_tokens=tokens)), play)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("/stop", "stop"),
        ("//stop", "stop"),
        (" / /stop", "stop"),
        ("\u200f/stop", "stop"),
        ("\x00/stop", "stop"),
        ('/stop{"a": 1}', 'stop{"a": 1}'),
        ("and/or", "and/or"),
        ("one\ntwo\tthree\r\n", "one two three"),
        ("\ud83d stop", "stop"),
        ("نمی\u200cخوام", "نمی\u200cخوام"),
        ("不要", "不要"),
        ("a" * 600, "a" * 500),
        ("/" * 600 + "stop", "stop"),
    ],
)
def test_only_plain_words_are_sent(text: str, sent: str) -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        await rasa.opinion(text, "en")

        assert server.bodies == [{"text": sent}]

    run(answers(said()), play)


@pytest.mark.parametrize("text", ["", "  ", "\n", "/", " / / ", "\u200b", "\x00\x01"])
def test_nothing_to_say_is_not_sent(text: str) -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        assert await rasa.opinion(text, "en") is None
        assert server.bodies == []
        assert rasa.problem == ""

    run(answers(said()), play)


@settings(max_examples=25)
@given(st.lists(st.text(st.characters(exclude_categories=())), min_size=5, max_size=20))
def test_no_text_is_too_odd(texts: list[str]) -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        for text in texts:
            await rasa.opinion(text, "en")

        for body in server.bodies:
            assert 0 < len(body["text"]) <= 500
            assert not body["text"].startswith(("/", " "))

    run(answers(said("answer")), play)


def test_a_server_that_fails_three_times_is_left_alone_for_half_a_minute() -> None:
    clock = FakeClock()

    async def play(rasa: Rasa, server: Server) -> None:
        for _ in range(3):
            assert rasa.ready()
            await rasa.opinion(WORDS, "en")
        assert not rasa.ready()
        await rasa.opinion(WORDS, "en")
        assert len(server.bodies) == 3

        clock.now += 29.9
        assert not rasa.ready()

        clock.now += 0.2
        assert rasa.ready()
        await rasa.opinion(WORDS, "en")
        assert len(server.bodies) == 4
        assert not rasa.ready()

        clock.now += 31
        server.behaves = answers(said())
        assert await rasa.opinion(WORDS, "en")
        assert rasa.ready()
        assert await rasa.opinion(WORDS, "en")
        assert len(server.bodies) == 6

    run(FAULTS["server error"], play, clock=clock)


def test_slow_answers_are_failures() -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        for _ in range(3):
            assert rasa.ready()
            await rasa.opinion(WORDS, "en")
        assert not rasa.ready()

    run(SLOW["hangs"], play, deadline=SOON, clock=FakeClock())


def test_an_answer_forgets_the_failures_before_it() -> None:
    async def play(rasa: Rasa, server: Server) -> None:
        bad = FAULTS["server error"]
        for behaves in (bad, bad, answers(said()), bad, bad):
            server.behaves = behaves
            await rasa.opinion(WORDS, "en")

        assert rasa.ready()

    run(answers(said()), play)


def test_after_the_pause_one_of_many_asks_and_the_others_do_not_wait() -> None:
    clock = FakeClock()

    async def play(rasa: Rasa, server: Server) -> None:
        for _ in range(3):
            await rasa.opinion(WORDS, "en")
        clock.now += 31
        server.behaves = answers(said())

        opinions = await asyncio.gather(*(rasa.opinion(WORDS, "en") for _ in range(10)))

        assert sum(opinion is not None for opinion in opinions) == 1
        assert len(server.bodies) == 4

    run(FAULTS["server error"], play, clock=clock)


def test_an_attempt_that_is_cancelled_stops_nobody_for_longer_than_a_pause() -> None:
    clock = FakeClock()

    async def play(rasa: Rasa, server: Server) -> None:
        for _ in range(3):
            await rasa.opinion(WORDS, "en")
        clock.now += 31
        server.behaves = SLOW["hangs"]
        attempt = asyncio.create_task(rasa.opinion(WORDS, "en"))
        while len(server.bodies) < 4:
            await asyncio.sleep(0.01)
        attempt.cancel()
        with pytest.raises(asyncio.CancelledError):
            await attempt
        assert not rasa.ready()

        clock.now += 31
        server.behaves = answers(said())
        assert await rasa.opinion(WORDS, "en")

    run(FAULTS["server error"], play, clock=clock)


@pytest.mark.parametrize("fault", ["wrong token", "drops", "html", "hangs"])
def test_neither_token_nor_words_are_logged_or_told(
    fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(rasa: Rasa, server: Server) -> None:
        await rasa.opinion(WORDS, "en")
        server.behaves = answers(said())
        await rasa.opinion(WORDS, "en")
        told = f"{rasa!r} {vars(rasa)} {rasa.problem} {caplog.text}"
        assert "model/parse" in told
        assert "secret" not in told
        assert "canary" not in told

    run((FAULTS | SLOW)[fault], play, deadline=0.5)

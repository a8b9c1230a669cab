"""A chat completions endpoint as classifier: its answer is taken as ordered or not at all."""

import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from dialogs.understanding.endpoint import Endpoint
from dialogs.understanding.judging import Opinion
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
)

KEY = "sk-secret"


def completion(content: object) -> dict[str, Any]:
    return {"choices": [{"message": {"role": "assistant", "content": content}}]}


GOOD = completion('{"intent": "later", "confidence": 0.75}')


def run(
    behaves: Behaviour,
    play: Callable[[Endpoint, Server], Coroutine[Any, Any, None]],
    *,
    deadline: float = PATIENT,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    def made(server: Server) -> Endpoint:
        return Endpoint(
            f"{server.url}/v1/", "small-model", KEY, monotonic=clock, deadline=deadline
        )

    consulted(behaves, made, play)


def test_the_model_is_asked_about_the_words_and_told_the_language() -> None:
    async def play(endpoint: Endpoint, server: Server) -> None:
        opinion = await endpoint.opinion("hold on,\nI'm driving", "sv")

        assert opinion == Opinion("later", 0.75, source="endpoint")
        (asked,) = server.bodies
        order, said = asked["messages"]
        assert asked["model"] == "small-model"
        assert "tag sv." in order["content"]
        assert said == {"role": "user", "content": "hold on, I'm driving"}
        assert server.heads[0].startswith("POST /v1/chat/completions HTTP/1.1\r\n")
        assert f"Authorization: Bearer {KEY}\r\n" in server.heads[0]

    run(answers(GOOD), play)


def test_a_server_without_a_key_is_asked_without_one() -> None:
    def made(server: Server) -> Endpoint:
        return Endpoint(server.url, "m", monotonic=time.monotonic, deadline=PATIENT)

    async def play(endpoint: Endpoint, server: Server) -> None:
        assert await endpoint.opinion(WORDS, "en")
        assert "authorization" not in server.heads[0].lower()

    consulted(answers(GOOD), made, play)


@pytest.mark.parametrize(
    "answer",
    [
        *(completion(content) for content in (None, "", "later", "null", "[]", '"later"', "7")),
        completion('Sure! {"intent": "later", "confidence": 0.75}'),
        completion('```json\n{"intent": "later", "confidence": 0.75}\n```'),
        completion('{"intent": "later"}'),
        completion('{"intent": "give_everything", "confidence": 1}'),
        completion('{"intent": ["later"], "confidence": 1}'),
        completion('{"intent": "later", "confidence": "high"}'),
        completion('{"intent": "later", "confidence": 1.5}'),
        completion('{"intent": "later", "confidence": NaN}'),
        completion('{"intent": "give_score", "confidence": 1, "value": 10}'),
        completion("[" * 50_000),
        {"choices": []},
        {"choices": [{}]},
        {"error": {"message": "You exceeded your quota"}},
    ],
)
def test_anything_but_the_ordered_json_is_no_opinion(answer: dict[str, Any]) -> None:
    async def play(endpoint: Endpoint, _: Server) -> None:
        assert await endpoint.opinion(WORDS, "en") is None
        assert endpoint.problem.startswith("it")

    run(answers(answer), play)


@pytest.mark.parametrize("fault", [*FAULTS, *SLOW])
def test_whatever_goes_wrong_is_no_opinion_in_time(fault: str) -> None:
    async def play(endpoint: Endpoint, _: Server) -> None:
        assert await endpoint.opinion(WORDS, "en") is None
        assert endpoint.problem

    run((FAULTS | SLOW)[fault], play, deadline=0.05 if fault in SLOW else PATIENT)


def test_after_three_failures_it_is_not_asked() -> None:
    clock = FakeClock()

    async def play(endpoint: Endpoint, server: Server) -> None:
        for _ in range(5):
            await endpoint.opinion(WORDS, "en")

        assert len(server.bodies) == 3
        assert not endpoint.ready()

        clock.now += 31
        assert endpoint.ready()

    run(FAULTS["wrong token"], play, clock=clock)


def test_nothing_to_say_is_not_sent() -> None:
    async def play(endpoint: Endpoint, server: Server) -> None:
        assert await endpoint.opinion(" \u200b\n", "en") is None
        assert server.bodies == []

    run(answers(GOOD), play)


@pytest.mark.parametrize("fault", ["wrong token", "drops", "html"])
def test_neither_key_nor_words_are_logged_or_told(
    fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(endpoint: Endpoint, server: Server) -> None:
        await endpoint.opinion(WORDS, "en")
        server.behaves = answers(GOOD)
        await endpoint.opinion(WORDS, "en")
        told = f"{endpoint!r} {vars(endpoint)} {endpoint.problem} {caplog.text}"
        assert "chat/completions" in told
        assert "secret" not in told
        assert "canary" not in told

    run(FAULTS[fault], play)

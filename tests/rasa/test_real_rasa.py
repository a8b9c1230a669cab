"""The real server with the shipped model: what it understands, and how it may fail."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator

import httpx
import pytest

from dialogs.understanding.judging import Thresholds, judged
from dialogs.understanding.rasa import Rasa
from tests.rasa.evaluating import ASIDE, NONE, TUNED, UNSEEN, ask_all, outcome
from tests.rasa.serving import Server, serving

FAR_AWAY = 20.0
"""Seconds: far beyond a deadline, and far less than a server that hangs would take."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def client(server: Server, *, token: str | None = None, deadline: float = 5) -> Rasa:
    token = server.token if token is None else token
    return Rasa(server.url, token, monotonic=time.monotonic, deadline=deadline)


def intents(server: Server, *texts: str) -> list[str | None]:
    async def asking() -> list[str | None]:
        rasa = client(server)
        opinions = [await rasa.opinion(text, "en") for text in texts]
        await rasa.close()
        return [opinion.intent if opinion else None for opinion in opinions]

    return asyncio.run(asking())


@pytest.mark.parametrize(
    ("intent", "texts"),
    [
        (
            "stop",
            [
                "would you please never write me messages again",
                "snälla ni, skriv aldrig till mig igen",
                "لطفاً دیگه هیچ وقت به من پیام ندید",
                "拜托你们以后别再给我发消息了",
                "拜託你們以後不要再傳訊息給我了",
            ],
        ),
        (
            "later",
            [
                "sorry, I'm at work right now, tomorrow would be fine",
                "tyvärr, jag är på jobbet just nu, imorgon går bra",
                "ببخشید الان سر کارم، فردا بپرسید",
                "不好意思我现在在上班，明天再问我吧",
                "不好意思我現在在上班，明天再問我吧",
            ],
        ),
        (
            "person",
            [
                "could somebody from your team give me a call",
                "kan någon från ert team ringa mig",
                "میشه یکی از همکاراتون به من زنگ بزنه",
                "可以让你们的工作人员给我打个电话吗",
                "可以請你們的人員打電話給我嗎",
            ],
        ),
        (
            "praise",
            [
                "I will never stop recommending you to my friends",
                "jag kommer aldrig att sluta rekommendera er",
                "خیلی خوب بود، عالی بودید",
                "服务太好了，我会推荐给朋友",
                "服務太好了，我會推薦給朋友",
            ],
        ),
    ],
)
def test_people_are_understood_in_five_languages(
    server: Server, intent: str, texts: list[str]
) -> None:
    assert intents(server, *texts) == [intent] * 5


def test_no_words_are_dropped_beside_latin_ones(server: Server) -> None:
    assert intents(server, "Slack 不要再给我发消息了", "Slack 很好用") == ["stop", "praise"]


def test_a_slash_gives_no_orders(server: Server) -> None:
    order = {"text": "/stop"}
    obeyed = httpx.post(f"{server.url}/model/parse", params={"token": server.token}, json=order)

    (opinion,) = intents(server, "/praise nobody ever called me back")

    assert obeyed.json()["intent"] == {"name": "stop", "confidence": 1.0}
    assert opinion == "complaint"


def test_how_long_to_wait_is_found_in_the_words(server: Server) -> None:
    async def asking() -> None:
        rasa = client(server)
        opinion = await rasa.opinion("please ask me again in 3 hours", "en")
        await rasa.close()
        assert opinion
        assert opinion.entities["duration"] == "3 hours"

    asyncio.run(asking())


def test_odd_texts_are_answered_or_have_no_opinion(server: Server) -> None:
    async def asking() -> None:
        rasa = client(server)
        for text in ("", "/", "👍", "？？？", "\u200c", "9" * 400, "word " * 20_000, "{}[]\\\"'"):
            await rasa.opinion(text, "en")
            assert rasa.problem == ""
        await rasa.close()

    asyncio.run(asking())


def test_a_wrong_token_is_said_to_be_refused(server: Server) -> None:
    async def asking() -> None:
        rasa = client(server, token="wrong")
        assert await rasa.opinion("please stop writing", "en") is None
        assert rasa.problem == "it answers with status 401"
        await rasa.close()

    asyncio.run(asking())


def test_it_adds_to_what_is_heard_and_spoils_little(server: Server) -> None:
    lines, _ = asyncio.run(ask_all(server))
    for part, least in ((TUNED, 0.95), (ASIDE, 0.95), (UNSEEN, 0.72)):
        before, after = Counter[tuple[bool, str]](), Counter[tuple[bool, str]]()
        for line in (line for line in lines if line.part == part):
            then = judged(line.ruled, line.opinion, line.expecting, Thresholds())
            before[line.meant != NONE, outcome(line, line.ruled)] += 1
            after[line.meant != NONE, outcome(line, then)] += 1
        commands = sum(n for (command, _), n in after.items() if command)
        others = sum(n for (command, _), n in after.items() if not command)

        assert after[True, "right"] >= before[True, "right"]
        assert after[True, "right"] / commands >= least
        assert (after[True, "wrong"] - before[True, "wrong"]) / commands <= 0.03
        assert (after[False, "wrong"] - before[False, "wrong"]) / others <= 0.03


@pytest.mark.parametrize("end", [Server.kill, Server.pause], ids=["killed", "hanging"])
def test_a_server_that_goes_away_in_mid_run_is_no_opinion_and_no_wait(
    end: object,
) -> None:
    async def asking(server: Server) -> None:
        rasa = client(server)
        assert await rasa.opinion("please stop writing to me", "en")
        await rasa.close()
        rasa = client(server, deadline=0.3)
        waiting = [asyncio.create_task(rasa.opinion("please stop", "en")) for _ in range(20)]
        await asyncio.sleep(0)
        (Server.kill if end is Server.kill else Server.pause)(server)
        async with asyncio.timeout(FAR_AWAY):
            await asyncio.gather(*waiting)
            after = [await rasa.opinion("please stop", "en") for _ in range(10)]

        assert after == [None] * 10
        assert not rasa.ready()
        await rasa.close()

    with serving() as server:
        asyncio.run(asking(server))

"""Classifiers on the loopback, the real web application beside them, and people who talk to it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from config.settings import Settings
from earshot import authoring
from earshot.bootstrap import Earshot, build
from earshot.web.app import create_app
from tests.dialogs.understanding.misbehaving import Behaviour, answers, drops
from tests.dialogs.understanding.misbehaving import Server as Classifier
from tests.dialogs.understanding.misbehaving import serving as listening
from tests.earshot.conftest import SCRIPTS
from tests.end_to_end.serving import serve
from tests.faults.channels.ledgers import query
from tests.faults.channels.stage import Watch

TOKEN = "canary+token"
KEY = "canary-key"
FAREWELL = "let us part as friends"
RUNG = "nobody ever rang me back"
DOG = "my dog sleeps all day"
KNOWN = {FAREWELL: ("stop", 0.95), RUNG: ("complaint", 0.9)}


def model(classifier: Classifier, known: Mapping[str, tuple[str, float]] = KNOWN) -> Behaviour:
    """Answers as Rasa does, about what it was just asked."""

    async def behave(writer: asyncio.StreamWriter) -> None:
        words = classifier.bodies[-1]["text"]
        intent, confidence = known.get(words, ("answer", 0.9))
        said = {"intent": {"name": intent, "confidence": confidence}, "text": words}
        await answers({**said, "entities": [], "text_tokens": [[0, len(words)]]})(writer)

    return behave


def oracle(classifier: Classifier) -> Behaviour:
    """Answers as an endpoint like OpenAI's does."""

    async def behave(writer: asyncio.StreamWriter) -> None:
        intent, confidence = KNOWN.get(classifier.bodies[-1]["messages"][1]["content"], ("", 0))
        said = json.dumps({"intent": intent or "answer", "confidence": confidence or 0.9})
        await answers({"choices": [{"message": {"content": said}}]})(writer)

    return behave


@dataclass
class Person:
    """A session over HTTP, whose owner sends a message again until it is answered."""

    http: httpx.AsyncClient
    opened: dict[str, Any]

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.opened['secret']}"}

    async def says(self, text: str) -> dict[str, Any]:
        while (told := await self.sends(text)).get("pending"):
            await asyncio.sleep(0.05)
        return told

    async def sends(self, text: str) -> dict[str, Any]:
        path = f"/chat/sessions/{self.opened['session']}/messages"
        body = {"id": text.replace(" ", "-"), "text": text}
        answer = await self.http.post(path, json=body, headers=self.headers)
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told


@dataclass
class Site:
    """The web application, a client for it, and the time that it goes by."""

    earshot: Earshot
    base: str
    http: httpx.AsyncClient
    watch: Watch

    async def opens(self, survey: str = "help") -> Person:
        answer = await self.http.post(f"/chat/{survey}", json={"language": "en"})
        assert answer.status_code == 201, answer.text
        return Person(self.http, answer.json())

    def inbox(self) -> list[tuple[str, str]]:
        """The words that are kept and how they stand."""
        rows = query(self.earshot.database, "SELECT text, state FROM inbox ORDER BY id")
        return [(text, state) for text, state in rows]


@asynccontextmanager
async def site(url: str, **settings: Any) -> AsyncIterator[Site]:
    watch = Watch()
    earshot = build(Settings(database_url=url, **settings), clock=watch)  # type: ignore[arg-type]  # it has the same methods
    for file in sorted(SCRIPTS.glob("*.yaml")):
        source = file.read_text("utf-8")
        authoring.publish(earshot.database, source, file=file.name, now=watch.now())
    with serve(create_app(earshot)) as base:
        async with httpx.AsyncClient(base_url=base, timeout=30) as http:
            yield Site(earshot, base, http, watch)
    earshot.database.close()


def played(
    play: Callable[[Site, Classifier], Awaitable[None]],
    url: str,
    behaves: Callable[[Classifier], Behaviour] = model,
    **settings: Any,
) -> None:
    """Play with a classifier; it is Rasa unless `settings` say so."""

    async def playing() -> None:
        async with listening(drops) as classifier:
            classifier.behaves = behaves(classifier)
            chosen = settings or {"rasa_url": "", "rasa_token": TOKEN}
            found = {k: classifier.url if k.endswith("_url") else v for k, v in chosen.items()}
            async with site(url, **found) as there:
                await play(there, classifier)

    asyncio.run(playing())


ENDPOINT = {"classifier_url": "", "classifier_model": "small", "classifier_key": KEY}


def said(told: Mapping[str, Any]) -> list[str]:
    return [prompt["text"] for prompt in told["prompts"]]


def asked(classifier: Classifier) -> list[str]:
    return [body["text"] for body in classifier.bodies]

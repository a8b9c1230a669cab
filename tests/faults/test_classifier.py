"""A classifier that misbehaves, is killed, or answers: no conversation ever notices the worse."""

import asyncio
import json
import logging
import sqlite3
from collections import Counter
from contextlib import AsyncExitStack, closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from dialogs.understanding.endpoint import Endpoint
from dialogs.understanding.rasa import Rasa
from earshot import bootstrap, consulting
from earshot.web import webchat
from tests.dialogs.understanding.misbehaving import (
    FAULTS,
    SLOW,
    drops,
)
from tests.dialogs.understanding.misbehaving import Server as Classifier
from tests.dialogs.understanding.misbehaving import serving as listening
from tests.faults.channels.ledgers import query
from tests.faults.channels.stage import staged
from tests.faults.classifiers import (
    DOG,
    ENDPOINT,
    FAREWELL,
    KEY,
    RUNG,
    Person,
    Site,
    asked,
    model,
    oracle,
    played,
    said,
    site,
)

AGAIN = "I did not quite get that. Please send one number from 1 to 7."
NAMES = ["Ada", "Bo", "Cy", "Di", "Eve", "Flo", "Gus", "Hal", "Ivy", "Jo", "Kim", "Lou"]
PATIENT = 20.0


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever does answer is waited for, however busy the machine is."""
    monkeypatch.setattr(webchat, "PATIENCE", PATIENT)
    monkeypatch.setattr(consulting, "PATIENCE", PATIENT)
    monkeypatch.setattr(bootstrap, "Rasa", partial(Rasa, deadline=PATIENT))
    monkeypatch.setattr(bootstrap, "Endpoint", partial(Endpoint, deadline=PATIENT))


# It answers


@pytest.mark.usefixtures("patient")
def test_an_opinion_comes_within_the_request_and_what_the_rules_decide_never_goes_out(
    database_url: str,
) -> None:
    async def play(there: Site, classifier: Classifier) -> None:
        person = await there.opens()
        decided = await person.sends("6")
        before = list(classifier.bodies)
        kept = list[tuple[str, str]]()
        answering = classifier.behaves

        async def looks(writer: asyncio.StreamWriter) -> None:
            kept.extend(there.inbox())
            await answering(writer)

        classifier.behaves = looks
        stopped = await person.sends(FAREWELL)
        again = await person.sends(FAREWELL)

        assert said(decided) == ["What worked well?"]
        assert before == []
        assert kept == [("6", "done"), (FAREWELL, "accepted")]
        assert said(stopped) == ["This conversation has ended. Nothing more will be asked."]
        assert (stopped["state"], again) == ("stopped", stopped)
        assert asked(classifier) == [FAREWELL]

    played(play, database_url)


@pytest.mark.usefixtures("patient")
def test_two_messages_at_once_each_get_their_own_answer(sqlite_url: str) -> None:
    async def play(there: Site, _: Classifier) -> None:
        person = await there.opens()
        first = asyncio.create_task(person.sends(DOG))
        while (DOG, "accepted") not in there.inbox() and not first.done():
            await asyncio.sleep(0)
        second = await person.sends("6")

        assert AGAIN in " ".join(said(await first))
        assert said(second) == ["What worked well?"]

    played(play, sqlite_url)


@pytest.mark.usefixtures("patient")
def test_an_anonymous_survey_says_its_last_words_too(sqlite_url: str) -> None:
    """By then nothing is left of the session but that it ended."""

    async def play(there: Site, classifier: Classifier) -> None:
        person = await there.opens("quiet")
        await person.sends("9")
        last = await person.sends(RUNG)

        assert (last["state"], said(last)) == ("completed", ["Thank you for your time."])
        assert asked(classifier) == [RUNG]

    played(play, sqlite_url)


@pytest.mark.usefixtures("patient")
def test_an_anonymous_surveys_words_never_reach_an_endpoint(sqlite_url: str) -> None:
    async def play(there: Site, classifier: Classifier) -> None:
        silent = await there.opens("quiet")
        for words in (DOG, "9", RUNG):
            await silent.sends(words)
        before = list(classifier.bodies)
        person = await there.opens()
        stopped = await person.sends(FAREWELL)

        assert before == []
        assert stopped["state"] == "stopped"
        assert classifier.bodies[0]["messages"][1]["content"] == FAREWELL
        assert f"authorization: bearer {KEY}" in classifier.heads[0].lower()

    played(play, sqlite_url, oracle, **ENDPOINT)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("survey", ["help", "quiet"])
def test_a_socket_is_told_everything_once(survey: str, sqlite_url: str) -> None:
    async def play(there: Site, classifier: Classifier) -> None:
        opened = (await there.opens(survey)).opened
        frame = {"session": opened["session"], "secret": opened["secret"]}
        frame["after"] = opened["prompts"][-1]["id"]
        async with connect(f"{there.base.replace('http', 'ws')}/chat/socket") as socket:
            await socket.send(json.dumps(frame))
            for words in (DOG, "6", RUNG):
                await socket.send(json.dumps({"id": words[:1], "text": words}))
            told = [json.loads(frame) async for frame in socket]

        prompts = [prompt["id"] for one in told for prompt in one["prompts"]]
        assert [one.get("id") for one in told] == ["m", "6", "n"]
        assert len(prompts) == len(set(prompts)) == 3
        assert told[-1]["state"] == "completed"
        assert asked(classifier) == [DOG, RUNG]

    played(play, sqlite_url)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("settings", [{}, ENDPOINT], ids=["rasa", "endpoint"])
def test_neither_words_nor_secrets_are_logged_or_counted(
    settings: dict[str, str], sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("earshot", "dialogs", "httpx", "httpcore", "uvicorn", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)

    async def play(there: Site, classifier: Classifier) -> None:
        for behaves in (classifier.behaves, *FAULTS.values()):
            there.watch.passes(timedelta(minutes=1))
            classifier.behaves = behaves
            person = await there.opens()
            await person.says(f"{DOG} {behaves.__name__}")
        counted = (await there.http.get("/metrics")).text

        assert len(classifier.bodies) > 3
        assert "earshot_turns_total" in counted
        for text in (caplog.text, counted):
            assert not [secret for secret in ("canary", "dog") if secret in text]

    played(play, sqlite_url, oracle if settings else model, **settings)
    assert "asked" in caplog.messages


@pytest.mark.usefixtures("patient")
def test_on_a_channel_that_pushes_the_answer_is_sent_once_there_is_one(sqlite_url: str) -> None:
    async def playing() -> None:
        async with listening(drops) as classifier:
            classifier.behaves = model(classifier)
            async with staged("sms", sqlite_url, rasa_url=classifier.url) as stage:
                await stage.asks("help")
                await stage.says(FAREWELL)
                await stage.rests()

                assert "We will not ask you again" in stage.reads()[-1].text
                assert stage.query("SELECT state FROM sessions") == [("stopped",)]
                assert asked(classifier) == [FAREWELL]

    asyncio.run(playing())


# It does not

SOME = ("wrong token", "no model", "server error", "half an answer", "drops")
"""Faults of every sort; each of them is met in the client's own tests."""


@pytest.mark.parametrize("fault", [*SOME, *SLOW])
def test_three_failures_in_a_row_and_nobody_waits_any_more(fault: str, sqlite_url: str) -> None:
    async def play(there: Site, classifier: Classifier) -> None:
        person = await there.opens()
        told = [await person.says(f"{DOG} and {also}") for also in NAMES[:3]]
        failed = len(classifier.bodies)
        at_once = await (await there.opens()).sends(DOG)
        left_alone = len(classifier.bodies)
        there.watch.passes(timedelta(seconds=31))
        classifier.behaves = model(classifier)
        tried_again = await (await there.opens()).says(FAREWELL)

        assert (failed, left_alone) == (3, 3)
        assert AGAIN in " ".join(said(told[0]))
        assert "pending" not in at_once
        assert said(at_once) == said(told[0])
        assert tried_again["state"] in {"stopped", "waiting"}
        assert asked(classifier)[3:] == [FAREWELL]

    played(play, sqlite_url, lambda _: (FAULTS | SLOW)[fault])


def test_a_classifier_that_is_not_there_is_not_missed(sqlite_url: str) -> None:
    async def playing() -> None:
        async with listening(drops) as classifier:
            pass
        async with site(sqlite_url, rasa_url=classifier.url) as there:
            person = await there.opens()
            told = [await person.says(words) for words in (DOG, "6", RUNG)]

            assert [len(one["prompts"]) > 0 for one in told] == [True] * 3
            assert told[-1]["state"] == "completed"
            assert {state for _, state in there.inbox()} == {"done"}

    asyncio.run(playing())


def test_a_classifier_that_is_killed_in_mid_run_loses_no_message(database_url: str) -> None:
    """Everybody speaks at once; it dies with questions in hand, and refuses from then on."""

    async def play(there: Site, classifier: Classifier, dies: AsyncExitStack) -> None:
        answering = model(classifier)

        async def mortal(writer: asyncio.StreamWriter) -> None:
            if len(classifier.bodies) > 10:
                await dies.aclose()
            else:
                await answering(writer)

        classifier.behaves = mortal
        people = [await there.opens() for _ in NAMES]

        async def talks(name: str, person: Person) -> list[dict[str, Any]]:
            wordy = [f"{DOG} and {name}", f"{name} says that {DOG}", "6", f"{RUNG} says {name}"]
            return [await person.says(words) for words in wordy]

        told = await asyncio.gather(*map(talks, NAMES, people))
        times = Counter(asked(classifier))

        assert len(times) > 10
        assert set(times.values()) == {1}
        assert [one[-1]["state"] for one in told] == ["completed"] * 12
        assert all(answer["prompts"] for one in told for answer in one)
        assert Counter(state for _, state in there.inbox()) == {"done": 48}
        stored = query(there.earshot.database, "SELECT value FROM answers WHERE key = 'effort'")
        assert [value for (value,) in stored] == ["6"] * 12

    async def playing() -> None:
        async with AsyncExitStack() as dies:
            classifier = await dies.enter_async_context(listening(drops))
            async with site(database_url, rasa_url=classifier.url) as there:
                await play(there, classifier, dies)

    asyncio.run(playing())


@pytest.mark.usefixtures("patient")
def test_what_was_accepted_when_the_program_died_is_finished_by_the_next(
    sqlite_url: str, tmp_path: Path
) -> None:
    """What stands on the disk while the classifier is asked is all that a kill would leave."""
    left = f"sqlite:///{tmp_path / 'left.db'}"
    opened: dict[str, Any] = {}

    async def dying(there: Site, classifier: Classifier) -> None:
        answering = classifier.behaves

        async def dies(writer: asyncio.StreamWriter) -> None:
            save(sqlite_url, left)
            await answering(writer)

        classifier.behaves = dies
        person = await there.opens()
        opened.update(person.opened)
        await person.says(FAREWELL)

    async def living(there: Site, classifier: Classifier) -> None:
        person = Person(there.http, opened)
        first, again = await person.says(FAREWELL), await person.says(FAREWELL)

        assert first["state"] == "stopped"
        assert again == first
        assert there.inbox() == [(FAREWELL, "done")]
        assert asked(classifier) == [FAREWELL]

    played(dying, sqlite_url)
    before = states(left)
    played(living, left)

    assert before == [(FAREWELL, "accepted")]


def save(url: str, copy: str) -> None:
    """Keep the database at `url` as it now is."""
    with closing(_file(url)) as database, closing(_file(copy)) as saved:
        database.backup(saved)


def states(url: str) -> list[tuple[str, str]]:
    with closing(_file(url)) as database:
        return list(database.execute("SELECT text, state FROM inbox"))


def _file(url: str) -> sqlite3.Connection:
    return sqlite3.connect(url.removeprefix("sqlite:///"))

"""A support case is closed elsewhere: its customer is asked where they are, and it is told on."""

import asyncio
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest

from config import shipped
from earshot import api_keys, authoring
from earshot.counterparts import slack
from earshot.counterparts.base import Counterpart
from earshot.counterparts.records import Person as Known
from earshot.notifying import hooks
from earshot.triggers import rules
from tests.bots.mail.playing import SENDER, Mailbox, listening
from tests.earshot.notifying.receivers import Heard, Receiver, receiving
from tests.end_to_end.parity.people import PATIENCE, Ears
from tests.end_to_end.parity.program import MANY, PUBLIC, Program, running

RULE = """
rule: after-support
on: support.closed
when: "minutes >= 2 and priority != 'low'"
survey: after-support
channels: [slack, telegram, sms, email]
"""
ASKS = "Acme made it easy for me to handle my issue."
WORDS = "They rang me back within minutes"
SCOPES = ("events:write", "events:read", "invitations:read", "responses:read", "scores:read")


class Customer(ABC):
    """Somebody who had help, as the API names them, and the number that they will answer with."""

    channel: str
    address: Mapping[str, str]
    rating: int
    agent: str

    @abstractmethod
    async def asked(self) -> str:
        """Wait to be asked; gives the question."""

    @abstractmethod
    async def answers(self) -> None:
        """The rating, and then a reason, to the end."""

    @abstractmethod
    async def stops(self) -> None:
        """Want no more of it."""

    @property
    @abstractmethod
    def messages(self) -> int:
        """How many messages arrived."""


@dataclass
class Texter(Customer):
    """A customer on a platform."""

    platform: Counterpart
    ears: Ears
    chat: str
    channel: str
    address: Mapping[str, str]
    rating: int
    agent: str

    async def asked(self) -> str:
        return (await self.ears.next(self.chat)).text

    async def answers(self) -> None:
        assert "What worked well?" in await self._says(str(self.rating))
        assert "Thank you for your time" in await self._says(WORDS)

    async def stops(self) -> None:
        await self.platform.says(self.chat, "stop")

    @property
    def messages(self) -> int:
        # Where one is told that nothing more comes, it is by Earshot or by the platform.
        said = [one for one in self.platform.messages if one.chat == self.chat and not one.own]
        return len([one for one in said if "not ask you again" not in one.text])

    async def _says(self, text: str) -> str:
        delivery = await self.platform.says(self.chat, text)
        assert delivery is not None
        assert delivery.statuses == [200], delivery
        return await self.asked()


@dataclass
class Reader(Customer):
    """A customer who is known by e-mail, and answers in the web chat that a link opens."""

    http: httpx.AsyncClient
    mailbox: Mailbox
    channel: str = "webchat"
    address: Mapping[str, str] = field(
        default_factory=lambda: {"kind": "email", "value": "anna@customers.example"}
    )
    rating: int = 7
    agent: str = "Noor"

    async def asked(self) -> str:
        async with asyncio.timeout(PATIENCE):
            while not self.mailbox.received:
                await asyncio.sleep(0.02)
        return _text(self.mailbox.received[0])

    async def answers(self) -> None:
        (mail,) = self.mailbox.received
        link = re.search(rf"\b{self.rating}: {PUBLIC}(/i/([\w-]+)#\S+)", _text(mail))
        assert link
        for look in ("HEAD", "GET", "GET"):  # as scanners of mail do
            assert (await self.http.request(look, link[1])).status_code == 200
        body = {"invitation": link[2], "language": "en"}
        opened = await self._posted("/chat/after-support", body)
        assert ASKS in opened["prompts"][-1]["text"]
        path = f"/chat/sessions/{opened['session']}/messages"
        tapped = {"prompt": opened["prompts"][-1]["id"], "value": self.rating}
        more = await self._posted(path, {"id": "m1", **tapped}, opened["secret"])
        end = await self._posted(path, {"id": "m2", "text": WORDS}, opened["secret"])
        assert (more["state"], end["state"]) == ("waiting", "completed")

    async def stops(self) -> None:
        (mail,) = self.mailbox.received
        leave = re.search(rf"<{PUBLIC}(/u/\S+)>", mail["List-Unsubscribe"])
        assert leave
        assert (await self.http.get(leave[1])).status_code == 200
        one_click = {"List-Unsubscribe": "One-Click"}
        for _ in range(2):  # providers of mail may say it again
            assert (await self.http.post(leave[1], data=one_click)).status_code == 200

    @property
    def messages(self) -> int:
        return len(self.mailbox.received)

    async def _posted(self, path: str, body: Mapping[str, Any], secret: str = "") -> Any:
        headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        answer = await self.http.post(path, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()


@dataclass(frozen=True)
class Desk:
    """The program of those who help: it tells of cases, hears webhooks and reads the API."""

    http: httpx.AsyncClient
    key: str
    receiver: Receiver
    secret: str

    async def closes(self, customer: Customer, case: str) -> httpx.Response:
        """Tell that `case` of `customer` was closed just now."""
        now = datetime.now(UTC)
        told = {"agent": customer.agent, "ticket": case, "priority": "normal"}
        times = {"opened_at": now - timedelta(minutes=30), "closed_at": now}
        told |= {name: time.isoformat() for name, time in times.items()}
        ahead = 12 - now.hour  # for them it is noon, when anybody may be asked
        person = {
            "addresses": [dict(customer.address)],
            "language": "en",
            "timezone": f"Etc/GMT{-ahead:+d}",
            "consent": True,
        }
        body = {
            "source": "helpdesk",
            "key": f"{case}/closed",
            "name": "support.closed",
            "happened_at": now.isoformat(),
            "person": person,
            "properties": told,
        }
        return await self.http.post("/api/v1/events", json=body, headers=self._headers)

    async def gets(self, path: str, **parameters: str) -> Any:
        answer = await self.http.get(f"/api/v1{path}", params=parameters, headers=self._headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def invitations(self, person: str, n: int) -> list[Any]:
        """The `n` invitations of `person`, the newest first, as soon as none waits any more."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = await self.gets("/invitations", person=person)
                rows: list[Any] = found["invitations"]
                if len(rows) == n and all(one["state"] != "waiting" for one in rows):
                    return rows
                await asyncio.sleep(0.05)

    async def hears(self, event: str, person: str) -> Any:
        """What is told about `person` in `event`, once its signature is proved."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for one in list(self.receiver.heard):
                    content = one.proved(self.secret)
                    if (content["type"], content["data"]["person"]) == (event, person):
                        return content["data"]
                await asyncio.sleep(0.02)

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}


def test_a_closed_case_leads_to_a_question_an_answer_a_webhook_and_a_score(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(_everything(tmp_path, monkeypatch))


async def _everything(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = Mailbox()
    async with AsyncExitStack() as stack:
        receiver = await stack.enter_async_context(receiving())
        port = await stack.enter_async_context(listening(mailbox))
        settings: dict[str, Any] = {
            "smtp_url": f"smtp://127.0.0.1:{port}",
            "email_from": SENDER,
            "email_per_second": MANY,
            "webhooks_to": ("127.0.0.1",),
        }
        program = await stack.enter_async_context(running(folder, monkeypatch, **settings))
        customers = [*_texters(program), Reader(program.http, mailbox)]
        desk = _desk(program, receiver)
        persons = await asyncio.gather(*(_helped(desk, one) for one in customers))
        await _scores(desk, customers)
        await asyncio.gather(*map(_left_alone, [desk] * 4, customers, persons))
        _told_once(receiver.heard, persons, desk.secret)


async def _helped(desk: Desk, customer: Customer) -> str:
    """From the closed case to the whole response, as the API and the webhook tell it."""
    told = await desk.closes(customer, f"{customer.channel}-1")
    again = await desk.closes(customer, f"{customer.channel}-1")
    first, second = told.json(), again.json()
    assert (told.status_code, first["followed"], first["new"]) == (201, ["after-support"], True)
    assert (again.status_code, second) == (200, {**first, "new": False})

    assert ASKS in await customer.asked()
    await customer.answers()

    person: str = first["person"]
    completed = await desk.hears("response.completed", person)
    (invitation,) = await desk.invitations(person, 1)
    response = await desk.gets(f"/responses/{completed['id']}")
    led = {"event": completed["event"], "invitation": completed["invitation"]}
    assert {name: str(id_) for name, id_ in led.items()} == {
        "event": first["id"],
        "invitation": invitation["id"],
    }
    assert (completed["channel"], response["channel"]) == (customer.channel, customer.channel)
    assert invitation["response"] == response["id"]
    assert (invitation["properties"]["agent"], invitation["state"]) == (customer.agent, "answered")
    given = {one["key"]: one["value"] for one in completed["answers"]}
    assert given == {"effort": customer.rating, "praise": None}  # nobody's words are told
    kept = {one["key"]: one["value"] for one in response["answers"]}
    assert kept == {"effort": customer.rating, "praise": WORDS}
    return person


async def _scores(desk: Desk, customers: list[Customer]) -> None:
    """The score counts all of them; of an agent with one answer nothing is told."""
    (together,) = await _efforts(desk)
    assert (together["value"], together["n"]) == (6.25, 4)
    here = await _efforts(desk, by="channel")
    assert {one["group"]["value"]: (one["value"], one["n"]) for one in here} == {
        one.channel: (one.rating, 1) for one in customers
    }
    assert await _efforts(desk, by="agent") == []


async def _efforts(desk: Desk, **by: str) -> list[Any]:
    found = await desk.gets("/scores/after-support", **by)
    return [one for one in found["scores"] if one["metric"] == "ces_mean"]


async def _left_alone(desk: Desk, customer: Customer, person: str) -> None:
    """They are not asked again too soon, nor at all once they want no more."""
    arrived = customer.messages
    soon = (await desk.closes(customer, f"{customer.channel}-2")).json()
    newest, _ = await desk.invitations(person, 2)
    assert (newest["event"], newest["state"], newest["reason"]) == (
        soon["id"],
        "left_out",
        "too_recent",
    )
    await customer.stops()
    assert (await desk.hears("opt_out.created", person))["person"] == person
    await desk.closes(customer, f"{customer.channel}-3")
    newest, *_ = await desk.invitations(person, 3)
    assert (newest["state"], newest["reason"]) == ("left_out", "opted_out")
    assert customer.messages == arrived


def _told_once(heard: list[Heard], persons: list[str], secret: str) -> None:
    """Whatever was told was signed, and each thing has an id of its own."""
    told = [(one.id, one.proved(secret)) for one in heard]
    assert len({id_ for id_, _ in told}) == len(told)
    assert {content["data"]["person"] for _, content in told} == set(persons)
    events = [content["type"] for _, content in told]
    for once in ("invitation.asked", "response.completed", "opt_out.created"):
        assert events.count(once) == len(persons), once


def _texters(program: Program) -> list[Customer]:
    program.slack.known["U0CUSTOMER"] = Known("U0CUSTOMER", "Somebody", "en")
    program.telegram.known["80001"] = Known("80001", "Somebody", "en")
    at = {"kind": "slack", "value": "U0CUSTOMER", "channel": slack.TEAM}
    on = {"kind": "telegram", "value": "80001"}
    by = {"kind": "sms", "value": "+15006660001"}
    ears = program.ears
    return [
        Texter(program.slack, ears["slack"], "U0CUSTOMER", "slack", at, 5, "Maria"),
        Texter(program.telegram, ears["telegram"], "80001", "telegram", on, 6, "Omid"),
        Texter(program.sms, ears["sms"], "+15006660001", "sms", by, 7, "Li"),
    ]


def _desk(program: Program, receiver: Receiver) -> Desk:
    """The desk with its key and its webhook, the rule in force, and a survey that knows agents."""
    here = program.beside
    now, database = here.clock.now(), here.database
    script = dict(shipped.scripts())["after-support"]
    script = script.replace("properties: [brand]", "properties: [brand, agent, ticket]")
    authoring.publish(database, script, file="after-support.yaml", now=now)
    (placed,) = rules.read_rules(RULE, "rules.yaml")
    with database.begin() as uow:
        rules.keep(uow, placed.rule, now=now)
    new_id, new_key = here.ids.new, here.ids.key
    made = api_keys.make(database, "desk", SCOPES, now=now, new_id=new_id, new_key=new_key)
    hook = hooks.add(database, receiver.url, now=now, new_id=new_id, secret=new_key())
    return Desk(program.http, made.text, receiver, hook.secret)


def _text(mail: EmailMessage) -> str:
    plain = mail.get_body(("plain",))
    assert plain is not None
    return str(plain.get_content())

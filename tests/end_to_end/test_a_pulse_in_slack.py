"""An anonymous pulse in a workspace: its members are taken down, asked, and nobody is found."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once, Plan
from earshot.counterparts.records import Message
from earshot.counterparts.records import Person as Known
from earshot.counterparts.slack import ANNA, BJORN, TEAM
from earshot.opening import Address
from earshot.people.profiles import Profile, save
from tests.end_to_end.parity.people import PATIENCE, Confidant
from tests.end_to_end.parity.program import Program, running

CLEO, GONE, BOT = "U0CLEO", "U0GONE", "U0BOT"
ASKED = (ANNA, BJORN, CLEO)
WORDS = "the work is worth doing and the people are kind"


def test_a_pulse_asks_the_members_of_a_workspace_and_keeps_nobody_s_name_with_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(_everything(tmp_path, monkeypatch))


async def _everything(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Wherever they are it is noon, when anybody may be asked, and no day of rest.
    now = datetime.now(UTC)
    zone = f"Etc/GMT{now.hour - 12:+d}"
    async with running(folder, monkeypatch, timezone=zone) as program:
        await _members(program, zone, "SE" if now.weekday() == 4 else "IR")
        _runs(program)
        people = [Confidant(program.slack, program.ears["slack"], chat) for chat in ASKED]
        anna, bjorn, cleo = await asyncio.gather(*(one.first(None) for one in people))  # type: ignore[arg-type]  # no case
        await _answers(program, ANNA, anna)
        await _answers(program, BJORN, bjorn)
        await _stops(program, CLEO, cleo)
        await _noted(program, n=3)

        assert not [one for one in program.slack.messages if WORDS in one.text and not one.form]
        assert not {one.chat for one in program.slack.messages} - set(ASKED)
        _kept(program)


async def _members(program: Program, zone: str, territory: str) -> None:
    """The employer tells of Anna and Cleo by their e-mail; Slack knows more, and more people."""
    workspace = program.slack
    for chat in (CLEO, GONE, BOT):
        workspace.known[chat] = Known(chat, "Somebody")
    workspace.profiles = {
        chat: {"tz": zone, "profile": {"email": f"{chat}@acme.example"}} for chat in ASKED
    } | {GONE: {"deleted": True}, BOT: {"is_bot": True}}
    here = program.beside
    with here.database.begin() as uow:
        for chat in ASKED:
            at = Address("email", f"{chat}@acme.example")
            told = Profile((at,), territory=territory, properties={"team": "Apps"})
            save(uow, told, now=here.clock.now(), new_id=here.ids.new)
    synced = await here.workspaces.members_of(TEAM)
    assert (synced.created, synced.changed, synced.gone) == (0, len(ASKED), 1)


def _runs(program: Program) -> None:
    here = program.beside
    # Plans are written to the minute: it was started a minute ago, and asks from this one on.
    now = here.clock.now() - timedelta(minutes=1)
    at = here.clock.now().astimezone(here.settings.zone).replace(second=0, microsecond=0)
    once = Once(at.replace(tzinfo=None))
    plan = Plan("pulse", "enps", ("slack",), once, cuts=("team",))
    campaigns.define(here.database, here.catalogue, plan, now=now)
    campaigns.start(here.database, "pulse", now=now, operator=here.settings.zone)


async def _answers(program: Program, chat: str, form: Message) -> None:
    await program.slack.presses(chat, form.id, "9")
    await _sends(program, chat, form)
    await program.slack.fills(chat, form.id, form.inputs[0], WORDS)
    await _sends(program, chat, form)
    assert "Thank you" in form.text or "Tack" in form.text


async def _stops(program: Program, chat: str, form: Message) -> None:
    await program.slack.presses(chat, form.id, "2")
    await _sends(program, chat, form)
    await program.slack.fills(chat, form.id, form.inputs[0], "stop")
    await _sends(program, chat, form)
    assert "conversation has ended" in form.text
    # That it holds for all that may come is said where they will find it again.
    assert "We will not ask you again" in (await program.ears["slack"].next(chat)).text


async def _sends(program: Program, chat: str, form: Message) -> None:
    send = next(button for button in form.buttons if button.token == "submit")
    delivery = await program.slack.presses(chat, form.id, send.label)
    assert delivery is not None
    assert delivery.statuses == [200], delivery


def _rows(program: Program, statement: str) -> list[tuple[Any, ...]]:
    with program.beside.database.read() as uow:
        return [tuple(row) for row in uow.anonymous._connection.execute(text(statement))]


async def _noted(program: Program, n: int) -> None:
    """That somebody took part is noted after their answer, and apart from it."""
    async with asyncio.timeout(PATIENCE):
        while len(_rows(program, "SELECT * FROM participations")) < n:
            await asyncio.sleep(0.02)


def _kept(program: Program) -> None:
    answers = _rows(program, "SELECT key, number, groups FROM anonymous_answers ORDER BY 1, 2")
    team = '{"team":"Apps"}'
    ratings = [("enps", 2.0, team), ("enps", 9.0, team), ("enps", 9.0, team)]
    assert answers == [*ratings, ("why", None, team), ("why", None, team)]
    for table in ("sessions", "session_rounds", "inbox", "answers"):
        assert _rows(program, f"SELECT * FROM {table}") == []
    people = "SELECT value FROM addresses a JOIN respondents r ON r.id = a.respondent_id"
    stopped = f"{people} WHERE a.kind = 'slack' AND r.opted_out_at IS NOT NULL"
    assert _rows(program, stopped) == [(CLEO,)]
    assert _rows(program, "SELECT DISTINCT session_id FROM invitations") == [(None,)]

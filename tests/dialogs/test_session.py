import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from config.shipped import SCRIPTS
from dialogs import engine
from dialogs.listening import hear
from dialogs.loading import load
from dialogs.migrating import upgraded
from dialogs.session import (
    Completed,
    Expired,
    Progress,
    Session,
    Stopped,
    Waiting,
    from_json,
    to_json,
)
from dialogs.transcript import write_value

AT = datetime(2026, 3, 2, 12, 30, 15, 250_000, tzinfo=UTC)
SAVED = Path(__file__).parent / "sessions"
FORMATS = sorted(SAVED.glob("format-*.json"))


@pytest.mark.parametrize(
    ("progress", "state"),
    [
        (Waiting("nps"), "waiting"),
        (Waiting("nps", probing=True), "waiting"),
        (Waiting("parts", reprompts=2, urged=True, offered=("a", "b")), "waiting"),
        (Waiting("call", offered=False), "waiting"),
        (Completed(), "completed"),
        (Completed(opted_out=True), "completed"),
        (Stopped(everywhere=True), "stopped"),
        (Stopped(everywhere=False), "stopped"),
        (Expired(), "expired"),
    ],
)
def test_a_session_outlives_the_program(progress: Progress, state: str) -> None:
    session = Session(
        language="zh-Hant",
        progress=progress,
        properties={"brand": "Acme"},
        channel="webchat",
        answers={"nps": 9, "share": 2.5, "call": False, "parts": ("a",), "why": "慢"},
        skipped=("more",),
        path=("nps", "why"),
        asked={"2": "nps", "3": "why"},
        turn=4,
        prompts=5,
        identified=True,
        ended_at=None if state == "waiting" else AT,
    )

    assert session.state == state
    assert from_json(to_json(session)) == session
    assert from_json(json.loads(json.dumps(to_json(session)))) == session


def test_only_a_stop_of_everything_is_an_opt_out() -> None:
    opted_out = [Completed(opted_out=True), Stopped(everywhere=True)]
    others = [Waiting("nps"), Completed(), Stopped(everywhere=False), Expired()]

    for progress in (*opted_out, *others):
        session = replace(Session("en", Expired()), progress=progress)
        assert session.opted_out == (progress in opted_out)


def saved_scenes() -> list[Any]:
    return [
        pytest.param(scene, id=f"{path.stem}-{scene['name']}")
        for path in FORMATS
        for scene in json.loads(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("scene", saved_scenes())
def test_sessions_of_every_format_go_on(scene: dict[str, Any]) -> None:
    source = (SCRIPTS / f"{scene['survey']}.yaml").read_text(encoding="utf-8")
    script = load(source).script
    assert script is not None
    session = upgraded(scene["session"])

    reading = hear(script, session, scene["says"])
    turn = engine.resume(script, session, reading, raw=scene["says"], now=AT)

    assert turn.session.state == scene["state"]
    assert {key: write_value(v) for key, v in turn.session.answers.items()} == scene["answers"]

"""Turns of the pure engine: alone, and with what was said being understood first."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import islice

from benches.measuring import in_turns, table, timed
from benches.plays import script, without_end
from dialogs import engine
from dialogs.listening import hear
from dialogs.readings import Reading
from dialogs.script import Script
from dialogs.session import Session, from_json, to_json

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
PEOPLE = 3_000


@dataclass(frozen=True, slots=True)
class _Said:
    """One turn, ready to be taken: the session it meets, the words, what they mean."""

    session: Session
    text: str
    reading: Reading


def run() -> Iterator[str]:
    """A table per script. The baseline is the machine: a session to JSON and back."""
    for survey in ("nps", "after-support"):
        found = script(survey)
        said = list(_said(found, survey))
        runs = in_turns(
            {
                "session to JSON and back": partial(timed, partial(_saved, said)),
                "engine": partial(timed, partial(_resumed, found, said)),
                "engine with understanding": partial(timed, partial(_heard, found, said)),
            }
        )
        yield table(f"Engine, `{survey}`", runs, baseline="session to JSON and back")


def _said(found: Script, survey: str) -> Iterator[_Said]:
    for play in islice(without_end(survey), PEOPLE):
        session = engine.start(
            found, language=play.language, now=NOW, properties={"brand": "Acme"}
        ).session
        for text in play.says:
            reading = hear(found, session, text)
            yield _Said(session, text, reading)
            session = engine.resume(found, session, reading, raw=text, now=NOW).session


def _saved(said: Sequence[_Said]) -> int:
    for one in said:
        from_json(json.loads(json.dumps(to_json(one.session))))
    return len(said)


def _resumed(found: Script, said: Sequence[_Said]) -> int:
    for one in said:
        engine.resume(found, one.session, one.reading, raw=one.text, now=NOW)
    return len(said)


def _heard(found: Script, said: Sequence[_Said]) -> int:
    for one in said:
        reading = hear(found, one.session, one.text)
        engine.resume(found, one.session, reading, raw=one.text, now=NOW)
    return len(said)

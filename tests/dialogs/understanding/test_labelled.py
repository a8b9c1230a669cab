"""Messages as people write them, each with what it means."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from dialogs.readings import Answered, Commanded, Language, Later, Reading, Stop, Unclear
from dialogs.script import Scale
from dialogs.understanding.reader import Expectation, read
from tests.dialogs.understanding.asking import BY_TYPE, LANGUAGES

LABELLED = Path(__file__).with_name("labelled.jsonl")


def test_every_labelled_message_is_read_as_it_was_meant() -> None:
    rows = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
    missed = []
    for row in rows:
        reading = read(
            row["text"],
            expecting=asked(row),
            language=row["language"],
            languages=LANGUAGES,
        )
        if not means(reading, row["expected"]):
            missed.append(f"{row['type']} {row['language']} {row['text']!r}: {reading}")

    assert len(rows) >= 300
    assert not missed, "\n".join(missed)


def asked(row: dict[str, Any]) -> Expectation:
    question = BY_TYPE[row["type"]]
    if "scale" not in row:
        return question
    low, high = row["scale"].split("-")
    return replace(question, scale=Scale(int(low), int(high)))


def means(reading: Reading, expected: dict[str, Any]) -> bool:
    match reading:
        case Answered():
            value = list(reading.value) if isinstance(reading.value, tuple) else reading.value
            command = reading.command.name if reading.command else None
            found = {"value": value, "rest": reading.rest, "command": command}
            return found == {"rest": "", "command": None} | expected and (
                type(value) is type(expected["value"])
            )
        case Commanded(command):
            return _named(command) == (expected.get("command"), expected.get("argument"))
        case Unclear():
            wanted = expected.get("unclear")
            offered = expected.get("suggestions", list(reading.suggestions))
            return wanted in (True, reading.reason) and offered == list(reading.suggestions)
        case _:
            return False


def _named(command: object) -> tuple[str, object]:
    match command:
        case Stop(everywhere=False):
            return "end", None
        case Later(hours=hours):
            return "later", hours
        case Language(code=code):
            return "language", code
        case _:
            return str(getattr(command, "name", "")), None

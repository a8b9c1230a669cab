"""`chat` and `understand`: a survey in the terminal, and what a line would mean."""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

import click

from dialogs.readings import Added, Answered, Commanded, Corrected, Reading, Unclear, Value
from dialogs.script import QuestionType, Scale
from dialogs.texts import LABELS
from dialogs.understanding.reader import ChoiceNames, Expectation, read
from earshot.clock import Clock
from earshot.commands.context import Context, pass_context
from earshot.commands.files import readable
from earshot.commands.terminal import Terminal
from earshot.errors import EarshotError
from earshot.terminal import Stored, Trial, as_test

LABEL_SETS = {"nps": "likely", "enps": "likely", "csat": "satisfied", "ces": "agree"}
SCALES = {"nps": (0, 10), "enps": (0, 10), "csat": (1, 5), "ces": (1, 7), "scale": (0, 10)}


@click.command()
@click.argument("survey")
@click.option("-l", "--language", help="Language tag, such as sv or zh-Hans.")
@click.option("--record", is_flag=True, help="Print the conversation as a test for the script.")
@click.option("--resume", metavar="SESSION", help="Go on with a session that was left open.")
@click.option("--test", is_flag=True, help="Mark the session as a trial: it is in no report.")
@pass_context
def chat(
    context: Context,
    survey: str,
    language: str | None,
    record: bool,
    resume: str | None,
    test: bool,
) -> None:
    """Answer SURVEY here, or try a script FILE, which stores nothing.

    Lines come from standard input when that is no terminal. Its end is a person leaving: what was
    answered is kept.
    """
    terminal = Terminal.of(sys.stdin, sys.stdout)
    file = Path(survey)
    if file.suffix in {".yaml", ".yml"}:
        trial = Trial(readable(file), context.settings.properties, Clock().now)
        said = _talk(trial, terminal, language)
        if record and trial.session is not None:
            click.echo(as_test(trial.session, said))
        return
    with context.earshot() as earshot:
        stored = Stored(earshot.conversing, survey, id=resume or "", test=test)
        said = _talk(stored, terminal, language)
        if record:
            click.echo(as_test(stored.session(), said))
        if not stored.ended:
            terminal.hint(f"Kept. Go on with: earshot chat {survey} --resume {stored.id}")


def _talk(conversation: Trial | Stored, terminal: Terminal, language: str | None) -> list[str]:
    """Go on until the survey or the input ends; gives what was said."""
    said: list[str] = []
    terminal.show(conversation.begin(language))
    with suppress(EOFError, KeyboardInterrupt):
        while not conversation.ended:
            line = terminal.listen().strip()
            if line:
                said.append(line)
                terminal.show(conversation.say(line))
    return said


@click.command()
@click.option("--type", "type_", type=click.Choice(get_args(QuestionType)), help="Question type.")
@click.option("--scale", help="A scale such as 1-7.")
@click.option("-l", "--language", default="en", show_default=True)
@click.option("--choices", help="Labels with commas between them.")
@click.option("--jsonl", is_flag=True, help="Each line is a JSON object with its own fields.")
def understand(
    type_: str | None, scale: str | None, language: str, choices: str | None, jsonl: bool
) -> None:
    """Say what each line of standard input means as an answer: one JSON line each."""
    if not jsonl and type_ is None:
        raise click.UsageError("Say which --type of question is answered, or use --jsonl.")
    given: dict[str, Any] = {"type": type_, "scale": scale, "language": language}
    given["choices"] = choices.split(",") if choices else None
    for number, line in enumerate(sys.stdin, 1):
        fields = _fields(line, number, given) if jsonl else {**given, "text": line.rstrip("\r\n")}
        sys.stdout.write(json.dumps(_understood(fields, number), ensure_ascii=False) + "\n")


def _fields(line: str, number: int, given: dict[str, Any]) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise EarshotError(f"Line {number} is not JSON.") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise EarshotError(f"Line {number} has no `text`.")
    return {**given, **fields}


def _understood(fields: dict[str, Any], number: int) -> dict[str, Any]:
    type_: QuestionType = fields["type"]
    if type_ not in get_args(QuestionType):
        raise EarshotError(
            f"Line {number}: the type is one of {', '.join(get_args(QuestionType))}."
        )
    scale = _scale(fields.get("scale"), type_)
    shipped = _shipped(type_, fields["language"])
    expecting = Expectation(
        key="answer",
        type=type_,
        scale=scale,
        labels=shipped if scale and len(shipped) == len(scale.points) else (),
        ends=(shipped[0], shipped[-1]) if shipped else None,
        choices=tuple(ChoiceNames(label.strip(), (label.strip(),)) for label in _labels(fields)),
    )
    reading = read(fields["text"], expecting=expecting, language=fields["language"])
    return {"text": fields["text"], **_as_json(reading)}


def _labels(fields: dict[str, Any]) -> Iterable[str]:
    choices = fields.get("choices") or ()
    return choices.split(",") if isinstance(choices, str) else choices


def _shipped(type_: QuestionType, language: str) -> tuple[str, ...]:
    """The labels of a scale that no author has labelled, low to high, as scripts get them."""
    return LABELS[LABEL_SETS[type_]].get(language, ()) if type_ in LABEL_SETS else ()


def _scale(written: str | None, type_: QuestionType) -> Scale | None:
    if written is None:
        return Scale(*SCALES[type_]) if type_ in SCALES else None
    low, _, high = written.partition("-")
    if not (low.isdecimal() and high.isdecimal() and int(low) < int(high)):
        raise EarshotError(f"A scale is written like 1-7, not {written!r}.")
    return Scale(int(low), int(high))


def _as_json(reading: Reading) -> dict[str, Any]:
    match reading:
        case Answered(value, rest, command, confidence):
            name = command.name if command else None
            return _row("answer", value, name, rest=rest, confidence=confidence)
        case Corrected(_, value, rest):
            return _row("answer", value, rest=rest)
        case Added(_, words):
            return _row("answer", words)
        case Commanded(command):
            return _row("command", command=command.name)
        case Unclear():
            return {**_row("unclear", confidence=0.0), "suggestions": list(reading.suggestions)}


def _row(
    outcome: str,
    value: Value | None = None,
    command: str | None = None,
    *,
    rest: str = "",
    confidence: float = 1.0,
) -> dict[str, Any]:
    return {
        "outcome": outcome,
        "value": value,
        "command": command,
        "suggestions": [],
        "rest": rest,
        "confidence": confidence,
    }


COMMANDS = (chat, understand)

"""What Rasa adds to the rules, counted on the labelled lines about commands.

    python -m tests.rasa.evaluating [accept=0.6 stop=0.8 offer=0.4]

For each language and command: how many lines the rules alone get right, get wrong (something
was done that nobody meant), keep as an answer's words although they were a command, or ask again;
and the same with the opinions of a real server. Lines that the model was trained on do not count.
"""

import asyncio
import hashlib
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dialogs.readings import Answered, Commanded, Corrected, Reading, Stop
from dialogs.script import Scale
from dialogs.understanding.expecting import ChoiceNames, Expectation
from dialogs.understanding.judging import Opinion, Thresholds, judged, undecided
from dialogs.understanding.normalizing import squash
from dialogs.understanding.rasa import Rasa
from dialogs.understanding.reader import read
from tests.rasa.serving import ROOT, Server, serving

EXAMPLES = ROOT / "config" / "rasa" / "data" / "nlu"
LABELLED = ROOT / "tests" / "dialogs" / "understanding" / "labelled"
UNSEEN_LINES = sorted(LABELLED.parent.glob("unseen*.jsonl"))
TUNED, ASIDE, UNSEEN = "Tuned on", "Set aside, never tuned on", "Unseen"
LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
SCALES = {"nps": Scale(0, 10), "enps": Scale(0, 10), "csat": Scale(1, 5), "ces": Scale(1, 7)}
OUTCOMES = ("right", "wrong", "kept", "again")
NONE = "no command"
_ANNOTATION = re.compile(r"\[([^\]]*)\]\([a-z]+\)")


@dataclass(frozen=True)
class Line:
    """A labelled line, what the rules read, and what Rasa thinks where it was asked."""

    text: str
    language: str
    expecting: Expectation
    meant: str
    ruled: Reading
    opinion: Opinion | None = None
    asked: bool = False
    unseen: bool = False

    @property
    def part(self) -> str:
        """Whether the line may be tuned on, is set aside, or was written by somebody else."""
        if self.unseen:
            return UNSEEN
        return ASIDE if hashlib.sha256(self.text.encode()).digest()[0] < 77 else TUNED


def lines() -> Iterator[Line]:
    """The labelled lines about commands that are no examples of ours, read by the rules."""
    examples = {_bare(line) for file in EXAMPLES.glob("*.yml") for line in _written(file)}
    for file in (*sorted(LABELLED.glob("chats_*.jsonl")), *UNSEEN_LINES):
        for row in map(json.loads, _written(file)):
            about = row["kind"] in {"command", "not_command"}
            if about and _bare(row["text"]) not in examples:
                yield replace(_line(row), unseen=file in UNSEEN_LINES)


def _written(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def _bare(text: str) -> str:
    """The letters and digits of `text`, whatever its marks and punctuation."""
    return squash(_ANNOTATION.sub(r"\1", text))


def _line(row: Mapping[str, Any]) -> Line:
    asked = _expectation(row)
    language = row["language"]
    reading = read(row["text"], expecting=asked, language=language, languages=LANGUAGES)
    return Line(row["text"], language, asked, row["expected"].get("command") or NONE, reading)


def _expectation(row: Mapping[str, Any]) -> Expectation:
    scale = SCALES.get(row["type"])
    if "scale" in row:
        low, high = row["scale"].split("-")
        scale = Scale(int(low), int(high))
    choices = tuple(ChoiceNames(label, (label,)) for label in row.get("choices", ()))
    return Expectation("asked", row["type"], scale, choices)


async def opined(rasa: Rasa, line: Line) -> Line:
    """`line` with Rasa's opinion, if the rules left it open."""
    if not undecided(line.ruled, line.expecting, line.text):
        return line
    opinion = await rasa.opinion(line.text, line.language)
    if rasa.problem:
        raise RuntimeError(f"Rasa gives no opinion: {rasa.problem}.")
    return replace(line, opinion=opinion, asked=True)


def outcome(line: Line, reading: Reading) -> str:
    """What `reading` would have done for the person."""
    taken = _command(reading)
    if taken == line.meant:
        return "right"
    if taken != NONE:
        return "wrong"
    match reading:
        case Answered() | Corrected():
            return "kept" if line.expecting.type == "text" else "wrong"
        case _:
            return "again"


def _command(reading: Reading) -> str:
    match reading:
        case Commanded(Stop(everywhere=False)):
            return "end"
        case Commanded(command) | Answered(command=command) if command is not None:
            return command.name
        case _:
            return NONE


def table(all_lines: list[Line], thresholds: Thresholds) -> list[str]:
    """A row for each language and command, and one for each language."""
    counts: dict[tuple[str, str], tuple[Counter[str], Counter[str]]] = defaultdict(
        lambda: (Counter(), Counter())
    )
    for line in all_lines:
        after = judged(line.ruled, line.opinion, line.expecting, thresholds)
        commanded = "all commands" if line.meant != NONE else NONE
        for language in (line.language, "all"):
            for intent in {line.meant, commanded}:
                before, then = counts[language, intent]
                before[outcome(line, line.ruled)] += 1
                then[outcome(line, after)] += 1
    return [_head(), *(_row(key, *counts[key]) for key in sorted(counts))]


def _head() -> str:
    side = "".join(f"{name:>7}" for name in OUTCOMES)
    return f"{'language':9}{'meant':14}{'n':>5} |{side} |{side}   (rules | rules and Rasa)"


def _row(key: tuple[str, str], before: Counter[str], after: Counter[str]) -> str:
    sides = " |".join("".join(f"{side[name]:>7}" for name in OUTCOMES) for side in (before, after))
    return f"{key[0]:9}{key[1]:14}{before.total():>5} |{sides}"


async def ask_all(server: Server) -> tuple[list[Line], list[float]]:
    """Every line with its opinion, and how many seconds each took."""
    rasa = Rasa(server.url, server.token, monotonic=time.monotonic, deadline=5)
    done, took = [], []
    for line in lines():
        before = time.perf_counter()
        done.append(await opined(rasa, line))
        if done[-1].asked:
            took.append(time.perf_counter() - before)
    await rasa.close()
    return done, took


def main(arguments: list[str]) -> None:
    """Start a server, ask it, print the tables."""
    given = (argument.split("=") for argument in arguments)
    thresholds = Thresholds(**{name: float(value) for name, value in given})
    with serving() as server:
        done, took = asyncio.run(ask_all(server))
    report = []
    for title in (TUNED, ASIDE, UNSEEN):
        part = table([line for line in done if line.part == title], thresholds)
        report += [title, "", *part, ""]
    took.sort()
    median, slowest = took[len(took) // 2] * 1000, took[-1] * 1000
    report.append(f"{thresholds}; Rasa was asked about {len(took)} of {len(done)} lines:")
    report.append(f"{median:.1f} ms (median), {slowest:.1f} ms at most")
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])

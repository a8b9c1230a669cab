"""`make weights`: learn anew what ratings and requests are known by, from what may be tuned on."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from dialogs.evaluating import Labelled, labelled
from dialogs.learning import asking, examples, learnt, learnt_commands
from dialogs.understanding.judging import COMMANDS

HERE = Path(__file__).parent
RASA = Path("config/rasa/data/nlu")
RATINGS = Path("dialogs/understanding/ratings.tsv")
REQUESTS = Path("dialogs/understanding/requests.tsv")
LEAST = 0.02
_ANNOTATION = re.compile(r"\[([^\]]*)\]\([a-z]+\)")


def practice() -> Iterator[Labelled]:
    """The practice messages, and the labelled ones that are not set aside."""
    for folder in ("practice", "labelled"):
        for file in sorted((HERE / folder).glob("*.jsonl")):
            yield from (line for line in map(labelled, rows(file)) if line.part == "tuned")


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The objects in a file with one on each line."""
    return map(json.loads, file.read_text(encoding="utf-8").splitlines())


def sentences() -> Iterator[Labelled]:
    """Requests, and sentences that only sound like them, whatever question they are said to."""
    for row in rows(HERE / "requests.jsonl"):
        if "command" in row:
            fields = {"text": row["text"], "language": row["language"]}
            wanted = {"command": row["command"]} if row["command"] else {"unclear": True}
            yield labelled({**fields, "type": "nps", "expected": wanted})
            wanted = wanted if row["command"] else {"value": row["text"]}
            yield labelled({**fields, "type": "text", "expected": wanted})


def examples_of_rasa() -> Iterator[Labelled]:
    """What Rasa learns from: the intent of an example is a command, or asks for nothing."""
    for file in sorted(RASA.glob("*.yml")):
        for group in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            command = group.get("intent") if group.get("intent") in COMMANDS else None
            expected = {"command": command} if command else {"unclear": True}
            for example in group["examples"].splitlines() if "intent" in group else ():
                text = _ANNOTATION.sub(r"\1", example.removeprefix("- "))
                fields = {"text": text, "type": "nps", "language": file.stem}
                yield labelled({**fields, "expected": expected})


def write_ratings(lines: Sequence[Labelled]) -> str:
    """Write what stands around ratings; returns what was learnt from how much."""
    seen = list(examples(lines))
    weights = {sign: weight for sign, weight in learnt(seen).items() if abs(weight) >= LEAST}
    rows = (f"{sign}\t{weight:.2f}\n" for sign, weight in sorted(weights.items()))
    RATINGS.write_text("".join(rows), encoding="utf-8")
    return f"{len(weights):,} weights of {len(seen):,} numbers in {len(lines):,} messages"


def write_requests(lines: Sequence[Labelled]) -> str:
    """Write what is in requests, a column for each command; returns what was learnt."""
    weights = learnt_commands(list(asking(lines)))
    kept = {
        mark: row
        for mark in sorted(set().union(*weights.values()))
        if any(row := [_written(weights[name].get(mark, 0.0)) for name in COMMANDS])
    }
    rows = ("\t".join((mark, *row)) + "\n" for mark, row in {"": list(COMMANDS), **kept}.items())
    REQUESTS.write_text("".join(rows), encoding="utf-8")
    return f"{len(kept):,} marks of requests in {len(lines):,} messages"


def _written(weight: float) -> str:
    return f"{weight:.2f}" if abs(weight) >= LEAST else ""


def _mixed(line: Labelled) -> bytes:
    return sha256(line.text.encode()).digest()


def main() -> None:
    lines = sorted(practice(), key=_mixed)
    sys.stdout.write(f"{write_ratings(lines)}.\n")
    lines = sorted([*lines, *sentences(), *examples_of_rasa()], key=_mixed)
    sys.stdout.write(f"{write_requests(lines)}.\n")


if __name__ == "__main__":
    main()

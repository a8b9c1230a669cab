"""Messages understood in bulk by one core: `earshot understand --jsonl`, beside a regex."""

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.measuring import Run, in_turns, table, timed

LABELLED = Path("tests/dialogs/understanding/labelled")
MANY = 100_000
_NUMBER = re.compile(r"\d+")
_BARE = 12
"""Characters up to which an answer is a rating and little else, as nearly all are."""


def run() -> Iterator[str]:
    """What most people answer, over and over; and every message of the labelled set once."""
    said = [row for row in _labelled() if row["kind"] in {"rating", "not_rating"}]
    bare = [row for row in said if len(row["text"]) <= _BARE]
    chosen = random.Random(1)
    with TemporaryDirectory() as folder:
        for title, rows in (
            (f"{MANY:,} ratings of {len(bare)} wordings", chosen.choices(bare, k=MANY)),
            (f"{len(said):,} different messages, half of them sentences", said),
        ):
            file = Path(folder) / "said.jsonl"
            file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
            runs = in_turns(
                {
                    "first number in the text": partial(timed, partial(_first_numbers, file)),
                    "earshot understand": partial(_understood, file, len(rows)),
                }
            )
            baseline = "first number in the text"
            yield table(title, runs, baseline=baseline, unit="messages/s")


def _labelled() -> Iterator[dict[str, str]]:
    for file in sorted(LABELLED.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _first_numbers(file: Path) -> int:
    """The same lines in and out of JSON, and a reading that takes whatever number it meets."""
    found: list[str] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        number = _NUMBER.search(row["text"])
        found.append(json.dumps({"text": row["text"], "value": number and int(number[0])}))
    return len(found)


def _understood(file: Path, n: int) -> Run:
    """A round in a process of its own, without the time that it takes to start."""
    return Run(n, max(_seconds(file) - _seconds(None), 1e-6))


def _seconds(file: Path | None) -> float:
    command: Sequence[str] = (sys.executable, "-m", "earshot", "understand", "--jsonl")
    given = file.read_bytes() if file else b""
    return timed(partial(_ran, command, given)).seconds


def _ran(command: Sequence[str], given: bytes) -> int:
    subprocess.run(command, input=given, stdout=subprocess.DEVNULL, check=True)
    return 1

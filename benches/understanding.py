"""Messages understood in bulk by one core: `earshot understand --jsonl`, beside a regex.

Processor time is counted, since one process of one thread is measured, and starting is not.
"""

import json
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from os import devnull
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from tempfile import TemporaryDirectory
from time import process_time

from benches.measuring import Run, in_turns, table

LABELLED = Path("tests/dialogs/understanding/labelled")
COLUMN = 100_000
SENTENCES = 5_000
_NUMBER = re.compile(r"\d+")
_MIX = (
    (70, "a number"),
    (8, "a number with something on it"),
    (6, "a label or a number word"),
    (6, "a few words"),
    (10, "a sentence"),
)
"""What an export has in a hundred rows of its column of ratings."""
_ON_IT = ("{}/10", "{}!!", "{}.", " {} ", "{} ", "{}!", "{} / 10", "({})", "{} :)", "{}+", "-{}")
_NAMED = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("Very likely", "extremely likely", "Not at all likely", "likely", "not likely", "TEN"),
)
_FEW = (
    "{} out of 10",
    "{} points",
    "I'd say {}",
    "solid {}",
    "a {} from me",
    "{} or so",
    "{} I guess",
    "maybe {}",
    "{} thanks",
    "not sure",
    "n/a",
    "no comment",
    "7 or {}",
    "{} stars",
    "ok",
    "stop",
)
_LED = (
    "{} {}",
    "{}, {}",
    "{}. {}",
    "{} - {}",
    "I give it a {}, {}",
    "A {} from me. {}",
    "{1}. {0} out of 10",
    "{1}, so {0}",
)
_JOINTS = (". ", ", ", " and ", "!! ", " but ")
_ONE = 0.5
_WORDS = 4


def run() -> Iterator[str]:
    """A column of ratings, with what people wrote into it and without; and different sentences."""
    chosen = random.Random(1)
    column = [_rated(_said(chosen)) for _ in range(COLUMN)]
    short = [row for row in column if row["text"].count(" ") < _WORDS]
    sentences = {_sentence(chosen) for _ in range(SENTENCES)}
    mix = ", ".join(f"{share} % {what}" for share, what in _MIX)
    different = len({row["text"] for row in column})
    with TemporaryDirectory() as folder:
        for title, rows in (
            (f"{COLUMN:,} ratings of an export, {different:,} different ({mix})", column),
            (f"{len(short):,} of them, of at most {_WORDS} words", short),
            (f"{len(sentences):,} sentences, all different", [*map(_rated, sorted(sentences))]),
        ):
            file = Path(folder) / "said.jsonl"
            file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
            runs = in_turns(
                {
                    "first number in the text": partial(_first_numbers, file),
                    "earshot understand": partial(_understood, file, len(rows)),
                }
            )
            baseline = "first number in the text"
            yield table(title, runs, baseline=baseline, unit="messages/s")


def _rated(text: str) -> dict[str, str]:
    return {"text": text, "type": "nps", "language": "en"}


def _said(chosen: random.Random) -> str:
    kinds, shares = [kind for _, kind in _MIX], [share for share, _ in _MIX]
    return _MADE[chosen.choices(kinds, shares)[0]](chosen)


def _sentence(chosen: random.Random) -> str:
    return chosen.choice(_LED).format(_number(chosen), _why(chosen))


def _number(chosen: random.Random) -> int:
    """A rating as most are distributed: at the top."""
    return chosen.choices(range(11), (4, 1, 1, 1, 2, 5, 4, 9, 18, 22, 33))[0]


_MADE: Mapping[str, Callable[[random.Random], str]] = {
    "a number": lambda chosen: str(_number(chosen)),
    "a number with something on it": lambda chosen: chosen.choice(_ON_IT).format(_number(chosen)),
    "a label or a number word": lambda chosen: chosen.choice(_NAMED),
    "a few words": lambda chosen: chosen.choice(_FEW).format(_number(chosen)),
    "a sentence": _sentence,
}


@cache
def _reasons() -> tuple[str, ...]:
    """Why people gave their ratings, from the labelled messages: words that are only kept."""
    lines = (LABELLED / "chats_en.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["kind"] in {"several", "not_command"}]
    said = [row["expected"].get("rest", row["text"]) for row in rows]
    return tuple(sorted({words for words in said if words.count(" ") > 1 and words.isascii()}))


def _why(chosen: random.Random) -> str:
    """One reason, or two in a row."""
    first, second = chosen.sample(_reasons(), 2)
    return first if chosen.random() < _ONE else first + chosen.choice(_JOINTS) + second


def _first_numbers(file: Path) -> Run:
    """The same lines in and out of JSON, and a reading that takes whatever number it meets."""
    found: list[str] = []
    began = process_time()
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        number = _NUMBER.search(row["text"])
        found.append(json.dumps({"text": row["text"], "value": number and int(number[0])}))
    return Run(len(found), process_time() - began)


def _understood(file: Path, n: int) -> Run:
    """A round in a process of its own, without the time that it takes to start."""
    return Run(n, max(_seconds(file) - _seconds(None), 1e-6))


def _seconds(file: Path | None) -> float:
    """Of one core's work for `earshot understand`, tables of words included."""
    before = _worked()
    with (file or Path(devnull)).open("rb") as said:
        subprocess.run(_COMMAND, stdin=said, stdout=subprocess.DEVNULL, check=True)
    return _worked() - before


_COMMAND = (sys.executable, "-m", "earshot", "understand", "--jsonl")


def _worked() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

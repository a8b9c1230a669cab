"""Understanding against labels: how often it was right, and how often worse than asking again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, TypeAlias

from dialogs.readings import Answered, Commanded, Reading, Stop, Unclear
from dialogs.understanding.asked import AskedError, asked
from dialogs.understanding.expecting import Expectation
from dialogs.understanding.normalizing import squash
from dialogs.understanding.reader import read

Verdict: TypeAlias = Literal["right", "wrong", "unclear", "false"]
"""`wrong`: something else was taken, which is worse than asking again. `unclear`: it is asked
again, though it could be read. `false`: something was taken where nothing was to be had."""

Part: TypeAlias = Literal["tuned", "aside"]

_ASIDE = 77
"""Of 256: three lines in ten are set aside by their hash, and never tuned on."""


class LabelError(ValueError):
    """A labelled line that does not say what was said, or what it means."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message with what it means.

    `value` or `command` or both are to be understood, or neither (it is to be asked again). With
    `unclear` it may be asked again, and the command is right as well.
    `rest`: what was said beyond the value, or None where that is not looked at.
    """

    fields: Mapping[str, object]
    expecting: Expectation
    text: str
    language: str
    kind: str
    value: object = None
    command: str | None = None
    rest: str | None = None
    unclear: bool = False

    @property
    def part(self) -> Part:
        """Whether the line may be looked at by those who improve the reader."""
        written = self.text.encode(errors="surrogatepass")
        return "aside" if sha256(written).digest()[0] < _ASIDE else "tuned"


def labelled(fields: Mapping[str, object]) -> Labelled:
    """The labelled message in `fields`: those of `asked`, `text`, `kind` and `expected`.

    `expected` is a value, or an object with `value`, `command`, `rest` or `unclear`. Without a
    `kind` the type of the question is one.

    Raises:
        LabelError: it has no `text` or no `expected`, or its question cannot be asked.
    """
    text = fields.get("text")
    if not isinstance(text, str):
        raise LabelError("it has no `text`: write what was said, in quotes.")
    if "expected" not in fields:
        raise LabelError('it has no `expected`: write the value, or {"unclear": true}.')
    try:
        expecting = asked(fields)
    except AskedError as error:
        raise LabelError(str(error)) from error
    meant = fields["expected"]
    if not isinstance(meant, Mapping):
        meant = {"value": meant}
    command, rest = meant.get("command"), meant.get("rest")
    return Labelled(
        fields,
        expecting,
        text,
        str(fields.get("language", "en")),
        str(fields.get("kind") or fields.get("type")),
        meant.get("value"),
        None if command is None else str(command),
        None if rest is None else str(rest),
        meant.get("unclear") is True,
    )


def understood(line: Labelled) -> Reading:
    """What the reader makes of the message."""
    return read(line.text, expecting=line.expecting, language=line.language, languages=_SHIPPED)


_SHIPPED = ("en", "sv", "fa", "zh-Hans", "zh-Hant")


def judge(line: Labelled, reading: Reading) -> Verdict:
    """How `reading` compares with what was meant."""
    nothing = line.value is None and (line.command is None or line.unclear)
    if isinstance(reading, Unclear):
        return "right" if nothing else "unclear"
    if nothing and line.command and _meant(line, reading):
        return "right"
    if nothing or (line.kind == "not_command" and isinstance(reading, Commanded)):
        return "false"
    return "right" if _meant(line, reading) else "wrong"


def _meant(line: Labelled, reading: Reading) -> bool:
    match reading:
        case Answered(_, _, command) if line.value is None and line.expecting.type == "text":
            return command is not None and _name(command) == line.command
        case Answered(value, rest, command):
            kept = line.rest is None or squash(line.rest) == squash(rest)
            named = _name(command) if command else None
            return same(line.value, value) and kept and named == line.command
        case Commanded(command):
            return line.value is None and _name(command) == line.command
        case _:
            return False


def _name(command: object) -> str:
    ends = isinstance(command, Stop) and not command.everywhere
    return "end" if ends else str(getattr(command, "name", ""))


def same(meant: object, value: object) -> bool:
    """Whether two values are the same, and of one kind: true is not 1."""
    if isinstance(value, tuple):
        value = list(value)
    if isinstance(meant, str) and isinstance(value, str):
        return squash(meant) == squash(value)
    return meant == value and isinstance(meant, bool) == isinstance(value, bool)


@dataclass(slots=True)
class Tally:
    """How many messages were judged how; `offered` of the unclear came with the right value."""

    right: int = 0
    wrong: int = 0
    unclear: int = 0
    false: int = 0
    offered: int = 0

    @property
    def n(self) -> int:
        """All of them."""
        return self.right + self.wrong + self.unclear + self.false

    def add(self, verdict: Verdict, *, offered: bool) -> None:
        """Count one more."""
        match verdict:
            case "right":
                self.right += 1
            case "wrong":
                self.wrong += 1
            case "unclear":
                self.unclear += 1
            case _:
                self.false += 1
        self.offered += offered and verdict == "unclear"

    def __add__(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(
            self.right + other.right,
            self.wrong + other.wrong,
            self.unclear + other.unclear,
            self.false + other.false,
            self.offered + other.offered,
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled message with what was made of it."""

    line: Labelled
    reading: Reading
    verdict: Verdict


def evaluate(lines: Iterable[Labelled]) -> Iterator[Judged]:
    """Each of `lines`, judged."""
    for line in lines:
        reading = understood(line)
        yield Judged(line, reading, judge(line, reading))


def tallied(judged: Iterable[Judged]) -> dict[tuple[Part, str, str], Tally]:
    """Part, language and kind → how many were judged how."""
    tallies: dict[tuple[Part, str, str], Tally] = {}
    for one in judged:
        key = one.line.part, one.line.language, one.line.kind
        offers = isinstance(one.reading, Unclear) and one.line.value in one.reading.suggestions
        tallies.setdefault(key, Tally()).add(one.verdict, offered=offers)
    return tallies

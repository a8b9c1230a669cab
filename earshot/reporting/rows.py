"""What a report consists of, and its JSON form, which others rely on."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from earshot.reporting.rates import Rate
from earshot.reporting.scores import Direction, Metric, Shown


@dataclass(frozen=True, slots=True)
class Apart:
    """The group of a row: answers whose `by` is `value`; None where nothing is known of it."""

    by: str
    value: str | None


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A score with all that it means. `shown` says how a reader may be shown it.

    Behind the gate `value` is None, and both ends too unless a band may be told; `n` is then "at
    least".
    """

    metric: Metric
    key: str
    kind: str
    scale: str
    direction: Direction
    group: Apart | None
    value: float | None
    low: float | None
    high: float | None
    n: int
    shown: Shown


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many of `n` who answered gave each value; of several choices they may give more."""

    key: str
    kind: str
    type: str
    scale: str | None
    group: Apart | None
    n: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Funnel:
    """How far people came. `invited` is None where nobody was: they came by themselves.

    `started` answered at least one question; `waiting` of them may still go on.
    """

    invited: int | None
    opened: int
    started: int
    completed: int
    broken_off: int
    waiting: int
    response_rate: Rate | None
    completion_rate: Rate
    break_off_rate: Rate


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """In how many sessions a question was asked, and what came of it."""

    key: str
    asked: int
    answered: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class TrendRow:
    """The scores of one week or month; the last may not be over yet."""

    period: str
    since: date
    until: date
    complete: bool
    scores: tuple[ScoreRow, ...]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A score in the last complete period, compared with the period before.

    The numbers are None where there are too few answers to compare; `words` says it either way.
    """

    metric: Metric
    key: str
    kind: str
    scale: str
    before: str
    after: str
    difference: float | None
    low: float | None
    high: float | None
    p: float | None
    clear: bool
    words: str


@dataclass(frozen=True, slots=True)
class ToneCounts:
    """Verbatims by tone. Those in which nothing told are not scored, which is not neutral."""

    positive: int = 0
    negative: int = 0
    mixed: int = 0
    not_scored: int = 0


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How many of the verbatims in a language have a tone. `language` is None where unknown."""

    language: str | None
    n: int
    scored: int
    share: float


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """How many verbatims speak of a theme or a part of it, and their share of those read."""

    theme: str
    label: str
    parent: str | None
    n: int
    share: float
    tone: ToneCounts


@dataclass(frozen=True, slots=True)
class Verbatims:
    """What people say in their own words: `n` were read, and `share` of them have a tone.

    `withheld`: there are others, of anonymous waves that had too few of them.
    """

    n: int
    waiting: int
    share: float | None
    coverage: tuple[CoverageRow, ...]
    tone: ToneCounts
    themes: tuple[ThemeRow, ...]
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What the answers of one survey say, over the days from `since` up to `until`."""

    survey: str
    title: str
    goal: str
    owner: str
    since: date | None
    until: date | None
    timezone: str
    anonymous: bool
    scores: tuple[ScoreRow, ...]
    distribution: tuple[Distribution, ...]
    funnel: Funnel
    questions: tuple[QuestionRow, ...]
    trend: tuple[TrendRow, ...]
    change: tuple[ChangeRow, ...]
    verbatims: Verbatims
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values for `json.dumps`."""
        plain: dict[str, Any] = _plain(asdict(self))
        return plain


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case date():
            return value.isoformat()
        case _:
            return value

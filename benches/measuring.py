"""Timing and tables. Rounds of what is compared alternate, so that noise meets all of it."""

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Run:
    """What one round did: so many turns in so many seconds, and how long each took.

    `busy` is the part of a core that the client used, where it was looked at.
    """

    n: int
    seconds: float
    latencies: Sequence[float] = ()
    busy: float = 0.0

    @property
    def rate(self) -> float:
        return self.n / self.seconds


R = TypeVar("R", bound=Run)


def timed(action: Callable[[], int]) -> Run:
    """One round of `action`, which says how many turns it took."""
    gc.collect()
    began = perf_counter()
    n = action()
    return Run(n, perf_counter() - began)


def in_turns(rounds: Mapping[str, Callable[[], R]], n: int = ROUNDS) -> dict[str, R]:
    """The median round of each, by its rate; the rounds of all alternate."""
    runs: dict[str, list[R]] = {name: [] for name in rounds}
    for _ in range(n):
        for name, play in rounds.items():
            runs[name].append(play())
    return {name: _median(each) for name, each in runs.items()}


def _median(runs: Sequence[R]) -> R:
    return sorted(runs, key=lambda run: run.rate)[len(runs) // 2]


def table(title: str, runs: Mapping[str, Run], *, baseline: str, unit: str = "turns/s") -> str:
    """`runs` as text, each with its ratio to `baseline`."""
    base = runs[baseline].rate
    rows = [("", unit, "× baseline", "p50 ms", "p99 ms")]
    for name, run in runs.items():
        mark = " (baseline)" if name == baseline else ""
        rows.append(
            (
                name + mark,
                f"{run.rate:,.0f}",
                f"{run.rate / base:.2f}",
                shown(run.latencies, 0.5),
                shown(run.latencies, 0.99),
            )
        )
    return f"{title}\n{aligned(rows)}\n"


def aligned(rows: Iterable[Sequence[str]]) -> str:
    """`rows` in columns: the first to the left, figures to the right."""
    rows = [*rows]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = []
    for first, *others in rows:
        cells = [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        lines.append("  ".join([first.ljust(widths[0]), *cells]).rstrip())
    return "\n".join(f"  {line}" for line in lines)


def shown(latencies: Sequence[float], share: float) -> str:
    """Milliseconds within which `share` of the turns were answered."""
    if not latencies:
        return ""
    ordered = sorted(latencies)
    return f"{ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000:.2f}"

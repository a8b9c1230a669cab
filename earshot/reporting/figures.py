"""What may be told of an anonymous wave, as it is kept: written when the wave closes, for good."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from earshot.reporting.gate import Definition
from earshot.reporting.intervals import Interval

Counts: TypeAlias = Mapping[float, int]
"""Rating → how many gave it."""


@dataclass(frozen=True, slots=True)
class Told:
    """The ratings of those whose `by` is `group`."""

    by: str
    group: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Rated:
    """What may be told of the ratings of one meaning.

    All of them with `counts`, else the band in which each score lies, else that at least so many
    answered; 0: not even that.
    """

    meaning: Definition
    at_least: int
    counts: Counts | None = None
    bands: Mapping[str, Interval] | None = None
    apart: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that may be told of a wave but for comments, which are told as they are.

    `cuts` are what could tell its answers apart; `responses` are, by kind and state, at least so
    many, and `values` by kind, key, type and value.
    """

    threshold: int
    cuts: tuple[str, ...]
    responses: tuple[tuple[str, str, int], ...]
    ratings: tuple[Rated, ...]
    values: tuple[tuple[str, str, str, str, int], ...]

    def to_json(self) -> str:
        """As it is stored."""
        ratings = [_rated_to_json(each) for each in self.ratings]
        found = {
            "threshold": self.threshold,
            "cuts": self.cuts,
            "responses": self.responses,
            "ratings": ratings,
            "values": self.values,
        }
        return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Figures:
    """What `to_json` stored."""
    found = json.loads(text)
    return Figures(
        threshold=found["threshold"],
        cuts=tuple(found["cuts"]),
        responses=tuple((kind, state, n) for kind, state, n in found["responses"]),
        ratings=tuple(_rated(each) for each in found["ratings"]),
        values=tuple(
            (kind, key, type_, value, n) for kind, key, type_, value, n in found["values"]
        ),
    )


def _rated_to_json(rated: Rated) -> dict[str, Any]:
    return {
        "meaning": rated.meaning,
        "at_least": rated.at_least,
        "counts": rated.counts and sorted(rated.counts.items()),
        "bands": rated.bands and {name: [x.low, x.high] for name, x in rated.bands.items()},
        "apart": [[one.by, one.group, sorted(one.counts.items())] for one in rated.apart],
    }


def _rated(found: Mapping[str, Any]) -> Rated:
    kind, key, type_, low, high, low_is_good = found["meaning"]
    bands = found["bands"]
    return Rated(
        meaning=(kind, key, type_, low, high, low_is_good),
        at_least=found["at_least"],
        counts=None if found["counts"] is None else dict(found["counts"]),
        bands=None if bands is None else {name: Interval(*ends) for name, ends in bands.items()},
        apart=tuple(Told(by, group, dict(counts)) for by, group, counts in found["apart"]),
    )

"""Who is in a sample: the same people whenever the same seed draws from the same audience.

Everybody's lot is a hash of the seed, the round and their id, so that it takes no memory, does not
depend on the order in which people come, and is the same after a crash. A round draws anew.
"""

import heapq
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from hashlib import blake2b
from typing import Final, TypeAlias

from earshot.campaigns.plans import Sample
from earshot.errors import EarshotError

Stratum: TypeAlias = tuple[str, ...]
Person: TypeAlias = tuple[str, Stratum]
"""A respondent's id, and their values of the properties by which a sample is drawn."""

MAX_STRATA: Final = 10_000
_LOTS: Final = 1 << 64


class TooManyStrataError(EarshotError):
    """A sample by properties of which nearly everybody has their own value."""


def fraction(*parts: str) -> Fraction:
    """A number from 0 up to 1, by chance but always the same of the same `parts`."""
    return Fraction(_lot(*parts), _LOTS)


def chosen(sample: Sample, respondent: str, stratum: Stratum, *, round_: str) -> bool:
    """Whether `respondent` is in a sample of a share: of every stratum about that share is."""
    assert sample.share is not None
    return _lot(str(sample.seed), round_, *stratum, respondent) < sample.share * _LOTS


def chooser(
    sample: Sample | None, people: Callable[[], Iterable[Person]], *, round_: str
) -> Callable[[str, Stratum], bool]:
    """What says of a person whether they are in the sample of `round_`.

    For a sample of a size it goes through `people`, twice if there are strata; it keeps as many
    ids as there are places.

    Raises:
        TooManyStrataError: there are too many strata to be counted.
    """
    if sample is None:
        return lambda _respondent, _stratum: True
    if sample.size is None:
        return lambda respondent, stratum: chosen(sample, respondent, stratum, round_=round_)
    ids = drawn(sample, people, round_=round_)
    return lambda respondent, _stratum: respondent in ids


def drawn(
    sample: Sample, people: Callable[[], Iterable[Person]], *, round_: str
) -> frozenset[str]:
    """The ids in a sample of a size; strata have places as they have people."""
    assert sample.size is not None
    places: dict[Stratum, int] = {(): sample.size}
    if sample.by:
        places = quotas(sample, _counted(people()))
    lots: dict[Stratum, list[tuple[int, str]]] = {stratum: [] for stratum in places}
    for respondent, stratum in people():
        own = stratum if sample.by else ()
        if own in places:
            lot = _lot(str(sample.seed), round_, *own, respondent)
            _keep(lots[own], (lot, respondent), most=places[own])
    return frozenset(respondent for kept in lots.values() for _, respondent in kept)


def quotas(sample: Sample, counts: Mapping[Stratum, int]) -> dict[Stratum, int]:
    """How many places each stratum has: its part of all, those with the largest rests first."""
    everybody = sum(counts.values())
    size = min(sample.size or 0, everybody)
    shares = {stratum: Fraction(size * n, everybody) for stratum, n in counts.items() if n}
    places = {stratum: int(part) for stratum, part in shares.items()}

    def rest(stratum: Stratum) -> tuple[Fraction, int]:
        return places[stratum] - shares[stratum], _lot(str(sample.seed), *stratum)

    for stratum in sorted(shares, key=rest)[: size - sum(places.values())]:
        places[stratum] += 1
    return places


def _counted(people: Iterable[Person]) -> Counter[Stratum]:
    counts: Counter[Stratum] = Counter()
    for _, stratum in people:
        counts[stratum] += 1
        if len(counts) > MAX_STRATA:
            raise TooManyStrataError(
                f"The sample is drawn `by:` properties that have more than {MAX_STRATA:,} "
                "different values together. Draw by fewer, or by coarser ones."
            )
    return counts


def _keep(kept: list[tuple[int, str]], lot: tuple[int, str], *, most: int) -> None:
    """Keep the `most` highest lots, in a heap."""
    if len(kept) < most:
        heapq.heappush(kept, lot)
    elif kept:
        heapq.heappushpop(kept, lot)


def _lot(*parts: str) -> int:
    written = json.dumps(parts).encode()
    return int.from_bytes(blake2b(written, digest_size=8).digest())

"""Made-up organisations whose people answer an anonymous pulse, and an attacker who knows them.

The attacker knows everybody's groups and who was asked, sees every released figure, and adds and
subtracts them as often as they like: exact linear algebra over the rationals.
"""

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from itertools import combinations

from earshot.reporting import gate
from earshot.reporting.figures import Figures, Rated
from storage.releases import SealedRow

WORDS = {"stay": 0.6, "leave": 0.4}


@dataclass(frozen=True)
class Person:
    """Somebody who was asked, and what they answered: question → number; `None` of who did not."""

    name: str
    groups: Mapping[str, str | None]
    language: str
    answers: Mapping[str, float] | None

    @property
    def known(self) -> str:
        """Their groups as an invitation holds them."""
        return _written(tuple(self.groups.items()))


@cache
def _written(groups: tuple[tuple[str, str | None], ...]) -> str:
    return json.dumps(dict(groups))


def organisation(chance: random.Random) -> list[Person]:
    """Departments, their teams and the teams of those, and what crosses them."""
    depth = chance.randint(2, 4)
    levels = [f"level{n}" for n in range(depth)]
    sites, mood = chance.randint(1, 3), chance.random()
    people = []
    for path in _paths(chance, depth):
        likes = min(1.0, max(0.0, chance.gauss(mood, 0.3)))
        for _ in range(chance.choice([0, 1, 2, 4, 6, 9, 11, 14, 25])):
            groups: dict[str, str | None] = dict(zip(levels, path, strict=True))
            groups["site"] = chance.choice([f"s{n}" for n in range(sites)])
            if chance.random() < 0.03:
                groups[levels[-1]] = None
            people.append(
                Person(
                    f"p{len(people)}",
                    groups,
                    chance.choice(["en", "en", "sv"]),
                    _answers(chance, likes) if chance.random() < 0.85 else None,
                )
            )
    return _moved(chance, people) if chance.random() < 0.3 else people


def _paths(chance: random.Random, depth: int) -> Iterator[tuple[str, ...]]:
    paths: list[tuple[str, ...]] = [()]
    for level in range(depth):
        paths = [(*path, f"{level}.{n}") for path in paths for n in range(chance.randint(1, 3))]
    for path in paths:
        yield tuple(".".join(path[: n + 1]) for n in range(depth))


def _answers(chance: random.Random, likes: float) -> dict[str, float]:
    happy = chance.random() < likes
    found = {"enps": float(chance.randint(9, 10) if happy else chance.randint(0, 8))}
    leaves = not happy
    if chance.random() < 0.98:
        found["mood"] = float(chance.randint(1, 5))
    if leaves:
        # Only those who would go are asked how soon: that it was answered tells that.
        found["soon"] = float(chance.randint(1, 5))
    return found


def _moved(chance: random.Random, people: Sequence[Person]) -> list[Person]:
    """Some people are where others of theirs are not: a team of two departments."""
    moved = list(people)
    for _ in range(3):
        one, other = chance.randrange(len(people) or 1), chance.choice(people or [None])
        if other is not None:
            first = next(iter(other.groups))
            groups = {**moved[one].groups, first: other.groups[first]}
            moved[one] = replace(moved[one], groups=groups)
    return moved


def sealed(people: Sequence[Person]) -> list[SealedRow]:
    """The answers of `people` as they are kept until their wave closes."""
    return [
        SealedRow(
            person.name,
            True,
            person.known,
            person.language,
            "pulse",
            key,
            *(("enps", 0, 10) if key == "enps" else ("csat", 1, 5)),
            False,
            number,
            None,
        )
        for person in people
        for key, number in (person.answers or {}).items()
    ]


@dataclass(frozen=True)
class Attack:
    """What can be made of the released `figures` by whoever knows all these `people`."""

    people: Sequence[Person]
    figures: Figures

    def told(self) -> list[Rated]:
        """The questions of which there are counts."""
        return [rated for rated in self.figures.ratings if rated.counts is not None]

    def sets_of(self, rated: Rated) -> list[frozenset[str]]:
        """The sets of people that are told of, with their figures checked."""
        everybody = [(None, None, rated.counts), *((t.by, t.group, t.counts) for t in rated.apart)]
        found = []
        for by, group, counts in everybody:
            members = [one for one in self.people if by is None or _group(one, by) == group]
            given = Counter(one.answers[rated.meaning[1]] for one in members if _has(one, rated))
            assert given == Counter(counts)
            found.append(frozenset(one.name for one in members))
        return found

    def singled_out(self, least: int) -> list[tuple[str, int]]:
        """Questions with how many of those who answered them some sum of figures speaks of.

        The sets of all questions that are told apart are put together: how many answered one less
        how many answered the other is a figure, too.
        """
        apart = [rated for rated in self.told() if rated.apart]
        sets = [each for rated in apart for each in self.sets_of(rated)]
        atoms = _atoms(self.people, sets)
        whole = [(rated, sum(_has(one, rated) for one in self.people)) for rated in self.told()]
        found = [(rated.meaning[1], n) for rated, n in whole if n < least]
        for rated in apart:
            n = [sum(_has(one, rated) for one in atom) for atom in atoms]
            rows = [_row(each, atoms) for each in sets]
            found += [(rated.meaning[1], few) for few in _spoken_of(rows, n, least)]
        return found

    def of_one_mind(self) -> list[str]:
        """Questions to which nearly all of some people gave the same answer, as figures tell."""
        return [
            rated.meaning[1]
            for rated in self.told()
            for atom in _atoms(self.people, self.sets_of(rated))
            for given in [Counter(x.answers[rated.meaning[1]] for x in atom if _has(x, rated))]
            if given and gate.of_one_mind(rated.meaning[2], given)
        ]

    def gone_through(self) -> list[str]:
        """Questions that only some are asked, and that all of some people answered."""
        return [
            rated.meaning[1]
            for rated in self.told()
            if self._share(rated, self.people) < gate.OF_ONE_MIND
            for members in self.sets_of(rated)
            if self._share(rated, [x for x in self.people if x.name in members])
            >= gate.OF_ONE_MIND
        ]

    def _share(self, rated: Rated, people: Sequence[Person]) -> float:
        answered = [one for one in people if one.answers]
        return sum(_has(one, rated) for one in answered) / len(answered)


def _group(person: Person, by: str) -> str | None:
    return person.language if by == "language" else person.groups.get(by)


def _has(person: Person, rated: Rated) -> bool:
    return person.answers is not None and rated.meaning[1] in person.answers


def _atoms(people: Sequence[Person], sets: Sequence[frozenset[str]]) -> list[list[Person]]:
    """Those whom no set tells apart."""
    inside: dict[str, int] = {}
    for number, members in enumerate(dict.fromkeys(sets)):
        for name in members:
            inside[name] = inside.get(name, 0) | 1 << number
    found: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        found[inside.get(person.name, 0)].append(person)
    return list(found.values())


def _row(members: frozenset[str], atoms: Sequence[Sequence[Person]]) -> list[Fraction]:
    return [Fraction(atom[0].name in members) for atom in atoms]


def _spoken_of(rows: list[list[Fraction]], n: Sequence[int], least: int) -> Iterator[int]:
    """How many people some sum of `rows` speaks of, wherever these are fewer than `least`.

    There is a sum that is nothing outside some columns if the rows have a lower rank without them.
    """
    few = [column for column, size in enumerate(n) if size < least]
    rank = _rank(rows)
    for together in (1, 2):
        for columns in combinations(few, together):
            size = sum(n[column] for column in columns)
            rest = [[x for at, x in enumerate(row) if at not in columns] for row in rows]
            if size < least and _rank(rest) < rank:
                yield size


def _rank(rows: Sequence[Sequence[Fraction]]) -> int:
    left, rank = [list(row) for row in rows], 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((at for at in range(rank, len(left)) if left[at][column]), None)
        if pivot is None:
            continue
        left[rank], left[pivot] = left[pivot], left[rank]
        for at in range(rank + 1, len(left)):
            factor = left[at][column] / left[rank][column]
            if factor:
                pairs = zip(left[at], left[rank], strict=True)
                left[at] = [x - factor * y for x, y in pairs]
        rank += 1
    return rank

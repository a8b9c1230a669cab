"""Blocks: how far the people of one wave may be told apart, so that no figures, added and
subtracted in any number, single out fewer than enough of them.

People are known by cells: those of whom all that could tell them apart is the same. The cells lie
in blocks, and every set of people that is told of is a union of blocks. Whatever is then added and
subtracted gives all people of a block the same weight: it speaks of whole blocks alone.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

Cell: TypeAlias = tuple[str | None, ...]
"""The groups of some people by each cut, in the order of the cuts; None where it is not known."""

Sizes: TypeAlias = Mapping[Cell, Sequence[int]]
"""How many in each cell answered each question. Of those who were asked and did not, 0."""

Groups: TypeAlias = list[list[str]]
"""By each cut the groups that are told of."""


def groups_told(sizes: Sizes, *, least: int) -> Groups:
    """The groups that may be told of, by each cut.

    The cuts are gone through in their order, and by each cut the groups by their size and name. A
    group is told of if every block that it divides keeps `least` answers to each question on both
    sides. Nobody's answers decide that, nor who asks first.
    """
    blocks = _Blocks(sizes)
    cuts = range(len(next(iter(sizes), ())))
    if min(_total(sizes, sizes), default=0) < least:
        return [[] for _ in cuts]
    return [
        [group for group, cells in _by_size(sizes, cut) if blocks.bear(cells, least=least)]
        for cut in cuts
    ]


def of_many_minds(
    groups: Groups, cells: Iterable[Cell], alike: Callable[[Iterable[Cell]], bool]
) -> Groups:
    """Those of the `groups` that may be told of without telling of a block that is `alike`.

    If one part of a block would be, no group divides the block by that cut: that nothing is told
    then says of none of its parts that it is the one.
    """
    kept: Groups = []
    block_of: dict[Cell, Cell] = dict.fromkeys(cells, ())
    for cut, told in enumerate(groups):
        parts = _parts(block_of, cut, set(told))
        closed = {block for (block, _), some in parts.items() if alike(some)}
        n = Counter(block for block, _ in parts)
        closed &= {block for block in n if n[block] > 1}
        left = [group for group in told if not any((block, group) in parts for block in closed)]
        kept.append(left)
        named = set(left)
        block_of = {
            cell: (*block, cell[cut] if cell[cut] in named else None)
            for cell, block in block_of.items()
        }
    return kept


class _Blocks:
    """The blocks in which cells lie; at first one, of all."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self._block = dict.fromkeys(sizes, 0)
        self._cells = [len(sizes)]
        self._totals = [_total(sizes, sizes)]

    def bear(self, cells: Sequence[Cell], *, least: int) -> bool:
        """Divide the blocks that `cells` divide, if enough stay on both sides of each."""
        divided = self._divided(cells)
        fits = all(
            least <= inside <= total - least
            for block, (_, totals) in divided.items()
            for inside, total in zip(totals, self._totals[block], strict=True)
        )
        for block, (some, totals) in divided.items() if fits else ():
            self._block.update(dict.fromkeys(some, len(self._cells)))
            self._cells[block] -= len(some)
            self._cells.append(len(some))
            of_both = zip(self._totals[block], totals, strict=True)
            self._totals[block] = [total - inside for total, inside in of_both]
            self._totals.append(totals)
        return fits

    def _divided(self, cells: Iterable[Cell]) -> dict[int, tuple[list[Cell], list[int]]]:
        inside: dict[int, list[Cell]] = defaultdict(list)
        for cell in cells:
            inside[self._block[cell]].append(cell)
        return {
            block: (some, _total(self._sizes, some))
            for block, some in inside.items()
            if len(some) < self._cells[block]
        }


def _parts(
    block_of: Mapping[Cell, Cell], cut: int, told: Collection[str]
) -> dict[tuple[Cell, str | None], list[Cell]]:
    """The parts of each block by one cut: those of each group that is told of, and the rest."""
    parts: dict[tuple[Cell, str | None], list[Cell]] = defaultdict(list)
    for cell, block in block_of.items():
        parts[block, cell[cut] if cell[cut] in told else None].append(cell)
    return parts


def _by_size(sizes: Sizes, cut: int) -> list[tuple[str, list[Cell]]]:
    """The groups by one cut with their cells, the largest first, and of one size by name."""
    found: dict[str, list[Cell]] = defaultdict(list)
    for cell in sizes:
        group = cell[cut]
        if group is not None:
            found[group].append(cell)
    n = {group: sum(map(sum, (sizes[cell] for cell in some))) for group, some in found.items()}
    return sorted(found.items(), key=lambda item: (-n[item[0]], item[0]))


def _total(sizes: Sizes, cells: Iterable[Cell]) -> list[int]:
    return [sum(each) for each in zip(*(sizes[cell] for cell in cells), strict=True)]

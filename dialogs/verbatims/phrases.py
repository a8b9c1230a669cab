"""Many phrases looked for at once, in time that grows with the text and not with their number."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dialogs.verbatims.folding import Piece, words

STAR = "*"
JOINER = "\u200c"


@dataclass(slots=True)
class _Node:
    """Where a phrase may go on. `values` are what the phrases that end here stand for."""

    exact: dict[str, "_Node"] = field(default_factory=dict)
    begun: dict[str, "_Node"] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)
    values: list[str] = field(default_factory=list)

    def after(self, word: str) -> Iterator["_Node"]:
        """The nodes that `word` leads to, itself or by its beginning."""
        if word in self.exact:
            yield self.exact[word]
        for length in self.lengths:
            if word[:length] in self.begun:
                yield self.begun[word[:length]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: what it stands for, and from which piece to which."""

    value: str
    first: int
    after: int


class PhraseIndex:
    """Phrases, each with what it stands for.

    A phrase matches whole words; `wait*` matches every word that begins so. In scripts without
    spaces it matches wherever its letters stand. Where several begin at one word the longest is
    meant, so that "price tag" may stand for something else than "price". A Persian word with a
    zero-width non-joiner is found with a space or with nothing in its place, too.
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._root = _Node()
        for phrase, value in phrases:
            for spelling in {phrase, phrase.replace(JOINER, " ")}:
                self._add(spelling, value)

    def find(self, found: Sequence[Piece]) -> Iterator[Hit]:
        """The phrases in `found`, from left to right, none inside another."""
        at = 0
        while at < len(found):
            after, values = self._longest(found, at)
            for value in values:
                yield Hit(value, at, after)
            at = max(after, at + 1)

    def _add(self, phrase: str, value: str) -> None:
        node = self._root
        for part in phrase.split():
            begins = part.endswith(STAR)
            spelt = words(part.rstrip(STAR))
            for number, word in enumerate(spelt, 1):
                node = _grown(node, word, begins=begins and number == len(spelt))
        if node is not self._root and value not in node.values:
            node.values.append(value)

    def _longest(self, found: Sequence[Piece], at: int) -> tuple[int, list[str]]:
        longest, values = at, list[str]()
        nodes = [self._root]
        while nodes and at < len(found) and not found[at].breaks:
            nodes = [after for node in nodes for after in node.after(found[at].text)]
            at += 1
            ended = [value for node in nodes for value in node.values]
            if ended:
                longest, values = at, list(dict.fromkeys(ended))
        return longest, values


def _grown(node: _Node, word: str, *, begins: bool) -> _Node:
    if not begins:
        return node.exact.setdefault(word, _Node())
    node.lengths.add(len(word))
    return node.begun.setdefault(word, _Node())

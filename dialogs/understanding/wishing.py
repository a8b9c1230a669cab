"""A wish to talk to a person, said in one clause of a longer message."""

from collections.abc import Iterator, Sequence

from dialogs.readings import Person
from dialogs.understanding.lexicon import lexicon
from dialogs.understanding.normalizing import Message, solid
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import Phrasebook, clauses, opens, phrasebook

_MAX_WORDS = 16


def read_wish(message: Message, language: str) -> Person | None:
    """Person, when a clause of `message` asks for one in so many words.

    Only what people say of themselves, now: "I want to talk to a human" does, "nobody would let
    me talk to a human" and "they said they would call me" do not.
    """
    found, book = tokens(message.folded, lexicon(language)), phrasebook(language)
    return Person() if any(_wishes(part, book) for part in _openings(found, book)) else None


def _openings(found: Sequence[Token], book: Phrasebook) -> Iterator[Sequence[Token]]:
    """Each clause, and each of its parts from a word that joins sentences, and after it."""
    joining = book.listed("joining")
    for clause in clauses(found):
        yield clause
        for at, token in enumerate(clause):
            if "and" in token.roles or token.text in joining:
                yield clause[at:]
                yield clause[at + 1 :]


def _wishes(part: Sequence[Token], book: Phrasebook) -> bool:
    said = ""
    for at, token in enumerate(part[:_MAX_WORDS], 1):
        said += solid(token.text)
        if not opens(said, book.wishes_in_order):
            return False
        if said in book.wishes and all(_about(after, book) for after in part[at : at + 1]):
            return True
    return False


def _about(token: Token, book: Phrasebook) -> bool:
    """Whether a wish may go on with this word: about my invoice, now, please."""
    return "polite" in token.roles or token.text in book.listed("about")

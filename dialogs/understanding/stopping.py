"""Whether a message asks us to stop: in one word, in a few more, or over and over."""

import re
from collections.abc import Sequence

from dialogs.understanding.lexicon import Lexicon, lexicon
from dialogs.understanding.matching import POLITE, bare, stripped
from dialogs.understanding.normalizing import fold, solid
from dialogs.understanding.numbers import Token, tokens
from dialogs.understanding.phrasebook import Phrasebook, clauses, phrasebook, together

_ALWAYS_STOP = frozenset(
    {"stop", "stopp", "stopall", "unsubscribe", "optout", "لغو", "لغو11", "退订", "退訂", "停止"}
)
_STOP_ALONE = _ALWAYS_STOP | {"sluta", "avregistrera", "revoke"}
_RULE = re.compile(r"\s*(?:--+(?:\s|$)|[-–—_]+\s*$)")


def always_stops(folded: str, language: str) -> bool:
    """Whether the message is a word for stop that nothing else can mean, on any channel."""
    said = (solid(folded), bare(folded, lexicon(language)))
    return any(_once(words) in _ALWAYS_STOP for words in said)


def halts(folded: str, language: str) -> bool:
    """Whether the message is a word that stops an SMS in some country, and is one of many here."""
    return bare(folded, lexicon(language)) in phrasebook(language).listed("halt")


def unsigned(text: str) -> str:
    """`text` without the signature that a telephone or a mail program puts under what is said."""
    lines = text.splitlines()
    if len(lines) == 1:
        return text
    signatures = tuple(phrasebook("en").listed("signature"))
    for place, line in enumerate(lines[1:], 1):
        if _RULE.match(line) or fold(line).strip().startswith(signatures):
            return "\n".join(lines[:place])
    return text


def stops(folded: str, found: Sequence[Token], known: Lexicon, book: Phrasebook) -> bool:
    """Stop in a few more words ("please stop texting me now"), or several times over."""
    if _is_stop(together(found), book) or _stop_words(found, book):
        return True
    parts = list(clauses(tokens(folded, known)))
    stopping = [clause for clause in parts if _stop_words(clause, book)]
    others = [clause for clause in parts if clause not in stopping]
    return bool(stopping) and all(_says_nothing(clause, book) for clause in others)


def _stop_words(found: Sequence[Token], book: Phrasebook) -> bool:
    texts = [token.text for token in stripped(found, POLITE)]
    while texts and texts[0] in book.listed("stop_open"):
        del texts[0]
    if _is_stop("".join(texts), book):
        return True
    fill = book.listed("stop_fill")
    core = [text for text in texts if text not in fill]
    key = _once(solid("".join(core)))
    opens = bool(core) and texts[0] == core[0]
    return opens and _is_stop(key, book) and (key != core[0] or key in _STOP_ALONE)


def _is_stop(words: str, book: Phrasebook) -> bool:
    return book.commands.get(_once(solid(words))) == "stop"


def _once(words: str) -> str:
    """What `words` say over and over: stop, of stopstopstop."""
    return words[: (words + words).find(words, 1)] if words else words


def _says_nothing(clause: Sequence[Token], book: Phrasebook) -> bool:
    kept = stripped(clause, POLITE | {"negation"})
    return all(token.text in book.listed("stop_open") for token in kept)

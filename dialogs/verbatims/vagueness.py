"""Answers that name nothing: evasive, vague, or fingers on a keyboard."""

import re
import unicodedata
from functools import cache
from itertools import pairwise

from dialogs.understanding.lexicon import base, lexicon
from dialogs.understanding.matching import POLITE, stripped
from dialogs.understanding.normalizing import fold, solid, squash, unspaced
from dialogs.understanding.numbers import tokens
from dialogs.understanding.phrasebook import phrasebook
from dialogs.verbatims.keyboards import is_mashed
from dialogs.verbatims.verdicts import VERDICTS

LONGEST = 60
"""Characters beyond which a text says something, whatever it says."""

_WORDLESS = frozenset("PSZCM")


def is_vague(text: str, language: str) -> bool:
    """Whether `text`, said in a conversation in `language`, names nothing to go on.

    Vague are: pictures and marks alone, a single letter, one letter again and again, keys that
    lie side by side, evasions ("no idea") and plain verdicts ("good", «خوبه», 还行). A word that
    names something is not, however short: "price", "slow", "Maria", 慢.
    """
    if len(text) > LONGEST:
        return False
    if not any(unicodedata.category(c)[0] not in _WORDLESS for c in text):
        return True
    folded = fold(text).strip()
    known = _vague(base(language), language.partition("-")[0].lower())
    kept, forms = _said(folded, language)
    return (
        not kept
        or not known.isdisjoint(forms)
        or evades(text, language)
        or _is_noise(text, forms[0], language)
    )


def evades(text: str, language: str) -> bool:
    """Whether `text` declines to say anything: "no idea", "nothing". Nobody is pressed then."""
    if len(text) > LONGEST:
        return False
    _, forms = _said(fold(text).strip(), language)
    return not phrasebook(language).squashed("evasive").isdisjoint(forms)


def _said(folded: str, language: str) -> tuple[bool, tuple[str, str]]:
    """Whether more than pleasantries is said, and squashed all of it, and it without those."""
    found = [token for token in tokens(folded, lexicon(language)) if not token.cut]
    kept = stripped(found, _POLITE)
    return bool(kept), (solid(folded), solid("".join(token.text for token in kept or found)))


_AGAIN = re.compile(r"(.)\1{2,}|(..)\2{2,}|(...)\3{2,}", re.DOTALL)
_LAUGHTER = re.compile(
    r"[haeijk]{3,}|[هخ]{3,}|[хa]{3,}|(?:哈|呵|嘿|嘻){2,}|[\u3105-\u312f\u1100-\u11ff]+|w{2,}"
)
_FEW = 2
_POLITE = POLITE | {"sorry"}


def _is_noise(text: str, said: str, language: str) -> bool:
    """No word of any language: a letter, one letter again and again, a row of keys."""
    if not said or (len(said) == 1 and not unspaced(said)):
        return True
    if said.isdecimal():
        return _is_row_of_digits(said)
    if _AGAIN.fullmatch(said) or _LAUGHTER.fullmatch(said):
        return True
    return all(is_mashed(word, language) for word in text.split())


def _is_row_of_digits(said: str) -> bool:
    """111, 123, 4321 and a digit or two; a longer number may be one of theirs, to be kept."""
    steps = {int(b) - int(a) for a, b in pairwise(said)}
    return len(said) <= _FEW or (len(steps) == 1 and not steps.isdisjoint({-1, 0, 1}))


@cache
def _vague(known: str, spoken: str) -> frozenset[str]:
    """Squashed: what is vague in the conversation's own language, and everywhere."""
    listed = (VERDICTS.get(name, "") for name in ("", known, spoken))
    phrases = (phrase for some in listed for phrase in some.split("|"))
    return frozenset(squash(phrase) for phrase in phrases) - {""}

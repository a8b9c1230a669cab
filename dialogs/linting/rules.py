"""A rule over single texts: what it looks for, where, and what it says."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.loading.manuscript import PLACEHOLDER, Manuscript, Phrase, Role

Finder: TypeAlias = Callable[[str], str | None]
"""Text → what is wrong in it, or None. Placeholders have become `{}`: their names are no words."""

ASKED: frozenset[Role] = frozenset({"question", "probe"})
SAID: frozenset[Role] = ASKED | {"statement"}
ALL: frozenset[Role] = SAID | {"label", "system"}


@dataclass(frozen=True, slots=True)
class Rule:
    """Warn with `code` wherever `find` finds something.

    `language` is the beginning of the tags it is about ("" is every language), `types` the
    question types (none: every step). In `message` {found} is what was found.
    """

    code: str
    find: Finder
    message: str
    language: str = ""
    roles: frozenset[Role] = SAID
    types: frozenset[str] = frozenset()
    sms_only: bool = False


def matching(pattern: str, flags: int = 0) -> Finder:
    """Finds the first match of `pattern`, in capitals or not."""
    expression = re.compile(pattern, re.IGNORECASE | flags)

    def find(text: str) -> str | None:
        match = expression.search(text)
        return match[0].strip() if match else None

    return find


def matching_exactly(pattern: str) -> Finder:
    """Finds the first match of `pattern` as it is written."""
    expression = re.compile(pattern)

    def find(text: str) -> str | None:
        match = expression.search(text)
        return match[0] if match else None

    return find


def apply(rules: Iterable[Rule], manuscript: Manuscript) -> None:
    """Note what `rules` find; each finds at most one thing in a text."""
    rules = tuple(rules)
    for phrase in manuscript.phrases:
        text = PLACEHOLDER.sub("{}", phrase.text)
        for rule in rules:
            found = rule.find(text) if _concerns(rule, phrase, manuscript) else None
            if found is not None:
                message = rule.message.replace("{found}", found)
                manuscript.problems.add(rule.code, phrase.place, message)


def _concerns(rule: Rule, phrase: Phrase, manuscript: Manuscript) -> bool:
    type_ = manuscript.types.get(phrase.step or "", "")
    return (
        phrase.language.startswith(rule.language)
        and phrase.role in rule.roles
        and (not rule.types or type_ in rule.types)
        and (phrase.sms or not rule.sms_only)
    )

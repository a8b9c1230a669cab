"""What can be wrong with a script: every code, and what is said to the author."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]

ERRORS: Mapping[str, str] = {
    "invalid-yaml": "The file is not YAML.",
    "yaml-feature": "Anchors, aliases, merge keys, tags and a second document are not read.",
    "too-large": "The file is too large, too deep or has too many parts.",
    "duplicate-key": "A key is written twice in one place.",
    "unknown-key": "A key that means nothing here.",
    "misplaced-key": "A key that does not belong to this question type.",
    "missing-key": "A key that must be there is not.",
    "missing-owner": "Nobody is named who acts on the answers.",
    "missing-goal": "It is not said what the survey is for.",
    "wrong-value": "A value is not of the kind, or not among the values, that its key takes.",
    "unknown-type": "A question type that does not exist.",
    "duplicate-name": "Two steps, choices or properties have one name.",
    "reserved-name": "A name that has a meaning already, such as `end`.",
    "missing-translation": "A text is missing in a language of the script.",
    "undeclared-language": "A text or test is in a language that the script does not list.",
    "unknown-placeholder": "Nothing fills this {placeholder}.",
    "wrong-labels": "There are not as many labels as points on the scale.",
    "missing-labels": "The ends of the scale, or yes and no, have no words in a language.",
    "unknown-step": "A route leads to a step that does not exist.",
    "unreachable-step": "No way leads to a step.",
    "endless-path": "A way through the script goes round in a circle.",
    "unknown-answer": "A route waits for an answer that this question cannot get.",
    "route-overlap": "Two routes take the same answer.",
    "route-hole": "An answer has no route.",
    "condition-invalid": "A condition is not written in the language of conditions.",
    "condition-name": "A condition names neither a question nor a property.",
    "condition-later": "A condition looks at a question that is asked later, or on another way.",
    "condition-type": "A condition compares things that cannot be compared.",
    "too-many-questions": "A way through the script asks more than 10 questions.",
    "zh-yes-no": "A yes/no question in Chinese has no labels that answer its verb.",
    "anonymous-alert": "An anonymous script tells somebody who answered what.",
    "anonymous-name": "An anonymous script uses what tells who answers.",
    "anonymous-contact": "An anonymous script asks for an address.",
}
"""Code → what it is. With any of these a script does not run, or would deceive somebody."""

WARNINGS: Mapping[str, str] = {
    "many-questions": "A way through the script asks more than 3 questions.",
    "leading-wording": "A question praises the sender or suggests its answer.",
    "double-barrelled": "A question with one answer asks about two things.",
    "negative-yes-no": "A yes/no question is negative, so that yes can mean both.",
    "validation-question": 'The only question fishes for approval ("How are we doing?").',
    "score-after-open": "A rating is asked after an open question, which colours it.",
    "loud-question": "A question has an exclamation mark or an emoji.",
    "jargon": "Respondents read a word of the trade: NPS, CSAT, CES, promoter.",
    "different-placeholders": "A text has other placeholders in one language than in another.",
    "glued-placeholder": "A placeholder is inflected or glued to a word.",
    "gendered-wording": "A text has a title or a gender.",
    "long-sms": "As an SMS the text is longer than two segments.",
    "sms-characters": "An SMS wording has a character that halves what a segment holds.",
    "carrier-word": "An answer is a word by which phone carriers stop or start messages.",
    "sv-address": "Swedish: people are du, dig, din in lower case, never Ni.",
    "sv-troligt": "Swedish: troligt throughout, never sannolikt.",
    "fa-register": "Persian: a spoken spelling, an official word, or تو.",
    "fa-letters": "Persian: an Arabic ي or ك, or a space where U+200C belongs.",
    "fa-digits": "Persian: digits other than ۰ to ۹.",
    "fa-punctuation": "Persian: punctuation other than ؟ ، ؛ « » ٪ ٫ ٬.",
    "fa-plural": "Persian: a plural after a number.",
    "fa-first-letter": "Persian: the text does not begin with a Persian letter.",
    "zh-address": "Chinese: people are 您, several are 各位.",
    "zh-digits": "Chinese: digits other than 0 to 9 for a rating.",
    "zh-punctuation": "Chinese: ASCII punctuation at Han, or a space at full-width punctuation.",
    "zh-spacing": "Chinese: not exactly one space between Han and a Latin letter, digit or {}.",
    "zh-intensifier": "Chinese: 十分 or 万分, which hold a number; use 非常.",
    "zh-hans-characters": "Simplified Chinese: a traditional character.",
    "zh-hant-characters": "Traditional Chinese: a simplified character.",
    "zh-hant-words": "Traditional Chinese: a mainland word.",
}
"""Code → what it is. A script runs with these; an author who means it lists them in `accept:`."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in the file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Issue:
    """One problem: where it is, which it is, and how to get out of it."""

    severity: Severity
    code: str
    line: int
    column: int
    message: str
    file: str = ""


@dataclass(slots=True)
class Problems:
    """The issues of one file, as they are found."""

    file: str = ""
    found: list[Issue] = field(default_factory=list)

    def add(self, code: str, place: Place, message: str) -> None:
        """Note a problem; its severity follows from its code."""
        severity: Severity = "error" if code in ERRORS else "warning"
        self.found.append(Issue(severity, code, place.line, place.column, message, self.file))

    def has_errors(self) -> bool:
        """Whether anything found keeps the script from running."""
        return any(issue.severity == "error" for issue in self.found)

    def sorted(self) -> tuple[Issue, ...]:
        """Everything found, in the order of the file."""
        return tuple(sorted(self.found, key=lambda issue: (issue.line, issue.column, issue.code)))


def suggestion(name: str, known: Iterable[str]) -> str:
    """` Did you mean …?` when one of `known` is nearly `name`, else nothing."""
    close = get_close_matches(name, known, n=1)
    return f" Did you mean `{close[0]}`?" if close else ""


def listed(label: str, names: Iterable[str]) -> str:
    """`label: a, b, c.`, or that there is none."""
    return f"{label}: {', '.join(names) or 'none'}."

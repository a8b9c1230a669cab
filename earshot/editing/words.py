"""What is to be said to an admin, as a key and values: whoever shows it has the languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from earshot.errors import EarshotError


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence by its key, one of `KEYS`, with what stands in its {places}."""

    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


def words(key: str, /, **values: str | int) -> Words:
    """The sentence `key` with these values."""
    assert key in KEYS, key
    return Words(key, values)


class RefusedError(EarshotError):
    """An edit that cannot be made; `words` say why, `cure` is the text that would do instead."""

    def __init__(self, said: Words, cure: str | None = None) -> None:
        """`cure` does what was wanted and whatever it needs besides."""
        super().__init__(f"{ENGLISH[said.key]}".format(**said.values))
        self.words = said
        self.cure = cure


ENGLISH: Mapping[str, str] = {
    # Where answers lead
    "way.follows": "goes on with the next step",
    "way.always": "always",
    "way.answer": "after {answer}",
    "way.band": "after {low} to {high}",
    "way.detractor": "after 0 to 6 (detractors)",
    "way.passive": "after 7 or 8 (passives)",
    "way.promoter": "after 9 or 10 (promoters)",
    "way.yes": "after yes",
    "way.no": "after no",
    "way.condition": "when {condition}",
    "way.otherwise": "otherwise",
    # Cures
    "cure.rename": "Write {new} in place of {old}",
    "cure.remove": "Remove {what}",
    "cure.add": "Add {what}",
    "cure.lead": "Lead {step} on to {to}",
    "cure.quote": "Put the text in quotes",
    "cure.plain": "Use plain characters",
    "cure.accept": "Keep it as it is, and do not mention it again",
    "cure.translate": "Take our translation into {languages}",
    # Edits that are refused, or that somebody should think about
    "refused.unreadable": "Line {line}: {message}",
    "refused.no_step": "There is no step {step}.",
    "refused.no_place": "There is no text at {place}.",
    "refused.no_choice": "The question {step} has no choice {value}.",
    "refused.only_step": "{step} is the only step. A script has at least one.",
    "refused.few_choices": "A question has at least two choices.",
    "refused.led_to": "{sources} lead to {step}.",
    "refused.looked_at": "Conditions of {sources} look at {step}. Change them first.",
    "refused.name_taken": "There is a step {step} already.",
    "refused.not_a_name": "{name} is no name: it takes lower-case letters, digits and _.",
    "refused.not_a_survey": "{name} is no name: it takes lower-case letters, digits and -.",
    "refused.not_a_language": "{tag} is no language tag, such as en, sv or zh-Hans.",
    "refused.only_language": "{tag} is the only language. A script has at least one.",
    "refused.character": "The text has a character that no text has.",
    "refused.too_large": "A script has at most {most} bytes. Split it.",
    "refused.no_side": "What was kept beside the draft of {survey} is not there any more.",
    "refused.draft_changed": "The draft was changed meanwhile. Look at it again.",
    "refused.survey_taken": "There is a survey {survey} already.",
    "refused.survey_moved": "The script says survey: {said}, and this is {survey}.",
    "refused.overtaken": "Revision {number} was published meanwhile. Compare it first.",
    "refused.errors": "The script has errors. Mend them first.",
    "refused.too_long": "This conversation is long enough. Begin another one.",
    "refused.test_fails": "Said again from the start, this conversation goes another way.",
    "refused.no_revision": "{survey} has no revision {number}.",
    "warning.key_renamed": "Reports join on {old}: answers to {new} stand apart from then on.",
    # What publishing leads to
    "summary.first": "This is the first revision; it opens the survey.",
    "summary.same": "Nothing changes: this is the published script.",
    "summary.key_new": "Reports get the new column {key}.",
    "summary.key_gone": "Nobody is asked {key} any more; its answers so far stay.",
    "summary.key_meaning": "{key} means something else than before. Give it a new key.",
    "summary.key_worded": "{key} is worded differently; answers may differ for that alone.",
    "summary.key_handled": "{key} is probed, alerted on or left out in another way.",
    "summary.steps_changed": "At {step} the conversation goes or says something else.",
    "summary.kind": "The kind is now {new}; its scores stand apart from those of {old}.",
    "summary.stays_anonymous": "The survey is anonymous, and stays so. Give it another name.",
    "summary.stays_named": "The survey is not anonymous, and stays so. Give it another name.",
    "summary.sessions": "Running sessions: {finishing}. They finish as they began; none moves on.",
    "summary.no_sessions": "No session is running.",
    "summary.starts": "Who starts from now on gets the new revision.",
    "summary.language_new": "New language: {tag}.",
    "summary.language_gone": "Language gone: {tag}.",
    "summary.language_incomplete": "{missing} of {all} texts are missing in {tag}.",
    "summary.translations_outdated": "{n} texts in {tag} are older than what they translate.",
    "summary.errors": "{n} errors must be mended first.",
    "summary.warnings": "{n} warnings are left.",
    "summary.test_failed": "The test {name} fails: {why}",
    "summary.untested_steps": "No test visits {steps}.",
    "summary.untested_branch": "No test goes from {step} to {to}.",
    "summary.no_tests": "The script has no tests.",
    "summary.closed": "The survey is closed, and stays so.",
    "summary.unfilled": "{name} has no fallback in the settings.",
    # Translations that come in
    "import.not_csv": "This is no CSV file, or it is broken off here.",
    "import.not_po": "This is no PO file, or it is broken off here.",
    "import.not_utf8": "This is not UTF-8 text. Save it as UTF-8.",
    "import.no_language": "The file does not say which language it is in.",
    "import.unknown_language": "The script is not in {tag}.",
    "import.no_place_column": "The first row has no column place.",
    "import.unknown_place": "The script has no text at {place}.",
    "import.twice": "{place} stands twice.",
    "import.source_changed": "The text at {place} was changed since the file was made.",
    "import.placeholders": "{place} has other placeholders than its source.",
    "import.character": "{place} has a character that no text has.",
    "import.too_long": "{place} has more than {most} characters.",
    "import.unsure": "{place} is marked as unsure, and was left out.",
    # A preview over an edited script
    "preview.forgot": "The answer to {key} was forgotten: its question is another one now.",
    "preview.went_back": "Went back to {key}.",
}
"""Key → the sentence in English, as a pattern for `str.format`."""

KEYS = frozenset(ENGLISH)

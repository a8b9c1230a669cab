"""Scripts on their way to respondents: checked, tested, published as immutable revisions."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dialogs.issues import Issue
from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import Question, Script
from dialogs.testing import Played, play_all
from earshot.errors import EarshotError
from storage.database import Database
from storage.rows import RevisionRow
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Published:
    """A survey's revision now in force; `changes` says in words what is new, if anything is."""

    survey: str
    number: int
    changes: tuple[str, ...]


class ScriptRefusedError(EarshotError):
    """A script with errors, or whose own tests fail."""

    def __init__(self, issues: tuple[Issue, ...], failed: tuple[Played, ...]) -> None:
        """Both are for the author to read."""
        super().__init__("The script has errors and was not published.")
        self.issues = issues
        self.failed = failed


def publish(database: Database, source: str, *, file: str, now: datetime) -> Published:
    """Make `source` the current revision of its survey.

    Raises:
        ScriptRefusedError: it has errors, or one of its own tests fails.
        EarshotError: it would make an anonymous survey a named one, or the reverse.
    """
    script = _accepted(source, file)
    with database.begin() as uow:
        before = uow.surveys.current(script.survey)
        old = load(before.source).script if before else None
        if old is not None and old.anonymous != script.anonymous:
            raise EarshotError(
                f"`{script.survey}` is {'' if old.anonymous else 'not '}anonymous, and stays so:"
                " its answers are kept in another way. Publish this under another `survey:` name."
            )
        revision = _publish(uow, script.survey, source, now)
    if before is not None and before.id == revision.id:
        return Published(script.survey, revision.number, ())
    return Published(script.survey, revision.number, tuple(changes(old, script)))


def seed(database: Database, sources: Iterable[tuple[str, str]], *, now: datetime) -> list[str]:
    """Publish each script (survey, source) whose survey is not there yet; gives their names."""
    with database.read() as uow:
        known = {row.name for row in uow.surveys.all()}
    missing = [(survey, source) for survey, source in sources if survey not in known]
    if missing:
        with database.begin() as uow:
            for survey, source in missing:
                _publish(uow, survey, source, now)
    return [survey for survey, _ in missing]


def changes(old: Script | None, new: Script) -> Iterable[str]:
    """What publishing `new` over `old` changes for reports and respondents, in plain words."""
    if old is None:
        yield f"This is the first revision; it opens the survey in {', '.join(new.languages)}."
        return
    before = {question.name: question for question in old.questions()}
    after = {question.name: question for question in new.questions()}
    yield from (f"New reporting key: `{key}`." for key in after if key not in before)
    yield from (f"Reporting key gone: `{key}`." for key in before if key not in after)
    for key in before.keys() & after.keys():
        yield from _question_changes(key, before[key], after[key])
    yield from (f"New language: {tag}." for tag in new.languages if tag not in old.languages)
    yield from (f"Language gone: {tag}." for tag in old.languages if tag not in new.languages)
    if old.kind != new.kind:
        yield f"The kind is now {new.kind}; its scores stand apart from those of {old.kind}."


def _question_changes(key: str, old: Question, new: Question) -> Iterable[str]:
    if (old.type, old.scale) != (new.type, new.scale):
        yield f"`{key}` means something else now: its type or scale changed. Give it a new key."
    elif old.wording != new.wording or old.ends != new.ends or old.labels != new.labels:
        yield f"`{key}` is worded differently; its answers may differ for that alone."
    if {choice.value for choice in old.choices} != {choice.value for choice in new.choices}:
        yield f"`{key}` has other choices."


def _accepted(source: str, file: str) -> Script:
    issues = tuple(issue for issue in check(source, file) if issue.severity == "error")
    script = load(source).script
    if issues or script is None:
        raise ScriptRefusedError(issues, ())
    failed = tuple(played for played in play_all(script) if not played.passed)
    if failed:
        raise ScriptRefusedError((), failed)
    return script


def _publish(uow: UnitOfWork, survey: str, source: str, now: datetime) -> RevisionRow:
    digest = hashlib.sha256(source.encode()).hexdigest()
    return uow.surveys.publish(survey, source=source, digest=digest, now=now)

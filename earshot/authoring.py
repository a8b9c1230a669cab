"""Scripts on their way to respondents: checked, tested, published as immutable revisions."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs.issues import Issue
from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import Branch, Question, Script, Wording
from dialogs.testing import Played, play_all
from earshot.comparing import changes, meaning
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


def publish(
    database: Database, source: str, *, file: str, now: datetime, anyway: bool = False
) -> Published:
    """Make `source` the current revision of its survey.

    A key that would mean something else than before is refused, unless `anyway`: reports would
    add up what cannot be added.

    Raises:
        ScriptRefusedError: it has errors, or one of its own tests fails.
        EarshotError: a key would change its meaning, or an anonymous survey become a named one.
    """
    script = accepted(source, file)
    with database.begin() as uow:
        return publish_in(uow, script, source, now=now, anyway=anyway)


def publish_in(
    uow: UnitOfWork, script: Script, source: str, *, now: datetime, anyway: bool = False
) -> Published:
    """As `publish`, in a transaction of the caller's; `script` is of `accepted`.

    Raises:
        EarshotError: as `publish`.
    """
    before = uow.surveys.current(script.survey)
    old = load(before.source).script if before else None
    if old is not None and old.anonymous != script.anonymous:
        raise EarshotError(
            f"`{script.survey}` is {'' if old.anonymous else 'not '}anonymous, and stays so:"
            " its answers are kept in another way. Publish this under another `survey:` name."
        )
    if old is not None and not anyway:
        _refuse_new_meanings(old, script)
    revision = _publish(uow, script.survey, source, now)
    if before is not None and before.id == revision.id:
        return Published(script.survey, revision.number, ())
    return Published(script.survey, revision.number, tuple(changes(old, script)))


def accepted(source: str, file: str) -> Script:
    """The script in `source`, which may be published.

    Raises:
        ScriptRefusedError: it has errors, or one of its own tests fails.
    """
    issues = tuple(issue for issue in check(source, file) if issue.severity == "error")
    script = load(source).script
    if issues or script is None:
        raise ScriptRefusedError(issues, ())
    failed = tuple(played for played in play_all(script) if not played.passed)
    if failed:
        raise ScriptRefusedError((), failed)
    return script


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


def unfilled(script: Script, properties: Mapping[str, str]) -> list[str]:
    """The properties that respondents read in `script` and that have no fallback."""
    texts = [
        text
        for wording in _wordings(script)
        for text in (*wording.texts.values(), *wording.sms.values())
    ]
    return [
        name
        for name in script.properties
        if name not in properties and any(f"{{{name}}}" in text for text in texts)
    ]


def _wordings(script: Script) -> Iterator[Wording]:
    for step in script.steps.values():
        if not isinstance(step, Branch):
            yield step.wording
        if isinstance(step, Question) and step.probe:
            yield step.probe.wording


def _refuse_new_meanings(old: Script, new: Script) -> None:
    before = {question.name: question for question in old.questions()}
    changed = [
        question.name
        for question in new.questions()
        if question.name in before and meaning(question) != meaning(before[question.name])
    ]
    if changed:
        raise EarshotError(
            f"`{changed[0]}` would mean something else than before: its type, scale or choices"
            " changed. Give it a new `ask:` key, or publish with --anyway."
        )


def _publish(uow: UnitOfWork, survey: str, source: str, now: datetime) -> RevisionRow:
    digest = hashlib.sha256(source.encode()).hexdigest()
    return uow.surveys.publish(survey, source=source, digest=digest, now=now)

"""What publishing a draft leads to, before it is done: for people, in words that can be said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.issues import Issue
from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import Script
from dialogs.testing import Missed, Played, missed, play_all
from earshot.authoring import unfilled
from earshot.comparing import Differences, differences
from earshot.editing import revisions, translations
from earshot.editing.translations import Progress
from earshot.editing.words import Words, words
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Tested:
    """How the script's own tests went, and what none of them visits."""

    played: tuple[Played, ...]
    missed: Missed

    @property
    def failed(self) -> tuple[Played, ...]:
        """Those that did not go as written."""
        return tuple(one for one in self.played if not one.passed)


@dataclass(frozen=True, slots=True)
class Summary:
    """What publishing means.

    `over` is the revision that it replaces (None: the first), to be handed to `drafts.publish`.
    `refusals` keep it from being published; of those, `anyway` overrides only the keys that change
    their meaning. `changes` are for reports and respondents, `cautions` to be thought about.
    No running session moves to the new revision: each finishes on the one it began on, and
    `finishing` says how many there are on which.
    """

    survey: str
    over: int | None
    refusals: tuple[Words, ...]
    changes: tuple[Words, ...]
    cautions: tuple[Words, ...]
    keys_new: tuple[str, ...]
    keys_gone: tuple[str, ...]
    keys_changed: tuple[str, ...]
    finishing: Mapping[int, int]
    languages: tuple[Progress, ...]
    tests: Tested | None
    errors: tuple[Issue, ...]
    warnings: tuple[Issue, ...]

    @property
    def is_publishable(self) -> bool:
        """Whether nothing is in the way."""
        return not self.refusals and not self.keys_changed


def tested(text: str) -> Tested | None:
    """The tests of the script in `text`, played on the engine; None while it has errors."""
    script = load(text).script
    return _tested(script) if script else None


def summary(
    database: Database, survey: str, text: str, *, properties: Mapping[str, str] | None = None
) -> Summary:
    """What publishing `text` as the next revision of `survey` leads to.

    `properties` are the fallbacks in the settings.
    """
    with database.read() as uow:
        current = uow.surveys.current(survey)
        running = uow.surveys.running(survey)
        state = uow.surveys.takes(survey)
    issues = check(text)
    errors = tuple(issue for issue in issues if issue.severity == "error")
    warnings = tuple(issue for issue in issues if issue.severity == "warning")
    new = None if errors else load(text).script
    old = load(current.source).script if current else None
    tests = _tested(new) if new else None
    published = revisions.texts(database, survey)
    table = translations.rows(text, published=published) if new else ()
    languages = translations.progress(table)
    keys = differences(old, new) if new else Differences()
    same = current is not None and current.source == text
    changes = [] if same or new is None else list(_changes(old, new, keys))
    cautions = list(_cautions(new, tests, warnings, languages, properties or {}))
    if state is not None and state[1] == "closed":
        cautions.append(words("summary.closed"))
    return Summary(
        survey=survey,
        over=current.number if current else None,
        refusals=tuple(_refusals(survey, old, new, errors, tests)),
        changes=tuple([words("summary.same")] if same else [*changes, *_sessions(running)]),
        cautions=tuple(cautions),
        keys_new=keys.new,
        keys_gone=keys.gone,
        keys_changed=keys.changed,
        finishing=running,
        languages=languages,
        tests=tests,
        errors=errors,
        warnings=warnings,
    )


def _tested(script: Script) -> Tested:
    played = play_all(script)
    return Tested(played, missed(script, played))


def _refusals(
    survey: str,
    old: Script | None,
    new: Script | None,
    errors: tuple[Issue, ...],
    tests: Tested | None,
) -> Iterator[Words]:
    if errors:
        yield words("summary.errors", n=len(errors))
    if new is not None and new.survey != survey:
        yield words("refused.survey_moved", said=new.survey, survey=survey)
    if old is not None and new is not None and old.anonymous != new.anonymous:
        yield words("summary.stays_anonymous" if old.anonymous else "summary.stays_named")
    for one in tests.failed if tests else ():
        yield words("summary.test_failed", name=one.test.name, why="; ".join(one.failures))


def _changes(old: Script | None, new: Script, keys: Differences) -> Iterator[Words]:
    if old is None:
        yield words("summary.first")
    yield from (words("summary.key_new", key=key) for key in keys.new)
    yield from (words("summary.key_gone", key=key) for key in keys.gone)
    yield from (words("summary.key_meaning", key=key) for key in keys.changed)
    yield from (words("summary.key_worded", key=key) for key in keys.worded)
    yield from (words("summary.key_handled", key=key) for key in keys.handled)
    yield from (words("summary.steps_changed", step=step) for step in keys.steps)
    if old is not None:
        yield from _languages(old, new)
        if old.kind != new.kind:
            yield words("summary.kind", old=old.kind, new=new.kind)


def _languages(old: Script, new: Script) -> Iterator[Words]:
    for tag in new.languages:
        if tag not in old.languages:
            yield words("summary.language_new", tag=tag)
    for tag in old.languages:
        if tag not in new.languages:
            yield words("summary.language_gone", tag=tag)


def _sessions(running: Mapping[int, int]) -> Iterator[Words]:
    """The truth of it: a session keeps the revision that it began on."""
    n = sum(running.values())
    if n:
        yield words("summary.sessions", finishing=n)
    else:
        yield words("summary.no_sessions")
    yield words("summary.starts")


def _cautions(
    script: Script | None,
    tests: Tested | None,
    warnings: tuple[Issue, ...],
    languages: tuple[Progress, ...],
    properties: Mapping[str, str],
) -> Iterator[Words]:
    if warnings:
        yield words("summary.warnings", n=len(warnings))
    for one in languages:
        if one.missing:
            yield words(
                "summary.language_incomplete", tag=one.language, missing=one.missing, all=one.all
            )
        if one.outdated:
            yield words("summary.translations_outdated", tag=one.language, n=one.outdated)
    if tests is not None:
        yield from _untested(tests)
    for name in unfilled(script, properties) if script else ():
        yield words("summary.unfilled", name=name)


def _untested(tests: Tested) -> Iterator[Words]:
    if not tests.played:
        yield words("summary.no_tests")
        return
    if tests.missed.steps:
        yield words("summary.untested_steps", steps=", ".join(tests.missed.steps))
    for step, to in tests.missed.branches:
        yield words("summary.untested_branch", step=step, to=to)

"""Drafts of scripts: saved only over what their author has seen, so that nothing saved is lost.

Whoever changes a draft names its version. If somebody else was faster, both texts are kept: the
standing draft, and beside it the one that came late.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from dialogs.yaml_nodes import MAX_BYTES
from earshot import authoring
from earshot.authoring import Published
from earshot.editing.bank import check_survey
from earshot.editing.words import RefusedError, words
from earshot.editing.writing import storable
from earshot.errors import UnknownSurveyError
from storage.database import Database
from storage.drafts import DraftRow, SideDraftRow
from storage.rows import SurveyRow, SurveyState
from storage.unit_of_work import UnitOfWork

State: TypeAlias = Literal["draft", "published", "edited"]
"""Never published; published as it stands; published, with a draft on the way."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the editor shows of a survey, and the `version` on which it may be saved.

    `author` and `saved_at` are None when nothing differs from the published revision, which is
    `published`; `based_on` is the revision that the draft began from. They differ when somebody
    published meanwhile.
    """

    survey: str
    version: int
    text: str
    author: str | None
    saved_at: datetime | None
    based_on: int | None
    published: int | None


@dataclass(frozen=True, slots=True)
class SideDraft:
    """A text that was kept beside the draft, because that had changed meanwhile."""

    id: int
    survey: str
    text: str
    author: str
    saved_at: datetime
    based_on: int | None


@dataclass(frozen=True, slots=True)
class Saved:
    """The text is the draft, in this version."""

    version: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else was first: `standing` is their draft; `mine` is kept beside it.

    `standing` is None where there is no draft any more, because it was published or thrown away.
    """

    standing: Draft | None
    mine: SideDraft


@dataclass(frozen=True, slots=True)
class Listed:
    """A survey in the list of scripts; `taking` is None before it is published."""

    survey: str
    state: State
    taking: SurveyState | None
    running: int
    published: int | None
    author: str | None
    saved_at: datetime | None
    sides: int = 0


def opened(database: Database, survey: str) -> Draft:
    """What there is to edit: the draft, or the published script where there is none.

    Raises:
        UnknownSurveyError: there is neither.
    """
    with database.read() as uow:
        return _standing(uow, survey)


def save(
    database: Database,
    survey: str,
    text: str,
    version: int,
    *,
    based_on: int | None,
    author: str,
    now: datetime,
) -> Saved | Conflict:
    """Make `text` the draft of `survey`, if nobody has changed it since `version`.

    `version` and `based_on` are those of the draft that was opened. The same text again changes
    nothing, so a save may be repeated when its outcome is unknown.

    Raises:
        RefusedError: the text is too large, or has a character that no text has.
        UnknownSurveyError: there is no such survey.
    """
    _check(text)
    with database.begin() as uow:
        return _save(uow, survey, text, version, based_on=based_on, author=author, now=now)


def new(database: Database, survey: str, text: str, *, author: str, now: datetime) -> Saved:
    """The first draft of a survey that does not exist yet; see `bank` for what to begin with.

    Raises:
        RefusedError: it is no name, or there is a survey or draft of that name.
    """
    check_survey(survey)
    _check(text)
    with database.begin() as uow:
        row = uow.drafts.find(survey)
        taken = uow.surveys.takes(survey) is not None or (row is not None and row.text is not None)
        seen = row.version if row else 0
        if taken or not uow.drafts.replace(
            survey, text, seen=seen, author=author, based_on=None, now=now
        ):
            raise RefusedError(words("refused.survey_taken", survey=survey))
    return Saved(seen + 1)


def discard(
    database: Database, survey: str, version: int, *, author: str, now: datetime
) -> Draft | None:
    """Throw the draft away, if nobody has changed it since `version`; else give what stands now.

    None: it is gone, and the published script (if there is one) is what the editor shows.
    """
    with database.begin() as uow:
        if uow.drafts.replace(survey, None, seen=version, author=author, based_on=None, now=now):
            return None
        row = uow.drafts.find(survey)
        return _draft(uow, row) if row and row.text is not None else None


def sides(database: Database, survey: str) -> list[SideDraft]:
    """What is kept beside the draft of `survey`, the oldest first."""
    with database.read() as uow:
        return [_side(row) for row in uow.drafts.sides(survey)]


def take_side(
    database: Database, survey: str, side: int, version: int, *, author: str, now: datetime
) -> Saved | Conflict:
    """Make a text that is kept beside the draft the draft; what was the draft is kept beside.

    Raises:
        RefusedError: it is not there any more.
    """
    with database.begin() as uow:
        kept = next((row for row in uow.drafts.sides(survey) if row.id == side), None)
        if kept is None:
            raise RefusedError(words("refused.no_side", survey=survey))
        before = uow.drafts.find(survey)
        base = kept.based_on
        outcome = _save(uow, survey, kept.text, version, based_on=base, author=author, now=now)
        if isinstance(outcome, Saved):
            uow.drafts.drop_side(survey, side)
            if before is not None and before.text not in {None, kept.text}:
                _keep(uow, survey, before.text or "", before.author, before.based_on, now)
        return outcome


def throw_away_side(database: Database, survey: str, side: int) -> bool:
    """Throw away a text that is kept beside the draft; False if it is not there."""
    with database.begin() as uow:
        return uow.drafts.drop_side(survey, side)


def publish(
    database: Database,
    survey: str,
    version: int,
    *,
    over: int | None,
    author: str,
    now: datetime,
    anyway: bool = False,
) -> Published:
    """Publish the draft as it was seen in `version`, over revision `over` (None: the first).

    Raises:
        ScriptRefusedError: it has errors, or one of its own tests fails.
        RefusedError: draft or revision are others by now, or it is the script of another survey.
        EarshotError: as `authoring.publish`.
    """
    with database.read() as uow:
        row = uow.drafts.find(survey)
    if row is None or row.text is None or row.version != version:
        raise RefusedError(words("refused.draft_changed"))
    script = authoring.accepted(row.text, survey)
    if script.survey != survey:
        raise RefusedError(words("refused.survey_moved", said=script.survey, survey=survey))
    with database.begin() as uow:
        published = authoring.publish_in(uow, script, row.text, now=now, anyway=anyway)
        current = uow.surveys.current(survey)
        _check_over(uow, survey, published, over)
        # The draft that was checked, or all of it is undone.
        if not uow.drafts.replace(
            survey, None, seen=version, author=author, based_on=None, now=now
        ):
            raise RefusedError(words("refused.draft_changed"))
        if current is not None and published.number != over:
            uow.drafts.sign(current.id, author)
    return published


def listing(database: Database) -> list[Listed]:
    """Every survey and every draft of one, by name."""
    with database.read() as uow:
        surveys = {row.name: row for row in uow.surveys.all()}
        drafts = {row.survey: row for row in uow.drafts.all()}
        beside = uow.drafts.side_counts()
    return [
        _listed(name, surveys.get(name), drafts.get(name), beside.get(name, 0))
        for name in sorted({*surveys, *drafts})
    ]


def _listed(name: str, row: SurveyRow | None, draft: DraftRow | None, sides: int) -> Listed:
    state: State = "published" if draft is None else "edited" if row else "draft"
    return Listed(
        survey=name,
        state=state,
        taking=row.state if row else None,
        running=row.running if row else 0,
        published=row.number if row else None,
        author=draft.author if draft else None,
        saved_at=draft.saved_at if draft else None,
        sides=sides,
    )


def _check_over(uow: UnitOfWork, survey: str, published: Published, over: int | None) -> None:
    """Nobody else may have published since: `over` must be the revision just before this one.

    Publishing locks the survey, so what stands now cannot change before the end.
    """
    if published.number == over:
        return
    earlier = [row.number for row in uow.surveys.revisions(survey)[1:2]]
    before = earlier[0] if earlier else None
    if before != over:
        raise RefusedError(words("refused.overtaken", number=before or published.number))


def _save(
    uow: UnitOfWork,
    survey: str,
    text: str,
    version: int,
    *,
    based_on: int | None,
    author: str,
    now: datetime,
) -> Saved | Conflict:
    stands = _standing(uow, survey)
    if stands.text == text:
        return Saved(stands.version)
    if uow.drafts.replace(survey, text, seen=version, author=author, based_on=based_on, now=now):
        return Saved(version + 1)
    # Only now is it known who was first, and what they saved.
    standing = uow.drafts.find(survey)
    if standing is not None and standing.text == text:
        return Saved(standing.version)
    mine = _keep(uow, survey, text, author, based_on, now)
    shown = _draft(uow, standing) if standing and standing.text is not None else None
    return Conflict(shown, mine)


def _keep(
    uow: UnitOfWork, survey: str, text: str, author: str, based_on: int | None, now: datetime
) -> SideDraft:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return _side(uow.drafts.add_side(SideDraftRow(survey, author, digest, text, now, based_on)))


def _standing(uow: UnitOfWork, survey: str) -> Draft:
    row, published = uow.drafts.find(survey), uow.surveys.current(survey)
    if row is not None and row.text is not None:
        return _draft(uow, row)
    if published is None:
        raise UnknownSurveyError(f"There is no survey `{survey}`.")
    version = row.version if row else 0
    number = published.number
    return Draft(survey, version, published.source, None, None, number, number)


def _draft(uow: UnitOfWork, row: DraftRow) -> Draft:
    published = uow.surveys.current(row.survey)
    return Draft(
        row.survey,
        row.version,
        row.text or "",
        row.author,
        row.saved_at,
        row.based_on,
        published.number if published else None,
    )


def _side(row: SideDraftRow) -> SideDraft:
    assert row.id is not None
    return SideDraft(row.id, row.survey, row.text, row.author, row.saved_at, row.based_on)


def _check(text: str) -> None:
    if not storable(text):
        raise RefusedError(words("refused.character"))
    if len(text.encode()) > MAX_BYTES:
        raise RefusedError(words("refused.too_large", most=MAX_BYTES))

"""Surveys: publish, open, close, and the revision a session runs on."""

from datetime import datetime

from sqlalchemy import Text, bindparam, func, insert, select, update

from storage.drafts import ListedRevisionRow
from storage.models import publications, revisions, sessions, surveys
from storage.repositories.base import Repository
from storage.rows import RevisionRow, SurveyRow, SurveyState
from storage.statements import columns_of, per_dialect

_NAME = bindparam("survey_name", type_=Text())

_ENSURE = per_dialect(lambda insert: insert(surveys).on_conflict_do_nothing())
_LOCK = select(surveys.c.name).where(surveys.c.name == _NAME).with_for_update()
_REVISION = select(*columns_of(revisions, RevisionRow))
_BY_ID = _REVISION.where(revisions.c.id == bindparam("revision_id"))
_CURRENT = _REVISION.join(surveys, surveys.c.current_revision_id == revisions.c.id).where(
    surveys.c.name == _NAME
)
_LAST_NUMBER = select(func.coalesce(func.max(revisions.c.number), 0)).where(
    revisions.c.survey == _NAME
)
_ADD_REVISION = insert(revisions).returning(revisions.c.id)
_SET_CURRENT = (
    update(surveys)
    .where(surveys.c.name == _NAME)
    .values(current_revision_id=bindparam("revision_id"))
)
_SET_STATE = update(surveys).where(surveys.c.name == _NAME).values(state=bindparam("new_state"))
_TAKES = select(surveys.c.current_revision_id, surveys.c.state).where(
    surveys.c.name == _NAME, surveys.c.current_revision_id.is_not(None)
)
_RUNNING = (
    select(func.count())
    .where(sessions.c.survey == surveys.c.name, sessions.c.state == "waiting")
    .where(~sessions.c.test)
    .scalar_subquery()
)
_ALL = (
    select(surveys.c.name, surveys.c.state, surveys.c.created_at, revisions.c.number, _RUNNING)
    .join(revisions, revisions.c.id == surveys.c.current_revision_id)
    .order_by(surveys.c.name)
)
_OF_NUMBER = _REVISION.where(
    revisions.c.survey == _NAME, revisions.c.number == bindparam("wanted")
)
_REVISIONS = (
    select(revisions.c.id, revisions.c.number, revisions.c.published_at, publications.c.author)
    .join(publications, publications.c.revision_id == revisions.c.id, isouter=True)
    .where(revisions.c.survey == _NAME)
    .order_by(revisions.c.number.desc())
)
_RUNNING_ON = (
    select(revisions.c.number, func.count())
    .join(sessions, sessions.c.revision_id == revisions.c.id)
    .where(sessions.c.survey == _NAME, sessions.c.state == "waiting", ~sessions.c.test)
    .group_by(revisions.c.number)
)


class Surveys(Repository):
    """What is being measured, and with which script."""

    __slots__ = ()

    def publish(self, survey: str, *, source: str, digest: str, now: datetime) -> RevisionRow:
        """The current revision, which is a new one unless it has the same digest already.

        The first one opens the survey; a closed survey stays closed.
        """
        self._connection.execute(
            _ENSURE[self._dialect], {"name": survey, "state": "open", "created_at": now}
        )
        self._connection.execute(_LOCK, {"survey_name": survey})
        current = self.current(survey)
        if current and current.digest == digest:
            return current
        number = self._connection.execute(_LAST_NUMBER, {"survey_name": survey}).scalar_one() + 1
        revision = {
            "survey": survey,
            "number": number,
            "digest": digest,
            "source": source,
            "published_at": now,
        }
        id_ = self._connection.execute(_ADD_REVISION, revision).scalar_one()
        self._connection.execute(_SET_CURRENT, {"survey_name": survey, "revision_id": id_})
        return RevisionRow(id=id_, **revision)

    def set_state(self, survey: str, state: SurveyState) -> bool:
        """Open or close `survey` for new sessions; False when there is no such survey."""
        changed = self._connection.execute(_SET_STATE, {"survey_name": survey, "new_state": state})
        return changed.rowcount == 1

    def takes(self, survey: str) -> tuple[int, SurveyState] | None:
        """The id of the current revision and whether it takes sessions, without its source."""
        row = self._connection.execute(_TAKES, {"survey_name": survey}).first()
        return (row[0], row[1]) if row else None

    def current(self, survey: str) -> RevisionRow | None:
        """The revision on which new sessions start, whether the survey is open or not."""
        row = self._connection.execute(_CURRENT, {"survey_name": survey}).first()
        return RevisionRow(*row) if row else None

    def revision(self, revision_id: int) -> RevisionRow | None:
        """The revision with this id."""
        row = self._connection.execute(_BY_ID, {"revision_id": revision_id}).first()
        return RevisionRow(*row) if row else None

    def numbered(self, survey: str, number: int) -> RevisionRow | None:
        """Revision `number` of `survey`."""
        row = self._connection.execute(_OF_NUMBER, {"survey_name": survey, "wanted": number})
        found = row.first()
        return RevisionRow(*found) if found else None

    def revisions(self, survey: str) -> list[ListedRevisionRow]:
        """Every revision of `survey`, the newest first."""
        rows = self._connection.execute(_REVISIONS, {"survey_name": survey})
        return [ListedRevisionRow(*row) for row in rows]

    def running(self, survey: str) -> dict[int, int]:
        """Number of a revision → how many sessions wait in it (the admin's trials apart)."""
        rows = self._connection.execute(_RUNNING_ON, {"survey_name": survey})
        return {row[0]: row[1] for row in rows}

    def all(self) -> list[SurveyRow]:
        """Every survey by name, with how many sessions wait in it (the admin's trials apart)."""
        return [SurveyRow(*row) for row in self._connection.execute(_ALL)]

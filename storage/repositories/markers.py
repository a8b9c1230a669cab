"""Markers: what happened when; targets: where a score is wanted to be."""

from sqlalchemy import Text, bindparam, delete, insert, or_, select

from storage.marking import MarkerRow, TargetRow
from storage.models import markers, targets
from storage.repositories.base import Repository
from storage.statements import columns_of, names_of, per_dialect

_SURVEY = bindparam("of_survey", type_=Text())

_MARKER = select(*columns_of(markers, MarkerRow))
_OF_SURVEY = _MARKER.where(or_(markers.c.survey == _SURVEY, markers.c.survey.is_(None))).order_by(
    markers.c.day, markers.c.id
)
_FIND = _MARKER.where(markers.c.id == bindparam("marker"))
_ADD = insert(markers).returning(markers.c.id)
_REMOVE = delete(markers).where(markers.c.id == bindparam("marker"))

_TARGETS = (
    select(*columns_of(targets, TargetRow))
    .where(targets.c.survey == _SURVEY)
    .order_by(targets.c.key, targets.c.metric)
)
_SET = per_dialect(
    lambda insert: insert(targets).on_conflict_do_update(
        index_elements=["survey", "key", "metric"],
        set_={"value": insert(targets).excluded.value},
    )
)
_DROP = delete(targets).where(
    targets.c.survey == _SURVEY,
    targets.c.key == bindparam("of_key", type_=Text()),
    targets.c.metric == bindparam("of_metric", type_=Text()),
)


class Markers(Repository):
    """What a team marks in its results."""

    __slots__ = ()

    def add(self, row: MarkerRow) -> int:
        """Record a marker; its id."""
        values = {name: getattr(row, name) for name in names_of(MarkerRow)}
        return int(self._connection.execute(_ADD, values).scalar_one())

    def find(self, marker_id: int) -> MarkerRow | None:
        """The marker with this id."""
        row = self._connection.execute(_FIND, {"marker": marker_id}).first()
        return MarkerRow(*row) if row else None

    def remove(self, marker_id: int) -> bool:
        """Take a marker away; False when there is none."""
        return self._connection.execute(_REMOVE, {"marker": marker_id}).rowcount == 1

    def of_survey(self, survey: str) -> list[MarkerRow]:
        """The markers of `survey` and of all surveys, by day."""
        rows = self._connection.execute(_OF_SURVEY, {"of_survey": survey})
        return [MarkerRow(*row) for row in rows]

    def targets(self, survey: str) -> list[TargetRow]:
        """Where the scores of `survey` are wanted to be."""
        return [
            TargetRow(*row) for row in self._connection.execute(_TARGETS, {"of_survey": survey})
        ]

    def set_target(self, row: TargetRow) -> None:
        """Want a score to be there, and no longer where it was wanted before."""
        values = {name: getattr(row, name) for name in names_of(TargetRow)}
        self._connection.execute(_SET[self._dialect], values)

    def drop_target(self, survey: str, key: str, metric: str) -> bool:
        """Want a score nowhere; False when that was so."""
        values = {"of_survey": survey, "of_key": key, "of_metric": metric}
        return self._connection.execute(_DROP, values).rowcount == 1

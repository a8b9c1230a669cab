"""Drafts: one a survey, replaced only by who has seen it, and what was saved beside it."""

from datetime import datetime

from sqlalchemy import Text, bindparam, delete, func, select, update

from storage.drafts import DraftRow, SideDraftRow
from storage.models import drafts, publications, side_drafts
from storage.repositories.base import Repository
from storage.statements import columns_of, per_dialect

_SURVEY = bindparam("survey_name", type_=Text())
_ROW = select(*columns_of(drafts, DraftRow))
_FIND = _ROW.where(drafts.c.survey == _SURVEY)
_STANDING = _ROW.where(drafts.c.text.is_not(None)).order_by(drafts.c.survey)
_BEGIN = per_dialect(
    lambda insert: insert(drafts).on_conflict_do_nothing().returning(drafts.c.version)
)
# Who changes a draft has seen its version; of two with the same, the second changes no row.
_REPLACE = (
    update(drafts)
    .where(drafts.c.survey == _SURVEY, drafts.c.version == bindparam("seen"))
    .values(
        version=drafts.c.version + 1,
        text=bindparam("new_text", type_=Text()),
        author=bindparam("new_author"),
        saved_at=bindparam("now", type_=drafts.c.saved_at.type),
        based_on=bindparam("new_base", type_=drafts.c.based_on.type),
    )
)
_SIDE = select(*columns_of(side_drafts, SideDraftRow))
_SIDES = _SIDE.where(side_drafts.c.survey == _SURVEY).order_by(side_drafts.c.id)
_ADD_SIDE = per_dialect(lambda insert: insert(side_drafts).on_conflict_do_nothing())
_SAME_SIDE = _SIDE.where(
    side_drafts.c.survey == _SURVEY,
    side_drafts.c.author == bindparam("by"),
    side_drafts.c.digest == bindparam("of"),
)
_DROP_SIDE = delete(side_drafts).where(
    side_drafts.c.survey == _SURVEY, side_drafts.c.id == bindparam("side_id")
)
_COUNTS = select(side_drafts.c.survey, func.count()).group_by(side_drafts.c.survey)
_ADD_AUTHOR = per_dialect(lambda insert: insert(publications).on_conflict_do_nothing())


class Drafts(Repository):
    """Scripts on their way; who overtakes whom is decided by the database."""

    __slots__ = ()

    def find(self, survey: str) -> DraftRow | None:
        """The draft of `survey`; its text is None after it was thrown away or published."""
        row = self._connection.execute(_FIND, {"survey_name": survey}).first()
        return DraftRow(*row) if row else None

    def all(self) -> list[DraftRow]:
        """Every draft there is now, by survey."""
        return [DraftRow(*row) for row in self._connection.execute(_STANDING)]

    def replace(
        self,
        survey: str,
        text: str | None,
        *,
        seen: int,
        author: str,
        based_on: int | None,
        now: datetime,
    ) -> bool:
        """Store `text` as the version after `seen` (0: there was none); False if it is not."""
        if seen == 0:
            row = DraftRow(survey, 1, text, author, now, based_on)
            values = {name: getattr(row, name) for name in row.__slots__}
            return self._connection.execute(_BEGIN[self._dialect], values).first() is not None
        values = {"new_text": text, "new_author": author, "now": now, "new_base": based_on}
        values |= {"survey_name": survey, "seen": seen}
        return self._connection.execute(_REPLACE, values).rowcount == 1

    def sides(self, survey: str) -> list[SideDraftRow]:
        """What was saved beside the draft of `survey`, the oldest first."""
        rows = self._connection.execute(_SIDES, {"survey_name": survey})
        return [SideDraftRow(*row) for row in rows]

    def side_counts(self) -> dict[str, int]:
        """Survey → how many texts are kept beside its draft."""
        return {row[0]: row[1] for row in self._connection.execute(_COUNTS)}

    def add_side(self, side: SideDraftRow) -> SideDraftRow:
        """Keep a text beside the draft; the same one of the same author only once."""
        names = [name for name in side.__slots__ if name != "id"]
        values = {name: getattr(side, name) for name in names}
        self._connection.execute(_ADD_SIDE[self._dialect], values)
        same = {"survey_name": side.survey, "by": side.author, "of": side.digest}
        return SideDraftRow(*self._connection.execute(_SAME_SIDE, same).one())

    def drop_side(self, survey: str, side_id: int) -> bool:
        """Throw away what was saved beside the draft of `survey`; False if it is not there."""
        values = {"survey_name": survey, "side_id": side_id}
        return self._connection.execute(_DROP_SIDE, values).rowcount == 1

    def sign(self, revision_id: int, author: str) -> None:
        """Note who published a revision; whoever was first stays."""
        values = {"revision_id": revision_id, "author": author}
        self._connection.execute(_ADD_AUTHOR[self._dialect], values)

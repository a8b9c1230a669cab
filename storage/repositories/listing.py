"""What other programs page through: responses, invitations, and who asked not to be asked."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from sqlalchemy import (
    BigInteger,
    Date,
    Integer,
    Text,
    and_,
    bindparam,
    exists,
    insert,
    or_,
    select,
    update,
)

from storage.analytics.rows import Span
from storage.campaigns import PlannedRow
from storage.listing import ListedInvitation, ResponseRow
from storage.models import addresses, answers, invitations, respondents, sessions
from storage.repositories.base import Repository
from storage.statements import columns_of, names_of

_MOST = bindparam("most", type_=Integer())

_RESPONSE = select(*columns_of(sessions, ResponseRow)).where(
    ~sessions.c.test,
    ~sessions.c.anonymous,
    exists().where(answers.c.session_id == sessions.c.id),
)
_DAY = bindparam("after_day", type_=Date())
_RESPONSES = (
    _RESPONSE.where(
        sessions.c.survey == bindparam("of_survey", type_=Text()),
        sessions.c.day >= bindparam("since", type_=Date()),
        sessions.c.day < bindparam("until", type_=Date()),
        sessions.c.day >= _DAY,
        or_(sessions.c.day > _DAY, sessions.c.id > bindparam("after", type_=Text())),
    )
    .order_by(sessions.c.day, sessions.c.id)
    .limit(_MOST)
)
_ONE_RESPONSE = _RESPONSE.where(sessions.c.id == bindparam("session", type_=Text()))

_INVITATION = select(*columns_of(invitations, ListedInvitation)).where(
    invitations.c.respondent_id.is_not(None)
)
_AT = invitations.c.id == bindparam("invitation", type_=BigInteger())
_ONE_INVITATION = _INVITATION.where(_AT)
_INVITATIONS = (
    _INVITATION.where(
        invitations.c.id < bindparam("before", type_=BigInteger()), ~invitations.c.test
    )
    .order_by(invitations.c.id.desc())
    .limit(_MOST)
)
_OF_PERSON = _INVITATIONS.where(invitations.c.respondent_id == bindparam("whose", type_=Text()))
_PLANNED = names_of(PlannedRow)
_PLAN = insert(invitations).returning(invitations.c.id)
_CANCEL = (
    update(invitations)
    .where(_AT, invitations.c.state == "waiting")
    .values(state="stopped", due_at=None)
)

_there = and_(addresses.c.respondent_id == respondents.c.id, addresses.c.opted_out_at.is_not(None))
_OPTED_OUT = (
    select(respondents.c.id)
    .where(
        respondents.c.id > bindparam("after", type_=Text()),
        or_(respondents.c.opted_out_at.is_not(None), exists().where(_there)),
    )
    .order_by(respondents.c.id)
    .limit(_MOST)
)

_planned = attrgetter(*_PLANNED)


class Listing(Repository):
    """Pages of rows in an order in which nothing is told twice or left out."""

    __slots__ = ()

    def responses(
        self, survey: str, span: Span, *, after: tuple[date, str], most: int
    ) -> list[ResponseRow]:
        """The next responses of `span` after a day and an id, by day."""
        values = {
            "of_survey": survey,
            "since": span.since,
            "until": span.until,
            "after_day": after[0],
            "after": after[1],
            "most": most,
        }
        return [ResponseRow(*row) for row in self._connection.execute(_RESPONSES, values)]

    def response(self, session_id: str) -> ResponseRow | None:
        """The response with this id, unless it is anonymous or a trial."""
        row = self._connection.execute(_ONE_RESPONSE, {"session": session_id}).first()
        return ResponseRow(*row) if row else None

    def plan(self, row: PlannedRow) -> int:
        """Record an invitation that waits to be asked; its id."""
        values = dict(zip(_PLANNED, _planned(row), strict=True))
        return int(self._connection.execute(_PLAN, values).scalar_one())

    def invitation(self, invitation_id: int) -> ListedInvitation | None:
        """The invitation with this id."""
        row = self._connection.execute(_ONE_INVITATION, {"invitation": invitation_id}).first()
        return ListedInvitation(*row) if row else None

    def invitations(
        self, *, before: int, most: int, respondent_id: str | None = None
    ) -> list[ListedInvitation]:
        """The newest invitations before the one numbered `before`, of everybody or of one."""
        values: dict[str, int | str] = {"before": before, "most": most}
        if respondent_id is None:
            rows = self._connection.execute(_INVITATIONS, values)
        else:
            rows = self._connection.execute(_OF_PERSON, {**values, "whose": respondent_id})
        return [ListedInvitation(*row) for row in rows]

    def cancel(self, invitation_id: int) -> bool:
        """Ask nothing of what waits; False when it was asked, or is over."""
        return self._connection.execute(_CANCEL, {"invitation": invitation_id}).rowcount == 1

    def opted_out(self, *, after: str, most: int) -> Sequence[str]:
        """The ids of those who asked not to be asked, anywhere or somewhere."""
        values = {"after": after, "most": most}
        return self._connection.execute(_OPTED_OUT, values).scalars().all()

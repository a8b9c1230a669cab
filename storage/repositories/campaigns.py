"""Campaigns and their rounds."""

from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter

from sqlalchemy import BigInteger, Text, bindparam, insert, literal_column, select, update

from storage.campaigns import CampaignRow, CampaignState, RoundRow, RoundState
from storage.models import campaigns, rounds
from storage.repositories.funnels import Funnels
from storage.statements import Lookup, columns_of, names_of

_NAMES = names_of(CampaignRow)
_ROUND = names_of(RoundRow)
_ID = bindparam("campaign", type_=BigInteger())
_RUNNING = literal_column("'running'", Text())
_PREPARING = literal_column("'preparing'", Text())
_OPEN = literal_column("'open'", Text())

_ADD = insert(campaigns).returning(campaigns.c.id)
_SELECT = select(*columns_of(campaigns, CampaignRow))
_BY_NAME = _SELECT.where(campaigns.c.name == bindparam("of_name"))
_BY_ID = _SELECT.where(campaigns.c.id == _ID)
_LOCKED = _BY_ID.with_for_update()
_ALL = _SELECT.order_by(campaigns.c.id)
_FIND = Lookup(CampaignRow, _SELECT, [campaigns.c.id])
_SHARED = Lookup(
    CampaignRow, _SELECT.order_by(campaigns.c.id).with_for_update(read=True), [campaigns.c.id]
)
_DUE = (
    _SELECT.where(campaigns.c.next_at <= bindparam("now"), campaigns.c.state == _RUNNING)
    .order_by(campaigns.c.next_at)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_MOVE = (
    update(campaigns)
    .where(campaigns.c.id == _ID)
    .values(state=bindparam("new_state"), next_at=bindparam("new_next_at"))
)

_REWRITE = (
    update(campaigns)
    .where(campaigns.c.id == _ID, campaigns.c.state == "draft")
    .values(survey=bindparam("new_survey"), plan=bindparam("new_plan"))
)

_ROUNDS = select(*columns_of(rounds, RoundRow))
_ADD_ROUND = insert(rounds)
_OF_CAMPAIGN = _ROUNDS.where(rounds.c.campaign_id == _ID).order_by(
    rounds.c.starts_at, rounds.c.name
)
_one = (rounds.c.campaign_id == _ID, rounds.c.name == bindparam("of_name"))
_UNPREPARED = (
    select(*columns_of(rounds, RoundRow), *columns_of(campaigns, CampaignRow))
    .join(campaigns, campaigns.c.id == rounds.c.campaign_id)
    .where(rounds.c.state == _PREPARING, campaigns.c.state == _RUNNING)
    .order_by(rounds.c.starts_at, rounds.c.campaign_id)
    .limit(1)
)
_TO_PREPARE = (
    _ROUNDS.join(campaigns, campaigns.c.id == rounds.c.campaign_id)
    .where(*_one, rounds.c.state == _PREPARING, campaigns.c.state == _RUNNING)
    .with_for_update(skip_locked=True, of=rounds)
)
_TO_CLOSE = (
    _ROUNDS.where(rounds.c.state == _OPEN, rounds.c.closes_at <= bindparam("now"))
    .order_by(rounds.c.closes_at)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_PREPARED = (
    update(rounds)
    .where(*_one)
    .values(
        state=bindparam("new_state"),
        cursor=bindparam("new_cursor"),
        audience=bindparam("new_audience"),
        left_out=bindparam("new_left_out"),
    )
)

_SET_ROUND = update(rounds).where(*_one).values(state=bindparam("new_state"))

_values = attrgetter(*_NAMES)
_round_values = attrgetter(*_ROUND)


class Campaigns(Funnels):
    """Plans to ask an audience, and each time that they did."""

    __slots__ = ()

    def add(self, row: CampaignRow) -> int:
        """Record a campaign; its id.

        Raises:
            ConflictError: there is one of this name (when the block ends).
        """
        values = dict(zip(_NAMES, _values(row), strict=True))
        return int(self._connection.execute(_ADD, values).scalar_one())

    def named(self, name: str) -> CampaignRow | None:
        """The campaign of this name."""
        row = self._connection.execute(_BY_NAME, {"of_name": name}).first()
        return CampaignRow(*row) if row else None

    def get(self, campaign_id: int) -> CampaignRow | None:
        """The campaign with this id."""
        row = self._connection.execute(_BY_ID, {"campaign": campaign_id}).first()
        return CampaignRow(*row) if row else None

    def find(self, ids: Sequence[int]) -> dict[int, CampaignRow]:
        """These campaigns, as they stand."""
        return {row.id: row for row in _FIND.run(self._connection, ids) if row.id is not None}

    def lock(self, campaign_id: int) -> CampaignRow:
        """The campaign, which nobody else reads to ask, or changes, until the transaction ends."""
        return CampaignRow(*self._connection.execute(_LOCKED, {"campaign": campaign_id}).one())

    def share(self, ids: Sequence[int]) -> dict[int, CampaignRow]:
        """These campaigns, which nobody changes until the transaction ends."""
        return {row.id: row for row in _SHARED.run(self._connection, ids) if row.id is not None}

    def all(self) -> list[CampaignRow]:
        """Every campaign, the oldest first."""
        return [CampaignRow(*row) for row in self._connection.execute(_ALL)]

    def due(self, now: datetime) -> CampaignRow | None:
        """A running campaign whose next round begins, locked; not one that somebody else took."""
        row = self._connection.execute(_DUE, {"now": now}).first()
        return CampaignRow(*row) if row else None

    def move(self, campaign_id: int, state: CampaignState, next_at: datetime | None) -> None:
        """Set where a campaign stands, and when its next round begins."""
        values = {"campaign": campaign_id, "new_state": state, "new_next_at": next_at}
        self._connection.execute(_MOVE, values)

    def rewrite(self, campaign_id: int, *, survey: str, plan: str) -> None:
        """Give a draft another plan."""
        values = {"campaign": campaign_id, "new_survey": survey, "new_plan": plan}
        self._connection.execute(_REWRITE, values)

    def add_round(self, row: RoundRow) -> None:
        """Record a round that begins.

        Raises:
            ConflictError: it began before (when the block ends).
        """
        values = dict(zip(_ROUND, _round_values(row), strict=True))
        self._connection.execute(_ADD_ROUND, values)

    def rounds(self, campaign_id: int) -> list[RoundRow]:
        """The rounds of a campaign, the first first."""
        rows = self._connection.execute(_OF_CAMPAIGN, {"campaign": campaign_id})
        return [RoundRow(*row) for row in rows]

    def preparing(self) -> tuple[RoundRow, CampaignRow] | None:
        """A round that is not prepared yet, and its campaign, which is running."""
        row = self._connection.execute(_UNPREPARED).first()
        if row is None:
            return None
        return RoundRow(*row[: len(_ROUND)]), CampaignRow(*row[len(_ROUND) :])

    def to_prepare(self, campaign_id: int, name: str) -> RoundRow | None:
        """The round if it is to be prepared still, locked; not one that somebody else took."""
        row = self._connection.execute(
            _TO_PREPARE, {"campaign": campaign_id, "of_name": name}
        ).first()
        return RoundRow(*row) if row else None

    def to_close(self, now: datetime) -> RoundRow | None:
        """A round whose time is over, locked; not one that somebody else took."""
        row = self._connection.execute(_TO_CLOSE, {"now": now}).first()
        return RoundRow(*row) if row else None

    def save_round(self, row: RoundRow) -> None:
        """Record how far a round is."""
        values = {
            "campaign": row.campaign_id,
            "of_name": row.name,
            "new_state": row.state,
            "new_cursor": row.cursor,
            "new_audience": row.audience,
            "new_left_out": row.left_out,
        }
        self._connection.execute(_PREPARED, values)

    def set_round(self, campaign_id: int, name: str, state: RoundState) -> None:
        """Close a round, or stop it."""
        of = {"campaign": campaign_id, "of_name": name, "new_state": state}
        self._connection.execute(_SET_ROUND, of)

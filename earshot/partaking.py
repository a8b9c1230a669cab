"""Who took part in a round of an anonymous survey, kept apart from what they answered.

It is noted after the answers are stored, in a transaction of its own: one that did both would
leave its number on both.
"""

from collections.abc import Iterable

from storage.database import Database
from storage.rows import SessionRow
from storage.unit_of_work import UnitOfWork


def keep_round(uow: UnitOfWork, respondent_id: str, row: SessionRow) -> None:
    """Let the anonymous session `row` know of the round in which somebody is asked: not whom."""
    standing = uow.invitations.standing_of(respondent_id, row.survey)
    if standing is not None and standing.wave is not None:
        uow.invitations.keep_round(row.id, standing)


def has_taken_part(uow: UnitOfWork, respondent_id: str, survey: str) -> bool:
    """Whether somebody took part already in the round in which they are asked."""
    standing = uow.invitations.standing_of(respondent_id, survey)
    return (
        standing is not None
        and standing.wave is not None
        and uow.anonymous.participated(survey, wave=standing.wave, person=respondent_id)
    )


def note_partakers(database: Database, answered: Iterable[tuple[str, int]]) -> None:
    """Note of each (survey, id of an address) that whoever is reached there took part."""
    for survey, address_id in answered:
        with database.begin() as uow:
            address = uow.respondents.address(address_id)
            if address is not None:
                take_part(uow, survey, address.respondent_id)


def take_part(uow: UnitOfWork, survey: str, respondent_id: str) -> None:
    """Note that somebody took part in the round in which they are asked, if there is one."""
    standing = uow.invitations.standing_of(respondent_id, survey)
    if standing is not None and standing.wave is not None:
        uow.anonymous.participate(survey, wave=standing.wave, person=respondent_id)

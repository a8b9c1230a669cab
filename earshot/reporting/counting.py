"""What the database counts and may be shown: all together, and told apart.

Of an anonymous survey nothing is counted here: it tells what was released of its waves. Nobody
knows to which team an anonymous answer belongs: whoever may see only some teams sees none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogs.script import ANONYMITY_THRESHOLD, Script
from earshot.reporting import released, wording
from earshot.reporting.cuts import Cut
from earshot.reporting.released import Silent
from earshot.reporting.wording import Words
from storage.analytics import (
    PICKED,
    AskedCount,
    RatingCount,
    SessionCount,
    Span,
    Teams,
    ValueCount,
)
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts that may be shown, all together and told apart; `silent` is what has no counts."""

    ratings: Sequence[RatingCount]
    grouped: Sequence[RatingCount]
    values: Sequence[ValueCount]
    sessions: Sequence[SessionCount]
    asked: Sequence[AskedCount]
    silent: Sequence[Silent] = ()


_NOTHING = Counts((), (), (), (), ())


def threshold(script: Script) -> int:
    """How many answers make a number."""
    return ANONYMITY_THRESHOLD if script.anonymous else 0


def rated(
    uow: UnitOfWork, script: Script, span: Span, told: Cut | None = None, teams: Teams = None
) -> Sequence[RatingCount]:
    """The ratings in `span`, told apart by `told`."""
    if script.anonymous:
        return () if teams is not None else released.ratings(_released(uow, script, span), told)
    return uow.analytics.ratings(script.survey, span, told.group if told else None, teams)


def released_cuts(uow: UnitOfWork, script: Script) -> list[str]:
    """What the answers to an anonymous script were ever released by."""
    return released.cuts(uow.releases.of(script.survey, Span())) if script.anonymous else []


def counts(uow: UnitOfWork, script: Script, span: Span, told: Cut | None, teams: Teams) -> Counts:
    """Everything that a report counts, but for the verbatims."""
    if not script.anonymous:
        return _counts(uow, script, span, told, teams)
    return _NOTHING if teams is not None else _of_waves(uow, script, span, told)


def words(uow: UnitOfWork, script: Script, span: Span, teams: Teams = None) -> Words:
    """The verbatims that may be counted. Of teams each verbatim of the span is looked at."""
    analytics, survey = uow.analytics, script.survey
    if not script.anonymous:
        return Words(analytics.verbatim_counts(survey, span, teams))
    if teams is not None:
        return Words((), apart=False, withheld=True)
    waves = uow.releases.waves(survey, span)
    return wording.of_waves(analytics.wave(survey, wave) for wave in waves)


def _counts(uow: UnitOfWork, script: Script, span: Span, told: Cut | None, teams: Teams) -> Counts:
    analytics, survey = uow.analytics, script.survey
    ratings = rated(uow, script, span, teams=teams)
    asked = analytics.asked(survey, span, teams)
    group = told.group if told else None
    return Counts(
        ratings=ratings,
        grouped=rated(uow, script, span, told, teams) if group else ratings,
        values=analytics.values(survey, span, _picked(script, asked), group, teams),
        sessions=analytics.sessions(survey, span, teams),
        asked=asked,
    )


def _picked(script: Script, asked: Iterable[AskedCount]) -> list[str]:
    """The keys that may have choices or numbers, also by a revision that is gone.

    Those are counted from all their answers, so the others must not be looked at.
    """
    questions = {question.name: question.type for question in script.questions()}
    keys = {row.key for row in asked if questions.get(row.key, "choice") in PICKED}
    return sorted(keys)


def _of_waves(uow: UnitOfWork, script: Script, span: Span, told: Cut | None) -> Counts:
    waves = _released(uow, script, span)
    return Counts(
        ratings=released.ratings(waves),
        grouped=released.ratings(waves, told),
        values=() if told else released.values(waves),
        sessions=released.responses(waves),
        asked=(),
        silent=released.silent(waves),
    )


def _released(uow: UnitOfWork, script: Script, span: Span) -> Sequence[released.Released]:
    return released.of(uow.releases.of(script.survey, span))

"""What an event leads to by the touchpoint rules: questions that wait, or do so no more."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from earshot.catalogue import Catalogue
from earshot.errors import UnknownSurveyError
from earshot.opening import current_revision
from earshot.people.segments import identifier
from earshot.triggers.rules import PERSON, Rule, kept
from storage.campaigns import PlannedRow
from storage.unit_of_work import UnitOfWork

SUBJECT = "ticket"
"""The property that tells which of a person's cases an event is about."""

WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class News:
    """An event that is kept as `id`, and when it happened."""

    id: int
    name: str
    properties: Mapping[str, str]
    moment: datetime


@dataclass(frozen=True, slots=True)
class Followed:
    """The rules that were `followed`, and why the others were `left`.

    `reason` says why there was nothing to follow. `withdrawn` counts the invitations that waited
    and are not asked any more.
    """

    followed: tuple[str, ...] = ()
    left: Mapping[str, str] = field(default_factory=dict)
    reason: str | None = None
    withdrawn: int = 0


def follow(
    uow: UnitOfWork, catalogue: Catalogue, news: News, respondent: str | None, *, now: datetime
) -> Followed:
    """Do what the rules say of `news` about `respondent`."""
    rules = kept(uow)
    mine = [rule for rule in rules if rule.on == news.name]
    ending = [rule.name for rule in rules if news.name in rule.unless]
    if not mine and not ending:
        return Followed(reason="no_rule")
    if respondent is None:
        return Followed(reason="no_person")
    following = _Following(uow, catalogue, news, respondent, now)
    withdrawn = following.withdrawn(ending)
    followed, left = following.tried(mine)
    return Followed(followed, left, withdrawn=withdrawn)


@dataclass(frozen=True, slots=True)
class _Following:
    """News about a person on their way through the rules."""

    uow: UnitOfWork
    catalogue: Catalogue
    news: News
    respondent: str
    now: datetime

    def tried(self, rules: Sequence[Rule]) -> tuple[tuple[str, ...], dict[str, str]]:
        """The rules that are followed, and why the others are not.

        Of those for one survey the first that matches is followed.
        """
        values, language = self._known()
        matched: set[str] = set()
        followed: list[str] = []
        left: dict[str, str] = {}
        for rule in rules:
            if rule.survey in matched:
                left[rule.name] = "another_rule"
                continue
            if not rule.holds(values, language):
                left[rule.name] = "condition"
                continue
            matched.add(rule.survey)
            reason = self._planned(rule)
            if reason is None:
                followed.append(rule.name)
            else:
                left[rule.name] = reason
        return tuple(followed), left

    def _known(self) -> tuple[dict[str, str], str]:
        """What a condition may look at, and the person's language."""
        person = self.uow.people.get(self.respondent)
        assert person is not None
        of_person = {name: getattr(person, name) for name in PERSON}
        known = {name: str(value) for name, value in of_person.items() if value is not None}
        given = {**person.properties, **self.news.properties}
        named = {identifier(name): value for name, value in given.items()}
        return {**known, **named}, person.language or "en"

    def _planned(self, rule: Rule) -> str | None:
        """Plan an invitation; gives why not, or None."""
        try:
            current = current_revision(self.uow, rule.survey)
        except UnknownSurveyError:
            return "no_survey"
        if not current.open:
            return "closed"
        due_at = self.news.moment + rule.after
        if due_at + rule.expires <= self.now:
            return "too_late"
        if self._ended(rule):
            return WITHDRAWN
        script = self.catalogue.script(self.uow, current.id)
        self.uow.invitations.plan(
            [
                PlannedRow(
                    survey=rule.survey,
                    respondent_id=self.respondent,
                    properties=json.dumps(
                        rule.handed(script, self.news.properties), ensure_ascii=False
                    ),
                    created_at=self.now,
                    expires_at=due_at + rule.expires,
                    due_at=due_at,
                    event_id=self.news.id,
                    rule=rule.name,
                    channels=json.dumps(rule.channels) if rule.channels else None,
                )
            ]
        )
        return None

    def _ended(self, rule: Rule) -> bool:
        """Whether what the rule asks nothing after came before this event did."""
        if not rule.unless:
            return False
        later = self.uow.events.later(self.respondent, rule.unless, self.news.moment)
        return any(self._same_subject(row.properties) for row in later)

    def withdrawn(self, rules: Sequence[str]) -> int:
        """Take back what waits because of an earlier event, now that this one has come."""
        if not rules:
            return 0
        ids = [
            row.id
            for row in self.uow.events.awaited(self.respondent, rules)
            if row.happened_at <= self.news.moment and self._same_subject(row.properties)
        ]
        return self.uow.events.withdraw(ids, reason=WITHDRAWN) if ids else 0

    def _same_subject(self, properties: str) -> bool:
        """Whether another event is about the same case, as far as both tell."""
        mine, other = self.news.properties.get(SUBJECT), json.loads(properties).get(SUBJECT)
        return mine is None or other is None or mine == other

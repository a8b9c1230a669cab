"""A turn, exactly: read, decide, record, commit; a group of waiting turns shares one commit.

Read all sessions, decide each with the pure engine in order of arrival, write all, commit once.
A message that cannot be decided now is committed as accepted, and `earshot.finishing` takes it up.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from bots.messages import Inbound, Reported
from earshot import arrivals
from earshot.errors import EarshotError, UnknownSessionError
from earshot.grouping import Turns
from earshot.opening import Opening
from earshot.partaking import note_partakers
from earshot.turns import Means, Outcome, Replay, Reply, Request, Said, inbox_row
from earshot.visits import Heard, Noted
from storage.errors import ConflictError, DatabaseUnavailableError, StorageError
from storage.rows import OutboxRow
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

Wanted: TypeAlias = Request | Inbound | Reported
"""What somebody waits for: a turn, or that what a platform delivered or reported is stored."""

Given: TypeAlias = Outcome | Noted


@dataclass(frozen=True, slots=True)
class Conversing:
    """The use case of a turn. Used by one thread at a time."""

    means: Means

    def take(self, group: Sequence[Wanted]) -> list[Given]:
        """What becomes of each of `group`, durable when this returns.

        Raises:
            DatabaseUnavailableError: some of the group was not stored.
        """
        given: dict[int, Given] = {}
        for part in _apart(group):
            outcomes = self._take([group[place] for place in part])
            given.update(zip(part, outcomes, strict=True))
        return [given[place] for place in range(len(group))]

    def _take(self, group: Sequence[Wanted]) -> list[Given]:
        try:
            return self._together(group)
        except DatabaseUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - what one turn carries must not fail the others
            if len(group) == 1:
                return [self._alone(group[0], error)]
        return [outcome for wanted in group for outcome in self._take([wanted])]

    def _together(self, group: Sequence[Wanted]) -> list[Given]:
        means, now = self.means, self.means.now()
        with means.database.begin() as uow:
            heard = self._heard(uow, group)
            requests = [one.request for one in heard if one.request is not None]
            said = [request for request in requests if isinstance(request, Said)]
            rows = uow.sessions.lock([one.session for one in said]) if said else {}
            seen = uow.inbox.find([(one.session, one.key) for one in said]) if said else {}
            gone = [one.secret_digest for one in said if one.session not in rows]
            ended = uow.anonymous.ended(gone) if gone else {}
            turns = Turns(means, uow, rows, dict(seen), ended, now, means.recording(now))
            outcomes = [turns.one(one.request) if one.request else None for one in heard]
            turns.recording.write(uow)
            answered = _replayed(uow, [one for one in outcomes if one is not None])
        note_partakers(means.database, turns.recording.partakers)
        return list(_given(group, heard, answered))

    def _heard(self, uow: UnitOfWork, group: Sequence[Wanted]) -> list[Heard]:
        """`group` as requests for turns; what was delivered before asks for nothing."""
        inbounds = [one for one in group if isinstance(one, Inbound)]
        known = uow.arrivals.known(map(_key, inbounds)) if inbounds else set()
        now = self.means.now()

        def heard(one: Wanted) -> Heard:
            match one:
                case Inbound():
                    return (
                        Heard()
                        if _key(one) in known
                        else arrivals.heard(self.means, uow, one, now)
                    )
                case Reported():
                    arrivals.report(uow, one)
                    return Heard()
                case _:
                    return Heard(one)

        # Always in the same order, so that two processes never wait for each other's addresses.
        order = sorted(range(len(group)), key=lambda place: _sender(group[place]))
        found = {place: heard(group[place]) for place in order}
        return [found[place] for place in range(len(group))]

    def _alone(self, wanted: Wanted, error: Exception) -> Given:
        """One request whose turn cannot be stored: keep its words, if even that is possible."""
        name = type(error).__name__
        if isinstance(wanted, Inbound | Reported):
            return self._again(wanted, error)
        if isinstance(wanted, Opening):
            log.error("session not opened", extra={"error": name, "survey": wanted.survey})
            return error if isinstance(error, StorageError) else StorageError()
        log.error("turn not stored", extra={"error": name, "session": wanted.session})
        try:
            return self._accept(wanted, name)
        except DatabaseUnavailableError:
            raise
        except StorageError as worse:
            return worse

    def _again(self, arrived: Inbound | Reported, error: Exception) -> Given:
        """Take `arrived` once more after a conflict: another process was faster with the same."""
        if isinstance(error, ConflictError):
            try:
                return self._together([arrived])[0]
            except ConflictError as again:
                return again
        log.error("arrival not stored", extra={"error": type(error).__name__})
        return error if isinstance(error, StorageError) else StorageError()

    def _accept(self, said: Said, error: str) -> Reply | EarshotError:
        now = self.means.now()
        with self.means.database.begin() as uow:
            row = uow.sessions.lock([said.session]).get(said.session)
            if row is None:
                return UnknownSessionError("There is no such session.")
            uow.inbox.add_all([inbox_row(said, now, "accepted", error=error)])
            waiting = replace(row, pending=row.pending + 1)
            uow.sessions.save_all([(waiting, row.turn)], today=self.means.day(now))
        return Reply(said.session, row.state, pending=True)


def _apart(group: Sequence[Wanted]) -> list[list[int]]:
    """The places of `group` in parts; in none does one sender stand twice.

    What a person said first decides where the second is heard.
    """
    parts: list[list[int]] = [[]]
    heard: dict[tuple[str, str, str], int] = {}
    for place, one in enumerate(group):
        part = 0
        if isinstance(one, Inbound):
            sender = _sender(one)
            part = heard[sender] = heard.get(sender, -1) + 1
        if part == len(parts):
            parts.append([])
        parts[part].append(place)
    return [part for part in parts if part]


def _sender(wanted: Wanted) -> tuple[str, str, str]:
    if not isinstance(wanted, Inbound):
        return "", "", ""
    sender = wanted.sender
    return sender.kind, sender.account, sender.address


def _key(inbound: Inbound) -> tuple[str, str, str]:
    return inbound.sender.kind, inbound.sender.account, inbound.key


def _given(
    group: Sequence[Wanted], heard: Sequence[Heard], answered: Sequence[Outcome]
) -> Iterator[Given]:
    """What each of `group` is given, from the outcomes of those that became requests."""
    outcomes = iter(answered)
    for one, listened in zip(group, heard, strict=True):
        outcome = next(outcomes) if listened.request is not None else None
        if not isinstance(one, Inbound | Reported):
            assert outcome is not None
            yield outcome
        elif isinstance(outcome, EarshotError):
            # A tap on what is no longer there, or one turn too many: nothing to hear again.
            log.info("not heard", extra={"error": type(outcome).__name__})
            yield Noted(stale=True)
        else:
            yield outcome if isinstance(outcome, StorageError) else listened.noted


def _replayed(uow: UnitOfWork, outcomes: Sequence[Outcome | Replay]) -> list[Outcome]:
    """The outcomes, with what was said the first time for every message that came again."""
    again = [one for one in outcomes if isinstance(one, Replay)]
    turns = [(one.session, one.turn) for one in again if one.turn is not None]
    said = uow.outbox.of_turns(turns) if turns else {}
    return [
        Reply(one.session, one.state, _texts(said.get((one.session, one.turn or 0), ())))
        if isinstance(one, Replay)
        else one
        for one in outcomes
    ]


def _texts(rows: Sequence[OutboxRow]) -> tuple[str, ...]:
    return tuple(row.prompt for row in rows)

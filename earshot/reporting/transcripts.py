"""From a verbatim to the whole conversation in which it was said."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from earshot.errors import UnknownSessionError
from earshot.reading import Conversation, Reading
from storage.analytics import Teams
from storage.rows import SessionRow


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation, where it took place and what was known of it.

    What was understood of which words stands with each of its entries (`TheirWords.understood`,
    told by `earshot.understood.in_words`).
    """

    survey: str
    day: date
    channel: str
    properties: Mapping[str, str]
    conversation: Conversation


def open_session(reading: Reading, survey: str, session: str, *, teams: Teams = None) -> Opened:
    """The conversation `session` of `survey`; with `teams` only if it belongs to one of them.

    Raises:
        UnknownSessionError: there is none such that may be seen; nobody sees an anonymous one.
    """
    with reading.database.read() as uow:
        row = uow.sessions.find([session]).get(session)
    properties = json.loads(row.properties) if row else {}
    if row is None or not _seen(row, survey) or not _in_scope(properties, teams):
        # The same words in each case: they tell nobody that there is something to see.
        raise UnknownSessionError("There is no such conversation.")
    conversation = reading.transcript(session)
    return Opened(row.survey, row.day, row.channel_kind, properties, conversation)


def _seen(row: SessionRow, survey: str) -> bool:
    return row.survey == survey and not row.anonymous and not row.test


def _in_scope(properties: Mapping[str, str], teams: Teams) -> bool:
    return teams is None or properties.get("team") in teams

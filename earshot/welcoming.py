"""What a link shows before anybody has done anything: read, and nothing else.

Scanners follow every link in a message. What they see is a question; nobody was asked it yet.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bots.rendering import for_web
from dialogs import engine
from dialogs.localizing import choose
from earshot import links
from earshot.admitting import good
from earshot.catalogue import Catalogue
from earshot.errors import LinkUsedError
from earshot.opening import current_revision
from storage.database import Database
from storage.rows import InvitationRow
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Welcome:
    """The survey that a link opens, and what it says first, as JSON.

    No prompts: the link opens nothing more, but who opened it may come back.
    """

    survey: str
    language: str
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """An address that wants no more mail, as far as there still is such a one."""

    language: str | None = None
    respondent: str | None = None


@dataclass(frozen=True, slots=True)
class Welcoming:
    """Reads, each in a short transaction of its own. Usable from any thread."""

    database: Database
    catalogue: Catalogue
    key: Callable[[], bytes]
    now: Callable[[], datetime]

    def invited(self, token: str, languages: Sequence[str]) -> Welcome:
        """What the invitation with this token shows; it speaks the person's language.

        Raises:
            LinkUsedError: there is none.
        """
        id_ = links.id_of(self.key(), "invitation", token)
        with self.database.read() as uow:
            row = uow.invitations.by_id(id_, lock=False) if id_ is not None else None
            if row is None:
                raise LinkUsedError("There is no such link.")
            wanted = [*_remembered(uow, row), *languages]
            properties = json.loads(row.properties)
            is_good = good(uow, row, self.now())
            return self._welcome(uow, row.survey, wanted, properties, opens=is_good)

    def linked(self, code: str, languages: Sequence[str]) -> Welcome:
        """What the link that is open to all shows.

        Raises:
            LinkUsedError: there is none.
        """
        with self.database.read() as uow:
            row = uow.links.get(links.written(code))
            if row is None:
                raise LinkUsedError("There is no such link.")
            wanted = [row.language, *languages] if row.language else languages
            properties = json.loads(row.properties)
            is_open = row.open(self.now())
            return self._welcome(uow, row.survey, wanted, properties, opens=is_open)

    def leaving(self, token: str) -> Leaving:
        """Whose mail is to stop, and in which language they are told so.

        Raises:
            LinkUsedError: the token is none of ours.
        """
        id_ = links.id_of(self.key(), "leave", token)
        if id_ is None:
            raise LinkUsedError("There is no such link.")
        with self.database.read() as uow:
            address = uow.respondents.address(id_)
            person = uow.respondents.get(address.respondent_id) if address else None
            return Leaving(person.language, person.id) if person else Leaving()

    def _welcome(
        self,
        uow: UnitOfWork,
        survey: str,
        wanted: Sequence[str],
        properties: Mapping[str, str],
        *,
        opens: bool,
    ) -> Welcome:
        current = current_revision(uow, survey)
        script = self.catalogue.script(uow, current.id)
        language = choose(wanted, script.languages)
        if not (opens and current.open):
            return Welcome(survey, language)
        turn = engine.start(
            script,
            language=language,
            now=self.now(),
            properties=self.catalogue.properties(script, properties),
            channel="webchat",
        )
        return Welcome(survey, language, tuple(map(for_web, turn.prompts)))


def _remembered(uow: UnitOfWork, row: InvitationRow) -> list[str]:
    person = uow.respondents.get(row.respondent_id) if row.respondent_id else None
    return [tag for tag in (row.language, person.language if person else None) if tag]

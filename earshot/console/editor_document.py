"""The script that somebody edits: one text for all views, checked and saved as it goes."""

import re
from asyncio import Lock
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import cache
from inspect import isawaitable
from typing import Literal, TypeAlias

from dialogs.loading import load
from earshot.access.audit import Deed, about
from earshot.access.roles import Action, Data, Subject
from earshot.bootstrap import question_bank, shipped_scripts
from earshot.console.editor_fields import put
from earshot.console.overview import data_of
from earshot.console.view import View
from earshot.editing import bank, cards, drafts, revisions, translations
from earshot.editing.cards import Sheet
from earshot.editing.curing import Known
from earshot.editing.drafts import Conflict, Draft, Saved
from earshot.editing.problems import Problem, problems
from earshot.editing.translations import Row
from earshot.editing.words import RefusedError
from earshot.errors import EarshotError

State: TypeAlias = Literal["saved", "unsaved", "conflict", "failed"]
Change: TypeAlias = Callable[[str], str]
"""What makes a new text of the one that stands."""

_CHECKED_AFTER, _SAVED_AFTER, _SAVED_EVERY = 0.4, 1.0, 5.0
_FOR_EMPLOYEES = re.compile(r"^\s*audience:.*employee", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Checked:
    """A text with what is wrong with it, its cards and its texts; none where it is no YAML."""

    text: str
    problems: tuple[Problem, ...]
    sheet: Sheet | None
    rows: tuple[Row, ...] = ()

    @property
    def is_runnable(self) -> bool:
        """Whether a conversation can be held over it."""
        return not any(one.issue.severity == "error" for one in self.problems)


Told: TypeAlias = Callable[[], object] | Callable[[], Awaitable[object]]


class Document:
    """The draft of a survey as it stands on a page; its views ask to be told of changes."""

    def __init__(self, view: View, draft: Draft, subject: Subject, checked: Checked) -> None:
        """`checked` is the text of `draft`."""
        self.view = view
        self.subject = subject
        self.draft = draft
        self.text = self.saved_text = draft.text
        self.saved_at = draft.saved_at
        self.checked = checked
        self.conflict: Conflict | None = None
        self.refused = ""
        self.may_edit = view.may(Action.EDIT_SCRIPTS, subject)
        self.on_text: list[Told] = []
        self.on_checked: list[Told] = []
        self.on_saved: list[Told] = []
        self.arrived: dict[str, str] = {}
        """What was typed in fields and has come here."""
        self._changed_at = self._behind_since = 0.0
        self._noted = False
        self._changing = Lock()
        self._saving = Lock()

    @property
    def survey(self) -> str:
        """Its name."""
        return self.draft.survey

    @property
    def state(self) -> State:
        """Where the text is: only `saved` is in the database."""
        if self.conflict is not None:
            return "conflict"
        if self.text == self.saved_text:
            return "saved"
        return "failed" if self.refused else "unsaved"

    async def write(self, text: str) -> None:
        """The text is another one now."""
        if text == self.text or not self.may_edit:
            return
        now = self.view.earshot.clock.monotonic()
        if self.text == self.saved_text:
            self._behind_since = now
        self.text, self._changed_at, self.refused = text, now, ""
        await tell(self.on_text)

    async def change(self, change: Change) -> None:
        """Change the text; what is written meanwhile is kept.

        Raises:
            RefusedError: it cannot be done.
        """
        # In the order in which they were asked for.
        async with self._changing:
            while True:
                before = self.text
                after = await self.view.run(change, before)
                if self.text == before:
                    await self.write(after)
                    return

    async def typed(self, field: str, value: str) -> None:
        """Change the part that a field of the page shows, which shows it already.

        Raises:
            RefusedError: it cannot be done.
        """
        await self.change(lambda text: put(text, field, value))
        self.arrived[field] = value
        if self.state == "saved":
            await tell(self.on_saved)

    async def tick(self) -> None:
        """Save and check what is due; to be called a few times a second."""
        now = self.view.earshot.clock.monotonic()
        rested = now - self._changed_at
        if rested >= _SAVED_AFTER or now - self._behind_since >= _SAVED_EVERY:
            await self.save()
        if self.text != self.checked.text and rested >= _CHECKED_AFTER:
            await self.check()

    async def check(self) -> None:
        """See what is wrong with the text."""
        if self.text != self.checked.text:
            self.checked = await self.view.run(checked, self.text)
            await tell(self.on_checked)

    async def save(self) -> None:
        """Make the text the draft, unless it is, or somebody else was first."""
        # With what was asked for before; and one at a time: a second one over the same version
        # would be in the first one's way.
        async with self._changing:
            pass
        async with self._saving:
            if self.state == "unsaved":
                await self._save()

    async def _save(self) -> None:
        text = self.text
        try:
            outcome = await self._given(text)
        except EarshotError as error:
            self.refused = self.view.said(error)
        else:
            if isinstance(outcome, Conflict):
                self.conflict = outcome
            else:
                await self._stands(text, outcome.version)
        await tell(self.on_saved)

    async def _given(self, text: str) -> Saved | Conflict:
        """What becomes of `text` as the draft, over the version that it was written on."""
        view, draft = self.view, self.draft
        by = await view.require(Action.EDIT_SCRIPTS, self.subject)
        return await view.run(
            drafts.save,
            view.earshot.database,
            draft.survey,
            text,
            draft.version,
            based_on=draft.based_on,
            author=by.name,
            now=view.earshot.clock.now(),
        )

    async def note(self, deed: Deed) -> None:
        """Remember who did it."""
        by = self.view.account
        audit = self.view.access.audit
        await self.view.run(audit.note, by, deed, about("survey", self.survey))

    async def take_theirs(self) -> None:
        """End a conflict: the draft that stands is it; what was written here is kept beside."""
        assert self.conflict is not None
        if self.text != self.conflict.mine.text:
            # Written since; over the version that the other one replaced it is kept as well.
            await self._given(self.text)
        await self.reread()

    async def reread(self) -> None:
        """Take over what the database has, and forget what was written since."""
        draft = await self.view.run(drafts.opened, self.view.earshot.database, self.survey)
        self.draft, self.conflict, self.refused = draft, None, ""
        self.text = self.saved_text = draft.text
        self.saved_at = draft.saved_at
        await tell(self.on_text)
        await tell(self.on_saved)
        await self.check()

    async def began_on(self, version: int) -> None:
        """What is written next was written on `version` of the draft."""
        self.draft = replace(self.draft, version=min(version, self.draft.version))

    async def keep_mine(self) -> None:
        """End a conflict: the text here is the draft; the other one is kept beside it."""
        assert self.conflict is not None
        view, database = self.view, self.view.earshot.database
        by = await view.require(Action.EDIT_SCRIPTS, self.subject)
        standing = await view.run(drafts.opened, database, self.survey)
        mine = self.conflict.mine
        outcome = await view.run(
            drafts.take_side,
            database,
            self.survey,
            mine.id,
            standing.version,
            author=by.name,
            now=view.earshot.clock.now(),
        )
        if isinstance(outcome, Conflict):
            self.conflict = outcome
        else:
            self.conflict = None
            self.draft = replace(standing, text=mine.text)
            await self._stands(mine.text, outcome.version)
        await tell(self.on_saved)

    async def _stands(self, text: str, version: int) -> None:
        self.saved_text, self.saved_at = text, self.view.earshot.clock.now()
        self.draft = replace(self.draft, text=text, version=version)
        if self.text != text:
            self._behind_since = self.view.earshot.clock.monotonic()
        if not self._noted:
            # Once a sitting: it is saved every few seconds.
            self._noted = True
            await self.note(Deed.SCRIPT_SAVED)


async def opened(view: View, survey: str, action: Action) -> Document:
    """The script of `survey` for somebody who may do `action` with it.

    Raises:
        UnknownSurveyError: there is none.
        RefusedError: they may not.
    """
    database = view.earshot.database
    draft = await view.run(drafts.opened, database, survey)
    published = None
    if draft.published is not None:
        published = await view.run(revisions.text_of, database, survey, draft.published)
    subject = Subject(survey, await view.run(data_in, published or draft.text))
    await view.require(action, subject)
    return Document(view, draft, subject, await view.run(checked, draft.text))


def data_in(text: str) -> Data:
    """Whose answers the script in `text` is for, also where it cannot be read."""
    script = load(text).script
    if script is not None:
        return data_of(script)
    return "employee" if _FOR_EMPLOYEES.search(text) else "customer"


def checked(text: str) -> Checked:
    """`text` with its problems and cards."""
    found = problems(text, known())
    try:
        sheet = cards.sheet(text, (one.issue for one in found))
        return Checked(text, found, sheet, translations.rows(text))
    except RefusedError:
        return Checked(text, found, None)


@cache
def known() -> Known:
    """The texts whose translations are shipped."""
    return bank.known_texts([question_bank(), *shipped_scripts().values()])


async def tell(told: list[Told]) -> None:
    """Call all of them."""
    for one in list(told):
        outcome = one()
        if isawaitable(outcome):
            await outcome

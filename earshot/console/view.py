"""What a page stands on: who looks, in which language, and how it reaches the use cases."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, Literal, ParamSpec, TypeVar, cast

from nicegui import run, ui

from dialogs.localizing import direction
from dialogs.prompts import Direction
from earshot.access.audit import Deed, about
from earshot.access.gate import Access
from earshot.access.roles import NOTHING, Account, Action, Subject, refusal, sees_less
from earshot.bootstrap import Earshot
from earshot.console import numerals, texts
from earshot.console.parts import Kind, box, button
from earshot.console.parts import words as element
from earshot.console.visits import Visit
from earshot.editing.words import ENGLISH, Words
from earshot.editing.words import RefusedError as EditRefusedError
from earshot.errors import EarshotError
from earshot.reporting.rows import ScoreRow
from earshot.reporting.scores import PROVISIONAL_FROM, Metric

_P = ParamSpec("_P")
_T = TypeVar("_T")

_LEAVING = 1.0
"""Seconds that a closed dialog has to fade out."""


class RefusedError(EarshotError):
    """The account may not do this; `reason` is the key of the text that says why."""

    def __init__(self, reason: str) -> None:
        """`reason` is what `refusal` answered."""
        super().__init__(reason)
        self.reason = reason


class PageLeftError(EarshotError):
    """Nobody looks at the page any more: there is nothing to go on with."""


@dataclass(frozen=True, slots=True)
class View:
    """A page that somebody looks at, in their language."""

    earshot: Earshot
    access: Access
    visit: Visit
    language: str

    @property
    def account(self) -> Account:
        """Who looks, as they were when the page was drawn. `require` gives them as they are."""
        return self.visit.account

    @property
    def dir(self) -> Direction:
        """Which way the page is read."""
        return direction(self.language)

    # Words and figures

    def text(self, key: str, /, **values: object) -> str:
        """The text of `key` in the account's language."""
        return texts.text(key, self.language, **values)

    def number(self, value: float, *, places: int = 0, signed: bool = False) -> str:
        """A number as the language writes it."""
        return numerals.number(value, self.language, places=places, signed=signed)

    def percent(self, value: float, *, places: int = 0) -> str:
        """`value` of a hundred."""
        return numerals.percent(value, self.language, places=places)

    def day(self, value: date) -> str:
        """A day with its month by name."""
        return numerals.day(value, self.language)

    def moment(self, value: datetime) -> str:
        """Day and time in the zone that the settings name."""
        return numerals.moment(value.astimezone(self.earshot.settings.zone), self.language)

    def metric(self, metric: Metric, value: float) -> str:
        """A score's number: NPS whole and with a sign, shares in percent, means in points."""
        if metric.endswith("mean"):
            return self.number(value, places=2)
        if metric.endswith("share"):
            return self.percent(value, places=1)
        return self.number(value, signed=True)

    def value(self, row: ScoreRow) -> str:
        """The score alone. Never show it without `certainty` beside it."""
        if row.shown in {"hidden", "counts"}:
            return "–"
        if row.value is None:
            return self.text("score.in_a_band")
        return self.metric(row.metric, row.value)

    def certainty(self, row: ScoreRow) -> str:
        """The interval and n of a score, or why there is none."""
        if row.shown == "hidden":
            return self.text("score.too_few_to_show")
        if row.shown == "counts":
            return self.text("score.too_few", n=row.n, needed=PROVISIONAL_FROM)
        if row.low is None or row.high is None:
            return self.text("score.n", n=row.n)
        low, high = (self.metric(row.metric, end) for end in (row.low, row.high))
        key = "score.at_least" if row.value is None else f"score.{row.shown}"
        return self.text(key, low=low, high=high, n=row.n)

    # Who may, and doing it

    def may(self, action: Action, subject: Subject = NOTHING) -> bool:
        """Whether to offer it. What is offered is asked again by `require` when it is done."""
        return refusal(self.account, action, subject) is None

    async def require(self, action: Action, subject: Subject = NOTHING) -> Account:
        """The account as it is now, which may do this.

        Raises:
            RefusedError: it may not, or is signed out or disabled by now.
        """
        now = await self.run(self.visit.again)
        reason = "frame.signed_out" if now is None else refusal(now, action, subject)
        if now is None or reason is not None:
            raise RefusedError(reason or "frame.signed_out")
        return now

    async def export(self, action: Action = Action.EXPORT, subject: Subject = NOTHING) -> None:
        """Ask whether what was drawn may be taken away still, and remember that it was.

        Raises:
            RefusedError: they may not, or may see less by now than when it was drawn.
        """
        by = await self.require(action, subject)
        if sees_less(by, self.account):
            raise RefusedError("entrance.refused_scope")
        survey = subject.survey
        of = about("survey", survey) if survey else about("page", self._place)
        await self.run(self.access.audit.note, by, Deed.EXPORTED, of)

    @property
    def _place(self) -> str:
        """Which page it is, such as `people`."""
        return ui.context.client.page.path.strip("/").partition("/")[0] or "home"

    async def run(self, use_case: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """What `use_case` gives, in a thread that no chat waits for."""
        # It gives None only where the process is about to stop.
        return cast("_T", await run.io_bound(use_case, *args, **kwargs))

    # Saying and asking

    def said(self, error: EarshotError) -> str:
        """What to tell the reader of `error`: by the key that it carries, if it does."""
        if isinstance(error, EditRefusedError):
            return self.words(error.words)
        reason = getattr(error, "reason", "")
        return self.text(reason) if texts.has(reason) else str(error)

    def words(self, words: Words) -> str:
        """A sentence of the editing use cases, in English while nobody has translated it."""
        if texts.has(words.key):
            return self.text(words.key, **words.values)
        return ENGLISH[words.key].format_map(words.values)

    def notify(self, text: str, kind: Literal["good", "bad", "plain"] = "good") -> None:
        """A short word at the edge of the page; what is bad stays until it is dismissed."""
        colours = {"good": "positive", "bad": "negative", "plain": "info"}
        ui.notification(
            text,
            type=colours[kind],  # type: ignore[arg-type]  # a mapping's values are plain str
            position="bottom",
            timeout=None if kind == "bad" else 4,
            close_button=self.text("common.close") if kind == "bad" else False,
        )

    async def confirm(self, title: str, text: str, *, yes: str, danger: bool = False) -> bool:
        """Whether the reader means it; `yes` are the words on the button that says so."""
        with self.dialog(title) as dialog:
            element(text, "p", "words")
            with box("acts"):
                kind: Kind = "danger" if danger else "primary"
                button(yes, partial(dialog.submit, yes), kind=kind)
                button(self.text("common.cancel"), dialog.close)
        return await self.answer(dialog) is not None

    async def show_once(self, title: str, lead: str, secret: str, *, kept: str) -> None:
        """Show what nobody can see again; `kept` are the words by which the reader has it."""
        with self.dialog(title) as dialog:
            element(lead, "p")
            element(secret, "div", "secret")
            with box("acts"):
                button(kept, dialog.close, kind="primary")
        dialog.props("persistent")
        await self.answer(dialog)

    async def answer(self, dialog: ui.dialog) -> Any:
        """Open `dialog`; gives what it submits, None when it is closed.

        Raises:
            PageLeftError: the page was closed meanwhile.
        """
        given = await dialog
        if dialog.is_deleted:
            raise PageLeftError("The page was closed.")
        # Not at once: as it leaves, it gives the focus back to what had it.
        ui.timer(_LEAVING, dialog.delete, once=True)
        return given

    @contextmanager
    def dialog(self, title: str) -> Iterator[ui.dialog]:
        """A dialog to be filled; `answer` opens it and waits for what it submits."""
        with ui.dialog() as dialog, box("card"):
            dialog.props["aria-label"] = title
            element(title, "h2", "heading")
            yield dialog

    def save(self, content: str | bytes, name: str, kind: str = "text/csv") -> None:
        """Hand the reader a file."""
        ui.download.content(content, name, kind)

"""A part of the integrations: what it is, what one can add to it, and what there is."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from nicegui import ui

from earshot.access.roles import Account, Action
from earshot.console.parts import box, button, heading, words
from earshot.console.tables import Column, table
from earshot.console.view import View

_Row = TypeVar("_Row")
_T = TypeVar("_T")


class Part(ABC, Generic[_Row]):
    """A list, drawn anew after each change, and a button that adds to it."""

    name: ClassVar[str]
    """The key of its title; the sentence below that has the same with `_lead`."""
    adding: ClassVar[str]
    """The key of what the button says."""
    icon: ClassVar[str] = "add"

    def __init__(self, view: View) -> None:
        """Of the page that `view` is of."""
        self._view = view

    @ui.refreshable_method
    async def listed(self) -> None:
        """All of them."""
        view = self._view
        await view.require(Action.MANAGE_INTEGRATIONS)
        rows, title = await view.run(self._rows), view.text(f"integrations.{self.name}")
        with box("part"):
            with box("under"):
                heading(title)
                button(view.text(f"integrations.{self.adding}"), self._add, icon=self.icon)
            words(view.text(f"integrations.{self.name}_lead"), "p", "soft")
            if rows:
                table(view, title, self._columns(), rows, export=None)

    @abstractmethod
    def _rows(self) -> list[_Row]:
        """What there is, in the order in which it is listed."""

    @abstractmethod
    def _columns(self) -> list[Column[_Row]]: ...

    @abstractmethod
    async def _add(self) -> None: ...

    async def _do(self, deed: Callable[[Account], _T]) -> _T:
        """What `deed` gives, done by the account as it is now, which still may."""
        by = await self._view.require(Action.MANAGE_INTEGRATIONS)
        return await self._view.run(deed, by)

    async def _end(
        self, title: str, lead: str, yes: str, deed: Callable[[Account], object]
    ) -> None:
        """Do it for good, if the reader means it; `yes` is the key of what they then say."""
        yes = self._view.text(f"integrations.{yes}")
        if await self._view.confirm(title, lead, yes=yes, danger=True):
            await self._do(deed)
            await self.listed.refresh()

    async def _made(self, kind: str, secret: str | None) -> None:
        """Show the secret of what was made just now; None when nothing was."""
        if secret is not None:
            view = self._view
            title, lead = view.text(f"integrations.{kind}"), view.text(f"integrations.{kind}_lead")
            await view.show_once(title, lead, secret, kept=view.text("integrations.kept"))
            await self.listed.refresh()

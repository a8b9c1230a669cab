"""The editor of a script: one text as cards and as YAML, with a conversation over it beside."""

from functools import partial

from nicegui import ui

from earshot.access.roles import Action
from earshot.console import editor_saving
from earshot.console.editor_cards import Cards
from earshot.console.editor_document import Document, opened
from earshot.console.editor_preview import Chat
from earshot.console.editor_problems import Problems
from earshot.console.editor_publish import Publishing
from earshot.console.editor_saving import Saving
from earshot.console.editor_trying import Flow, Tests
from earshot.console.editor_yaml import Yaml
from earshot.console.frame import head
from earshot.console.parts import box, button, link_button
from earshot.console.registry import page
from earshot.console.view import View

_TICK = 0.25
PANES = ("cards", "yaml", "flow", "tests", "preview")


@page("/scripts/{survey}", Action.SEE_SCRIPTS, title="editor.title", wide=True)
async def editor(view: View, survey: str) -> None:
    """The script of `survey`; who may not change it sees it as it is."""
    document = await opened(view, survey, Action.SEE_SCRIPTS)
    editor_saving.script()
    saving = Saving(document)
    desk = _Desk(document)
    publishing = Publishing(document, desk.reveal)
    sheet = document.checked.sheet
    title = sheet.title if sheet and sheet.title else survey
    ui.page_title(f"{title} · {view.text('editor.title')} · Earshot")
    # In the direction of its own letters.
    with head(view, f"\u2068{title}\u2069", back=(view.text("home.title"), "/")):
        _ways(view, survey)
        if document.may_edit:
            label = view.text("editor.publish")
            button(label, publishing.ask, kind="primary", icon="publish")
    with box("line between"):
        saving.line()
        publishing.state()
    await saving.conflict()
    await saving.beside()
    desk.draw()
    ui.timer(_TICK, document.tick)
    await ui.context.client.connected()
    await desk.begin()
    await publishing.begin()
    await saving.begin(desk.yaml.editor.id)


def _ways(view: View, survey: str) -> None:
    for key, icon, to in (
        ("editor.to_translations", "translate", "translations"),
        ("editor.to_revisions", "history", "revisions"),
    ):
        link_button(view.text(key), f"/scripts/{survey}/{to}", icon=icon)


class _Desk:
    """The panes, one shown at a time; the preview stands beside where there is room."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._view = document.view
        self._cards = Cards(document, self.reveal)
        self._flow = Flow(document)
        self._tests = Tests(document)
        self._chat = Chat(document)
        self._problems = Problems(document, self.reveal)
        self._panes: dict[str, ui.element] = {}
        self._tabs: dict[str, ui.button] = {}

    def draw(self) -> None:
        """All of them."""
        view = self._view
        with box("tabs") as tabs:
            tabs.props.update({"role": "group", "aria-label": view.text("editor.views")})
            for name in PANES:
                tab = button(view.text(f"editor.pane_{name}"), partial(self.show, name))
                self._tabs[name] = tab.classes(f"tab {name}")
        with box("editor") as self._around:
            with box("panes"):
                with box("part pane") as self._panes["cards"]:
                    self._cards.listed()
                with box("part pane") as self._panes["yaml"]:
                    self.yaml = Yaml(self._document)
                    self._problems.listed()
                with box("part pane") as self._panes["flow"]:
                    self._flow_box = box("part")
                with box("part pane") as self._panes["tests"]:
                    self._tests.listed()
            with box("beside"):
                self._chat.draw()
        self._shown("cards")

    async def begin(self) -> None:
        """What needs a browser."""
        with self._flow_box:
            await self._flow.drawn()
        await self.yaml.begin()
        await self._chat.begin()

    async def show(self, name: str) -> None:
        """Show a pane; what it needs is drawn now."""
        self._shown(name)
        await self._document.check()
        if name == "flow":
            await self._flow.again()

    async def reveal(self, line: int) -> None:
        """Show a line of the text."""
        await self.show("yaml")
        self.yaml.reveal(line)

    def _shown(self, name: str) -> None:
        self._flow.is_shown = name == "flow"
        for other, pane in self._panes.items():
            # On a phone the preview is a pane of its own; where there is room it always shows.
            pane.set_visibility(other == name or (name == "preview" and other == "cards"))
        for other, tab in self._tabs.items():
            tab.props["aria-pressed"] = str(other == name).lower()
        self._around.classes(
            add="previewing" if name == "preview" else "",
            remove="" if name == "preview" else "previewing",
        )

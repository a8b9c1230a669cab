"""The flow of a script as a picture, and its tests."""

from nicegui import ui

from dialogs.testing import Played
from earshot.console.editor_document import Document
from earshot.console.parts import box, button, empty_state, mark, words
from earshot.editing import diagrams, summary
from earshot.editing.summary import Tested
from earshot.editing.words import RefusedError

_FONT = "system-ui, sans-serif"
_LOOK = """
classDef unreachable stroke-dasharray: 6 4,opacity:0.65;
classDef untranslated stroke:#b37a00,stroke-width:2px;
classDef faulty stroke:#c0392b,stroke-width:3px;
"""


class Flow:
    """The diagram; drawn while it is looked at."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        self.is_shown = False
        document.on_checked.append(self.again)

    async def again(self) -> None:
        """Draw it as the script is now."""
        if self.is_shown:
            await self.drawn.refresh()

    @ui.refreshable_method
    async def drawn(self) -> None:
        """The picture, and what its marks mean."""
        view, checked = self._document.view, self._document.checked
        if not self.is_shown:
            return
        dark = await ui.run_javascript("document.body.classList.contains('body--dark')")
        try:
            issues = [one.issue for one in checked.problems]
            text = await view.run(diagrams.diagram, checked.text, issues=issues)
        except RefusedError as error:
            empty_state("account_tree", view.text("editor.no_cards"), view.words(error.words))
            return
        with box("card flow") as around:
            around.props.update({"tabindex": "0", "role": "img", "dir": "ltr"})
            around.props["aria-label"] = view.text("editor.flow_label")
            config = {
                "theme": "dark" if dark else "neutral",
                "securityLevel": "strict",
                "fontFamily": _FONT,
            }
            ui.mermaid(text + _LOOK, config=config)
        with box("line small"):
            for kind in (diagrams.UNREACHABLE, diagrams.UNTRANSLATED, diagrams.FAULTY):
                mark(view.text(f"editor.flow_{kind}"), "bad" if kind == "faulty" else "warn")


class Tests:
    """The script's own tests, run when it is asked for."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        self._text = ""
        self._tested: Tested | None = None
        document.on_checked.append(self.listed.refresh)

    async def run(self) -> None:
        """Run them over the text as it is."""
        text = self._document.text
        self._start.props("loading")
        self._tested = await self._document.view.run(summary.tested, text)
        self._text = text
        self.listed.refresh()

    @ui.refreshable_method
    def listed(self) -> None:
        """How they went."""
        view = self._document.view
        with box("line"):
            words(view.text("editor.tests"), "h2", "heading")
            label = view.text("editor.run_tests")
            self._start = button(label, self.run, kind="primary", icon="play_arrow")
        tested = self._tested
        if not self._text:
            words(view.text("editor.tests_lead"), "p", "soft")
        elif tested is None:
            words(view.text("editor.no_preview"), "p", "soft")
        else:
            self._outcome(tested)

    def _outcome(self, tested: Tested) -> None:
        view = self._document.view
        if self._text != self._document.text:
            words(view.text("editor.tests_old"), "p", "remark")
        for one in tested.played:
            self._played(one)
        for step in tested.missed.steps:
            words(view.text("editor.missed_step", step=step), "p", "remark")
        for step, to in tested.missed.branches:
            words(view.text("editor.missed_way", step=step, to=to), "p", "remark")
        if not tested.played:
            words(view.text("editor.no_tests"), "p", "soft")
        elif not tested.missed.steps and not tested.missed.branches:
            words(view.text("editor.nothing_missed"), "p", "soft")

    def _played(self, one: Played) -> None:
        view = self._document.view
        with box("card tested", "details"):
            with box("", "summary"):
                passed = "passed" if one.passed else "failed"
                mark(view.text(f"editor.test_{passed}"), "good" if one.passed else "bad")
                words(one.test.name, "span").props["dir"] = "auto"
            for failure in one.failures:
                words(failure, "p", "wrong").props.update({"dir": "ltr", "lang": "en"})
            words(one.transcript, "pre", "words mono small").props["dir"] = "auto"

"""The script as YAML: what is wrong stands at its line."""

from collections import defaultdict
from typing import Any, Literal

from nicegui import events, ui

from earshot.console.editor_document import Checked, Document
from earshot.console.editor_saving import call
from earshot.console.parts import box
from earshot.editing.problems import Problem
from earshot.editing.spans import index_of

_LIGHT: Literal["githubLight"] = "githubLight"
_DARK: Literal["githubDark"] = "githubDark"


class Yaml:
    """The editor of the text; it is there from the start, also while another view is shown."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        with box("yaml") as around:
            around.props["dir"] = "ltr"
            self.editor = ui.codemirror(
                document.text,
                language="YAML",
                theme=_DARK if document.view.account.dark else _LIGHT,
                indent="  ",
                line_wrapping=True,
                on_change=self._typed,
            )
        if not document.may_edit:
            self.editor.disable()
        self._mark()
        document.on_text.append(self._changed)
        document.on_checked.append(self._mark)

    async def begin(self) -> None:
        """Name it for those who do not see it, and take on the colours that the page has."""
        label = self._document.view.text("editor.yaml_label")
        is_dark = await call("name", self.editor.id, label, wait=True)
        self.editor.theme = _DARK if is_dark else _LIGHT

    def reveal(self, line: int) -> None:
        """Show a line."""
        self.editor.reveal_line(line)

    async def _typed(self, event: events.ValueChangeEventArguments[str]) -> None:
        await self._document.write(event.value or "")

    def _changed(self) -> None:
        if self.editor.value != self._document.text:
            self.editor.value = self._document.text

    def _mark(self) -> None:
        checked = self._document.checked
        if checked.text == self._document.text:
            self.editor.line_tooltips = _tooltips(checked)
            self.editor.decorations = [
                spec for one in checked.problems for spec in _decorations(checked.text, one)
            ]


def _tooltips(checked: Checked) -> dict[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    for one in checked.problems:
        found[one.line].append(one.issue.message.replace("`", ""))
    return {line: "\n".join(messages) for line, messages in found.items()}


def _decorations(text: str, problem: Problem) -> list[dict[str, Any]]:
    kind = "bad" if problem.issue.severity == "error" else "warn"
    start = index_of(text, problem.line, problem.column)
    end = min(index_of(text, problem.end_line, problem.end_column), len(text))
    found: list[dict[str, Any]] = [{"kind": "line", "line": problem.line, "class": f"line-{kind}"}]
    if start < end:
        found.append({"kind": "mark", "from": start, "to": end, "class": f"mark-{kind}"})
    return found

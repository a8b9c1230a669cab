"""Text in YAML with marks at the lines that are wrong: of a plan, or of rules."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal

from nicegui import ui

from dialogs.issues import Issue
from earshot.console.editor_saving import call
from earshot.console.parts import box

_LIGHT: Literal["githubLight"] = "githubLight"
_DARK: Literal["githubDark"] = "githubDark"


class PlanText:
    """The editor. The page must have the editor's script (`editor_saving.script`)."""

    def __init__(self, text: str, *, dark: bool | None) -> None:
        """It begins with `text`."""
        with box("yaml") as around:
            around.props["dir"] = "ltr"
            self._editor = ui.codemirror(
                text,
                language="YAML",
                theme=_DARK if dark else _LIGHT,
                indent="  ",
                line_wrapping=True,
            )

    async def begin(self, label: str) -> None:
        """Name it for those who do not see it, and take on the colours that the page has."""
        is_dark = await call("name", self._editor.id, label, wait=True)
        self._editor.theme = _DARK if is_dark else _LIGHT

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._editor.value or ""

    def mark(self, problems: Iterable[Issue]) -> None:
        """Mark the lines of these, and no others."""
        found: dict[int, list[str]] = defaultdict(list)
        for one in problems:
            found[one.line].append(one.message.replace("`", ""))
        self._editor.line_tooltips = {line: "\n".join(said) for line, said in found.items()}
        self._editor.decorations = [
            {"kind": "line", "line": line, "class": "line-bad"} for line in found
        ]

"""What is wrong with the script, with the cure as a button."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from nicegui import ui

from earshot.console.editor_document import Document
from earshot.console.parts import Tone, box, button, mark, told, words
from earshot.editing.problems import Problem

Reveal = Callable[[int], Awaitable[None]]


class Problems:
    """The list of what is wrong; `reveal` shows a line."""

    def __init__(self, document: Document, reveal: Reveal) -> None:
        """Of this page's document."""
        self._document = document
        self._reveal = reveal
        document.on_checked.append(self.listed.refresh)

    @ui.refreshable_method
    def listed(self) -> None:
        """All of them."""
        view, found = self._document.view, self._document.checked.problems
        with box("card problems", "section") as part:
            part.props["aria-label"] = view.text("editor.problems")
            with box("line") as line:
                line.props["role"] = "status"
                words(view.text("editor.problems"), "h2", "heading")
                _counted(self._document, found)
            shown(self._document, found, self._reveal)


def _counted(document: Document, found: Iterable[Problem]) -> None:
    view = document.view
    errors = sum(one.issue.severity == "error" for one in found)
    warnings = len(tuple(found)) - errors
    if errors:
        mark(view.text("editor.errors", n=errors), "bad")
    if warnings:
        mark(view.text("editor.warnings", n=warnings), "warn")
    if not errors and not warnings:
        mark(view.text("editor.no_problems"), "good")


def shown(document: Document, found: Iterable[Problem], reveal: Reveal) -> None:
    """These, one below the other."""
    view = document.view
    for one in found:
        is_error = one.issue.severity == "error"
        with box("problem"):
            mark(view.text("editor.error" if is_error else "editor.warning"), _tone(one))
            told(one.issue.message, "told")
            with box("acts"):
                line = view.text("editor.line", n=one.line)
                button(line, partial(reveal, one.line), kind="quiet")
                if one.cure is not None and document.may_edit:
                    button(view.words(one.cure.label), partial(_cured, document, one))


def _tone(problem: Problem) -> Tone:
    return "bad" if problem.issue.severity == "error" else "warn"


async def _cured(document: Document, problem: Problem) -> None:
    """Take the cure, if the text is still the one that it cures."""
    if problem.cure is None or document.text != document.checked.text:
        document.view.notify(document.view.text("editor.changed_meanwhile"), "plain")
        return
    await document.write(problem.cure.text)
    await document.check()

"""Fields that show a part of the script, each by a name that the browser knows it by as well."""

from collections.abc import Awaitable, Callable

from nicegui import ui

from earshot.editing import changing

_HEAD = "-"
"""In the place of a language: the part is at the head of the script, and of no language."""


def text_field(path: str, language: str) -> str:
    """The name of the field for a text in a language."""
    return f"{language} {path}"


def head_field(key: str) -> str:
    """The name of the field for what stands at the head of the script."""
    return text_field(key, _HEAD)


def tie(field: ui.element, name: str, typed: Callable[[str, str], Awaitable[None]]) -> None:
    """Tell `typed` the name and what is typed in `field`; the browser keeps it until it is saved.

    Also what is no change of its value: the browser waits for all of it to arrive.
    """
    field.props["data-part"] = name
    field.on("update:model-value", lambda event: typed(name, event.args or ""), [None])


def put(text: str, name: str, value: str) -> str:
    """The script with `value` in the part that the field of that name shows.

    Raises:
        RefusedError: it has no such part.
    """
    language, _, path = name.partition(" ")
    if language == _HEAD:
        return changing.set_header(text, path, value)
    return changing.set_text(text, path, language, value)

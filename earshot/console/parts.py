"""Small parts of a page: words, boxes, buttons, marks."""

from collections.abc import Awaitable, Callable
from typing import Literal, TypeAlias

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement

from earshot.console.visits import PREFIX

Kind: TypeAlias = Literal["plain", "primary", "danger", "quiet", "icon"]
Tone: TypeAlias = Literal["", "good", "warn", "bad", "accent"]
Click: TypeAlias = Callable[[], object] | Callable[[], Awaitable[object]]


def box(classes: str = "", tag: str = "div") -> ui.element:
    """An element to be filled, of the style sheet's `classes`."""
    return ui.element(tag).classes(classes)


def words(text: str, tag: str = "div", classes: str = "") -> TextElement:
    """An element that says `text`, whatever stands in it."""
    return TextElement(tag=tag, text=text).classes(classes)


def written(text: str, tag: str = "span", classes: str = "") -> TextElement:
    """What somebody wrote, a title or a comment, read the way its own letters go."""
    made = words(text, tag, classes)
    made.props["dir"] = "auto"
    return made


def told(text: str, classes: str = "") -> ui.element:
    """A sentence of the program's own, in English; what stands in backticks is code."""
    with box(classes, "p") as sentence:
        sentence.props.update(lang="en", dir="ltr")
        for n, part in enumerate(text.split("`")):
            words(part, "code" if n % 2 else "span")
    return sentence


def heading(text: str, level: int = 2) -> TextElement:
    """The heading of a part of the page."""
    return words(text, f"h{level}", "heading")


def mark(text: str, tone: Tone = "") -> TextElement:
    """A state, in a word or two."""
    return words(text, "span", f"mark {tone}")


def link(text: str, to: str) -> TextElement:
    """A link within the console (`/people`) or to another page of Earshot (`../c/nps`)."""
    anchor = written(text, "a", "link")
    anchor.props["href"] = address(to)
    return anchor


def button(
    label: str, on_click: Click, *, kind: Kind = "plain", icon: str | None = None
) -> ui.button:
    """A button; of the kind `icon` it shows that alone, and says `label` to who asks."""
    made = ui.button("" if kind == "icon" else label, on_click=on_click, color=None, icon=icon)
    made.props("unelevated no-caps").classes(f"act {kind}")
    if kind == "icon":
        made.props["aria-label"] = label
        made.tooltip(label)
    return made


def link_button(
    label: str, to: str, *, kind: Kind = "plain", icon: str | None = None
) -> ui.button:
    """A link that looks like a button."""
    made = ui.button(label, color=None, icon=icon)
    made.props("unelevated no-caps").classes(f"act {kind}")
    made.props["href"] = address(to)
    return made


def empty_state(icon: str, title: str, text: str, level: int = 2) -> ui.element:
    """What a page says that has nothing to show yet; put into it what to do next."""
    with box("card empty") as empty:
        ui.icon(icon).props("aria-hidden=true")
        heading(title, level)
        words(text, "p", "soft")
    return empty


def address(to: str) -> str:
    """Where `to`, a path of the console, is for the browser."""
    return PREFIX + to if to.startswith("/") else to

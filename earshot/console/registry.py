"""What a page is: its address, who may open it, its title, and what draws it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from earshot.access.roles import Action

Draw: TypeAlias = Callable[..., Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the console; `draw` takes the View and what the address names.

    `action` is what one must be allowed to open it; None: everybody who is signed in. Those with
    an `icon` are in the navigation, by their `place`.
    """

    path: str
    action: Action | None
    title: str
    draw: Draw
    icon: str | None
    place: int
    wide: bool


_pages: dict[str, Page] = {}


def page(
    path: str,
    action: Action | None,
    *,
    title: str,
    icon: str | None = None,
    place: int = 0,
    wide: bool = False,
) -> Callable[[Draw], Draw]:
    """Register what is decorated as the page at `path` below the console's own.

    `title` is the key of a text. The decorated coroutine takes a View, then the parameters that
    `path` names in braces and, with a default, those of the query. `wide`: it uses all the width.
    """

    def register(draw: Draw) -> Draw:
        _pages[path] = Page(path, action, title, draw, icon, place, wide)
        return draw

    return register


def pages() -> list[Page]:
    """All pages whose modules are imported, by their places."""
    return sorted(_pages.values(), key=lambda page: page.place)

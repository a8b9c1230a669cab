"""A part of the integrations: what it is, what one can add to it, and what there is."""

from collections.abc import Iterator
from contextlib import contextmanager

from earshot.console.parts import Click, box, button, heading, words
from earshot.console.view import View


@contextmanager
def part(view: View, name: str, deed: str, act: Click, *, icon: str = "add") -> Iterator[str]:
    """The part called `name`, with a button that says `deed`; gives its title."""
    title = view.text(f"integrations.{name}")
    with box("part"):
        with box("under"):
            heading(title)
            button(view.text(f"integrations.{deed}"), act, icon=icon)
        words(view.text(f"integrations.{name}_lead"), "p", "soft")
        yield title

"""What every command may need, made when it is first asked for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import click

from earshot.bootstrap import Earshot, build

if TYPE_CHECKING:
    from config.settings import Settings


@dataclass
class Context:
    """The settings, read once, and the program built from them."""

    read: "Callable[[], Settings]"

    @cached_property
    def settings(self) -> "Settings":
        """The settings of this process."""
        return self.read()

    @contextmanager
    def earshot(self, *, alone: bool = False) -> Iterator[Earshot]:
        """The program, ready to use: tables made, shipped surveys published.

        `alone`: no other process may serve the same SQLite file, and none is disturbed by trying.
        """
        earshot = build(self.settings)
        try:
            if alone:
                earshot.database.claim()
            earshot.prepare()
            yield earshot
        finally:
            earshot.database.close()


pass_context = click.make_pass_decorator(Context)

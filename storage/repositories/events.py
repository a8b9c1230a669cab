"""What other programs told us, and the rules of what it leads to."""

from storage.repositories.base import Repository


class Events(Repository):
    """Events and touchpoint rules."""

    __slots__ = ()

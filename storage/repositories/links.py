"""Links that are open to everybody, up to a limit."""

from storage.repositories.base import Repository


class Links(Repository):
    """Open links by their codes."""

    __slots__ = ()

"""What may be told of an anonymous wave, written once when it closes."""

from storage.repositories.base import Repository


class Releases(Repository):
    """The released figures by survey and wave."""

    __slots__ = ()

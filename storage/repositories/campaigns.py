"""Campaigns and their rounds."""

from storage.repositories.base import Repository


class Campaigns(Repository):
    """Plans to ask an audience, and each time that they did."""

    __slots__ = ()

"""Webhooks, and what is told to them."""

from storage.repositories.base import Repository


class Notifications(Repository):
    """Addresses that hear of events, and every event that one of them must hear of."""

    __slots__ = ()

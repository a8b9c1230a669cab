"""What can go wrong while storing; the class says whom it concerns and what to do next."""


class StorageError(Exception):
    """Nothing of the transaction was stored. Retry a group's turns one by one: one is at fault."""


class ConflictError(StorageError):
    """Somebody else was first: a key exists already, or a row has moved on since it was read."""


class DatabaseUnavailableError(StorageError):
    """The database is lost, locked or full: everybody's trouble, never one turn's."""


class DatabaseBusyError(StorageError):
    """Another process already works on this SQLite file."""

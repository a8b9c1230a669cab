"""What every repository has."""

from sqlalchemy import Connection


class Repository:
    """Statements over one connection."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def _dialect(self) -> str:
        return self._connection.dialect.name

"""A session's property, in the words of each database."""

from typing import Any

from sqlalchemy import Column, Text, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from storage.models import sessions


class PropertyOf(FunctionElement[str]):
    """The value of the property `name`, of a session if not of others; NULL where it has none."""

    type = Text()
    inherit_cache = True

    def __init__(self, name: str, properties: Column[str] = sessions.c.properties) -> None:
        # Written into the statement: as a parameter it would not equal itself in GROUP BY.
        plain = name.replace("'", "").replace("%", "")
        super().__init__(properties, literal_column(f"'{plain}'", Text()))


@compiles(PropertyOf, "sqlite")
def _on_sqlite(element: PropertyOf, compiler: Any, **more: Any) -> str:
    properties, name = (compiler.process(part, **more) for part in element.clauses)
    return f"json_extract({properties}, '$.\"' || {name} || '\"')"


@compiles(PropertyOf, "postgresql")
def _on_postgresql(element: PropertyOf, compiler: Any, **more: Any) -> str:
    properties, name = (compiler.process(part, **more) for part in element.clauses)
    return f"(CAST({properties} AS JSON) ->> {name})"


TEAM = PropertyOf("team")
"""The team to which a session belongs: whoever may see only some teams sees those sessions."""

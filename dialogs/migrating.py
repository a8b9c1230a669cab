"""Sessions saved by earlier formats, brought up to the one in use."""

from collections.abc import Callable, Mapping
from typing import Any

from dialogs.session import FORMAT, Session, from_json

UPGRADERS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Format → the function that turns its saved form into that of the next format."""


class FormatError(ValueError):
    """A session saved by a newer version of the program; upgrade, then go on."""


def upgraded(saved: dict[str, Any]) -> Session:
    """The session in `saved`, whatever format wrote it.

    Raises:
        FormatError: the format is not known here.
    """
    version = saved["format"]
    while version != FORMAT:
        upgrade = UPGRADERS.get(version)
        if upgrade is None:
            raise FormatError(
                f"This session was saved in format {version}; this program reads up to {FORMAT}."
            )
        saved = upgrade(saved)
        version += 1
    return from_json(saved)

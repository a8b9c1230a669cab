"""How people ask for things in words of their own: patterns of clauses, a module per language."""

from collections.abc import Mapping
from types import ModuleType

_NAMES: Mapping[str, str] = {
    "STOP": "stop",
    "END": "end",
    "BYE": "farewell",
    "LATER": "later",
    "OCCUPIED": "occupied",
    "TOMORROW": "tomorrow",
    "NEXT_WEEK": "week",
    "PERSON": "person",
    "CALL": "call",
    "LANGUAGE": "language",
    "BACK": "back",
    "SKIP": "skip",
    "WHY": "why",
    "HELP": "help",
    "EXCUSE": "excuse",
    "YES": "yes",
    "NO": "no",
    "WAVERING": "wavering",
}


def by_command(*modules: ModuleType) -> Mapping[str, tuple[str, ...]]:
    """The patterns of one language by command: what its `modules` have under the usual names."""
    found = {
        command: tuple(line for module in modules for line in getattr(module, name, ()))
        for name, command in _NAMES.items()
    }
    return {command: lines for command, lines in found.items() if lines}

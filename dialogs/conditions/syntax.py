"""Reads a condition as a tree, after looking at every character of it."""

import ast
import re
from threading import Lock
from typing import Literal, TypeAlias

MAX_LENGTH = 500
MAX_DEPTH = 20


class ConditionError(Exception):
    """A condition that cannot be used, and at which column of it (from 1).

    `name` is the unknown name, where there is one.
    """

    def __init__(
        self, message: str, column: int, reason: "Reason" = "invalid", name: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.reason = reason
        self.name = name


Reason: TypeAlias = Literal["invalid", "name", "type"]
"""Not our language at all, a name that nothing has, or things that cannot be compared."""

_TOKEN = re.compile(
    r"""\s+ | "[^"\\\n]*" | '[^'\\\n]*' | \d{1,9}(?:\.\d{1,9})?(?![\w.]) | [^\W\d]\w*
      | [=!<>]= | [<>(),-]""",
    re.VERBOSE,
)


_ONE_AT_A_TIME = Lock()
"""Python 3.11 counts the depth of all threads' trees together, and gives up when they differ."""


def tree(source: str) -> ast.expr:
    """The expression in `source`; every character of it was looked at before Python saw it."""
    _check_characters(source)
    # Python takes a leading blank for an indent, and a line's end for the condition's.
    flat = re.sub(r"\s", " ", source)
    margin = len(flat) - len(flat.lstrip())
    try:
        with _ONE_AT_A_TIME:
            parsed = ast.parse(flat.strip(), mode="eval").body
        return _shifted(parsed, flat.strip(), margin)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        column = margin + (getattr(error, "offset", None) or 1)
        raise ConditionError(f"`{source.strip()}` is not a condition.", column) from None


def _check_characters(source: str) -> None:
    if len(source) > MAX_LENGTH:
        raise ConditionError(
            f"A condition has at most {MAX_LENGTH} characters. Split it over `branch:` steps.", 1
        )
    position = depth = 0
    while position < len(source):
        token = _TOKEN.match(source, position)
        if token is None:
            raise ConditionError(_strange(source[position]), position + 1)
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if depth > MAX_DEPTH:
            raise ConditionError(
                f"More than {MAX_DEPTH} brackets stand inside one another.", position + 1
            )
        position = token.end()


def _strange(character: str) -> str:
    hints = {
        "=": "Write `==` to compare.",
        "&": "Write `and`.",
        "|": "Write `or`.",
        "!": "Write `not` or `!=`.",
        '"': "Close the quotes.",
        "'": "Close the quotes.",
    }
    return f"`{character}` has no place in a condition. {hints.get(character, '')}".rstrip()


def _shifted(tree: ast.expr, source: str, margin: int) -> ast.expr:
    """`tree` with columns that count characters of the author's line, not bytes of ours."""
    encoded = source.encode()
    for node in ast.walk(tree):
        if isinstance(node, ast.expr):
            node.col_offset = margin + len(encoded[: node.col_offset].decode())
    return tree

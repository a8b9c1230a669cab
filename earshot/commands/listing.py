"""Lists as commands print them: a line each and how many there are, or all of it as JSON."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar

import click

from earshot.commands.files import counted

_Row = TypeVar("_Row")


def say_list(
    what: str,
    rows: Sequence[_Row],
    format_: str,
    *,
    line: Callable[[_Row], str],
    plain: Callable[[Any], object] = asdict,
) -> None:
    """Print the `line` of each row and how many there are, such as `2 keys.`; or each as JSON."""
    if format_ == "json":
        told = [plain(row) for row in rows]
        click.echo(json.dumps(told, ensure_ascii=False, default=_written))
        return
    for row in rows:
        click.echo(line(row))
    click.echo(f"{counted(len(rows), what)}.")


def _written(value: Any) -> Any:
    """What JSON has no form of: a moment in ISO 8601, a set as its members in order."""
    return value.isoformat() if isinstance(value, datetime) else sorted(value)

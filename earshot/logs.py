"""Logs: one line an event, its fields behind it. Never words, addresses or secrets."""

import logging
import traceback as traceback_module
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}
_QUIET = (
    *("httpx", "httpcore", "alembic", "uvicorn.access", "sqlalchemy"),
    *("aiohttp", "slack_bolt", "slack_sdk", "telegram", "twilio"),
)


class _Lines(logging.Formatter):
    """`time level logger: event field=value …`, with line breaks escaped."""

    def format(self, record: logging.LogRecord) -> str:
        """One line; an exception is told by its class and place, not by its text."""
        fields = {key: value for key, value in vars(record).items() if key not in _OWN}
        if record.exc_info and record.exc_info[0] is not None:
            fields["error"] = record.exc_info[0].__name__
            fields["at"] = _place(record.exc_info[2])
        head = f"{self.formatTime(record)} {record.levelname.lower()} {record.name}:"
        return f"{head} {_one_line(record.getMessage())}{_written(fields)}"


def set_up(level: int = logging.INFO) -> None:
    """Log to standard error; the libraries that would log addresses stay quiet."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)


def _written(fields: Mapping[str, object]) -> str:
    return "".join(f" {key}={_one_line(str(value))}" for key, value in fields.items())


def _one_line(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def _place(traceback: TracebackType | None) -> str:
    """The innermost file and line of a traceback."""
    frames = traceback_module.extract_tb(traceback)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"

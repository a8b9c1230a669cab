"""The file formats of an export."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import IO, Any, Literal, Protocol, TypeAlias

from earshot.errors import EarshotError
from earshot.reporting.columns import COLUMNS, ColumnKind, as_cells, as_csv, as_object
from storage.analytics import ExportRow

Format: TypeAlias = Literal["csv", "jsonl", "parquet"]

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_encode = json.JSONEncoder(ensure_ascii=False).encode


class ExportError(EarshotError):
    """The file cannot be written; the message says why."""


class Sink(Protocol):
    """Takes rows, some at a time."""

    def write(self, rows: Sequence[ExportRow]) -> None:
        """Write these rows."""

    def close(self) -> None:
        """Write what ends the file."""


def csv_lines(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows of a CSV file, every cell in quotes."""
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode()


class CsvSink:
    """Comma-separated, every cell in quotes, safe in a spreadsheet."""

    def __init__(self, file: IO[bytes]) -> None:
        """Write the header."""
        self._file = file
        file.write(BYTE_ORDER_MARK)
        self._write([[column.name for column in COLUMNS]])

    def write(self, rows: Sequence[ExportRow]) -> None:
        """Write these rows."""
        self._write([as_csv(row) for row in rows])

    def close(self) -> None:
        """A CSV file just ends."""

    def _write(self, rows: list[list[str]]) -> None:
        self._file.write(csv_lines(rows))


class JsonLinesSink:
    """An object a line, values in their own types."""

    def __init__(self, file: IO[bytes]) -> None:
        """Nothing to write yet."""
        self._file = file

    def write(self, rows: Sequence[ExportRow]) -> None:
        """Write these rows."""
        self._file.write("".join(f"{_encode(as_object(row))}\n" for row in rows).encode())

    def close(self) -> None:
        """A JSON lines file just ends."""


class ParquetSink:
    """A row group for each call of `write`."""

    def __init__(self, file: IO[bytes]) -> None:
        """Begin the file.

        Raises:
            ExportError: pyarrow is not installed.
        """
        try:
            arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        except ImportError:
            raise ExportError(
                "Parquet needs pyarrow, which is not installed. Install earshot[parquet]."
            ) from None
        types: Mapping[ColumnKind, Any] = {
            "text": arrow.string(),
            "whole": arrow.int64(),
            "number": arrow.float64(),
        }
        self._schema = arrow.schema([(column.name, types[column.kind]) for column in COLUMNS])
        self._batch = arrow.record_batch
        self._writer = parquet.ParquetWriter(file, self._schema)

    def write(self, rows: Sequence[ExportRow]) -> None:
        """Write these rows."""
        cells = [as_cells(row) for row in rows]
        columns = [
            [None if one[at] is None else _as_text(column.kind, one[at]) for one in cells]
            for at, column in enumerate(COLUMNS)
        ]
        self._writer.write_batch(self._batch(columns, schema=self._schema))

    def close(self) -> None:
        """Write the footer, without which nobody can read the file."""
        self._writer.close()


SINKS: Mapping[str, Callable[[IO[bytes]], Sink]] = {
    "csv": CsvSink,
    "jsonl": JsonLinesSink,
    "parquet": ParquetSink,
}


def _as_text(kind: ColumnKind, cell: Any) -> Any:
    return str(cell) if kind == "text" else cell

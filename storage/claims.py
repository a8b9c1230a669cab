"""One process per SQLite file: a lock beside it that ends with the process, however it ends."""

import fcntl
import os
from pathlib import Path

from storage.errors import DatabaseBusyError


class FileClaim:
    """The right to work on `file` alone, held until `release`."""

    def __init__(self, file: Path) -> None:
        self._lock = os.open(
            file.with_name(f"{file.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
        )
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._lock)
            raise DatabaseBusyError(
                f"Another Earshot already works on {file}. Stop it first, or keep the data in"
                " PostgreSQL, where several may work at once."
            ) from None

    def release(self) -> None:
        """Let another process claim the file."""
        os.close(self._lock)

"""The key under which addresses of erased persons stay recognisable; made once, kept private."""

import hmac
import os
from pathlib import Path

from earshot.errors import EarshotError

LENGTH = 32
FILE = "secret.key"


def suppression_key(setting: str, folder: Path) -> bytes:
    """The key that `setting` gives, else that in `folder`, made when it is not there yet.

    Losing it means that erased addresses are no longer recognised: keep it with the backups.
    """
    if setting:
        return setting.encode()
    file = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return _read(file)
    except OSError as error:
        raise EarshotError(f"{file} cannot be made: {error.strerror}.") from error
    with os.fdopen(handle, "wb") as opened:
        opened.write(os.urandom(LENGTH))
    return _read(file)


def button_key(key: bytes) -> bytes:
    """The key under which buttons are made; none that is made under it tells of the other."""
    return hmac.digest(key, b"buttons", "sha256")


def _read(file: Path) -> bytes:
    try:
        key = file.read_bytes()
    except OSError as error:
        raise EarshotError(f"{file} cannot be read: {error.strerror}.") from error
    if len(key) != LENGTH:
        raise EarshotError(f"{file} is damaged. Restore it from a backup, or delete it.")
    return key

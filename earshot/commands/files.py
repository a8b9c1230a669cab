"""Script files named on the command line."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from dialogs.linting import check
from dialogs.loading import load
from dialogs.script import Script
from earshot.errors import EarshotError


def counted(n: int, what: str) -> str:
    """`1 script`, `2 scripts`."""
    return f"{n} {what}" if n == 1 else f"{n} {what}es" if what[-1] == "s" else f"{n} {what}s"


def source(file: Path) -> str:
    """What stands in `file`."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise EarshotError(f"{file} is not UTF-8 text. Save it as UTF-8.") from error
    except OSError as error:
        raise EarshotError(f"{file} cannot be read: {error.strerror}.") from error


def readable(file: Path) -> Script:
    """The script in `file`, if it has no errors."""
    written = source(file)
    script = load(written).script
    errors = [issue for issue in check(written, str(file)) if issue.severity == "error"]
    if script is None or errors:
        first = errors[0]
        raise EarshotError(
            f"{file}, line {first.line}: {first.message} `earshot check {file}` shows everything."
        )
    return script


def expanded(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and the scripts of the folders, in order."""
    for path in paths:
        if path.is_dir():
            found = sorted([*path.rglob("*.yaml"), *path.rglob("*.yml")])
            if not found:
                raise EarshotError(f"There is no .yaml file in {path}.")
            yield from found
        elif path.exists():
            yield path
        else:
            raise EarshotError(f"There is no file {path}.")

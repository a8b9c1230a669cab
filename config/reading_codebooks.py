"""The codebooks and tone lexicons in use: the shipped ones, and an owner's own in a folder.

The folder has `codebooks/NAME.yaml` and `tone/LANGUAGE.yaml`; a file there goes before the
shipped one of its name.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from dialogs.verbatims import Codebook, ToneLexicon, load_codebook, load_tone

SHIPPED = Path(__file__).parent

_Read = TypeVar("_Read")


def codebooks(folder: Path | None = None) -> Mapping[str, Codebook]:
    """Every codebook by its name, which is its file's.

    Raises: CodebookError for the first that cannot be used; OSError and UnicodeDecodeError for
    files that cannot be read.
    """
    return _each("codebooks", folder, _codebook)


def tones(folder: Path | None = None) -> Mapping[str, ToneLexicon]:
    """Every tone lexicon by its language. Raises: as `codebooks`."""
    return _each("tone", folder, _lexicon)


# Who looks every minute whether a file has changed must not parse those that have not.
@lru_cache(maxsize=64)
def _codebook(text: str, name: str) -> Codebook:
    return load_codebook(text, name=name)


@lru_cache(maxsize=64)
def _lexicon(text: str, language: str) -> ToneLexicon:
    return load_tone(text, language)


def _each(
    kind: str, folder: Path | None, load: Callable[[str, str], _Read]
) -> Mapping[str, _Read]:
    return {
        name: load(path.read_text(encoding="utf-8-sig"), name)
        for name, path in sorted(_files(kind, folder).items())
    }


def _files(kind: str, folder: Path | None) -> dict[str, Path]:
    places = [SHIPPED / kind, *([folder / kind] if folder else [])]
    return {path.stem: path for place in places for path in sorted(place.glob("*.yaml"))}

"""The codebooks and tone lexicons in force, and the revision that tells them from others."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from dialogs.issues import listed, suggestion
from dialogs.script import Audience
from dialogs.verbatims import METHODS, Codebook, CodebookError, ToneLexicon
from earshot.errors import EarshotError

CUSTOMERS, EMPLOYEES = "customers", "employees"
"""The codebook of each audience; employees have their own."""


class CodebooksError(EarshotError):
    """A codebook or a tone lexicon cannot be used; the message says which, and why."""


class UnknownThemeError(EarshotError):
    """There is no such theme; the message names those that are."""


@dataclass(frozen=True)
class Codebooks:
    """All by which verbatims are read: `books` by name, `tones` by language."""

    books: Mapping[str, Codebook]
    tones: Mapping[str, ToneLexicon]

    def of(self, audience: Audience) -> Codebook:
        """The codebook for surveys of `audience`."""
        return self.books[EMPLOYEES if audience == "employee" else CUSTOMERS]

    def revision_for(self, audience: Audience) -> str:
        """What the verbatims of that audience are coded under: other words, another revision."""
        return self.revisions[self.of(audience).name]

    @cached_property
    def revisions(self) -> Mapping[str, str]:
        """Codebook → its revision, with the lexicons and the rules that are used beside it."""
        lexicons = [
            (language, lexicon.version, lexicon.phrases)
            for language, lexicon in sorted(self.tones.items())
        ]
        return {
            name: _digest([name, book.revision, lexicons, dict(METHODS)])
            for name, book in self.books.items()
            if name in {CUSTOMERS, EMPLOYEES}
        }

    @cached_property
    def revision(self) -> str:
        """One revision for all of it."""
        return _digest(self.revisions)


def read_codebooks(
    books: Callable[[], Mapping[str, Codebook]], tones: Callable[[], Mapping[str, ToneLexicon]]
) -> Codebooks:
    """The codebooks as their files are now.

    Raises:
        CodebooksError: one of the files cannot be used.
    """
    try:
        return Codebooks(books(), tones())
    except CodebookError as error:
        first, more = error.issues[0], len(error.issues) - 1
        rest = f" ({more} more; `earshot codebooks check` shows all.)" if more else ""
        raise CodebooksError(f"{error.name}, line {first.line}: {first.message}{rest}") from error
    except UnicodeDecodeError as error:
        raise CodebooksError("A codebook is not UTF-8 text. Save it as UTF-8.") from error
    except OSError as error:
        raise CodebooksError(f"{error.filename} cannot be read: {error.strerror}.") from error


def known_theme(key: str, book: Codebook) -> str:
    """`key`, which is that of a theme of `book`.

    Raises:
        UnknownThemeError: it is not.
    """
    known = [theme.key for theme in book.themes]
    if key not in known:
        near = suggestion(key, known)
        raise UnknownThemeError(
            f"There is no theme `{key}`.{near} {listed('The themes are', known)}"
        )
    return key


def _digest(content: object) -> str:
    written = json.dumps(content, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:12]

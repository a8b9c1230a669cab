"""The pages, a module each: what is listed here is in the console."""

from types import ModuleType

from earshot.console.pages import (
    audit,
    editor,
    home,
    new_script,
    operations,
    own,
    people,
    results,
    revisions,
    transcript,
    translations,
    verbatims,
)

PAGES: tuple[ModuleType, ...] = (
    home,
    new_script,
    editor,
    revisions,
    translations,
    results,
    verbatims,
    transcript,
    operations,
    people,
    audit,
    own,
)

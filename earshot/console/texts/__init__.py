"""Every word that the console shows, by key and language.

`AREA.LANGUAGE.yaml` holds the texts of one area, `name: text`; the key is `AREA.name`. A text
with forms for one and for more is a mapping of `one` and `other`, chosen by the value `n`.
Placeholders are `{name}`; numbers among the values are written as the language writes them.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

import yaml

from earshot.console.numerals import number

FOLDER = Path(__file__).parent
LANGUAGES: Mapping[str, str] = {"en": "English", "fa": "فارسی"}
"""The languages of the console, each by its own name."""

Form: TypeAlias = str | Mapping[str, str]


def text(key: str, language: str, /, **values: object) -> str:
    """The text of `key` in `language`, its placeholders filled from `values`.

    Raises:
        KeyError: there is no such text, or a placeholder has no value.
    """
    form = texts(language)[key]
    if not isinstance(form, str):
        form = form["one" if values.get("n") == 1 else "other"]
    return form.format_map({name: _shown(value, language) for name, value in values.items()})


def has(key: str) -> bool:
    """Whether there is a text of `key`."""
    return key in texts("en")


@cache
def texts(language: str) -> Mapping[str, Form]:
    """All texts of `language` by key."""
    found: dict[str, Form] = {}
    for file in sorted(FOLDER.glob(f"*.{language}.yaml")):
        area = file.name.partition(".")[0]
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        found |= {f"{area}.{name}": form for name, form in content.items()}
    return found


def _shown(value: object, language: str) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value, language)
    return value

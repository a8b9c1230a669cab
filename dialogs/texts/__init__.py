"""What Earshot says without an author: system texts, labels and the direction of writing."""

from collections.abc import Mapping

from dialogs.prompts import Direction
from dialogs.texts import en, fa, sv, zh_hans, zh_hant
from dialogs.texts.labels import LABELS, LANGUAGE_NAMES, NO, YES

__all__ = ["DIRECTION", "LABELS", "LANGUAGE_NAMES", "NO", "TEXTS", "YES"]

_SHIPPED: Mapping[str, Mapping[str, str]] = {
    "en": en.TEXTS,
    "sv": sv.TEXTS,
    "fa": fa.TEXTS,
    "zh-Hans": zh_hans.TEXTS,
    "zh-Hant": zh_hant.TEXTS,
}

TEXTS: Mapping[str, Mapping[str, str]] = {
    "yes": YES,
    "no": NO,
    **{name: {language: texts[name] for language, texts in _SHIPPED.items()} for name in en.TEXTS},
}
"""Name → language → text with plain {placeholders}. Names in `.one` and `.other` are plurals."""

DIRECTION: Mapping[str, Direction] = {"ar": "rtl", "fa": "rtl", "he": "rtl", "ur": "rtl"}
"""Language (its first subtag) → direction, where it is not left to right."""

"""Free text: its language, tone and themes, the personal data in it, and whether it says a thing.

Pure: no files, no clock. Codebooks and lexicons are handed in.
"""

from dialogs.verbatims.codebooks import Codebook, CodebookError, Theme, load_codebook
from dialogs.verbatims.languages import language_of
from dialogs.verbatims.personal import Found, mask, personal_data
from dialogs.verbatims.reading import METHODS, Verbatim, methods, read_verbatim
from dialogs.verbatims.theming import Mention, themes_of, with_parents
from dialogs.verbatims.tones import Tone, ToneLexicon, load_tone, tone_of
from dialogs.verbatims.vagueness import is_vague

__all__ = [
    "METHODS",
    "Codebook",
    "CodebookError",
    "Found",
    "Mention",
    "Theme",
    "Tone",
    "ToneLexicon",
    "Verbatim",
    "is_vague",
    "language_of",
    "load_codebook",
    "load_tone",
    "mask",
    "methods",
    "personal_data",
    "read_verbatim",
    "themes_of",
    "tone_of",
    "with_parents",
]

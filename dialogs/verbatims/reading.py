"""All that is read from a verbatim, each with the method that read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.verbatims.codebooks import Codebook
from dialogs.verbatims.languages import language_of
from dialogs.verbatims.personal import Found, personal_data
from dialogs.verbatims.theming import Mention, themes_of
from dialogs.verbatims.tones import Tone, ToneLexicon, tone_of
from dialogs.verbatims.vagueness import is_vague

METHODS: Mapping[str, str] = {
    "language": "script and frequent words 1",
    "tone": "tone lexicon {version}",
    "themes": "codebook {name} {revision}",
    "personal": "shapes and check digits 1",
    "vague": "evasive phrases and keys 1",
}
"""Reading → how it was made; the number counts up when the method changes."""


@dataclass(frozen=True)
class Verbatim:
    """What was read from somebody's own words.

    `language` and `tone` are None when the text does not tell. `methods` names the method of
    each reading that was made.
    """

    language: str | None
    tone: Tone | None
    themes: tuple[Mention, ...]
    personal: tuple[Found, ...]
    vague: bool
    methods: Mapping[str, str]


def read_verbatim(
    text: str,
    *,
    conversation: str,
    codebook: Codebook | None,
    tones: Mapping[str, ToneLexicon],
    score: float | None = None,
) -> Verbatim:
    """Everything that can be read from `text`, said in a conversation in that language.

    `tones` are the lexicons by language; `score` as in `tone_of`.
    """
    language = language_of(text, conversation=conversation)
    lexicon = lexicon_for(language, tones)
    themes = themes_of(text, language=language, codebook=codebook) if codebook else ()
    tone = tone_of(text, language=language, lexicon=lexicon, score=score) if lexicon else None
    return Verbatim(
        language=language,
        tone=tone,
        themes=themes,
        personal=personal_data(text),
        vague=not themes and is_vague(text, language or conversation),
        methods=methods(codebook, lexicon),
    )


def methods(codebook: Codebook | None, lexicon: ToneLexicon | None) -> dict[str, str]:
    """Reading → the method by which these make it; those that they cannot make are missing."""
    named = {name: METHODS[name] for name in ("language", "personal", "vague")}
    if codebook:
        named["themes"] = METHODS["themes"].format(name=codebook.name, revision=codebook.revision)
    if lexicon:
        named["tone"] = METHODS["tone"].format(version=lexicon.version)
    return named


def lexicon_for(language: str | None, tones: Mapping[str, ToneLexicon]) -> ToneLexicon | None:
    """The lexicon of `language`, its own script's before another's, or None."""
    if language is None:
        return None
    base = language.partition("-")[0]
    near = (tones[tag] for tag in sorted(tones) if tag.partition("-")[0] == base)
    return tones.get(language) or next(near, None)

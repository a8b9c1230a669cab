"""The filters of a search, and how a verbatim is shown."""

from dataclasses import dataclass
from datetime import timedelta

from dialogs.script import RATED, Question
from dialogs.texts import LANGUAGE_NAMES
from dialogs.verbatims import Codebook
from earshot.console import results_wording as wording
from earshot.console.parts import Tone, box, link, mark, words, written
from earshot.console.results_looking import as_day
from earshot.console.results_wording import Naming
from earshot.reporting.columns import TONES, UNKNOWN
from earshot.reporting.listing import Listed
from earshot.reporting.scores import NPS_SCALE, PASSIVES_FROM, PROMOTERS_FROM
from earshot.reporting.searching import Search

_TONES: dict[str, Tone] = {"positive": "good", "negative": "bad", "mixed": "warn"}


@dataclass(slots=True)
class Sought:
    """What stands in the filters; empty is everything. Both days are in it."""

    text: str = ""
    rating: str = ""
    theme: str = ""
    tone: str = ""
    language: str = ""
    first: str = ""
    last: str = ""
    masked: bool = False

    @property
    def search(self) -> Search:
        """What to look for."""
        low, _, high = self.rating.partition("-")
        last = as_day(self.last)
        return Search(
            text=self.text,
            rating=(float(low), float(high)) if high else None,
            theme=self.theme or None,
            tone=self.tone or None,
            language=self.language or None,
            since=as_day(self.first),
            until=last + timedelta(days=1) if last else None,
        )


def ratings(naming: Naming) -> dict[str, str]:
    """The ratings that may be asked for, with the groups of an NPS first."""
    view, question = naming.view, rated(naming)
    if question is None:
        return {}
    low, high = (question.scale.low, question.scale.high) if question.scale else NPS_SCALE
    found = {"": view.text("verbatims.any_rating")}
    if question.type in {"nps", "enps"}:
        for key, first, last in (
            ("verbatims.promoters", PROMOTERS_FROM, high),
            ("verbatims.passives", PASSIVES_FROM, PROMOTERS_FROM - 1),
            ("verbatims.detractors", low, PASSIVES_FROM - 1),
        ):
            found[f"{first}-{last}"] = view.text(key, low=first, high=last)
    return found | {f"{n}-{n}": view.number(n) for n in range(low, high + 1)}


def rated(naming: Naming) -> Question | None:
    """The question by whose rating verbatims are found: the first that has a scale."""
    questions = naming.script.questions()
    return next((question for question in questions if question.type in RATED), None)


def tones(naming: Naming) -> dict[str, str]:
    """Every tone that words may have."""
    view = naming.view
    return {"": view.text("verbatims.any_tone")} | {
        tone: tone_name(naming, tone) for tone in TONES
    }


def tone_name(naming: Naming, tone: str) -> str:
    """A tone in the reader's language."""
    return naming.view.text(f"results.tone_{tone.replace(' ', '_')}")


def themes(naming: Naming, book: Codebook) -> dict[str, str]:
    """The themes of the codebook by their labels."""
    named = {theme.key: wording.theme(naming.view, book, theme.key) for theme in book.themes}
    by_name = sorted(named.items(), key=lambda item: item[1].casefold())
    return {"": naming.view.text("verbatims.any_theme"), **dict(by_name)}


def languages(naming: Naming) -> dict[str, str]:
    """The languages in which people write to this survey, and what cannot be told."""
    view = naming.view
    known = {code: LANGUAGE_NAMES.get(code, code) for code in naming.script.languages}
    any_, unknown = view.text("verbatims.any_language"), view.text("results.unknown")
    return {"": any_, **known, UNKNOWN: unknown}


def shown(naming: Naming, book: Codebook, one: Listed) -> None:
    """A verbatim with what was read in it, and the way to its conversation."""
    view = naming.view
    with box("card verbatim", "li"):
        written(one.words, "blockquote", "words said")
        with box("line"):
            if one.tone:
                mark(tone_name(naming, one.tone), _TONES.get(one.tone, ""))
            for theme in one.themes or ():
                mark(wording.theme(view, book, theme), "accent")
            if one.personal:
                mark(view.text("verbatims.personal"), "warn")
        with box("line soft small"):
            anonymous = one.response is None
            when = view.text("verbatims.week_of", day=view.day(one.day))
            words(when if anonymous else view.day(one.day), "span", "number")
            written(_asked(naming, one), "span")
            if one.language and one.language != UNKNOWN:
                words(wording.language(one.language), "span")
            if one.response:
                link(view.text("verbatims.open"), f"/transcript/{one.response}")


def _asked(naming: Naming, one: Listed) -> str:
    name = naming.question(one.key)
    return naming.view.text("verbatims.probed", question=name) if one.part == "probe" else name

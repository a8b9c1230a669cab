"""How a question becomes a prompt, worded for one session."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs import localizing
from dialogs.prompts import PROBE, Option, Prompt
from dialogs.readings import Unclear, Value
from dialogs.script import RATED, Localized, Question, Scale, Script, Wording
from dialogs.session import Session
from dialogs.texts import NO, YES

NOTHING = "…"
"""Stands for a property that nobody filled: a respondent never reads braces."""

OFFERS = 3
"""At most so many suggestions are offered as buttons."""
NEIGHBOURS = 2
"""So many are named in the text: 7,5 may be 7 or 8."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Words the prompts of `script` for one session: its language, its properties."""

    script: Script
    session: Session

    def text(self, name: str, **values: str | int) -> str:
        """The system text `name`, with the script's own wording first."""
        return localizing.say(name, self.session.language, self.script.texts, **values)

    def worded(self, wording: Wording) -> str:
        """An author's text with its placeholders filled."""
        language = self.session.language
        text = localizing.worded(wording, language)
        return localizing.fill(text, self.session.properties, language, missing=NOTHING)

    def notice(self, id_: str, text: str, kind: str, sms: str | None = None) -> Prompt:
        """A prompt that asks nothing."""
        language = self.session.language
        return Prompt(id_, None, kind, text, language, dir=localizing.direction(language), sms=sms)

    def question(self, id_: str, question: Question) -> Prompt:
        """`question` as its author worded it."""
        return self._prompt(
            id_, question, self.worded(question.wording), sms=self.short(question.wording)
        )

    def probe(self, id_: str, question: Question, theme: str = "") -> Prompt:
        """The follow-up on an answer to `question`; only words are expected.

        It is about the `theme` that was mentioned, else worded as the author did, or as we do.
        """
        language = self.session.language
        own = question.probe.wording if question.probe and not theme else None
        ours = self.text("probe_theme", theme=theme) if theme else self.text("probe_vague")
        return Prompt(
            id_,
            question.name,
            PROBE,
            self.worded(own) if own else ours,
            language,
            dir=localizing.direction(language),
            optional=True,
            sms=self.short(own) if own else None,
        )

    def reprompt(self, id_: str, question: Question, unclear: Unclear) -> Prompt:
        """`question` again, saying what can be read; suggested ratings become the buttons."""
        offers = unclear.suggestions[:OFFERS]
        if len(offers) == 1:
            name = "did_you_mean" if question.type in RATED else "did_you_mean_choice"
            text = self.text(name, value=self.shown(question, offers[0]))
        elif _neighbours(question, unclear):
            low, high = (self.shown(question, offer) for offer in offers)
            text = self.text("did_you_mean_either", low=low, high=high)
        else:
            text = self._reask(question, unclear)
        prompt = self._prompt(id_, question, text)
        return _narrowed(prompt, offers) if question.type in RATED else prompt

    def options(self, question: Question) -> tuple[Option, ...]:
        """What may be tapped: every point of a scale, every choice, yes and no."""
        language = self.session.language
        if question.scale is not None and question.type in RATED:
            return tuple(
                Option(point, localizing.digits(point, language))
                for point in question.scale.points
            )
        if question.type == "yes_no":
            return (
                Option(value=True, label=self._label(question.yes, YES)),
                Option(value=False, label=self._label(question.no, NO)),
            )
        return tuple(
            Option(choice.value, choice.labels.get(language) or choice.value)
            for choice in question.choices
        )

    def shown(self, question: Question, value: Value) -> str:
        """`value` as the respondent knows it: its label, or the number in their digits."""
        if isinstance(value, tuple):
            shown = (self.shown(question, one) for one in value)
            return localizing.listed(shown, self.session.language)
        for option in self.options(question):
            if option.value == value and isinstance(value, bool) == isinstance(option.value, bool):
                return option.label
        if isinstance(value, int | float):
            return localizing.digits(value, self.session.language)
        return value

    def short(self, wording: Wording) -> str | None:
        """The author's shorter wording for SMS, filled; None when there is none."""
        language = self.session.language
        text = wording.sms.get(language)
        if not text:
            return None
        return localizing.fill(text, self.session.properties, language, missing=NOTHING)

    def _prompt(
        self,
        id_: str,
        question: Question,
        text: str,
        *,
        sms: str | None = None,
    ) -> Prompt:
        language = self.session.language
        low, high = question.ends.get(language, (None, None))
        return Prompt(
            id_,
            question.name,
            question.type,
            text,
            language,
            dir=localizing.direction(language),
            low_label=low,
            high_label=high,
            choices=self.options(question),
            optional=question.optional,
            sms=sms,
        )

    def _label(self, own: Localized, shipped: Localized) -> str:
        language = self.session.language
        return own.get(language) or shipped[localizing.choose([language], list(shipped))]

    def _reask(self, question: Question, unclear: Unclear) -> str:
        scale = question.scale or (self._corrected_scale() if _off_scale(unclear) else None)
        if scale is None:
            return self.text(_REASK.get(question.type, "reask_text"))
        return self.text(_reask_scale(question, unclear), low=scale.low, high=scale.high)

    def _corrected_scale(self) -> Scale | None:
        """The scale of the rating that "I meant 11" would have corrected: the last one given."""
        earlier = (self.script.question(key) for key in reversed(self.session.path))
        rated = (one for one in earlier if one and one.type in RATED)
        return next((one.scale for one in rated if one.name in self.session.answers), None)


def _neighbours(question: Question, unclear: Unclear) -> bool:
    """Whether what was said lies between two ratings, and both are offered."""
    both = len(unclear.suggestions) == NEIGHBOURS
    return both and unclear.reason == "not_sure" and question.type in RATED


def _narrowed(prompt: Prompt, offers: Sequence[Value]) -> Prompt:
    """`prompt` with the offered ratings as its only buttons, which then have no ends.

    A list of choices stays whole: each is also chosen by the number that it has in it.
    """
    options = tuple(option for option in prompt.choices if option.value in offers)
    return replace(prompt, choices=options, low_label=None, high_label=None) if options else prompt


def _off_scale(unclear: Unclear) -> bool:
    return unclear.reason == "out_of_range"


def _reask_scale(question: Question, unclear: Unclear) -> str:
    if question.type == "number":
        return "reask_number_range"
    return unclear.reason if unclear.reason in {"several", "out_of_range"} else "reask_scale"


_REASK = {
    "number": "reask_number",
    "choice": "reask_choice",
    "choices": "reask_choices",
    "yes_no": "reask_yes_no",
    "contact": "reask_contact",
}

"""What a question expects of an answer."""

from dataclasses import dataclass

from dialogs.script import Choice, Localized, Question, QuestionType, Scale


@dataclass(frozen=True, slots=True)
class ChoiceNames:
    """A choice's value and its labels in every language, the session's first."""

    value: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expectation:
    """The question `key` as understanding needs it: its type and the values it can take.

    `labels` are those of the scale's points in the session's language, one per point or none;
    `yes` and `no` the labels that a yes/no step has of its own, the session's first.
    """

    key: str
    type: QuestionType
    scale: Scale | None = None
    choices: tuple[ChoiceNames, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    ends: tuple[str, str] | None = None


def expectation(question: Question, language: str) -> Expectation:
    """What `question` expects of somebody whose session is in `language`."""
    labels = question.labels.get(language, ())
    points = len(question.scale.points) if question.scale else 0
    return Expectation(
        key=question.name,
        type=question.type,
        scale=question.scale,
        choices=tuple(_names(choice, language) for choice in question.choices),
        yes=_own_first(question.yes, language),
        no=_own_first(question.no, language),
        labels=tuple(labels) if len(labels) == points else (),
        ends=question.ends.get(language),
    )


def _names(choice: Choice, language: str) -> ChoiceNames:
    return ChoiceNames(choice.value, _own_first(choice.labels, language))


def _own_first(texts: Localized, language: str) -> tuple[str, ...]:
    own = [texts[language]] if language in texts else []
    return tuple(dict.fromkeys([*own, *texts.values()]))

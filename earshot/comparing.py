"""Two revisions side by side: what is new for reports and respondents, in plain words."""

from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.script import Question, Script, Statement


@dataclass(frozen=True, slots=True)
class Differences:
    """What is new for reports and respondents: reporting keys and steps, each in order.

    `changed` keys mean something else; `worded` ones are only worded differently; `handled` ones
    are probed, alerted on or left out in another way. At `steps` the conversation goes or says
    something else, though reports have the same keys.
    """

    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    worded: tuple[str, ...] = ()
    handled: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


def differences(old: Script | None, new: Script) -> Differences:
    """What publishing `new` over `old` changes."""
    after = {question.name: question for question in new.questions()}
    if old is None:
        return Differences(new=tuple(after))
    before = {question.name: question for question in old.questions()}
    both = [(key, before[key], after[key]) for key in after if key in before]
    return Differences(
        new=tuple(key for key in after if key not in before),
        gone=tuple(key for key in before if key not in after),
        changed=tuple(key for key, one, other in both if meaning(one) != meaning(other)),
        worded=tuple(
            key
            for key, one, other in both
            if meaning(one) == meaning(other) and _words(one) != _words(other)
        ),
        handled=tuple(key for key, one, other in both if _handling(one) != _handling(other)),
        steps=tuple(_other_steps(old, new)),
    )


def changes(old: Script | None, new: Script) -> Iterable[str]:
    """What publishing `new` over `old` changes for reports and respondents, in plain words."""
    if old is None:
        yield f"This is the first revision; it opens the survey in {', '.join(new.languages)}."
        return
    found = differences(old, new)
    yield from (f"New reporting key: `{key}`." for key in found.new)
    yield from (f"Reporting key gone: `{key}`." for key in found.gone)
    for key in found.changed:
        yield f"`{key}` means something else now: its type, scale or choices changed."
    for key in found.worded:
        yield f"`{key}` is worded differently; its answers may differ for that alone."
    for key in found.handled:
        yield f"`{key}` is probed, alerted on or left out in another way."
    yield from (f"New language: {tag}." for tag in new.languages if tag not in old.languages)
    yield from (f"Language gone: {tag}." for tag in old.languages if tag not in new.languages)
    if old.kind != new.kind:
        yield f"The kind is now {new.kind}; its scores stand apart from those of {old.kind}."
    yield from _step_changes(old, new)


def _step_changes(old: Script, new: Script) -> Iterable[str]:
    """What respondents meet in another way, though reports have the same keys."""
    both = [name for name in new.steps if name in old.steps]
    for name in both:
        if _goes_on(old, name) != _goes_on(new, name):
            yield f"From `{name}` the conversation goes other ways."
        if _restated(old, new, name):
            yield f"The statement `{name}` is worded differently."
    yield from (f"New step: `{name}`." for name in new.steps if _says(new, name, other=old))
    yield from (f"Step gone: `{name}`." for name in old.steps if _says(old, name, other=new))


def _other_steps(old: Script, new: Script) -> Iterable[str]:
    """The steps of `_step_changes`, each once."""
    for name in new.steps:
        if name not in old.steps:
            if _says(new, name, other=old):
                yield name
        elif _goes_on(old, name) != _goes_on(new, name) or _restated(old, new, name):
            yield name
    yield from (name for name in old.steps if _says(old, name, other=new))


def _goes_on(script: Script, name: str) -> object:
    return script.targets(name), script.steps[name].routes


def _restated(old: Script, new: Script, name: str) -> bool:
    match old.steps[name], new.steps[name]:
        case Statement(wording=one), Statement(wording=other):
            return one != other
        case _:
            return False


def _says(script: Script, name: str, *, other: Script) -> bool:
    return name not in other.steps and not isinstance(script.steps[name], Question)


def meaning(question: Question) -> object:
    """What makes answers under one key comparable: type, scale, direction, choices."""
    values = tuple(choice.value for choice in question.choices)
    return question.type, question.scale, question.low_is_good, set(values)


def _words(question: Question) -> object:
    return (
        question.wording,
        question.ends,
        question.labels,
        [choice.labels for choice in question.choices],
        question.yes,
        question.no,
    )


def _handling(question: Question) -> object:
    return question.probe, question.alert, question.optional

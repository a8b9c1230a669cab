"""Two revisions side by side: what is new for reports and respondents, in plain words."""

from collections.abc import Iterable

from dialogs.script import Question, Script, Statement


def changes(old: Script | None, new: Script) -> Iterable[str]:
    """What publishing `new` over `old` changes for reports and respondents, in plain words."""
    if old is None:
        yield f"This is the first revision; it opens the survey in {', '.join(new.languages)}."
        return
    before = {question.name: question for question in old.questions()}
    after = {question.name: question for question in new.questions()}
    yield from (f"New reporting key: `{key}`." for key in after if key not in before)
    yield from (f"Reporting key gone: `{key}`." for key in before if key not in after)
    for key in before.keys() & after.keys():
        yield from _question_changes(key, before[key], after[key])
    yield from (f"New language: {tag}." for tag in new.languages if tag not in old.languages)
    yield from (f"Language gone: {tag}." for tag in old.languages if tag not in new.languages)
    if old.kind != new.kind:
        yield f"The kind is now {new.kind}; its scores stand apart from those of {old.kind}."
    yield from _step_changes(old, new)


def _step_changes(old: Script, new: Script) -> Iterable[str]:
    """What respondents meet in another way, though reports have the same keys."""
    for name in old.steps.keys() & new.steps.keys():
        before, after = old.steps[name], new.steps[name]
        if old.targets(name) != new.targets(name) or before.routes != after.routes:
            yield f"From `{name}` the conversation goes other ways."
        match before, after:
            case Statement(wording=one), Statement(wording=other) if one != other:
                yield f"The statement `{name}` is worded differently."
    yield from (f"New step: `{name}`." for name in new.steps if _says(new, name, other=old))
    yield from (f"Step gone: `{name}`." for name in old.steps if _says(old, name, other=new))


def _says(script: Script, name: str, *, other: Script) -> bool:
    return name not in other.steps and not isinstance(script.steps[name], Question)


def _question_changes(key: str, old: Question, new: Question) -> Iterable[str]:
    if meaning(old) != meaning(new):
        yield f"`{key}` means something else now: its type, scale or choices changed."
    elif _words(old) != _words(new):
        yield f"`{key}` is worded differently; its answers may differ for that alone."
    if (old.probe, old.alert, old.optional) != (new.probe, new.alert, new.optional):
        yield f"`{key}` is probed, alerted on or left out in another way."


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

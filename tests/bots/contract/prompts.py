"""Everything that the shipped scripts can say, in every language."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from config import shipped
from config.reading_codebooks import codebooks
from dialogs import engine
from dialogs.asking import Asker
from dialogs.loading import load
from dialogs.prompts import STATEMENT, Prompt
from dialogs.readings import Unclear
from dialogs.script import Question, Script, Statement, Step
from earshot.codebooks import Codebooks

_WHEN = datetime(2026, 1, 1, 12, tzinfo=UTC)


@cache
def turns() -> tuple[tuple[Prompt, ...], ...]:
    """Every opening, question, reprompt, probe and statement, each as a turn; none twice."""
    return tuple(dict.fromkeys(_turns()))


def _turns() -> Iterator[tuple[Prompt, ...]]:
    for name, source in shipped.scripts():
        script = load(source, file=f"{name}.yaml").script
        assert script is not None
        for language in script.languages:
            yield from _of_script(script, language)


def _of_script(script: Script, language: str) -> Iterator[tuple[Prompt, ...]]:
    properties = dict.fromkeys(script.properties, "Acme")
    opening = engine.start(script, language=language, now=_WHEN, properties=properties)
    yield opening.prompts
    asker = Asker(script, opening.session)
    for step in script.steps.values():
        for prompt in _of_step(asker, step):
            yield (prompt,)


def _of_step(asker: Asker, step: Step) -> Iterator[Prompt]:
    match step:
        case Question():
            yield asker.question("1", step)
            yield asker.reprompt("1", step, Unclear("unreadable"))
            yield from _probes(asker, step)
        case Statement():
            yield asker.notice(
                "1", asker.worded(step.wording), STATEMENT, asker.short(step.wording)
            )
        case _:
            pass


def _probes(asker: Asker, question: Question) -> Iterator[Prompt]:
    """The author's, and the one about a theme; ours where there is none and words must come."""
    if question.probe is not None:
        yield asker.probe("1", question)
        if question.type == "text":
            yield asker.probe("1", question, _longest_theme(asker))
    elif question.type == "text" and not question.optional:
        yield asker.probe("1", question)


def _longest_theme(asker: Asker) -> str:
    """What takes the most room of all that a respondent may have mentioned."""
    codebook = Codebooks(codebooks(), {}).of(asker.script.audience)
    return max((theme.labels[asker.session.language] for theme in codebook.themes), key=len)

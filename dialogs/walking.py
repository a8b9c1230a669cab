"""Where a session's answers lead: from a step to the next, and to the next open question."""

from collections.abc import Iterator
from typing import assert_never

from dialogs.conditions import Condition, intent_of
from dialogs.readings import Value
from dialogs.script import END, InBand, Is, Otherwise, Question, Route, Script, Step, When
from dialogs.session import Session

MAX_STEPS = 5_000
"""No turn passes more steps; a script that loading let through has fewer."""


class EngineError(Exception):
    """The script cannot go on from here; loading should have refused it."""


def following(script: Script, session: Session, step: Step) -> str:
    """The step (or END) that follows `step`, as the answers stand.

    Bands and values cannot fit an answer that is missing, and "else" would be a guess: then it
    goes on where the ways meet. Conditions may still choose a way.
    """
    if not (isinstance(step, Question) and _lacks(session, step)):
        for route in step.routes:
            if _fits(route, step.name, session):
                return route.to
    return script.meeting_point(step.name)


def walk(script: Script, session: Session, target: str) -> Iterator[Step]:
    """The steps from `target` on, up to the end or the first open question, which comes last.

    Raises:
        EngineError: the script goes in circles.
    """
    for _ in range(MAX_STEPS):
        if target == END:
            return
        step = script.steps[target]
        yield step
        if isinstance(step, Question) and not settled(session, step):
            return
        target = following(script, session, step)
    raise EngineError(f"Survey `{script.survey}` goes in circles at `{target}`.")


def settled(session: Session, question: Question) -> bool:
    """Whether `question` needs not be asked any more."""
    return question.name in session.answers or question.name in session.skipped


def holds(condition: Condition, session: Session) -> bool:
    """Whether `condition` is so, as the answers and properties stand."""
    known: dict[str, Value] = {**session.properties, **session.answers}
    known |= {intent_of(key): intent for key, intent in session.intents.items()}
    return condition.holds(known, session.language)


def _lacks(session: Session, question: Question) -> bool:
    """Whether `question` has no answer, and routes that need one."""
    return question.name not in session.answers and any(
        isinstance(route.match, InBand | Is) for route in question.routes
    )


def _fits(route: Route, name: str, session: Session) -> bool:
    value = session.answers.get(name)
    match route.match:
        case InBand(low, high):
            return isinstance(value, int | float) and low <= value <= high
        case Is(wanted):
            return wanted in value if isinstance(value, tuple) else wanted == value
        case When(condition):
            return holds(condition, session)
        case Otherwise():
            return True
        case _:
            assert_never(route.match)

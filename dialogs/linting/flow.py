"""The order of the questions: how many there are on a way, and what colours a rating."""

from dialogs.loading.header import MAX_QUESTIONS
from dialogs.loading.manuscript import Manuscript
from dialogs.script import RATED, Question, Script

MAX_GOOD = 3


def check_flow(manuscript: Manuscript) -> None:
    """Warn of long ways, and of ratings after open questions."""
    script = manuscript.script
    if script is None:
        return
    n = script.longest_path
    if MAX_GOOD < n <= MAX_QUESTIONS:
        manuscript.problems.add(
            "many-questions",
            manuscript.places[script.first],
            f"The longest way asks {n} questions. People stay with up to {MAX_GOOD}: leave out "
            f"what nobody will act on.",
        )
    for question in script.questions():
        opened = _open_before(question, script) if question.type in RATED else None
        if opened:
            manuscript.problems.add(
                "score-after-open",
                manuscript.places[question.name],
                f"The rating comes after the open question `{opened}`, which colours it. Ask "
                f"the rating first.",
            )


def _open_before(question: Question, script: Script) -> str | None:
    """The first open question that may be asked before `question`."""
    return next(
        (
            other.name
            for other in script.questions()
            if other.type == "text" and question.name in script.reach[other.name]
        ),
        None,
    )

"""What is read when somebody says something, and what each language has words for."""

from collections.abc import Iterator, Sequence

from dialogs.readings import Answered, Commanded, Reading, Stop
from dialogs.understanding.lexicon import number_words, words_of
from dialogs.understanding.normalizing import fold
from dialogs.understanding.reader import Expectation, read
from tests.dialogs.understanding.asking import LANGUAGES, NPS

USUAL_LABELS = {"likely": 2, "satisfied": 5, "agree": 5, "ease": 5}
"""Of how many points every language has labels."""


def said(
    text: str,
    asked: Expectation = NPS,
    *,
    language: str = "en",
    earlier: Sequence[Expectation] = (),
) -> Reading:
    """The reading of `text` in a survey that has its language, and the five that we ship."""
    languages = (language, *LANGUAGES)
    return read(text, expecting=asked, language=language, earlier=earlier, languages=languages)


def answered(text: str, asked: Expectation = NPS, *, language: str = "en") -> Answered:
    """The same, where it must be an answer."""
    reading = said(text, asked, language=language)
    assert isinstance(reading, Answered), f"{text}: {reading}"
    return reading


def request(reading: Reading) -> str | None:
    """The name of what is asked for, alone or along with an answer; `end` for this survey's."""
    command = reading.command if isinstance(reading, Answered | Commanded) else None
    if command == Stop(everywhere=False):
        return "end"
    return command.name if command else None


def ratings_in_words(language: str) -> Iterator[tuple[str, int, bool]]:
    """Every word for a number from 0 to 10, and whether it may mean something else."""
    words = words_of(language)
    doubtful = {fold(word) for word in words.doubtful.split("|")}
    for word, number in number_words(words):
        if number in range(11):
            yield word, number, word in doubtful


def labelled_points(language: str) -> dict[str, int]:
    """How many points of each scale have labels."""
    return {name: len(points) for name, points in words_of(language).labels.items()}


def labels_of_two(language: str) -> set[str]:
    """The labels that stand for two points of a scale, or twice for one."""
    found: set[str] = set()
    for points in words_of(language).labels.values():
        forms = [form for point in points for form in point.split("|")]
        found |= {form for form in forms if forms.count(form) > 1}
        folded = [form for point in points for form in set(map(fold, point.split("|")))]
        found |= {form for form in folded if folded.count(form) > 1}
    return found

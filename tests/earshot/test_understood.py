"""What is kept of what was understood."""

from datetime import UTC, datetime

from dialogs.events import AnswerRecorded, Ended, Event, LaterAsked, OptedOut, QuestionSkipped
from earshot.understood import in_words, kept, read


def test_each_answer_keeps_the_words_it_was_taken_from() -> None:
    said = "9 because Maria fixed it"
    events = [
        AnswerRecorded("nps", 9, said, words="9"),
        AnswerRecorded("why", "because Maria fixed it", "because Maria fixed it"),
    ]

    rating, reason = read(kept(events, said, masking=False))

    assert rating == {"answer": "nps", "part": "answer", "value": 9, "words": "9"}
    assert reason["words"] == "because Maria fixed it"
    assert in_words(rating, said) == 'nps = 9  <- "9"'


def test_words_that_are_all_of_the_message_are_not_kept_twice() -> None:
    said = "Too slow"

    (one,) = read(kept([AnswerRecorded("why", said, said)], said, masking=False))

    assert "words" not in one
    assert in_words(one, said) == "why = Too slow"


def test_addresses_are_masked_where_they_are_in_the_message() -> None:
    said = "9, write to maria@example.com"
    rest = AnswerRecorded("why", "write to maria@example.com", "write to maria@example.com")

    assert "maria@example.com" not in str(kept([rest], said, masking=True))


def test_doubt_and_intent_are_told() -> None:
    said = "slow again"
    event = AnswerRecorded("why", said, said, confidence=0.5, intent="complaint")

    (one,) = read(kept([event], said, masking=False))

    assert in_words(one, said) == "why = slow again (50%) [complaint]"


def test_a_wish_in_other_words_tells_how_sure_it_was() -> None:
    events = [QuestionSkipped("why", asked_to=True), AnswerRecorded("nps", 9, "9")]

    skipped, rating = read(kept(events, "9", masking=False, confidence=0.876))

    assert in_words(skipped, "9") == "skipped: why (88%)"
    assert "confidence" not in rating


def test_wishes_are_kept_beside_answers() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    events: list[Event] = [
        QuestionSkipped("why", asked_to=True),
        OptedOut(),
        LaterAsked(at),
        Ended(),
    ]

    found = read(kept(events, "stop", masking=False))

    assert found == [
        {"skipped": "why", "asked_to": True},
        {"stop": True},
        {"later": "2026-01-01T00:00:00+00:00"},
    ]
    assert [in_words(one, "") for one in found[1:2]] == ["stop"]


def test_nothing_understood_keeps_nothing() -> None:
    assert kept([Ended()], "hello", masking=False) is None
    assert read(None) == []

"""When a classifier is asked about what the rules left open, and what its opinion leads to."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from dialogs.understanding.judging import Opinion, Thresholds
from earshot import consulting as consulting_module
from earshot.consulting import Consulting
from earshot.conversing import Conversing
from earshot.finishing import Finishing
from earshot.turns import Reply
from storage.database import Database
from tests.earshot.conftest import FakeClock, Office, furnish, texts
from tests.earshot.test_finishing import break_session, mend_session

FAREWELL = "let us part as friends"
NOSY = "curiosity got the better of me"
RUNG = "nobody ever rang me back"
DOG = "my dog sleeps all day"


@dataclass
class Oracle:
    """Has an opinion on the words that it knows, and remembers what it was asked."""

    knows: Mapping[str, tuple[str, float]]
    asked: list[str] = field(default_factory=list)
    up: bool = True
    slow: float = 0.0
    name: str = "oracle"
    problem: str = ""

    def ready(self) -> bool:
        return self.up

    async def opinion(self, text: str, language: str) -> Opinion | None:
        self.asked.append(text)
        await asyncio.sleep(self.slow)
        known = self.knows.get(text)
        return Opinion(*known, source=self.name) if known else None

    async def close(self) -> None: ...


@dataclass
class Desk:
    """An office with a classifier, whose worker works when it is told to."""

    office: Office
    oracle: Oracle
    consulting: Consulting

    def works(self) -> list[Reply]:
        """What one look at the accepted messages leads to."""
        finishing = self.office.finishing
        waiting = finishing.accepted()
        opinions = asyncio.run(self.consulting.opinions(waiting))
        return finishing.finish_accepted(waiting, opinions)


def desk(office: Office, *, abroad: bool = False, **knows: tuple[str, float]) -> Desk:
    """`office` with an oracle; words are known by names of this module."""
    oracle = Oracle({globals()[name]: opinion for name, opinion in knows.items()})
    consulting = Consulting(oracle, Thresholds(), abroad, wake=lambda: None)
    means = replace(office.means, consulting=consulting)
    asking = replace(office, means=means, conversing=Conversing(means), finishing=Finishing(means))
    return Desk(asking, oracle, consulting)


@pytest.fixture
def small(sqlite_url: str, clock: FakeClock) -> Iterator[Office]:
    """An office over SQLite alone."""
    database = Database.open(sqlite_url)
    yield furnish(database, clock)
    database.close()


@pytest.mark.parametrize("words", ["6", "7 or 8", "stop", "why do you ask", "12", "/stop"])
def test_what_the_rules_decide_waits_for_nobody(small: Office, words: str) -> None:
    asking = desk(small)
    person, _ = asking.office.opens()
    reply = person.says(words)

    assert isinstance(reply, Reply)
    assert not reply.pending
    assert asking.oracle.asked == []


def test_a_tap_waits_for_nobody(small: Office) -> None:
    asking = desk(small)
    person, opened = asking.office.opens()
    reply = person.taps(json.loads(opened.prompts[-1])["id"], 6)

    assert texts(reply) == ["What worked well?"]
    assert asking.office.finishing.accepted() == []


def test_what_the_rules_leave_open_is_stored_before_anybody_is_asked(office: Office) -> None:
    asking = desk(office, FAREWELL=("stop", 0.95))
    person, _ = asking.office.opens()
    accepted = person.says(FAREWELL, key="once")
    with office.database.read() as uow:
        (kept,) = uow.inbox.of_session(person.session)
    before = list(asking.oracle.asked)
    (told,) = asking.works()
    again = person.says(FAREWELL, key="once")

    assert accepted == Reply(person.session, "waiting", pending=True)
    assert (kept.text, kept.state, before) == (FAREWELL, "accepted", [])
    assert (told.state, told.to) == ("stopped", "once")
    assert again == replace(told, to=None)
    assert asking.oracle.asked == [FAREWELL]


def test_later_words_wait_and_are_read_against_the_question_that_then_stands(
    office: Office,
) -> None:
    asking = desk(office, NOSY=("skip", 0.9))
    person, _ = asking.office.opens("quiet")
    person.says("skip")  # this question is left out only when it is said twice
    person.says(NOSY)
    behind = person.says(DOG)
    replies = [texts(reply) for _ in range(3) for reply in asking.works()]

    assert behind == Reply(person.session, "waiting", pending=True)
    assert replies == [
        ["What is the main reason for your score?"],
        ["Thank you for your time."],
    ]
    assert asking.oracle.asked == [NOSY, DOG]


def test_words_that_waited_and_that_the_rules_decide_are_asked_of_nobody(small: Office) -> None:
    asking = desk(small, NOSY=("why", 0.9))
    person, _ = asking.office.opens()
    for words in (NOSY, "6", RUNG):
        person.says(words)
    for _ in range(3):
        asking.works()

    answers = asking.office.answers(person.session)
    assert asking.oracle.asked == [NOSY, RUNG]
    assert answers["effort", "answer"].number == 6.0
    assert answers["praise", "answer"].raw == RUNG
    assert asking.office.row(person.session).state == "completed"


def test_what_raised_once_is_not_asked_about_again(small: Office) -> None:
    asking = desk(small)
    person, _ = asking.office.opens()
    before = break_session(asking.office, person)
    person.says(DOG)
    mend_session(asking.office, person, before)
    (told,) = asking.works()

    assert texts(told) != []
    assert asking.oracle.asked == []


@pytest.mark.parametrize(
    ("intent", "sure", "state"),
    [
        ("stop", 0.9, "stopped"),
        ("stop", 0.79, "waiting"),
        ("complaint", 1.0, "waiting"),
        ("give_score", 1.0, "waiting"),
        ("answer", 1.0, "waiting"),
    ],
)
def test_an_opinion_ends_a_survey_only_when_it_is_sure(
    small: Office, intent: str, sure: float, state: str
) -> None:
    asking = desk(small, FAREWELL=(intent, sure))
    person, _ = asking.office.opens()
    person.says(FAREWELL)
    (told,) = asking.works()

    assert told.state == state
    assert asking.office.answers(person.session) == {}


@pytest.mark.parametrize(("accept", "explained"), [(0.5, True), (0.7, False)])
def test_the_thresholds_are_those_that_were_set(
    small: Office, accept: float, explained: bool
) -> None:
    asking = desk(small, NOSY=("why", 0.6))
    asking.consulting.thresholds = Thresholds(accept=accept)
    person, _ = asking.office.opens()
    expected = person.says("why do you ask")
    person.says(NOSY)
    (told,) = asking.works()

    assert (texts(told)[0] == texts(expected)[0]) is explained


def test_without_an_opinion_the_rules_reading_stands(small: Office) -> None:
    asking = desk(small)
    by_rules, _ = small.opens()
    person, _ = asking.office.opens()
    person.says(DOG)
    (told,) = asking.works()

    assert texts(told) == texts(by_rules.says(DOG))
    assert asking.oracle.asked == [DOG]


def test_nobody_waits_for_a_classifier_that_is_away_or_that_no_worker_asks(small: Office) -> None:
    asking = desk(small)
    asking.oracle.up = False
    person, _ = asking.office.opens()
    away = person.says(DOG)
    asking.oracle.up, asking.consulting.wake = True, None
    unasked = person.says(DOG)

    assert all(isinstance(one, Reply) and not one.pending for one in (away, unasked))
    assert asking.oracle.asked == []


@pytest.mark.parametrize(("abroad", "asked"), [(True, []), (False, [DOG, RUNG])])
def test_an_anonymous_surveys_words_never_go_abroad(
    small: Office, abroad: bool, asked: list[str]
) -> None:
    asking = desk(small, abroad=abroad)
    person, _ = asking.office.opens("quiet")
    for words in (DOG, "9", RUNG):
        person.says(words)
        asking.works()

    assert asking.oracle.asked == asked


def test_an_anonymous_message_that_was_accepted_for_another_reason_stays_here_too(
    small: Office,
) -> None:
    asking = desk(small, abroad=True)
    person, _ = asking.office.opens("quiet")
    before = break_session(asking.office, person)
    person.says("9")
    person.says(RUNG)
    mend_session(asking.office, person, before)
    asking.works()
    asking.works()

    assert asking.oracle.asked == []


def test_many_who_wait_at_once_wait_no_longer_than_one(
    small: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight are asked about at a time; those whose turn does not come are the rules'."""
    monkeypatch.setattr(consulting_module, "PATIENCE", 0.2)
    asking = desk(small)
    asking.oracle.slow = 60
    people = [asking.office.opens()[0] for _ in range(20)]
    for person in people:
        person.says(DOG)
    told = asking.works()

    assert [reply.session for reply in told] == [person.session for person in people]
    assert len(asking.oracle.asked) == consulting_module.AT_ONCE


# Conditions


@pytest.mark.parametrize(
    ("opinion", "said", "alerts"),
    [
        (("complaint", 0.9), "We are sorry.", 1),
        (("complaint", 0.59), "Thank you.", 0),
        (("praise", 0.9), "Noted.", 0),
        (("stop", 0.5), "Thank you.", 0),
    ],
)
def test_a_condition_follows_the_opinion(
    small: Office, opinion: tuple[str, float], said: str, alerts: int
) -> None:
    asking = desk(small, RUNG=opinion)
    person, _ = asking.office.opens("moods")
    person.says(RUNG)
    (told,) = asking.works()
    with small.database.read() as uow:
        raised = uow.alerts.open()

    assert texts(told)[0] == said
    assert [alert.key for alert in raised] == ["obstacle"] * alerts
    assert asking.office.answers(person.session)["obstacle", "answer"].raw == RUNG


def test_a_long_answer_is_asked_about_where_a_condition_wants_to_know(small: Office) -> None:
    asking = desk(small)
    wordy = " ".join([RUNG] * 10)
    asking.oracle.knows = {wordy: ("complaint", 0.9)}
    person, _ = asking.office.opens("moods")
    person.says(wordy)
    (told,) = asking.works()

    assert texts(told)[0] == "We are sorry."


def test_without_a_classifier_a_condition_on_intents_is_false_and_so_is_its_opposite(
    small: Office,
) -> None:
    person, _ = small.opens("moods")
    told = person.says(RUNG)
    with small.database.read() as uow:
        raised = uow.alerts.open()

    assert texts(told) == ["Thank you."]
    assert raised == []

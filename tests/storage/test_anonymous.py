"""Anonymous answers are joined to nobody: not by a row, and not by what a file remembers."""

import random
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select, text

from storage.database import Database
from storage.errors import ConflictError
from storage.models import arrivals
from storage.rows import ArrivalRow
from tests.storage.making import (
    MONDAY,
    NOW,
    TODAY,
    anonymous_answer,
    answer,
    inbound,
    prompt,
    publish,
    session,
)

PEOPLE = 120


def run(database: Database, revision: int, number: int) -> None:
    """Let person `number` answer an anonymous survey in three turns, which grow its rows."""
    id_ = f"anonymous-session-{number:04}"
    row = session(id_, survey="enps", revision_id=revision, anonymous=True)
    with database.begin() as uow:
        uow.sessions.add_all([row])
    for turn in range(3):
        words = f"words-of-person-{number:04} " * (1 + 40 * (number % 7 == turn))
        moved = replace(row, turn=turn + 1, data=f'{{"words": "{words}"}}')
        with database.begin() as uow:
            uow.inbox.add_all([inbound(id_, f"key-of-{number:04}-{turn}", text=words)])
            uow.sessions.save_all([(moved, turn)], today=TODAY)
            uow.answers.record_all([answer(id_, f"q{turn}", raw=words)], today=TODAY)
            uow.outbox.add_all([prompt(id_, turn + 1, prompt=f'"said to {number:04}: {words}"')])


def seal(database: Database, number: int, chance: random.Random) -> None:
    kept = [
        anonymous_answer(
            f"{chance.getrandbits(128):032x}",
            response=f"{chance.getrandbits(128):032x}",
            raw=f"<opinion {number:04}>",
            value=None,
        )
        for _ in range(2)
    ]
    with database.begin() as uow:
        uow.anonymous.seal(f"anonymous-session-{number:04}", kept)


def named_run(database: Database, revision: int, number: int) -> None:
    """Let somebody else answer a survey that is not anonymous, so that its pages are shared."""
    id_ = f"named-{number:04}"
    with database.begin() as uow:
        uow.sessions.add_all([session(id_, revision_id=revision)])
        uow.inbox.add_all([inbound(id_, text="named words " * (1 + number % 40))])
        uow.outbox.add_all([prompt(id_)])
        uow.answers.record_all([answer(id_)], today=TODAY)


def wave_in(database: Database) -> None:
    """A wave in which people began in order, overlapped, and were sealed as they ended."""
    chance = random.Random(7)
    revision, named = publish(database, "enps"), publish(database)
    for number in range(PEOPLE):
        run(database, revision, number)
        named_run(database, named, number)
        if number >= 10:
            seal(database, number - 10, chance)
    for number in range(PEOPLE - 10, PEOPLE):
        seal(database, number, chance)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def test_after_a_wave_the_file_knows_no_word_no_session_and_no_key(sqlite_url, tmp_path):
    database = Database.open(sqlite_url)
    wave_in(database)
    assert database.compact()
    raw = everything_in(tmp_path)

    assert raw.count(b"<opinion ") == 2 * PEOPLE
    for trace in (b"words-of-person", b"anonymous-session", b"key-of-", b"said to "):
        assert raw.count(trace) == 0, trace
    database.close()


def test_the_order_in_the_file_is_not_the_order_of_arrival(sqlite_url, tmp_path):
    database = Database.open(sqlite_url)
    wave_in(database)
    database.checkpoint()
    database.close()
    raw = everything_in(tmp_path)

    places = [raw.index(b"<opinion %04d>" % number) for number in range(PEOPLE)]
    rising = sum(a < b for a, b in pairwise(places))
    assert PEOPLE * 0.35 < rising < PEOPLE * 0.65
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as connection:
        ids = [id_ for (id_,) in connection.execute("SELECT id FROM anonymous_answers")]
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            connection.execute("SELECT rowid FROM anonymous_answers")
    connection.close()
    assert ids == sorted(ids)


def test_on_postgresql_rows_lie_in_the_order_of_their_ids_and_tell_no_transaction(postgres):
    with postgres.fresh() as url:
        database = Database.open(url)
        wave_in(database)
        with database.read() as uow:
            rows = uow.sessions._connection.execute(
                text("SELECT id, xmin FROM anonymous_answers ORDER BY ctid")
            ).all()
            left = [
                uow.sessions._connection.execute(text(statement)).scalar()
                for statement in (
                    "SELECT count(*) FROM sessions WHERE anonymous",
                    "SELECT count(*) FROM inbox WHERE session_id LIKE 'anonymous%'",
                    "SELECT count(*) FROM outbox WHERE session_id LIKE 'anonymous%'",
                    "SELECT count(*) FROM answers WHERE session_id LIKE 'anonymous%'",
                )
            ]
        database.close()

    assert len(rows) == 2 * PEOPLE
    assert [row.id for row in rows] == sorted(row.id for row in rows)
    assert len({row.xmin for row in rows}) == 1
    assert left == [0, 0, 0, 0]


@pytest.fixture
def three_open(database):
    """Three anonymous sessions, and one that is not."""
    revision = publish(database, "enps")
    with database.begin() as uow:
        uow.sessions.add_all(
            [session(f"s{n}", revision_id=revision, anonymous=True) for n in range(3)]
            + [session("named", revision_id=revision)]
        )
    return database


def test_a_sealed_session_is_gone_and_its_answers_are_among_their_weeks(three_open):
    other_week = anonymous_answer("0", week=date(2026, 10, 26))
    with three_open.begin() as uow:
        uow.anonymous.seal("s0", [anonymous_answer("b"), anonymous_answer("d")])
        uow.anonymous.seal("s1", [other_week])
        uow.anonymous.seal("s2", [anonymous_answer("c"), anonymous_answer("a", survey="pulse")])

    with three_open.read() as uow:
        assert [row.id for row in uow.anonymous.of_week("enps", MONDAY)] == ["b", "c", "d"]
        assert uow.anonymous.of_week("enps", MONDAY)[0] == anonymous_answer("b")
        assert uow.anonymous.of_week("enps", other_week.week) == [other_week]
        assert uow.sessions.find(["s0", "s1", "s2"]) == {}


def test_a_session_is_sealed_once_and_only_an_anonymous_one(three_open):
    with three_open.begin() as uow:
        uow.anonymous.seal("s0", [anonymous_answer("a")])

    for id_ in ("s0", "named", "unknown"):
        with pytest.raises(ConflictError), three_open.begin() as uow:
            uow.anonymous.seal(id_, [anonymous_answer("b")])
    with three_open.read() as uow:
        assert [row.id for row in uow.anonymous.of_week("enps", MONDAY)] == ["a"]
        assert list(uow.sessions.find(["named"])) == ["named"]


def test_a_session_without_an_answer_leaves_nothing(three_open):
    with three_open.begin() as uow:
        uow.anonymous.seal("s0", [])

    with three_open.read() as uow:
        assert uow.sessions.find(["s0"]) == {}
        assert uow.anonymous.of_week("enps", MONDAY) == []


def test_two_that_seal_at_once_lose_no_answer(three_open):
    def seal_one(number: int) -> None:
        with three_open.begin() as uow:
            uow.anonymous.seal(f"s{number}", [anonymous_answer(f"{number}")])

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(seal_one, range(3)))

    with three_open.read() as uow:
        assert [row.id for row in uow.anonymous.of_week("enps", MONDAY)] == ["0", "1", "2"]


def test_a_very_large_week_is_only_added_to(three_open, monkeypatch):
    monkeypatch.setattr("storage.repositories.anonymous.SHUFFLED", 1)
    with three_open.begin() as uow:
        uow.anonymous.seal("s0", [anonymous_answer("b"), anonymous_answer("c")])
        uow.anonymous.seal("s1", [anonymous_answer("a")])

    with three_open.read() as uow:
        assert [row.id for row in uow.anonymous.of_week("enps", MONDAY)] == ["a", "b", "c"]


def test_that_a_person_took_part_is_known_per_wave_and_once(database):
    for person in ("zoe", "adam", "zoe"):
        with database.begin() as uow:
            uow.anonymous.participate("enps", wave="2026-11", person=person)

    with database.begin() as uow:
        assert uow.anonymous.participated("enps", wave="2026-11", person="adam")
        assert not uow.anonymous.participated("enps", wave="2026-12", person="adam")
        assert not uow.anonymous.participated("enps", wave="2026-11", person="eve")
        rows = uow.sessions._connection.execute(text("SELECT person FROM participations")).all()
        assert [row.person for row in rows] == ["adam", "zoe"]


@pytest.fixture
def spoken(three_open):
    """An anonymous session in a chat: one turn was sent, two are on their way; what was heard."""
    with three_open.begin() as uow:
        at = uow.respondents.ensure("telegram", "42", new_id="r1", now=NOW).id
        uow.outbox.add_all(
            [
                prompt("s0", turn, position, address_id=at, due_at=NOW, state=state)
                for turn in range(3)
                for position, state in enumerate(("due", "held"))
            ]
        )
        uow.outbox.add_all([prompt("named", 1)])
        (row,) = uow.outbox.due(NOW, kinds=["telegram"], limit=5)
        uow.outbox.start([row.id], leased_until=NOW)
        uow.outbox.sent(row.id, receipt="1")
        (row,) = uow.outbox.due(NOW, kinds=["telegram"], limit=5)
        uow.outbox.start([row.id], leased_until=NOW)
        heard = ArrivalRow("telegram", "", "u1", NOW, at, "s0", "score", "m1", "nine")
        other = replace(heard, key="u2", session_id="named", message="m2")
        uow.arrivals.add_all([heard, other])
    return three_open, row, at


def test_the_last_words_go_on_apart_and_are_then_deleted(spoken):
    database, sending, at = spoken
    with database.begin() as uow:
        uow.anonymous.seal("s0", [anonymous_answer("a")], rest="random")
        assert uow.outbox.of_session("s0") == []
        left = uow.outbox.of_session("random")
        assert [(row.turn, row.key) for row in left] == [(2, None)] * 2

    with database.begin() as uow:
        assert uow.outbox.by_id(sending.id) is None
        assert not uow.outbox.sent(sending.id, receipt="2")
        (last,) = uow.outbox.due(NOW, kinds=["telegram"], limit=5)
        assert (last.session_id, last.turn, last.address_id) == ("random", 2, at)
        assert last.fleeting
        uow.outbox.start([last.id], leased_until=NOW)
        assert uow.outbox.sent(last.id, receipt="3")
        assert uow.outbox.of_session("random") == []
        assert len(uow.outbox.of_session("named")) == 1


def test_without_a_place_apart_everything_is_deleted_at_once(spoken):
    database, sending, _ = spoken
    with database.begin() as uow:
        uow.anonymous.seal("s0", [])
        assert uow.outbox.by_id(sending.id) is None
        assert not uow.outbox.sent(sending.id, receipt="2")


def test_of_what_was_heard_only_the_key_and_the_day_stay(spoken):
    database, _, at = spoken
    with database.begin() as uow:
        uow.anonymous.seal("s0", [], rest="random")

    with database.read() as uow:
        assert uow.arrivals.known([("telegram", "", "u1")]) == {("telegram", "", "u1")}
        assert uow.arrivals.of_message(at, "m1") is None
        assert uow.arrivals.of_message(at, "m2").text == "nine"
        kept = uow.arrivals._connection.execute(select(arrivals).order_by(arrivals.c.id)).first()
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    assert kept == (kept.id, "telegram", "", "u1", None, None, None, None, None, midnight)

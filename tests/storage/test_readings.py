"""Readings of verbatims: found when they wait, kept beside their answer, gone with it."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from storage.analytics import Span
from storage.database import Database
from storage.errors import StorageError
from storage.models import anonymous_readings, codings, readings
from storage.readings import CodedRow, ReadingRow, VerbatimRow
from storage.releases import Wave
from tests.storage.making import MONDAY, NOW, TODAY, anonymous_answer, answer, publish, session

TONE = ReadingRow("tone", "negative", "tone lexicon 1", 3, 7)
LANGUAGE = ReadingRow("language", "en", "script 1")
THEMES = (
    ReadingRow("theme", "waiting-time", "codebook 1", 0, 6),
    ReadingRow("theme", "staff", "codebook 1", 8, 13),
)


@pytest.fixture
def revision(database: Database) -> int:
    return publish(database)


def store(
    database: Database, revision: int, words: Iterable[str], *, anonymous: bool = False
) -> list[int]:
    """A session for each of `words`, which answer "why"; gives the answers' ids."""
    ids = []
    for number, said in enumerate(words):
        with database.begin() as uow:
            name = f"s{number}{anonymous}"
            uow.sessions.add_all([session(name, revision_id=revision, anonymous=anonymous)])
            rows = [verbatim(name, said, revision_id=revision)]
            rows.append(answer(name, "score", revision_id=revision))
            uow.answers.record_all(rows, today=TODAY)
            ids += [row.id for row in uow.answers.of_session(name) if row.key == "why"]
    return ids


def verbatim(session_id: str, words: str, **more: Any) -> Any:
    kept = {"type": "text", "low": None, "high": None, "number": None, "value": f'"{words}"'}
    return answer(session_id, "why", raw=words, **kept, **more)


def uncoded(database: Database, most: int = 10) -> list[VerbatimRow]:
    with database.read() as uow:
        return uow.readings.uncoded(most=most)


def keep(database: Database, *rows: ReadingRow, revision: str = "r1", most: int = 10) -> int:
    """Code what waits."""
    found = [CodedRow(one, revision, rows) for one in uncoded(database, most)]
    with database.begin() as uow:
        return uow.readings.keep(found)


def kept(database: Database, table: Any = readings) -> list[tuple[Any, ...]]:
    with database.read() as uow:
        return [tuple(r) for r in uow.readings._connection.execute(select(table))]


def test_verbatims_wait_the_newest_first_and_nothing_else_does(database, revision):
    first, second = store(database, revision, ["slow", "rude"])

    assert uncoded(database) == [
        VerbatimRow(second, "s1False", "nps", revision, "en", "rude"),
        VerbatimRow(first, "s0False", "nps", revision, "en", "slow"),
    ]
    assert [row.id for row in uncoded(database, most=1)] == [second]


def test_what_was_read_is_kept_and_waits_no_more(database, revision):
    (one,) = store(database, revision, ["slow"])

    assert keep(database, LANGUAGE, TONE, *THEMES) == 1

    assert uncoded(database) == []
    assert sorted(kept(database)) == [
        (one, "language", 1, "en", "script 1", None, None, None, "rules"),
        (one, "theme", 1, "waiting-time", "codebook 1", 0, 6, None, "rules"),
        (one, "theme", 2, "staff", "codebook 1", 8, 13, None, "rules"),
        (one, "tone", 1, "negative", "tone lexicon 1", 3, 7, None, "rules"),
    ]


def test_a_corrected_verbatim_waits_again_and_a_corrected_rating_does_not(database, revision):
    store(database, revision, ["slow", "rude"])
    keep(database, TONE)
    with database.begin() as uow:
        again = verbatim("s1False", "not rude after all", revision_id=revision)
        uow.answers.record_all([again, answer("s0False", value="2", number=2)], today=TODAY)

    assert [row.words for row in uncoded(database)] == ["not rude after all"]


def test_what_was_read_in_words_that_are_other_ones_now_is_not_kept(database, revision):
    store(database, revision, ["slow"])
    before = [CodedRow(one, "r1", (TONE,)) for one in uncoded(database)]
    with database.begin() as uow:
        uow.answers.record_all([verbatim("s0False", "fast")], today=TODAY)
    with database.begin() as uow:
        assert uow.readings.keep(before) == 0

    assert kept(database) == []
    assert [row.words for row in uncoded(database)] == ["fast"]


def test_revisions_are_listed_counted_and_coded_again(database, revision):
    store(database, revision, [f"words {number}" for number in range(5)])
    keep(database, TONE, most=2)
    keep(database, TONE, revision="r2", most=1)

    with database.read() as uow:
        assert uow.readings.revisions() == ["r1", "r2"]
        assert [uow.readings.count(each) for each in ("r1", "r2", "")] == [2, 1, 2]
        stale = uow.readings.coded_under("r1", most=9)
    with database.begin() as uow:
        uow.readings.keep([CodedRow(one, "r2", (LANGUAGE,)) for one in stale])
    with database.read() as uow:
        assert uow.readings.revisions() == ["r2"]
    assert [row[1] for row in kept(database)].count("language") == 2
    assert [row[1] for row in kept(database)].count("tone") == 1


def test_what_a_person_read_is_never_overwritten(database, revision):
    (one,) = store(database, revision, ["slow"])
    keep(database, TONE, LANGUAGE, *THEMES)
    with database.begin() as uow:
        uow.readings.correct(one, "theme", ["billing", "staff"])
        uow.readings.correct(one, "tone", [])
        stale = uow.readings.coded_under("r1", most=9)
        uow.readings.keep([CodedRow(row, "r2", (TONE, LANGUAGE, *THEMES)) for row in stale])

    found = sorted((kind, value, source) for _, kind, _, value, *_, source in kept(database))
    assert found == [
        ("language", "en", "rules"),
        ("theme", "billing", "person"),
        ("theme", "staff", "person"),
        ("tone", "", "person"),
    ]


def test_a_verbatim_is_found_by_its_id_and_a_rating_is_none(database, revision):
    (one,) = store(database, revision, ["slow"])

    with database.read() as uow:
        assert uow.readings.find(one).words == "slow"
        (rated,) = uow.readings.ratings(["s0False"])
        assert uow.readings.find(rated.answer_id) is None


def test_a_reading_of_no_answer_is_refused(database):
    with pytest.raises(StorageError), database.begin() as uow:
        uow.readings.correct(17, "theme", ["staff"])


def test_an_open_anonymous_session_is_not_read(database, revision):
    store(database, revision, ["secret"], anonymous=True)

    assert uncoded(database) == []
    with database.read() as uow:
        assert uow.readings.count() == 0


def test_ratings_of_sessions_come_in_the_order_of_their_answers(database, revision):
    store(database, revision, ["slow", "rude"])

    with database.read() as uow:
        found = uow.readings.ratings(["s1False", "s0False", "s1False"])
    assert [(row.session_id, row.number, row.low, row.high) for row in found] == [
        ("s0False", 9, 0, 10),
        ("s1False", 9, 0, 10),
    ]


@pytest.mark.parametrize("with_answers", [False, True])
def test_the_readings_of_an_erased_person_go_and_those_of_others_stay(
    database, revision, with_answers
):
    mine, theirs = store(database, revision, ["slow", "rude"])
    with database.begin() as uow:
        uow.respondents.ensure("email", "maria@b.example", new_id="r1", now=NOW)
        uow.sessions.identify("s0False", respondent_id="r1")
    keep(database, TONE)
    with database.read() as uow:
        (run,) = uow.privacy.export("r1")["sessions"]
    assert [(row["answer_id"], row["value"]) for row in run["readings"]] == [(mine, "negative")]

    with database.begin() as uow:
        uow.privacy.erase(
            "r1",
            suppress=[],
            reason="asked",
            now=NOW,
            new_id=lambda: "unlinked",
            with_answers=with_answers,
        )

    assert [row[0] for row in kept(database)] == [theirs]
    assert [row[0] for row in kept(database, codings)] == [theirs]


class TestWaves:
    @pytest.fixture
    def wave(self, database: Database) -> list[VerbatimRow]:
        rows = [anonymous_answer(f"{number:02}", raw=f"words {number}") for number in range(5)]
        other = anonymous_answer("99", raw="later", week=MONDAY + timedelta(days=7))
        rating = anonymous_answer("98", type="enps", key="score")
        with database.begin() as uow:
            uow.sessions.add_all(
                [session("a", survey="enps", revision_id=publish_in(uow), anonymous=True)]
            )
            uow.anonymous.seal("a", [*rows, other, rating])
        with database.read() as uow:
            return uow.readings.wave("enps", Wave(MONDAY), after="", most=9)

    def test_its_verbatims_come_by_their_random_ids(self, database, wave):
        assert [row.id for row in wave] == ["00", "01", "02", "03", "04"]
        with database.read() as uow:
            beyond = uow.readings.wave("enps", Wave(MONDAY), after="01", most=2)
        assert [row.id for row in beyond] == ["02", "03"]

    def test_it_is_read_again_under_another_revision(self, database, wave):
        for revision in ("r1", "r2"):
            with database.begin() as uow:
                uow.readings.keep_of_wave([CodedRow(row, revision, (TONE,)) for row in wave])
                uow.readings.mark_wave("enps", Wave(MONDAY), revision=revision)

        with database.read() as uow:
            assert uow.readings.coded_waves("enps", "r2") == {MONDAY.isoformat()}
            assert uow.readings.coded_waves("enps", "r1") == set()
        assert len(kept(database, anonymous_readings)) == len(wave)

    def test_what_a_person_read_stays(self, database, wave):
        with database.begin() as uow:
            uow.readings.correct("00", "tone", ["positive"])
            uow.readings.keep_of_wave([CodedRow(row, "r1", (TONE,)) for row in wave])

        assert {row[0]: row[3] for row in kept(database, anonymous_readings)} == {
            "00": "positive",
            **dict.fromkeys(("01", "02", "03", "04"), "negative"),
        }

    def test_each_is_found_by_its_random_id(self, database, wave):
        with database.read() as uow:
            assert uow.readings.find("03") == wave[3]
            assert uow.readings.find("98") is uow.readings.find("no such id") is None

    def test_its_readings_have_no_column_for_a_time_a_person_or_an_order(self):
        assert set(anonymous_readings.c.keys()) == {
            *("answer_id", "kind", "number", "value", "method", "start", "end"),
            *("confidence", "source"),
        }
        assert not anonymous_readings.dialect_options["sqlite"]["with_rowid"]


def publish_in(uow: Any) -> int:
    return uow.surveys.publish("enps", source="steps: []", digest="d", now=NOW).id


def test_what_waits_is_found_by_the_index_however_much_does_not(database, revision):
    """No plan reads more of the answers than those that are asked for."""
    store(database, revision, ["slow", "rude"])
    with database.read() as uow:
        connection = uow.readings._connection
        plans: list[str] = []

        def explain(driver, cursor, statement, parameters, context, many):
            if not statement.startswith(("EXPLAIN", "SET")):
                how = "EXPLAIN QUERY PLAN " if database.dialect == "sqlite" else "EXPLAIN "
                rows = driver.exec_driver_sql(how + statement, parameters)
                plans.extend(str(row[-1]) for row in rows)

        if database.dialect == "postgresql":
            # Three rows are best read as a whole; what counts is what a large table allows.
            for setting in ("enable_seqscan", "enable_bitmapscan"):
                connection.exec_driver_sql(f"SET LOCAL {setting} = off")
        event.listen(connection, "before_cursor_execute", explain)
        uow.readings.uncoded(most=5)
        uow.readings.coded_under("r1", most=5)
        uow.readings.revisions()
        uow.readings.count("r1")
        uow.analytics.verbatim_counts("nps", Span())

    found = [plan for plan in plans if " answers " in f"{plan} " and "Cond" not in plan]
    assert len(found) >= 4
    assert all("ix_answers_coded" in plan for plan in found), "\n".join(found)
    assert any("ix_codings_counted" in plan for plan in plans)
    assert not any("B-TREE" in plan or "Sort" in plan for plan in plans)

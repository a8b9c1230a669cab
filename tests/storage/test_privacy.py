"""A person may have everything we know of them, or have it forgotten."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.repositories.privacy import SESSIONS
from storage.rows import AlertRow, ArrivalRow, InvitationRow
from tests.storage.making import NOW, YESTERDAY, answer, inbound, prompt, publish, session

DIGESTS = [b"\x02 of the number", b"\x01 of the mail"]


def talk(uow, id_: str, revision: int, respondent: str, **changes) -> None:
    row = session(id_, revision_id=revision, respondent_id=respondent, day=YESTERDAY, **changes)
    uow.sessions.add_all([row])
    uow.inbox.add_all([inbound(id_)])
    uow.outbox.add_all([prompt(id_)])
    uow.answers.record_all(
        [
            answer(id_, "score", day=YESTERDAY),
            answer(id_, "score", part="probe", type="nps", value='"Maria"', number=None),
            answer(id_, "why", type="text", value='"because Maria"', number=None),
            answer(id_, "staff", type="number", value="4711", number=4711),
            answer(id_, "again", type="yes_no", value="true", number=1),
        ],
        today=YESTERDAY,
    )
    uow.alerts.add_all([AlertRow(id_, "nps", "alert", "score", "support-team", NOW)])


@pytest.fixture
def talked(database):
    """Two respondents with two addresses; the first in more sessions than one slice takes."""
    revision = publish(database)
    with database.begin() as uow:
        for person, number in (("r1", "+46701740605"), ("r2", "+46701740606")):
            uow.respondents.ensure("sms", number, new_id=person, now=NOW)
            uow.respondents.add_address(person, "email", f"{person}@b.example", now=NOW)
        for number in range(SESSIONS + 5):
            talk(uow, f"a{number:02}", revision, "r1", state="completed")
        talk(uow, "open", revision, "r1", pending=1, due_at=NOW, due_kind="later")
        talk(uow, "other", revision, "r2")
    return database


def erase(database, *, with_answers: bool = False) -> int:
    """Erase r1; in how many slices."""
    ids = (f"unlinked-{number}" for number in count())
    for slices in count(1):
        with database.begin() as uow:
            if uow.privacy.erase(
                "r1",
                suppress=DIGESTS,
                reason="asked to",
                now=NOW,
                new_id=lambda: next(ids),
                with_answers=with_answers,
            ):
                return slices
    raise AssertionError


def query(database, statement: str) -> list[tuple]:
    with database.read() as uow:
        return [tuple(row) for row in uow.sessions._connection.execute(text(statement))]


def test_an_export_holds_everything_of_one_person_and_nothing_of_another(talked):
    with talked.read() as uow:
        found = uow.privacy.export("r2")
        assert uow.privacy.export("unknown") is None

    assert found["respondent"]["id"] == "r2"
    assert [row["value"] for row in found["addresses"]] == ["+46701740606", "r2@b.example"]
    (run,) = found["sessions"]
    assert (run["id"], run["started_at"]) == ("other", NOW)
    assert [row["text"] for row in run["inbox"]] == [inbound().text]
    assert [row["key"] for row in run["answers"]] == ["score", "score", "why", "staff", "again"]
    assert (len(run["outbox"]), len(run["alerts"])) == (1, 1)


def test_an_export_keeps_the_sessions_apart(talked):
    with talked.read() as uow:
        runs = uow.privacy.export("r1")["sessions"]

    assert len(runs) == SESSIONS + 6
    assert all({row["session_id"] for row in run["answers"]} == {run["id"]} for run in runs)


def test_an_erased_person_is_gone_and_the_ratings_stay_without_them(talked):
    assert erase(talked) == 2

    with talked.read() as uow:
        assert uow.privacy.export("r1") is None
        assert uow.respondents.by_address("sms", "+46701740605") is None
        assert uow.sessions.find(["a00", "open"]) == {}
        assert uow.inbox.of_session("a00") == uow.outbox.of_session("open") == []
    kept = query(
        talked,
        "SELECT key, part, value, number, raw, count(*) FROM answers"
        " WHERE session_id LIKE 'unlinked%' GROUP BY key, part, value, number, raw"
        " ORDER BY key, part",
    )
    n = SESSIONS + 6
    assert kept == [
        ("again", "answer", "true", 1, "", n),
        ("score", "answer", "9", 9, "", n),
        ("score", "probe", None, None, "", n),
        ("staff", "answer", None, None, "", n),
        ("why", "answer", None, None, "", n),
    ]


def test_an_erased_session_keeps_no_moment_no_words_and_waits_for_nothing(talked):
    erase(talked)

    with talked.read() as uow:
        rows = uow.sessions.find([f"unlinked-{number}" for number in range(SESSIONS + 6)])
        answered = {row.answered_at for row in uow.answers.of_session("unlinked-0")}
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    assert len(rows) == SESSIONS + 6
    assert sorted({row.state for row in rows.values()}) == ["completed", "stopped"]
    for row in rows.values():
        assert (row.respondent_id, row.address_id, row.secret_digest) == (None, None, None)
        assert (row.data, row.properties, row.pending, row.due_at) == ("{}", "{}", 0, None)
        assert {row.started_at, row.last_at, row.ended_at} == answered == {midnight}


def test_erasing_answers_too_leaves_nothing_and_marks_the_days(talked):
    erase(talked, with_answers=True)

    assert query(talked, "SELECT DISTINCT session_id FROM answers") == [("other",)]
    assert query(talked, "SELECT id FROM sessions") == [("other",)]
    days = query(talked, "SELECT survey, day FROM dirty_days")
    assert [(survey, str(day)) for survey, day in days] == [("nps", str(YESTERDAY))]


@pytest.fixture
def reached(talked):
    """Both also in chats: invited, heard, asked outside, and in an open anonymous session."""
    with talked.begin() as uow:
        for person in ("r1", "r2"):
            at = uow.respondents.addresses(person)[0].id
            secret = f"secret-{person}"
            row = session(secret, revision_id=1, address_id=at, anonymous=True, day=YESTERDAY)
            uow.sessions.add_all([row])
            uow.answers.record_all([answer(secret, raw="hidden")], today=date.min)
            uow.outbox.add_all(
                [
                    prompt(secret, address_id=at, state="due", due_at=NOW, prompt='"hidden"'),
                    prompt(f"rest-{person}", address_id=at, state="due", prompt='"hidden"'),
                    prompt(f"rest-{person}", 0, 1, prompt='"hidden"'),
                ]
            )
            uow.outbox.speak_outside(at, prompt='"who we are"', kind="about", now=NOW)
            heard = ArrivalRow("sms", "", f"outside-{person}", NOW, at, text="who are you?")
            uow.arrivals.add_all(
                [heard, ArrivalRow("sms", "", secret, NOW, at, secret, "score", "hidden")]
            )
            invited = InvitationRow(person.encode(), "nps", "{}", NOW, NOW, respondent_id=person)
            used = replace(invited, token_digest=b"u" + invited.token_digest, respondent_id=None)
            uow.invitations.add(invited)
            uow.invitations.use(uow.invitations.add(used), at, NOW)
    return talked


def test_an_export_holds_what_was_said_outside_and_nothing_of_an_open_anonymous_session(reached):
    with reached.read() as uow:
        found = uow.privacy.export("r2")

    assert [row["text"] for row in found["arrivals"]] == ["who are you?"]
    assert [row["prompt"] for row in found["outside"]] == ['"who we are"']
    assert [row["used_at"] for row in found["invitations"]] == [None, NOW]
    assert "token_digest" not in found["invitations"][0]
    assert [run["id"] for run in found["sessions"]] == ["other"]
    assert "hidden" not in repr(found)
    assert "secret-" not in repr(found)


@pytest.mark.parametrize("with_answers", [False, True])
def test_nothing_of_an_erased_person_is_left_in_chats_or_on_its_way(reached, with_answers):
    with reached.read() as uow:
        before = uow.privacy.export("r2")
    erase(reached, with_answers=with_answers)

    for table, column in (
        ("arrivals", "key"),
        ("outbox", "session_id"),
        ("sessions", "id"),
        ("answers", "session_id"),
    ):
        left = query(reached, f"SELECT {column} FROM {table} WHERE {column} LIKE '%-r%'")
        assert {key[-2:] for (key,) in left} == {"r2"}, table
    assert query(reached, "SELECT count(*) FROM invitations") == [(2,)]
    assert query(reached, "SELECT count(*) FROM outbox WHERE session_id LIKE 'at-%'") == [(1,)]
    with reached.read() as uow:
        assert uow.privacy.export("r2") == before


def test_others_keep_all_they_said(talked):
    with talked.read() as uow:
        before = uow.privacy.export("r2")
    erase(talked, with_answers=True)

    with talked.read() as uow:
        assert uow.privacy.export("r2") == before


def test_the_digests_of_an_erased_person_are_remembered(talked):
    erase(talked)

    with talked.read() as uow:
        assert uow.privacy.suppressed([DIGESTS[0], b"nobody's"]) == {DIGESTS[0]}
        assert uow.privacy.suppressions() == sorted(DIGESTS)


def test_an_erasure_that_broke_off_can_be_finished(talked):
    with talked.begin() as uow:
        done = uow.privacy.erase(
            "r1", suppress=DIGESTS, reason="asked to", now=NOW, new_id=count().__next__
        )
        assert not done
        assert uow.respondents.by_address("sms", "+46701740605") is not None

    erase(talked)
    with talked.read() as uow:
        assert uow.respondents.by_address("sms", "+46701740605") is None


def test_an_erased_persons_words_are_overwritten_in_the_file(sqlite_url, tmp_path):

    database = Database.open(sqlite_url)
    revision = publish(database)
    with database.begin() as uow:
        uow.respondents.ensure("email", "maria@b.example", new_id="r1", now=NOW)
        for number in range(60):
            talk(uow, f"a{number:02}", revision, "r1")
    erase(database)
    assert database.compact()
    database.close()

    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    for trace in (b"Maria", b"maria@", b"nine I guess", b"+46"):
        assert raw.count(trace) == 0, trace

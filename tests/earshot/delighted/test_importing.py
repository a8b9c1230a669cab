"""What Delighted exported is here afterwards, once, and nothing of it is lost unsaid."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from earshot import authoring, privacy
from earshot.delighted.importing import BadLinesError
from earshot.delighted.scores import NotScoredError
from earshot.opening import Address
from earshot.people.profiles import Profile, save
from earshot.reporting.report import report
from earshot.reporting.sources import ImportRefusedError
from storage.campaigns import PlannedRow
from storage.delighted import Page
from tests.earshot.campaigns.running import Bureau
from tests.earshot.delighted.conftest import KEY, PEOPLE, RESPONSES, Importer

TABLES = ("respondents", "addresses", "sessions", "answers", "invitations")
FURTHER = """\
survey: nps
title: Two things
kind: relationship
goal: Know who would recommend us
audience: customer
owner: us
languages: [en]
steps:
  - {ask: nps, type: nps, text: {en: "How likely?"}}
  - {ask: arrived, type: yes_no, text: {en: "Did it arrive?"}}
"""
EVER = Page(datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC), 0, 10)


def everything(database):
    with database.read() as uow:
        connection = uow.delighted._connection
        return {
            table: sorted(map(str, connection.execute(text(f"SELECT * FROM {table}"))))
            for table in TABLES
        }


def person(database, email):
    with database.read() as uow:
        return uow.people.found("email", email)


def told(database):
    """The sessions by their score, each with whose it is."""
    with database.read() as uow:
        ids = uow.delighted.responses("nps", "nps", EVER, newest_first=False)
        sessions = uow.sessions.find(ids)
        found = {}
        for id_ in ids:
            answers = {row.key: row for row in uow.answers.of_session(id_)}
            found[int(answers["nps"].number)] = sessions[id_], answers
    return found


def test_scores_and_comments_are_answers_of_their_people(office, importer):
    tally = importer.takes(RESPONSES)
    found = told(office.database)
    maria = person(office.database, "maria@customers.example")

    assert (tally.lines, tally.responses, tally.answers, tally.people) == (3, 3, 5, 2)
    assert list(found) == [7, 9, 3]
    session, answers = found[9]
    assert session.respondent_id == maria.id
    assert (maria.name, maria.language) == ("Maria Öberg", "sv")
    assert answers["why"].raw == "Quick, and kind"
    assert (session.channel_kind, session.language, session.state) == ("email", "sv", "completed")
    assert session.started_at == datetime(2026, 10, 2, 14, 33, 10, tzinfo=UTC)
    assert json.loads(session.properties) == {
        "survey_type": "nps",
        "permalink": "https://delighted.com/r/a",
        "tags": "billing, vip",
        "customer_id": "17",
        "country": "SE",
    }
    bos, hers = found[3]
    assert bos.day == date(2026, 10, 2)
    assert json.loads(bos.properties)["notes"] == "called back\ntwice"
    assert set(hers) == {"nps"}
    assert found[7][0].respondent_id is None
    scores = report(
        office.database, "nps", now=office.clock.now(), zone=office.means.zone, words=False
    ).as_json()["scores"]
    assert [(one["metric"], one["n"]) for one in scores] == [("nps", 3)]


def test_the_same_files_again_change_nothing(office, importer):
    for file in (RESPONSES, PEOPLE):
        importer.takes(file)
    before = everything(office.database)
    office.clock.passes(timedelta(hours=1))

    again = [importer.takes(file) for file in (RESPONSES, PEOPLE)]

    assert everything(office.database) == before
    assert [(one.answers, one.people, one.unsubscribed, one.bounced) for one in again] == [
        (0, 0, 0, 0)
    ] * 2


def test_people_are_left_in_peace_as_they_were_there(office, importer):
    importer.takes(PEOPLE)
    maria, eva, gone = (
        person(office.database, f"{name}@customers.example") for name in ("maria", "eva", "gone")
    )
    new = "ID,Email\n559,new@customers.example\n"
    importer.takes(new)
    fresh = person(office.database, "new@customers.example")
    now = office.clock.now()
    expires = now + timedelta(days=28)
    planned = PlannedRow("nps", "", "{}", now, expires, now, channels='["email"]')
    with office.database.begin() as uow:
        uow.invitations.plan(
            replace(planned, respondent_id=one.id) for one in (maria, eva, gone, fresh)
        )
    bureau = Bureau(office)
    bureau.works_once()
    states = bureau.states()

    assert maria.properties == {"plan": "gold"}
    assert states[maria.id] == ("left_out", "too_recent")
    assert states[eva.id] == ("left_out", "opted_out")
    assert states[gone.id] == ("left_out", "no_address")
    assert states[fresh.id] == ("asked", None)


def test_what_is_known_already_stays(office, importer):
    with office.database.begin() as uow:
        now, address = office.clock.now(), Address("email", "maria@customers.example")
        profile = Profile((address,), "fa", name="Maria", properties={"plan": "silver"})
        save(uow, profile, now=now, new_id=office.means.new_id)

    for file in (RESPONSES, PEOPLE):
        importer.takes(file)
    maria = person(office.database, "maria@customers.example")

    assert (maria.name, maria.language, maria.properties) == ("Maria", "fa", {"plan": "silver"})
    assert [row.value for row in maria.addresses] == [address.value, "delighted:555"]


def test_whoever_answered_lately_was_asked_lately(office, importer):
    importer.takes(
        "Response ID,Score,Created At,Email\n"
        "1,9,2026-11-01 10:00:00 UTC,maria@customers.example\n"
        "2,9,2026-11-15 10:00:00 UTC,maria@customers.example\n"
    )
    maria = person(office.database, "maria@customers.example")

    with office.database.read() as uow:
        (asked,) = uow.invitations.asked_before([maria.id])[maria.id]
    assert (asked.survey, asked.at) == ("nps", datetime(2026, 11, 15, 10, tzinfo=UTC))


def test_a_wrong_line_is_named_and_nothing_is_taken_in(office, importer):
    good = "1,9,,2026-10-02 10:00:00 UTC,maria@customers.example"
    file = "\n".join(
        [
            "Response ID,Score,Comment,Created At,Email",
            good,
            "2,11,,2026-10-02 10:00:00 UTC,",
            "3,9,,02/10/2026,",
            "4,9,,2027-10-02 10:00:00 UTC,",
            "5,9,,,",
            "1,8,,2026-10-02 10:00:00 UTC,",
            "6,9,,2026-10-02 10:00:00 UTC,maria",
            "7,9",
            "8,nine,,2026-10-02 10:00:00 UTC,",
        ]
    )
    before = everything(office.database)

    with pytest.raises(BadLinesError, match="8 lines are wrong"):
        importer.takes(file)

    assert everything(office.database) == before
    assert {problem.line for problem in importer.problems} == set(range(3, 11))
    assert "`nps` is 11" in importer.problems[0].message
    tally = importer.takes(file, skip_bad=True)
    assert (tally.responses, tally.left_out) == (1, 8)
    assert list(told(office.database)) == [9]


def test_a_preview_stores_nothing(office, importer):
    before = everything(office.database)
    responses, people = importer.previews(RESPONSES), importer.previews(PEOPLE)

    assert everything(office.database) == before
    assert (responses.responses, responses.answers, responses.people) == (3, 5, 2)
    assert (people.people, people.unsubscribed, people.bounced) == (3, 1, 1)


def test_whoever_asked_to_be_forgotten_stays_so(office, importer):
    importer.takes(RESPONSES)
    maria = person(office.database, "maria@customers.example")
    privacy.erase_person(
        office.database,
        maria.id,
        with_answers=True,
        key=KEY,
        now=office.clock.now(),
        new_id=office.means.new_id,
    )

    with pytest.raises(BadLinesError):
        importer.takes(RESPONSES)
    tally = importer.takes(RESPONSES, skip_bad=True)

    assert tally.left_out == 1
    assert list(told(office.database)) == [7, 3]


def test_two_lines_that_show_one_person_are_theirs(office, importer):
    importer.takes(
        "Response ID,Score,Created At,Email,Person ID\n"
        "1,9,2026-10-02 10:00 UTC,maria@customers.example,\n"
        "2,8,2026-10-03 10:00 UTC,,555\n"
        "3,7,2026-10-04 10:00 UTC,maria@customers.example,555\n"
    )
    maria = person(office.database, "maria@customers.example")

    assert {row.respondent_id for row, _ in told(office.database).values()} == {maria.id}


def test_a_column_that_is_a_questions_key_is_its_answer(office, importer):
    authoring.publish(office.database, FURTHER, file="nps", now=office.clock.now())

    importer.takes("Score,Created At,arrived,delivered\n9,2026-10-02,yes,late\n")

    ((session, answers),) = told(office.database).values()
    assert json.loads(answers["arrived"].value) is True
    assert json.loads(session.properties) == {"delivered": "late"}
    with pytest.raises(BadLinesError):
        importer.takes("Score,Created At,Comment\n9,2026-10-02,no question for words\n")


@pytest.mark.parametrize(
    "file",
    [
        "",
        "a,b\n1,2\n",
        "Score,Comment\n9,good\n",
        '"Score,Created At\n',
        "Name,Country\nMaria,SE\n",
    ],
)
def test_what_is_no_export_is_refused(importer: Importer, file: str) -> None:
    with pytest.raises(ImportRefusedError):
        importer.takes(file)


def test_an_anonymous_survey_takes_none(importer):
    importer.file.write_text(RESPONSES, encoding="utf-8")
    with pytest.raises(NotScoredError, match="anonymous"):
        importer.taking.look(importer.file, "enps")


def test_what_programs_ask_is_the_same_on_both_databases(office, importer):
    importer.takes(RESPONSES)
    importer.takes(PEOPLE)
    now = office.clock.now()
    with office.database.begin() as uow:
        ask = uow.delighted
        ids = ask.people(EVER)
        maria = uow.people.found("email", "maria@customers.example").id
        assert len(ids) == len(ask.people(EVER, after=ids[0])) + 1 == 4
        assert ask.responded("nps", "nps", ids)[maria].hour == 14
        assert [row.address for row in ask.unsubscribed(EVER)] == ["eva@customers.example"]
        assert [row.address for row in ask.bounced(EVER)] == ["gone@customers.example"]
        assert ask.latest("nps", "nps").day == 2
        assert ask.ratings("nps", "nps", since=EVER.since, until=EVER.until, kinds=None) == {
            9: 1,
            3: 1,
            7: 1,
        }
        one = ask.ratings("nps", "nps", since=EVER.since, until=EVER.until, kinds=["sms"])
        assert one == {3: 1}
        uow.invitations.plan([PlannedRow("nps", maria, "{}", now, now, now)])
        assert ask.scheduled("nps", ids) == {maria: now}
        assert (ask.withdraw("nps", maria), ask.withdraw("nps", maria)) == (1, 0)
        row = uow.people.get(maria)
        uow.people.change_all([replace(row, properties={"autopilot_sms": "yes"})])
        assert ask.members("autopilot_sms", skip=0, most=5) == [maria]
        assert ask.members("autopilot_email", skip=0, most=5) == []

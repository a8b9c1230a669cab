"""Who took part in an anonymous round is known, apart from what they answered."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from bots.messages import Sender
from earshot.reception import Desk
from tests.earshot.campaigns.running import Bureau
from tests.earshot.conftest import Respondent
from tests.earshot.test_reception import at_the_desk

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
WAVE = "autumn:2026-12-01"


def asked(bureau: Bureau, *kinds: str) -> None:
    for kind in kinds:
        more = {"properties": {"team": kind}, "timezone": "UTC", "territory": "SE"}
        bureau.meets(kind, kind=kind, **more)
    bureau.runs(survey="quiet", cuts=("team",))
    bureau.works(until=TEN)


def took_part(bureau: Bureau) -> set[str]:
    with bureau.office.database.read() as uow:
        return {
            one
            for one in ("telegram", "slack")
            if uow.anonymous.participated("quiet", wave=WAVE, person=one)
        }


def kept(bureau: Bureau) -> set[tuple[str, str | None, str | None]]:
    statement = text("SELECT key, wave, groups FROM anonymous_answers")
    with bureau.office.database.read() as uow:
        return {tuple(row) for row in uow.anonymous._connection.execute(statement)}


def rows_of(bureau: Bureau, table: str) -> int:
    with bureau.office.database.read() as uow:
        count = text(f"SELECT count(*) FROM {table}")
        return int(uow.anonymous._connection.execute(count).scalar_one())


def test_who_answers_in_the_chat_took_part_and_is_not_reminded(bureau: Bureau) -> None:
    asked(bureau, "telegram")
    with bureau.office.database.begin() as uow:
        (address,) = uow.respondents.addresses("telegram")
        session = uow.sessions.waiting_at(address.id)
        assert session is not None
        uow.sessions.set_secret(session.id, b"known")
    person = Respondent(bureau.office.conversing, session.id, b"known")
    person.says("9")
    assert took_part(bureau) == {"telegram"}

    person.says("the coffee")
    said = len(bureau.questions())
    bureau.works(until=TEN + timedelta(days=5))
    assert kept(bureau) == {
        ("enps", WAVE, '{"team":"telegram"}'),
        ("why", WAVE, '{"team":"telegram"}'),
    }
    assert len(bureau.questions()) == said
    assert bureau.states() == {"telegram": ("answered", None)}


def test_who_answers_in_a_form_took_part_and_the_form_knows_only_the_groups(
    bureau: Bureau,
) -> None:
    asked(bureau, "slack")
    me = Sender("slack", "slack slack", account="T1", language="en")

    async def answers(desk: Desk) -> int:
        talk = await desk.begin(me, "quiet:en")
        for number, words in enumerate(("9", "the coffee")):
            key = f"k{number}"
            talk = await desk.say((talk.session, talk.secret), key, text=words, sender=me)
        return rows_of(bureau, "session_rounds")

    assert at_the_desk(bureau.office, answers) == 0
    assert took_part(bureau) == {"slack"}
    assert kept(bureau) == {
        ("enps", WAVE, '{"team":"slack"}'),
        ("why", WAVE, '{"team":"slack"}'),
    }
    bureau.works(until=TEN + timedelta(days=5))
    assert bureau.questions() == ["slack"]
    assert bureau.states() == {"slack": ("answered", None)}


def test_who_does_not_answer_is_offered_it_once_more(bureau: Bureau) -> None:
    asked(bureau, "slack", "telegram")
    bureau.works(until=TEN + timedelta(days=6))

    rows = bureau.invitations()
    assert [rows[id_]["reminders"] for id_ in ("slack", "telegram")] == [1, 1]
    assert bureau.questions() == ["slack", "slack"]


def test_nobody_takes_part_twice_in_a_round(bureau: Bureau) -> None:
    """Who counted for two would let fewer than the threshold be told apart."""
    asked(bureau, "slack")
    me = Sender("slack", "slack slack", account="T1", language="en")

    async def answers(desk: Desk) -> str | None:
        talk = await desk.begin(me, "quiet:en")
        await desk.say((talk.session, talk.secret), "k", text="9", sender=me)
        again = await desk.begin(me, "quiet:en")
        return again.state

    assert at_the_desk(bureau.office, answers) is None

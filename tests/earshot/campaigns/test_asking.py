"""A campaign asks everybody it may, once, and of the others it is noted why not."""

import json
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once
from earshot.consequences import opt_out
from earshot.opening import Address
from storage.campaigns import PlannedRow
from tests.earshot.campaigns.running import ALL, WALL, Bureau, patient
from tests.earshot.conftest import Respondent

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)


def test_everybody_is_asked_once_at_their_own_ten_o_clock(bureau: Bureau) -> None:
    bureau.meets("a", timezone="Asia/Tokyo")
    bureau.meets("b", timezone="Europe/Stockholm")
    bureau.meets("c")
    bureau.runs()
    bureau.office.clock.at = TEN - timedelta(hours=14)
    asked: dict[str, datetime] = {}
    while bureau.office.clock.at < TEN + timedelta(hours=2):
        bureau.looks()
        for id_ in set(bureau.questions()) - set(asked):
            asked[id_] = bureau.office.clock.at
        bureau.office.clock.passes(timedelta(hours=1))

    assert asked == {
        "a": TEN - timedelta(hours=9),
        "b": TEN - timedelta(hours=1),
        "c": TEN,
    }
    assert sorted(bureau.questions()) == ["a", "b", "c"]
    assert {state for state, _ in bureau.states().values()} == {"asked"}


def test_the_first_question_is_the_invitation(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs(properties={"brand": "Globex"})
    bureau.works(until=TEN)
    row = bureau.invitations()["a"]
    session = bureau.office.row(row["session_id"])

    assert (session.survey, session.channel_kind, session.turn) == ("help", "telegram", 1)
    assert json.loads(session.properties)["brand"] == "Globex"
    assert row["channel_kind"] == "telegram"


def test_why_somebody_is_not_asked_is_noted(bureau: Bureau) -> None:
    now = bureau.office.clock.now()
    bureau.meets("asked")
    bureau.meets("gone", opted_out_at=now)
    bureau.meets("web", kind="person")
    bureau.meets("silent", kind="sms")
    bureau.meets("agreed", kind="sms", consent_at=now)
    bureau.meets("late")
    bureau.runs()
    bureau.works(until=TEN - timedelta(hours=1))
    with bureau.office.database.begin() as uow:
        uow.respondents.opt_out("late", reason="stop", now=now)
    bureau.works(until=TEN)
    with bureau.office.database.read() as uow:
        (round_,) = uow.campaigns.rounds(1)

    assert json.loads(round_.left_out) == {"no_address": 1, "opted_out": 1}
    assert (round_.state, round_.audience) == ("open", 6)
    assert bureau.states() == {
        "asked": ("asked", None),
        "agreed": ("asked", None),
        "silent": ("left_out", "no_consent"),
        "late": ("left_out", "opted_out"),
    }
    assert sorted(bureau.questions()) == ["agreed", "asked"]


def test_nobody_is_asked_again_too_soon_whoever_asked_before(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs()
    bureau.works(until=TEN)
    bureau.runs(campaign="winter", survey="short", schedule=Once(WALL + timedelta(hours=2)))
    bureau.works(until=TEN + timedelta(hours=4))

    # The clock over all surveys is a day; the kinds differ.
    assert bureau.states()["a"] == ("waiting", "too_recent")
    bureau.works(until=TEN + timedelta(hours=26))
    assert bureau.states()["a"] == ("asked", None)
    assert bureau.questions() == ["a", "a"]


def test_an_invitation_of_nobody_s_campaign_is_asked_by_the_same_rules(bureau: Bureau) -> None:
    office = bureau.office
    bureau.meets("a")
    bureau.meets("b", opted_out_at=office.clock.now())
    office.clock.at = TEN
    with office.database.begin() as uow:
        uow.invitations.plan(
            PlannedRow(
                survey="help",
                respondent_id=id_,
                properties="{}",
                created_at=TEN,
                expires_at=TEN + timedelta(days=28),
                due_at=TEN,
                channels='["telegram"]',
            )
            for id_ in "ab"
        )
    bureau.works()

    assert bureau.states() == {"a": ("asked", None), "b": ("left_out", "opted_out")}


def test_a_channel_that_is_down_is_waited_for(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs()
    bureau.working = frozenset({"sms"})
    bureau.works(until=TEN)
    assert bureau.states()["a"] == ("waiting", "channel_down")

    bureau.working = frozenset({"telegram"})
    bureau.works(until=TEN + timedelta(hours=1))
    assert bureau.states()["a"] == ("asked", None)


def test_whom_only_a_mail_would_reach_is_left_out_where_none_can_be_sent(bureau: Bureau) -> None:
    bureau.meets("a", kind="email")
    bureau.runs(channels=("telegram", "email"))
    bureau.working = bureau.set_up = ALL - {"email"}
    bureau.works(until=TEN)

    assert bureau.states() == {"a": ("left_out", "not_set_up")}


def test_a_mail_is_the_invitation_of_whom_only_it_reaches(bureau: Bureau) -> None:
    bureau.meets("a", kind="email")
    bureau.runs(channels=("telegram", "email"))
    bureau.works(until=TEN)
    bureau.works(until=TEN + timedelta(days=5))

    assert bureau.questions() == ["a", "a"]
    assert bureau.invitations()["a"]["reminders"] == 1


def test_a_budget_is_kept_and_the_others_come_on_the_next_days(bureau: Bureau) -> None:
    bureau.meets(*(f"p{n}" for n in range(7)))
    bureau.runs(budget=3)
    asked = []
    for day in range(3):
        bureau.works(until=TEN + timedelta(days=day, hours=3))
        asked.append(len(bureau.questions()))

    assert asked == [3, 6, 7]


def test_who_talks_with_us_about_something_else_is_asked_afterwards(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs(patient())
    office = bureau.office
    bureau.works(until=TEN - timedelta(hours=1))
    with office.database.read() as uow:
        (address,) = uow.respondents.addresses("a")
    office.opens("moods", channel_kind="telegram", address=Address("telegram", address.value))
    bureau.works(until=TEN)
    assert bureau.states()["a"][0] == "waiting"

    bureau.works(until=TEN + timedelta(days=3))
    assert bureau.states()["a"] == ("asked", None)


def test_paused_it_asks_nobody_and_resumed_it_goes_on(bureau: Bureau) -> None:
    database = bureau.office.database
    bureau.meets("a", "b")
    bureau.runs()
    bureau.works(until=TEN - timedelta(hours=1))
    campaigns.pause(database, "autumn")
    bureau.works(until=TEN + timedelta(hours=2))
    assert bureau.questions() == []

    campaigns.resume(database, "autumn", now=bureau.office.clock.now())
    bureau.works()
    assert sorted(bureau.questions()) == ["a", "b"]


def test_stopped_it_asks_nobody_any_more(bureau: Bureau) -> None:
    bureau.meets("a", "b")
    bureau.meets("c", timezone="Asia/Tokyo")
    bureau.runs()
    bureau.works(until=TEN - timedelta(hours=1))
    campaigns.stop(bureau.office.database, "autumn")
    bureau.works(until=TEN + timedelta(days=9))

    assert bureau.questions() == ["c"]
    assert bureau.states()["a"] == ("stopped", None)
    assert bureau.states()["c"][0] == "asked"


def test_an_opt_out_stops_what_waits_at_once(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs()
    bureau.works(until=TEN - timedelta(hours=1))
    with bureau.office.database.begin() as uow:
        now = bureau.office.clock.now()
        opt_out(uow, "a", now=now, today=now.date())

    assert bureau.states()["a"] == ("stopped", None)


def test_an_anonymous_pulse_is_offered_and_joined_to_no_session(bureau: Bureau) -> None:
    bureau.meets("a", kind="slack", timezone="UTC", territory="SE")
    bureau.meets("b", kind="telegram", timezone="UTC", territory="SE")
    bureau.runs(survey="quiet", cuts=("team",))
    bureau.works(until=TEN)
    rows = bureau.invitations()

    assert sorted(bureau.questions()) == ["a", "b"]
    assert [rows[id_]["session_id"] for id_ in "ab"] == [None, None]
    assert json.loads(rows["a"]["groups"]) == {"team": ""}
    with bureau.office.database.read() as uow:
        standing = uow.invitations.standing_of("a", "quiet")
    assert standing is not None
    assert (standing.wave, standing.groups) == ("autumn:2026-12-01", rows["a"]["groups"])


def answers(bureau: Bureau, id_: str, text: str = "6") -> None:
    """Whoever was asked says something in their session."""
    session = bureau.invitations()[id_]["session_id"]
    with bureau.office.database.begin() as uow:
        uow.sessions.set_secret(session, b"known")
    Respondent(bureau.office.conversing, session, b"known").says(text)


def test_who_does_not_answer_is_reminded_once_and_never_after_an_answer(bureau: Bureau) -> None:
    bureau.meets("silent", "quick")
    bureau.runs()
    bureau.works(until=TEN)
    answers(bureau, "quick")
    assert bureau.states()["quick"] == ("answered", None)
    said = len(bureau.questions())
    bureau.works(until=TEN + timedelta(days=4))

    assert bureau.questions()[said:] == ["silent"]
    bureau.works(until=TEN + timedelta(days=29))
    assert bureau.questions()[said:] == ["silent"]
    assert bureau.states() == {"silent": ("expired", None), "quick": ("answered", None)}


def test_who_wants_to_be_asked_later_is_not_reminded_beside_that(bureau: Bureau) -> None:
    bureau.meets("a")
    bureau.runs()
    bureau.works(until=TEN + timedelta(days=2, hours=12))
    answers(bureau, "a", "later")
    said = len(bureau.questions())
    bureau.works(until=TEN + timedelta(days=3, hours=18))

    # A day later, as was promised; the campaign's own reminder waits until that is a day old.
    assert len(bureau.questions()) == said + 1
    bureau.works(until=TEN + timedelta(days=9))
    assert len(bureau.questions()) == said + 2


def test_one_that_cannot_be_asked_holds_up_nobody(bureau: Bureau) -> None:
    bureau.meets("a", "b", "c")
    bureau.runs()
    bureau.works(until=TEN - timedelta(hours=1))
    with bureau.office.database.begin() as uow:
        uow.invitations._connection.execute(
            text("UPDATE invitations SET properties = 'no JSON' WHERE respondent_id = 'b'")
        )
    bureau.works(until=TEN)

    assert sorted(bureau.questions()) == ["a", "c"]
    assert bureau.states()["b"] == ("waiting", None)


def test_a_question_that_waits_for_its_turn_may_not_come_at_night(bureau: Bureau) -> None:
    office = bureau.office
    bureau.meets("chat")
    bureau.meets("mail", kind="email")
    bureau.runs(channels=("telegram", "email"))
    bureau.works(until=TEN)

    with office.database.begin() as uow:
        rows = uow.outbox.due(office.clock.now(), kinds=["telegram", "email"], limit=5)
    assert len(rows) == 2
    for row in rows:
        first, second, *_ = json.loads(row.within or "[]")
        assert first == [TEN.isoformat(), (TEN + timedelta(hours=10)).isoformat()]
        assert second[0] == (TEN + timedelta(hours=23)).isoformat()

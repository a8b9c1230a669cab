"""An anonymous wave of a campaign, from the answers to what is told of it, on both databases."""

import json
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from earshot.housekeeping import Housekeeping
from earshot.opening import Address
from earshot.reporting.cuts import CutError
from earshot.reporting.export import export
from earshot.reporting.releasing import figures, release
from earshot.reporting.report import report
from earshot.reporting.results import overview
from earshot.reporting.splits import compare_segments, possible, split
from earshot.reporting.surveys import current_script
from storage.analytics import Span
from storage.campaigns import CampaignRow, PlannedRow, RoundRow
from storage.releases import ReleaseRow, Wave
from storage.rows import AnonymousAnswerRow
from storage.webhooks import WebhookRow
from tests.earshot.conftest import NOON, Office
from tests.storage.making import anonymous_answer, session

MONDAY = date(2026, 11, 16)
ROUND = Wave(MONDAY, "pulse:2026-11")
TEAMS = {"north": 12, "south": 11, "staff": 3}


@pytest.fixture
def asked(office: Office) -> list[str]:
    """Telegram numbers of people in three teams who were asked in a round until next week."""
    closes = NOON + timedelta(days=4)
    with office.database.begin() as uow:
        campaign = uow.campaigns.add(CampaignRow("pulse", "quiet", "{}", "running", NOON))
        uow.campaigns.add_round(RoundRow(campaign, "2026-11", "open", NOON, closes, "", 0, "{}"))
        numbers = []
        for team, size in TEAMS.items():
            for n in range(size):
                number, groups = f"{team}-{n}", json.dumps({"department": "all", "team": team})
                address = uow.respondents.ensure(
                    "telegram", number, new_id=f"of {number}", now=NOON
                )
                numbers.append(number)
                uow.invitations.plan(
                    [
                        PlannedRow(
                            "quiet",
                            address.respondent_id,
                            "{}",
                            NOON,
                            closes,
                            NOON,
                            campaign_id=campaign,
                            round="2026-11",
                            groups=groups,
                        )
                    ]
                )
        uow.invitations._connection.execute(
            text("UPDATE invitations SET state = 'asked', asked_at = created_at")
        )
    return numbers


def answers(office: Office, number: str, rating: int) -> None:
    person, _ = office.opens("quiet", address=Address("telegram", number), channel_kind="telegram")
    person.says(str(rating))
    person.says("because of the work")


def answer(office: Office, numbers: list[str]) -> None:
    for n, number in enumerate(numbers):
        answers(office, number, 9 if n % 2 else 3)


def keeps_house(office: Office) -> None:
    housekeeping = Housekeeping(office.database, office.clock.now, ZoneInfo("UTC"))
    while housekeeping.slice():
        pass


def groups(office: Office) -> set[str | None]:
    with office.database.read() as uow:
        statement = text("SELECT DISTINCT groups FROM anonymous_answers")
        return set(uow.releases._connection.execute(statement).scalars())


def released(office: Office) -> list[Wave]:
    with office.database.read() as uow:
        return uow.releases.waves("quiet")


@pytest.fixture
def hooked(office: Office) -> Office:
    """A program hears of everything."""
    with office.database.begin() as uow:
        hook = WebhookRow("hook", "https://example.com", "whsec_c2VjcmV0", "[]", True, NOON)
        uow.notifications.add_webhook(hook)
    return office


def test_a_program_hears_of_no_answer_and_then_of_the_figures(
    hooked: Office, asked: list[str]
) -> None:
    answer(hooked, asked[::4])
    hooked.clock.passes(timedelta(days=4))
    keeps_house(hooked)
    with hooked.database.read() as uow:
        heard = [json.loads(row.body) for row in uow.notifications.latest("hook", 99)]
        (row,) = uow.releases.of("quiet", Span())

    (told,) = [each for each in heard if not each["type"].startswith("invitation.")]
    assert told["type"] == "wave.released"
    assert told["data"] == {
        "survey": "quiet",
        "wave": ROUND.name,
        "week": MONDAY.isoformat(),
        "figures": json.loads(row.figures),
    }


@pytest.fixture
def closed(office: Office, asked: list[str]) -> Office:
    """All but the staff have answered, and the round is over."""
    sealed = session("together", survey="quiet", anonymous=True, secret_digest=None)
    with office.database.begin() as uow:
        uow.sessions.add_all([sealed])
        uow.anonymous.seal("together", [row for n in range(23) for row in kept(n, asked[n])])
    office.clock.passes(timedelta(days=4))
    keeps_house(office)
    return office


def kept(n: int, number: str) -> list[AnonymousAnswerRow]:
    """What `answers` leaves."""
    groups = json.dumps({"department": "all", "team": number.partition("-")[0]})
    row = anonymous_answer(
        f"why {n}",
        survey="quiet",
        response=f"of {n}",
        week=MONDAY,
        wave=ROUND.name,
        groups=groups,
        raw="because of the work",
    )
    rating = {"key": "enps", "type": "enps", "low": 0.0, "high": 10.0, "raw": "9"}
    number_ = 9.0 if n % 2 else 3.0
    return [row, replace(row, id=f"enps {n}", number=number_, value=f"{number_:g}", **rating)]


def test_a_round_is_released_when_it_is_over_and_its_groups_are_forgotten(
    office: Office, asked: list[str]
) -> None:
    answer(office, asked[::4])
    keeps_house(office)
    before = released(office), groups(office)
    office.clock.passes(timedelta(days=4))
    keeps_house(office)

    assert before[0] == []
    assert before[1] == {json.dumps({"department": "all", "team": team}) for team in TEAMS}
    assert released(office) == [ROUND]
    assert groups(office) == {None}


def test_a_dialog_that_is_still_open_keeps_its_round_open(
    office: Office, asked: list[str]
) -> None:
    answers(office, asked[0], 9)
    office.clock.passes(timedelta(days=3, hours=20))
    office.opens("quiet", address=Address("telegram", asked[20]), channel_kind="telegram")
    office.clock.passes(timedelta(hours=8))
    keeps_house(office)
    before = released(office)
    office.clock.passes(timedelta(days=2))
    office.finishing.act_on_time()
    keeps_house(office)

    assert before == []
    assert released(office) == [ROUND]


def test_who_answers_late_is_in_another_wave(closed: Office, asked: list[str]) -> None:
    told = report(closed.database, "quiet", now=closed.clock.now(), zone=ZoneInfo("UTC"))
    answers(closed, asked[-1], 0)
    keeps_house(closed)
    again = report(closed.database, "quiet", now=closed.clock.now(), zone=ZoneInfo("UTC"))

    assert told == again
    with closed.database.read() as uow:
        waiting = uow.releases.waiting(
            "quiet", before=date.max, now=datetime.max.replace(tzinfo=UTC)
        )
        assert waiting == [Wave(MONDAY + timedelta(days=7))]
        assert len(uow.releases.sealed("quiet", waiting[0])) == 2


def test_results_are_told_apart_by_the_cuts_of_the_campaign(closed: Office) -> None:
    """Of the staff nobody answered: the south stays out, or it would tell that."""
    database = closed.database
    with database.read() as uow:
        script = current_script(uow, "quiet")
    page = overview(database, "quiet", now=closed.clock.now(), zone=ZoneInfo("UTC"))

    teams = split(database, "quiet", "team")
    beside = compare_segments(database, "quiet", "team", "north", "south")

    assert possible(database, script) == [
        "department",
        "team",
        "language",
        "kind",
        "week",
        "month",
    ]
    assert page.splits == tuple(possible(database, script))
    assert [(row.group.value, row.n) for row in teams.scores if row.group] == [("north", 12)]
    assert [row.n for row in page.report.scores] == [23]
    assert (len(beside.first.scores), beside.second.scores, beside.changes) == (1, (), ())
    for by in ("channel", "agent", "site", "enps"):
        with pytest.raises(CutError):
            split(database, "quiet", by)


def test_no_page_and_no_file_tells_more_than_was_released(closed: Office, tmp_path: Path) -> None:
    """Every span, every cut and every file, beside the one row of figures."""
    database, told = closed.database, set()
    days = [MONDAY + timedelta(days=n) for n in range(-8, 15)]
    for since, until in _spans(days):
        span = Span(since, until)
        for by in ("department", "team", "language", "kind", "week", "month"):
            for score in split(database, "quiet", by, span=span).scores:
                assert score.group is not None
                told.add((score.group.value, score.n, score.value))
        one = report(
            database,
            "quiet",
            now=closed.clock.now(),
            zone=ZoneInfo("UTC"),
            since=since,
            until=until,
        )
        told |= {(None, row.n, row.value) for row in one.scores}
        out = tmp_path / "answers.jsonl"
        export(
            database,
            "quiet",
            form="jsonl",
            out=out,
            chance=random.Random(1),
            since=since,
            until=until,
        )
        file = out.read_text("utf-8")
        assert not any(
            word in file for word in ("north", "staff-", "department", "telegram", ROUND.name)
        )
        assert file.count("\n") in {0, 46}

    assert {n for _, n, _ in told} == {23, 12}
    assert {(group, n) for group, n, _ in told} == {
        (None, 23),
        ("north", 12),
        ("all", 23),
        ("pulse", 23),
        ("2026-W47", 23),
        ("2026-11", 23),
    }


def _spans(days: list[date]) -> Iterator[tuple[date, date]]:
    return ((first, last) for first in days[::3] for last in days[::3] if first < last)


def test_a_stopped_round_is_over_at_once(office: Office, asked: list[str]) -> None:
    answers(office, asked[0], 9)
    with office.database.begin() as uow:
        (row,) = uow.campaigns.rounds(1)
        uow.campaigns.save_round(replace(row, state="stopped"))
    keeps_house(office)

    assert released(office) == [ROUND]


def test_who_answers_while_a_round_is_released_waits_and_is_in_another_wave(
    office: Office, asked: list[str]
) -> None:
    def late() -> Wave | None:
        with office.database.begin() as uow:
            return uow.releases.open_round("quiet", ROUND.name)

    office.clock.passes(timedelta(days=4))
    now = office.clock.now()
    with ThreadPoolExecutor(1) as pool:
        with office.database.begin() as uow:
            assert uow.releases.ready("quiet", ROUND, before=now.date(), now=now)
            row = ReleaseRow("quiet", ROUND.name, MONDAY, now, figures([]).to_json())
            uow.releases.add(row)
            answering = pool.submit(late)
            with pytest.raises(FutureTimeoutError):
                answering.result(0.2)

        assert answering.result(30) is None


def test_a_round_is_released_once(closed: Office) -> None:
    now = closed.clock.now()

    assert not release(closed.database, "quiet", ROUND, before=now.date(), now=now)


def test_a_round_is_known_by_the_week_in_which_people_are_asked(office: Office) -> None:
    """At nine on a Monday everywhere: in the first zone that is Sunday in UTC."""
    begins = datetime(2026, 11, 22, 19, tzinfo=UTC)
    with office.database.begin() as uow:
        id_ = uow.campaigns.add(CampaignRow("pulse", "quiet", "{}", "running", NOON))
        uow.campaigns.add_round(RoundRow(id_, "2026-11-23", "open", begins, NOON, "", 0, "{}"))
        wave = uow.releases.open_round("quiet", "pulse:2026-11-23")

    assert wave == Wave(date(2026, 11, 23), "pulse:2026-11-23")

"""A round is prepared in slices; rounds follow each other, and close."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from earshot.campaigns import campaigns
from earshot.campaigns.campaigns import BadCampaignError, UnknownCampaignError
from earshot.campaigns.plans import Rolling, Sample, Scheduled, from_json
from earshot.campaigns.rehearsing import Rehearsal, Rehearsing
from earshot.campaigns.terms import Where
from earshot.people import segments
from storage.campaigns import RoundRow
from tests.earshot.campaigns.running import ALL, PLAN, WALL, Bureau, patient

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def rounds(bureau: Bureau) -> list[RoundRow]:
    with bureau.office.database.read() as uow:
        return uow.campaigns.rounds(1)


def rehearsed(bureau: Bureau) -> Rehearsal:
    office = bureau.office
    means = office.means
    where = Where(bureau.working, "UTC")
    rehearsing = Rehearsing(office.database, means.catalogue, where, means.now(), means.zone)
    return rehearsing.rehearse(PLAN)


def test_slice_by_slice_everybody_is_invited_and_counted(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earshot.campaigns.preparing.PEOPLE", 2)
    bureau.meets("a", "c", "e")
    bureau.meets("b", kind="person")
    bureau.meets("d", opted_out_at=TEN)
    bureau.runs()
    bureau.office.clock.at = TEN - DAY / 2
    seen = []
    while bureau.preparing.slice():
        (one,) = rounds(bureau)
        seen.append((one.state, one.cursor, one.audience, json.loads(one.left_out)))

    assert seen == [
        ("preparing", "", 0, {}),
        ("preparing", "b", 2, {"no_address": 1}),
        ("preparing", "d", 4, {"no_address": 1, "opted_out": 1}),
        ("open", "e", 5, {"no_address": 1, "opted_out": 1}),
    ]
    assert sorted(bureau.states()) == ["a", "c", "e"]


def test_a_segment_is_the_audience_and_a_sample_is_drawn_from_it(bureau: Bureau) -> None:
    bureau.meets(*(f"s{n:02}" for n in range(20)), territory="SE")
    bureau.meets(*(f"f{n:02}" for n in range(20)), territory="FI")
    with bureau.office.database.begin() as uow:
        segments.define(uow, "swedes", "territory == 'SE'", now=bureau.office.clock.now())
    bureau.runs(audience="swedes", sample=Sample(size=5))
    bureau.works(until=TEN)
    (one,) = rounds(bureau)

    assert one.audience == 20
    assert json.loads(one.left_out) == {"out_of_sample": 15}
    assert len(bureau.questions()) == 5
    assert {id_[0] for id_ in bureau.questions()} == {"s"}


def test_a_campaign_whose_segment_is_gone_is_paused(bureau: Bureau) -> None:
    with bureau.office.database.begin() as uow:
        segments.define(uow, "swedes", "territory == 'SE'", now=bureau.office.clock.now())
    bureau.runs(audience="swedes")
    with bureau.office.database.begin() as uow:
        segments.delete(uow, "swedes")
    bureau.works(until=TEN)

    with bureau.office.database.read() as uow:
        assert campaigns.named(uow, "autumn").state == "paused"


def test_a_schedule_asks_again_every_month_until_it_is_over(bureau: Bureau) -> None:
    bureau.meets("a")
    monthly = Scheduled(WALL, "FREQ=MONTHLY;COUNT=3")
    bureau.runs(patient(), schedule=monthly, reminders=())
    bureau.works(until=TEN + 120 * DAY)

    assert [one.name for one in rounds(bureau)] == ["2026-12-01", "2027-01-01", "2027-02-01"]
    assert {one.state for one in rounds(bureau)} == {"closed"}
    assert bureau.questions() == ["a", "a", "a"]
    with bureau.office.database.read() as uow:
        assert campaigns.named(uow, "autumn").state == "finished"


def test_a_rolling_campaign_asks_a_share_a_day_and_everybody_once_a_cycle(bureau: Bureau) -> None:
    people = [f"p{n:02}" for n in range(24)]
    bureau.meets(*people)
    bureau.runs(schedule=Rolling(WALL, Fraction(1, 4)), reminders=())
    asked = []
    for day in range(4):
        bureau.works(until=TEN + day * DAY)
        asked.append(len(bureau.questions()))

    assert sorted(bureau.questions()) == people
    assert asked == sorted(set(asked))


def test_what_does_not_fit_the_survey_is_refused(bureau: Bureau) -> None:
    for wrong in (
        {"properties": {"colour": "red"}},
        {"language": "fi"},
        {"cuts": ("team",)},
    ):
        with pytest.raises(BadCampaignError):
            bureau.runs(**wrong)
    bureau.runs()
    with pytest.raises(BadCampaignError, match="it was started"):
        bureau.runs()


def test_a_campaign_moves_only_as_it_may(bureau: Bureau) -> None:
    office = bureau.office
    database, now = office.database, office.clock.now()
    bureau.runs()
    with pytest.raises(BadCampaignError, match="begins only once"):
        campaigns.start(database, "autumn", now=now, operator=office.means.zone)
    with pytest.raises(UnknownCampaignError, match="There are: autumn"):
        campaigns.pause(database, "winter")
    campaigns.stop(database, "autumn")
    for move in (campaigns.pause, lambda db, name: campaigns.resume(db, name, now=now)):
        with pytest.raises(BadCampaignError):
            move(database, "autumn")


def test_a_rehearsal_says_what_then_happens_and_writes_nothing(bureau: Bureau) -> None:
    now = bureau.office.clock.now()
    bureau.meets("a", "b", "t")
    bureau.meets("agreed", kind="sms", consent_at=now)
    bureau.meets("silent", kind="sms")
    bureau.meets("web", kind="person")
    bureau.meets("gone", opted_out_at=now)
    bureau.meets("zone", timezone="Asia/Tehran")
    found = rehearsed(bureau)
    assert bureau.states() == {}

    assert found.audience == 8
    assert found.asked == {"telegram": 4, "sms": 1}
    assert found.left_out == {"no_consent": 1, "no_address": 1, "opted_out": 1}
    bureau.runs()
    bureau.works(until=TEN)
    assert sorted(bureau.questions()) == ["a", "agreed", "b", "t", "zone"]
    assert bureau.working == ALL


def test_a_draft_is_written_anew_until_it_is_started(bureau: Bureau) -> None:
    office = bureau.office
    database, catalogue, now = office.database, office.means.catalogue, office.clock.now()
    first = campaigns.define(database, catalogue, PLAN, now=now)
    second = campaigns.define(database, catalogue, replace(PLAN, budget=5), now=now)

    assert second.id == first.id
    with database.read() as uow:
        (row,) = uow.campaigns.all()
    assert from_json(row.plan).budget == 5

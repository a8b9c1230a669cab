"""A funnel's sums agree, and what is not reported is not zero."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from earshot.campaigns import funnel as counting
from earshot.campaigns.funnel import Funnel, NotToldError
from earshot.campaigns.plans import Sample
from earshot.people import segments
from storage.database import Database
from tests.earshot.campaigns.running import Bureau
from tests.earshot.campaigns.test_asking import answers
from tests.earshot.conftest import FakeClock, Office, furnish

TEN = datetime(2026, 12, 1, 10, tzinfo=UTC)


def told(bureau: Bureau, campaign: str = "autumn") -> Funnel:
    office = bureau.office
    return counting.funnel(office.database, office.means.catalogue, campaign)


def delivered(bureau: Bureau) -> None:
    """Every message that waits is sent; those by SMS are reported to have arrived."""
    now = bureau.office.clock.now()
    with bureau.office.database.begin() as uow:
        for kind in ("telegram", "sms"):
            due = uow.outbox.due(now, kinds=[kind], limit=500)
            uow.outbox.start([row.id for row in due], leased_until=now + timedelta(minutes=1))
            for row in due:
                uow.outbox.sent(row.id, receipt=f"m{row.id}")
                if kind == "sms":
                    uow.outbox.report(row.id, "delivered")


def test_every_step_is_counted_from_what_happened(bureau: Bureau) -> None:
    now = bureau.office.clock.now()
    bureau.meets("silent", "starts", "finishes")
    bureau.meets("sms", kind="sms", consent_at=now)
    bureau.meets("gone", opted_out_at=now)
    bureau.meets("late", timezone="America/Lima")
    bureau.runs(survey="short")
    bureau.works(until=TEN)
    delivered(bureau)
    answers(bureau, "finishes", "9")
    found = told(bureau)

    assert found == Funnel(
        audience=6,
        excluded={"opted_out": 1},
        waiting=1,
        asked=4,
        sent=4,
        delivered=1,
        seen=None,
        clicked=None,
        started=1,
        completed=1,
        broken_off=0,
        opted_out=0,
        failed=0,
    )


def test_by_channel_what_a_platform_does_not_report_is_not_zero(bureau: Bureau) -> None:
    bureau.meets("t")
    bureau.meets("s", kind="sms", consent_at=bureau.office.clock.now())
    bureau.runs()
    bureau.works(until=TEN)
    delivered(bureau)
    office = bureau.office
    found = counting.by_channel(office.database, office.means.catalogue, "autumn")

    assert (found["sms"].delivered, found["telegram"].delivered) == (1, None)
    assert (found["sms"].sent, found["telegram"].sent) == (1, 1)
    assert found["sms"].clicked is None


def test_by_segment_everybody_counts_where_they_are(bureau: Bureau) -> None:
    office = bureau.office
    bureau.meets("a", "b", territory="SE")
    bureau.meets("c", territory="FI", language="sv")
    with office.database.begin() as uow:
        now = office.clock.now()
        segments.define(uow, "swedes", "territory == 'SE'", now=now)
        segments.define(uow, "speakers", "language == 'sv'", now=now)
    bureau.runs()
    bureau.works(until=TEN)
    answers(bureau, "a")
    found = counting.by_segment(office.database, office.means.catalogue, "autumn")

    assert (found["swedes"].asked, found["swedes"].started) == (2, 1)
    assert (found["speakers"].asked, found["speakers"].started) == (1, 0)


def test_who_has_not_answered_is_listed_by_page(bureau: Bureau) -> None:
    bureau.meets("a", "b", "c")
    bureau.runs()
    bureau.works(until=TEN)
    answers(bureau, "b")
    office = bureau.office
    of = office.database, office.means.catalogue, "autumn"
    (first,) = counting.missing(*of, limit=1)
    (second,) = counting.missing(*of, after=first.invitation_id)

    assert [first.respondent_id, second.respondent_id] == ["a", "c"]


def test_of_an_anonymous_campaign_only_round_numbers_are_told(bureau: Bureau) -> None:
    people = [f"p{n}" for n in range(14)]
    bureau.meets(*people, timezone="UTC", territory="SE")
    bureau.runs(survey="quiet")
    bureau.works(until=TEN)
    seen = []
    for one in people:
        with bureau.office.database.begin() as uow:
            uow.anonymous.participate("quiet", wave="autumn:2026-12-01", person=one)
        found = told(bureau)
        seen.append(found.started)

    assert seen == [None] * 9 + [10] * 5
    assert (found.audience, found.asked) == (14, 14)
    assert (found.completed, found.sent, found.opted_out) == (None, None, None)
    office = bureau.office
    for tell in (counting.by_channel, counting.by_segment, counting.missing):
        with pytest.raises(NotToldError):
            tell(office.database, office.means.catalogue, "autumn")


PERSON = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["telegram", "sms", "person", "slack"]),
        "gone": st.booleans(),
        "agreed": st.booleans(),
        "zone": st.sampled_from([None, "Asia/Tokyo", "America/Lima"]),
        "says": st.sampled_from([None, "9", "stop"]),
    }
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(PERSON, max_size=8),
    hours=st.integers(-14, 80),
    share=st.sampled_from([None, Sample(size=3), Sample(size=0)]),
)
def test_the_sums_agree_whatever_happens(
    migrated_file: Path, people: list[dict[str, object]], hours: int, share: Sample | None
) -> None:
    with bureau_of(migrated_file) as bureau:
        now = bureau.office.clock.now()
        for number, one in enumerate(people):
            bureau.meets(
                f"p{number}",
                kind=str(one["kind"]),
                opted_out_at=now if one["gone"] else None,
                consent_at=now if one["agreed"] else None,
                timezone=one["zone"],
            )
        bureau.runs(survey="short", sample=share)
        bureau.works(until=TEN + timedelta(hours=hours))
        for number, one in enumerate(people):
            row = bureau.invitations().get(f"p{number}")
            if row and row["session_id"] and one["says"]:
                answers(bureau, f"p{number}", str(one["says"]))
        found = told(bureau)
        office = bureau.office
        channels = counting.by_channel(office.database, office.means.catalogue, "autumn")

    assert found.audience == sum(found.excluded.values()) + (found.waiting or 0) + found.asked
    assert found.audience in {0, len(people)}
    assert found.asked == sum(one.asked for one in channels.values())
    steps = ("sent", "started", "completed", "broken_off", "opted_out", "failed")
    for step in steps:
        assert getattr(found, step) == sum(getattr(one, step) for one in channels.values())
    assert (found.completed or 0) <= (found.started or 0) <= found.asked


@contextmanager
def bureau_of(migrated: Path) -> Iterator[Bureau]:
    """A bureau over a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "earshot.db"
        shutil.copy(migrated, file)
        database = Database.open(f"sqlite:///{file}")
        office: Office = furnish(database, FakeClock())
        yield Bureau(office)
        database.close()

"""People who were asked by a campaign, and what came of it, in the database of a console."""

from dataclasses import replace
from datetime import datetime, timedelta

from earshot.bootstrap import Earshot
from earshot.campaigns import campaigns
from earshot.campaigns.plans import Once, Plan
from earshot.people import segments
from storage.campaigns import PlannedRow, RoundRow
from storage.people import PersonRow
from storage.rows import AddressRow

NAMES = ("Ada Lovelace", "مریم میرزاخانی", "Karin Boye", "Zheng Xie", "Rosa Parks", "Mina")
LEFT_OUT = {"Karin Boye": "quiet_hours", "Zheng Xie": "no_consent"}


def people(earshot: Earshot) -> dict[str, str]:
    """Six people with an e-mail address each, some with a number; their ids by name."""
    now = earshot.clock.now()
    ids = {name: f"r-{n}" for n, name in enumerate(NAMES)}
    rows = [
        PersonRow(
            id_,
            now,
            name=name,
            language="fa" if name == NAMES[1] else "en",
            territory="SE" if n % 2 else "IR",
            account="Initech",
            properties={"team": "north"},
        )
        for n, (name, id_) in enumerate(ids.items())
    ]
    rows[-1] = replace(rows[-1], opted_out_at=now, opt_out_reason="said so")
    with earshot.database.begin() as uow:
        uow.people.add_all(rows)
        uow.people.add_addresses(
            AddressRow(0, id_, "email", "", f"{id_}@example.org", None, None, now)
            for id_ in ids.values()
        )
        uow.people.add_addresses(
            AddressRow(0, id_, "sms", "", f"+4670174060{id_[-1]}", None, now, now)
            for id_ in list(ids.values())[:3]
        )
        segments.define(uow, "swedes", "territory == 'SE'", now=now)
    return ids


def plan(earshot: Earshot, name: str, survey: str) -> Plan:
    """A plan that asks everybody in a month at ten, by SMS or e-mail.

    Not tomorrow: where the day begins first that is less than a day away in the evening,
    and the worker would plan the round beside the one that is made here.
    """
    day = earshot.clock.now().date() + timedelta(days=30)
    at = datetime.combine(day, datetime.min.time()).replace(hour=10)
    return Plan(name, survey, ("sms", "email"), Once(at))


def asked(earshot: Earshot, name: str, survey: str, ids: dict[str, str]) -> None:
    """A campaign that has asked `ids` by SMS, but for those who are left out and one who waits."""
    now, database = earshot.clock.now(), earshot.database
    campaigns.define(database, earshot.catalogue, plan(earshot, name, survey), now=now)
    campaigns.start(database, name, now=now, operator=earshot.settings.zone)
    day = now.date().isoformat()
    left_out = {ids[name]: reason for name, reason in LEFT_OUT.items() if name in ids}
    with database.begin() as uow:
        id_ = campaigns.named(uow, name).id or 0
        uow.campaigns.add_round(
            RoundRow(
                id_,
                day,
                "open",
                now,
                now + timedelta(days=28),
                "",
                len(ids) + 1,
                '{"out_of_sample": 1}',
            )
        )
        uow.invitations.plan(
            PlannedRow(
                survey=survey,
                respondent_id=person,
                properties="{}",
                created_at=now,
                expires_at=now + timedelta(days=28),
                due_at=now + timedelta(days=1),
                campaign_id=id_,
                round=day,
                state="left_out" if person in left_out else "waiting",
                reason=left_out.get(person),
            )
            for person in ids.values()
        )
        waiting = [
            row.id
            for person in list(ids.values())[:-1]
            for row in uow.listing.invitations(before=2**62, most=9, respondent_id=person)
            if row.state == "waiting" and row.campaign_id == id_
        ]
        later = now + timedelta(days=3)
        uow.invitations.asked([("sms", None, now, later, one) for one in waiting])

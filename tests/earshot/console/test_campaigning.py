"""Campaigns, respondents and their invitations as accounts may see and change them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from config.settings import Settings
from earshot import bootstrap
from earshot.access.audit import Deed
from earshot.access.roles import Account, Scope
from earshot.bootstrap import Earshot
from earshot.campaigns.campaigns import BadCampaignError
from earshot.campaigns.funnel import NotToldError
from earshot.campaigns.plans import read
from earshot.console import campaigning, integrating, respondents
from earshot.console.texts import LANGUAGES, text
from earshot.people.segments import BadSegmentError
from earshot.privacy import UnknownPersonError
from earshot.triggers.rules import RulesError
from storage.accounts import AuditRow
from storage.campaigns import PlannedRow
from tests.earshot.console import asked
from tests.responses import NPS, publish_source

OWNER = Account("1", "ada", "Ada", "owner")
OF_NPS = Account("2", "ben", "Ben", "admin", Scope(surveys=frozenset({"nps"})))
OF_TEAM = Account("3", "cyd", "Cyd", "admin", Scope(teams=frozenset({"north"})))
EDITOR = Account("4", "eve", "Eve", "editor")


@pytest.fixture(scope="module")
def earshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Earshot]:
    """Six people, of whom most were asked in `nps` and, anonymously, in `quiet`."""
    earshot = bootstrap.build(Settings(data_dir=tmp_path_factory.mktemp("asking")))
    earshot.prepare()
    anonymous = NPS.format(survey="quiet", anonymous="yes").replace("[brand]", "[]")
    publish_source(earshot.database, "quiet", anonymous)
    ids = asked.people(earshot)
    asked.asked(earshot, "autumn", "nps", ids)
    asked.asked(earshot, "pulse", "quiet", ids)
    yield earshot
    earshot.database.close()


def latest(earshot: Earshot) -> AuditRow:
    with earshot.database.read() as uow:
        return uow.audit.list(most=1)[0]


@pytest.mark.parametrize(
    ("by", "seen"),
    [(OWNER, ["pulse", "autumn"]), (OF_NPS, ["autumn"]), (OF_TEAM, []), (EDITOR, [])],
)
def test_campaigns_are_listed_for_those_in_whose_scope_their_survey_is(
    earshot: Earshot, by: Account, seen: list[str]
) -> None:
    found = campaigning.standings(earshot, by)
    assert [one.row.name for one in found] == seen
    assert ("quiet" in campaigning.surveys(earshot, by)) is (by is OWNER)


def test_a_campaign_is_taken_down_and_moved_and_it_is_remembered_who_did(earshot: Earshot) -> None:
    campaigning.add(earshot, asked.plan(earshot, "mine", "nps"), by=OF_NPS)
    done = [latest(earshot)]
    for to in ("start", "pause", "resume", "stop"):
        assert to in campaigning.MOVES[campaigning.named(earshot, "mine").row.state]
        campaigning.move(earshot, "mine", to, by=OF_NPS)
        done.append(latest(earshot))
    assert {(row.account, row.subject) for row in done} == {("ben", "campaign:mine")}
    assert [row.action for row in done] == [
        f"campaign-{deed}" for deed in ("added", "started", "paused", "resumed", "stopped")
    ]
    with pytest.raises(BadCampaignError):
        campaigning.move(earshot, "mine", "start", by=OF_NPS)
    assert latest(earshot) == done[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_a_plan_that_can_be_taken_down(earshot: Earshot, language: str) -> None:
    day, name = campaigning.first_day(earshot), campaigning.free_name(earshot, "nps")
    example = text("new_campaign.example", language, campaign=name, survey="nps", day=day)
    found = campaigning.rehearse(earshot, read(example))
    assert found.audience == len(asked.NAMES)
    assert found.audience == sum(
        each.total() for each in (found.asked, found.later, found.left_out)
    )


def test_who_has_not_answered_is_told_by_name_and_noted(earshot: Earshot) -> None:
    found = campaigning.missing(earshot, "autumn", by=OF_NPS, round_=None, after=0)
    assert {one.name for one in found} == set(asked.NAMES) - asked.LEFT_OUT.keys() - {"Mina"}
    assert (latest(earshot).account, latest(earshot).action) == ("ben", Deed.NONRESPONDERS_SEEN)
    last = found[-1].invitation
    assert campaigning.missing(earshot, "autumn", by=OF_NPS, round_=None, after=last) == []
    with pytest.raises(NotToldError):
        campaigning.missing(earshot, "pulse", by=OWNER, round_=None, after=0)


def test_of_an_anonymous_survey_nobody_learns_who_answered(earshot: Earshot) -> None:
    """Who answered and who did not are told the same, and so is whoever is answering now."""
    with earshot.database.begin() as uow:
        for person, state in (("r-0", "answered"), ("r-1", "expired")):
            rows = uow.listing.invitations(before=2**62, most=9, respondent_id=person)
            uow.invitations.settle((state, row.id) for row in rows)  # type: ignore[misc]  # states
        (waits,) = [
            row
            for row in uow.listing.invitations(before=2**62, most=9, respondent_id="r-5")
            if row.survey == "quiet"
        ]
        uow.invitations.put_off([("in_session", waits.due_at, waits.id)])
    told = {
        person: {one.row.survey: one for one in respondents.invitations(earshot, person)}
        for person in ("r-0", "r-1", "r-2", "r-5")
    }
    assert (told["r-0"]["nps"].state, told["r-1"]["nps"].state) == ("answered", "expired")
    assert {told[who]["quiet"].state for who in ("r-0", "r-1")} == {"asked"}
    assert told["r-2"]["quiet"].reason == "quiet_hours"
    assert told["r-5"]["quiet"].reason is None
    assert told["r-0"]["quiet"].campaign == "pulse"


def test_of_a_survey_that_is_gone_no_more_is_told_than_of_an_anonymous_one(
    earshot: Earshot,
) -> None:
    now = earshot.clock.now()
    row = PlannedRow("gone", "r-4", "{}", now, now, now, state="answered")
    with earshot.database.begin() as uow:
        uow.invitations.plan([row])
    newest = respondents.invitations(earshot, "r-4")[0]
    assert (newest.row.survey, newest.state, newest.session) == ("gone", "asked", None)


def test_what_a_person_lets_us_do_is_changed_and_noted(earshot: Earshot) -> None:
    def moments() -> list[tuple[datetime | None, ...]]:
        person = respondents.known(earshot, "r-3")
        here = person.addresses[0]
        return [
            (person.opted_out_at, person.consent_at),
            (here.opted_out_at, here.consent_at),
        ]

    assert moments() == [(None, None), (None, None)]
    respondents.change(earshot, "r-3", "opt_out", None, by=OWNER, reason="by phone")
    assert respondents.known(earshot, "r-3").opt_out_reason == "by phone"
    assert latest(earshot) == replace(
        latest(earshot), account="ada", action="opted-out", subject="person:r-3"
    )
    respondents.change(earshot, "r-3", "opt_in", None, by=OWNER)
    respondents.change(earshot, "r-3", "agree", ["email"], by=OWNER)
    (everywhere, here) = moments()
    assert everywhere == (None, None)
    assert here[0] is None
    assert here[1] is not None
    respondents.change(earshot, "r-3", "withdraw", ["email"], by=OWNER)
    assert moments() == [(None, None), (None, None)]
    with pytest.raises(UnknownPersonError):
        respondents.opened(earshot, "r-99", by=OWNER)


def test_a_segment_that_is_there_is_not_taken_for_a_new_one(earshot: Earshot) -> None:
    respondents.save_segment(earshot, "north", "team == 'north'", 48, by=OWNER, new=True)
    with pytest.raises(BadSegmentError) as refused:
        respondents.save_segment(earshot, "north", "team == 'south'", None, by=OWNER, new=True)
    assert refused.value.about == "name"
    with pytest.raises(BadSegmentError) as refused:
        respondents.save_segment(earshot, "north", "team == 'north'", 0, by=OWNER, new=False)
    assert refused.value.about == "cap"
    rows = respondents.all_segments(earshot)
    counts = {one.row.name: one.people for one in respondents.counted(earshot, rows)}
    assert counts == {"north": 6, "swedes": 3}
    respondents.delete_segment(earshot, "north", by=OWNER)
    assert latest(earshot).action == Deed.SEGMENT_DELETED


def test_rules_are_put_in_force_together_or_not_at_all(earshot: Earshot) -> None:
    good = "- {rule: one, on: support.closed, survey: nps}\n"
    with pytest.raises(RulesError):
        integrating.put_in_force(earshot, f"{good}- {{rule: two, on: x, survey: none}}", by=OWNER)
    assert integrating.rules(earshot) == []
    assert integrating.put_in_force(earshot, good, by=OWNER) == ["one"]
    assert (latest(earshot).action, latest(earshot).subject) == ("rules-changed", "rule:one")
    integrating.remove_rule(earshot, "one", by=OWNER)
    assert integrating.rules(earshot) == []


def test_a_webhook_is_added_and_what_it_was_told_is_told_again(earshot: Earshot) -> None:
    hook = integrating.add_webhook(
        earshot, "https://shop.example/hook", ["response.created"], verbatims=False, by=OWNER
    )
    assert hook.secret not in str(hook)
    assert latest(earshot).subject == f"webhook:{hook.id}"
    assert integrating.replay(earshot, hook.id, None, by=OWNER) == 0
    integrating.remove_webhook(earshot, hook.id, by=OWNER)
    assert latest(earshot).action == Deed.WEBHOOK_REMOVED

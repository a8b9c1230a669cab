"""The members of a Slack workspace are people, once, and until they leave."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from bots.errors import AccountError
from bots.slack.calling import WebApi
from bots.slack.members import Member, by_email
from config.settings import Settings
from earshot import reaching, worker
from earshot.bootstrap import Earshot, build
from earshot.counterparts.faults import Forbidden, TooMany
from earshot.counterparts.records import Person
from earshot.counterparts.slack import ANNA, BJORN, BOT_TOKEN, TEAM, Slack
from earshot.errors import EarshotError
from earshot.opening import Address
from earshot.people.permissions import opt_out
from earshot.people.profiles import Profile, save
from earshot.people.slack_members import Synced, profile_of
from earshot.privacy import erase_person
from tests.earshot.standing import standing

EVERY = "users:read,users:read.email,usergroups:read"
MAIL = {ANNA: "anna@example.com", BJORN: "bjorn@example.com", "U0GONE": "gone@example.com"}


class Workspace(Slack):
    """More members than one page has: an app, a guest, who left, and many more people."""

    people = (
        *Slack.people,
        Person("U0GONE", "Gone"),
        Person("U0APP", "An app"),
        Person("U0GUEST", "A guest"),
        *(Person(f"U0{number:03}", f"Member {number}") for number in range(200)),
    )
    may: ClassVar[str] = EVERY
    users: ClassVar[dict[str, dict[str, Any]]] = {}

    def __init__(self) -> None:
        super().__init__(scopes=self.may)
        self.profiles = {
            ANNA: {
                "tz": "Europe/Stockholm",
                "profile": {"email": "anna@example.com", "title": "Engineer"},
            },
            BJORN: {"tz": "Nowhere/Here", "profile": {"email": "none"}},
            "U0GONE": {"deleted": True},
            "U0APP": {"is_bot": True},
            "U0GUEST": {"is_restricted": True},
        } | self.users
        self.groups = {"design": [ANNA, BJORN], "admins": [ANNA]}


@pytest.fixture
def earshot(tmp_path: Path):
    made: list[Earshot] = []

    def one(url: str, **more: Any) -> Earshot:
        settings = Settings(
            data_dir=tmp_path, slack_bot_token=BOT_TOKEN, slack_api_url=f"{url}/api", **more
        )
        made.append(build(settings))
        made[-1].prepare()
        return made[-1]

    yield one
    for earshot in made:
        earshot.database.close()


def synced(earshot: Callable[[str], Earshot], workspace: type[Workspace] = Workspace):
    seen: list[int] = []
    with standing(workspace) as url:
        built = earshot(url)
        return built, reaching.sync_slack(built, None, seen.append), seen


def found(earshot: Earshot, member: str):
    with earshot.database.read() as uow:
        return uow.people.found("slack", member, TEAM)


def test_every_member_is_a_person_with_what_slack_tells(earshot):
    built, tally, seen = synced(earshot)

    assert tally == Synced(created=202, gone=1)
    assert seen == [98, 198, 203]
    anna, bjorn = found(built, ANNA), found(built, BJORN)
    assert (anna.name, anna.language, anna.timezone) == ("Anna", "en-US", "Europe/Stockholm")
    assert {row.value for row in anna.addresses} == {ANNA, "anna@example.com"}
    assert anna.properties == {"slack_groups": "admins, design", "slack_title": "Engineer"}
    assert (bjorn.language, bjorn.timezone, len(bjorn.addresses)) == ("sv-SE", None, 1)
    assert not any(found(built, member) for member in ("U0GONE", "U0APP", "U0GUEST"))


def test_a_preview_says_what_would_come_of_it_and_changes_nothing(earshot):
    with standing(Workspace) as url:
        built = earshot(url)
        tally = reaching.sync_slack(built, None, lambda _: None, preview=True)
        with built.database.read() as uow:
            assert uow.people.count() == 0
        assert reaching.sync_slack(built, None, lambda _: None) == tally


def test_who_opted_out_stays_so(earshot):
    built, _, _ = synced(earshot)
    anna, now = found(built, ANNA).id, built.clock.now()
    with built.database.begin() as uow:
        opt_out(uow, anna, kinds=None, reason="stop", now=now, today=now.date())
    synced(earshot)

    assert found(built, ANNA).opted_out_at == now


def test_again_it_follows_what_changed_in_slack(earshot):
    built, _, _ = synced(earshot)
    with built.database.begin() as uow:
        uow.respondents.set_unreachable(found(built, "U0001").addresses[0].id, "no_dm")

    class Later(Workspace):
        users: ClassVar[dict[str, dict[str, Any]]] = {BJORN: {"deleted": True}}

        def __init__(self) -> None:
            super().__init__()
            self.groups = {"design": [BJORN]}

    _, tally, _ = synced(earshot, Later)

    assert tally == Synced(changed=1, unchanged=200, gone=2)
    assert found(built, ANNA).properties == {"slack_title": "Engineer"}
    assert found(built, BJORN).addresses[0].unreachable == "user_disabled"
    assert found(built, "U0001").addresses[0].unreachable == "no_dm"

    synced(earshot)
    assert found(built, BJORN).addresses[0].unreachable is None


def test_without_the_scopes_only_members_are_told_and_groups_stay(earshot):
    built, _, _ = synced(earshot)

    class Less(Workspace):
        may: ClassVar[str] = "users:read"

    _, tally, _ = synced(earshot, Less)

    assert tally == Synced(unchanged=202, gone=1)
    assert found(built, ANNA).properties["slack_groups"] == "admins, design"


def test_who_is_known_by_their_mail_is_one_person_and_who_is_forgotten_stays_so(earshot):
    with standing(Workspace) as url:
        built = earshot(url)
        for mail in (MAIL[ANNA], "other@example.com"):
            with built.database.begin() as uow:
                profile = Profile((Address("email", mail),), account="Acme")
                save(uow, profile, now=built.clock.now(), new_id=built.ids.new)
        member = Profile((Address("slack", BJORN, TEAM),))
        with built.database.begin() as uow:
            bjorn = save(uow, member, now=built.clock.now(), new_id=built.ids.new).respondent
        erase_person(
            built.database,
            bjorn,
            with_answers=False,
            key=built.key(),
            now=built.clock.now(),
            new_id=built.ids.new,
        )
        tally = reaching.sync_slack(built, TEAM, lambda _: None)

    assert tally == Synced(created=200, changed=1, gone=1, left_out=1)
    assert found(built, ANNA).account == "Acme"
    assert found(built, BJORN) is None


def test_only_those_are_looked_up_of_whom_the_mail_alone_is_known(earshot):
    class Busy(Workspace):
        def __init__(self) -> None:
            super().__init__()
            self.faults.plan("users.lookupByEmail", TooMany(1))

    with standing(Busy) as url:
        built = earshot(url)
        mails = [Address("email", mail) for mail in ("anna@example.com", "nobody@example.com")]
        known = Address("slack", BJORN, TEAM)
        for addresses in ((mails[0],), (mails[1],), (known, Address("email", "b@example.com"))):
            with built.database.begin() as uow:
                save(uow, Profile(addresses), now=built.clock.now(), new_id=built.ids.new)
        tally = reaching.sync_slack(built, None, lambda _: None, only_known=True)

    assert tally == Synced(changed=1)
    anna = found(built, ANNA)
    assert {row.value for row in anna.addresses} == {ANNA, "anna@example.com"}
    assert anna.properties == {"slack_groups": "admins, design", "slack_title": "Engineer"}
    with built.database.read() as uow:
        assert uow.people.count() == 3


def test_a_member_is_found_by_their_mail():
    async def asked(url: str, email: str) -> Member | None:
        api = WebApi(f"{url}/api")
        try:
            return await by_email(api, BOT_TOKEN, email)
        finally:
            await api.close()

    with standing(Workspace) as url:
        found_ = asyncio.run(asked(url, "anna@example.com"))
        nobody = asyncio.run(asked(url, "nobody@example.com"))

        class Less(Workspace):
            may: ClassVar[str] = "users:read"

    assert found_ is not None
    assert (found_.id, found_.name) == (ANNA, "Anna")
    assert nobody is None
    with standing(Less) as url, pytest.raises(AccountError, match="missing_scope"):
        asyncio.run(asked(url, "anna@example.com"))


def test_the_worker_takes_them_down_by_itself_and_repeats_what_failed(
    earshot: Callable[..., Earshot], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first look meets a Slack that answers nobody."""

    class Broken(Workspace):
        def __init__(self) -> None:
            super().__init__()
            self.faults.plan("users.list", Forbidden("internal_error"))

    monkeypatch.setattr(worker, "SYNC_AGAIN", 0.0)
    monkeypatch.setattr(worker, "SYNC_EVERY", 0.0)

    async def worked(built: Earshot) -> list[int]:
        looks: list[int] = []

        def sync() -> None:
            looks.append(len(looks))
            if len(looks) == 4:
                raise asyncio.CancelledError
            built.workspaces.sync()

        with contextlib.suppress(asyncio.CancelledError):
            await replace(built.worker(lambda _: None), syncing=sync)._sync()
        return looks

    with standing(Broken) as url:
        built = earshot(url, slack_sync=True)
        assert built.worker(lambda _: None).syncing is not None
        assert asyncio.run(worked(built)) == [0, 1, 2, 3]
    assert found(built, ANNA).name == "Anna"
    assert earshot(url).worker(lambda _: None).syncing is None


def test_slack_that_is_not_set_up_or_away_is_said_plainly(tmp_path, earshot):
    without = build(Settings(data_dir=tmp_path / "without"))
    with pytest.raises(EarshotError, match="Slack"):
        reaching.sync_slack(without, None, lambda _: None)
    without.database.close()

    away = earshot("http://127.0.0.1:9")
    with pytest.raises(EarshotError, match="Slack does not answer"):
        reaching.sync_slack(away, TEAM, lambda _: None)


def test_what_slack_tells_and_nobody_could_keep_is_left_out():
    member = Member("U1", name="\x00", email="@", locale="x", timezone="x")

    profile = profile_of(member, "T1", None)

    assert profile == Profile((Address("slack", "U1", "T1"),), properties={"slack_title": ""})

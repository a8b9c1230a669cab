"""Links in messages: what they show, whom they let in, and that looking at them does nothing."""

import asyncio
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.message import EmailMessage
from threading import Event, Thread
from time import monotonic, sleep

import httpx
import pytest

from config.settings import Settings
from earshot import links
from earshot.inviting import VALID_FOR
from earshot.mailing import invite_by_mail
from earshot.opening import Address
from earshot.people import permissions, profiles
from earshot.people.profiles import Profile
from storage.campaigns import PlannedRow
from storage.rows import InvitationRow, LinkRow, SessionRow
from tests.bots.mail.playing import SENDER, Mailbox, listening
from tests.earshot.web.conftest import Site

ANNA = "anna@customers.example"
PUBLIC = "https://feedback.example"


@dataclass
class Post:
    """A mail server in a thread of its own."""

    mailbox: Mailbox = field(default_factory=Mailbox)
    port: int = 0

    def wait(self, n: int = 1) -> EmailMessage:
        until(lambda: len(self.mailbox.received) >= n)
        return self.mailbox.received[n - 1]


def until(holds: Callable[[], bool], seconds: float = 10.0) -> None:
    end = monotonic() + seconds
    while not holds():
        assert monotonic() < end
        sleep(0.02)


@pytest.fixture
def post() -> Iterator[Post]:
    post, ready = Post(), Event()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        async with listening(post.mailbox) as port:
            post.port = port
            ready.set()
            with suppress(asyncio.CancelledError):
                await asyncio.Event().wait()

    task = loop.create_task(serve())
    thread = Thread(target=loop.run_until_complete, args=(task,))
    thread.start()
    assert ready.wait(5)
    yield post
    loop.call_soon_threadsafe(task.cancel)
    thread.join(5)
    loop.close()


@pytest.fixture
def settings(settings: Settings, post: Post) -> Settings:
    return replace(
        settings,
        smtp_url=f"smtp://127.0.0.1:{post.port}",
        email_from=SENDER,
        public_url=PUBLIC,
        email_per_second=100,
    )


@dataclass(frozen=True)
class Invited:
    """Somebody with an invitation that waits for them."""

    respondent: str
    address: int
    invitation: int
    token: str


def invited(site: Site, survey: str = "help", **more: str) -> Invited:
    means = site.earshot.conversing.means
    now = means.now()
    with site.earshot.database.begin() as uow:
        address = uow.respondents.ensure("email", ANNA, new_id="r-anna", now=now)
        uow.invitations.plan(
            [
                PlannedRow(
                    survey, "r-anna", '{"brand": "Globex"}', now, now + VALID_FOR, now, **more
                )
            ]  # type: ignore[arg-type] - texts only
        )
        (due,) = uow.invitations.due(now, limit=1)
        uow.invitations.put_off([(None, None, due.id)])
    token = links.token(means.button_key(), "invitation", due.id)
    return Invited("r-anna", address.id, due.id, token)


def row(site: Site, id_: int) -> InvitationRow:
    with site.earshot.database.read() as uow:
        found = uow.invitations.by_id(id_, lock=False)
    assert found is not None
    return found


def session(site: Site, answer: httpx.Response) -> SessionRow:
    assert answer.status_code == 201, answer.text
    id_ = answer.json()["session"]
    with site.earshot.database.read() as uow:
        return uow.sessions.find([id_])[id_]


def brings(site: Site, token: str, survey: str = "help", **body: str) -> httpx.Response:
    return site.http.post(f"/chat/{survey}", json={"invitation": token, **body})


def is_used(answer: httpx.Response) -> bool:
    return (answer.status_code, answer.json()["type"]) == (410, "urn:earshot:problem:link-used")


def known(site: Site) -> str:
    """Somebody who speaks Swedish, agreed to be asked, and for whom it is noon."""
    means = site.earshot.conversing.means
    now = means.now()
    ahead = 12 - now.hour
    profile = Profile(
        (Address("email", ANNA),), "sv", timezone=f"Etc/GMT{-ahead:+d}", consent=True
    )
    with site.earshot.database.begin() as uow:
        return profiles.save(uow, profile, now=now, new_id=means.new_id).respondent


def reminded(site: Site, invitation: int, address: int) -> None:
    means = site.earshot.conversing.means
    with site.earshot.database.begin() as uow:
        current = uow.surveys.current("help")
        assert current is not None
        invite_by_mail(
            uow,
            invitation_id=invitation,
            address_id=address,
            script=means.catalogue.script(uow, current.id),
            language="sv",
            properties={"brand": "Globex"},
            now=means.now(),
            reminder=True,
        )


def test_who_is_known_by_mail_gets_one_whose_links_lead_to_the_question(
    site: Site, post: Post
) -> None:
    person, now = known(site), site.earshot.clock.now()
    planned = PlannedRow("help", person, '{"brand": "Globex"}', now, now + VALID_FOR, now)
    with site.earshot.database.begin() as uow:
        uow.invitations.plan([replace(planned, channels='["email"]')])
        (address,) = uow.respondents.addresses(person)
    mail = post.wait()
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr] - it has one
    link = re.search(rf"7: {PUBLIC}(/i/([\w-]+)#rating=7)", text)
    leave = re.search(rf"<{PUBLIC}(/u/\S+)>", mail["List-Unsubscribe"])
    assert link
    assert leave
    opened = brings(site, link[2])
    reminded(site, 1, address.id)
    reminder = post.wait(2)

    assert mail["Subject"] == "3 korta frågor till dig"
    assert "Globex gjorde det enkelt för mig" in text
    shown = site.http.get(link[1])
    assert (shown.status_code, 'lang="sv"' in shown.text) == (200, True)
    assert "Globex gjorde det enkelt" in shown.text
    assert session(site, opened).respondent_id == person
    assert site.http.get(leave[1]).status_code == 200
    assert reminder["Subject"] == "Påminnelse: 3 korta frågor till dig"
    assert link[1] in reminder.get_body(("plain",)).get_content()  # type: ignore[union-attr] - as above
    assert mail["References"] == reminder["References"]
    assert mail["Message-ID"] != reminder["Message-ID"]


def test_looking_at_a_link_records_nothing(site: Site) -> None:
    who = invited(site)
    before = row(site, who.invitation)
    for _ in range(3):
        assert site.http.get(f"/i/{who.token}?rating=7").status_code == 200
        assert site.http.head(f"/i/{who.token}").status_code == 200

    assert row(site, who.invitation) == before
    with site.earshot.database.begin() as uow:
        assert not uow.sessions.waiting_of(who.respondent)


def test_answers_by_a_link_are_those_of_the_invited(site: Site) -> None:
    who = invited(site, language="sv")
    opened = brings(site, who.token, language="en")
    mine, after = session(site, opened), row(site, who.invitation)

    assert opened.json()["language"] == "sv"
    assert mine.respondent_id == who.respondent
    assert (after.session_id, after.used_at) == (mine.id, mine.started_at)


def test_whoever_comes_back_goes_on_and_is_asked_no_second_time(site: Site) -> None:
    who = invited(site)
    first = brings(site, who.token, language="en").json()
    again = brings(site, who.token, language="en")
    mine = session(site, again)
    head = {"Authorization": f"Bearer {again.json()['secret']}"}
    said = ({"id": "1", "text": "7"}, {"id": "2", "text": "quick"})
    for body in said:
        path = f"/chat/sessions/{mine.id}/messages"
        last = site.http.post(path, json=body, headers=head)

    assert mine.id == first["session"]
    assert last.json()["state"] == "completed"
    assert is_used(brings(site, who.token))
    assert "data-preview" not in site.http.get(f"/i/{who.token}").text


def test_of_an_anonymous_survey_only_that_somebody_came_is_known(site: Site) -> None:
    who = invited(site, "quiet")
    page = site.http.get(f"/i/{who.token}")
    mine = session(site, brings(site, who.token, "quiet"))
    after = row(site, who.invitation)

    assert "data-preview" in page.text
    assert (mine.respondent_id, mine.address_id) == (None, None)
    assert after.session_id is None
    assert after.used_at == mine.started_at.replace(hour=0, minute=0, second=0, microsecond=0)
    assert is_used(brings(site, who.token, "quiet"))


def test_who_wants_nothing_more_is_asked_nothing_by_an_older_link(site: Site) -> None:
    who = invited(site)
    now = site.earshot.clock.now()
    with site.earshot.database.begin() as uow:
        permissions.opt_out(
            uow, who.respondent, kinds=None, reason="stop", now=now, today=now.date()
        )
    answer = brings(site, who.token, language="en")

    assert answer.json()["type"] == "urn:earshot:problem:opted-out"
    assert answer.json()["detail"] == "All right. We will not ask you again."


def test_a_link_that_we_did_not_make_leads_nowhere(site: Site) -> None:
    invited(site)
    for token in ("1_x", "x", "1_", "99999999999999999999_x", "é", "%00"):
        assert [site.http.get(f"/{way}/{token}").status_code for way in "ilu"] == [404] * 3
        assert is_used(brings(site, token))


def test_a_link_is_good_for_what_it_was_made_for(site: Site) -> None:
    who = invited(site)
    key = site.earshot.conversing.means.button_key()

    assert site.http.get(f"/u/{who.token}").status_code == 404
    leave = links.token(key, "leave", who.invitation)
    assert site.http.get(f"/i/{leave}").status_code == 404
    assert is_used(brings(site, who.token, "short"))


def leaving(site: Site) -> tuple[Invited, str]:
    who = invited(site)
    key = site.earshot.conversing.means.button_key()
    return who, f"/u/{links.token(key, 'leave', who.address)}"


def test_one_click_ends_the_mail_and_nothing_else(site: Site) -> None:
    who, path = leaving(site)
    shown = site.http.get(path, headers={"accept-language": "fa"})
    with site.earshot.database.read() as uow:
        untouched = uow.respondents.address(who.address)
    left = site.http.post(path, data={"List-Unsubscribe": "One-Click"})
    again = site.http.post(path, data={"List-Unsubscribe": "One-Click"})
    with site.earshot.database.read() as uow:
        address = uow.respondents.address(who.address)

    assert 'lang="fa" dir="rtl"' in shown.text
    assert "<button>" in shown.text
    assert "form-action 'self'" in shown.headers["content-security-policy"]
    assert untouched is not None
    assert untouched.opted_out_at is None
    assert (left.status_code, again.status_code) == (200, 200)
    assert address is not None
    assert address.opted_out_at is not None
    with site.earshot.database.read() as uow:
        assert not uow.respondents.opted_out(who.respondent)


def test_a_person_may_want_to_be_asked_nowhere(site: Site) -> None:
    who, path = leaving(site)
    left = site.http.post(path, data={"everywhere": "yes"})

    assert "We will not ask you again." in left.text
    with site.earshot.database.read() as uow:
        assert uow.respondents.opted_out(who.respondent)


def opens_to_all(site: Site, **more: object) -> None:
    now = site.earshot.clock.now()
    with site.earshot.database.begin() as uow:
        uow.links.add(replace(LinkRow("DESK", "help", '{"brand": "Globex"}', now), **more))  # type: ignore[arg-type] - of a row


def test_a_link_for_all_lets_in_so_many_and_no_more(site: Site) -> None:
    opens_to_all(site, most=3)
    page = site.http.get("/l/desk")

    def comes(_: int) -> int:
        return site.http.post("/chat/help", json={"link": "Desk"}).status_code

    with ThreadPoolExecutor(6) as pool:
        statuses = sorted(pool.map(comes, range(6)))

    assert "Globex made it easy" in page.text
    assert statuses == [201] * 3 + [410] * 3
    with site.earshot.database.read() as uow:
        link = uow.links.get("DESK")
    assert link is not None
    assert link.used == 3


def test_a_link_for_all_ends_and_a_closed_survey_uses_up_nothing(site: Site) -> None:
    opens_to_all(site, most=1)
    with site.earshot.database.begin() as uow:
        uow.surveys.set_state("help", "closed")
    closed = site.http.post("/chat/help", json={"link": "desk"})
    with site.earshot.database.begin() as uow:
        uow.surveys.set_state("help", "open")
        uow.links.remove("DESK")
    opens_to_all(site, expires_at=site.earshot.clock.now() - timedelta(seconds=1))

    assert closed.json()["type"] == "urn:earshot:problem:survey-closed"
    assert is_used(site.http.post("/chat/help", json={"link": "desk"}))
    assert "data-preview" not in site.http.get("/l/desk").text

"""A link that opens a survey in the web chat, once."""

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from typing import Any

import httpx

from earshot import inviting
from earshot.inviting import VALID_FOR, Invitation
from storage.rows import InvitationRow, SessionRow
from tests.earshot.web.conftest import Site


def offers(site: Site, token: str = "a-token", **more: Any) -> None:
    invitation = Invitation("help", "sv", {"brand": "Globex"}, test=True)
    means = site.earshot.conversing.means
    inviting.open_link(means, invitation, token=token, person=more.get("person"))


def brings(
    site: Site, token: str = "a-token", survey: str = "help", **body: Any
) -> httpx.Response:
    return site.http.post(f"/chat/{survey}", json={"language": "en", "invitation": token, **body})


def session(site: Site, opened: httpx.Response) -> SessionRow:
    id_ = opened.json()["session"]
    with site.earshot.database.read() as uow:
        return uow.sessions.find([id_])[id_]


def is_used(answer: httpx.Response) -> bool:
    return (answer.status_code, answer.json()["type"]) == (410, "urn:earshot:problem:link-used")


def test_what_a_link_opens_is_as_its_invitation_says(site: Site) -> None:
    offers(site)
    opened = brings(site, properties={"brand": "Mine"})
    row = session(site, opened)

    assert (opened.status_code, opened.json()["language"]) == (201, "sv")
    assert (row.test, row.channel_kind) == (True, "webchat")
    assert "Globex" in row.properties
    assert not session(site, site.http.post("/chat/help")).test


def test_a_link_opens_once_and_only_its_own_survey(site: Site) -> None:
    offers(site)
    refused = [brings(site, survey="short"), brings(site, "another")]
    opened, again = brings(site), brings(site, language="sv")

    assert all(map(is_used, [*refused, again]))
    assert opened.status_code == 201
    assert again.json()["detail"] == "Länken har redan använts."


def test_of_many_who_come_at_the_same_time_one_is_let_in(site: Site) -> None:
    offers(site)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: brings(site).status_code, range(4)))

    assert sorted(answers) == [201, 410, 410, 410]


def test_a_link_that_was_refused_is_not_used_up(site: Site) -> None:
    offers(site)
    with site.earshot.database.begin() as uow:
        uow.surveys.set_state("help", "closed")
    closed = brings(site)
    with site.earshot.database.begin() as uow:
        uow.surveys.set_state("help", "open")

    assert closed.json()["type"] == "urn:earshot:problem:survey-closed"
    assert brings(site).status_code == 201


def test_a_link_of_somebody_known_or_of_long_ago_opens_nothing(site: Site) -> None:
    offers(site, person="customer-1")
    assert is_used(brings(site))
    with site.earshot.database.begin() as uow:
        then = site.earshot.clock.now() - VALID_FOR
        digest = sha256(b"old").digest()
        uow.invitations.add(InvitationRow(digest, "help", "{}", then, then + VALID_FOR))
    assert is_used(brings(site, "old"))


def test_nobody_says_who_they_are_and_brings_a_link_too(site: Site) -> None:
    offers(site)
    assert brings(site, identity="x.y").json()["type"] == "urn:earshot:problem:bad-body"
    assert brings(site).status_code == 201

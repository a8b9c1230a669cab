"""An invitation is used once; a workspace that removed the app has given its credentials back."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import ConflictError
from storage.rows import InstallationRow, InvitationRow
from tests.storage.making import NOW

INVITATION = InvitationRow(
    token_digest=b"\x00digest\xff",
    survey="nps",
    properties='{"brand": "Hjälp"}',
    created_at=NOW,
    expires_at=NOW + timedelta(days=28),
    language="sv",
    test=True,
)


def test_an_invitation_is_found_by_its_token_and_comes_back_as_it_was(database):
    with database.begin() as uow:
        uow.respondents.ensure("email", "a@b.example", new_id="r1", now=NOW)
        row = replace(INVITATION, respondent_id="r1")
        id_ = uow.invitations.add(row)

    with database.begin() as uow:
        assert uow.invitations.by_digest(INVITATION.token_digest) == replace(row, id=id_)
        assert uow.invitations.by_digest(b"another") is None
    with pytest.raises(ConflictError), database.begin() as uow:
        uow.invitations.add(INVITATION)


def test_an_invitation_is_used_by_one_however_many_come_with_it(database):
    with database.begin() as uow:
        id_ = uow.invitations.add(INVITATION)

    def come(address_id: int) -> bool:
        with database.begin() as uow:
            return uow.invitations.use(id_, address_id, NOW)

    with ThreadPoolExecutor(4) as pool:
        used = [*pool.map(come, range(1, 9))]

    assert sum(used) == 1
    with database.begin() as uow:
        row = uow.invitations.by_digest(INVITATION.token_digest)
    assert (row.used_at, row.address_id) == (NOW, used.index(True) + 1)


def test_an_installation_stands_until_it_is_removed_and_can_be_made_again(database):
    later = NOW + timedelta(days=1)
    with database.begin() as uow:
        for account in ("T2", "T1"):
            uow.installations.save("slack", account, f'"token of {account}"', NOW)
        uow.installations.save("other", "T1", "{}", NOW)
        uow.installations.save("slack", "T1", '"new token"', later)
        assert uow.installations.remove("slack", "T2", later)
        assert not uow.installations.remove("slack", "T2", later)

    with database.begin() as uow:
        assert uow.installations.all("slack") == [
            InstallationRow("slack", "T1", '"new token"', later)
        ]
        assert uow.installations.find("slack", "T1") == '"new token"'
        assert uow.installations.find("slack", "T2") is None
        kept = uow.installations._connection.execute(text("SELECT data FROM installations"))
        assert '"token of T2"' not in kept.scalars().all()
        uow.installations.save("slack", "T2", '"again"', later)
        assert uow.installations.find("slack", "T2") == '"again"'


def test_who_took_part_is_known_when_two_turn_out_to_be_one_and_forgotten_with_them(
    database: Database,
) -> None:
    with database.begin() as uow:
        for id_ in ("kept", "merged"):
            uow.respondents.ensure("sms", f"+{len(id_)}", new_id=id_, now=NOW)
        for wave, person in (("w1", "kept"), ("w1", "merged"), ("w2", "merged")):
            uow.anonymous.participate("enps", wave=wave, person=person)
        uow.respondents.join("merged", into="kept")
        assert uow.campaigns.partakers("enps", ["w1"]) == 1
        assert uow.anonymous.participated("enps", wave="w2", person="kept")

        uow.privacy.erase("kept", suppress=[], reason="asked", now=NOW, new_id=lambda: "new")
        assert uow.campaigns.partakers("enps", ["w1", "w2"]) == 0

"""What was left undone: seen and run again by those who may."""

from earshot.access.roles import Account, Scope
from earshot.catalogue import Catalogue
from earshot.console.upkeep import failed_inbounds, run_again
from tests.earshot.conftest import Office
from tests.storage.making import inbound

OWNER = Account("1", "ada", "Ada", "owner")
OF_SHORT = Account("2", "ben", "Ben", "admin", Scope(surveys=frozenset({"short"})))
EDITOR = Account("3", "cyd", "Cyd", "editor")


def fail(office: Office, survey: str) -> None:
    person, _ = office.opens(survey)
    with office.database.begin() as uow:
        row = inbound(person.session, state="failed", attempts=2, error="ValueError", text="hello")
        uow.inbox.add_all([row])


def test_a_failed_message_is_listed_for_whom_it_is_in_scope(office: Office) -> None:
    fail(office, "help")
    catalogue = Catalogue({})
    (found,) = failed_inbounds(office.database, catalogue, OWNER)
    assert (found.subject.survey, found.subject.data, found.error) == (
        "help",
        "customer",
        "ValueError",
    )
    assert "hello" not in str(found)
    assert failed_inbounds(office.database, catalogue, OF_SHORT) == []
    assert failed_inbounds(office.database, catalogue, EDITOR) == []


def test_a_message_is_run_again_once_and_it_is_remembered_who_did_it(office: Office) -> None:
    fail(office, "help")
    found = failed_inbounds(office.database, Catalogue({}), OWNER)
    now = office.clock.now()
    for account in (OF_SHORT, EDITOR):
        assert run_again(office.database, found, by=account, now=now) == 0
    assert run_again(office.database, found, by=OWNER, now=now) == 1
    assert run_again(office.database, found, by=OWNER, now=now) == 0
    with office.database.begin() as uow:
        (entry,) = uow.audit.list(most=10)
        assert uow.inbox.failed(limit=10) == []
        (waiting,) = uow.inbox.accepted(limit=10)
    assert (entry.account, entry.action, entry.subject) == (
        "ada",
        "inbound-retried",
        f"inbound:{found[0].id}",
    )
    assert (waiting.attempts, waiting.text) == (0, "hello")

"""What of the log, and which people, somebody may look over whose scope is narrow."""

from earshot.access.audit import Deed, about, note
from earshot.access.gate import Access, access
from earshot.access.roles import EVERYTHING, OPERATOR, Account, Scope
from earshot.console.oversight import Oversight, people_within
from earshot.console.pages.people import scope_given
from tests.earshot.access.conftest import CountedIds
from tests.earshot.conftest import Office

OF_HELP = Scope(surveys=frozenset({"help"}))
CUSTOMERS = Scope(data=frozenset({"customer"}))
SURVEYS = {"help": "customer", "short": "customer", "quiet": "employee"}


def door(office: Office) -> Access:
    return access(office.database, office.clock, CountedIds())  # type: ignore[arg-type]  # of the test's own


def person(door: Access, name: str, scope: Scope = EVERYTHING) -> Account:
    """An admin who has begun."""
    door.accounts.add(OPERATOR, name, role="admin", scope=scope)
    with door.accounts.database.begin() as uow:
        uow.accounts.change(door.accounts.named(name).id, {"one_time": False})
    return door.accounts.named(name)


def subjects(office: Office, door: Access, by: Account) -> set[str]:
    rows = Oversight(door, office.database, SURVEYS, by).log()  # type: ignore[arg-type]  # plain str
    return {row.subject or f"by {row.account}" for row in rows}


def test_a_log_has_of_others_only_what_is_in_ones_scope(office: Office) -> None:
    at = door(office)
    ada, ben, cyd = person(at, "ada"), person(at, "ben", OF_HELP), person(at, "cyd", OF_HELP)
    dee = person(at, "dee", CUSTOMERS)
    sessions = {name: office.opens(name)[0].session for name in ("help", "short")}
    for survey in SURVEYS:
        at.audit.note(ada, Deed.EXPORTED, about("survey", survey))
    for session in sessions.values():
        at.audit.note(ada, Deed.TRANSCRIPT_SEEN, about("session", session))
    at.audit.note(ada, Deed.TRANSCRIPT_SEEN, about("session", "forgotten"))
    for one in (ada, cyd, dee):
        at.audit.note(one, Deed.LOG_IN)
    at.audit.note(ben, Deed.VERBATIMS_SEEN, about("survey", "gone"))
    of_help = {"survey:help", f"session:{sessions['help']}", "account:ben", "account:cyd"}

    assert subjects(office, at, ben) == of_help | {"by cyd", "survey:gone"}
    of_short = {"survey:short", f"session:{sessions['short']}"}
    of_customers = (of_help - {"account:ben", "account:cyd"}) | of_short
    assert subjects(office, at, dee) == of_customers | {"account:dee", "by dee"}
    everything = of_help | of_short | {"survey:quiet", "survey:gone", "session:forgotten"}
    signed_in = {"by ada", "by cyd", "by dee"}
    assert subjects(office, at, ada) == everything | signed_in | {"account:ada", "account:dee"}


def test_what_is_far_down_the_log_is_found_below_what_one_may_not_see(office: Office) -> None:
    at = door(office)
    ben = person(at, "ben", OF_HELP)
    at.audit.note(OPERATOR, Deed.EXPORTED, about("survey", "help"))
    with office.database.begin() as uow:
        for _ in range(501):
            note(uow, OPERATOR, Deed.EXPORTED, about("survey", "short"), now=office.clock.now())

    assert subjects(office, at, ben) == {"account:ben", "survey:help"}


def test_a_conversation_of_another_team_is_not_in_the_log(office: Office) -> None:
    at = door(office)
    eve = person(at, "eve", Scope(teams=frozenset({"north"})))
    session = office.opens("help")[0].session
    at.audit.note(OPERATOR, Deed.TRANSCRIPT_SEEN, about("session", session))

    assert f"session:{session}" not in subjects(office, at, eve)


def test_one_looks_over_people_within_ones_scope_and_oneself(office: Office) -> None:
    at = door(office)
    ada, ben = person(at, "ada"), person(at, "ben", OF_HELP)
    for name, scope in (("cyd", OF_HELP), ("dee", CUSTOMERS)):
        person(at, name, scope)
    at.accounts.add(OPERATOR, "owner", role="owner", scope=OF_HELP)

    assert [one.name for one in people_within(at, ben)] == ["ben", "cyd"]
    assert [one.name for one in people_within(at, ada)] == ["ada", "ben", "cyd", "dee", "owner"]


def test_who_is_added_begins_with_what_may_be_given(office: Office) -> None:
    at = door(office)
    ben = person(at, "ben", OF_HELP)
    assert at.accounts.add(ben, "cyd", role="editor", scope=scope_given(ben))
    at.accounts.add(OPERATOR, "owner", role="owner", scope=OF_HELP)
    assert scope_given(at.accounts.named("owner")) == EVERYTHING

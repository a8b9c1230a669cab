"""A door with people, over both databases, and a clock of the test's own."""

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

import pytest
from argon2 import PasswordHasher

from earshot.access import passwords
from earshot.access.accounts import first_owner
from earshot.access.gate import Access, access
from earshot.access.roles import EVERYTHING, OPERATOR, Account, Role, Scope
from earshot.access.signing_in import SignedIn
from storage.database import Database
from tests.earshot.conftest import FakeClock

PASSWORD = "a long walk in the rain"
NORTH = Scope(teams=frozenset({"north"}))


@dataclass
class CountedIds:
    """Ids and secrets that can be told apart, and known before."""

    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def new(self) -> str:
        return f"id{next(self.numbers)}"

    def secret(self) -> str:
        return f"secret{next(self.numbers)}"


@dataclass
class House:
    """A database with accounts, and the door to it."""

    database: Database
    clock: FakeClock
    access: Access
    ids: CountedIds

    def person(
        self, name: str, role: Role = "admin", scope: Scope = EVERYTHING, email: str | None = None
    ) -> Account:
        """Somebody who has chosen PASSWORD."""
        scope = NORTH if role == "agent" and scope is EVERYTHING else scope
        first = self.access.accounts.add(OPERATOR, name, role=role, scope=scope, email=email)
        token = self.comes(name, first).token
        self.access.signing_in.choose_password(token, PASSWORD)
        self.access.signing_in.log_out(token)
        return self.access.accounts.named(name)

    def comes(self, name: str, password: str = PASSWORD, network: str = "home") -> SignedIn:
        return self.access.signing_in.log_in(name, password, network=network)

    def audit(self) -> list[tuple[str, str, str]]:
        """Who did what to what, the first first."""
        rows = reversed(self.access.audit.list())
        return [(row.account, row.action, row.subject) for row in rows]

    def passes(self, **time: float) -> None:
        self.clock.passes(timedelta(**time))


@pytest.fixture
def real_hashing() -> None:
    """For tests of what a password costs."""


@pytest.fixture(autouse=True)
def cheap_hashing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost next to nothing; a test would else take as long as its log-ins."""
    if "real_hashing" not in request.fixturenames:
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        monkeypatch.setattr(passwords, "_HASHER", hasher)
        monkeypatch.setattr(passwords, "_NOBODYS", hasher.hash("nobody's"))


@pytest.fixture
def house(database: Database, clock: FakeClock) -> House:
    ids = CountedIds()
    return House(database, clock, access(database, clock, ids), ids)  # type: ignore[arg-type] # of the test's own


@pytest.fixture
def owner(house: House) -> Account:
    """The first owner, with a password of their own."""
    first = first_owner(house.database, now=house.clock.now(), ids=house.ids)  # type: ignore[arg-type] # of the test's own
    assert first is not None
    token = house.comes("owner", first).token
    house.access.signing_in.choose_password(token, PASSWORD)
    return house.access.accounts.named("owner")

"""All that the console's door needs, put together."""

from dataclasses import dataclass

from earshot.access.accounts import Accounts
from earshot.access.audit import Audit
from earshot.access.signing_in import SigningIn, signing_in
from earshot.access.single_sign_on import Provider, SingleSignOn
from earshot.clock import Clock, Ids
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Access:
    """Who may come in, and what they did. `single_sign_on` is None where no provider is set up."""

    accounts: Accounts
    signing_in: SigningIn
    audit: Audit
    single_sign_on: SingleSignOn | None = None


def access(database: Database, clock: Clock, ids: Ids, provider: Provider | None = None) -> Access:
    """Access to the console over `database`; make it once for a process: it counts failures."""
    return Access(
        Accounts(database, clock.now, ids),
        signing_in(database, clock, ids),
        Audit(database, clock.now),
        SingleSignOn(provider, clock.now, ids.secret) if provider else None,
    )

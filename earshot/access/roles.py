"""Who may do what: one function, asked for every action and every datum."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import Literal, TypeAlias, get_args

Role: TypeAlias = Literal["owner", "admin", "editor", "analyst", "agent"]
Data: TypeAlias = Literal["customer", "employee"]

ROLES: tuple[Role, ...] = get_args(Role)
DATA: frozenset[Data] = frozenset(get_args(Data))


class Action(StrEnum):
    """What somebody may want to do."""

    SEE_SCRIPTS = auto()
    EDIT_SCRIPTS = auto()
    PUBLISH = auto()
    SEE_RESULTS = auto()
    READ_VERBATIMS = auto()
    EXPORT = auto()
    SEE_OPERATIONS = auto()
    MEND_OPERATIONS = auto()
    MANAGE_PEOPLE = auto()
    SEE_AUDIT = auto()
    RUN_CAMPAIGNS = auto()
    MANAGE_RESPONDENTS = auto()
    MANAGE_INTEGRATIONS = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody's role is about; None is all surveys, or all teams."""

    data: frozenset[Data] = DATA
    surveys: frozenset[str] | None = None
    teams: frozenset[str] | None = None

    def within(self, other: "Scope") -> bool:
        """Whether all of this is in `other` too."""
        return (
            self.data <= other.data
            and _within(self.surveys, other.surveys)
            and _within(self.teams, other.teams)
        )


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who signs in. `name` is what they type, `shown` what others read.

    `one_time`: the password was given by somebody else, and opens nothing but the page on which
    another one is chosen. An empty `language` and a `dark` of None are the browser's own.
    """

    id: str
    name: str
    shown: str
    role: Role
    scope: Scope = EVERYTHING
    email: str | None = None
    language: str = ""
    dark: bool | None = None
    one_time: bool = False
    disabled: bool = False


OPERATOR = Account(id="", name="(command line)", shown="", role="owner")
"""Whoever sits at the machine itself, and could read and write the database anyway."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an action is about. Naming nothing asks for the action as such, as navigation does.

    For a datum, name all that is known of it: what is not named counts as outside of a scope that
    is limited in it. So results that are not cut to a team belong to nobody who has teams.
    """

    survey: str | None = None
    data: Data | None = None
    team: str | None = None


NOTHING = Subject()

_READS = frozenset({Action.SEE_RESULTS, Action.READ_VERBATIMS})
_ANSWERS = _READS | {Action.EXPORT, Action.SEE_OPERATIONS, Action.MEND_OPERATIONS}
"""What shows answers, and is therefore cut to somebody's teams."""

_OF_ALL = frozenset({Action.MANAGE_RESPONDENTS, Action.MANAGE_INTEGRATIONS})
"""What is about everybody, whatever they are asked: for nobody whose scope ends somewhere."""

_ALLOWED: Mapping[Role, frozenset[Action]] = {
    "owner": frozenset(Action),
    "admin": frozenset(Action),
    "editor": frozenset(
        {Action.SEE_SCRIPTS, Action.EDIT_SCRIPTS, Action.PUBLISH, Action.SEE_RESULTS}
    ),
    "analyst": _READS | {Action.SEE_SCRIPTS, Action.EXPORT},
    "agent": _READS,
}


def refusal(account: Account, action: Action, subject: Subject = NOTHING) -> str | None:
    """None when `account` may do this to this, else the key of the text that says why not."""
    if account.disabled:
        return "entrance.refused_disabled"
    if account.one_time:
        return "entrance.refused_password"
    if action not in _ALLOWED[account.role]:
        return "entrance.refused_role"
    if _too_wide(account, action):
        return "entrance.refused_scope"
    if subject != NOTHING and _outside(account, action, subject):
        return "entrance.refused_scope"
    return None


def teams_of(account: Account) -> frozenset[str] | None:
    """The teams to which results are cut for `account`; None: they are shown whole."""
    if account.role == "owner":
        return None
    if account.role == "agent" and account.scope.teams is None:
        return frozenset()
    return account.scope.teams


def sees_less(now: Account, before: Account) -> bool:
    """Whether `now` may see only some of what `before` may: of one account, at two times."""
    return not _seen(before).within(_seen(now))


def refusal_over(account: Account, role: Role, scope: Scope) -> str | None:
    """Why `account` may not make, change or end an account with `role` and `scope`; else None.

    Nobody gives what they have not got: else a password reset would be a way to more rights.
    """
    reason = refusal(account, Action.MANAGE_PEOPLE)
    if reason or account.role == "owner":
        return reason
    if role == "owner":
        return "entrance.refused_role"
    return None if scope.within(account.scope) else "entrance.refused_scope"


def _too_wide(account: Account, action: Action) -> bool:
    """Whether the action is about more than the account's scope, whatever its subject."""
    if account.role == "owner":
        return False
    if action is Action.RUN_CAMPAIGNS:
        return account.scope.teams is not None
    return action in _OF_ALL and not EVERYTHING.within(account.scope)


def _outside(account: Account, action: Action, subject: Subject) -> bool:
    """Whether `subject` is not wholly in the account's scope."""
    if account.role == "owner":
        return False
    scope, teams = account.scope, teams_of(account)
    return (
        (scope.data != DATA and subject.data not in scope.data)
        or (scope.surveys is not None and subject.survey not in scope.surveys)
        or (action in _ANSWERS and teams is not None and subject.team not in teams)
    )


def _seen(account: Account) -> Scope:
    """The scope of `account` as it counts for answers."""
    if account.role == "owner":
        return EVERYTHING
    return replace(account.scope, teams=teams_of(account))


def _within(names: frozenset[str] | None, others: frozenset[str] | None) -> bool:
    return others is None or (names is not None and names <= others)

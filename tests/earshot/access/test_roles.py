"""Who may do what, role by role, scope by scope: tables written down, not worked out."""

import pytest

from earshot.access.roles import (
    DATA,
    EVERYTHING,
    OPERATOR,
    Account,
    Action,
    Role,
    Scope,
    Subject,
    refusal,
    refusal_over,
    sees_less,
    teams_of,
)

# Columns: owner admin editor analyst agent. The agent has the team `north` here.
ROLES: tuple[Role, ...] = ("owner", "admin", "editor", "analyst", "agent")
MAY = {
    Action.SEE_SCRIPTS: "yes yes yes yes no",
    Action.EDIT_SCRIPTS: "yes yes yes no no",
    Action.PUBLISH: "yes yes yes no no",
    Action.SEE_RESULTS: "yes yes yes yes yes",
    Action.READ_VERBATIMS: "yes yes no yes yes",
    Action.EXPORT: "yes yes no yes no",
    Action.SEE_OPERATIONS: "yes yes no no no",
    Action.MEND_OPERATIONS: "yes yes no no no",
    Action.MANAGE_PEOPLE: "yes yes no no no",
    Action.SEE_AUDIT: "yes yes no no no",
    Action.RUN_CAMPAIGNS: "yes yes no no no",
    Action.MANAGE_RESPONDENTS: "yes yes no no no",
    Action.MANAGE_INTEGRATIONS: "yes yes no no no",
}

SCOPES = {
    "all": EVERYTHING,
    "customer": Scope(data=frozenset({"customer"})),
    "employee": Scope(data=frozenset({"employee"})),
    "one survey": Scope(surveys=frozenset({"nps"})),
    "no survey": Scope(surveys=frozenset()),
    "one team": Scope(teams=frozenset({"north"})),
    "no team": Scope(teams=frozenset()),
    "narrow": Scope(frozenset({"customer"}), frozenset({"nps"}), frozenset({"north"})),
}
SUBJECTS = {
    "nothing": Subject(),
    "nps": Subject("nps", "customer"),
    "nps north": Subject("nps", "customer", "north"),
    "nps south": Subject("nps", "customer", "south"),
    "enps": Subject("enps", "employee"),
    "enps north": Subject("enps", "employee", "north"),
    "unknown data": Subject("nps", None, "north"),
    "all customers": Subject(None, "customer", "north"),
}

# For those whose role allows it and who are no owner. Rows: the scope; columns: SUBJECTS in order.
CUT = {
    "all": "yes yes yes yes yes yes yes yes",
    "customer": "yes yes yes yes no no no yes",
    "employee": "yes no no no yes yes no no",
    "one survey": "yes yes yes yes no no yes no",
    "no survey": "yes no no no no no no no",
    "one team": "yes no yes no no yes yes yes",
    "no team": "yes no no no no no no no",
    "narrow": "yes no yes no no no no no",
}
UNCUT = {
    "all": "yes yes yes yes yes yes yes yes",
    "customer": "yes yes yes yes no no no yes",
    "employee": "yes no no no yes yes no no",
    "one survey": "yes yes yes yes no no yes no",
    "no survey": "yes no no no no no no no",
    "one team": "yes yes yes yes yes yes yes yes",
    "no team": "yes yes yes yes yes yes yes yes",
    "narrow": "yes yes yes yes no no no no",
}
NOWHERE = "no no no no no no no no"
# Of no team, and so for nobody who has teams.
OF_NO_TEAM = UNCUT | dict.fromkeys(("one team", "no team", "narrow"), NOWHERE)
OF_ALL = dict.fromkeys(SCOPES, NOWHERE) | {"all": UNCUT["all"]}
TABLES = {
    Action.SEE_SCRIPTS: UNCUT,
    Action.EDIT_SCRIPTS: UNCUT,
    Action.PUBLISH: UNCUT,
    Action.SEE_RESULTS: CUT,
    Action.READ_VERBATIMS: CUT,
    Action.EXPORT: CUT,
    Action.SEE_OPERATIONS: CUT,
    Action.MEND_OPERATIONS: CUT,
    Action.MANAGE_PEOPLE: UNCUT,
    Action.SEE_AUDIT: UNCUT,
    Action.RUN_CAMPAIGNS: OF_NO_TEAM,
    Action.MANAGE_RESPONDENTS: OF_ALL,
    Action.MANAGE_INTEGRATIONS: OF_ALL,
}
# An agent without teams is like one whose list of teams is empty.
AGENTS_CUT = CUT | {
    "all": "yes no no no no no no no",
    "customer": "yes no no no no no no no",
    "employee": "yes no no no no no no no",
    "one survey": "yes no no no no no no no",
}


def account(role: Role, scope: Scope = EVERYTHING, **more: bool) -> Account:
    return Account("id", "maria", "Maria", role, scope, **more)  # type: ignore[arg-type]


def test_the_tables_name_every_action() -> None:
    assert set(MAY) == set(TABLES) == set(Action)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", ROLES)
def test_a_role_may_do_what_the_table_says(role: Role, action: Action) -> None:
    expected = MAY[action].split()[ROLES.index(role)]

    found = refusal(account(role), action)

    assert found == (None if expected == "yes" else "entrance.refused_role")


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("scope", SCOPES)
def test_a_scope_narrows_what_a_role_may(role: Role, action: Action, scope: str) -> None:
    table = AGENTS_CUT if role == "agent" else TABLES[action]
    row = dict(zip(SUBJECTS, table[scope].split(), strict=True))
    allowed = MAY[action].split()[ROLES.index(role)] == "yes"

    found = {
        name: refusal(account(role, SCOPES[scope]), action, subject)
        for name, subject in SUBJECTS.items()
    }

    if not allowed:
        assert set(found.values()) == {"entrance.refused_role"}
    elif role == "owner":
        assert set(found.values()) == {None}
    else:
        assert found == {
            name: None if may == "yes" else "entrance.refused_scope" for name, may in row.items()
        }


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", ROLES)
def test_nobody_does_anything_whose_account_has_ended_or_begins(
    role: Role, action: Action
) -> None:
    assert refusal(account(role, disabled=True), action) == "entrance.refused_disabled"
    assert refusal(account(role, one_time=True), action) == "entrance.refused_password"


@pytest.mark.parametrize(
    ("role", "scope", "cut_to"),
    [
        ("owner", "one team", None),
        ("admin", "all", None),
        ("admin", "one team", {"north"}),
        ("analyst", "all", None),
        ("analyst", "one team", {"north"}),
        ("agent", "one team", {"north"}),
        ("agent", "all", set()),
    ],
)
def test_results_are_cut_to_the_teams(role: Role, scope: str, cut_to: set[str] | None) -> None:
    assert teams_of(account(role, SCOPES[scope])) == cut_to


@pytest.mark.parametrize(
    ("before", "now", "less"),
    [
        (("analyst", "all"), ("analyst", "all"), False),
        (("analyst", "all"), ("analyst", "one team"), True),
        (("analyst", "one team"), ("analyst", "all"), False),
        (("analyst", "customer"), ("analyst", "employee"), True),
        (("analyst", "all"), ("agent", "all"), True),
        (("owner", "narrow"), ("analyst", "narrow"), True),
        (("analyst", "narrow"), ("owner", "narrow"), False),
    ],
)
def test_who_sees_less_than_before(
    before: tuple[Role, str], now: tuple[Role, str], less: bool
) -> None:
    was, is_ = (account(role, SCOPES[scope]) for role, scope in (before, now))

    assert sees_less(is_, was) == less


# Rows: who manages. Columns: owner admin editor analyst agent, each of all surveys and people.
OVER_ALL = {
    "owner": "yes yes yes yes yes",
    "admin": "no yes yes yes yes",
    "editor": "no no no no no",
    "analyst": "no no no no no",
    "agent": "no no no no no",
}


@pytest.mark.parametrize("by", ROLES)
@pytest.mark.parametrize("role", ROLES)
def test_owners_are_made_and_ended_by_owners_alone(by: Role, role: Role) -> None:
    expected = OVER_ALL[by].split()[ROLES.index(role)] == "yes"

    assert (refusal_over(account(by), role, EVERYTHING) is None) == expected


# Rows: the admin's own scope. Columns: the scopes they may give, in the order of SCOPES.
GIVES = {
    "all": "yes yes yes yes yes yes yes yes",
    "customer": "no yes no no no no no yes",
    "employee": "no no yes no no no no no",
    "one survey": "no no no yes yes no no yes",
    "no survey": "no no no no yes no no no",
    "one team": "no no no no no yes yes yes",
    "no team": "no no no no no no yes no",
    "narrow": "no no no no no no no yes",
}


@pytest.mark.parametrize("own", SCOPES)
@pytest.mark.parametrize("given", SCOPES)
def test_an_admin_gives_nothing_beyond_their_own_scope(own: str, given: str) -> None:
    expected = dict(zip(SCOPES, GIVES[own].split(), strict=True))[given]

    assert (refusal_over(account("admin", SCOPES[own]), "analyst", SCOPES[given]) is None) == (
        expected == "yes"
    )
    assert refusal_over(account("owner", SCOPES[own]), "analyst", SCOPES[given]) is None


def test_the_operator_of_the_machine_may_everything() -> None:
    assert all(refusal(OPERATOR, action, SUBJECTS["enps north"]) is None for action in Action)
    assert {"customer", "employee"} == DATA

"""Each role with each scope on each page, asked directly over HTTP and through the socket.

What is expected is written down here, not worked out of what the program says.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from shutil import copy

import httpx
import pytest
from argon2 import PasswordHasher
from nicegui import core, ui
from nicegui.timer import Timer
from websockets.exceptions import InvalidStatus

from config import shipped
from earshot.access import passwords
from earshot.access.audit import Deed, about
from earshot.access.roles import EVERYTHING, OPERATOR, Role, Scope
from earshot.console.registry import pages
from tests.earshot.console.driving import desk
from tests.earshot.console.lines import buttons, line, page_of
from tests.earshot.console.staffed import Office, filled

CUSTOMER, SHOP, NORTH = frozenset({"customer"}), frozenset({"shop"}), frozenset({"north"})
BOTH = frozenset({"north", "south"})
"""The teams of agents, who have some in every scope."""

NARROW = {
    "all": EVERYTHING,
    "customer": Scope(data=CUSTOMER),
    "shop": Scope(surveys=SHOP),
    "north": Scope(teams=NORTH),
}
SCOPES: dict[Role, dict[str, Scope]] = {
    # Whatever stands in an owner's scope, it takes nothing from them.
    "owner": {"all": EVERYTHING, "narrow": Scope(CUSTOMER, SHOP, NORTH)},
    "admin": NARROW,
    "editor": NARROW,
    "analyst": NARROW,
    "agent": {name: replace(one, teams=one.teams or BOTH) for name, one in NARROW.items()},
}

# Columns: the roles in order; in each the scopes in order. `+` is seen, `-` is refused, `0` is as
# if it was not there. The survey `staff` is of employees, the others are of customers.
EXPECTED = {
    "/": "++ ++++ ++++ ++++ ++++",
    "/me": "++ ++++ ++++ ++++ ++++",
    "/new-survey": "++ ++++ ++++ ---- ----",
    "/scripts/shop": "++ ++++ ++++ ++++ ----",
    "/scripts/staff": "++ +--+ +--+ +--+ ----",
    "/scripts/staff/revisions": "++ +--+ +--+ +--+ ----",
    "/scripts/staff/translations": "++ +--+ +--+ +--+ ----",
    "/results": "++ ++++ ++++ ++++ ++++",
    "/results/shop": "++ ++++ ++++ ++++ ++++",
    "/results/staff": "++ +--+ +--+ +--+ +--+",
    "/results/shop/verbatims": "++ ++++ ---- ++++ ++++",
    "/results/staff/verbatims": "++ +--+ ---- +--+ +--+",
    "/transcript/north-1": "++ ++++ ---- ++++ ++++",
    "/transcript/south-1": "++ +++0 ---- +++0 +++0",
    "/transcript/staff-1": "++ +000 ---- +000 0000",
    # A campaign is in the scope of its survey, and of nobody who has teams.
    "/campaigns": "++ +++- ---- ---- ----",
    "/new-campaign": "++ +++- ---- ---- ----",
    "/campaigns/of-shop": "++ +++- ---- ---- ----",
    "/campaigns/of-staff": "++ +--- ---- ---- ----",
    # Whom one may ask, and what other programs learn, is about every survey.
    "/respondents": "++ +--- ---- ---- ----",
    "/respondents/r-0": "++ +--- ---- ---- ----",
    "/import-respondents": "++ +--- ---- ---- ----",
    "/segments": "++ +--- ---- ---- ----",
    "/integrations": "++ +--- ---- ---- ----",
    "/operations": "++ ++++ ---- ---- ----",
    "/people": "++ ++++ ---- ---- ----",
    "/audit": "++ ++++ ---- ---- ----",
}
LISTED = {
    "/": "bb bssb bssb bssb bssb",
    "/results": "bb bssb bssb bssb bssb",
    "/campaigns": "bb bss- ---- ---- ----",
}
"""Which surveys a list has: both, that of the shop alone, or none."""

STATUS = {"+": 200, "-": 403, "0": 404}
COLUMNS = [f"{role}-{scope}" for role, scopes in SCOPES.items() for scope in scopes]
FIRST_N = re.compile(r"n = (\d+)")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("routes")
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        (ready := folder / "scripts").mkdir()
        copy(shipped.SCRIPTS / "nps.yaml", ready)
        patch.setattr(shipped, "SCRIPTS", ready)
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        patch.setattr(passwords, "_HASHER", hasher)
        filled(folder)
        opened = stack.enter_context(desk(folder))
        http = stack.enter_context(httpx.Client(base_url=opened.address, timeout=30))
        office = Office(opened, {}, http)
        opened.account("owner")
        for role, scopes in SCOPES.items():
            for name, scope in scopes.items():
                office.comes(f"{role}-{name}", role, scope)
        yield office


def kept_from(who: str) -> set[str]:
    """What must stand on no page that is drawn for them."""
    role, _, scope = who.partition("-")
    if role == "owner":
        return set()
    words = {"north-words", "south-words", "staff-words"} if role == "editor" else set()
    if scope in {"customer", "shop"}:
        words |= {"staff-secret"}
    if scope == "shop":
        words |= {"hidden-secret"}
    if scope == "north":
        words |= {"south-words", "staff-words", "n = 25", "n = 13"}
    return words


def by_column(row: str) -> Iterator[tuple[str, str]]:
    return zip(COLUMNS, row.replace(" ", ""), strict=True)


def test_every_page_has_its_row() -> None:
    """A page that is added must be added to EXPECTED as well."""
    found = {page.path for page in pages() if any(fits(page.path, path) for path in EXPECTED)}
    assert found == {page.path for page in pages()}


def fits(pattern: str, path: str) -> bool:
    return re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", pattern), path) is not None


@pytest.mark.parametrize("path", EXPECTED)
def test_each_sees_just_what_is_theirs(office: Office, path: str) -> None:
    wrong = {}
    for who, expected in by_column(EXPECTED[path]):
        page = office.sees(who, path)
        told = {one for one in kept_from(who) if one in page.text}
        if expected != "+":
            told |= set(re.findall(r"\w+-(?:secret|words)|n = \d+", page.text))
        if page.status_code != STATUS[expected] or told:
            wrong[who] = (page.status_code, told)
    assert wrong == {}


@pytest.mark.parametrize("path", LISTED)
def test_a_list_has_what_one_may_see(office: Office, path: str) -> None:
    for who, expected in by_column(LISTED[path]):
        page = office.sees(who, path).text
        seen = [one for one in ("shop", "staff") if f"{one}-secret" in page]
        assert seen == {"b": ["shop", "staff"], "s": ["shop"], "-": []}[expected], who


def test_who_has_a_narrow_scope_looks_over_what_is_in_it(office: Office) -> None:
    audit = office.desk.access.audit
    for survey in ("shop", "staff"):
        audit.note(OPERATOR, Deed.SURVEY_TRIED, about("survey", survey))
    audit.note(OPERATOR, Deed.TRANSCRIPT_SEEN, about("session", "staff-1"))
    for who, seen in (("admin-shop", False), ("admin-all", True)):
        log, people = (office.get(who, path).text for path in ("/audit", "/people"))
        assert "survey shop" in log
        assert "analyst-shop" in people
        assert ("agent-customer" in people) is seen
        assert ("survey staff" in log) is seen
        assert ("session staff-1" in log) is seen


def test_what_is_theirs_is_on_the_page(office: Office) -> None:
    for who in COLUMNS:
        cut = who.endswith("-north")
        page = office.sees(who, "/results/shop").text
        assert FIRST_N.findall(page)[0] == ("11" if cut else "25"), who
        if not who.startswith("editor"):
            words = office.sees(who, "/results/shop/verbatims").text
            assert "north-words" in words, who
            assert ("south-words" in words) is not cut, who


@pytest.mark.parametrize(
    "path", ["/results/nothing", "/transcript/nothing", "/scripts/nothing", "/nothing"]
)
def test_what_is_not_there_is_told_apart_from_nothing_else(office: Office, path: str) -> None:
    page = office.get("owner-all", path)
    assert page.status_code == 404
    assert "There is nothing here" in page.text


def outside(office: Office) -> Iterator[str]:
    """Cookies that open nothing."""
    yield "guessed"
    gone = office.comes("gone", "admin")
    office.desk.access.signing_in.log_out(office.tokens[gone])
    yield gone
    office.desk.access.accounts.disable(OPERATOR, office.comes("disabled", "admin"))
    yield "disabled"


def test_who_is_not_signed_in_is_led_to_the_door_from_everywhere(office: Office) -> None:
    own = {route.path for route in core.app.routes if hasattr(route, "path")}
    paths = {re.sub(r"\{[^}]*\}", "x", path) for path in own} | EXPECTED.keys()
    behind = {path for path in paths if not re.match(r"/_nicegui/\d|/favicon", path)}
    assert behind > EXPECTED.keys()
    for cookie in outside(office):
        for path in behind:
            answer = office.get(cookie, path)
            assert answer.status_code == 303, path
            assert answer.headers["location"].startswith("/console/log-in"), path
            assert answer.content == b""


# Through the socket


def test_a_socket_is_opened_by_our_own_pages_for_those_who_are_signed_in(office: Office) -> None:
    address, token = office.desk.address, office.tokens["owner-all"]
    for given, origin in ((token, "https://evil.example"), ("", None), ("guessed", None)):
        with pytest.raises(InvalidStatus), line(address, given, origin=origin):
            pass
    with line(address, token) as own:
        assert own.shakes_hands(page_of(office.get("owner-all", "/me")))


def test_a_page_of_another_account_can_be_neither_heard_nor_moved(office: Office) -> None:
    page = page_of(office.get("owner-all", "/results/shop"))
    exported = len(office.desk.access.audit.list(deed=Deed.EXPORTED))
    with line(office.desk.address, office.tokens["owner-all"]) as own:
        assert own.shakes_hands(page)
        with line(office.desk.address, office.tokens["agent-north"]) as foreign:
            assert not foreign.shakes_hands(page)
            csv(foreign.clicks, page)
            # Not even with what one had handshaken for oneself.
            assert foreign.shakes_hands(page_of(office.get("agent-north", "/me")))
            csv(foreign.clicks, page)
            assert "download" not in foreign.listens()
        assert "download" not in own.listens()
        assert len(office.desk.access.audit.list(deed=Deed.EXPORTED)) == exported
    with line(office.desk.address, office.tokens["agent-north"], page=page) as foreign:
        foreign.waits_for("44")


def test_a_file_cannot_be_sent_to_a_page_of_another_account(office: Office) -> None:
    page = page_of(office.get("owner-all", "/scripts/shop/translations"))
    upload = next(
        route.path
        for route in core.app.routes
        if f"/client/{page}/upload/" in getattr(route, "path", "")
    )
    answers = [
        office.http.post(
            f"/console{upload}",
            files={"file": ("a.po", b"x")},
            headers={
                "Origin": office.desk.address,
                "Cookie": f"earshot_session={office.tokens[who]}",
            },
        ).status_code
        for who in ("agent-north", "admin-all", "owner-all")
    ]
    assert answers == [404, 404, 200]


def csv(clicks: Callable[[str, ui.element], None], page: str) -> None:
    """Press what gives the first table as a file."""
    clicks(page, next(one for one in buttons(page) if one.text == "Download as CSV"))


@pytest.mark.parametrize("path", ["/results/shop", "/results/shop/verbatims"])
def test_what_is_taken_away_is_remembered_and_asked_for_anew(office: Office, path: str) -> None:
    clerk = office.comes(f"clerk{len(path)}", "analyst")

    def taken() -> list[str]:
        rows = office.desk.access.audit.list(account=clerk, deed=Deed.EXPORTED)
        return [row.subject for row in rows]

    page = page_of(office.get(clerk, path))
    with line(office.desk.address, office.tokens[clerk]) as own:
        assert own.shakes_hands(page)
        csv(own.clicks, page)
        own.waits_for("download")
        assert taken() == [about("survey", "shop")]
        narrowed: list[tuple[Role, Scope]] = [
            ("editor", EVERYTHING),
            ("analyst", Scope(teams=NORTH)),
            ("analyst", Scope(surveys=frozenset({"staff"}))),
        ]
        for role, scope in narrowed:
            office.becomes(clerk, role, scope)
            csv(own.clicks, page)
            assert "download" not in own.waits_for("negative") + own.listens()
        assert len(taken()) == 1


def test_a_picture_counts_as_taken_away(office: Office) -> None:
    page = page_of(office.get("analyst-all", "/results/shop"))
    before = len(office.desk.access.audit.list(deed=Deed.EXPORTED))
    with line(office.desk.address, office.tokens["analyst-all"]) as own:
        assert own.shakes_hands(page)
        own.clicks(page, next(one for one in buttons(page) if one.text == "Save as picture"))
        own.waits_for("getDataURL")
    (newest, *_) = noted = office.desk.access.audit.list(deed=Deed.EXPORTED)
    assert len(noted) == before + 1
    assert (newest.account, newest.subject) == ("analyst-all", about("survey", "shop"))


@pytest.mark.parametrize(("who", "offered"), [("analyst-all", True), ("editor-all", False)])
def test_who_may_not_export_is_offered_nothing(office: Office, who: str, offered: bool) -> None:
    page = page_of(office.get(who, "/results/shop"))
    labels = {one.text for one in buttons(page)}
    assert ({"Download as CSV", "Save as picture"} <= labels) is offered
    assert ({"Download as CSV", "Save as picture"} & labels != set()) is offered


PRESSED = (
    "/scripts/shop",
    "/scripts/shop/revisions",
    "/scripts/shop/translations",
    "/results/shop",
    "/results/shop/verbatims",
    "/people",
    "/campaigns/of-shop",
    "/respondents/r-0",
    "/segments",
    "/integrations",
    "/operations",
)


@pytest.mark.parametrize("path", PRESSED)
def test_on_an_open_page_nothing_can_be_done_by_who_may_no_more(office: Office, path: str) -> None:
    name = office.comes(f"late{PRESSED.index(path)}", "admin")
    page = page_of(office.get(name, path))
    with line(office.desk.address, office.tokens[name]) as own:
        assert own.shakes_hands(page)
        own.listens()
        office.becomes(name, "agent", Scope(teams=frozenset({"nobody's"})))
        before, pressed = office.database(), set[tuple[object, ...]]()
        # What was pressed may open a dialog, in which there is more to press.
        for _ in range(2):
            for one in buttons(page):
                kind = (one.text, one.props.get("icon"), len(one.props.get("aria-label", "")) > 0)
                if kind not in pressed:
                    own.clicks(page, one)
                pressed.add(kind)
            assert "download" not in own.listens()
        assert pressed
        assert office.database() == before


@pytest.mark.parametrize(("survey", "live"), [("shop", True), ("hidden", False)])
def test_only_what_is_not_anonymous_is_followed_live(
    office: Office, survey: str, live: bool
) -> None:
    page = page_of(office.get("owner-all", f"/results/{survey}"))
    elements = buttons(page)[0].client.elements.values()
    assert any(isinstance(each, Timer) for each in elements) is live

"""The door's own pages: what people do there, and what attackers try."""

import re
from html import unescape

import httpx
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from earshot.access.roles import OPERATOR
from earshot.access.single_sign_on import Provider
from earshot.clock import Clock
from earshot.console import entrance, entrance_pages, texts
from earshot.console.visits import HOME, form_token, own_path
from tests.earshot.access.conftest import PASSWORD
from tests.earshot.access.provider import CLIENT, SECRET, provided
from tests.earshot.conftest import FakeClock
from tests.earshot.console.conftest import TOKEN, Door, Person, coming, doors

ANOTHER = "another long walk home"


def told(page: httpx.Response) -> str:
    """The sentence above the form."""
    found = re.search(r'role="(?:alert|status)">([^<]*)<', page.text)
    return unescape(found[1]) if found else ""


def test_logging_in_leads_to_what_was_wanted(door: Door, visitor: Person) -> None:
    away = visitor.http.get("/console/scripts?page=2&q=%22a%22")
    page = visitor.http.get(away.headers["location"])
    wanted = re.search(r'name="next" value="([^"]*)"', page.text)
    assert wanted
    answer = visitor.sends(page, name="Maria", password=PASSWORD, next=unescape(wanted[1]))

    assert answer.status_code == 303
    assert answer.headers["location"] == "/console/scripts?page=2&q=%22a%22"
    assert visitor.http.get(answer.headers["location"]).status_code == 200
    assert visitor.http.get("/console/log-in").headers["location"] == "/console/"


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(
    visitor: Person,
) -> None:
    cookies = visitor.logs_in().headers.get_list("set-cookie")

    session, forgotten = sorted(cookies, reverse=True)
    assert re.fullmatch(
        r"earshot_session=[\w-]{32}; HttpOnly; Path=/console; SameSite=lax", session
    )
    assert forgotten.startswith('earshot_browser=""; ')
    assert "Max-Age=0" in forgotten


def test_a_log_in_makes_a_new_session_whatever_the_browser_had(
    door: Door, visitor: Person
) -> None:
    cookie = {"Cookie": "earshot_session=fixed; earshot_browser=mine"}
    fields = {"token": form_token("mine"), "name": "maria", "password": PASSWORD}

    answer = visitor.posts("/console/log-in", fields, **cookie)

    assert answer.status_code == 303
    assert "earshot_session=fixed" not in str(answer.headers.get_list("set-cookie"))
    assert door.access.signing_in.account("fixed") is None


def test_logging_in_again_ends_the_session_before(door: Door, maria: Person) -> None:
    before = maria.session
    token = form_token(before)

    maria.posts("/console/log-in", {"token": token, "name": "maria", "password": PASSWORD})

    assert maria.session != before
    assert door.access.signing_in.account(before) is None
    assert maria.http.get("/console/scripts").status_code == 200


def test_a_wrong_name_and_a_wrong_password_look_the_same(visitor: Person) -> None:
    pages = [
        visitor.logs_in("maria", "not the password"),
        visitor.logs_in("maria", ""),
        visitor.logs_in("nobody", PASSWORD),
    ]

    texts = {re.sub(r'value="(maria|nobody)"', "", page.text) for page in pages}
    assert {page.status_code for page in pages} == {401}
    assert len(texts) == 1
    assert told(pages[0]) == "The name or the password is wrong. Look at both, and try again."
    assert PASSWORD not in pages[2].text


def test_too_many_tries_are_told_to_wait(visitor: Person) -> None:
    for _ in range(5):
        visitor.logs_in("maria", "guessed")
    page = visitor.logs_in("maria", PASSWORD)

    assert (page.status_code, page.headers["retry-after"]) == (429, "2")
    assert told(page) == "Too many tries. Wait 2 seconds, then try again."


def test_a_one_time_password_leads_to_one_of_ones_own(door: Door, visitor: Person) -> None:
    first = door.gives("eve")
    answer = visitor.logs_in("eve", first, wanted="/console/scripts")
    page = visitor.http.get(answer.headers["location"])
    assert "Current password" not in page.text

    for new, again, words in (
        ("short", "short", "too short"),
        (ANOTHER, PASSWORD, "not the same"),
        (first, first, "the password you have"),
        ("x" * 257, "x" * 257, "too long"),
    ):
        refused = visitor.sends(page, new=new, again=again)
        assert refused.status_code == 422
        assert words in told(refused)
    chosen = visitor.sends(page, new=ANOTHER, again=ANOTHER, next="/console/scripts")
    assert chosen.headers["location"] == "/console/scripts"
    assert '"next" value="/console/scripts"' in page.text
    assert visitor.http.get("/console/scripts").status_code == 200


def test_a_password_is_changed_by_who_knows_it(maria: Person) -> None:
    page = maria.http.get("/console/password")

    wrong = maria.sends(page, current="guessed", new=ANOTHER, again=ANOTHER)
    missing = maria.sends(page, new=ANOTHER, again=ANOTHER)
    right = maria.sends(page, current=PASSWORD, new=ANOTHER, again=ANOTHER)

    assert [answer.status_code for answer in (wrong, missing, right)] == [401, 401, 303]
    assert told(wrong) == "This is not your current password."


def test_logging_out_is_asked_for_and_ends_the_session(door: Door, maria: Person) -> None:
    page = maria.http.get("/console/log-out")
    assert maria.http.get("/console/scripts").status_code == 200
    session = maria.session

    answer = maria.sends(page)

    assert answer.headers["location"] == "/console/log-in?out=1&language=en"
    assert door.access.signing_in.account(session) is None
    assert told(maria.http.get("/console/log-in?out=1")) == "You are logged out."
    assert maria.http.get("/console/log-out").headers["location"] == "/console/log-in"
    assert maria.posts("/console/log-out", {}).headers["location"] == "/console/log-in"


@pytest.mark.parametrize("token", [None, "", "guessed", "é", "another's"])
def test_a_form_that_was_not_on_our_page_does_nothing(
    door: Door, maria: Person, visitor: Person, token: str | None
) -> None:
    if token == "another's":
        found = TOKEN.search(visitor.http.get("/console/log-in").text)
        assert found
        token = found[1]
    fields = {} if token is None else {"token": token}
    choosing = {"current": PASSWORD, "new": ANOTHER, "again": ANOTHER}
    attacker = httpx.Client(base_url=door.base, timeout=30)

    assert maria.posts("/console/log-out", fields).status_code == 403
    assert maria.posts("/console/password", fields | choosing).status_code == 403
    with attacker:
        log_in = attacker.post(
            "/console/log-in",
            data=fields | {"name": "maria", "password": PASSWORD},
            headers={"Origin": door.base},
        )
    assert log_in.status_code == 403
    assert "earshot_session" not in log_in.headers.get("set-cookie", "")
    assert maria.http.get("/console/scripts").status_code == 200
    assert door.access.signing_in.log_in("maria", PASSWORD, network="x")


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data; boundary=x", "", "a/b"])
def test_only_a_form_is_read_as_one(maria: Person, kind: str) -> None:
    page = maria.http.get("/console/log-out")
    token = TOKEN.search(page.text)
    assert token
    answer = maria.http.post(
        "/console/log-out",
        content=f"token={token[1]}",
        headers={"Origin": maria.door.base, "Content-Type": kind},
    )

    assert answer.status_code == 403


def test_a_form_without_a_stated_length_is_cut_off(door: Door, visitor: Person) -> None:
    def endless() -> object:
        for _ in range(40):
            yield b"x" * 1024

    answer = visitor.http.post(
        "/console/log-in",
        content=endless(),  # type: ignore[arg-type] # an iterator of bytes
        headers={"Origin": door.base, "Content-Type": "application/x-www-form-urlencoded"},
    )

    assert answer.status_code == 413
    assert "too large" in answer.text


def test_a_form_of_many_fields_is_none(maria: Person) -> None:
    fields = {f"field{n}": "" for n in range(100)}

    assert maria.posts("/console/log-out", fields).status_code == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_not_known_here(maria: Person, method: str) -> None:
    answer = maria.http.request(method, "/console/log-in", headers={"Origin": maria.door.base})

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


OUTSIDE = [
    "https://evil.example/console/",
    "//evil.example/console/",
    "/\\evil.example",
    "/console/\\evil.example",
    "/console//../../evil",
    "/console/../admin",
    "/console/x\r\nSet-Cookie: a=b",
    "/console/x\tb",
    "javascript:alert(1)",
    "/",
    "/consoles",
    "console/",
    "/console/log-out",
    "/console/log-in?next=/console/",
    "",
    " /console/",
    "/console/" + "x" * 3000,
]


@pytest.mark.parametrize("wanted", OUTSIDE, ids=lambda wanted: wanted[:30])
def test_a_log_in_leads_nowhere_else(visitor: Person, wanted: str) -> None:
    answer = visitor.logs_in(wanted=wanted)

    assert (answer.status_code, answer.headers["location"]) == (303, HOME)


@given(st.text())
@example("/console/ä?q=ü#x")
@example("/console/%0d%0aSet-Cookie:a=b")
@example("/console/[x]")
@example("/console//evil.example")
def test_an_own_path_is_always_an_own_path(wanted: str) -> None:
    for each in (wanted, f"/console/{wanted}", f"/console/?{wanted}"):
        path = own_path(each)
        assert re.fullmatch(r"/console/[!-~]*", path)
        assert "\\" not in path
        assert own_path(path) == path


def test_what_was_typed_is_written_as_text(visitor: Person) -> None:
    page = visitor.logs_in('"><script>alert(1)</script>', "x", wanted='/console/"><script>')

    assert page.status_code == 401
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text


def test_the_pages_state_a_policy_without_any_script(visitor: Person, maria: Person) -> None:
    for page in (
        visitor.http.get("/console/log-in"),
        visitor.logs_in("maria", "wrong"),
        maria.http.get("/console/password"),
        maria.http.get("/console/log-out"),
        visitor.http.post("/console/log-in"),
    ):
        assert page.headers["content-security-policy"] == entrance_pages.POLICY
        assert page.headers["cache-control"] == "no-store"
        assert "<script" not in page.text
        assert "style=" not in page.text


def test_persian_is_spoken_to_whoever_wants_it(visitor: Person, door: Door) -> None:
    by_browser = visitor.http.get("/console/log-in", headers={"Accept-Language": "fa-IR,en"})
    chosen = visitor.http.get("/console/log-in?language=fa&next=%2Fconsole%2Fscripts")
    wrong = visitor.sends(chosen, name="maria", password="x", language="fa")
    other = visitor.http.get("/console/log-in?language=sv", headers={"Accept-Language": "de"})

    assert '<html lang="fa" dir="rtl">' in by_browser.text
    assert 'href="/console/log-in?next=%2Fconsole%2Fscripts&amp;language=en"' in chosen.text
    assert told(wrong).startswith("نام کاربری یا گذرواژه درست نیست")
    assert '<html lang="en" dir="ltr">' in other.text


def test_ones_own_language_comes_before_the_browsers(door: Door, maria: Person) -> None:
    account = door.access.accounts.named("maria")
    door.access.accounts.prefer(account, language="fa", dark=None)

    assert 'lang="fa"' in maria.http.get("/console/password").text
    assert 'lang="en"' in maria.http.get("/console/password?language=en").text


def test_both_languages_have_all_texts_of_the_door_and_all_are_used() -> None:
    english, persian = (
        yaml.safe_load((texts.FOLDER / f"entrance.{tag}.yaml").read_text("utf-8"))
        for tag in ("en", "fa")
    )
    sources = "\n".join(
        path.read_text("utf-8")
        for folder in ("access", "console")
        for path in (texts.FOLDER.parent.parent / folder).rglob("*.py")
    )

    assert english.keys() == persian.keys()
    for key, words in english.items():
        assert re.search(rf"""["'](entrance\.)?{key}["']""", sources), key
        assert re.findall(r"{\w+}", words) == re.findall(r"{\w+}", persian[key])


def test_somebody_signs_in_elsewhere(sqlite_url: str, clock: FakeClock) -> None:
    with provided() as provider:
        settings = Provider(provider.base, CLIENT, SECRET, "Acme <ID>")
        with doors(sqlite_url, clock, provider=settings) as door, coming(door) as person:
            door.clock.at = Clock().now()
            door.gives("maria", email="maria@example.com")
            page = person.http.get("/console/log-in?next=%2Fconsole%2Fscripts")
            assert "Continue with Acme &lt;ID&gt;" in page.text
            link = re.search(r'href="(/console/single-sign-on[^"]*)"', page.text)
            assert link
            away = person.http.get(unescape(link[1]))
            back = httpx.get(away.headers["location"], timeout=30)
            answer = person.http.get(back.headers["location"])

            assert answer.headers["location"] == "/console/scripts"
            assert person.http.get("/console/scripts").status_code == 200
            assert door.behind.reached == ["GET maria"]
            assert door.access.audit.list(most=1)[0].action == "log-in"


@pytest.mark.parametrize("change", ["unknown", "ended", "wrong nonce", "another browser"])
def test_who_is_not_who_they_say_stays_outside(
    sqlite_url: str, clock: FakeClock, change: str
) -> None:
    with provided() as provider:
        settings = Provider(provider.base, CLIENT, SECRET)
        with doors(sqlite_url, clock, provider=settings) as door, coming(door) as person:
            door.clock.at = Clock().now()
            door.gives("maria", email="maria@example.com")
            assert provider.base.removeprefix("http://") in person.http.get("/console/log-in").text
            back = httpx.get(
                person.http.get("/console/single-sign-on").headers["location"], timeout=30
            )
            if change == "unknown":
                door.access.accounts.change(OPERATOR, "maria", email="eve@example.com")
            elif change == "ended":
                door.access.accounts.disable(OPERATOR, "maria")
            elif change == "wrong nonce":
                provider.claims = {"nonce": "another"}
            else:
                person.http.cookies.clear()
            answer = person.http.get(back.headers["location"])

            assert answer.status_code == 403
            assert told(answer)
            assert person.session == ""
            assert len(door.access.accounts.all()) == 1


def test_without_a_provider_there_is_no_such_page(visitor: Person) -> None:
    answer = visitor.http.get("/console/single-sign-on/callback?code=x&state=y")

    assert answer.headers["location"] == "/console/log-in"
    assert "single-sign-on" not in visitor.http.get("/console/log-in").text


def test_a_provider_is_not_asked_without_end(
    sqlite_url: str, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entrance, "_PER_MINUTE", 1)
    with provided() as provider:
        settings = Provider(provider.base, CLIENT, SECRET)
        with doors(sqlite_url, clock, provider=settings) as door, coming(door) as person:
            assert (
                person.http.get("/console/single-sign-on").headers["location"] == "/console/log-in"
            )
            person.http.get("/console/log-in")
            asked = [
                person.http.get("/console/single-sign-on").headers["location"] for _ in range(2)
            ]

    assert asked[0].startswith(provider.base)
    assert asked[-1] == "/console/log-in"

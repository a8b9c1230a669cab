"""Links and intercepts in a real browser: nothing is asked before the person acts."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from config.settings import Settings
from earshot import bootstrap, links
from earshot.bootstrap import Earshot
from earshot.inviting import VALID_FOR
from earshot.web.app import create_app
from storage.campaigns import PlannedRow
from storage.rows import AnswerRow, InvitationRow
from tests.end_to_end.chatting import QUESTION, REASON, THANKS, WHY, rating, say, violations
from tests.end_to_end.serving import serve

_POLICY = (
    "default-src 'none'; script-src {server} 'unsafe-inline'; connect-src {server}; "
    "require-trusted-types-for 'script'"
)


@dataclass
class Shop:
    """Earshot, and a site of another origin that shows intercepts."""

    earshot: Earshot
    server: str
    site: str

    def invites(self, name: str) -> tuple[int, str, str]:
        """An invitation: its id, the link that answers it, the one that ends the mail."""
        means = self.earshot.conversing.means
        now = means.now()
        with self.earshot.database.begin() as uow:
            address = uow.respondents.ensure("email", f"{name}@x.example", new_id=name, now=now)
            uow.invitations.plan([PlannedRow("nps", name, "{}", now, now + VALID_FOR, now)])
            (due,) = uow.invitations.due(now, limit=1)
            uow.invitations.put_off([(None, None, due.id)])
        key = means.button_key()
        answer, leave = (
            links.token(key, "invitation", due.id),
            links.token(key, "leave", address.id),
        )
        return due.id, f"{self.server}/i/{answer}", f"{self.server}/u/{leave}"

    def invitation(self, id_: int) -> InvitationRow:
        with self.earshot.database.read() as uow:
            found = uow.invitations.by_id(id_, lock=False)
        assert found is not None
        return found

    def answers(self, id_: int) -> list[AnswerRow]:
        session = self.invitation(id_).session_id
        with self.earshot.database.read() as uow:
            return uow.answers.of_session(session) if session else []


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    settings = Settings(data_dir=tmp_path_factory.mktemp("earshot"), allowed_origins=("*",))
    earshot = bootstrap.build(settings)
    earshot.prepare()
    with serve(create_app(earshot)) as server:

        async def page(request: Request) -> HTMLResponse:
            given = " ".join(
                f"data-{name}='{value}'" for name, value in request.query_params.items()
            )
            html = (
                "<!doctype html><html lang=en><title>Acme</title><main><h1>Acme</h1></main>"
                "<script>window.earshot = (...call) => (earshot.q = earshot.q || []).push(call)"
                f"</script><script src='{server}/intercept.js' data-survey=nps {given} async>"
                "</script>"
            )
            policy = _POLICY.format(server=server)
            return HTMLResponse(html, headers={"Content-Security-Policy": policy})

        with serve(Starlette(routes=[Route("/{page:path}", page)])) as site:
            yield Shop(earshot, server, site)
    earshot.database.close()


def test_a_rating_in_a_message_is_offered_and_recorded_when_its_person_sends_it(
    page: Page, shop: Shop
) -> None:
    id_, link, _ = shop.invites("anna")
    page.goto(f"{link}#rating=9")
    send = page.get_by_role("button", name="Send 9")
    expect(send).to_be_visible()
    expect(page.get_by_text(QUESTION)).to_be_visible()
    looked = shop.invitation(id_)
    assert violations(page) == []
    send.click()
    expect(page.get_by_text(REASON)).to_be_visible()
    acted = shop.invitation(id_)
    page.reload()
    say(page, WHY)
    expect(page.get_by_text(THANKS)).to_be_visible()

    assert (looked.session_id, looked.used_at) == (None, None)
    assert acted.session_id is not None
    assert [answer.raw for answer in shop.answers(id_)] == ["9", WHY]
    assert {answer.session_id for answer in shop.answers(id_)} == {acted.session_id}
    expect(send).to_have_count(0)


def test_another_rating_may_be_tapped_instead_of_the_one_that_was_offered(
    page: Page, shop: Shop
) -> None:
    id_, link, _ = shop.invites("bo")
    page.goto(f"{link}?rating=9")
    expect(page.get_by_role("button", name="Send 9")).to_be_visible()
    rating(page, "3").click()
    expect(page.get_by_text(REASON)).to_be_visible()

    expect(page.get_by_role("button", name="Send 9")).to_have_count(0)
    assert [answer.raw for answer in shop.answers(id_)] == ["3"]


def test_a_press_of_the_button_ends_the_mail(page: Page, shop: Shop) -> None:
    _, _, leave = shop.invites("cecilia")
    page.goto(leave)
    assert violations(page) == []
    page.get_by_role("button", name="Send me no more emails").click()

    expect(page.get_by_text("We will send no more surveys to this email address.")).to_be_visible()
    with shop.earshot.database.read() as uow:
        address = uow.respondents.by_address("email", "cecilia@x.example")
    assert address is not None
    assert address.opted_out_at is not None


def test_a_chat_opens_itself_for_those_whom_the_rules_choose(page: Page, shop: Shop) -> None:
    dialog = page.get_by_role("dialog")
    for elsewhere in ("?share=0", "?page=/checkout/*", "?open=event", "?seconds=60"):
        page.goto(f"{shop.site}/shop{elsewhere}")
        page.wait_for_function("typeof earshot === 'function' && !earshot.q")
        expect(page.locator("earshot-chat")).to_have_count(0)
    page.goto(f"{shop.site}/checkout/paid?page=/cart+/checkout/*&share=1&once=30")
    expect(dialog.get_by_text(QUESTION)).to_be_visible()
    page.keyboard.press("Escape")
    page.goto(f"{shop.site}/checkout/again?once=30")
    page.wait_for_function("typeof earshot === 'function' && !earshot.q")

    # The conversation that was begun is at hand, closed as it was left.
    expect(page.get_by_role("button", name="Feedback")).to_be_visible()
    expect(dialog).to_be_hidden()


def test_the_end_of_a_support_chat_opens_it_at_once(page: Page, shop: Shop) -> None:
    page.goto(f"{shop.site}/?open=event")
    page.evaluate("earshot('supportClosed', {language: 'sv'})")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("Hur troligt är det")).to_be_visible()
    dialog.get_by_role("button", name="9", exact=True).click()
    dialog.get_by_role("button", name="Hoppa över").click()
    expect(dialog.get_by_text("Tack")).to_be_visible()
    page.evaluate("earshot('supportClosed', {language: 'en'})")

    expect(dialog.get_by_text(QUESTION)).to_be_visible()
    expect(dialog.get_by_text("Tack")).to_have_count(0)

"""Several workspaces: the app is installed from a browser, and taken out again."""

import asyncio
from urllib.parse import parse_qs, urlsplit

import httpx

from bots.messages import WebhookRequest
from bots.slack.channel import SlackChannel
from earshot.counterparts.faults import Broken, Hang
from earshot.counterparts.slack import ANNA, BOT_TOKEN, TEAM
from tests.bots.slack.scenes import KEY, NOON, Desk, LostError, Scene, outbound, played


def _browser() -> httpx.AsyncClient:
    return httpx.AsyncClient(follow_redirects=False, timeout=5)


async def _through_slack(on: Scene, browser: httpx.AsyncClient) -> str:
    """Where Slack sends the browser back to."""
    assert on.channel.install_url == f"{on.url}/slack/install"
    begun = await browser.get(on.channel.install_url)
    assert begun.status_code == 302
    allowed = await browser.get(begun.headers["location"])
    return allowed.headers["location"]


def test_a_workspace_is_installed_and_can_be_written_to() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser:
            back = await _through_slack(on, browser)
            page = await browser.get(back)

        assert page.status_code == 200
        assert "Earshot is in your workspace" in page.text
        assert "Max-Age=0" in page.headers["set-cookie"]
        assert on.shelf.kept[TEAM].token == BOT_TOKEN
        assert BOT_TOKEN not in repr(on.shelf.kept[TEAM])
        await on.channel.send(outbound())
        await on.slack.says(ANNA, "9")
        assert len(on.desk.taken) == 1

    played(play, oauth=True)


def test_slack_is_asked_for_the_scopes_and_a_cookie_goes_along() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser:
            begun = await browser.get(f"{on.url}/slack/install")

        query = parse_qs(urlsplit(begun.headers["location"]).query)
        assert "chat:write" in query["scope"][0].split(",")
        assert query["redirect_uri"] == [f"{on.url}/slack/oauth"]
        assert f"={query['state'][0]};" in begun.headers["set-cookie"]
        assert "HttpOnly; SameSite=Lax" in begun.headers["set-cookie"]

    played(play, oauth=True)


def test_a_state_that_is_forged_stolen_or_old_installs_nothing() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser, _browser() as other:
            back = await _through_slack(on, browser)
            stolen = await other.get(back)
            forged = await browser.get(back.replace("state=", "state=x"))
            none = await browser.get(f"{on.url}/slack/oauth?code=code-1")
            strange = await other.get(
                f"{on.url}/slack/oauth?code=code-1&state=%C3%A9.%FF",
                headers={"cookie": "earshot_slack_install=\xe9.\xff; =;;".encode("latin-1")},
            )
            on.clock.forward(601)
            late = await browser.get(back)

        answers = [stolen, forged, none, strange, late]
        assert [answer.status_code for answer in answers] == [400] * 5
        assert all("Begin again" in answer.text for answer in answers)
        assert on.shelf.kept == {}
        assert on.posts("oauth.v2.access") == []

    played(play, oauth=True)


def test_somebody_who_does_not_allow_it_is_told_so() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser:
            back = await _through_slack(on, browser)
            page = await browser.get(back.replace("code=code-1", "error=access_denied"))

        assert page.status_code == 400
        assert "not allowed in Slack" in page.text

    played(play, oauth=True)


def test_a_code_that_slack_does_not_confirm_installs_nothing() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser:
            back = await _through_slack(on, browser)
            wrong = await browser.get(back.replace("code-1", "code-2"))
            back = await _through_slack(on, browser)
            on.slack.faults.plan("oauth.v2.access", Broken(), Hang())
            broken = await browser.get(back)
            slow = await browser.get(await _through_slack(on, browser))

        assert [wrong.status_code, broken.status_code, slow.status_code] == [502] * 3
        assert on.shelf.kept == {}

    played(play, oauth=True)


def test_taking_the_app_out_forgets_the_workspace() -> None:
    async def play(on: Scene) -> None:
        async with _browser() as browser:
            await browser.get(await _through_slack(on, browser))
            await on.slack.event({"type": "tokens_revoked", "tokens": {"oauth": [ANNA]}})
            assert TEAM in on.shelf.kept
            await on.slack.event({"type": "tokens_revoked", "tokens": {"bot": ["U0EARSHOT"]}})
            assert on.shelf.kept == {}
            await browser.get(await _through_slack(on, browser))
            await on.slack.event({"type": "app_uninstalled"})

        assert on.shelf.kept == {}

    played(play, oauth=True)


def test_a_workspace_that_could_not_be_forgotten_is_told_again() -> None:
    async def play(on: Scene) -> None:
        failures = [LostError(), LostError()]
        remove = on.shelf.remove

        async def failing(team: str) -> None:
            if failures:
                raise failures.pop()
            await remove(team)

        on.shelf.remove = failing  # type: ignore[method-assign] # a shelf that is away twice
        delivery = await on.slack.event({"type": "app_uninstalled"})

        assert delivery.statuses == [503, 503, 200]

    played(play, oauth=True)


def test_where_it_is_not_set_up_there_is_nothing_to_install() -> None:
    channel = SlackChannel(now=lambda: NOON, key=KEY, bot_token="xoxb-0")
    request = WebhookRequest("GET", "/slack/install", {}, b"")
    page = asyncio.run(channel.answer(request, Desk()))

    assert page.status == 404
    assert channel.install_url is None

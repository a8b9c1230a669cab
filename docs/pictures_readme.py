"""The README's pictures: the chat on a phone, and a channel that is tried without an account."""

from pathlib import Path

from playwright.sync_api import Browser, ViewportSize

from docs.album import Album
from tests.end_to_end.test_serving import free_port, program, wait_until_ready

_DESK: ViewportSize = {"width": 1180, "height": 640}
_PHONE: ViewportSize = {"width": 390, "height": 640}


def take(folder: Path, browser: Browser, album: Album) -> None:
    """Both of the program as it is served over the database in `folder`."""
    base = f"http://127.0.0.1:{free_port()}"
    port = base.rpartition(":")[2]
    with program("serve", "--no-console", "--port", port, folder=folder):
        wait_until_ready(base)
        _chat(browser, f"{base}/c/nps?language=en", album)
    simulator = ("simulate-channel", "slack", "--survey", "nps", "--port", port)
    with program(*simulator, folder=folder):
        wait_until_ready(base, path="/")
        _simulator(browser, f"{base}/", album)


def _chat(browser: Browser, address: str, album: Album) -> None:
    """After a rating, with the reason about to be sent."""
    page = browser.new_page(
        viewport=_PHONE, device_scale_factor=2, locale="en", reduced_motion="reduce"
    )
    page.goto(address)
    page.get_by_role("group").get_by_role("button").nth(9).click()
    page.locator(".us").nth(2).wait_for()
    page.get_by_role("textbox").fill("Maria fixed it the same day")
    album.add(page, "chat")


def _simulator(browser: Browser, address: str, album: Album) -> None:
    """The conversation, and what goes over the wire."""
    page = browser.new_page(viewport=_DESK, device_scale_factor=2, reduced_motion="reduce")
    page.goto(address)
    page.get_by_role("button", name="9", exact=True).click()
    page.get_by_text("✓ 9").first.wait_for()
    page.get_by_placeholder("Message").fill("Maria fixed it the same day")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("Thank you").first.wait_for()
    album.add(page, "simulator")

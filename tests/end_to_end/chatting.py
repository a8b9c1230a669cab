"""What the browser tests say and look for, in the chat of the shipped survey `nps`."""

from datetime import timedelta
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from bots.signatures import sign
from dialogs.localizing import say as text
from earshot.clock import Clock

MESSAGES = "**/messages"
QUESTION = "How likely are you"
REASON = "What is the main reason"
SHARED = "a secret of the site and the server"
WHY = "Maria fixed it the same day and called me back"
UNSENT = text("sending", "en")
THANKS = "Thank you for your time"


def rating(page: Page, label: str) -> Locator:
    return page.get_by_role("group", name="Rating").get_by_role("button", name=label, exact=True)


def words(page: Page) -> Locator:
    return page.get_by_role("textbox")


def say(page: Page, text: str) -> None:
    words(page).fill(text)
    words(page).press("Enter")


def saved(page: Page) -> dict[str, Any]:
    kept: dict[str, Any] = page.evaluate("JSON.parse(Object.values(localStorage)[0])")
    return kept


def said(page: Page, chat_server: str) -> list[Any]:
    """What the server has recorded of the person, in order: words, or the value of a tap."""
    kept = saved(page)
    headers = {"Authorization": f"Bearer {kept['secret']}"}
    answer = page.request.get(f"{chat_server}/chat/sessions/{kept['session']}", headers=headers)
    entries = (entry for entry in answer.json()["transcript"] if entry["from"] == "person")
    return [entry["value"] if "prompt" in entry else entry["text"] for entry in entries]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]


def page_of(language: str) -> str:
    return f"/c/nps?language={language}"


def widget(site: str, **attributes: str) -> str:
    given = {"survey": "nps"} | attributes
    return f"{site}/shop?" + "&".join(f"{name}={value}" for name, value in given.items())


def token(person: str, *, days: int) -> str:
    expires_at = Clock().now() + timedelta(days=days)
    return sign(SHARED, person=person, expires_at=expires_at, properties={})

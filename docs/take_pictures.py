"""Take the README's pictures from the running program: `make pictures`."""

import os
import subprocess
import sys
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.end_to_end.conftest import FLAGS, chromium
from tests.end_to_end.test_serving import free_port, program, wait_until_ready

PICTURES = Path(__file__).parent / "pictures"
DESK = {"width": 1180, "height": 640}
PHONE = {"width": 390, "height": 640}
TERMINAL = """<style>
body{margin:0;background:#12181f;color:#e6edf3;font:14px/1.35 "DejaVu Sans Mono",monospace}
pre{margin:0;padding:18px 22px;width:max-content}b{color:#7ee2b8}
</style><pre><b>$ earshot report nps</b>\n%s</pre>"""


def main() -> None:
    """Make a year of responses, take every picture, throw the year away."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        earshot("demo", "--no-serve", "--keep", folder, folder=folder)
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        take_report(browser, earshot("report", "nps", folder=folder))
        port = free_port()
        with program("serve", "--port", str(port), folder=Path(folder)):
            wait_until_ready(f"http://127.0.0.1:{port}")
            for language in ("en", "fa"):
                take_chat(browser, f"http://127.0.0.1:{port}/c/nps?language={language}", language)
        port = free_port()
        simulator = ("simulate-channel", "slack", "--survey", "nps", "--port", str(port))
        with program(*simulator, folder=Path(folder)):
            wait_until_ready(f"http://127.0.0.1:{port}", path="/")
            take_simulator(browser, f"http://127.0.0.1:{port}/")
        browser.close()


def earshot(*arguments: str, folder: str) -> str:
    """What a command prints, over the database in `folder`."""
    environment = {**os.environ, "EARSHOT_DATA_DIR": folder, "COLUMNS": "84"}
    command = [sys.executable, "-m", "earshot", *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout


def take_chat(browser: Browser, address: str, language: str) -> None:
    """The chat on a phone, after a rating."""
    page = browser.new_page(
        viewport=PHONE, device_scale_factor=2, locale=language, reduced_motion="reduce"
    )
    page.goto(address)
    page.get_by_role("group").get_by_role("button").nth(9).click()
    page.locator(".us").nth(2).wait_for()
    page.get_by_role("textbox").fill({"en": "Maria fixed it the same day"}.get(language, ""))
    shoot(page, "chat" if language == "en" else f"chat-{language}")


def take_simulator(browser: Browser, address: str) -> None:
    """A channel tried out: the conversation, and what goes over the wire."""
    page = browser.new_page(viewport=DESK, device_scale_factor=2, reduced_motion="reduce")
    page.goto(address)
    page.get_by_role("button", name="9", exact=True).click()
    page.get_by_text("✓ 9").first.wait_for()
    page.get_by_placeholder("Message").fill("Maria fixed it the same day")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("Thank you").first.wait_for()
    shoot(page, "simulator")


def take_report(browser: Browser, text: str) -> None:
    """A report as the terminal shows it."""
    page = browser.new_page(viewport={"width": 760, "height": 575}, device_scale_factor=2)
    page.set_content(TERMINAL % escape(text))
    shoot(page, "report")


def shoot(page: Page, name: str) -> None:
    """Save what stands on `page`."""
    page.screenshot(path=PICTURES / f"{name}.png")
    sys.stdout.write(f"docs/pictures/{name}.png\n")


if __name__ == "__main__":
    main()

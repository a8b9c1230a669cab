"""A sheet for every page of the console: desk and phone, light and dark, English and Persian."""

import sys
from base64 import b64decode, b64encode
from collections import defaultdict

from playwright.sync_api import Browser, FloatRect, Page

from docs.album import Album
from docs.pictures_console import PAGES, furnish, looks, settled
from tests.earshot.console.driving import Desk

LOOKS = ("desk-light-en", "desk-dark-fa", "phone-light-en", "phone-dark-fa")
_WIDTH = 1200
_LONGEST = 1400
"""What is shown of a long page on a phone: rather more than a screen."""
_QUALITY = 72
_GROUND = """
<style>
  body { margin: 0; background: #cfd4d4; }
  main { display: grid; grid-template-columns: 1fr 236px 236px; gap: 14px; padding: 14px; }
  div { display: grid; gap: 14px; align-content: start; }
  img { display: block; width: 100%; }
</style>
"""


def take(desk: Desk, browser: Browser, album: Album) -> None:
    """Put a sheet of each page into `album`."""
    furnish(desk)
    wanted = [name for name in PAGES if album.wants(name)]
    shots: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for look in LOOKS:
        for name, page in looks(desk, browser, look, wanted):
            shots[name][look] = _shot(page)
        sys.stdout.write(f"  {look}: {len(wanted)} pages\n")
        sys.stdout.flush()
    ground = browser.new_page(viewport={"width": _WIDTH, "height": 400})
    for name, of_page in shots.items():
        album.put(f"{name}.webp", _sheet(ground, of_page))


def _shot(page: Page) -> str:
    """What one sees of the page, on a phone somewhat more, as an address of data."""
    seen = page.viewport_size
    assert seen is not None
    if settled(page) and seen["height"] > seen["width"]:
        long = page.evaluate("document.documentElement.scrollHeight")
        clip: FloatRect = {"x": 0, "y": 0, "width": seen["width"], "height": min(long, _LONGEST)}
        picture = page.screenshot(full_page=True, clip=clip)
    else:
        picture = page.screenshot()
    return f"data:image/png;base64,{b64encode(picture).decode()}"


def _sheet(ground: Page, shots: dict[str, str]) -> bytes:
    """Both desks above each other, and the phones beside them."""
    desks, phones = (
        "".join(f'<img src="{shots[look]}">' for look in LOOKS if look.startswith(size))
        for size in ("desk", "phone")
    )
    ground.set_content(f"{_GROUND}<main><div>{desks}</div>{phones}</main>")
    ground.wait_for_function("[...document.images].every(one => one.complete)")
    # WebP, which only the protocol itself offers: small text stays clear at half the size.
    told = {
        "format": "webp",
        "quality": _QUALITY,
        "captureBeyondViewport": True,
        "clip": {**(ground.locator("main").bounding_box() or {}), "scale": 1},
    }
    taken = ground.context.new_cdp_session(ground).send("Page.captureScreenshot", told)
    return b64decode(taken["data"])

"""How the console looks: its colours and styles, without anything from elsewhere."""

from functools import cache
from pathlib import Path
from typing import Any

_STATIC = Path(__file__).parent / "static"


@cache
def styles() -> str:
    """The style sheet, for a `<style>` of any page."""
    return (_STATIC / "console.css").read_text(encoding="utf-8")


@cache
def icon() -> str:
    """The icon, as SVG."""
    return (_STATIC / "icon.svg").read_text(encoding="utf-8").strip()


def colour(name: str) -> dict[str, Any]:
    """For an option of a chart: the colour `--name`, as light or dark as the page is.

    Merge it where a colour stands: `{"itemStyle": colour("accent")}`. The names are those of the
    style sheet: accent, ink, soft, line, paper, good, bad, warn and one to six.
    """
    return {":color": f"getComputedStyle(document.body).getPropertyValue('--{name}').trim()"}

"""The page that a respondent opens: HTML, with every value escaped."""

from collections.abc import Mapping
from html import escape
from pathlib import Path

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Everything that the page needs; the widget brings its styles without any `style-src`."""

_WIDGET = Path(__file__).parent / "static" / "widget.js"
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' "
    "stroke='%230b6b63' stroke-width='2'%3E%3Cpath d='M5 20v-8a7 7 0 1 1 7 7H8l-3 2z'/%3E"
    "%3C/svg%3E"
)
# With the phone's keyboard up, the chat shrinks: the question stays in view.
_VIEWPORT = "width=device-width,initial-scale=1,interactive-widget=resizes-content"
_PAGE = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="{viewport}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="{icon}">
<main><noscript>{noscript}</noscript></main>
<script{attributes} async></script>
"""


def chat_page(
    survey: str,
    *,
    title: str,
    language: str,
    direction: str,
    texts: Mapping[str, str],
    identity: str | None = None,
) -> str:
    """The full page of `survey`: nothing but the widget, which asks for the rest.

    Serve it for an unknown or closed survey too, with that status: the widget shows the sentence
    that the server answers it. `texts["noscript"]` is for a browser that runs no scripts;
    `identity` is the token of an invitation, handed on to the widget.
    """
    attributes = {
        "src": "../widget.js",
        "data-survey": survey,
        "data-language": language,
        "data-identity": identity,
        "data-open": "page",
    }
    return _PAGE.format(
        language=escape(language),
        direction=escape(direction),
        title=escape(title),
        icon=_ICON,
        viewport=_VIEWPORT,
        noscript=escape(texts.get("noscript", "")),
        attributes=_attributes(attributes),
    )


def widget_script() -> str:
    """The widget as a browser gets it: without comment lines and indentation, a tenth smaller."""
    lines = (line.strip() for line in _WIDGET.read_text(encoding="utf-8").splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def _attributes(attributes: Mapping[str, str | None]) -> str:
    present = ((name, value) for name, value in attributes.items() if value is not None)
    return "".join(f' {name}="{escape(value)}"' for name, value in present)

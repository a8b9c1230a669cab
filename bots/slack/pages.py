"""The plain pages that a browser sees at the end of an installation."""

from collections.abc import Mapping
from html import escape

from bots.messages import WebhookResponse

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body{{font:1.1rem/1.6 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem}}
@media(prefers-color-scheme:dark){{body{{background:#16181d;color:#e8e8ea}}a{{color:#8ab4f8}}}}</style>
<h1>{title}</h1>
<p>{text}</p>
{link}
</html>
"""
_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
}


def page(
    status: int,
    title: str,
    text: str,
    *,
    link: str = "",
    headers: Mapping[str, str] | None = None,
) -> WebhookResponse:
    """A page with a heading and a sentence, and a `link` to begin again."""
    anchor = f'<p><a href="{escape(link)}">Begin again</a></p>' if link else ""
    body = _PAGE.format(title=escape(title), text=escape(text), link=anchor)
    return WebhookResponse(status, body, "text/html", {**_HEADERS, **(headers or {})})

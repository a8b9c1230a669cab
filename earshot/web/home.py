"""The front page: which surveys are here, for whoever set this up."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape

from earshot.reading import Listed

_STYLE = (
    "body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:10vh auto;padding:0 1.25rem;"
    "color-scheme:light dark}h1{font-size:1.5rem}ul{padding:0;list-style:none}"
    "li{border-top:1px solid #8884}a{display:block;padding:.7rem 0;color:inherit;"
    "text-decoration:none}a:hover,a:focus-visible{text-decoration:underline}"
    "small{opacity:.75;float:inline-end}"
)
_DIGEST = b64encode(sha256(_STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""What the page needs: its own styles, known by their digest."""


def home_page(surveys: Iterable[Listed]) -> str:
    """A list of the open surveys, each a link to its chat."""
    items = "".join(_item(one) for one in surveys if one.open)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Earshot</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style><main><h1>Earshot is listening</h1>"
        "<p>Open a survey to answer it. <code>earshot report SURVEY</code> shows its score.</p>"
        f"<ul>{items}</ul></main></html>"
    )


def _item(survey: Listed) -> str:
    name = escape(survey.name)
    return f'<li><a href="c/{name}">{escape(survey.title)} <small>{name}</small></a>'

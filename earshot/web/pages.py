"""The page that a respondent opens: HTML, with every value escaped."""

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from pathlib import Path

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Everything that the page needs; the widget brings its styles without any `style-src`."""

_STATIC = Path(__file__).parent / "static"
_ITSELF = "const script = document.currentScript;"
_STYLE_SHEET = "/* widget.css */"
_STYLES = re.compile(r"(?<=STYLE = `)[^`]*")
_GOES_ON = re.compile(r"(?<=[{(\[,;])\n")
_AROUND = re.compile(r";?\s*([{};]|(?<=[a-z]):(?= )|,(?= ))\s*")
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

_STYLE = """\
body{font:max(16px,1rem)/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
max-width:32em;margin:10vh auto;padding:0 1.2em;background:#f4f7f6;color:#15211f}\
h1{font:inherit}\
label{display:flex;gap:.6em;align-items:center;margin:1.2em 0;min-height:2.75em}\
input{width:1.25em;height:1.25em;accent-color:#0b6b63}\
button{font:inherit;font-weight:600;min-height:2.75em;padding:.4em 1.2em;border:0;\
border-radius:.8em;background:#0b6b63;color:#fff;cursor:pointer}\
:lang(fa){font-family:Vazirmatn,"Noto Sans Arabic",Tahoma,system-ui,sans-serif}\
@media(prefers-color-scheme:dark){body{background:#0f1615;color:#e9f0ee}\
button{background:#5cc9ba;color:#04211d}}"""
_DIGEST = b64encode(sha256(_STYLE.encode()).digest()).decode()
LEAVING_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; img-src data:; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
"""What the page needs on which somebody leaves."""
_LEAVING = f"""\
<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<meta charset="utf-8">
<title>{{title}}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="{{icon}}">
<style>{_STYLE.replace("{", "{{").replace("}", "}}")}</style>
<main><h1>{{text}}</h1>{{form}}</main>
"""
_FORM = """
<form method="post">
<label><input type="checkbox" name="everywhere" value="yes"> {choice}</label>
<button>{button}</button>
</form>"""


def chat_page(
    survey: str,
    *,
    title: str,
    language: str,
    direction: str,
    texts: Mapping[str, str],
    identity: str | None = None,
    brings: Mapping[str, str] | None = None,
) -> str:
    """The full page of `survey`: nothing but the widget, which asks for the rest.

    Serve it for an unknown or closed survey too, with that status: the widget shows the sentence
    that the server answers it. `texts["noscript"]` is for a browser that runs no scripts;
    `identity` is a token that the host site signed, handed on to the widget, as is what the page's
    address `brings`: an invitation or a link, and what is shown before anything is opened.
    """
    attributes = {
        "src": "../widget.js",
        "data-survey": survey,
        "data-language": language,
        "data-identity": identity,
        "data-open": "page",
        **{f"data-{name}": value for name, value in (brings or {}).items()},
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


def leaving_page(
    *, language: str, direction: str, title: str, text: str, button: str = "", choice: str = ""
) -> str:
    """A sentence, and a button that sends the page's own address, if there is one to press."""
    form = _FORM.format(button=escape(button), choice=escape(choice)) if button else ""
    return _LEAVING.format(
        language=escape(language),
        direction=escape(direction),
        title=escape(title),
        icon=_ICON,
        text=escape(text),
        form=form,
    )


def widget_script() -> str:
    """The widget as a browser gets it, with its styles in it."""
    return _packed(_written("widget.js").replace(_STYLE_SHEET, _written("widget.css").strip()))


def intercept_script() -> str:
    """The widget with the rules by which it shows itself, as a browser gets them.

    One script: a page whose policy allows it need not allow that it brings another.
    """
    head, body = "(() => {", widget_script().strip()
    code = body.removeprefix(head).removesuffix("})();").replace(_ITSELF, "", 1)
    bring = f"const bring=(script)=>{{{code}}};"
    return f'{head}"use strict";{bring}\n{_packed(_written("intercept.js"))}}})();\n'


def _written(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")


def _packed(script: str) -> str:
    """A script without comment lines and what only its readers need, a tenth smaller."""
    lines = (line.strip() for line in script.splitlines())
    code = "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"
    code = _GOES_ON.sub("", code)
    return _STYLES.sub(lambda style: _AROUND.sub(r"\1", style[0]), code)


def _attributes(attributes: Mapping[str, str | None]) -> str:
    present = ((name, value) for name, value in attributes.items() if value is not None)
    return "".join(f' {name}="{escape(value)}"' for name, value in present)

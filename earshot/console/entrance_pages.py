"""The pages at the door, as plain HTML that works without scripts; every value is escaped."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from html import escape
from typing import TypeAlias
from urllib.parse import urlencode

from dialogs.localizing import direction
from earshot.console import theme
from earshot.console.texts import LANGUAGES, text
from earshot.console.visits import HOME, LOG_IN, LOG_OUT, PASSWORD, SINGLE_SIGN_ON

Say: TypeAlias = Callable[..., str]

_STYLE = """\
:root{color-scheme:light dark;--page:#f6f7f6;--paper:#fff;--ink:#1a2023;--soft:#566067;
--line:#dfe3e3;--strong:#858e93;--accent:#0b6b63;--on:#fff;--bad:#a8281f;--wash:#fbe9e7;
--well:#e4f1ef}
@media(prefers-color-scheme:dark){:root{--page:#121618;--paper:#1a1f22;--ink:#e7ebeb;
--soft:#a3aeb3;--line:#2d3539;--strong:#77838a;--accent:#63c7ba;--on:#06201d;--bad:#f0948b;
--wash:#3a1d1a;--well:#16322f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;
background:var(--page);color:var(--ink);
font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
:lang(fa){font-family:Vazirmatn,"Segoe UI",Tahoma,"Noto Sans Arabic","Noto Naskh Arabic",
system-ui,sans-serif}
main{flex:1;width:100%;max-width:27rem;margin-inline:auto;padding:clamp(1.5rem,9vh,6rem) 1rem 2rem}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:650;font-size:1.125rem;
margin:0 0 1.5rem}
.brand svg{width:1.8rem;height:1.8rem;stroke:var(--accent)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:1.75rem;
box-shadow:0 1px 2px #1a202314}
h1{font-size:1.5rem;line-height:1.25;font-weight:650;margin:0}
.lead{color:var(--soft);margin:.4rem 0 0}
form{margin:1.5rem 0 0;display:grid;gap:1.1rem}
label{display:block;font-weight:560;margin-block-end:.3rem}
input{width:100%;min-height:2.85rem;padding:.5rem .8rem;font:inherit;color:inherit;
background:var(--page);border:1px solid var(--strong);border-radius:8px}
input[aria-invalid]{border-color:var(--bad)}
.hint{color:var(--soft);font-size:.875rem;margin:.35rem 0 0}
.wrong,.said{border-radius:8px;padding:.7rem .9rem;margin:1.25rem 0 0;background:var(--well)}
.wrong{background:var(--wash);color:var(--bad)}
button,.button{display:block;width:100%;min-height:2.85rem;padding:.6rem 1rem;font:inherit;
font-weight:600;text-align:center;text-decoration:none;cursor:pointer;border-radius:8px;
border:1px solid var(--accent);background:var(--accent);color:var(--on)}
.button{background:none;border-color:var(--strong);color:var(--ink);margin-block-start:1.1rem}
.or{display:flex;align-items:center;gap:.8rem;color:var(--soft);font-size:.875rem;
margin:1.2rem 0 0}
.or::before,.or::after{content:"";flex:1;border-block-start:1px solid var(--line)}
.or+.button{margin-block-start:1.2rem}
footer{padding:0 1rem 1.5rem;text-align:center;font-size:.9375rem}
footer a,footer span{display:inline-block;padding:.5rem .75rem}
a{color:var(--accent)}footer span{color:var(--soft)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media(max-width:26rem){.card{padding:1.25rem}}
"""
_DIGEST = b64encode(sha256(_STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; img-src data:;"
    " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""What these pages need: their own styles, known by their digest, and their own forms."""

_PAGE = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<title>{title} · Earshot</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<link rel="icon" href="data:,">
<style>{style}</style>
<main>
<p class="brand"><span aria-hidden="true">{icon}</span>Earshot</p>
<div class="card">
<h1>{title}</h1>
{body}
</div>
</main>
<footer>{languages}</footer>
</html>
"""


@dataclass(frozen=True, slots=True)
class Form:
    """What a form sends back beside what is typed: its token, where to go on, the language."""

    token: str
    wanted: str
    language: str

    def hidden(self) -> str:
        """These as fields that nobody sees."""
        fields = {"token": self.token, "next": self.wanted, "language": self.language}
        return "".join(
            f'<input type="hidden" name="{name}" value="{escape(value)}">'
            for name, value in fields.items()
        )


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence above a form; `bad` when something is wrong."""

    key: str
    values: Mapping[str, int] = field(default_factory=dict)
    bad: bool = True


def log_in_page(
    form: Form, *, name: str = "", message: Message | None = None, provider: str | None = None
) -> str:
    """The page on which one logs in; `provider` is the name of where one may as well."""
    say = _say(form.language)
    wrong = message is not None and message.key == "wrong"
    fields = _field(
        "name", say("name"), "text", "username", value=name, wrong=wrong, first=not name
    ) + _field(
        "password", say("password"), "password", "current-password", wrong=wrong, first=bool(name)
    )
    body = (
        f'<p class="lead">{say("log_in_lead")}</p>{_told(say, message)}'
        f'<form method="post" action="{LOG_IN}">{form.hidden()}{fields}'
        f"<button>{say('log_in')}</button></form>"
    )
    if provider is not None:
        query = escape(urlencode({"next": form.wanted, "language": form.language}))
        label = say("with_provider", provider=provider)
        body += (
            f'<p class="or">{say("or")}</p>'
            f'<a class="button" href="{SINGLE_SIGN_ON}?{query}">{label}</a>'
        )
    return _page(form, say("log_in"), body, LOG_IN)


def password_page(form: Form, *, name: str, first: bool, message: Message | None = None) -> str:
    """The page on which one chooses a password; `first`: instead of a one-time one."""
    say = _say(form.language)
    key = message.key if message else ""
    fields = "" if first else _current(say, wrong=key == "current_wrong")
    fields += _field(
        "new",
        say("new"),
        "password",
        "new-password",
        hint=say("hint"),
        wrong=key.startswith("password_"),
        first=first,
    ) + _field("again", say("again"), "password", "new-password", wrong=key == "differ")
    lead = say("choose_lead" if first else "change_lead")
    body = (
        f'<p class="lead">{lead}</p>{_told(say, message)}'
        f'<form method="post" action="{PASSWORD}">{form.hidden()}'
        # A password manager learns from it whose password this is.
        f'<input name="username" value="{escape(name)}" autocomplete="username" hidden>'
        f"{fields}<button>{say('save')}</button></form>"
    )
    return _page(form, say("choose_title"), body, PASSWORD)


def log_out_page(form: Form) -> str:
    """The page that asks whether one wants to go."""
    say = _say(form.language)
    body = (
        f'<p class="lead">{say("log_out_lead")}</p>'
        f'<form method="post" action="{LOG_OUT}">{form.hidden()}'
        f"<button>{say('log_out')}</button></form>"
        f'<a class="button" href="{HOME}">{say("stay")}</a>'
    )
    return _page(form, say("log_out"), body, LOG_OUT)


def refused_page(language: str, key: str) -> str:
    """The page that says why something was refused."""
    say = _say(language)
    body = f'<p class="lead">{say(key)}</p><a class="button" href="{HOME}">{say("home")}</a>'
    return _page(Form("", HOME, language), say("refused_title"), body, None)


def unknown_page(language: str) -> str:
    """The page at an address where nothing is."""
    title, lead, home = (
        escape(text(f"frame.{key}", language)) for key in ("no_404", "nothing_here", "home")
    )
    body = f'<p class="lead">{lead}</p><a class="button" href="{HOME}">{home}</a>'
    return _page(Form("", HOME, language), title, body, None)


def _page(form: Form, title: str, body: str, path: str | None) -> str:
    """`title` and `body` are HTML already; the languages lead to the same page at `path`."""
    return _PAGE.format(
        language=form.language,
        direction=direction(form.language),
        title=title,
        style=_STYLE,
        icon=theme.icon(),
        body=body,
        languages=_languages(form, path) if path else "",
    )


def _languages(form: Form, path: str) -> str:
    links = []
    for tag, name in LANGUAGES.items():
        attributes = f'lang="{tag}" dir="{direction(tag)}"'
        if tag == form.language:
            links.append(f'<span {attributes} aria-current="true">{name}</span>')
        else:
            query = escape(urlencode({"next": form.wanted, "language": tag}))
            links.append(f'<a {attributes} hreflang="{tag}" href="{path}?{query}">{name}</a>')
    return "".join(links)


def _say(language: str) -> Say:
    return partial(_said, language)


def _said(language: str, key: str, **values: object) -> str:
    return escape(text(f"entrance.{key}", language, **values))


def _told(say: Say, message: Message | None) -> str:
    if message is None:
        return ""
    words = say(message.key, **message.values)
    if not message.bad:
        return f'<p class="said" role="status">{words}</p>'
    return f'<p class="wrong" id="wrong" role="alert">{words}</p>'


def _current(say: Say, *, wrong: bool) -> str:
    return _field(
        "current", say("current"), "password", "current-password", wrong=wrong, first=True
    )


def _field(
    name: str,
    label: str,
    type_: str,
    complete: str,
    *,
    value: str = "",
    hint: str = "",
    wrong: bool = False,
    first: bool = False,
) -> str:
    """A labelled field; `wrong`: the message above is about it. `first`: typing begins here."""
    described = [*(["wrong"] if wrong else []), *([f"{name}-hint"] if hint else [])]
    attributes = f' aria-describedby="{" ".join(described)}"' if described else ""
    attributes += ' aria-invalid="true"' if wrong else ""
    attributes += " autofocus" if first else ""
    attributes += f' value="{escape(value)}"' if value else ""
    # What is typed here is written from left to right in every language.
    attributes += ' dir="auto"' if type_ == "text" else ' dir="ltr"'
    below = f'<p class="hint" id="{name}-hint">{hint}</p>' if hint else ""
    return (
        f'<div><label for="{name}">{label}</label>'
        f'<input id="{name}" name="{name}" type="{type_}" autocomplete="{complete}"'
        f' autocapitalize="none" spellcheck="false" maxlength="256" required{attributes}>'
        f"{below}</div>"
    )

"""The message: plain text and simple HTML with the same links; nothing in it tells of opening."""

import re
from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from html import escape
from urllib.parse import quote

from bots.errors import UnreachableError
from bots.messages import Button, Outbound
from bots.rendering import text_of
from dialogs.localizing import say
from dialogs.prompts import Prompt

SUBJECT = "subject"
"""The kind of the prompt, the first of a message, that is its subject."""

MOST_LINKS = 12
"""A question of more choices has one link: the page shows them all."""

_LOCAL = re.compile(r'[^\s@"<>(),:;\\[\]]+')
_ONE_LINK = frozenset({"choices", "text", "number", "contact"})
_STACKED = frozenset({"choice", "yes_no"})
_PAGE = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>{title}</title></head>
<body style="margin:0;padding:1.5em">
<div lang="{language}" dir="{direction}" style="max-width:36em;margin:auto;text-align:start;\
font:16px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif">
{body}
</div>
</body>
</html>
"""
_SMALL = ' style="font-size:.85em"'
_BUTTON = (
    "display:{display};min-width:1.4em;margin:.15em;padding:.55em .7em;border:1px solid #7f8c88;"
    "border-radius:.6em;text-align:center;text-decoration:none;color:inherit"
)


def compose(outbound: Outbound, *, sender: str, public_url: str) -> EmailMessage:
    """The message that `outbound` is. Its id is the same each time that it is made.

    A link has the rating behind the #, where no server's log has it: nothing was answered yet.

    Raises:
        UnreachableError: the address is none.
    """
    subject, *prompts = outbound.prompts
    letter = _Letter(outbound, tuple(prompts), f"{public_url.rstrip('/')}")
    name, address = parseaddr(sender)
    domain = address.rpartition("@")[2]
    message = EmailMessage()
    message["From"] = Address(name, addr_spec=address)
    message["To"] = _recipient(outbound.address)
    message["Subject"] = " ".join(subject.text.split())
    if outbound.created_at is not None:
        message["Date"] = format_datetime(outbound.created_at)
    message["Message-ID"] = _id(f"message.{outbound.id}.{_made(outbound)}", domain)
    # A reminder stands under what it reminds of.
    message["References"] = _id(f"invitation.{outbound.thread}", domain)
    message["List-Unsubscribe"] = f"<{letter.leave}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = letter.asks.language
    # Every server takes it so.
    message.set_content(letter.plain(), cte="quoted-printable")
    message.add_alternative(
        letter.page(message["Subject"]), subtype="html", cte="quoted-printable"
    )
    return message


def _recipient(address: str) -> Address:
    """`address` with its domain as name servers know it."""
    local, _, domain = address.rpartition("@")
    if not (_LOCAL.fullmatch(local) and domain):
        raise UnreachableError("no address")
    try:
        return Address(username=local, domain=domain.encode("idna").decode())
    except ValueError:
        raise UnreachableError("no address") from None


class _Letter:
    """The body of a message, in both forms."""

    def __init__(self, outbound: Outbound, prompts: tuple[Prompt, ...], base: str) -> None:
        self.asks = prompts[-1]
        self.leave = f"{base}/u/{outbound.leave}"
        self._prompts = prompts
        self._link = f"{base}/i/{outbound.form}"
        self._buttons = outbound.buttons if _has_links(self.asks) else ()

    def plain(self) -> str:
        """The text alone."""
        links = [f"{one.label}: {self._to(one)}" for one in self._buttons] or [self._link]
        parts = [
            text_of(self._prompts, numbered=False),
            "\n".join(links),
            *([self._say("mail_tap")] if self._buttons else []),
            f"-- \n{self._say('mail_leave')}: {self.leave}",
        ]
        return "\n\n".join(parts) + "\n"

    def page(self, title: str) -> str:
        """The text with buttons that are links."""
        return _PAGE.format(
            language=escape(self.asks.language),
            direction=self.asks.dir,
            title=escape(title),
            body="\n".join(self._parts()),
        )

    def _parts(self) -> Iterator[str]:
        for prompt in self._prompts[:-1]:
            yield _paragraph(prompt.text)
        yield f"<p><strong>{_lines(self.asks.text)}</strong></p>"
        yield f"<p>{self._choices()}</p>"
        ends = text_of([self.asks], numbered=False).removeprefix(self.asks.text).strip()
        if ends:
            yield f"<p{_SMALL}>{_lines(ends)}</p>"
        if self._buttons:
            yield f"<p{_SMALL}>{escape(self._say('mail_tap'))}</p>"
        yield f'<hr><p{_SMALL}><a href="{escape(self.leave)}" style="color:inherit">'
        yield f"{escape(self._say('mail_leave'))}</a></p>"

    def _choices(self) -> str:
        display = "block" if self.asks.kind in _STACKED else "inline-block"
        buttons = [_button(one.label, self._to(one), display) for one in self._buttons]
        answer = _button(self._say("answer_button"), self._link, "inline-block")
        return "\n".join(buttons or [answer])

    def _to(self, button: Button) -> str:
        value = button.value
        written = str(value).lower() if isinstance(value, bool) else str(value)
        return f"{self._link}#rating={quote(written, safe='')}"

    def _say(self, name: str) -> str:
        return say(name, self.asks.language)


def _has_links(asks: Prompt) -> bool:
    """Whether each answer has a link of its own."""
    return asks.kind not in _ONE_LINK and len(asks.choices) <= MOST_LINKS


def _paragraph(text: str) -> str:
    return f"<p>{_lines(text)}</p>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _button(label: str, link: str, display: str) -> str:
    style = _BUTTON.format(display=display)
    return f'<a href="{escape(link)}" style="{style}">{escape(label)}</a>'


def _id(name: str, domain: str) -> str:
    return f"<earshot.{name}@{domain}>"


def _made(outbound: Outbound) -> int:
    """When it was recorded: another database may have given the same number."""
    return int(outbound.created_at.timestamp() * 1e6) if outbound.created_at else 0

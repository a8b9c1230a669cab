"""`invite`: ask people who did not ask to be asked."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from earshot import inviting, reaching
from earshot.bootstrap import Earshot
from earshot.commands.context import Context, pass_context
from earshot.commands.files import counted, source
from earshot.commands.scripts import FORMAT
from earshot.commands.sharing import QR, property_of
from earshot.inviting import Asked, Invitation
from earshot.linking import WAYS, Way, draw

MOST_NAMED = 5
"""Of those left out for one reason so many are named; JSON names them all."""

_COMMENT = re.compile(r"(?:^|\s)#.*")


@click.command()
@click.argument("survey")
@click.argument("addresses", nargs=-1, metavar="[ADDRESS]...")
@click.option(
    "--from-file",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Addresses, one a line, # begins a comment; - is standard input.",
)
@click.option("-l", "--language", help="Language tag, such as sv; else the one they last used.")
@click.option("properties", "--property", metavar="NAME=VALUE", multiple=True)
@click.option("--test", is_flag=True, help="A trial on a real channel: it is in no report.")
@click.option("--link", type=click.Choice(WAYS), help="Print a link that opens SURVEY once.")
@QR
@click.option("--person", metavar="ID", help="Whose answers those by the link are.")
@FORMAT
@pass_context
def invite(
    context: Context,
    survey: str,
    addresses: tuple[str, ...],
    from_file: Path | None,
    language: str | None,
    properties: tuple[str, ...],
    test: bool,
    link: Way | None,
    qr: Path | None,
    person: str | None,
    format_: str,
) -> None:
    """Ask the people at each ADDRESS to answer SURVEY, or print a --link that lets one do so.

    An ADDRESS is slack:U0123ABCD (slack:T0123ABCD/U0123ABCD where there are several workspaces),
    sms:+46701234567 or telegram:123456789. A running `earshot serve` or `work` sends the
    questions. Who asked not to be asked, or has a survey open, is left out.
    """
    invitation = Invitation(survey, language, dict(map(property_of, properties)), test)
    everybody = [*addresses, *_lines(from_file)]
    if bool(everybody) == bool(link):
        raise click.UsageError("Say whom to ask: give addresses, or --link.")
    if (person or qr) and not link:
        raise click.UsageError("--person belongs to --link, and so does --qr.")
    with context.earshot() as earshot:
        if link:
            url = reaching.link(earshot, invitation, link, person=person)
            if qr:
                draw(url, qr)
            click.echo(json.dumps({"link": url}) if format_ == "json" else url)
            return
        left_out = _invite(earshot, invitation, everybody)
    asked = len(everybody) - len(left_out)
    click.echo(_as_json(asked, left_out) if format_ == "json" else _in_words(asked, left_out))
    if not asked:
        sys.exit(1)


def _lines(file: Path | None) -> Iterator[str]:
    """The addresses in `file`; empty lines and what stands after a # are none."""
    if file is None:
        return
    written = sys.stdin.read() if str(file) == "-" else source(file)
    # Spreadsheets and Windows put a mark of UTF-8 before the first address.
    for line in written.removeprefix("\ufeff").splitlines():
        if address := _COMMENT.sub("", line).strip():
            yield address


def _invite(earshot: Earshot, invitation: Invitation, texts: Sequence[str]) -> list[Asked]:
    """Ask them all; gives those who were not asked."""
    outcomes = reaching.invite(earshot, invitation, texts)
    with _progress_bar() as progress:
        tracked: Iterable[Asked] = progress.track(
            outcomes, total=len(texts), description="Inviting"
        )
        return [one for one in tracked if one.reason is not None]


def _in_words(asked: int, left_out: Sequence[Asked]) -> str:
    lines = [f"Invited {counted(asked, 'person')}." if asked == 1 else f"Invited {asked} people."]
    for reason, addresses in inviting.by_reason(left_out).items():
        named = ", ".join(addresses[:MOST_NAMED])
        more = f" and {len(addresses) - MOST_NAMED} more" if len(addresses) > MOST_NAMED else ""
        lines.append(f"Not asked ({len(addresses)}): {reason} {named}{more}")
    return "\n".join(lines)


def _as_json(asked: int, left_out: Sequence[Asked]) -> str:
    named = [{"address": one.address, "reason": one.reason} for one in left_out]
    return json.dumps({"asked": asked, "left_out": named}, ensure_ascii=False)


@contextmanager
def progress_of(what: str) -> Iterator[Callable[[int], None]]:
    """What shows on a terminal how many there were."""
    with _progress_bar() as progress:
        task = progress.add_task(what, total=None)
        yield lambda n: progress.update(task, completed=n)


def _progress_bar() -> Progress:
    """A bar on a terminal, nothing elsewhere; standard output stays for the result."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


COMMANDS = (invite,)

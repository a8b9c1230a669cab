"""`simulate` and `demo`: a script tried on made-up people, and a year of made-up responses."""

import json
import shlex
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from config import demo as wordings
from dialogs import simulating
from dialogs.personas import HABITS
from dialogs.script import Script
from dialogs.simulating import Summary, simulate, summarize
from earshot.bootstrap import Earshot
from earshot.clock import chance
from earshot.commands.context import Context, pass_context
from earshot.commands.files import readable
from earshot.commands.scripts import FORMAT
from earshot.commands.serving import serve
from earshot.demonstrating import Demonstration
from earshot.errors import EarshotError
from earshot.seasons import Span

WHEN = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""When simulated conversations take place, so that the same seed gives the same output."""

MOST_WAYS = 8
BAR = 16
FOLDS_FOR = 2.0
"""Seconds that `demo` spends on folding days; the worker folds the rest while it serves."""


@click.command("simulate")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-n", "--respondents", default=1000, show_default=True, type=click.IntRange(1))
@click.option("--seed", default=1, show_default=True, help="The same seed, the same output.")
@click.option("-l", "--language", help="Language of the respondents; the script's first if none.")
@FORMAT
@pass_context
def simulate_command(
    context: Context, file: Path, respondents: int, seed: int, language: str | None, format_: str
) -> None:
    """Try the script FILE on made-up respondents: where they leave, which ways they go, how long.

    They talk through the real reader and the real engine; nothing is stored.
    """
    script = readable(file)
    spoken = language or script.languages[0]
    if spoken not in script.languages:
        raise EarshotError(f"{file} is not in {spoken}; it is in {', '.join(script.languages)}.")
    runs = simulate(
        script,
        wordings.voices(),
        language=spoken,
        respondents=respondents,
        chance=chance(seed),
        now=WHEN,
        properties=context.settings.properties,
    )
    with _progress() as progress:
        tracked = progress.track(runs, total=respondents, description="Asking")
        summary = summarize(script, tracked)
    if format_ == "json":
        about = {"survey": script.survey, "language": spoken, "seed": seed}
        click.echo(json.dumps({**about, **asdict(summary)}, ensure_ascii=False))
    else:
        _say_summary(script, spoken, seed, summary)


@click.command("demo")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option("--days", default=365, show_default=True, type=click.IntRange(1, 3650))
@click.option("--seed", default=1, show_default=True, help="The same seed, the same people.")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep the database in this folder.")
@click.option("--no-serve", is_flag=True, help="Make the database and serve nothing.")
@click.pass_context
def demo_command(
    click_context: click.Context,
    host: str,
    port: int,
    days: int,
    seed: int,
    keep: Path | None,
    no_serve: bool,
) -> None:
    """Serve a throw-away database with a plausible year of responses. Your own data stay alone."""
    own = click_context.find_object(Context)
    assert own is not None
    with _folder(keep) as folder:
        settings = replace(own.settings, data_dir=folder, database_url="")
        context = Context(lambda: settings)
        with context.earshot() as earshot:
            _make(earshot, days=days, seed=seed)
        if no_serve and keep is None:
            click.echo("The database is gone again; --keep FOLDER would have kept it.")
            return
        _say_what_to_try(folder, elsewhere=bool(own.settings.database_url))
        if not no_serve:
            click.echo()
            click.Context(serve, parent=click_context, obj=context).invoke(
                serve, host=host, port=port
            )


def _make(earshot: Earshot, *, days: int, seed: int) -> None:
    clock = earshot.clock
    begun, now = clock.monotonic(), clock.now()
    demonstration = Demonstration(
        earshot.database,
        earshot.conversing.means.catalogue,
        wordings.voices(),
        Span(now, days, earshot.settings.zone, chance(seed)),
    )
    with _progress() as progress:
        for week in progress.track(demonstration.weeks(), description="Living through weeks"):
            demonstration.live(week)
        demonstration.release_waves()
        _fold(earshot, progress)
    table = Table("survey", "responses", box=None)
    for survey, count in demonstration.made.most_common():
        table.add_row(survey, f"{count:>9,}")
    Console().print(table)
    total, took = sum(demonstration.made.values()), clock.monotonic() - begun
    click.echo(f"{total:,} responses over {days} days, made in {took:.1f} s.")


def _fold(earshot: Earshot, progress: Progress) -> None:
    """Fold days that are over; reports count from its rows what is not folded yet."""
    until = earshot.clock.monotonic() + FOLDS_FOR
    task = progress.add_task("Folding days", total=None)
    while earshot.housekeeping.slice():
        progress.advance(task)
        if earshot.clock.monotonic() > until:
            return


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    """Where the database goes: a folder that is removed at the end, or `keep`."""
    if keep is not None:
        if (keep / "earshot.db").exists():
            raise EarshotError(f"There is a database in {keep} already. Name another folder.")
        yield keep.absolute()
        return
    # Killed politely, we still tidy up.
    before = signal.signal(signal.SIGTERM, _leave)
    try:
        with tempfile.TemporaryDirectory(prefix="earshot-demo-") as folder:
            yield Path(folder)
    finally:
        signal.signal(signal.SIGTERM, before)


def _leave(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)


def _say_what_to_try(folder: Path, *, elsewhere: bool) -> None:
    click.echo("\nThe results, in another terminal:")
    click.echo(f"  export EARSHOT_DATA_DIR={shlex.quote(str(folder))}")
    if elsewhere:
        click.echo("  unset EARSHOT_DATABASE_URL")
    for command in (
        "earshot report nps",
        "earshot report after-support --by language",
        "earshot report enps",
        "earshot alerts",
        "earshot export csat --format csv --out csat.csv",
        "earshot privacy export customer-001",
    ):
        click.echo(f"  {command}")


def _progress() -> Progress:
    """A bar on a terminal, nothing elsewhere; standard output stays for the result."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(
        *columns,
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _say_summary(script: Script, language: str, seed: int, summary: Summary) -> None:
    console = Console(highlight=False, soft_wrap=True)
    n = summary.respondents
    console.print(f"[bold]{script.survey}[/]: {n:,} respondents in {language}, seed {seed}\n")
    console.print(_funnel(summary))
    console.print("\n[bold]Ways through[/]")
    for way in summary.paths[:MOST_WAYS]:
        console.print(f"  {_percent(way.respondents, n)}  {' → '.join(way.steps)}")
    rest = summary.paths[MOST_WAYS:]
    if rest:
        others = sum(way.respondents for way in rest)
        console.print(f"  {_percent(others, n)}  {len(rest)} other ways")
    ends = ", ".join(f"{end} {_percent(count, n).strip()}" for end, count in summary.ends.items())
    console.print(f"\n[bold]Ends[/]      {ends}")
    messages = summary.messages
    console.print(
        f"[bold]Messages[/]  median {messages.median:.0f}, nine of ten at most {messages.p90:.0f}"
    )
    console.print(f"[bold]Time[/]      {_time(script, summary)}")
    console.print(f"\n[dim]{_reckoning(language)}[/]")


def _funnel(summary: Summary) -> Table:
    table = Table("question", box=None, pad_edge=False)
    for name in ("asked", "answered", "skipped", "asked again", "left there"):
        table.add_column(name, justify="right")
    table.add_column("")
    for row in summary.funnel:
        counts = (row.asked, row.answered, row.skipped, row.asked_again, row.left)
        bar = "█" * round(BAR * row.asked / summary.respondents)
        table.add_row(row.key, *(f"{count:,}" for count in counts), f"[cyan]{bar}[/]")
    return table


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %"


def _time(script: Script, summary: Summary) -> str:
    if summary.seconds is None:
        return "nobody finished"
    median, p90 = summary.seconds.median, summary.seconds.p90
    taken = f"median {median:.0f} s, nine of ten within {p90:.0f} s"
    if script.longest_path == 1:
        return f"{taken} (one question: the opening states no length)"
    minutes = summary.stated_seconds // 60
    stated = "about a minute" if minutes == 1 else f"about {minutes} minutes"
    verdict = "holds" if p90 <= summary.stated_seconds else "[yellow]is too short[/]"
    return f"{taken}; the opening says {stated}, which {verdict}"


def _reckoning(language: str) -> str:
    base = language.partition("-")[0]
    reads = simulating.READS.get(base, simulating.READS_LETTERS)
    types = simulating.TYPES.get(base, simulating.TYPES_LETTERS)
    habits = ", ".join(f"{share} {habit}" for habit, share in HABITS.items())
    return (
        f"Reckoned: a person reads {reads:g} characters a second, thinks {simulating.THINKS:g} s,"
        f" then taps or types {types:g} characters a second. Of 100 people, {habits}."
    )


COMMANDS = (simulate_command, demo_command)

"""`chat`: a survey in the terminal."""

import sys
from contextlib import suppress
from pathlib import Path

import click

from earshot.clock import Clock
from earshot.commands.context import Context, pass_context
from earshot.commands.files import readable
from earshot.commands.terminal import Terminal
from earshot.terminal import Stored, Trial, as_test


@click.command()
@click.argument("survey")
@click.option("-l", "--language", help="Language tag, such as sv or zh-Hans.")
@click.option("--record", is_flag=True, help="Print the conversation as a test for the script.")
@click.option("--resume", metavar="SESSION", help="Go on with a session that was left open.")
@click.option("--test", is_flag=True, help="Mark the session as a trial: it is in no report.")
@pass_context
def chat(
    context: Context,
    survey: str,
    language: str | None,
    record: bool,
    resume: str | None,
    test: bool,
) -> None:
    """Answer SURVEY here, or try a script FILE, which stores nothing.

    Lines come from standard input when that is no terminal. Its end is a person leaving: what was
    answered is kept.
    """
    terminal = Terminal.of(sys.stdin, sys.stdout)
    file = Path(survey)
    if file.suffix in {".yaml", ".yml"}:
        trial = Trial(readable(file), context.settings.properties, Clock().now)
        said = _talk(trial, terminal, language)
        if record and trial.session is not None:
            click.echo(as_test(trial.session, said))
        return
    with context.earshot() as earshot:
        stored = Stored(earshot.conversing, survey, id=resume or "", test=test)
        said = _talk(stored, terminal, language)
        if record:
            click.echo(as_test(stored.session(), said))
        if not stored.ended:
            terminal.hint(f"Kept. Go on with: earshot chat {survey} --resume {stored.id}")


def _talk(conversation: Trial | Stored, terminal: Terminal, language: str | None) -> list[str]:
    """Go on until the survey or the input ends; gives what was said."""
    said: list[str] = []
    terminal.show(conversation.begin(language))
    with suppress(EOFError, KeyboardInterrupt):
        while not conversation.ended:
            line = terminal.listen().strip()
            if line:
                said.append(line)
                terminal.show(conversation.say(line))
    return said


COMMANDS = (chat,)

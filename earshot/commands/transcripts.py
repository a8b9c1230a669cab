"""`transcript`: one conversation as it went, with what was understood of which words."""

import json

import click

from earshot.commands.context import Context, pass_context
from earshot.commands.scripts import FORMAT
from earshot.reading import Conversation, OurPrompt, TheirWords
from earshot.understood import in_words


@click.command()
@click.argument("session")
@FORMAT
@pass_context
def transcript(context: Context, session: str, format_: str) -> None:
    """Print the conversation SESSION: what we said, what was said, and what it was taken for.

    Exports name the session of every answer. Anonymous sessions leave no transcript.
    """
    with context.earshot() as earshot:
        conversation = earshot.reading.transcript(session)
    if format_ == "json":
        click.echo(json.dumps(_as_json(conversation), ensure_ascii=False))
        return
    for entry in conversation.entries:
        if isinstance(entry, OurPrompt):
            click.echo(json.loads(entry.text)["text"])
        else:
            _say_words(entry)
    click.echo(f"  {conversation.state}")


def _say_words(entry: TheirWords) -> None:
    said = entry.text or ""
    click.echo(f"> {said}" if said else "> (left out)")
    for one in entry.understood:
        click.echo(f"    {in_words(one, said)}")


def _as_json(conversation: Conversation) -> dict[str, object]:
    entries = [
        entry.as_json()
        | ({"understood": list(entry.understood)} if isinstance(entry, TheirWords) else {})
        for entry in conversation.entries
    ]
    return {
        "session": conversation.session,
        "state": conversation.state,
        "language": conversation.language,
        "transcript": entries,
    }


COMMANDS = (transcript,)

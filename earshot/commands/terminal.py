"""The terminal as a channel: colours and history where there are any, plain lines elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import TextIO

from rich.console import Console
from rich.text import Text

from dialogs.prompts import NOTICE, STATEMENT, Prompt
from dialogs.transcript import write_prompt

_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


@dataclass(frozen=True, slots=True)
class Terminal:
    """Shows prompts, takes lines."""

    console: Console
    lines: TextIO
    interactive: bool

    @classmethod
    def of(cls, lines: TextIO, out: TextIO) -> "Terminal":
        """The terminal over these streams; with editing and history if a person sits there."""
        interactive = lines.isatty() and out.isatty()
        if interactive:
            import_module("readline")
        return cls(Console(file=out, highlight=False, soft_wrap=True), lines, interactive)

    def show(self, prompts: Iterable[Prompt]) -> None:
        """Print what the bot says."""
        for prompt in prompts:
            text = write_prompt(prompt).translate(_ISOLATES)
            first, _, rest = text.partition("\n")
            self.console.print(Text(first, style=_style(prompt)))
            if rest:
                self.console.print(Text(rest, style="cyan"))

    def listen(self) -> str:
        """The next line; EOFError when the person has left."""
        if self.interactive:
            return self.console.input("[bold green]> [/]")
        line = self.lines.readline()
        if not line:
            raise EOFError
        return line

    def hint(self, text: str) -> None:
        """Something about the conversation rather than in it; only a person needs it."""
        if self.interactive:
            self.console.print(Text(text, style="dim"))


def _style(prompt: Prompt) -> str:
    return "dim" if prompt.kind == NOTICE else "" if prompt.kind == STATEMENT else "bold"

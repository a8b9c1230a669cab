"""The words by which answers and commands are recognised, a module per language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Words:
    """What one language says. Every value is words or phrases; phrases are separated by `|`.

    `numbers` are the words of 0, 1, 2 …, each position with all its forms; `articles` those that
    are also articles, `doubtful` those that also mean something else. `yes` and `no` answer
    a yes/no question and `wavering` neither; `commands` are whole messages by a command's name.
    `wishes` are the sentences that ask for a person: each a row of slots, one phrase of each.
    `requests` are patterns of clauses by a command's name: slots with a space between them, each
    with its phrases (`_` for a space in one, a `|` at the end makes it optional); the phrases of
    `between` may stand anywhere in such a clause. `@language` stands for the name of a language,
    `@any` for a few words that need not be known.
    `contracted` are words that are short for others wherever a request has them (dont is do not);
    in a script without spaces they are letters, and another way to write the same one.
    `hurried` is how words are spelt in a hurry, and what they stand for ("va" is "vad"); it is
    looked at where a clause asks for nothing as it is written.
    `latin` is what is typed by those who have no other letters at hand (Finglish: hasht az dah);
    it is understood in the language's own conversations alone, where nothing else is so spelt.
    `labels` are the points of the usual scales by set, low to high: both ends of `likely`, and
    all five of `satisfied`, `agree` and `ease`, each with its forms.
    """

    numbers: tuple[str, ...]
    larger: Mapping[str, int] = field(default_factory=dict)
    ordinals: tuple[str, ...] = ()
    commands: Mapping[str, str] = field(default_factory=dict)
    yes: str = ""
    no: str = ""
    wavering: str = ""
    roles: Mapping[str, str] = field(default_factory=dict)
    articles: str = ""
    doubtful: str = ""
    languages: Mapping[str, str] = field(default_factory=dict)
    wishes: tuple[tuple[str, ...], ...] = ()
    requests: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    between: str = ""
    contracted: Mapping[str, str] = field(default_factory=dict)
    hurried: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    latin: "Words | None" = None

"""A script as cards, one a step, for people who do not write YAML.

Cards are read from the text as it stands, with errors or without, and are never written back:
`earshot.editing.changing` changes the text where a card says so.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dialogs.issues import Issue
from dialogs.linting import check
from dialogs.script import END, NAMED_BANDS
from dialogs.shapes import TRUE
from earshot.editing import places
from earshot.editing.spans import Listing, Part, Table, UnreadableError, Word, line_of, parse
from earshot.editing.splicing import languages_of
from earshot.editing.words import Words, words

Form: TypeAlias = Literal["ask", "say", "branch"]
Texts: TypeAlias = Mapping[str, str]
"""Language → text."""

ELSE = "else"


@dataclass(frozen=True, slots=True)
class Way:
    """Where a step leads: `when` as it is written ("" always), and in words."""

    when: str
    to: str
    words: Words
    line: int


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as reports know it, and as respondents see it."""

    value: str
    labels: Texts
    line: int


@dataclass(frozen=True, slots=True)
class Probe:
    """One follow-up on the answer; `when` is its condition, "" for always."""

    when: str
    texts: Texts
    sms: Texts


@dataclass(frozen=True, slots=True)
class Alert:
    """Who is told of an answer; `when` as for a probe."""

    when: str
    to: str


@dataclass(frozen=True, slots=True)
class Card:
    """A step as it is written.

    `labels` and `ends` are words per language, or (in `label_set`, `end_set`) a set of ours by its
    name. `fixed`: at least one way leads somewhere else than to the next step. The lines are those
    of the step in the text.
    """

    name: str
    form: Form
    type: str
    texts: Texts
    sms: Texts
    ways: tuple[Way, ...]
    line: int
    last_line: int
    scale: str = ""
    direction: str = ""
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    end_set: str = ""
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    label_set: str = ""
    choices: tuple[Option, ...] = ()
    yes: Texts = field(default_factory=dict)
    no: Texts = field(default_factory=dict)
    purpose: str = ""
    optional: bool = False
    probe: Probe | None = None
    alert: Alert | None = None
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole script: what stands at its head, its cards, the names of its tests.

    `issues` are those that belong to no card.
    """

    survey: str
    title: str
    kind: str
    touchpoint: str
    owner: str
    goal: str
    audience: str
    anonymous: bool
    languages: tuple[str, ...]
    properties: tuple[str, ...]
    accept: tuple[str, ...]
    cards: tuple[Card, ...]
    tests: tuple[str, ...]
    issues: tuple[Issue, ...]


def sheet(source: str, issues: Iterable[Issue] | None = None) -> Sheet:
    """The script in `source`; `issues` are those of `check`, where they are known already.

    Raises:
        UnreadableError: it is no YAML, or too large; its words say in which line.
    """
    found = tuple(check(source) if issues is None else issues)
    for issue in filter(is_too_large, found):
        raise UnreadableError(words("refused.unreadable", line=issue.line, message=issue.message))
    root = parse(source)
    spoken = places.languages(root)
    named = list(places.steps(root))
    following = [*[name for _, name, _ in named][1:], END]
    cards = tuple(
        _card(source, table, name, after, spoken, found)
        for (_, name, table), after in zip(named, following, strict=False)
    )
    taken = {issue for card in cards for issue in card.issues}
    return Sheet(
        survey=root.text("survey"),
        title=root.text("title"),
        kind=root.text("kind"),
        touchpoint=root.text("touchpoint"),
        owner=root.text("owner"),
        goal=root.text("goal"),
        audience=root.text("audience"),
        anonymous=root.text("anonymous").lower() in TRUE,
        languages=spoken,
        properties=_plain(root, "properties"),
        accept=_plain(root, "accept"),
        cards=cards,
        tests=tuple(one.text("name") for one in root.items("tests") if isinstance(one, Table)),
        issues=tuple(issue for issue in found if issue not in taken),
    )


def is_too_large(issue: Issue) -> bool:
    """Whether it says that there is too much of the text for reading it to its end."""
    return issue.code == "too-large"


def ways(source: str, table: Table, following: str) -> tuple[Way, ...]:
    """Where the step in `table` leads; `following` is the one after it in the file."""
    part = table.get("next")
    if part is None or (isinstance(part, Word) and not part.value):
        line = line_of(source, table.start)
        return (Way("", following, words("way.follows"), line),)
    return tuple(_ways(source, part, asks=table.entry("ask") is not None))


def _card(
    source: str,
    table: Table,
    name: str,
    following: str,
    spoken: tuple[str, ...],
    found: tuple[Issue, ...],
) -> Card:
    form: Form = "ask" if table.entry("ask") else "say" if table.entry("say") else "branch"
    line, last = line_of(source, table.start), line_of(source, max(table.end - 1, table.start))
    first = spoken[0] if spoken else ""
    return Card(
        name=name,
        form=form,
        type=table.text("type"),
        texts=_texts(table, "text", first),
        sms=_texts(table, "sms", first),
        ways=ways(source, table, following),
        line=line,
        last_line=last,
        scale=table.text("scale"),
        direction=table.text("direction"),
        ends=_lists(table, "ends", first),
        end_set=table.text("ends"),
        labels=_lists(table, "labels", first),
        label_set=table.text("labels"),
        choices=tuple(_options(source, table, first)),
        yes=_texts(table, "yes", first),
        no=_texts(table, "no", first),
        purpose=table.text("purpose"),
        optional=table.text("optional").lower() in TRUE,
        probe=_probe(table, first),
        alert=_alert(table),
        issues=tuple(issue for issue in found if line <= issue.line <= last),
    )


def _plain(root: Table, name: str) -> tuple[str, ...]:
    return tuple(item.value for item in root.items(name) if isinstance(item, Word))


def _texts(table: Table, name: str, first: str) -> Texts:
    parts = languages_of(table.get(name), first)
    return {tag: part.value for tag, part in parts.items() if isinstance(part, Word)}


def _lists(table: Table, name: str, first: str) -> Mapping[str, tuple[str, ...]]:
    return {
        tag: tuple(item.value for item in part.items if isinstance(item, Word))
        for tag, part in languages_of(table.get(name), first).items()
        if isinstance(part, Listing)
    }


def _options(source: str, table: Table, first: str) -> Iterator[Option]:
    for item in table.items("choices"):
        if isinstance(item, Table):
            line = line_of(source, item.start)
            yield Option(item.text("value"), _texts(item, "label", first), line)


def _probe(table: Table, first: str) -> Probe | None:
    probe = table.table("probe")
    if probe is None:
        return None
    return Probe(probe.text("when"), _texts(probe, "text", first), _texts(probe, "sms", first))


def _alert(table: Table) -> Alert | None:
    alert = table.table("alert")
    return Alert(alert.text("when"), alert.text("to")) if alert else None


def _ways(source: str, part: Part, *, asks: bool) -> Iterator[Way]:
    match part:
        case Word(value):
            yield Way("", value, words("way.always"), line_of(source, part.start))
        case Table(entries):
            for entry in entries:
                when, to = entry.key.value, entry.value
                said = _answer(when) if asks else _condition(when)
                line = line_of(source, entry.key.start)
                yield Way(when, to.value if isinstance(to, Word) else "", said, line)
        case Listing(items):
            for item in (one for one in items if isinstance(one, Table)):
                when = ELSE if item.entry(ELSE) else item.text("when")
                to_ = item.text(ELSE) or item.text("go")
                yield Way(when, to_, _condition(when), line_of(source, item.start))


def _condition(when: str) -> Words:
    return words("way.otherwise") if when == ELSE else words("way.condition", condition=when)


def _answer(when: str) -> Words:
    low, dash, high = when.partition("-")
    if when in {*NAMED_BANDS, "yes", "no"}:
        return words(f"way.{when}")
    if when == ELSE:
        return words("way.otherwise")
    if dash and low.isdecimal() and high.isdecimal():
        return words("way.band", low=low, high=high)
    return words("way.answer", answer=when)

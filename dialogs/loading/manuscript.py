"""What the author wrote, as far as it could be read: texts with their places, and a script."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dialogs.issues import Place, Problems, listed, suggestion
from dialogs.script import Script, Wording
from dialogs.yaml_nodes import Fields, Items, Node, Scalar

Role: TypeAlias = Literal["question", "statement", "probe", "label", "system"]

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

_IDENTIFYING = frozenset(
    {"name", "person", "email", "mail", "phone", "mobile", "address", "id", "birthday", "manager"}
    | {"salary", "title", "firstname", "lastname", "surname", "user", "username", "customer"}
    | {"employee"}
)


_OURS = frozenset({"brand", "company", "product", "store", "team", "department"})


def identifies(name: str) -> bool:
    """Whether a property called `name` tells who somebody is: `first_name`, `employee_id`.

    `company_name` is not somebody's.
    """
    parts = name.split("_")
    return parts[0] not in _OURS and not _IDENTIFYING.isdisjoint(parts)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text in one language.

    `group` is the place of its key, which its translations share; `step` is the step it belongs
    to, or None.
    """

    text: str
    language: str
    place: Place
    group: Place
    role: Role
    step: str | None = None
    sms: bool = False


@dataclass(slots=True)
class Manuscript:
    """A script on its way from the file, and everything said about it so far.

    `script` is there as soon as its steps and routes hang together, so that it can be looked
    over even where something else is wrong; it runs only when `problems` has no error.
    `places` and `types` have the place and the question type of every step, by its name.
    """

    problems: Problems
    languages: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    anonymous: bool = False
    accepted: frozenset[str] = frozenset()
    phrases: list[Phrase] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    script: Script | None = None

    def wording(self, fields: Fields, *, role: Role, step: str | None) -> Wording:
        """The `text` and `sms` of `fields`."""
        return Wording(
            self.localized(fields, "text", role=role, step=step),
            self.localized(fields, "sms", role=role, step=step, partly=True, sms=True),
        )

    def localized(
        self,
        fields: Fields,
        key: str,
        *,
        role: Role,
        step: str | None,
        known: Collection[str] | None = None,
        partly: bool = False,
        sms: bool = False,
    ) -> Mapping[str, str]:
        """Language → text under `key`; `known` are its placeholders, `partly` allows gaps."""
        group = _place(fields, key)
        written = self.by_language(fields, key, partly=partly)
        phrases = [
            Phrase(node.value, language, node.place, group, role, step, sms)
            for language, node in written
            if isinstance(node, Scalar)
        ]
        self._keep(phrases, self.properties if known is None else known)
        return {phrase.language: phrase.text for phrase in phrases}

    def labels(self, fields: Fields, key: str, step: str) -> Mapping[str, tuple[str, ...]]:
        """Language → labels under `key`, which are written out there."""
        group = _place(fields, key)
        phrases = [
            Phrase(word.value, language, word.place, group, "label", step)
            for language, node in self.by_language(fields, key)
            for word in (node.items if isinstance(node, Items) else ())
            if isinstance(word, Scalar)
        ]
        self._keep(phrases, ())
        labels: dict[str, tuple[str, ...]] = {}
        for phrase in phrases:
            labels[phrase.language] = (*labels.get(phrase.language, ()), phrase.text)
        return labels

    def _keep(self, phrases: Iterable[Phrase], known: Collection[str]) -> None:
        """Remember `phrases` for whoever looks them over; `known` are their placeholders."""
        for phrase in phrases:
            self.phrases.append(phrase)
            self._check_placeholders(phrase, known)

    def by_language(
        self, fields: Fields, key: str, *, partly: bool = False
    ) -> Iterator[tuple[str, Node]]:
        """Each language of the script with what stands for it under `key`."""
        node, place = fields.get(key), _place(fields, key)
        if node is None or not self.languages:
            return
        if not isinstance(node, Fields):
            yield self.languages[0], node
            self._check_languages(key, place, self.languages[:1], partly=partly)
            return
        for language, text in node.entries:
            if self.speaks(language.value, language.place):
                yield language.value, text
        written = [language.value for language, _ in node.entries]
        self._check_languages(key, place, written, partly=partly)

    def speaks(self, language: str, place: Place) -> bool:
        """Whether the script is in `language`; if not, that is noted for `place`."""
        if not self.languages or language in self.languages:
            return True
        self.problems.add(
            "undeclared-language",
            place,
            f"The script is not in `{language}`.{suggestion(language, self.languages)} "
            f"Add it to `languages:` or remove it here.",
        )
        return False

    def _check_languages(
        self, key: str, place: Place, written: Collection[str], *, partly: bool
    ) -> None:
        missing = [language for language in self.languages if language not in written]
        if missing and not partly:
            self.problems.add(
                "missing-translation",
                place,
                f"`{key}` is missing in {', '.join(missing)}. Write it, or shorten `languages:`.",
            )

    def _check_placeholders(self, phrase: Phrase, known: Collection[str]) -> None:
        for name in dict.fromkeys(PLACEHOLDER.findall(phrase.text)):
            if self.anonymous and identifies(name):
                self.problems.add(
                    "anonymous-name",
                    phrase.place,
                    f"`{{{name}}}` tells who answers, and this script is anonymous. Remove it.",
                )
            elif name not in known:
                self.problems.add(
                    "unknown-placeholder",
                    phrase.place,
                    f"Nothing fills `{{{name}}}` here.{suggestion(name, known)} "
                    f"{listed('Known are', known)} A property is declared in `properties:`.",
                )


def _place(fields: Fields, key: str) -> Place:
    """Where `key` stands, or would."""
    head = fields.key(key)
    return head.place if head else fields.place

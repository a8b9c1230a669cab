"""The whole file: what stands at its top level, its system texts and its tests."""

from collections.abc import Mapping
from typing import cast, get_args

from dialogs.issues import Problems, listed, suggestion
from dialogs.keys import SCRIPT
from dialogs.loading.checking import fitting
from dialogs.loading.manuscript import PLACEHOLDER, Manuscript, identifies
from dialogs.loading.outline import Outline, outlined
from dialogs.loading.steps import read_step
from dialogs.script import Audience, Kind, Localized, Script, ScriptTest, Step
from dialogs.session import State
from dialogs.shapes import TRUE
from dialogs.texts import TEXTS
from dialogs.yaml_nodes import Fields, Node, Scalar, read_filled

DEFAULT_LATER = "24"
MAX_QUESTIONS = 10


def read_manuscript(source: str, *, file: str = "") -> Manuscript:
    """Everything in `source` that can be read, with its problems."""
    manuscript = Manuscript(Problems(file))
    root = read_filled(source, manuscript.problems)
    if root is None:
        return manuscript
    fields = fitting(root, SCRIPT, manuscript.problems, name="script")
    if isinstance(root, Fields) and isinstance(fields, Fields):
        _read_header(fields, manuscript)
        outline = outlined(root, fields, manuscript)
        steps = {plan.name: read_step(plan, outline, manuscript) for plan in outline.plans}
        texts, tests = _texts(fields, manuscript), _tests(fields, outline, manuscript)
        if outline.is_sound:
            manuscript.script = _script(fields, manuscript, steps, texts, tests)
            _check_length(manuscript.script, manuscript)
    return manuscript


def _read_header(fields: Fields, manuscript: Manuscript) -> None:
    """Set what the reading of everything else depends on."""
    manuscript.languages = tuple(dict.fromkeys(_words(fields, "languages")))
    manuscript.properties = tuple(dict.fromkeys(_words(fields, "properties")))
    manuscript.accepted = frozenset(_words(fields, "accept"))
    manuscript.anonymous = fields.text("anonymous").lower() in TRUE
    for item in fields.list("properties"):
        if manuscript.anonymous and isinstance(item, Scalar) and identifies(item.value):
            manuscript.problems.add(
                "anonymous-name",
                item.place,
                f"`{item.value}` tells who answers, and this script is anonymous. Remove it.",
            )


def _words(fields: Fields, key: str) -> list[str]:
    return [item.value for item in fields.list(key) if isinstance(item, Scalar)]


def _texts(fields: Fields, manuscript: Manuscript) -> Mapping[str, Localized]:
    """The system texts that the author words anew; a language may keep ours."""
    overrides = fields.fields("texts")
    if overrides is None:
        return {}
    return {
        key.value: manuscript.localized(
            overrides,
            key.value,
            role="system",
            step=None,
            known=_fillable(key.value) | set(manuscript.properties),
            partly=True,
        )
        for key, _ in overrides.entries
    }


def _fillable(name: str) -> set[str]:
    """The placeholders that the engine fills in the system text `name`."""
    return {filled for text in TEXTS[name].values() for filled in PLACEHOLDER.findall(text)}


def _tests(fields: Fields, outline: Outline, manuscript: Manuscript) -> tuple[ScriptTest, ...]:
    return tuple(
        _test(item, outline, manuscript)
        for item in fields.list("tests")
        if isinstance(item, Fields)
    )


def _test(fields: Fields, outline: Outline, manuscript: Manuscript) -> ScriptTest:
    language = fields.get("language")
    if isinstance(language, Scalar):
        manuscript.speaks(language.value, language.place)
    return ScriptTest(
        name=fields.text("name"),
        language=fields.text("language", next(iter(manuscript.languages), "")),
        says=tuple(_words(fields, "says")),
        expect=_expected(fields, outline, manuscript),
        properties=_test_properties(fields, manuscript),
        line=fields.place.line,
    )


def _expected(
    fields: Fields, outline: Outline, manuscript: Manuscript
) -> Mapping[str, str | None]:
    expected = fields.fields("expect")
    entries = expected.entries if expected else ()
    for key, value in entries:
        if key.value == "state":
            _check_state(value, manuscript.problems)
        elif key.value not in outline.types:
            manuscript.problems.add(
                "unknown-key",
                key.place,
                f"No question is called `{key.value}`.{suggestion(key.value, outline.types)} "
                f"{listed('The questions are', outline.types)}",
            )
    return {
        key.value: None if value.is_null else value.value
        for key, value in entries
        if isinstance(value, Scalar)
    }


def _check_state(node: Node, problems: Problems) -> None:
    states = get_args(State)
    if not isinstance(node, Scalar) or node.value not in states:
        problems.add("wrong-value", node.place, listed("A session's state is one of", states))


def _test_properties(fields: Fields, manuscript: Manuscript) -> Mapping[str, str]:
    given = fields.fields("properties")
    entries = given.entries if given else ()
    for key, _ in entries:
        if key.value not in manuscript.properties:
            manuscript.problems.add(
                "unknown-key",
                key.place,
                f"The script does not declare `{key.value}`. Add it to its `properties:`.",
            )
    return {key.value: value.value for key, value in entries if isinstance(value, Scalar)}


def _script(
    fields: Fields,
    manuscript: Manuscript,
    steps: Mapping[str, Step],
    texts: Mapping[str, Localized],
    tests: tuple[ScriptTest, ...],
) -> Script:
    return Script(
        survey=fields.text("survey"),
        title=fields.text("title"),
        kind=cast("Kind", fields.text("kind")),
        owner=fields.text("owner"),
        goal=fields.text("goal"),
        languages=manuscript.languages,
        audience=cast("Audience", fields.text("audience")),
        steps=steps,
        first=next(iter(steps)),
        touchpoint=fields.text("touchpoint") or None,
        anonymous=manuscript.anonymous,
        properties=manuscript.properties,
        later_hours=int(fields.text("later", DEFAULT_LATER)),
        texts=texts,
        tests=tests,
    )


def _check_length(script: Script, manuscript: Manuscript) -> None:
    if script.longest_path > MAX_QUESTIONS:
        manuscript.problems.add(
            "too-many-questions",
            manuscript.places[script.first],
            f"The longest way asks {script.longest_path} questions. At most {MAX_QUESTIONS} are "
            f"allowed, and 3 are good: split the survey.",
        )

"""Modals: free text in a form, and a whole survey of which nothing is left in the conversation."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    InputBlock,
    InputInteractiveElement,
    Option,
    PlainTextInputElement,
    RadioButtonsElement,
    StaticMultiSelectElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from bots.channel import Talk
from bots.errors import PayloadError
from bots.messages import Sender
from bots.rendering import text_of
from bots.slack.blocks import (
    MOST_BOXES,
    MOST_LABEL,
    MOST_OPTIONS,
    Fields,
    cut,
    labelled,
    literal,
    sections,
)
from bots.slack.payloads import storable
from bots.slack.wording import word
from dialogs.prompts import Option as Choice
from dialogs.prompts import Prompt

WORDS, TALK = "words", "talk"
"""The form for the words of one answer, and the form in which a survey is answered."""

_FILLED = "filled"
_MOST_INPUT = 3_000
_MOST_QUESTION = 2_000
_MOST_SECTIONS = 50
_MOST_VALUE = 150
_LINE = frozenset({"number", "contact"})
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def words_view(
    token: str, sender: Sender, language: str, *, question: Sequence[Mapping[str, Any]]
) -> Fields:
    """The form for words: the sections of `question` as they stood, and a large box."""
    kept = {"token": token, "place": sender.place, "thread": sender.thread}
    shown = [block for block in question if block.get("type") == "section"]
    box = InputBlock(
        label=literal(word("answer", language)),
        block_id=WORDS,
        element=_box(multiline=True),
    )
    return _view(WORDS, language, [*shown[:_MOST_SECTIONS], box], kept=kept, sends=True)


def words_of(inputs: Mapping[str, Mapping[str, Any]]) -> str:
    """What was written into the form for words."""
    return storable(str((inputs.get(WORDS) or {}).get("value") or ""))


def talk_view(talk: Talk) -> Fields:
    """Where `talk` stands, as a form; without a way to send once it has ended."""
    kept = {"session": talk.session, "secret": talk.secret}
    waiting = talk.state == "waiting" and any(prompt.key for prompt in talk.prompts)
    blocks: list[Block] = []
    for prompt in talk.prompts:
        if waiting and prompt.key:
            blocks += _question(prompt)
        else:
            blocks += sections(text_of([prompt], numbered=True))
    blocks = blocks[-_MOST_SECTIONS:] or sections("")
    return _view(TALK, talk.language, blocks, kept=kept, sends=waiting)


def talk_of(kept: Mapping[str, Any]) -> tuple[str, str]:
    """The session and its secret, as kept in the form.

    Raises:
        PayloadError: they are not there.
    """
    session, secret = kept.get("session"), kept.get("secret")
    if not isinstance(session, str) or not isinstance(secret, str):
        raise PayloadError("The form belongs to no session.")
    return session, secret


def said_in(inputs: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What was filled in, as `Reception.say` takes it: words, or a prompt with a value.

    Nothing filled in skips the question.

    Raises:
        PayloadError: the form had no input of ours.
    """
    for prompt, filled in inputs.items():
        if filled.get("type") != "plain_text_input":
            return {"prompt": prompt, "value": _value(filled)}
        words = storable(str(filled.get("value") or ""))
        return {"text": words} if words.strip() else {"prompt": prompt, "value": None}
    raise PayloadError("The form has no input.")


def _value(filled: Mapping[str, Any]) -> object:
    try:
        if "selected_options" in filled:
            return [json.loads(one["value"]) for one in filled["selected_options"]] or None
        option = filled.get("selected_option")
        return json.loads(option["value"]) if option else None
    except (ValueError, KeyError, TypeError) as error:
        raise PayloadError("The option is not ours.") from error


def _question(prompt: Prompt) -> list[Block]:
    """The question as the label of its input; above it, where it is too long for a label."""
    fits = all(0 < len(option.label) <= MOST_LABEL for option in prompt.choices)
    element = _element(prompt)
    typed = isinstance(element, PlainTextInputElement)
    text = text_of([prompt], numbered=typed or not fits).strip()
    above: list[Block] = []
    if not 0 < len(text) <= _MOST_QUESTION:
        above, text = sections(text), word("answer", prompt.language)
    entry = InputBlock(
        label=literal(text), block_id=prompt.id, optional=prompt.optional, element=element
    )
    return [*above, entry]


def _element(prompt: Prompt) -> InputInteractiveElement:
    n = len(prompt.choices)
    values = [_encode(choice.value) for choice in prompt.choices]
    if not 0 < n <= MOST_OPTIONS or any(len(value) > _MOST_VALUE for value in values):
        return _box(multiline=prompt.kind not in _LINE)
    options = _options(prompt.choices, values, prompt.language)
    if prompt.kind == "choices":
        several = CheckboxesElement if n <= MOST_BOXES else StaticMultiSelectElement
        return several(action_id=_FILLED, options=options)
    single = RadioButtonsElement if n <= MOST_BOXES else StaticSelectElement
    return single(action_id=_FILLED, options=options)


def _options(choices: Sequence[Choice], values: Sequence[str], language: str) -> list[Option]:
    return [
        Option(value=value, text=literal(labelled(choice.label, n, language)))
        for n, (choice, value) in enumerate(zip(choices, values, strict=True), 1)
    ]


def _box(*, multiline: bool) -> PlainTextInputElement:
    return PlainTextInputElement(
        action_id=_FILLED, multiline=multiline, max_length=_MOST_INPUT if multiline else None
    )


def _view(
    form: str,
    language: str,
    blocks: Sequence[Block | Mapping[str, Any]],
    *,
    kept: Mapping[str, Any],
    sends: bool,
) -> Fields:
    view = View(
        type="modal",
        callback_id=form,
        title=literal(cut(word("answer", language), 24)),
        submit=literal(word("send", language)) if sends else None,
        close=literal(word("close", language)),
        blocks=[block.to_dict() if isinstance(block, Block) else dict(block) for block in blocks],
        private_metadata=_encode(kept),
    )
    fields: Fields = view.to_dict()
    return fields

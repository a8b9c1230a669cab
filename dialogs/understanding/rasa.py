"""A Rasa server as a classifier: what `rasa run --enable-api` answers at /model/parse."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from dialogs.understanding.judging import INTENTS, Opinion
from dialogs.understanding.normalizing import HAN
from dialogs.understanding.remote import (
    DEADLINE,
    MOST,
    Remote,
    UnexpectedError,
    WithQuery,
    confidence,
    plain,
)

_HAN = re.compile(f"[{HAN}]")
_FALLBACK = "nlu_fallback"


class Rasa:
    """Asks the Rasa server at `url`; `token` is the one that it was started with.

    `monotonic` tells the time to the breaker, which leaves a server that fails alone for a while.
    """

    name = "rasa"

    def __init__(
        self,
        url: str,
        token: str = "",
        *,
        monotonic: Callable[[], float],
        deadline: float = DEADLINE,
    ) -> None:
        self._remote = Remote(
            f"{url.rstrip('/')}/model/parse",
            monotonic,
            deadline,
            transport=WithQuery({"token": token} if token else {}),
        )

    @property
    def problem(self) -> str:
        """Why the latest attempt gave nothing; empty when all is well."""
        return self._remote.problem

    def ready(self) -> bool:
        """Whether asking makes sense now."""
        return self._remote.breaker.ready()

    async def opinion(self, text: str, language: str) -> Opinion | None:
        """What the model takes `text` to be; one model serves every `language`."""
        said = _sendable(text)
        if not said:
            return None
        return await self._remote.ask({"text": said}, lambda answer: _opinion(answer, said))

    async def close(self) -> None:
        """Let the connections go."""
        await self._remote.close()


def _sendable(text: str) -> str:
    """`text` as the server may have it: not empty, not long, and no "/stop", which is an order.

    A slash at the beginning makes Rasa take the words for an intent that we vouch for.
    """
    return plain(text).lstrip("/ ")[:MOST].strip()


def _opinion(answer: Any, said: str) -> Opinion | None:
    try:
        intent = answer["intent"]["name"]
        sure = confidence(answer["intent"]["confidence"])
        read = _all_han_read(said, answer["text_tokens"])
        entities = _entities(answer["entities"])
    except (KeyError, TypeError, ValueError):
        raise UnexpectedError("its answer is not that of a Rasa server") from None
    if intent == _FALLBACK or not read:
        return None
    if not isinstance(intent, str) or intent not in INTENTS:
        raise UnexpectedError("it serves a model that is not Earshot's")
    return Opinion(intent, sure, entities, source=Rasa.name)


def _all_han_read(said: str, tokens: list[tuple[int, int]]) -> bool:
    """Whether every Han character of `said` is in a token.

    Rasa's own tokenizers drop Han from text that has other words too, and then judge the rest:
    of "Slack 不要再给我发消息了" only "Slack" would be left.
    """
    inside = {
        place
        for start, end in tokens[:MOST]
        for place in range(max(start, 0), min(end, len(said)))
    }
    return all(found.start() in inside for found in _HAN.finditer(said))


def _entities(found: list[dict[str, Any]]) -> Mapping[str, str]:
    """Entity → the first value found of it."""
    return {each["entity"]: str(each["value"]) for each in reversed(found)}

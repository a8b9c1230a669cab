"""The App Home: the open survey of a person, or that there is none."""

from slack_sdk.models.blocks import HeaderBlock, SectionBlock

from bots.channel import Standing
from bots.slack.blocks import Fields, cut, literal, message
from bots.slack.wording import word

_MOST_TITLE = 150


def home_view(standing: Standing | None, language: str | None) -> Fields:
    """What `views.publish` shows."""
    if standing is None:
        empty = SectionBlock(text=literal(word("empty", language)))
        return {"type": "home", "blocks": [empty.to_dict()]}
    title = cut(standing.title.strip(), _MOST_TITLE) or "…"
    header = HeaderBlock(text=literal(title))
    return {
        "type": "home",
        "blocks": [header.to_dict(), *message(standing.outbound).blocks],
    }

"""Integrations: programs that are told, that ask, and that tell us what happens."""

from earshot.access.roles import Action
from earshot.console.frame import head
from earshot.console.integrations_events import Events
from earshot.console.integrations_keys import Keys
from earshot.console.integrations_rules import Rules
from earshot.console.integrations_webhooks import Webhooks
from earshot.console.registry import page
from earshot.console.view import View


@page(
    "/integrations",
    Action.MANAGE_INTEGRATIONS,
    title="integrations.title",
    icon="hub",
    place=25,
)
async def integrations(view: View) -> None:
    """Webhooks, keys, rules, and the latest events."""
    with head(view, view.text("integrations.title"), view.text("integrations.lead")):
        pass
    await Webhooks(view).listed()
    await Keys(view).listed()
    await Rules(view).listed()
    await Events(view).drawn()

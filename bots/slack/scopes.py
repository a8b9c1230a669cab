"""What the app may do in a workspace, and why it needs it."""

from collections.abc import Mapping

NEEDED: Mapping[str, str] = {
    "app_mentions:read": "to answer who mentions it in a channel",
    "chat:write": "to write messages",
    "commands": "for /earshot",
    "im:history": "to read what people answer, and to find a message whose sending was in doubt",
    "im:write": "to open a direct message",
    "usergroups:read": "to know which user groups the members are in",
    "users:read": "to know the members, and the language and time zone they have set in Slack",
    "users:read.email": "to know which member is somebody of whom only the e-mail is known",
}
"""Scope → what it is for."""

INDISPENSABLE = frozenset({"chat:write", "im:history", "im:write"})
"""Without these no survey can be asked and answered."""

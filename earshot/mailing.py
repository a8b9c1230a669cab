"""Asking by e-mail: one message whose links open the web chat; nothing is answered by mail."""

from collections.abc import Mapping
from datetime import datetime

from bots.mail.composing import SUBJECT
from dialogs import engine, localizing
from dialogs.prompts import Prompt
from dialogs.script import Script
from earshot.outgoing import stored
from storage.unit_of_work import UnitOfWork

MAIL = "mail"
"""The kind, in the outbox, of a message that asks by e-mail."""


def invite_by_mail(
    uow: UnitOfWork,
    *,
    invitation_id: int,
    address_id: int,
    script: Script,
    language: str,
    properties: Mapping[str, str],
    now: datetime,
    reminder: bool = False,
) -> int:
    """Have the first question of `script` sent to an e-mail address; the id of its outbox row.

    `properties` fill the placeholders, with their fallbacks; `language` is one of the script's.
    The links in it are those of the invitation, and stay the same in a `reminder`.
    """
    prompts = mail_of(script, language, properties, now, reminder=reminder)
    subject, *more = map(stored, prompts)
    return uow.outbox.speak_outside(
        address_id,
        prompt=subject,
        more=more,
        kind=MAIL,
        now=now,
        # All that is written about one invitation hangs together, and has its links.
        thread=str(invitation_id),
    )


def mail_of(
    script: Script,
    language: str,
    properties: Mapping[str, str],
    now: datetime,
    *,
    reminder: bool = False,
) -> list[Prompt]:
    """The subject, and what the web chat says first: the last of it asks."""
    turn = engine.start(
        script,
        language=language,
        now=now,
        properties=properties,
        channel="webchat",
        identified=not script.anonymous,
    )
    n = script.longest_path
    subject = localizing.say(
        localizing.plural("mail_subject", n, language), language, script.texts, n=n
    )
    if reminder:
        subject = localizing.say("mail_reminder", language, script.texts, subject=subject)
    first = turn.prompts[-1]
    return [Prompt("0", None, SUBJECT, subject, language, dir=first.dir), *turn.prompts]

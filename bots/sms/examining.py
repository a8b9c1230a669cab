"""What `earshot doctor` tells about a Twilio account."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from twilio.rest import Client

from bots.channel import Check
from bots.errors import AccountError, ChannelError
from bots.sms.client import UNREADABLE
from bots.sms.payloads import RETRIES

_SERVICE = "MG"
_LONGEST_SHORT_CODE = 6
_NOT_FOUND = "20404"
_STRANGE = Check(
    "error",
    "The sender is no number and no Messaging Service of this Twilio account.",
    "Set EARSHOT_TWILIO_FROM to one of its numbers, written as +46…, or to a service (MG…).",
)


async def examined(client: Client, *, sender: str, public_url: str, hook: str) -> Sequence[Check]:
    """The account, the sender, and where messages that come in are delivered."""
    checks = [_public(public_url)]
    try:
        checks += [check async for check in _account(client)]
        checks += [check async for check in _delivery(client, sender, public_url + hook)]
    except AccountError as error:
        checks.append(
            Check(
                "error",
                f"Twilio refuses the account ({error.code}).",
                "Copy the account SID and the auth token from Twilio's console again.",
            )
        )
    except ChannelError as error:
        checks.append(
            Check(
                "error",
                f"Twilio could not be asked ({error.code}).",
                "Can this machine reach Twilio, or what EARSHOT_TWILIO_API_URL names?",
            )
        )
    except UNREADABLE:
        checks.append(
            Check("error", "What answers is not Twilio.", "Look at EARSHOT_TWILIO_API_URL.")
        )
    return checks


def _public(public_url: str) -> Check:
    if public_url.startswith("https://"):
        return Check("ok", "Twilio can deliver to an https address.")
    if public_url:
        return Check(
            "warning",
            "The public address is not https: answers travel in the open.",
            "Set EARSHOT_PUBLIC_URL to an https address.",
        )
    return Check(
        "error",
        "Twilio does not know where to deliver: no message that comes in is believed.",
        "Set EARSHOT_PUBLIC_URL to the https address of this server.",
    )


async def _account(client: Client) -> AsyncIterator[Check]:
    account = await client.api.v2010.accounts(client.account_sid).fetch_async()
    if account.status == "active":
        yield Check("ok", "Twilio accepts the account.")
    else:
        yield Check(
            "error", f"The Twilio account is {account.status}.", "See Twilio's console for why."
        )
    if account.type == "Trial":
        yield Check(
            "warning",
            "A trial account reaches verified numbers only, and writes a line before each text.",
            "Upgrade the account in Twilio's console.",
        )


async def _delivery(client: Client, sender: str, url: str) -> AsyncIterator[Check]:
    if sender.startswith(_SERVICE):
        yield await _service(client, sender, url)
    elif not sender.lstrip("+").isdigit():
        yield Check(
            "error",
            "Nobody can answer a sender that is a name.",
            "Set EARSHOT_TWILIO_FROM to a number or a Messaging Service (MG…).",
        )
    else:
        yield _number(await _found(client, sender), url)


async def _service(client: Client, sender: str, url: str) -> Check:
    try:
        service = await client.messaging.v1.services(sender).fetch_async()
    except AccountError as error:
        if error.code != _NOT_FOUND:
            raise
        return _STRANGE
    if service.use_inbound_webhook_on_number:
        return Check(
            "warning",
            "The Messaging Service leaves delivery to each of its numbers.",
            f'Set its integration to "Send a webhook", with POST to {url}{RETRIES}.',
        )
    return _hook(service.inbound_request_url, service.inbound_method, url)


async def _found(client: Client, sender: str) -> Any:
    """The number of the account that is `sender`, or None."""
    if len(sender.lstrip("+")) <= _LONGEST_SHORT_CODE:
        codes = await client.api.v2010.account.short_codes.list_async(short_code=sender, limit=20)
        return next((code for code in codes if code.short_code == sender), None)
    numbers = await client.incoming_phone_numbers.list_async(phone_number=sender, limit=20)
    return next((number for number in numbers if number.phone_number == sender), None)


def _number(number: Any, url: str) -> Check:
    if number is None:
        return _STRANGE
    if getattr(number, "sms_application_sid", None):
        return Check(
            "warning",
            "The number hands its messages to a TwiML App, which overrides its webhook.",
            f'Set "A message comes in" to Webhook, POST, {url}{RETRIES}.',
        )
    return _hook(number.sms_url, number.sms_method, url)


def _hook(found: str | None, method: str | None, url: str) -> Check:
    set_to = f'Set "A message comes in" to Webhook, POST, {url}{RETRIES} in Twilio\'s console.'
    address, _, fragment = (found or "").partition("#")
    if address != url or (method or "POST") != "POST":
        return Check(
            "error", "Messages that come in are delivered elsewhere, or not by POST.", set_to
        )
    if "rp=" not in fragment:
        return Check(
            "warning",
            "Twilio does not deliver again what comes in while the database is away.",
            set_to,
        )
    return Check("ok", "Messages that come in are delivered here.")

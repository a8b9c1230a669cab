"""What `earshot doctor` looks at: each finding says what is so, and what to do about it."""

import asyncio
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from urllib.parse import urlsplit

import httpx

from bots.channel import Channel, Check
from dialogs.loading import load
from dialogs.script import Script
from dialogs.understanding.judging import Classifier
from earshot import authoring
from earshot.bootstrap import Earshot
from earshot.connecting import NAMES, not_set_up
from earshot.consulting import Consulting
from storage.rows import AlertRow, FailedRow
from storage.unit_of_work import UnitOfWork
from storage.webhooks import WebhookRow

SHORTEST_SECRET = 16

WITHIN = 10.0
"""So many seconds each platform, and our own address, have to answer."""

LOOKED_BACK = timedelta(days=28)
_MOST = 1000
_OPTED_OUT = "stopped"
"""The code of what was not sent because the person said stop: nothing is wrong with that."""


def examine(earshot: Earshot) -> Iterator[Check]:
    """Everything that can be known without asking anybody outside."""
    yield Check("ok", f"The database answers; its tables are at {_tables(earshot)}.")
    yield from _settings(earshot)
    yield _asked(earshot)
    with earshot.database.read() as uow:
        yield from _scripts(earshot, uow)
        yield from _messages(uow)
        since = earshot.clock.now() - LOOKED_BACK
        left_out = uow.invitations.left_out(since, most=_MOST)
        yield from unreached(left_out, mail="email" in earshot.channels)
        failed = uow.outbox.failed(limit=_MOST)
        yield from delivery_checks([row for row in failed if row.created_at > since])
        yield from alert_checks(uow.alerts.open(), earshot.settings.recipients)
        yield from webhook_checks(uow.notifications.webhooks())
    yield from recipient_checks(earshot.settings.recipients)
    yield from (Check("ok", not_set_up(kind)) for kind in NAMES if kind not in earshot.channels)


def webhook_checks(rows: Iterable[WebhookRow]) -> Iterator[Check]:
    """What hinders the programs that are told what happens."""
    for row in rows:
        name = f"The webhook {row.id} to {httpx.URL(row.url).host}"
        again = f"`earshot webhooks replay {row.id} --since DAY` tells it again from a day on."
        if row.state == "disabled":
            yield Check("error", f"{name} is disabled. {row.reason}", again)
        elif row.failing_since is not None:
            since = f"{row.failing_since:%Y-%m-%d %H:%M} UTC"
            look = f"`earshot webhooks failures {row.id}` shows the errors."
            yield Check("warning", f"{name} has heard nothing since {since}.", look)


async def examine_outside(
    channels: Iterable[Channel],
    public_url: str,
    classifier: Classifier | None = None,
    *,
    within: float = WITHIN,
) -> list[Check]:
    """What the platforms, the classifier and our public address answer, all at the same time."""
    asking = [_channel(channel, within) for channel in channels]
    if public_url:
        asking.append(_public(public_url, within))
    if classifier is not None:
        asking.append(_classifier(classifier))
    return [check for checks in await asyncio.gather(*asking) for check in checks]


def _tables(earshot: Earshot) -> str:
    return earshot.database.current_revision() or "nothing"


def _settings(earshot: Earshot) -> Iterator[Check]:
    settings = earshot.settings
    secret = settings.identity_secret
    if secret and len(secret) < SHORTEST_SECRET:
        yield Check(
            "error",
            "`identity_secret` is short enough to be guessed.",
            f"Take at least {SHORTEST_SECRET} random characters, here and on the host site.",
        )
    if "*" in settings.allowed_origins:
        yield Check(
            "warning",
            "`allowed_origins` lets any site embed the chat.",
            "List the sites that should, such as https://shop.example.",
        )
    if settings.properties.get("brand") == "Acme":
        yield Check(
            "warning",
            "Respondents are asked about `Acme`, the name this was shipped with.",
            'Set EARSHOT_PROPERTIES="brand=…,company=…", or [properties] in earshot.toml.',
        )


def _scripts(earshot: Earshot, uow: UnitOfWork) -> Iterator[Check]:
    asking: list[Script] = []
    for row in uow.surveys.all():
        revision = uow.surveys.current(row.name)
        script = load(revision.source).script if revision else None
        if script is None:
            yield Check(
                "error",
                f"The script of `{row.name}` no longer loads.",
                "Publish it again: `earshot check` on its file says what is wrong.",
            )
        elif row.state == "open":
            asking.append(script)
            for name in authoring.unfilled(script, earshot.settings.properties):
                yield Check(
                    "warning",
                    f"`{row.name}` uses the property `{name}`, which has no fallback.",
                    f'Set EARSHOT_PROPERTIES="{name}=…", or respondents may read an ellipsis.',
                )
    yield from _owners(asking, earshot.settings.recipients)
    yield from unjudged(asking, earshot.conversing.means.consulting)


def _asked(earshot: Earshot) -> Check:
    """Who is asked about what the rules leave open, and how sure they have to be."""
    settings, consulting = earshot.settings, earshot.conversing.means.consulting
    if consulting is None:
        return Check("ok", "No classifier is set: what people mean is decided by the rules alone.")
    place = shown_place(settings.rasa_url or settings.classifier_url)
    sure = consulting.thresholds
    return Check(
        "ok",
        f"{_NAMED[consulting.classifier.name]} at {place} is asked what the rules leave open; "
        f"it is followed from {sure.accept:g} up, and to stop from {sure.stop:g} up.",
    )


def unjudged(scripts: Iterable[Script], consulting: Consulting | None) -> Iterator[Check]:
    """Open surveys with a condition on an intent, of whose answers no classifier has one."""
    for script in scripts:
        silent = consulting is None or (script.anonymous and consulting.abroad)
        if script.intents and silent:
            yield Check(
                "warning",
                f"No classifier is asked about answers in `{script.survey}`: what it has under a "
                "condition with `intent(…)` never happens.",
                "Set EARSHOT_RASA_URL: docs/rasa.md says how to come to a server.",
            )


def _owners(scripts: Iterable[Script], recipients: Collection[str]) -> Iterator[Check]:
    """Whoever an open survey would tell something, and who cannot be told."""
    told = {to for script in scripts for to in _told(script)}
    missing = sorted(told - set(recipients))
    if missing:
        yield Check(
            "warning",
            f"No alert reaches {', '.join(missing)}: they are only listed by `earshot alerts`.",
            f'Set EARSHOT_RECIPIENTS="{missing[0]}=slack:C0123ABCD", or an https:// address.',
        )


def _told(script: Script) -> set[str]:
    alerts = {question.alert.to for question in script.questions() if question.alert}
    return set() if script.anonymous else {script.owner, *alerts}


def _messages(uow: UnitOfWork) -> Iterator[Check]:
    failed = uow.inbox.failed(limit=100)
    if failed:
        kinds = ", ".join(sorted({row.error or "?" for row in failed}))
        yield Check(
            "error",
            f"{len(failed)} messages could not be answered ({kinds}). Their words are kept.",
            "After an upgrade or a repair: `earshot doctor --retry` runs them again.",
        )
    else:
        yield Check("ok", "No message waits for repair.")


def delivery_checks(failed: Sequence[FailedRow]) -> Iterator[Check]:
    """What did not arrive, by channel and by the platform's word for why."""
    for kind, name in NAMES.items():
        codes = Counter(
            row.error or "unknown"
            for row in failed
            if row.kind == kind and row.error != _OPTED_OUT
        )
        if codes:
            listed = ", ".join(f"{code}: {n}" for code, n in codes.most_common())
            yield Check(
                "warning",
                f"{codes.total()} messages of the last {LOOKED_BACK.days} days did not arrive by "
                f"{name} ({listed}).",
                f"docs/{kind}.md says what each reason means.",
            )


def unreached(left_out: Mapping[str, int], *, mail: bool) -> Iterator[Check]:
    """Invitations that ended because nothing led to their people."""
    n = sum(left_out.get(reason, 0) for reason in ("no_address", "not_set_up", "channel_down"))
    if n and not mail:
        yield Check(
            "warning",
            f"{n} invitations of the last {LOOKED_BACK.days} days reached nobody: the people have "
            "no address on a channel that is set up.",
            "Who is known by e-mail only is reached with EARSHOT_SMTP_URL, EARSHOT_EMAIL_FROM and "
            "EARSHOT_PUBLIC_URL (docs/email.md).",
        )


def recipient_checks(recipients: Mapping[str, str]) -> Iterator[Check]:
    """Where alerts go. Whether they arrive is known when one was told: each is listed then."""
    places: dict[str, list[str]] = {}
    for owner, address in sorted(recipients.items()):
        places.setdefault(shown_place(address), []).append(owner)
    for place, owners in places.items():
        yield Check("ok", f"Alerts to {', '.join(owners)} go to {place}.")


def shown_place(address: str) -> str:
    """Where alerts go; of an address on the web the site alone, as the rest may be a secret."""
    if not address.startswith(("https://", "http://")):
        return address
    return urlsplit(address).netloc.rpartition("@")[2]


def alert_checks(rows: Sequence[AlertRow], recipients: Collection[str]) -> Iterator[Check]:
    waiting = [row for row in rows if row.state == "open" and row.recipient in recipients]
    given_up = [row for row in waiting if row.error and row.due_at is None]
    trying = [row for row in waiting if row.error and row.due_at is not None]
    fresh = [row for row in waiting if not row.error]
    if given_up:
        yield Check(
            "error",
            f"{len(given_up)} alerts could not be delivered ({_codes(given_up)}).",
            "Read them with `earshot alerts`, and mend EARSHOT_RECIPIENTS.",
        )
    if trying:
        yield Check(
            "warning",
            f"{len(trying)} alerts were not taken and are tried again ({_codes(trying)}).",
            "If it lasts: see whether the address in EARSHOT_RECIPIENTS is right.",
        )
    if fresh:
        yield Check(
            "warning",
            f"{len(fresh)} alerts wait to be delivered.",
            "A running `earshot serve` or `earshot work` delivers them within seconds.",
        )


def _codes(rows: Iterable[AlertRow]) -> str:
    return ", ".join(sorted({row.error or "" for row in rows}))


async def _channel(channel: Channel, within: float) -> list[Check]:
    """What a channel finds out about itself; whatever goes wrong is a finding too."""
    name = NAMES[channel.kind]
    try:
        async with asyncio.timeout(within):
            try:
                return [_named(name, check) for check in await channel.examine()]
            finally:
                await channel.close()
    except TimeoutError:
        fact, cure = f"{name} did not answer within {within:g} seconds.", _NO_WAY_OUT
    except Exception as error:  # noqa: BLE001 - the doctor tells of what it meets, and goes on
        fact, cure = f"{name} could not be examined ({type(error).__name__}).", _NO_WAY_OUT
    return [Check("error", fact, cure)]


def _named(name: str, check: Check) -> Check:
    return Check(check.level, f"{name}: {check.fact}", check.cure)


async def _classifier(classifier: Classifier) -> list[Check]:
    """Whether it has an opinion on a word that is nobody's, in the time that a message has."""
    name = _NAMED[classifier.name]
    try:
        await classifier.opinion(_HARMLESS, "en")
    finally:
        await classifier.close()
    if not classifier.problem:
        return [Check("ok", f"{name} answers.")]
    fact = f"{name} is of no use at present: {classifier.problem}. The rules decide alone."
    return [Check("warning", fact, "docs/rasa.md says how it is started and set up.")]


async def _public(url: str, within: float) -> list[Check]:
    """Whether `public_url` leads to an Earshot, as seen from this machine."""
    if not url.startswith("https://"):
        cure = "Put a proxy with TLS in front, and set EARSHOT_PUBLIC_URL to its https:// address."
        insecure = [Check("warning", "`public_url` is not https: words travel in the open.", cure)]
    else:
        insecure = []
    try:
        async with asyncio.timeout(within), httpx.AsyncClient(timeout=within) as client:
            answer = await client.get(f"{url.rstrip('/')}/healthz")
    except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError) as error:
        return [*insecure, Check("warning", _unreached(type(error).__name__), _PROXY)]
    if answer.status_code == httpx.codes.OK and answer.text.strip() == "ok":
        return [*insecure, Check("ok", "`public_url` leads here.")]
    other = f"What answers at `public_url` is not Earshot (status {answer.status_code})."
    return [*insecure, Check("error", other, _PROXY)]


def _unreached(why: str) -> str:
    return f"`public_url` cannot be reached from this machine ({why})."


_HARMLESS = "hello"
_NAMED: Mapping[str, str] = {"rasa": "Rasa", "endpoint": "The endpoint of `classifier_url`"}
_NO_WAY_OUT = "See whether this machine reaches it: its name server, firewall and proxy."
_PROXY = "Start `earshot serve`, and see whether the proxy passes /healthz on to it."

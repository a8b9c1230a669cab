"""The Bolt app: which listener takes what, and what each hands over before it acknowledges."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Protocol

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult

from bots.channel import Reception
from bots.errors import PayloadError
from bots.messages import Inbound, Pressed, Sender, Words
from bots.slack import modal, payloads
from bots.slack.background import Background
from bots.slack.blocks import ANSWER, FORM, OPEN, SEND, Fields, answered, plain_message
from bots.slack.calling import SILENT, WebApi
from bots.slack.home import home_view
from bots.slack.languages import Languages
from bots.slack.payloads import Body, Click, Submission
from bots.slack.wording import word

_ALL = re.compile(".*")
_GONE = re.compile(r"app_uninstalled|tokens_revoked")
_MODAL_WITHIN = 2.5


class Workspaces(Protocol):
    """The workspaces the app is in."""

    async def token(self, team: str) -> str:
        """What acts for the app in `team`.

        Raises:
            AccountError: it is not installed there.
        """
        ...

    async def gone(self, team: str) -> None:
        """Forget `team`: the app was taken out of it."""
        ...


class Listeners:
    """What happens on each kind of request; `app` is the Bolt app that calls them."""

    def __init__(
        self, api: WebApi, workspaces: Workspaces, background: Background, *, key: bytes
    ) -> None:
        """What is only shown is changed in the `background`; with `key` clicks are known again."""
        self._key = key
        self._api = api
        self._workspaces = workspaces
        self._background = background
        self._languages = Languages(api, workspaces.token)
        self.app: AsyncApp | None = None

    async def dispatch(self, request: AsyncBoltRequest, reception: Reception) -> Any:
        """What Bolt answers; a request that nobody listens to is taken and left alone.

        Raises whatever `reception` raises: the request is then not acknowledged.
        """
        payloads.checked(request.body)
        request.context["reception"] = reception
        if self.app is None:
            self.app = self._made()
        try:
            response = await self.app.async_dispatch(request)
        except (AttributeError, LookupError, TypeError) as error:
            # Signed, and of a shape that Slack never sends: Bolt or we reached into nothing.
            raise PayloadError("The request is not of a shape that we know.") from error
        if response.status == 404:  # noqa: PLR2004 - what Bolt says where nobody listens
            response.status, response.body = 200, ""
        return response

    def _made(self) -> AsyncApp:
        app = AsyncApp(
            # Bolt gives the level of `logger` to the logger of this name.
            name=SILENT.name,
            logger=SILENT,
            client=self._api.client(None),
            process_before_response=True,
            authorize=_authorize,
            # Checked before Bolt sees the request: Bolt logs what it refuses, and fails on "é".
            request_verification_enabled=False,
            # Ours are told by what stands in the event, without asking Slack who we are.
            ignoring_self_events_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        app.error(_surface)
        app.event("message")(self._said)
        app.event("app_mention")(self._mentioned)
        app.event("app_home_opened")(self._home_opened)
        app.event(_GONE)(self._uninstalled)
        app.action(_ALL)(self._pressed)
        app.view_submission(_ALL)(self._submitted)
        app.view_closed(_ALL)(_nothing)
        app.command(_ALL)(self._commanded)
        return app

    async def _said(self, body: Body, context: AsyncBoltContext) -> None:
        inbound = payloads.said(body)
        if inbound is not None:
            sender = await self._known(inbound.sender)
            await _reception(context).take(replace(inbound, sender=sender))

    async def _mentioned(self, body: Body, request: AsyncBoltRequest) -> None:
        sender = payloads.mention(body)
        # Nothing is kept of a mention, so a second delivery is known by its header only.
        if sender is not None and "x-slack-retry-num" not in request.headers:
            self._background.run("mention", self._point_to_private(sender))

    async def _point_to_private(self, sender: Sender) -> None:
        known = await self._known(sender)
        message = plain_message(word("privately", known.language))
        await self._api.write(
            "chat.postMessage",
            await self._workspaces.token(known.account),
            channel=known.place,
            text=message.text,
            blocks=list(message.blocks),
            thread_ts=known.thread,
        )

    async def _home_opened(self, body: Body, context: AsyncBoltContext) -> None:
        sender = payloads.at_home(body)
        if sender is not None:
            self._background.run("home", self._publish(sender, _reception(context)))

    async def _publish(self, sender: Sender, reception: Reception) -> None:
        known = await self._known(sender)
        view = home_view(await reception.standing(known), known.language)
        token = await self._workspaces.token(sender.account)
        await self._api.write("views.publish", token, user_id=sender.address, view=view)

    async def _uninstalled(self, body: Body) -> None:
        team = payloads.left(body)
        if team is not None:
            await self._workspaces.gone(team)

    async def _commanded(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        inbound = payloads.command(body)
        sender = await self._known(inbound.sender)
        await _reception(context).take(replace(inbound, sender=sender))
        await ack(text=word("asked", sender.language), response_type="ephemeral")

    async def _pressed(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        click = payloads.click(body, self._key)
        if click.action == FORM:
            await self._open_words(click)
        elif click.action == OPEN:
            await self._open_talk(click, _reception(context))
        elif click.action in {ANSWER, SEND} and click.values:
            await self._press(click, _reception(context))
        await ack()

    async def _press(self, click: Click, reception: Reception) -> None:
        sender = await self._known(click.sender)
        taken = await reception.take(Inbound(click.key, sender, Pressed(click.values)))
        if click.message is None:
            self._background.run("home", self._publish(sender, reception))
        else:
            self._background.run("press", self._replace_buttons(click, taken.chosen))

    async def _replace_buttons(self, click: Click, chosen: str | None) -> None:
        await self._api.write(
            "chat.update",
            await self._workspaces.token(click.sender.account),
            channel=click.sender.place,
            ts=click.message,
            text=click.text,
            blocks=answered(click.blocks, chosen),
        )

    async def _open_words(self, click: Click) -> None:
        view = modal.words_view(
            next(iter(click.values), ""),
            click.sender,
            click.detail,
            question=click.blocks,
        )
        await self._open(click, view)

    async def _open_talk(self, click: Click, reception: Reception) -> None:
        sender = await self._known(click.sender)
        talk = await reception.begin(sender, next(iter(click.values), ""))
        await self._open(click, modal.talk_view(talk))

    async def _open(self, click: Click, view: Fields) -> None:
        """Open it at once: the trigger lives three seconds. A form that is late is left alone."""

        async def opened() -> None:
            await self._api.write(
                "views.open",
                await self._workspaces.token(click.sender.account),
                within=_MODAL_WITHIN,
                trigger_id=click.trigger,
                view=view,
            )

        self._background.run("form", opened())

    async def _submitted(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        sent = payloads.submission(body)
        if sent.form == modal.WORDS:
            await self._take_words(sent, _reception(context))
            await ack()
        elif sent.form == modal.TALK:
            view = await _go_on(sent, _reception(context))
            await ack(response_action="update", view=view)
        else:
            raise PayloadError("The form is not ours.")

    async def _take_words(self, sent: Submission, reception: Reception) -> None:
        token = sent.kept.get("token")
        words = Words(modal.words_of(sent.inputs), token=token if isinstance(token, str) else None)
        sender = await self._known(sent.sender)
        await reception.take(Inbound(sent.key, sender, words))

    async def _known(self, sender: Sender) -> Sender:
        """`sender` with the language, where Slack tells it; never in the way of a message."""
        return replace(sender, language=await self._languages.of(sender))


async def _go_on(sent: Submission, reception: Reception) -> Fields:
    talk = await reception.say(
        modal.talk_of(sent.kept), sent.key, sender=sent.sender, **modal.said_in(sent.inputs)
    )
    return modal.talk_view(talk)


def _reception(context: AsyncBoltContext) -> Reception:
    reception: Reception = context["reception"]
    return reception


async def _authorize(
    enterprise_id: str | None, team_id: str | None, user_id: str | None
) -> AuthorizeResult:
    """Whoever is signed for is heard: tokens are looked up when something is sent."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, user_id=user_id)


async def _surface(error: Exception) -> None:
    """Bolt would answer 500 and go on; the web layer and the socket must know."""
    raise error


async def _nothing(ack: Callable[[], Awaitable[Any]]) -> None:
    await ack()

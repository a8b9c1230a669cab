"""The addresses that the platforms call: `/webhooks/…`, and `/slack/…` for installing our app.

Whatever a channel was told is stored when it is answered 2xx. What is answered otherwise decides
whether the platform delivers again, and each has its own habits:

- A forged request is 401, for SMS 403, as each platform's own libraries do it. Nobody repeats it.
- A request that is genuine and still cannot be read would be the same the next time. Telegram
  repeats anything but 2xx for a day and holds back all that the same chat says after it, so it is
  told 200. Slack shows a 422 to the person who pressed, and is asked not to repeat it. Twilio
  notes a 422 in its debugger, where the operator looks, and repeats nothing.
- When nothing could be stored it is 503 with Retry-After. Telegram and Slack deliver again by
  themselves, Twilio does when the webhook's address ends in `#rc=…&rp=5xx`.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bots.channel import Channel, Reception
from bots.errors import PayloadError, SignatureError
from bots.messages import ChannelKind, WebhookRequest, WebhookResponse
from earshot.web.metrics import WEBHOOK_SECONDS, WEBHOOKS
from earshot.web.problems import KNOWN, problem, problem_of

log = logging.getLogger(__name__)

FORGED: Mapping[ChannelKind, int] = {"slack": 401, "telegram": 401, "sms": 403}
_GONE_AWAY = 400


def routes(channels: Mapping[ChannelKind, Channel], reception: Reception) -> list[Route]:
    """The routes under which the platforms reach `channels`; one that is not set up is a 404."""
    webhooks = Webhooks(channels, reception)
    return [
        Route("/webhooks/sms/status", webhooks.sms_status, methods=["POST"]),
        Route("/webhooks/{kind}", webhooks.take, methods=["POST"]),
        Route("/slack/install", webhooks.slack, methods=["GET"]),
        Route("/slack/oauth", webhooks.slack, methods=["GET"]),
    ]


@dataclass(frozen=True, slots=True)
class Webhooks:
    """The endpoints over the configured channels."""

    channels: Mapping[ChannelKind, Channel]
    reception: Reception

    async def take(self, request: Request) -> Response:
        """`POST /webhooks/{kind}`: what a platform reports."""
        return await self._counted(request.path_params["kind"], request)

    async def sms_status(self, request: Request) -> Response:
        """`POST /webhooks/sms/status`: what became of an SMS."""
        return await self._counted("sms", request)

    async def slack(self, request: Request) -> Response:
        """`GET /slack/install` and `/slack/oauth`: our app in one more workspace."""
        return await self._counted("slack", request)

    async def _counted(self, kind: str, request: Request) -> Response:
        channel = next((one for name, one in self.channels.items() if name == kind), None)
        if channel is None:
            raise HTTPException(404, "This channel is not set up here.")
        status = 500
        try:
            with WEBHOOK_SECONDS.labels(kind).time():
                response = await self._answered(channel, request)
            status = response.status_code
        finally:
            WEBHOOKS.labels(kind, f"{status // 100}xx").inc()
        return response

    async def _answered(self, channel: Channel, request: Request) -> Response:
        try:
            answer = await channel.answer(await _read(request), self.reception)
        except SignatureError:
            return problem(FORGED[channel.kind], "bad-signature", "This is not the platform's.")
        except PayloadError as error:
            log.warning("webhook not understood", extra={"channel": channel.kind})
            return _unreadable(channel.kind, error)
        except ClientDisconnect:
            return Response(status_code=_GONE_AWAY)
        except tuple(KNOWN) as error:
            return problem_of(error)
        return _response(answer)


async def _read(request: Request) -> WebhookRequest:
    # Latin-1 gives every byte a character, so that no header can raise here.
    headers = {
        name.decode("latin-1").lower(): value.decode("latin-1")
        for name, value in request.scope["headers"]
    }
    return WebhookRequest(
        method=request.method,
        path=request.url.path,
        headers=headers,
        body=await request.body(),
        query=request.scope["query_string"].decode("latin-1"),
    )


def _unreadable(kind: ChannelKind, error: PayloadError) -> Response:
    """The answer to a genuine request that would be as unreadable when it came again."""
    if kind == "telegram":
        return Response(status_code=200)
    response = problem_of(error)
    if kind == "slack":
        response.headers["X-Slack-No-Retry"] = "1"
    return response


def _response(answer: WebhookResponse) -> Response:
    return Response(answer.body, answer.status, dict(answer.headers), media_type=answer.media_type)

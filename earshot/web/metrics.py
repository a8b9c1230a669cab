"""What Prometheus may scrape: counts and times, never anybody's words."""

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response

TURNS = Counter("earshot_turns", "Messages by what became of them", ["outcome"])
OPENINGS = Counter("earshot_openings", "Wishes for a session by what became of them", ["outcome"])
TURN_SECONDS = Histogram(
    "earshot_turn_seconds",
    "From a message's arrival to its durable answer",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0),
)
WEBHOOKS = Counter(
    "earshot_webhooks",
    "Requests of the platforms, by channel and class of status",
    ["kind", "status"],
)
WEBHOOK_SECONDS = Histogram(
    "earshot_webhook_seconds",
    "From a platform's request to its answer, by when everything is stored",
    ["kind"],
    buckets=(0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 3.0, 15.0),
)
DELIVERIES = Counter(
    "earshot_deliveries", "Messages to the platforms, by channel and outcome", ["kind", "outcome"]
)

ANSWERED = TURNS.labels("answered")
PENDING = TURNS.labels("pending")
REFUSED = TURNS.labels("refused")


async def scrape(_: Request) -> Response:
    """`GET /metrics`."""
    return Response(generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

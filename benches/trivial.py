"""A server that reads a request and says something: what uvicorn and the client can do at all."""

import sys
from typing import Any

import uvicorn

ANSWER = b'{"state":"waiting","prompts":[]}'.ljust(400)
_HEADERS = [(b"content-type", b"application/json"), (b"content-length", b"400")]


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answer every request alike."""
    if scope["type"] == "http":
        await receive()
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        await send({"type": "http.response.body", "body": ANSWER})


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), log_config=None, access_log=False, lifespan="off")

"""Servers, and databases that a test may take away."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.faults.servers import Server, free_port


@pytest.fixture
def serving() -> Iterator[Callable[[str], Server]]:
    """Makes a server over the database at an address; it is stopped in the end."""
    with ExitStack() as stack:

        def make(url: str) -> Server:
            server = Server(url, free_port())
            stack.callback(server.close)
            return server

        yield make

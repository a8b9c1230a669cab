"""Engines for tests: a statement is compiled once for all of them, and no disk is waited for."""

from typing import Any

from sqlalchemy import URL, Dialect, Engine, create_engine, event

from storage import engines

DURABLE = engines._PRAGMAS
HURRIED = tuple("synchronous = OFF" if one.startswith("synchronous") else one for one in DURABLE)
"""What was committed outlives a program that is killed all the same, not the machine."""

_shared: dict[str, tuple[Dialect, Any]] = {}


def quick_engine(url: URL, **options: Any) -> Engine:
    """As `create_engine`, but with the compiled statements of the first one that connected.

    Every test opens a database of its own, and would compile the same statements again.
    """
    engine = create_engine(url, query_cache_size=5_000, **options)
    name = engine.dialect.name
    if name in _shared:
        # Statements are kept by dialect; one that has met the database knows all about it.
        engine.dialect, engine._compiled_cache = _shared[name]
    else:
        own = engine.dialect, engine._compiled_cache
        event.listen(engine, "connect", lambda *_: _shared.setdefault(name, own))
    return engine

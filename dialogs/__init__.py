"""The conversation: scripts, the engine, understanding. Pure; no I/O."""

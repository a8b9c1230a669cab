"""Memory: the only code that knows SQL."""

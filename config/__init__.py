"""Settings and shipped data."""

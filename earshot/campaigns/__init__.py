"""Campaigns: whom we ask, when, how often, and what came of it."""

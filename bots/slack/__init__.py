"""Slack: direct messages with buttons, modals, the App Home, over HTTP or Socket Mode."""

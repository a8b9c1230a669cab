"""Channels: the contract, rendering, one folder per platform."""

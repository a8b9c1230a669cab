"""E-mail: a channel that only sends; its messages bring links to the web chat."""

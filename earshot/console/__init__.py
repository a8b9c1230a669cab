"""The admin's pages. They draw, ask who may, and call use cases; nothing is decided here."""

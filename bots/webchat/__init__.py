"""Web chat: the bodies that the widget sends and gets."""

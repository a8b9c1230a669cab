"""For those who come from Delighted: their exports, and what their programs say and ask."""

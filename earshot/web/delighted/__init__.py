"""The API of Delighted, as far as its official Python client calls it."""

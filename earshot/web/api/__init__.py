"""The API for other programs, at /api/v1: its resources, keys, problems and document."""

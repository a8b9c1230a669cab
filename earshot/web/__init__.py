"""HTTP: web chat, health, errors."""

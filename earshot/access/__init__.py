"""Who may see and do what: accounts, signing in, and what is remembered of it."""

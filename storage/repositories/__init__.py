"""One repository per subject; each runs its statements in the unit of work's transaction."""

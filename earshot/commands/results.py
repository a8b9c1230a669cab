"""`report`, `export`, `import`."""

COMMANDS: tuple[()] = ()

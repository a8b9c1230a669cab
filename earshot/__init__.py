"""The program: use cases, web, command line, wiring."""

"""Events of other programs, and the rules by which they lead to a question."""

"""How people ask for things in words of their own: patterns of clauses, a module per language."""

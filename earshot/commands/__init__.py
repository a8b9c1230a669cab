"""The commands of `earshot`, by what they are about."""

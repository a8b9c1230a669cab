"""Scripts in the making: drafts, cards, cures, translations, previews. None of it knows a page."""

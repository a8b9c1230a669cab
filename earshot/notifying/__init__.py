"""What other programs hear from us: signed webhooks, told at least once."""

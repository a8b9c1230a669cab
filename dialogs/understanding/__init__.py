"""What a message means: numbers, choices, commands, in the language of the respondent."""

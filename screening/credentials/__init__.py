"""Foreign and Norwegian credentials: placed on the ladder by facts in data files, never by guesses."""

"""Credentials, foreign and Norwegian, placed on the ladder by facts in data files."""

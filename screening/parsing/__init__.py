"""From the bytes of a CV to its text, sections and entries; nothing is filled in."""

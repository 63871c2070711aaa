"""From the bytes of a CV to its text, sections and entries; nothing that is not there is filled in."""

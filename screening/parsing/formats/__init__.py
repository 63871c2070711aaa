"""One module per file format: bytes in, a Layout (lines and hidden text) or a Cv out."""

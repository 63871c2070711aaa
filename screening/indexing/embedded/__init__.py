"""The embedded engine: tantivy for words, one flat int8 matrix for meaning, columns for filters."""

"""The Elasticsearch engine: one document per candidate with nested passages."""

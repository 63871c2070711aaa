"""The search engines and the embedding model, behind `interface.CandidateIndex` and `encoder.Encoder`."""

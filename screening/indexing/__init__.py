"""Search engines and embedding model, behind `interface.CandidateIndex`, `encoder.Encoder`."""

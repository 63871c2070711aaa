"""`screening alumni ...`: programmes, placements, follow-ups, outcomes, openings, figures."""

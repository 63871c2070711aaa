"""Candidate CV database, screening service and alumni follow-up for a public employer."""

__version__ = "0.1.0"

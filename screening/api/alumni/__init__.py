"""The alumni follow-up under /api/v1/alumni."""

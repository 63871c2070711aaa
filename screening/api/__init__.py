"""The JSON API under /api/v1: schemas in, schemas out, errors as problem documents."""

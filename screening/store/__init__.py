"""The records: tables, repositories, files and migrations; the only room that speaks SQL.

`Database.begin()` opens a transaction whose attributes are the repositories. They take and return
domain values and the dataclasses of `screening.store.records`, never rows of the database.
"""

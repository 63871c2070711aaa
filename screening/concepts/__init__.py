"""Concepts: what work, settings and skills words speak of, in many languages.

Pure: reads its own data files (the lexicon and the ESCO occupations) and nothing else.
"""

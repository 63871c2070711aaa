"""Documents: what is written for people to keep, as blocks first and files second.

A document is a list of blocks (headings, paragraphs, tables); `writers` make a file of it.
"""

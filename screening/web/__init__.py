"""The pages: server-rendered, readable without a script, usable by keyboard alone."""

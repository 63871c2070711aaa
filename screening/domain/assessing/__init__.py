"""One small function per kind of requirement: CV and facts in, verdict with evidence out.

Each function's docstring is the public explanation of its rules. RULES_VERSION goes up when any of
them could decide otherwise than before; it is stored with every screening run.
"""

RULES_VERSION = "2"

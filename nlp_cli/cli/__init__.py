"""The command line: one file a command; none of them imports spaCy before it has work for it."""

from nlp_cli.cli.program import main

__all__ = ["main"]

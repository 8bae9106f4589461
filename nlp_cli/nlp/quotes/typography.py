"""Dashes and quotation marks: which characters open and close speech, whatever the paper's typography."""

from __future__ import annotations

import re
from dataclasses import dataclass

DASHES = "-–—"
CLOSING_ONLY = "»"
GUILLEMETS = "«»"
MARKS = GUILLEMETS + '"“”„'
SENTENCE_END = ".!?…"

# A dash before its first word: *– Ja*, *-Ja*; the underscore is a common typing error for it (*_ Ja*).
TURN_AT_START = re.compile(rf"\s*[{DASHES}_]+\s*(?=[^\W_]|[{MARKS}])")

# A dash after the end of a sentence, a colon or closed marks, before a capital: *Hun nøler. – Nei*, *Oslo: - Ja*.
TURN_INSIDE = re.compile(rf"(?<=[.!?…:{MARKS})])(?:\s+[{DASHES}]\s?|_\s?|\s+_\s?)(?=[{MARKS}]?\s?[^\W\d_a-zæøåäöéü])")


@dataclass(frozen=True, slots=True)
class Marked:
    """Text in quotation marks: the marks stand at ``start`` and ``end - 1`` (no closing mark: ``closed`` is false)."""

    start: int
    end: int
    closed: bool
    opened: bool = True

    @property
    def inner(self) -> tuple[int, int]:
        """Where the words between the marks are."""
        return self.start + self.opened, self.end - self.closed


def marked_spans(text: str, start: int, end: int, goes_on: bool = False) -> list[Marked]:
    """The outermost pairs of marks in the paragraph ``text[start:end]``; nested ones are left to them.

    A mark that is never closed counts to the end of the paragraph only when words follow it directly, as speech does.
    ``goes_on`` tells that the paragraph before left one open, which this one may close.
    """
    spans: list[Marked] = []
    opened: list[int] = []
    nested: list[Marked] = []
    for found in re.finditer(rf"[{MARKS}]", text[start:end]):
        at = start + found.start()
        char = text[at]
        if opened and _closes(char, text[opened[-1]], nested=len(opened) > 1):
            first = opened.pop()
            if opened:
                nested.append(Marked(first, at + 1, closed=True))
            else:
                spans.append(Marked(first, at + 1, closed=True))
                nested.clear()
        elif char != CLOSING_ONLY:
            opened.append(at)
        elif goes_on and not spans:
            spans.append(Marked(start, at + 1, closed=True, opened=False))
    if opened and nested:
        spans += nested  # a stray mark, with whole pairs behind it
    elif opened and opened[0] + 1 < end and not text[opened[0] + 1].isspace():
        spans.append(Marked(opened[0], end, closed=False))
    return spans


def _closes(char: str, opener: str, nested: bool) -> bool:
    if opener == "«":
        return char == "»"
    if opener == "„":
        return char in '“”"'
    return char in '"“”' and (char == opener or char == "”" or nested)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """``text[start:end]`` from its first word to its last or the ``.!?…`` that closes it, without marks and commas."""
    while start < end and (text[start].isspace() or text[start] in DASHES + MARKS + "_,.:;)"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in DASHES + MARKS + "_,:;("):
        end -= 1
    return start, end


def trim_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """``text[start:end]`` without white space, dashes, commas and the full stop at its ends; quotation marks stay."""
    while start < end and (text[start].isspace() or text[start] in DASHES + "_,.:;)"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in DASHES + "_,:;(.!"):
        end -= 1
    return start, end

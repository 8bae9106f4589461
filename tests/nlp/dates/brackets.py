"""Expected expressions written into the sentence: *Han kom [i går|2009-07-31].*"""

from __future__ import annotations

import re

from nlp_cli.nlp.dates.anchor import Partial
from nlp_cli.nlp.dates.tagger import Context, Found, find_dates

_BRACKET = re.compile(r"\[([^\]|]*)\|([^\]|]*)\]")
SATURDAY = Partial(2009, 8, 1)


def expected(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The plain text, and (start, end, value) of each bracket."""
    text, spans, position = "", [], 0
    for match in _BRACKET.finditer(marked):
        text += marked[position : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        position = match.end()
    return text + marked[position:], spans


def found_in(text: str, published: Partial = SATURDAY) -> list[Found]:
    return find_dates(text, Context(published=published))


def shown(text: str, published: Partial = SATURDAY) -> str:
    """The text with what was found in brackets: what a failing test shows."""
    marked, position = "", 0
    for found in found_in(text, published):
        marked += f"{text[position : found.start]}[{text[found.start : found.end]}|{found.value}]"
        position = found.end
    return marked + text[position:]

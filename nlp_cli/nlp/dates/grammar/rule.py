"""What a rule of the grammar is, and the pieces of patterns that rules share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Absolute, Expression, Kind, Weak
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

Guard = Callable[[Match, Sequence[Word], Clues], bool]
"""A condition on the grammar of the words around."""
Built = Expression | Weak | tuple[Expression | Weak, ...] | None
"""One expression for each extent of the pattern; an empty tuple when the words are no date at all; None to pass on."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of naming a time.

    ``example`` shows the rule at work, its expressions in brackets with their values, for an article of 1 August 2009
    (a Saturday); in ``counter`` it must find nothing. Both are run as tests.
    """

    name: str
    pattern: str
    build: Callable[[Match], Built]
    example: str
    counter: str
    guard: Guard | None = None


DASH = "'-|–|—'"
NUMERAL = "((number | one)? power ('og'? number)? | figure | decimal | number)"
AMOUNT = (
    "((figure | number | one) 'og' one half | one? and_a_half | one half | half | one pair ("
    + DASH
    + " (number | figure))?"
    " | one heap | heaps 'av' | vague vague?"
    f" | {NUMERAL} ('-|–|—|til|eller|og' {NUMERAL})? | one ('eller|til' {NUMERAL})?)"
)
"""How many: *to og et halvt*, *et par*, *noen få*, *fem til ti*, *en rekke*."""
YEAR = "(year (?!counted) | apostrophe_year)"
AGO = "'siden|sidan|sida|tilbake|tilbakers|sia'"

T = TypeVar("T")


def known(meaning: object, kind: type[T]) -> T:
    """A meaning of the lexicon as what the rule knows it to be."""
    if not isinstance(meaning, kind):
        raise TypeError(f"{meaning!r} is no {kind.__name__}")
    return meaning


def number(meaning: object) -> int:
    return known(meaning, int)


def code(meaning: object) -> str:
    return known(meaning, str)


def year_of(match: Match) -> int | None:
    """The year that ``YEAR`` matched, if it did."""
    if match.has("apostrophe_year"):
        return 1900 + number(match["apostrophe_year"])
    return number(match["year"]) if match.has("year") else None


def date_value(value: str) -> Callable[[Match], Built]:
    """A builder that always gives the same DATE (``PRESENT_REF``)."""
    return lambda match: Absolute(Kind.DATE, value)


def nothing(match: Match) -> Built:
    """The words are no date: a rule that keeps others from finding one."""
    return ()

"""Text → words with the classes of the lexicon that they belong to. Linear in the length of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nlp_cli.nlp.dates.figures import meanings_of_figure
from nlp_cli.nlp.dates.lexicon import CLASSES, context

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<day>\d{4}-\d\d-\d\d(?!\d)                 # 2021-03-17
        | \d{1,2}/\d{1,2}[-/ ]\d{2,4}(?!\d) )       # 3/3-21
    | (?P<suffixed>\d{1,4}[-–]?(?:tall|tal|år|ti)[a-zæøå]*)   # 1990-tallet, 08-tiden
    | (?P<year>\d{4}(?=/\d{2,4}(?!\d)))            # 2007/08 is two years
    | (?P<figure>\d+(?:[.,:/]\d+)*(?:-?[^\W\d_]+)?)
    | (?P<apostrophe>['’‘´]\d\d(?!\w))              # '68
    | (?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
COMPOUND_SAMPLES = "åpningshelgen Åpningshelgen skulejente Skulejente".split()
"""Compounds of every set of classes there is."""
BREAK = "\n\n"
"""The token that stands for a paragraph break; no rule can match across it."""
_START_MARKS = frozenset({*".!?:;–—-«»\"“”„‘’'(…•*|", BREAK})


@dataclass(frozen=True, slots=True)
class Word:
    """One word, figure or mark at ``text[start:end]``; ``meanings`` gives its meaning in each class it belongs to."""

    start: int
    end: int
    form: str
    """Lower case."""
    meanings: Mapping[str, object]


def _meanings_of_words() -> dict[str, dict[str, object]]:
    table: dict[str, dict[str, object]] = {}
    for name, forms in CLASSES.items():
        for form, meaning in forms.items():
            table.setdefault(form, {})[name] = meaning
    return table


_LEXICON = _meanings_of_words()
_NOTHING: Mapping[str, object] = {}


def read_words(text: str, breaks: Iterable[int] = ()) -> list[Word]:
    """Split ``text`` into words; a blank line, or an offset in ``breaks``, puts a paragraph break between them."""
    words: list[Word] = []
    waiting = sorted(breaks, reverse=True)
    line_start = True
    for match in _TOKEN.finditer(text):
        start, end, kind = match.start(), match.end(), match.lastgroup
        if kind == "space":
            line_start |= "\n" in match[0]
            if match[0].count("\n") > 1 or match[0].count("\r") > 1 or "\u2029" in match[0]:
                words.append(Word(start, end, BREAK, _NOTHING))
            continue
        while waiting and waiting[-1] <= start:
            waiting.pop()
            if words and words[-1].form != BREAK:
                words.append(Word(start, start, BREAK, _NOTHING))
        if kind == "word":
            words += _read_word(match[0], start, words, line_start)
        else:
            meanings = _LEXICON.get(match[0], _NOTHING) if kind == "mark" else meanings_of_figure(match[0], kind)
            words.append(Word(start, end, match[0].lower(), meanings))
        line_start = False
    return words


def _read_word(form: str, start: int, before: list[Word], line_start: bool) -> list[Word]:
    """A word, or the parts of *to-tre* and *mars-april*, whose hyphen is a dash."""
    if "-" in form and all(part.lower() in _LEXICON for part in form.split("-")):
        found = []
        for part in re.finditer(r"-|[^-]+", form):
            meanings = _LEXICON.get(part[0].lower(), _NOTHING)
            found.append(Word(start + part.start(), start + part.end(), part[0].lower(), meanings))
        return found
    lower = form.lower()
    meanings = _LEXICON.get(lower, _NOTHING)
    if not meanings:
        meanings = _compound_word(lower)
    if _is_in_address(form, start, before) or (
        not (meanings and meanings.keys() <= _CONTEXT) and _is_name(form, start, before, line_start)
    ):
        meanings = _NAME
    elif form[0].isupper() and not (meanings and form.isupper()):
        meanings = {**meanings, "capital": True} if meanings else _CAPITAL
    return [Word(start, start + len(form), lower, meanings)]


def _compound_word(form: str) -> Mapping[str, object]:
    """*åpningshelgen* is a week-end, *skulejente* a person."""
    if form.endswith(("helgen", "helga")):
        return _WEEKEND
    return _PERSON if form.endswith(context.PERSON_ENDINGS) else _NOTHING


_NAME: Mapping[str, object] = {"capital": True, "name": True}
_WEEKEND: Mapping[str, object] = {"weekend_compound": True}
_PERSON: Mapping[str, object] = {"person": True}
_CONTEXT = frozenset(context.CLASSES)
_CAPITAL: Mapping[str, object] = {"capital": True}
_ALWAYS_NAMES_OK = frozenset(
    {"st", "hans", "kristi", "sankthans", "olsok", "jonsok", "halloween", "jul", "påske", "kl"}
)


def _is_in_address(form: str, start: int, before: list[Word]) -> bool:
    """*no* in *firda.no*."""
    if len(before) < 2 or not form[0].islower():
        return False
    mark, owner = before[-1], before[-2]
    return (
        mark.form in _GLUE
        and mark.end == start
        and owner.end == mark.start
        and owner.form[-1].isalpha()
        and owner.form not in _ABBREVIATIONS
    )


_ABBREVIATIONS = frozenset(
    {
        "kl",
        "ca",
        "nr",
        "st",
        "dr",
        "pr",
        "mnd",
        "d",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "okt",
        "nov",
        "des",
    }
)
_GLUE = frozenset({".", "@", "_", "#"})


def _is_name(form: str, start: int, before: list[Word], line_start: bool) -> bool:
    """Norwegian writes months and days small: *August* inside a sentence is a person."""
    if not form[0].isupper() or form.isupper() or form.lower() in _ALWAYS_NAMES_OK:
        return False
    if line_start or not before or before[-1].form in _START_MARKS:
        return False
    return not before[-1].form.isdecimal()

"""What else an editor wants to know of a quote: how it is set, what kind of source speaks, with which title."""

from __future__ import annotations

import re

from nlp_cli.nlp.people.roles import is_human, is_institution
from nlp_cli.nlp.quotes.cast import Cast
from nlp_cli.nlp.quotes.cues import HE, SHE, THEY
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.speakers import JOURNALIST
from nlp_cli.nlp.quotes.typography import GUILLEMETS, MARKS

STYLES = {
    Rule.DASH_TURN: "dash",
    Rule.TURN_GOES_ON: "dash",
    Rule.COLON: "colon",
}
"""How direct speech without quotation marks is set, by the rule that found it."""

_PLACES = frozenset({"GPE_ORG", "GPE_LOC", "GPE", "LOC"})
_PLURAL = re.compile(r"(?:ere|ene|ane|arar|erar)$")
_SEVERAL = frozenset("flere fleire mange noen nokon nokre to tre fire fem begge både alle".split())
_SOURCE = re.compile(r"(?:kilde|kjelde|velger|veljar|innehaver|innehavar)(?:en|n|a)?$")
"""They speak, though no pronoun would be looked for behind them."""
_COMPLEMENT = re.compile(r"(?<=\w) (?:i|ved|for|av|fra|frå|på|hos|hjå|nær)\b.*")
_ONE_OF = re.compile(r"^(?:en|ein|ei|et|eit) av ")
_LANDS = re.compile(r"(?:land|land(?:et|a|ene)|stater|statar|nasjoner|nasjonar)$")


def style_of(reading: Reading, quote: Found) -> str:
    """``dash``, ``guillemets``, ``quotation_marks``, ``colon`` or, for reported speech without marks, ``none``."""
    if quote.type == "direct" and quote.rule in STYLES:
        return STYLES[quote.rule]
    if quote.type == "indirect":
        return "none"
    around = reading.text[max(quote.start - 1, 0) : quote.end + 1]
    mark = next((char for char in around if char in MARKS), None)
    if mark is None:
        return "none"
    return "guillemets" if mark in GUILLEMETS else "quotation_marks"


def kind_of(reading: Reading, cast: Cast, quote: Found) -> str | None:
    """``person``, ``organisation``, ``place``, ``role``, ``group`` or ``journalist``; null if untold or neither."""
    name = quote.speaker
    if name is None:
        return None
    if name == JOURNALIST:
        return "journalist"
    person = cast.get(name)
    if person and person.places:
        return "person"
    if label := reading.labels.get(name):
        return "place" if label in _PLACES else "organisation"
    return "organisation" if name.isupper() else kind_of_words(name.lower())


def kind_of_words(phrase: str) -> str | None:
    """The kind of a source without a name, from its words: *en sint kunde*, *naboene*, *politiet*."""
    if _ONE_OF.match(phrase):
        return "role"
    words = _COMPLEMENT.sub("", phrase).split()
    if words[0] in SHE | HE:
        return "person"
    if "og" in words or words[0] in THEY | _SEVERAL or "prosent" in words:
        return "group"
    if any(_are_several(word) for word in words):
        return "group"
    if any(is_human(word) or _SOURCE.search(word) for word in words):
        return "role"
    if any(map(is_institution, words)):
        return "organisation"
    return "place" if any(map(_LANDS.search, words)) else None


def _are_several(word: str) -> bool:
    """*naboene*, *ledere*, *representanter*; not *leder*."""
    if is_human(word) or _SOURCE.search(word):
        return _PLURAL.search(word) is not None
    singular = word[:-1] if word.endswith("e") else word[:-2]
    is_plural = word.endswith(("er", "ar", "ere"))
    return is_plural and (is_human(singular) or _SOURCE.search(singular + "e" * (singular[-1:] == "d")) is not None)


def title_of(cast: Cast, quote: Found) -> str | None:
    """The title that the article gives the speaker (*jussprofessor*), in its plain form."""
    person = cast.get(quote.speaker) if quote.speaker else None
    return person.title if person else None

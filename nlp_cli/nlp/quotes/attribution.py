"""The words that say whose words they are: *sier rektor Kari Lie*, *slår hun fast*, *heter det i rapporten*."""

from __future__ import annotations

from dataclasses import dataclass

from nlp_cli.nlp.quotes.cues import CUE_NOUNS, HE, SHE
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.verbs import NEEDS_PARTICLE, PARTICLES, PREPOSITIONS, Form, Takes, Verb, readings

_BETWEEN = frozenset(
    "også òg og derfor difor altså nå no videre vidare likevel imidlertid samtidig samstundes da då så dog ellers "
    "elles seg nemlig nemleg igjen att i dag på sin side".split(" ")
)
SAYS_ITSELF = frozenset({"hete", "stå", "lyde"})
"""Verbs whose subject is *det*; the text that holds the words is their source."""
_CONTAINERS = frozenset({"i", "på", "fra", "frå"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words ``first`` up to ``stop`` attribute; the cue's characters; who; the verb (null for *ifølge* and nouns)."""

    first: int
    stop: int
    cue: tuple[int, int]
    mention: Mention
    verb: Verb | None


def inverted_at(reading: Reading, k: int, limit: int, any_verb: bool = False) -> Attribution | None:
    """Verb, then speaker, beginning at word ``k``: *sier hun*, *slår Lie fast*, *heter det i rapporten*.

    ``any_verb`` lets a verb pass that is no cue verb, when a name or a pronoun follows and the sentence ends there.
    """
    if k + 1 >= limit:
        return None
    word = reading.words[k]
    verbs = readings(word.lower, Form.FINITE)
    if verbs:
        return _said_in(reading, k, limit, verbs[0]) or _said_by(reading, k, limit, verbs[0])
    if word.lower in {"er", "var"}:
        return _cue_noun(reading, k, limit)
    if any_verb and word.pos == "VERB" and word.finite and word.lower == word.text:
        found = _said_by(reading, k, limit, Verb(word.lower, Takes.TURN, Form.FINITE))
        if found and found.mention.first == k + 1 and _is_person(reading, found.mention):
            return found if _closes(reading, found.stop, limit) else None
    return None


def according_at(reading: Reading, k: int, limit: int) -> Attribution | None:
    """*ifølge X*, *i følge X*, *i fylgje X*, beginning at word ``k``."""
    first = k
    if reading.words[k].lower == "i" and k + 1 < limit:
        k += 1
        if reading.words[k].lower not in {"følge", "følgje", "fylgje"}:
            return None
    elif reading.words[k].lower not in {"ifølge", "ifølgje", "ifylgje"}:
        return None
    mention = mention_at(reading, k + 1, limit)
    if mention is None:
        return None
    return Attribution(first, mention.phrase_stop, _chars(reading, first, k + 1), mention, None)


def _said_by(reading: Reading, k: int, limit: int, verb: Verb) -> Attribution | None:
    particles = PARTICLES.get(verb.lemma, frozenset())
    j = k + 1
    cue_stop = k + 1
    has_particle = False
    if j < limit and reading.words[j].lower in particles:
        if reading.words[j].lower in PREPOSITIONS or verb.lemma == "vise":
            return None
        j, cue_stop, has_particle = j + 1, j + 1, True
    skipped = 0
    while j < limit and skipped < 3 and reading.words[j].lower in _BETWEEN:
        j, skipped = j + 1, skipped + 1
    mention = mention_at(reading, j, limit)
    if mention is None:
        return None
    stop = mention.phrase_stop
    if particles and not has_particle:
        after = next((m for m in range(stop, min(stop + 3, limit)) if reading.words[m].lower in particles), None)
        if after is not None:
            stop, has_particle = after + 1, True
    if verb.lemma in NEEDS_PARTICLE and not has_particle:
        return None
    return Attribution(k, stop, _chars(reading, k, cue_stop), mention, verb)


def _said_in(reading: Reading, k: int, limit: int, verb: Verb) -> Attribution | None:
    """*heter det i rapporten*: what holds the words is the source."""
    if verb.lemma not in SAYS_ITSELF or k + 3 >= limit or reading.words[k + 1].lower != "det":
        return None
    if reading.words[k + 2].lower not in _CONTAINERS:
        return None
    mention = mention_at(reading, k + 3, limit)
    return Attribution(k, mention.stop, _chars(reading, k, k + 2), mention, verb) if mention else None


def _cue_noun(reading: Reading, k: int, limit: int) -> Attribution | None:
    """*er beskjeden fra rektor*, *er oppfordringen hun gir*."""
    j = k + 1
    if j + 1 >= limit or not CUE_NOUNS.search(reading.words[j].lower) or reading.words[j].pos != "NOUN":
        return None
    at = j + 2 if reading.words[j + 1].lower in {"fra", "frå", "til"} else j + 1
    mention = mention_at(reading, at, limit)
    return Attribution(k, mention.stop, _chars(reading, j, j + 1), mention, None) if mention else None


def _is_person(reading: Reading, mention: Mention) -> bool:
    entity = reading.entity_at(mention.first)
    return mention.phrase in SHE | HE or (entity is not None and entity.is_person)


def _closes(reading: Reading, k: int, limit: int) -> bool:
    if k >= limit or reading.words[k].text in {".", ",", ":"}:
        return True
    return reading.words[k].pos in {"ADP", "CCONJ", "ADV", "ADJ"}


def _chars(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    return reading.words[first].start, reading.words[stop - 1].end

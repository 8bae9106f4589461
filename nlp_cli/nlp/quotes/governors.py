"""Which verb, noun or phrase a clause depends on, and who is its source."""

from __future__ import annotations

from dataclasses import dataclass

from nlp_cli.nlp.quotes.clauses import REACH
from nlp_cli.nlp.quotes.cues import CUE_NOUNS, NEGATIONS, NO_SOURCES, PHRASES
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.stretches import Stretch
from nlp_cli.nlp.quotes.verbs import NEEDS_PARTICLE, PARTICLES, Form, Takes, Verb, readings

_LINKING = frozenset({"om", "på", "til", "for", "av", "i", "med", "mot", "over", "frå", "fra"})
_HAVE = frozenset({"har", "hadde", "ha"})
# With these ``at`` opens no report: *etter at*, *uten at*, *slik at*.
_CONJUNCTIVE = frozenset("etter uten utan slik så ved før innan".split())
_MODALS = frozenset("må måtte kan kunne skal skulle".split(" "))
_BE = frozenset("blir ble bli blei vart vert verte er var blitt vorte".split(" "))


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word in the reporter's text, with the span of its characters."""

    k: int
    """Word of the verb or noun."""
    first: int
    stop: int
    verb: Verb | None


def cue_before(reading: Reading, at: int, s: Stretch, takes: Takes) -> Cue | None:
    """The verb, noun or phrase that the ``at`` at this word depends on, reading leftwards."""
    words, j = reading.words, at - 1
    if j > s.first and words[j].lower in {"og", "men"}:
        j -= 2 if words[j - 1].text == "," else 1
    if j < s.first:
        return None
    if words[j].lower in _CONJUNCTIVE:
        return None
    if words[j].lower == "det" and j > s.first and words[j - 1].lower in _LINKING | {"spesielt", "særlig", "særleg"}:
        j -= 1  # «peker på det at»
    if words[j].text == ",":
        j = next((i - 1 for i in range(j - 1, max(s.first, j - REACH), -1) if words[i].text == ","), j)
    phrase = _phrase_before(reading, j + 1, s)
    if phrase:
        return phrase
    low = max(s.first, j - REACH)
    preposition = words[j].lower in _LINKING
    while j >= low:
        word = words[j]
        if word.text in {",", ";", ":"}:
            return None
        is_noun_cue = word.pos == "NOUN" and (preposition or j + 1 == at) and CUE_NOUNS.search(word.lower)
        if is_noun_cue and source_of_noun(reading, j, at, s):
            return Cue(j, j, j + 1, None)
        if word.lower in _BE and j + 1 == at and (noun := _noun_cue_before(reading, j, s)):
            return noun
        cue = verb_cue(reading, j, s, takes)
        if cue:
            return cue
        if word.finite or (word.pos == "VERB" and j + 1 == at):
            return None
        j -= 1
    return None


def _noun_cue_before(reading: Reading, k: int, s: Stretch) -> Cue | None:
    """*Beskjeden fra rektor var* at …"""
    for j in range(k - 1, max(s.first - 1, k - REACH), -1):
        if reading.words[j].pos == "NOUN" and CUE_NOUNS.search(reading.words[j].lower):
            return Cue(j, j, j + 1, None)
    return None


def _phrase_before(reading: Reading, stop: int, s: Stretch) -> Cue | None:
    """A cue of several words that ends right before word ``stop``: *legger ikke skjul på*."""
    low = max(s.first, stop - 8)
    line = " ".join(word.lower for word in reading.words[low:stop])
    for pattern in PHRASES:
        if found := pattern.search(line):
            first = low + line[: found.start()].count(" ")
            k = next(j for j in range(first, stop) if reading.words[j].pos in {"VERB", "AUX"} or j + 1 == stop)
            if any(
                word.entity >= 0 or word.pos == "PRON" for word in reading.words[k + 1 : stop] if word.lower != "det"
            ):
                return Cue(k, k, k + 1, None)  # «la ikke hun skjul på»: the subject parts it
            return Cue(k, first, stop, None)
    return None


def verb_cue(reading: Reading, k: int, s: Stretch, takes: Takes) -> Cue | None:
    word = reading.words[k]
    verbs = readings(word.lower)
    if word.pos in {"NOUN", "PROPN"} and not word.finite:
        verbs = tuple(verb for verb in verbs if verb.form is Form.PARTICIPLE)  # taken for a noun: *har uttrykt*
    has_auxiliary = _has_auxiliary(reading, k, s)
    for verb in sorted(verbs, key=lambda verb: verb.form is not Form.PARTICIPLE) if has_auxiliary else verbs:
        if not verb.takes & takes or (verb.form is Form.PARTICIPLE and not has_auxiliary):
            continue
        if verb.form is Form.INFINITIVE and _is_yet_to_come(reading, k):
            continue
        if verb.form is Form.PASSIVE and has_modal(reading, k, s):
            continue  # «det må understrekes at»: the writer's own words
        stop = k + 1
        particles = PARTICLES.get(verb.lemma, frozenset())
        if stop < s.stop and reading.words[stop].lower in particles:
            stop += 1
        elif verb.lemma in NEEDS_PARTICLE and not any(
            word.lower in particles for word in reading.words[stop : min(stop + 3, s.stop)]
        ):
            continue
        return Cue(k, k, stop, verb)
    return None


def _has_auxiliary(reading: Reading, k: int, s: Stretch) -> bool:
    return any(w.lower in _HAVE | _BE for w in reading.words[max(s.first, k - 10) : k + 4])


def _is_yet_to_come(reading: Reading, k: int) -> bool:
    """*kommer til å si*: not said yet."""
    before = [word.lower for word in reading.words[max(0, k - 3) : k]]
    return before in (["kommer", "til", "å"], ["kjem", "til", "å"], ["kom", "til", "å"])


def has_modal(reading: Reading, k: int, s: Stretch) -> bool:
    """*måtte be dem om*, *kunne fortelle at*: it was said; after *å* it need not have been."""
    before = [word.lower for word in reading.words[max(s.first, k - 6) : k]]
    return any(word in _MODALS for word in before) and before[-1:] != ["å"]


def is_passive(reading: Reading, cue: Cue, s: Stretch) -> bool:
    if cue.verb is None:
        return False
    before = [w.lower for w in reading.words[max(s.first, cue.k - 12) : cue.k]]
    if cue.verb.form is Form.PASSIVE:
        return True
    return cue.verb.form is Form.PARTICIPLE and any(w in _BE for w in before) and not any(w in _HAVE for w in before)


def leaves_out_source(reading: Reading, k: int, s: Stretch) -> bool:
    """***Hevder** de ikke fikk vite det*: a heading that begins with the verb does not say who."""
    if k != s.first or not reading.paragraphs[reading.paragraph_of(k)].is_heading:
        return False
    return not any(word.text == "?" for word in reading.words[k : s.stop])


def is_negated(reading: Reading, first: int, stop: int) -> bool:
    return any(word.lower in NEGATIONS for word in reading.words[max(first, 0) : stop])


def is_no_source(reading: Reading, mention: Mention, cue: Cue) -> bool:
    return NO_SOURCES.search(reading.words[mention.stop - 1].lower) is not None


def agent_of(reading: Reading, k: int, s: Stretch) -> Mention | None:
    for j in range(k, s.stop - 1):
        if reading.words[j].lower == "av" and (mention := mention_at(reading, j + 1, s.stop)) and mention.names:
            return mention
    return None


def container_before(reading: Reading, k: int, s: Stretch) -> Mention | None:
    """***I brevet** heter det* at …: what holds the words is their source; it opens the cue's clause."""
    first = next((j for j in range(k - 1, s.first, -1) if reading.words[j - 1].lower in {"og", ",", "men"}), s.first)
    for low in dict.fromkeys((first, s.first)):
        for j in range(low, k):
            if reading.words[j].lower in {"i", "på", "av"}:
                return mention_at(reading, j + 1, k)
    return None


def source_of_noun(reading: Reading, k: int, at: int, s: Stretch) -> Mention | None:
    """*beskjeden fra X om at*, *Xs påstand om at*, *hennes påstand*."""
    for j in range(k + 1, at):
        if reading.words[j].lower in {"fra", "frå", "til", "hos"}:
            return mention_at(reading, j + 1, at)
    return None

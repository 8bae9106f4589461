"""Noun phrases that may name a speaker, read off words, parts of speech and names.

Word order is a firmer guide here than the parse: behind a cue verb the speaker comes first (*sier rektor Kari Lie*).
"""

from __future__ import annotations

from dataclasses import dataclass

from nlp_cli.nlp.quotes.cues import ADDRESSEE, HE, NOBODY, OWN_VOICE, SHE, SPEAKER_PRONOUNS, TIME_WORDS
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.typography import MARKS

_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"})
_LINKS = frozenset({"i", "ved", "for", "av", "fra", "frå", "på", "hos", "hjå", "innen", "innan", "og", "under", "mot"})
_WITHIN = frozenset({"for", "i", "fra", "frå", "ved", "av", "på", "hos", "hjå", "nær"})
_ADVERBS = frozenset({"videre", "vidare", "fremdeles", "framleis", "likevel"})
"""Taggers take them for adjectives: *skriver de videre*."""
_INDEFINITE = frozenset({"en", "ei", "et", "ein", "eit", "flere", "fleire", "mange", "noen", "nokon", "to", "tre"})
_SOME = frozenset("en ein ei et eitt to tre fire flere fleire mange noen nokon nokre én éin".split(" "))
_SOON = 14
"""A name comes within this many words of the cue, or it is no part of the attribution."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The words ``first`` up to ``stop`` that name a speaker, and the longer phrase they stand in (``title_first``)."""

    first: int
    stop: int
    names: tuple[str, ...]
    """Full names; more than one for joint speakers; none for pronouns and descriptions."""
    phrase: str
    """The plainest noun phrase, for a speaker without a name."""
    title_first: int
    phrase_stop: int


def mention_at(reading: Reading, k: int, limit: int) -> Mention | None:
    """The noun phrase that begins at word ``k`` and may be a speaker, read no further than ``limit``."""
    if k >= limit:
        return None
    word = reading.words[k]
    if word.lower in _SOME and k + 2 < limit and reading.words[k + 1].lower == "av":
        return _some_of(reading, k, limit)
    if word.lower in OWN_VOICE or (word.lower in NOBODY and not _is_article(reading, k, limit)):
        return None
    if word.lower in SHE | HE or (word.lower in SPEAKER_PRONOUNS and not _goes_on(reading, k + 1, limit)):
        return Mention(k, k + 1, (), word.lower, k, k + 1)
    return _named(reading, k, limit) or _described(reading, k, limit)


def _is_article(reading: Reading, k: int, limit: int) -> bool:
    """*en talsmann*, *den unge mannen*, but not *det* alone."""
    return reading.words[k].lower in {"en", "ein", "den", "det"} and _goes_on(reading, k + 1, limit)


def _goes_on(reading: Reading, k: int, limit: int) -> bool:
    """Whether a noun phrase goes on: *de to*, *den unge jordmoren*."""
    if k >= limit or reading.words[k].lower in _ADVERBS:
        return False
    return reading.words[k].pos in {"ADJ", "NOUN", "NUM", "PROPN"} and reading.words[k].is_word


def _named(reading: Reading, k: int, limit: int) -> Mention | None:
    """The person that titles and descriptions lead up to, or the body that stands at ``k``."""
    j, bracket, complement, quoted = k, 0, False, False
    while j < min(limit, k + _SOON):
        word, entity = reading.words[j], reading.entity_at(j)
        if entity and entity.is_person and not bracket and not _has_short_form(reading, entity.last + 1, limit):
            if _is_genitive(reading, entity.last, limit) or complement:
                return None  # Lies datter, datteren til Lie
            if j == k or reading.words[j - 1].lower not in _LINKS | ADDRESSEE or reading.words[j - 1].lower == "og":
                return _with_partners(reading, k, entity.first, entity.last + 1, limit)
            return None
        if entity and j == k and entity.is_body and not _heads_on(reading, entity.last + 1, limit):
            return _with_partners(reading, k, entity.first, entity.last + 1, limit)
        if word.lower in ADDRESSEE or (word.pos in {"VERB", "AUX", "SCONJ"} and not entity and word.text[0].islower()):
            return None
        if word.text == ",":
            after = reading.entity_at(j + 1)
            if not (after and after.is_person):
                return None
            complement = False
        elif word.text in ".!?:;»" or (quoted and word.text in MARKS):
            return None
        quoted = quoted or word.text in MARKS
        if word.lower in {"av", "for", "hos", "hjå"}:
            complement = not _is_bare_title(reading, k, j)
        bracket += {"(": 1, ")": -1}.get(word.text, 0)
        j += 1
    return None


def _is_bare_title(reading: Reading, first: int, stop: int) -> bool:
    """*direktør for drift Kari Lie* is Kari Lie; *datteren av Kari Lie* and *en talsmann for Kari Lie* are not."""
    words = reading.words[first:stop]
    morph = str(reading.doc[words[-1].token].morph) if words else ""
    return bool(words) and "Definite=Def" not in morph and words[0].lower not in _INDEFINITE and words[-1].pos == "NOUN"


def _has_short_form(reading: Reading, k: int, limit: int) -> bool:
    """*Verdens helseorganisasjon (WHO)*: no person, whatever the recogniser says."""
    return (
        k + 1 < limit
        and reading.words[k].text == "("
        and reading.words[k + 1].text.isupper()
        and len(reading.words[k + 1].text) > 1
    )


def _is_genitive(reading: Reading, k: int, limit: int) -> bool:
    token = reading.doc[reading.words[k].token]
    return "Case=Gen" in str(token.morph) and _goes_on(reading, k + 1, limit)


def _heads_on(reading: Reading, k: int, limit: int) -> bool:
    """Whether a noun follows that the name before it only describes: *Norges ambassadør*."""
    return (
        k < limit
        and reading.words[k].pos in {"NOUN", "ADJ", "DET", "PROPN"}
        and reading.words[k - 1].lower.endswith("s")
        and reading.words[k].is_word
    )


def _with_partners(reading: Reading, k: int, first: int, stop: int, limit: int) -> Mention:
    """*Kari Lie (65) og Ola Moe*: one mention, two names."""
    names = [reading.entities[reading.words[first].entity].name]
    end = stop
    while (nxt := _partner(reading, end, limit)) is not None:
        entity = reading.entities[reading.words[nxt].entity]
        names.append(entity.name)
        end = entity.last + 1
    return Mention(first, end, tuple(names), reading.span_text(first, end), k, end)


def _partner(reading: Reading, k: int, limit: int) -> int | None:
    if k + 2 < limit and reading.words[k].text == "(" and reading.words[k + 2].text == ")":
        k += 3
    if k + 1 < limit and reading.words[k].lower == "og":
        entity = reading.entity_at(k + 1)
        if entity and (entity.is_person or entity.is_body) and entity.first == k + 1:
            return k + 1
        return _titled_partner(reading, k + 1, limit)
    if k + 2 < limit and reading.words[k].text == "," and reading.words[k + 1].lower == "og":
        return _titled_partner(reading, k + 2, limit)
    return None


def _titled_partner(reading: Reading, k: int, limit: int) -> int | None:
    """*Kari Lie, og partileder **Ola Moe***; not *Kari Lie, og rektor Ola Moe nikker*."""
    first = k
    while k < limit and reading.words[k].pos == "NOUN" and reading.words[k].entity < 0 and k - first < 3:
        k += 1
    entity = reading.entity_at(k)
    if k == first or k >= limit or entity is None or not entity.is_person or entity.first != k:
        return None
    behind = entity.last + 1
    return None if behind < limit and reading.words[behind].finite else k


def _is_second_noun(reading: Reading, head: int, k: int) -> bool:
    """*opplyser politiet tirsdag*: a definite noun is complete."""
    if head < 0 or reading.words[k].pos != "NOUN" or reading.words[k].entity >= 0 or _is_genitive_word(reading, head):
        return False
    return "Definite=Def" in str(reading.doc[reading.words[head].token].morph) and reading.words[head].pos == "NOUN"


def _is_genitive_word(reading: Reading, k: int) -> bool:
    word = reading.words[k]
    return word.lower.endswith("s") and (word.entity >= 0 or "Case=Gen" in str(reading.doc[word.token].morph))


def _some_of(reading: Reading, k: int, limit: int) -> Mention | None:
    """*en av elevene*."""
    stop = _with_complement(reading, k + 1, limit)
    entity = reading.entity_at(stop - 1)
    if entity and entity.is_person and reading.words[entity.first - 1].pos == "NOUN":  # en av advokatene Kari Lie
        return _with_partners(reading, k, entity.first, entity.last + 1, limit)
    return Mention(k, stop, (), _plain(reading, k, stop), k, stop) if stop > k + 1 else None


def _described(reading: Reading, k: int, limit: int) -> Mention | None:
    """A description: *politiet*, *en sint kunde*, *ledere for velforeningene*, *Lies datter*."""
    head, j = -1, k
    while j < limit and (reading.words[j].pos in _NOMINAL or reading.words[j].entity >= 0):
        word = reading.words[j]
        if not word.is_word or word.lower in TIME_WORDS or _is_second_noun(reading, head, j):
            break
        if head >= 0 and not _is_genitive_word(reading, head):
            is_counted = word.pos == "NUM" and reading.words[head].lower in {"nummer", "nr", "nr."}
            is_counted = is_counted or (
                reading.words[head].lower == "år" and word.lower in {"gamle", "gammel", "gammal"}
            )
            if word.pos in {"PRON", "DET"} or (
                word.pos in {"ADJ", "NUM"} and reading.words[head].pos == "NOUN" and not is_counted
            ):
                break
        if word.pos in {"NOUN", "PROPN", "NUM", "ADJ"} or word.entity >= 0:
            head = j
        j += 1
    if head < 0:
        return None
    if head + 2 < limit and reading.words[head + 1].lower == "og" and reading.words[head + 2].pos == "NOUN":
        head += 2
    stop = head + 1
    name = next(
        (n for n in range(k, stop) if reading.words[n].pos == "PROPN" and not _is_genitive_word(reading, n)), stop
    )
    is_titled = k < name < stop and reading.words[name - 1].pos == "NOUN"  # studentavisen Studvest
    if is_titled or (name == k and all(word.pos == "PROPN" for word in reading.words[k:stop])):
        return Mention(name, stop, (reading.span_text(name, stop),), reading.span_text(name, stop), k, stop)
    indefinite = reading.words[k].lower in _INDEFINITE or _is_bare_plural(reading, head)
    phrase_stop = _with_complement(reading, stop, limit) if indefinite else stop
    if reading.words[k].lower not in {"en", "ein", "ei", "et", "eit"}:
        stop = phrase_stop
    if reading.words[k].lower in {"en", "ein", "ei"} and stop == k + 1:
        return None
    return Mention(k, stop, (), _plain(reading, k, phrase_stop), k, phrase_stop)


def _is_bare_plural(reading: Reading, head: int) -> bool:
    morph = str(reading.doc[reading.words[head].token].morph)
    is_indefinite = "Definite=Ind" in morph or reading.words[head].pos == "ADJ"
    return ("Number=Plur" in morph and is_indefinite) or reading.words[head].lower.endswith(("ere", "arar"))


def _with_complement(reading: Reading, stop: int, limit: int) -> int:
    """*ledere* + *for velforeningene*."""
    j = stop
    if j + 1 < limit and reading.words[j].lower in _WITHIN:
        j += 1
        while j < limit and (reading.words[j].pos in _NOMINAL or reading.words[j].entity >= 0):
            j += 1
        return j if j > stop + 1 else stop
    return stop


def _plain(reading: Reading, first: int, stop: int) -> str:
    """The phrase as it would stand inside a sentence: a capital that only opens one goes."""
    text = reading.span_text(first, stop)
    word = reading.words[first]
    if word.entity < 0 and word.pos != "PROPN" and reading.sentence_of(first)[0] == first and not text[1:2].isupper():
        return text[:1].lower() + text[1:]
    return text

"""Speech that its own sentence leads up to: *Lie sier:*, *Lie legger til:*, *Lie har svaret klart:*."""

from __future__ import annotations

from nlp_cli.nlp.people.roles import is_human
from nlp_cli.nlp.quotes.governors import verb_cue
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.stretches import Stretch, chars
from nlp_cli.nlp.quotes.subjects import subject_of
from nlp_cli.nlp.quotes.verbs import Form, Takes

_REACH = 12
"""The cue stands within this many words of the colon."""

_ON = frozenset({"om", "etter", "mot"})

Source = tuple[Mention | None, tuple[int, int] | None]


def introduced_by(reading: Reading, colon: int) -> Source:
    """Who speaks behind the colon at this word, and the cue; a person may be the subject without any cue."""
    sentence = Stretch(reading.sentence_of(colon)[0], colon)
    found = saying_before(reading, colon, sentence)
    if found:
        return found
    if headline := _headline_source(reading, sentence):
        return headline, None
    verb = next((k for k in range(sentence.first, colon) if reading.words[k].finite), None)
    mention = subject_of(reading, verb, (sentence.first, colon)) if verb is not None else None
    is_person = mention and (entity := reading.entity_at(mention.first)) and entity.is_person
    return (mention, None) if is_person else (None, None)


def _headline_source(reading: Reading, s: Stretch) -> Mention | None:
    """*Lie om budsjettet: – Bra*, *Rektoren: – Vi er klare*: a heading says without a verb who speaks, on what."""
    if any(word.finite for word in reading.words[s.first : s.stop]):
        return None
    mention = mention_at(reading, s.first, s.stop)
    if mention is None or (mention.stop < s.stop and reading.words[mention.stop].lower not in _ON):
        return None
    entity = reading.entity_at(mention.first)
    is_person = entity.is_person if entity else is_human(reading.words[mention.stop - 1].lower)
    return mention if is_person else None


def saying_before(
    reading: Reading, stop: int, s: Stretch, takes: Takes = Takes.TURN | Takes.CLAUSE
) -> tuple[Mention | None, tuple[int, int]] | None:
    """The last saying verb before word ``stop`` in its sentence and its subject, if there is such a verb."""
    for k in range(stop - 1, max(s.first - 1, stop - _REACH), -1):
        cue = verb_cue(reading, k, s, takes)
        if cue and cue.verb and cue.verb.form is Form.FINITE and reading.words[k].pos != "NOUN":
            return subject_of(reading, k, (s.first, stop)), chars(reading, cue.first, cue.stop)
    return None

"""Sources in a phrase of their own: *ifølge X*, *etter det X kjenner til*."""

from __future__ import annotations

from collections.abc import Iterator

from nlp_cli.nlp.quotes.attribution import Attribution, according_at
from nlp_cli.nlp.quotes.clauses import from_verb
from nlp_cli.nlp.quotes.cues import LAWS, TIME_WORDS
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.phrases import mention_at
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.stretches import Stretch, reported

KNOWING = {
    **dict.fromkeys(("kjenner", "kjenn"), "til"),
    **dict.fromkeys(("får", "fekk", "fikk"), "opplyst"),
    **dict.fromkeys(("erfarer", "erfarar", "forstår", "skjønner", "skjønar", "veit", "vet"), ""),
}
"""*etter det X* **kjenner til**: the verb and the second word that it needs."""


def according_to(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Ifølge NTB er navnet aktuelt*, *prisen er doblet, ifølge NTB*, *prisen er, ifølge NTB, doblet*."""
    for k in range(s.first, s.stop - 1):
        found = according_at(reading, k, s.stop)
        if found is None or LAWS.search(reading.words[found.mention.stop - 1].lower):
            continue
        before, after = (s.first, found.first), (found.stop, s.stop)
        if found.first - s.first <= 1:
            after = from_verb(reading, found.stop, s.stop), s.stop
            yield reported(reading, *after, Rule.ACCORDING_TO, found.mention, found.cue)
        else:
            if reading.words[found.first - 1].lower not in {"og", "men", "eller", "at"}:
                yield reported(reading, *before, Rule.ACCORDING_TO, found.mention, found.cue)
            if _goes_on(reading, found, s.stop):
                yield reported(reading, *after, Rule.ACCORDING_TO, found.mention, found.cue)
        return


def as_known(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Etter det BT kjenner til, er saken lagt bort.*"""
    words = reading.words
    for k in range(s.first, s.stop - 4):
        if words[k].lower != "etter" or words[k + 1].lower not in {"det", "hva", "kva"}:
            continue
        mention = mention_at(reading, k + 2, s.stop)
        if mention is None or mention.stop + 1 >= s.stop or words[mention.stop].lower not in KNOWING:
            continue
        second = KNOWING[words[mention.stop].lower]
        if second and words[mention.stop + 1].lower != second:
            continue
        stop = mention.stop + (2 if second else 1)
        cue = words[mention.stop].start, words[stop - 1].end
        first, end = (stop, s.stop) if k == s.first else (s.first, k)
        yield reported(reading, first, end, Rule.AS_KNOWN, mention, cue)
        return


def _goes_on(reading: Reading, found: Attribution, stop: int) -> bool:
    """Whether the clause goes on after *ifølge X* in its middle, rather than the source's own description."""
    if found.stop + 1 >= stop:
        return False
    if reading.words[found.stop].text == ",":
        is_unfinished = found.first >= 2 and reading.words[found.first - 2].finite
        goes_on = is_unfinished or any(word.finite for word in reading.words[found.stop + 1 : stop])
        return reading.words[found.first - 1].text == "," and goes_on and reading.words[found.stop + 1].lower != "som"
    word, before = reading.words[found.stop], reading.words[found.first - 1]
    return before.text != "," and word.is_word and word.pos not in {"ADP", "PROPN"} and word.lower not in TIME_WORDS

"""Attribution in the next sentence: *Skoleveien er farlig. Det sier rektor Kari Lie.*"""

from __future__ import annotations

from nlp_cli.nlp.quotes.attribution import SAYS_ITSELF, inverted_at
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.typography import trim
from nlp_cli.nlp.quotes.verbs import Takes

_POINTERS = frozenset({"det", "dette", "slik"})
_SKIPPED = frozenset({"caption", "byline", "metadata"})


def reach_back(reading: Reading, quotes: list[Found]) -> list[Found]:
    """Give direct speech the attribution that follows it; make the sentence before an indirect quote otherwise.

    ``quotes`` are in text order; returned are the new ones.
    """
    new: list[Found] = []
    n = 0
    for number, (first, stop) in enumerate(reading.sentences):
        start = reading.words[first].start
        while n < len(quotes) and quotes[n].end <= start:
            n += 1
        if first + 2 >= stop or reading.words[first].lower not in _POINTERS:
            continue
        found = inverted_at(reading, first + 1, stop)
        if (
            found is None
            or found.verb is None
            or not found.verb.takes & Takes.CLAUSE
            or found.verb.lemma in SAYS_ITSELF
        ):
            continue
        if found.stop < stop and reading.words[found.stop].lower in {"at", "om", "ikke", "ikkje", "også", "òg"}:
            continue
        before = _sentence_before(reading, number)
        if before is None or (n < len(quotes) and quotes[n].start < reading.words[stop - 1].end):
            continue
        last = quotes[n - 1] if n else None
        span = trim(reading.text, reading.words[before[0]].start, reading.words[before[1] - 1].end)
        if last and last.end > span[0]:
            if last.mention is None and last.type == "direct":
                last.mention, last.cue = found.mention, found.cue
            continue
        end = span[1] - (reading.text[span[1] - 1] in ".!")
        if end > span[0]:
            new.append(Found(span[0], end, "indirect", Rule.NEXT_SENTENCE, found.mention, found.cue))
    return new


def _sentence_before(reading: Reading, number: int) -> tuple[int, int] | None:
    """The sentence before, captions and headings skipped."""
    for k in range(number - 1, max(number - 12, -1), -1):
        paragraph = reading.paragraphs[reading.paragraph_of(reading.sentences[k][0])]
        if paragraph.kind not in _SKIPPED:
            return reading.sentences[k]
    return None

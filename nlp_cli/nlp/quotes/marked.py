"""Direct speech in quotation marks, and behind a colon without marks. Titles, names and scare quotes are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from nlp_cli.nlp.quotes.attribution import Attribution, according_at, inverted_at
from nlp_cli.nlp.quotes.cues import FIRST_PERSON
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.introduction import introduced_by, saying_before
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.stretches import Stretch
from nlp_cli.nlp.quotes.typography import DASHES, MARKS, SENTENCE_END, Marked, trim
from nlp_cli.nlp.quotes.verbs import Takes

_ENOUGH = 4
"""Words that make marked text look like speech rather than a title."""


def marked_speech(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Found]:
    """Speech in marks outside the character spans ``spoken``, which are in order."""
    previous: Found | None = None
    n = 0
    for mark in reading.marked:
        while n < len(spoken) and spoken[n][1] <= mark.start:
            n += 1
        if n < len(spoken) and spoken[n][0] < mark.end:
            continue
        found = _speech(reading, mark, previous)
        if found:
            yield found
            previous = found


def _speech(reading: Reading, mark: Marked, previous: Found | None) -> Found | None:
    first, stop = reading.word_at(mark.inner[0]), reading.word_at(mark.inner[1])
    if first >= stop:
        return None
    if not mark.opened:
        return _found(reading, mark, Rule.MARKS_AS_SENTENCE, None, None)
    opener = first - 1
    sentence = reading.sentence_of(opener)
    opens = all(not word.is_word for word in reading.words[sentence[0] : opener])
    resumes = previous is not None and _resumes(reading, opener, previous)
    behind = _attribution_behind(reading, mark) if opens or resumes else None
    if behind:
        return _found(reading, mark, Rule.MARKS_THEN_SPEAKER, behind.mention, behind.cue)
    if resumes and previous and reading.words[opener - 1].text == ",":
        return _found(reading, mark, Rule.MARKS_RESUMED, previous.mention, previous.cue)
    if not opens:
        return _introduced(reading, mark, sentence[0], opener, first, stop)
    if _goes_on(reading, mark, previous) or _stands_alone(reading, mark, first, stop):
        return _found(reading, mark, Rule.MARKS_AS_SENTENCE, None, None)
    return None


def _attribution_behind(reading: Reading, mark: Marked) -> Attribution | None:
    """*«Ja», sier hun.*"""
    k = reading.word_at(mark.end)
    if k < len(reading.words) and reading.words[k].text == ",":
        k += 1
    if k >= len(reading.words) or not reading.words[k].text[0].islower():
        return None
    limit = reading.paragraphs[reading.paragraph_of(k)].stop
    return inverted_at(reading, k, limit) or according_at(reading, k, limit)


def _resumes(reading: Reading, opener: int, previous: Found) -> bool:
    """*«Vi», sier hun, «er klare»*: only the attribution stands between two pairs of marks."""
    if previous.cue is None:
        return False
    return (
        previous.cue[0] > previous.end
        and reading.word_at(previous.cue[0]) < opener <= reading.word_at(previous.cue[0]) + 8
    )


def _introduced(reading: Reading, mark: Marked, low: int, opener: int, first: int, stop: int) -> Found | None:
    """*Hun sier: «Jeg vil hjem.»*, *hun ropte «Jeg vil hjem!»*, *«Vi», sier hun, «er klare»*."""
    words = reading.words
    has_colon = words[opener - 1].text == ":"
    is_clause = any(w.finite for w in words[first:stop])
    if not words[first].text[0].isupper() or not (is_clause or stop - first >= _ENOUGH):
        return None
    if has_colon:
        mention, cue = introduced_by(reading, opener - 1)
        if cue:
            return _found(reading, mark, Rule.SPEAKER_THEN_MARKS, mention, cue if mention else None)
        return _found(reading, mark, Rule.COLON_THEN_MARKS, mention, None) if is_clause else None
    found = saying_before(reading, opener, Stretch(low, opener))
    if found is None or found[0] is None or any(w.finite for w in words[reading.word_at(found[1][1]) : opener]):
        return None
    return _found(reading, mark, Rule.SPEAKER_THEN_MARKS, *found)


def _goes_on(reading: Reading, mark: Marked, previous: Found | None) -> bool:
    """*«A», sier hun. «B.»*: a sentence of its own in marks soon after marked speech."""
    if previous is None or not _ends_sentence(reading, mark):
        return False
    here = reading.paragraph_of(reading.word_at(mark.start))
    return here - reading.paragraph_of(reading.word_at(previous.start)) <= 1


def _stands_alone(reading: Reading, mark: Marked, first: int, stop: int) -> bool:
    """Marks around a whole sentence in somebody's own voice, or around a heading that is a clause."""
    words = reading.words[first:stop]
    paragraph = reading.paragraphs[reading.paragraph_of(first)]
    is_whole = mark.start == paragraph.start and mark.end >= paragraph.end - 1
    if paragraph.is_heading:
        return is_whole and len(words) >= 3 and any(w.finite for w in words)
    if not _ends_sentence(reading, mark):
        return False
    return (is_whole and len(words) >= _ENOUGH) or any(w.lower in FIRST_PERSON and w.pos == "PRON" for w in words)


def _ends_sentence(reading: Reading, mark: Marked) -> bool:
    last = reading.text[mark.inner[1] - 1 : mark.inner[1]]
    after = reading.text[mark.end : mark.end + 1]
    return not mark.closed or last in SENTENCE_END or after in {".", "!", "?"}


def _found(reading: Reading, mark: Marked, rule: Rule, mention: Mention | None, cue: tuple[int, int] | None) -> Found:
    start, end = trim(reading.text, *mark.inner)
    return Found(start, max(start, end), "direct", rule, mention, cue)


def colon_speech(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Found]:
    """*Og hun la til: Vi gir oss ikke.*"""
    n = 0
    for first, stop in reading.sentences:
        while n < len(spoken) and spoken[n][1] <= reading.words[first].start:
            n += 1
        if n < len(spoken) and spoken[n][0] < reading.words[stop - 1].end:
            continue
        for c in range(first + 1, stop - 2):
            if reading.words[c].text == ":" and reading.words[c + 1].text[0] not in DASHES + MARKS:
                found = _behind_colon(reading, first, c, stop)
                if found:
                    yield found
                break


def _behind_colon(reading: Reading, first: int, c: int, stop: int) -> Found | None:
    found = saying_before(reading, c, Stretch(first, c), Takes.CLAUSE)
    if found is None or not (found[0] or reading.words[first].lower in {"og", "men"}):
        return None
    if any(word.lower == "at" for word in reading.words[reading.word_at(found[1][1]) : c]):
        return None  # what was said stands before the colon
    start, end = trim(reading.text, reading.words[c + 1].start, reading.words[stop - 1].end)
    return Found(start, end, "direct", Rule.COLON, *found)

"""Direct speech: dash turns, marked speech and speech behind a colon, cut at their attributions."""

from __future__ import annotations

from collections.abc import Iterator

from nlp_cli.nlp.quotes.attribution import Attribution, according_at, inverted_at
from nlp_cli.nlp.quotes.cues import FIRST_PERSON, SELF, US
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.introduction import Source, introduced_by
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Paragraph, Reading
from nlp_cli.nlp.quotes.typography import DASHES, MARKS, SENTENCE_END, TURN_AT_START, TURN_INSIDE, trim
from nlp_cli.nlp.quotes.verbs import Form, readings

_BEFORE_CUE = frozenset(",?!.…:") | set(MARKS) | set(DASHES)
_PLAIN_CUES = frozenset({"sier", "seier", "sa", "forteller", "fortel"})
_CONDITIONS = frozenset({"hvis", "når", "dersom", "viss", "om", "da", "då"})
_NARRATION = frozenset({"som", "og", "men", "mens", "medan", "da", "då", "når", "før", "etter", "til", "der"})


def dash_turns(reading: Reading) -> Iterator[Found]:
    """Every turn that a dash opens, and the paragraphs without a dash in which such a turn goes on."""
    is_open = False
    for paragraph in reading.paragraphs:
        opened = turn_openings(reading, paragraph)
        last: Found | None = None
        for (_, first), stop in zip(opened, [*(dash for dash, _ in opened[1:]), paragraph.stop], strict=False):
            for last in _turn(reading, first, stop, Rule.DASH_TURN):
                yield last
        if not opened and is_open and _is_voice(reading, paragraph.first, reading.sentence_of(paragraph.first)[1]):
            for last in _turn(reading, paragraph.first, paragraph.stop, Rule.TURN_GOES_ON):
                yield last
        is_open = last is not None and last.cue is None and not paragraph.is_heading and last.end >= paragraph.end - 1


def turn_openings(reading: Reading, paragraph: Paragraph) -> list[tuple[int, int]]:
    """Where turns open in the paragraph: the word of the dash and the first word after it."""
    text = reading.text
    chars: list[tuple[int, int]] = []
    if found := TURN_AT_START.match(text, paragraph.start, paragraph.end):
        chars.append((found.start(), found.end()))
    chars += [
        m.span() for m in TURN_INSIDE.finditer(text, paragraph.start, paragraph.end) if m.start() > paragraph.start
    ]
    opened = [(reading.word_at(start), reading.word_at(end)) for start, end in chars]
    return [(a, b) for a, b in opened if b < paragraph.stop]


def _turn(reading: Reading, first: int, stop: int, rule: Rule) -> Iterator[Found]:
    inherited: Attribution | None = None
    opens_paragraph = first - reading.paragraphs[reading.paragraph_of(first)].first <= 2
    while first < stop:
        attribution = _attribution_in(reading, first, stop)
        if attribution is None:
            if inherited is None and _is_list_item(reading, first, stop):
                return
            end = (
                _reporter_resumes(reading, first, stop)
                if inherited is None
                else _spoken_until(reading, first, stop, opens_paragraph)
            )
            source = _inherited(reading, first, inherited) if inherited else _introduction(reading, first)
            yield from _found(reading, first, end, rule, *source)
            return
        yield from _found(reading, first, attribution.first, rule, attribution.mention, attribution.cue)
        resumed = _resumed(reading, first, attribution, stop, opens_paragraph)
        if resumed is None:
            return
        first, inherited = resumed, attribution


def _inherited(reading: Reading, first: int, attribution: Attribution) -> Source:
    """*– A, sier X, – B* names its speaker; in a sentence of its own, *B* only follows."""
    if first < reading.sentence_of(attribution.stop - 1)[1]:
        return attribution.mention, attribution.cue
    return None, None


def _found(
    reading: Reading, first: int, stop: int, rule: Rule, mention: Mention | None, cue: tuple[int, int] | None
) -> Iterator[Found]:
    start, end = trim(reading.text, reading.words[first].start, reading.words[stop - 1].end)
    if start < end:
        yield Found(start, end, "direct", rule, mention, cue)


def _introduction(reading: Reading, first: int) -> Source:
    """Who speaks, when a colon leads up to the turn, in its paragraph or at the end of the one before."""
    k = first - 1
    while k > 0 and reading.words[k].text[0] in DASHES + "_" + MARKS:
        k -= 1
    return introduced_by(reading, k) if k > 0 and reading.words[k].text == ":" else (None, None)


def _attribution_in(reading: Reading, first: int, stop: int) -> Attribution | None:
    """The attribution that ends the speech beginning at ``first``: the earliest that is no condition inside it."""
    condition: Attribution | None = None
    for k in range(first + 1, stop):
        found = _attribution_at(reading, k, stop)
        if found and not _is_condition(reading, found, first):
            return found
        condition = found or condition
    return condition


def _attribution_at(reading: Reading, k: int, stop: int) -> Attribution | None:
    before, word = reading.words[k - 1], reading.words[k]
    if before.text[0] in _BEFORE_CUE:
        if word.text[0].isupper():
            return None
        return inverted_at(reading, k, stop, any_verb=before.text != ".") or according_at(reading, k, stop)
    if word.text in _PLAIN_CUES:  # a forgotten comma
        found = inverted_at(reading, k, stop)
        if found and found.mention.names and found.mention.first == k + 1:
            return found if found.stop >= stop or reading.words[found.stop].text == "." else None
    return None


def _is_condition(reading: Reading, attribution: Attribution, first: int) -> bool:
    """*Hvis vi spør, svarer de ikke*: the speaker's own sentence."""
    sentence = max(first, reading.sentence_of(attribution.first)[0])
    return reading.words[sentence].lower in _CONDITIONS and reading.words[attribution.first - 1].text == ","


def _resumed(reading: Reading, first: int, attribution: Attribution, stop: int, may_be_us: bool) -> int | None:
    """Where the speech goes on after an attribution, if it does."""
    sentence_stop = min(reading.sentence_of(attribution.stop - 1)[1], stop)
    for k in range(attribution.stop, sentence_stop - 1):
        word, before = reading.words[k], reading.words[k - 1].text
        if word.text in DASHES and before in {",", ":"}:
            return k + 1
        if word.text == ":" and k + 1 < sentence_stop:
            return k + 1
    k = attribution.stop
    if (
        k + 1 < sentence_stop
        and reading.words[k].text == ","
        and _goes_on(reading, first, attribution, k + 1, sentence_stop)
    ):
        return k + 1
    if sentence_stop < stop and _speaks_on(reading, sentence_stop, may_be_us):
        return sentence_stop
    return None


def _goes_on(reading: Reading, first: int, attribution: Attribution, k: int, stop: int) -> bool:
    """Whether ``, …`` after the attribution is the rest of the spoken sentence: *Vi, sier hun, er klare*."""
    if reading.words[k].lower in _NARRATION or reading.words[k].pos in {"NOUN", "PROPN", "DET", "ADJ"}:
        return _is_own_voice(reading, k, stop)
    sentence = max(first, reading.sentence_of(attribution.first)[0])
    unfinished = not any(word.finite for word in reading.words[sentence : attribution.first])
    return _is_own_voice(reading, k, stop) or (unfinished and any(word.finite for word in reading.words[k:stop]))


def _is_list_item(reading: Reading, first: int, stop: int) -> bool:
    """*- 3 egg*, *- smør*: a small letter or a figure, and no sentence."""
    words = reading.words[first:stop]
    opens_small = not words[0].text[0].isupper() and words[0].is_word
    return opens_small and words[-1].text[0] not in SENTENCE_END and not any(word.finite for word in words)


def _is_voice(reading: Reading, first: int, stop: int) -> bool:
    """Whether somebody speaks of *us* or *me*, or to *you*, outside quotation marks."""
    return any(w.lower in FIRST_PERSON and w.pos in {"PRON", "DET"} for w in reading.words[first:stop])


def _reporter_resumes(reading: Reading, first: int, stop: int) -> int:
    """A turn without attribution ends where a sentence introduces somebody by title and full name, or reports."""
    k = reading.sentence_of(first)[1]
    while k < stop:
        sentence_stop = min(reading.sentence_of(k)[1], stop)
        entity = next(
            (e for j in range(k, min(k + 6, sentence_stop)) if (e := reading.entity_at(j)) and e.is_person), None
        )
        if entity and not _is_voice(reading, k, stop):
            introduces = entity.last > entity.first > k and reading.words[entity.first - 1].pos == "NOUN"
            behind = entity.last + 1
            if introduces or (behind < sentence_stop and readings(reading.words[behind].lower, Form.FINITE)):
                return k
        k = sentence_stop
    return stop


def _speaks_on(reading: Reading, k: int, may_be_us: bool) -> bool:
    """Whether the sentence from word ``k`` on is still the speaker's; *we* may be the reporter's in running text."""
    stop = reading.sentence_of(k)[1]
    return _is_own_voice(reading, k, stop) or (
        may_be_us and any(w.lower in US and w.pos == "PRON" for w in reading.words[k:stop])
    )


def _is_own_voice(reading: Reading, first: int, stop: int) -> bool:
    return any(word.lower in SELF for word in reading.words[first:stop])


def _spoken_until(reading: Reading, first: int, stop: int, may_be_us: bool) -> int:
    """Speech resumed after an attribution runs on while the sentences are in the speaker's voice."""
    end = min(reading.sentence_of(first)[1], stop)
    while end < stop and _speaks_on(reading, end, may_be_us):
        end = min(reading.sentence_of(end)[1], stop)
    return end

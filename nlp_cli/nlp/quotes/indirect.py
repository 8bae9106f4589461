"""Reported speech in the reporter's own sentences. Each rule reads one stretch; the first to claim words keeps them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from nlp_cli.nlp.quotes.according import according_to, as_known
from nlp_cli.nlp.quotes.attribution import SAYS_ITSELF, Attribution, inverted_at
from nlp_cli.nlp.quotes.clauses import (
    REACH,
    before_participle,
    before_relative,
    clause_end,
    has_clause,
    is_main_clause,
    opens_clause,
    question_word,
    skip_adverbs,
    takes_clause_behind,
)
from nlp_cli.nlp.quotes.cues import HE, SHE, THEY
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.governors import (
    Cue,
    agent_of,
    container_before,
    cue_before,
    has_modal,
    is_negated,
    is_no_source,
    is_passive,
    leaves_out_source,
    source_of_noun,
    verb_cue,
)
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.stretches import Stretch, chars, reported, stretches
from nlp_cli.nlp.quotes.subjects import subject_of
from nlp_cli.nlp.quotes.typography import MARKS, Marked
from nlp_cli.nlp.quotes.verbs import THOUGHTS, Form, Takes, readings

_WORDS_OF_SPEECH = 4
"""Marked words that make no title."""
_SENTENCES_APART = 4
"""How far a quote reaches over the sentences behind it, when they have no cue of their own."""

Finder = Callable[[Reading, Stretch], Iterator[Found]]


def clause_in_front(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Det er for lite, mener Kripos.*"""
    if s.first != reading.sentence_of(s.first)[0]:
        return  # behind somebody's speech
    for k in range(s.first + 2, s.stop):
        if reading.words[k - 1].text != "," or reading.words[k].text[0].isupper():
            continue
        found = inverted_at(reading, k, s.stop, any_verb=True)
        if found is None or found.verb is None:
            continue
        takes_clause = found.verb.takes & (Takes.CLAUSE | Takes.BARE | Takes.QUESTION)
        if not takes_clause and not _names_and_ends(reading, found, s):
            continue
        if takes_clause_behind(reading, found.stop, s.stop):
            continue
        is_whole = _is_verdict(reading, s, k - 1) and found.stop >= s.stop - 1 and bool(takes_clause)
        if is_whole or is_main_clause(reading, s.first, k - 1):
            yield reported(reading, s.first, k - 1, Rule.CLAUSE_IN_FRONT, found.mention, found.cue)
            return


def _names_and_ends(reading: Reading, found: Attribution, s: Stretch) -> bool:
    """*De har gjort en god jobb, skryter Lie.*: any verb will do when a name closes the sentence."""
    entity = reading.entity_at(found.mention.first)
    return entity is not None and entity.is_person and found.stop >= s.stop - 1


def _is_verdict(reading: Reading, s: Stretch, stop: int) -> bool:
    """***Helt uforsvarlig**, sier Lie*: an adjective, without a verb, is all that is said in the paragraph."""
    paragraph = reading.paragraphs[reading.paragraph_of(s.first)]
    words = reading.words[s.first : stop]
    return paragraph.first == s.first and words[-1].pos == "ADJ" and not any(word.finite for word in words)


def at_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Hun sa at det regner*, *advarer om at det regner*, *beskjeden fra rektor om at det regner*."""
    k = s.first
    while k < s.stop:
        if reading.words[k].lower == "at":
            cue = cue_before(reading, k, s, Takes.CLAUSE)
            found = cue and _with_subject(reading, cue, k, s, Rule.AT_CLAUSE)
            if found is None and (cue := cue_before(reading, k, s, Takes.TURN)) and _is_thought(cue):
                found = _with_subject(reading, cue, k, s, Rule.THOUGHT_IN_MARKS)
                found = found if found and found.type == "mixed" else None
            if found:
                yield found
                k = max(k + 1, reading.word_at(found.end))
                continue
        k += 1


def _is_thought(cue: Cue) -> bool:
    return cue.verb is not None and cue.verb.lemma in THOUGHTS


def bare_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Kripos mener det er for lite*, *likevel mener hun det er for lite*."""
    for k in range(s.first, s.stop - 2):
        verb = next((v for v in readings(reading.words[k].lower, Form.FINITE) if v.takes & Takes.BARE), None)
        if verb is None:
            continue
        is_headline = leaves_out_source(reading, k, s)
        mention = None if is_headline else subject_of(reading, k, (s.first, s.stop))
        if mention is None and not is_headline:
            continue
        first = skip_adverbs(reading, mention.stop if mention and mention.first > k else k + 1, s.stop)
        if opens_clause(reading, first, s.stop) or has_clause(reading, k, first):
            end = clause_end(reading, first, s, k)
            yield reported(reading, first, end, Rule.BARE_CLAUSE, mention, chars(reading, k, k + 1))
            return


def question_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Hun spurte om det regner*, *han forklarte hvorfor*."""
    for k in range(s.first, s.stop - 2):
        verb = next((v for v in readings(reading.words[k].lower, Form.FINITE) if v.takes & Takes.QUESTION), None)
        if verb is None or is_negated(reading, k, k + 3):
            continue
        mention = subject_of(reading, k, (s.first, s.stop))
        j = question_word(reading, max(k + 1, mention.stop), s.stop) if mention else None
        if j is None or (verb.lemma in {"si", "fortelle"} and reading.words[j].lower == "om"):
            continue
        if any(w.finite for w in reading.words[j + 1 : min(j + 8, s.stop)]):
            end = clause_end(reading, j, s, k)
            yield reported(reading, j, end, Rule.QUESTION_CLAUSE, mention, chars(reading, k, k + 1))
            return


def infinitive(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*De ba Russland om å velge fred*, *hun lovet å bidra*, *han blir bedt av kommunen om å flytte*."""
    for k in range(s.first, s.stop - 2):
        cue = verb_cue(reading, k, s, Takes.INFINITIVE)
        if cue is None or cue.verb is None or is_negated(reading, k - 2, k + 3):
            continue
        if cue.verb.form is Form.INFINITIVE and not has_modal(reading, k, s):
            continue
        first = _infinitive_behind(reading, cue, s)
        if first is None:
            continue
        found = _with_subject(reading, cue, first, s, Rule.INFINITIVE)
        if found:
            if found.mention and k == s.first and found.mention.first > k:
                found.mention = None  # «Ber pressen vise hensyn»: a heading leaves out who asks
            found.end = before_relative(reading, first, found.end)
            yield found
            return


# They ask or accuse somebody by a preposition: *ber dem om å*, *beskylder ham for å*; the others take *å* alone.
_WITH_OBJECT = frozenset({"be", "oppfordre", "oppmode", "anmode", "beskylde", "anklage", "true", "advare", "rå"})
_CALLING = frozenset({"kalle", "omtale", "beskrive"})


def called(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Han kaller saken en «skandale»*."""
    for k in range(s.first, s.stop - 1):
        cue = verb_cue(reading, k, s, Takes.TURN)
        if cue is None or cue.verb is None or cue.verb.lemma not in _CALLING:
            continue
        behind = reading.marks_in(reading.words[k].end, reading.words[s.stop - 1].end)
        if not behind:
            yield from _called_plainly(reading, k, s)
            continue
        if not behind[0].closed:
            continue
        mark = behind[0]
        opening, closing = reading.word_at(mark.start), reading.word_at(mark.end)
        if any(w.finite for w in reading.words[k + 1 : opening]) or opening - k > REACH:
            continue
        mention = subject_of(reading, k, (s.first, s.stop))
        if mention is None:
            continue
        first = opening
        while (
            first - 1 > k
            and reading.words[first - 1].pos in {"DET", "ADJ", "ADV"}
            and first - 1 >= mention.stop * (mention.first > k)
        ):
            first -= 1
        if first == opening and _is_nickname(reading, opening + 1, closing - 1):
            continue
        stop = _end_of_phrase(reading, closing, s.stop)
        yield reported(reading, first, stop, Rule.CALLED, mention, chars(reading, k, k + 1))
        return


def _called_plainly(reading: Reading, k: int, s: Stretch) -> Iterator[Found]:
    """*Hun kaller planen uansvarlig*: a judgement in an adjective, without marks."""
    thing = mention_at(reading, k + 1, s.stop)
    source = subject_of(reading, k, (s.first, s.stop)) if thing and reading.words[k].finite else None
    if thing is None or source is None or source.first >= k:
        return
    stop = thing.stop
    while stop < s.stop and reading.words[stop].pos in {"ADJ", "ADV"}:
        stop += 1
    is_end = stop >= s.stop or reading.words[stop].text in {".", ",", "!"}
    if is_end and stop > thing.stop and reading.words[stop - 1].pos == "ADJ":
        yield reported(reading, thing.stop, stop, Rule.CALLED, source, chars(reading, k, k + 1))


def _is_nickname(reading: Reading, first: int, stop: int) -> bool:
    """*Alle kaller ham «Bamse»*."""
    return stop - first < _WORDS_OF_SPEECH and reading.words[first].text[0].isupper()


def _end_of_phrase(reading: Reading, k: int, stop: int) -> int:
    """The rest of the phrase behind closing marks: *en «nå» eller «aldri»-holdning*."""
    if k < stop and reading.words[k - 1].end == reading.words[k].start and reading.words[k].text[0] in "-–":
        k += 1 + (k + 1 < stop and reading.words[k].text in {"-", "–"})
    for j in range(k, stop):
        if reading.words[j].finite or reading.words[j].text in {",", ".", ";", ":", "!", "?"}:
            return k
        if reading.words[j].text[0] in MARKS:
            return _end_of_phrase(reading, j + 1, stop)
    return k


def as_said(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Planen er «et svik», som Lie sa til NTB.*"""
    for mark in reading.marks_in(reading.words[s.first].start, reading.words[s.stop - 1].end):
        k = reading.word_at(mark.end)
        if not s.first < k < s.stop - 3 or [word.lower for word in reading.words[k : k + 2]] != [",", "som"]:
            continue
        mention = mention_at(reading, k + 2, s.stop)
        if mention is None or mention.stop >= s.stop:
            continue
        if not any(v.takes & Takes.CLAUSE for v in readings(reading.words[mention.stop].lower, Form.FINITE)):
            continue
        first = reading.word_at(mark.start)
        while first > s.first and reading.words[first - 1].pos in {"DET", "ADJ", "ADV"}:
            first -= 1
        if first - 2 >= s.first and reading.words[first - 2].lower == "å":
            first -= 2
        cue = chars(reading, mention.stop, mention.stop + 1)
        yield reported(reading, first, k, Rule.AS_SAID, mention, cue)
        return


def marks_alone(reading: Reading, s: Stretch, at_least: int) -> Iterator[Found]:
    """*Ordningen er «et svik».* – after a quote in the same paragraph; whose words they are is told there."""
    start, end = reading.words[s.first].start, reading.words[s.stop - 1].end
    inside = (mark for mark in reading.marks_in(start, end) if start <= mark.start and mark.end <= end + 1)
    if any(_reads_as_speech(reading, mark, at_least) for mark in inside):
        yield reported(reading, s.first, s.stop, Rule.MARKS_ALONE, None, None)


def _follows_speech(reading: Reading, s: Stretch) -> bool:
    """A sentence of its own that brings in nobody new."""
    named = any((entity := reading.entity_at(k)) and entity.is_person for k in range(s.first, s.stop))
    return s.first == reading.sentence_of(s.first)[0] and not named


def _reads_as_speech(reading: Reading, mark: Marked, at_least: int) -> bool:
    """No name and no title: *«mislykket»*, *«uten mål og mening»*."""
    start, end = (reading.word_at(char) for char in mark.inner)
    words = [word for word in reading.words[start:end] if word.is_word]
    return len(words) >= at_least and bool(words) and words[0].text[0].islower()


FINDERS: tuple[Finder, ...] = (
    as_known,
    according_to,
    clause_in_front,
    at_clause,
    infinitive,
    question_clause,
    bare_clause,
    called,
)
"""In this order: attribution around a clause binds its words before a verb inside it does."""


def reported_speech(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Found]:
    """All indirect and mixed quotes outside the character spans ``spoken``, which are in order."""
    speech_ends = [end for _, end in spoken]
    mixed_end = -1
    for s in stretches(reading, spoken):
        claimed: list[Found] = []
        for finder in FINDERS:
            for found in finder(reading, s):
                if found.start < found.end and not any(found.start < c.end and c.start < found.end for c in claimed):
                    claimed.append(found)
                    yield found
        if not claimed:
            before = bisect_left(speech_ends, reading.words[s.first].start)
            speech_end = speech_ends[before - 1] if before else -1
            claimed = list(_without_cue(reading, s, mixed_end, speech_end))
            yield from claimed
        mixed_end = max([mixed_end, *(found.end for found in claimed if found.type == "mixed")])


def _without_cue(reading: Reading, s: Stretch, mixed_end: int, speech_end: int) -> Iterator[Found]:
    """Marks tell whose words they are, soon after a quote in the same paragraph; elsewhere *as X said* does."""
    if _is_near(reading, mixed_end, s, _SENTENCES_APART):
        yield from marks_alone(reading, s, at_least=1)
    elif _is_near(reading, speech_end, s, 1) and _follows_speech(reading, s):
        yield from marks_alone(reading, s, at_least=_WORDS_OF_SPEECH)
    else:
        yield from as_said(reading, s)


def _is_near(reading: Reading, end: int, s: Stretch, sentences: int) -> bool:
    """Whether a quote that ends at this character stands so many sentences before, in the same paragraph."""
    if end < 0:
        return False
    last = reading.word_at(end) - 1
    apart = reading.sentence_number(s.first) - reading.sentence_number(last)
    return apart <= sentences and reading.paragraph_of(last) == reading.paragraph_of(s.first)


def _with_subject(reading: Reading, cue: Cue, first: int, s: Stretch, rule: Rule) -> Found | None:
    """The quote from word ``first`` on, if the cue's source can be told (or hides behind a passive)."""
    cue_chars = chars(reading, cue.first, cue.stop)
    end = clause_end(reading, first, s, cue.k)
    if cue.verb is None and cue.stop == cue.k + 1 and reading.words[cue.k].pos == "NOUN":
        mention = source_of_noun(reading, cue.k, first, s)
        end = min(end, before_participle(reading, first, end))
        return reported(reading, first, end, Rule.NOUN_CUE, mention, cue_chars) if mention else None
    if cue.verb and is_negated(reading, cue.k - 2, min(cue.k + 3, first)) and cue.verb.lemma != "utelukke":
        return None
    if is_passive(reading, cue, s):
        agent = agent_of(reading, cue.stop, s)
        if agent and agent.first > first:
            end = next(
                (j for j in range(first, end) if reading.words[j].lower == "av" and j < agent.first <= j + 6), end
            )
        return reported(reading, first, end, Rule.PASSIVE, agent, cue_chars)
    if cue.verb and cue.verb.lemma in SAYS_ITSELF:
        return reported(reading, first, end, rule, container_before(reading, cue.k, s), cue_chars)
    if cue.verb and cue.verb.form is Form.FINITE and leaves_out_source(reading, cue.k, s):
        return reported(reading, first, end, rule, None, cue_chars)
    mention = subject_of(reading, cue.k, (s.first, s.stop))
    if mention is None or mention.first >= first or is_no_source(reading, mention, cue):
        return None
    if cue.verb and cue.verb.form is Form.INFINITIVE and not _may_say_so(reading, cue.k, mention, s):
        return None
    if any(word.lower == "deg" for word in reading.words[cue.k + 1 : min(cue.k + 3, first)]):
        return None  # «spillet forteller deg at»
    return reported(reading, first, end, rule, mention, cue_chars)


def _may_say_so(reading: Reading, k: int, mention: Mention, s: Stretch) -> bool:
    """*Hun valgte å si at*; not *med å si at*, nor *det er ingen overdrivelse å si at*."""
    words = reading.words
    if has_modal(reading, k, s):
        return True
    if k - 2 >= s.first and words[k - 1].lower == "å" and words[k - 2].pos == "ADP":
        return False
    entity = reading.entity_at(mention.first)
    return words[mention.first].lower in SHE | HE | THEY or bool(entity and entity.is_person)


def _infinitive_behind(reading: Reading, cue: Cue, s: Stretch) -> int | None:
    words = reading.words
    for j in range(cue.stop, min(cue.stop + 10, s.stop - 1)):
        word = words[j]
        if word.lower == "å":
            takes_object = cue.verb is not None and cue.verb.lemma in _WITH_OBJECT
            return j if takes_object or not any(w.pos == "ADP" for w in words[cue.stop : j]) else None
        if word.pos == "VERB" and "VerbForm=Inf" in str(reading.doc[word.token].morph):
            return j if cue.verb and cue.verb.lemma == "be" and j > cue.stop else None
        if word.finite or word.text in {",", ":", ";"} or word.lower in {"som", "at"}:
            return None
    return None

"""Reported speech in the reporter's own sentences. Each rule is a function of one sentence; the first to claim words wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nlp_cli.nlp.quotes.attribution import Attribution, according_at, inverted_at
from nlp_cli.nlp.quotes.cues import (
    ADDRESSEE,
    CUE_NOUNS,
    FIRST_PERSON,
    NEGATIONS,
    NO_SOURCES,
    PHRASES,
    QUESTION_WORDS,
    SUBORDINATORS,
    TIME_WORDS,
)
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading, Word
from nlp_cli.nlp.quotes.subjects import subject_of
from nlp_cli.nlp.quotes.typography import MARKS, trim_clause
from nlp_cli.nlp.quotes.verbs import NEEDS_PARTICLE, PARTICLES, Form, Takes, Verb, readings

_LINKING = frozenset({"om", "på", "til", "for", "av", "i", "med", "mot", "over", "frå", "fra"})
_HAVE = frozenset("har hadde ha".split(" "))
_BE = frozenset("blir ble bli blei vart vert verte er var blitt vorte".split(" "))
_REACH = 16
"""A cue and its clause stand no further apart, in words."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word in the reporter's text, with the span of its characters."""

    k: int
    """Word of the verb or noun."""
    first: int
    stop: int
    verb: Verb | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or what direct speech leaves of it."""

    first: int
    stop: int


Finder = Callable[[Reading, Stretch], Iterator[Found]]


def clause_in_front(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Det er for lite, mener Kripos.*"""
    if s.first != reading.sentence_of(s.first)[0]:
        return  # behind somebody's speech
    for k in range(s.first + 2, s.stop):
        if reading.words[k - 1].text != "," or reading.words[k].text[0].isupper():
            continue
        found = inverted_at(reading, k, s.stop)
        if found is None or found.verb is None or not found.verb.takes & (Takes.CLAUSE | Takes.BARE | Takes.QUESTION):
            continue
        if _takes_clause_behind(reading, found.stop, s.stop):
            continue
        if _is_main_clause(reading, s.first, k - 1):
            yield _found(reading, s.first, k - 1, Rule.CLAUSE_IN_FRONT, found.mention, found.cue)
            return


def _takes_clause_behind(reading: Reading, k: int, stop: int) -> bool:
    """*Da hun kom, sa hun til avisen at det regnet*: the words in front are no quote."""
    for word in reading.words[k : min(k + 8, stop)]:
        if word.lower in {"at", "å"} or (word is reading.words[k] and word.lower in QUESTION_WORDS):
            return True
        if word.text in {",", "."} or word.finite:
            return False
    return False


def according_to(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Ifølge NTB er navnet aktuelt*, *prisen er doblet, ifølge NTB*, *prisen er, ifølge NTB, doblet*."""
    for k in range(s.first, s.stop - 1):
        found = according_at(reading, k, s.stop)
        if found is None:
            continue
        before, after = (s.first, found.first), (found.stop, s.stop)
        if found.first - s.first <= 1:
            after = _from_verb(reading, found.stop, s.stop), s.stop
            yield _found(reading, *after, Rule.ACCORDING_TO, found.mention, found.cue)
        else:
            if reading.words[found.first - 1].lower not in {"og", "men", "eller", "at"}:
                yield _found(reading, *before, Rule.ACCORDING_TO, found.mention, found.cue)
            if _goes_on(reading, found, s.stop):
                yield _found(reading, *after, Rule.ACCORDING_TO, found.mention, found.cue)
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
        yield _found(reading, first, end, Rule.AS_KNOWN, mention, cue)
        return


def at_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Hun sa at det regner*, *advarer om at det regner*, *beskjeden fra rektor om at det regner*."""
    k = s.first
    while k < s.stop:
        if reading.words[k].lower == "at":
            cue = _cue_before(reading, k, s, Takes.CLAUSE)
            found = cue and _with_subject(reading, cue, k, s, Rule.AT_CLAUSE)
            if found is None and (cue := _cue_before(reading, k, s, Takes.TURN)):
                found = _with_subject(reading, cue, k, s, Rule.THOUGHT_IN_MARKS)
                found = found if found and found.type == "mixed" else None
            if found:
                yield found
                k = max(k + 1, reading.word_at(found.end))
                continue
        k += 1


def bare_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Kripos mener det er for lite*, *likevel mener hun det er for lite*."""
    for k in range(s.first, s.stop - 2):
        verb = next((v for v in readings(reading.words[k].lower, Form.FINITE) if v.takes & Takes.BARE), None)
        if verb is None:
            continue
        mention = subject_of(reading, k, (s.first, s.stop))
        if mention is None:
            continue
        first = _skip_adverbs(reading, mention.stop if mention.first > k else k + 1, s.stop)
        if _opens_clause(reading, first, s.stop) or _has_clause(reading, k, first):
            end = clause_end(reading, first, s, k)
            yield _found(reading, first, end, Rule.BARE_CLAUSE, mention, _chars(reading, k, k + 1))
            return


def question_clause(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Hun spurte om det regner*, *han forklarte hvorfor*."""
    for k in range(s.first, s.stop - 2):
        verb = next((v for v in readings(reading.words[k].lower, Form.FINITE) if v.takes & Takes.QUESTION), None)
        if verb is None or _is_negated(reading, k, k + 3):
            continue
        mention = subject_of(reading, k, (s.first, s.stop))
        j = mention and _question_word(reading, max(k + 1, mention.stop), s.stop)
        if mention is None or j is None or (verb.lemma in {"si", "fortelle"} and reading.words[j].lower == "om"):
            continue
        if any(w.finite for w in reading.words[j + 1 : min(j + 8, s.stop)]):
            end = clause_end(reading, j, s, k)
            yield _found(reading, j, end, Rule.QUESTION_CLAUSE, mention, _chars(reading, k, k + 1))
            return


def _question_word(reading: Reading, k: int, stop: int) -> int | None:
    """The question word behind a cue, with no more than adverbs, a preposition or somebody asked between them."""
    for j in range(k, min(k + 5, stop - 2)):
        word = reading.words[j]
        if word.lower in QUESTION_WORDS:
            return j
        if not (word.pos in {"ADV", "PRON", "ADP"} or word.entity >= 0):
            return None
    return None


def infinitive(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*De ba Russland om å velge fred*, *hun lovet å bidra*, *han blir bedt av kommunen om å flytte*."""
    for k in range(s.first, s.stop - 2):
        cue = _verb_cue(reading, k, s, Takes.INFINITIVE)
        if cue is None or cue.verb is None or cue.verb.form is Form.INFINITIVE or _is_negated(reading, k - 2, k + 3):
            continue
        first = _infinitive_behind(reading, cue, s)
        if first is None:
            continue
        found = _with_subject(reading, cue, first, s, Rule.INFINITIVE)
        if found:
            found.end = _before_relative(reading, first, found.end)
            yield found
            return


def _before_relative(reading: Reading, first: int, end: int) -> int:
    """What is asked or promised ends before a remark on it: *…, som støttes av Frankrike*."""
    for k in range(first, reading.word_at(end) - 1):
        if reading.words[k].text == "," and reading.words[k + 1].lower in {"som", "noe", "noko"}:
            return reading.words[k - 1].end
    return end


def called(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Han kaller saken en «skandale»*."""
    for k in range(s.first, s.stop - 1):
        lemma = next((v.lemma for v in readings(reading.words[k].lower) if v.lemma in {"kalle", "omtale", "beskrive"}), None)
        if lemma is None:
            continue
        mark = next((m for m in reading.marked if reading.words[k].end <= m.start < reading.words[s.stop - 1].end), None)
        if mark is None or not mark.closed:
            continue
        opening, closing = reading.word_at(mark.start), reading.word_at(mark.end)
        if any(w.finite for w in reading.words[k + 1 : opening]) or opening - k > _REACH:
            continue
        mention = subject_of(reading, k, (s.first, s.stop))
        if mention is None:
            continue
        first = opening
        while first - 1 > k and reading.words[first - 1].pos in {"DET", "ADJ", "ADV"} and first - 1 >= mention.stop * (mention.first > k):
            first -= 1
        stop = max(closing, clause_end(reading, first, s, k))
        yield _found(reading, first, stop, Rule.CALLED, mention, _chars(reading, k, k + 1))
        return


def marks_alone(reading: Reading, s: Stretch) -> Iterator[Found]:
    """*Ordningen er «et svik».* – after a quote in the same paragraph; whose words they are is told there."""
    start, end = reading.words[s.first].start, reading.words[s.stop - 1].end
    inside = [m for m in reading.marked if start <= m.start and m.end <= end + 1]
    if any(_reads_as_speech(reading, *m.inner) for m in inside):
        yield _found(reading, s.first, s.stop, Rule.MARKS_ALONE, None, None)


def _reads_as_speech(reading: Reading, start: int, end: int) -> bool:
    """No name and no title: *«mislykket»*, *«Dette er ille for oss»*."""
    words = [w for w in reading.words[reading.word_at(start) : reading.word_at(end)] if w.is_word]
    return bool(words) and (words[0].text[0].islower() or len(words) > 3)


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
KNOWING = {
    **dict.fromkeys(("kjenner", "kjenn"), "til"),
    **dict.fromkeys(("får", "fekk", "fikk"), "opplyst"),
    **dict.fromkeys(("erfarer", "erfarar", "forstår", "skjønner", "skjønar", "veit", "vet"), ""),
}
"""*etter det X* **kjenner til**: the verb and the second word that it needs."""


def reported_speech(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Found]:
    """All indirect and mixed quotes outside the character spans ``spoken``, which are in order."""
    chain = -1
    for s in _stretches(reading, spoken):
        claimed: list[tuple[int, int]] = []
        for finder in FINDERS:
            for found in finder(reading, s):
                if not any(found.start < end and start < found.end for start, end in claimed):
                    claimed.append((found.start, found.end))
                    chain = reading.paragraph_of(s.first) if found.type == "mixed" else chain
                    yield found
        if not claimed and chain == reading.paragraph_of(s.first):
            yield from marks_alone(reading, s)


def _stretches(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Stretch]:
    n = 0
    for first, stop in reading.sentences:
        while n < len(spoken) and spoken[n][1] <= reading.words[first].start:
            n += 1
        m = n
        while m < len(spoken) and spoken[m][0] < reading.words[stop - 1].end and first < stop:
            before = reading.word_at(spoken[m][0])
            if before - first > 2:
                yield Stretch(first, before)
            first = max(first, reading.word_at(spoken[m][1]))
            m += 1
        if stop - first > 2:
            yield Stretch(first, stop)


def clause_end(reading: Reading, first: int, s: Stretch, cue: int) -> int:
    """Where the clause that begins at word ``first`` ends, ``s.stop`` at the latest."""
    words = reading.words
    fronted = _is_subordinate(reading, cue, s)
    for j in range(first + 1, s.stop - 1):
        word, after = words[j], words[j + 1]
        if word.text in {":", ";"}:
            return j
        if word.text == ",":
            if inverted_at(reading, j + 1, s.stop) or according_at(reading, j + 1, s.stop):
                return j
            if fronted and after.finite and j - first > 1:
                return j
            if after.lower in {"og", "men"} and j + 2 < s.stop and _is_finite(words[j + 2]):
                return j
            if after.lower in SUBORDINATORS and _hangs_outside(reading, j + 1, first):
                return j
        if word.lower == "og" and after.finite and _resumes_matrix(reading, j + 1, s.stop):
            return j
    return s.stop


def _is_finite(word: Word) -> bool:
    return word.finite or (word.pos == "VERB" and bool(readings(word.lower, Form.FINITE)))


def _hangs_outside(reading: Reading, k: int, first: int) -> bool:
    """Whether the clause that the subordinator at word ``k`` opens belongs to a verb before word ``first``."""
    marker = reading.doc[reading.words[k].token]
    if marker.dep_ != "mark" or marker.head.i < marker.i:
        return False
    return bool(marker.head.head.i < reading.words[first].token)


def _resumes_matrix(reading: Reading, k: int, stop: int) -> bool:
    """*… og sier at*, *… og legger til at*: the next cue of the same speaker."""
    if not readings(reading.words[k].lower, Form.FINITE):
        return False
    return any(word.lower in {"at", ":", "å"} for word in reading.words[k + 1 : min(k + 4, stop)])


def _is_subordinate(reading: Reading, cue: int, s: Stretch) -> bool:
    """*Da hun sa at det regnet, gikk han*: the cue's own clause stands in front of the main verb."""
    words = reading.words
    return words[s.first].lower in SUBORDINATORS and not any(
        words[j].text == "," and words[j + 1].finite for j in range(s.first, cue)
    )


def _is_main_clause(reading: Reading, first: int, stop: int) -> bool:
    words = reading.words[first:stop]
    verbs = sum(word.finite for word in words)
    return verbs > sum(word.lower in {"at", "som"} or (word.pos == "SCONJ") for word in words)


def _cue_before(reading: Reading, at: int, s: Stretch, takes: Takes) -> Cue | None:
    """The verb, noun or phrase that the ``at`` at this word depends on, reading leftwards."""
    words, j = reading.words, at - 1
    if j > s.first and words[j].lower in {"og", "men"}:
        j -= 2 if words[j - 1].text == "," else 1
    if j < s.first:
        return None
    if words[j].text == ",":
        j = next((i - 1 for i in range(j - 1, max(s.first, j - _REACH), -1) if words[i].text == ","), j)
    phrase = _phrase_before(reading, j + 1, s)
    if phrase:
        return phrase
    low = max(s.first, j - _REACH)
    preposition = words[j].lower in _LINKING
    while j >= low:
        word = words[j]
        if word.text in {",", ";", ":"}:
            return None
        if word.pos == "NOUN" and CUE_NOUNS.search(word.lower) and (preposition or word is words[at - 1]):
            return Cue(j, j, j + 1, None)
        if word.lower in _BE and j + 1 == at and (noun := _noun_cue_before(reading, j, s)):
            return noun
        cue = _verb_cue(reading, j, s, takes)
        if cue:
            return cue
        if word.pos == "VERB" and (word.finite or j + 1 == at):
            return None
        j -= 1
    return None


def _noun_cue_before(reading: Reading, k: int, s: Stretch) -> Cue | None:
    """*Beskjeden fra rektor var* at …"""
    for j in range(k - 1, max(s.first - 1, k - 8), -1):
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
            if any(word.entity >= 0 or word.pos == "PRON" for word in reading.words[k + 1 : stop] if word.lower != "det"):
                return Cue(k, k, k + 1, None)  # «la ikke hun skjul på»: the subject parts it
            return Cue(k, first, stop, None)
    return None


def _verb_cue(reading: Reading, k: int, s: Stretch, takes: Takes) -> Cue | None:
    word = reading.words[k]
    verbs = readings(word.lower)
    if word.pos in {"NOUN", "PROPN"} and not word.finite:
        verbs = tuple(verb for verb in verbs if verb.form is Form.PARTICIPLE)  # taken for a noun: *har uttrykt*
    for verb in verbs:
        if not verb.takes & takes:
            continue
        if verb.form is Form.PARTICIPLE and not _has_auxiliary(reading, k, s):
            continue
        stop = k + 1
        particles = PARTICLES.get(verb.lemma, frozenset())
        if stop < s.stop and reading.words[stop].lower in particles:
            stop += 1
        elif verb.lemma in NEEDS_PARTICLE:
            if not any(w.lower in particles for w in reading.words[stop : min(stop + 3, s.stop)]):
                continue
        return Cue(k, k, stop, verb)
    return None


def _has_auxiliary(reading: Reading, k: int, s: Stretch) -> bool:
    return any(w.lower in _HAVE | _BE for w in reading.words[max(s.first, k - 10) : k + 4])


def _is_passive(reading: Reading, cue: Cue, s: Stretch) -> bool:
    if cue.verb is None:
        return False
    if cue.verb.form is Form.PASSIVE:
        return True
    before = [w.lower for w in reading.words[max(s.first, cue.k - 6) : cue.k]]
    return cue.verb.form is Form.PARTICIPLE and any(w in _BE for w in before) and not any(w in _HAVE for w in before)


def _with_subject(reading: Reading, cue: Cue, first: int, s: Stretch, rule: Rule) -> Found | None:
    """The quote from word ``first`` on, if the cue's source can be told (or hides behind a passive)."""
    chars = _chars(reading, cue.first, cue.stop)
    end = clause_end(reading, first, s, cue.k)
    if cue.verb is None and cue.stop == cue.k + 1 and reading.words[cue.k].pos == "NOUN":
        mention = _source_of_noun(reading, cue.k, first, s)
        end = min(end, _before_participle(reading, first, end))
        return mention and _found(reading, first, end, Rule.NOUN_CUE, mention, chars)
    if cue.verb and _is_negated(reading, cue.k - 2, min(cue.k + 3, first)) and cue.verb.lemma != "utelukke":
        return None
    if _is_passive(reading, cue, s):
        agent = _agent(reading, cue.stop, s)
        if agent and agent.first > first:
            end = next((j for j in range(first, s.stop) if reading.words[j].lower == "av" and j < agent.first <= j + 6), end)
        return _found(reading, first, end, Rule.PASSIVE, agent, chars)
    mention = subject_of(reading, cue.k, (s.first, s.stop))
    if mention is None or mention.first >= first or _is_no_source(reading, mention, cue):
        return None
    return _found(reading, first, end, rule, mention, chars)


def _is_no_source(reading: Reading, mention: Mention, cue: Cue) -> bool:
    return NO_SOURCES.search(reading.words[mention.stop - 1].lower) is not None


def _agent(reading: Reading, k: int, s: Stretch) -> Mention | None:
    for j in range(k, s.stop - 1):
        if reading.words[j].lower == "av" and (mention := mention_at(reading, j + 1, s.stop)) and mention.names:
            return mention
    return None


def _source_of_noun(reading: Reading, k: int, at: int, s: Stretch) -> Mention | None:
    """*beskjeden fra X om at*, *Xs påstand om at*, *hennes påstand*."""
    for j in range(k + 1, at):
        if reading.words[j].lower in {"fra", "frå", "til", "hos"}:
            return mention_at(reading, j + 1, at)
    return None


def _before_participle(reading: Reading, first: int, end: int) -> int:
    """*bekreftelsen om at …, ble tatt godt imot*: the sentence's own verb comes back."""
    for j in range(first, end - 1):
        if reading.words[j].text == "," and (
            reading.words[j + 1].finite or "VerbForm=Part" in str(reading.doc[reading.words[j + 1].token].morph)
        ):
            return j
    return end


def _infinitive_behind(reading: Reading, cue: Cue, s: Stretch) -> int | None:
    words = reading.words
    for j in range(cue.stop, min(cue.stop + 10, s.stop - 1)):
        word = words[j]
        if word.lower == "å":
            return j
        if word.pos == "VERB" and "VerbForm=Inf" in str(reading.doc[word.token].morph):
            return j if cue.verb and cue.verb.lemma == "be" and j > cue.stop else None
        if word.finite or word.text in {",", ":", ";"} or word.lower in {"som", "at"}:
            return None
    return None


def _opens_clause(reading: Reading, first: int, stop: int) -> bool:
    """Whether a subject and a finite verb follow from word ``first`` on."""
    words = reading.words
    if first + 1 >= stop or not words[first].is_word or words[first].pos in {"ADP", "SCONJ", "CCONJ", "PART", "VERB", "AUX"}:
        return False
    marks = 0
    for j in range(first, min(first + _REACH, stop)):
        if words[j].finite:
            return j > first
        marks += words[j].text in MARKS
        if words[j].text in {":", ".", ";"} or words[j].lower in {"som", "at", "å"} or words[j].pos == "SCONJ":
            return False
        if words[j].text == "," and marks % 2 == 0:
            return False
    return False


def _has_clause(reading: Reading, k: int, first: int) -> bool:
    """Whether the parse sees a clause without ``at`` from word ``first`` on."""
    token = reading.doc[reading.words[k].token]
    return first < len(reading.words) and reading.words[first].is_word and any(
        child.dep_ == "ccomp"
        and child.left_edge.idx == reading.words[first].start
        and child.pos_ in {"VERB", "AUX"}
        and any(c.dep_ in {"nsubj", "expl"} for c in child.children)
        for child in token.children
    )


def _skip_adverbs(reading: Reading, k: int, stop: int) -> int:
    while k < stop and reading.words[k].pos == "ADV" and reading.words[k].lower not in {"der", "her"}:
        k += 1
    return k


def _from_verb(reading: Reading, k: int, stop: int) -> int:
    """From the verb that follows the source (*Ifølge en talsmann for de militære* **ble** …)."""
    for j in range(k, min(k + 12, stop)):
        if reading.words[j].finite:
            return j
    return k


def _goes_on(reading: Reading, found: Attribution, stop: int) -> bool:
    """Whether the clause goes on after *ifølge X* in its middle, rather than the source's own description."""
    if found.stop + 1 >= stop:
        return False
    if reading.words[found.stop].text == ",":
        return reading.words[found.first - 1].text == "," and reading.words[found.stop + 1].lower != "som"
    word, before = reading.words[found.stop], reading.words[found.first - 1]
    return before.text != "," and word.is_word and word.pos not in {"ADP", "PROPN"} and word.lower not in TIME_WORDS


def _is_negated(reading: Reading, first: int, stop: int) -> bool:
    return any(word.lower in NEGATIONS for word in reading.words[max(first, 0) : stop])


def _chars(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    return reading.words[first].start, reading.words[stop - 1].end


def _found(
    reading: Reading, first: int, stop: int, rule: Rule, mention: Mention | None, cue: tuple[int, int] | None
) -> Found:
    start, end = trim_clause(reading.text, reading.words[first].start, reading.words[stop - 1].end)
    marked = any(m.start < end and start < m.end for m in reading.marked)
    return Found(start, end, "mixed" if marked else "indirect", rule, mention, cue)

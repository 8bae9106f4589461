"""Clauses by word order: where one begins and ends, whether it is complete, what it hangs on."""

from __future__ import annotations

from nlp_cli.nlp.quotes.attribution import according_at, inverted_at
from nlp_cli.nlp.quotes.cues import NEGATIONS, QUESTION_WORDS, SUBORDINATORS
from nlp_cli.nlp.quotes.reading import Reading, Word
from nlp_cli.nlp.quotes.stretches import Stretch
from nlp_cli.nlp.quotes.typography import MARKS
from nlp_cli.nlp.quotes.verbs import Form, readings

_MEANWHILE = frozenset({"da", "då", "mens", "medan"})
"""They tell when something was said as often as they belong to it; the parse decides."""
REACH = 16
"""A cue and its clause stand no further apart, in words."""


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
            if after.lower == "men" and _is_correction(reading, first, j, s.stop):
                continue
            is_joined = after.lower in {"og", "men"} and j + 2 < s.stop
            if is_joined and (_is_finite(words[j + 2]) or _is_joined_outside(reading, j + 1, first)):
                return j
            if after.lower in SUBORDINATORS and _hangs_outside(reading, j + 1, first):
                return j
        if word.lower in _MEANWHILE and _hangs_outside(reading, j, first):
            return j
        if word.lower == "og" and after.finite and _resumes_matrix(reading, j + 1, s.stop):
            return j
    return s.stop


def _is_correction(reading: Reading, first: int, comma: int, stop: int) -> bool:
    """*at hun ikke tok den, men lånte den*; not *at hun ikke tok den, men sier at …*."""
    if reading.words[first].lower != "at" or _resumes_matrix(reading, comma + 2, stop):
        return False
    return any(word.lower in NEGATIONS for word in reading.words[first:comma])


def _is_finite(word: Word) -> bool:
    return word.finite or (word.pos == "VERB" and bool(readings(word.lower, Form.FINITE)))


def _hangs_outside(reading: Reading, k: int, first: int) -> bool:
    """Whether the clause that the subordinator at word ``k`` opens belongs to a verb before word ``first``."""
    marker = reading.doc[reading.words[k].token]
    if marker.dep_ != "mark" or marker.head.i < marker.i:
        return False
    return bool(marker.head.head.i < reading.words[first].token)


def _is_joined_outside(reading: Reading, k: int, first: int) -> bool:
    """Whether the *og* at word ``k`` joins a new main clause: *hun sier at det regner, og dommen kommer fredag*."""
    joined = reading.doc[reading.words[k].token].head
    if reading.words[k + 1].lower == "at":
        return False
    if joined.i <= reading.words[k].token or joined.pos_ not in {"VERB", "AUX"} or joined.dep_ != "conj":
        return False
    has_subject = any(child.dep_.startswith("nsubj") and child.i < joined.i for child in joined.children)
    return bool(has_subject and joined.head.i < reading.words[first].token)


def _resumes_matrix(reading: Reading, k: int, stop: int) -> bool:
    """*… og sier at*, *… og legger til at*: the next cue of the same speaker."""
    if k >= stop or not readings(reading.words[k].lower, Form.FINITE):
        return False
    return any(word.lower in {"at", ":", "å"} for word in reading.words[k + 1 : min(k + 4, stop)])


def _is_subordinate(reading: Reading, cue: int, s: Stretch) -> bool:
    """*Da hun sa at det regnet, gikk han*: the cue's own clause stands in front of the main verb."""
    words = reading.words
    return words[s.first].lower in SUBORDINATORS and not any(
        words[j].text == "," and words[j + 1].finite for j in range(s.first, cue)
    )


def is_main_clause(reading: Reading, first: int, stop: int) -> bool:
    """Whether a verb stands there that no subordinator claims: *Etter at hun kom* is none."""
    is_claimed = reading.words[first].lower in SUBORDINATORS
    for word in reading.words[first:stop]:
        if word.lower in {"som", "at"} or word.pos == "SCONJ":
            is_claimed = True
        elif word.finite:
            if not is_claimed:
                return True
            is_claimed = False
    return False


def takes_clause_behind(reading: Reading, k: int, stop: int) -> bool:
    """*Da hun kom, sa hun til avisen at det regnet* (or a colon): the words in front are no quote."""
    for word in reading.words[k : min(k + 8, stop)]:
        if word.lower in {"at", "å"} or (word is reading.words[k] and word.lower in QUESTION_WORDS):
            return True
        if word.text == ":":
            return True
        if word.text in {",", "."} or word.finite:
            return False
    return False


def opens_clause(reading: Reading, first: int, stop: int) -> bool:
    """Whether a subject and a finite verb follow from word ``first`` on."""
    words = reading.words
    if (
        first + 1 >= stop
        or not words[first].is_word
        or words[first].pos in {"ADP", "SCONJ", "CCONJ", "PART", "VERB", "AUX"}
    ):
        return False
    marks = 0
    for j in range(first, min(first + REACH, stop)):
        if words[j].finite:
            return j > first
        marks += words[j].text in MARKS
        if words[j].lower == "som" and j > first:
            return sum(word.finite for word in words[j:stop]) > 1  # «skolen, som fikk pengene, har brukt dem»
        if words[j].text in {":", ".", ";"} or words[j].lower in {"at", "å"} or words[j].pos == "SCONJ":
            return False
        if words[j].text == "," and words[j + 1 : j + 2] and words[j + 1].lower == "som":
            continue
        if words[j].text == "," and marks % 2 == 0:
            return False
    return False


def has_clause(reading: Reading, k: int, first: int) -> bool:
    """Whether the parse sees a clause without ``at`` from word ``first`` on."""
    token = reading.doc[reading.words[k].token]
    return (
        first < len(reading.words)
        and reading.words[first].lower not in SUBORDINATORS
        and reading.words[first].is_word
        and any(
            child.dep_ == "ccomp"
            and child.left_edge.idx == reading.words[first].start
            and child.pos_ in {"VERB", "AUX"}
            and any(c.dep_ in {"nsubj", "expl"} for c in child.children)
            for child in token.children
        )
    )


def question_word(reading: Reading, k: int, stop: int) -> int | None:
    """The question word behind a cue, with no more than adverbs, a preposition or somebody asked between them."""
    for j in range(k, min(k + 5, stop - 2)):
        word = reading.words[j]
        if word.lower in QUESTION_WORDS:
            return j
        if not (word.pos in {"ADV", "PRON", "ADP"} or word.entity >= 0):
            return None
    return None


def skip_adverbs(reading: Reading, k: int, stop: int) -> int:
    while k < stop and reading.words[k].pos == "ADV" and reading.words[k].lower not in {"der", "her"}:
        k += 1
    return k


def from_verb(reading: Reading, k: int, stop: int) -> int:
    """From the verb that follows the source (*Ifølge en talsperson for elevene* **ble** …)."""
    for j in range(k, min(k + 12, stop)):
        if reading.words[j].finite:
            return j
    return k


def before_relative(reading: Reading, first: int, end: int) -> int:
    """What is asked or promised ends before a remark on it: *…, noe Lie støtter*."""
    for k in range(first, reading.word_at(end) - 1):
        if reading.words[k].text == "," and reading.words[k + 1].lower in {"som", "noe", "noko"}:
            return reading.words[k - 1].end
        if reading.words[k].lower in {"da", "då"}:
            return reading.words[k - 1].end
    return end


def before_participle(reading: Reading, first: int, end: int) -> int:
    """*beskjeden om at …, kom for sent*: the sentence's own verb comes back."""
    for j in range(first, end - 1):
        if reading.words[j].text == "," and (
            reading.words[j + 1].finite or "VerbForm=Part" in str(reading.doc[reading.words[j + 1].token].morph)
        ):
            return j
    return end

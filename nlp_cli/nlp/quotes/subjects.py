"""Whose verb it is: from a cue verb in the reporter's text to the words that name its subject."""

from __future__ import annotations

from spacy.tokens import Token

from nlp_cli.nlp.quotes.cues import OWN_VOICE
from nlp_cli.nlp.quotes.phrases import Mention, mention_at
from nlp_cli.nlp.quotes.reading import Reading

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_CLIMB = frozenset({"conj", "xcomp", "cop", "aux"})
_AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_POSSESSIVES = frozenset("hans hennes hennar deres deira min mi mitt mine vår vårt våre".split())
_STEPS = 4


def climb(token: Token, relations: frozenset[str]) -> Token:
    """Up from ``token`` while its relation to its head is one of these, a few steps at most."""
    for _ in range(2 * _STEPS):
        if token.dep_ not in relations:
            break
        token = token.head
    return token


def subject_of(reading: Reading, k: int, sentence: tuple[int, int]) -> Mention | None:
    """The subject of the verb at word ``k``: by the parse, else by word order, else that of the sentence."""
    token = reading.doc[reading.words[k].token]
    return (
        _before_apposition(reading, k, sentence)
        or _by_parse(reading, _subject_token(token), sentence)
        or _by_order(reading, k, sentence)
        or _by_parse(reading, _sentence_subject(token), (sentence[0], k))
    )


def _before_apposition(reading: Reading, k: int, sentence: tuple[int, int]) -> Mention | None:
    """***Kari Lie**, leder i Norges Bondelag, mener*: what stands between the commas is about her."""
    first = sentence[0]
    entity = reading.entity_at(first)
    if k - 1 <= first or reading.words[k - 1].text != "," or entity is None or not entity.is_person:
        return None
    behind = entity.last + 1
    if behind >= k - 1 or reading.words[behind].text != "," or any(w.finite for w in reading.words[behind:k]):
        return None
    return mention_at(reading, first, behind)


def _by_parse(reading: Reading, token: Token | None, sentence: tuple[int, int]) -> Mention | None:
    if token is None or (i := _word_of(reading, token, sentence)) is None:
        return None
    return mention_around(reading, i, sentence)


def mention_around(reading: Reading, i: int, sentence: tuple[int, int]) -> Mention | None:
    """The mention whose phrase holds word ``i``."""
    first = i
    while reading.words[i].pos != "PRON" and first > sentence[0] and _belongs(reading, first - 1):
        first -= 1
    if reading.words[first].lower in OWN_VOICE:
        return None
    mention = mention_at(reading, first, sentence[1])
    return mention if mention or first == i else mention_at(reading, i, sentence[1])


def _belongs(reading: Reading, k: int) -> bool:
    word = reading.words[k]
    if word.lower in _POSSESSIVES:
        return True
    return word.is_word and (word.pos in _NOMINAL or word.entity >= 0) and not word.finite


def _subject_token(token: Token) -> Token | None:
    for _ in range(_STEPS):
        for child in token.children:
            if child.dep_ in _SUBJECTS:
                if child.lower_ == "som" and token.dep_.startswith("acl"):
                    return _antecedent(token.head)
                return child
            if child.dep_ in _AUXILIARY and (subject := next((c for c in child.children if c.dep_ in _SUBJECTS), None)):
                return subject
        if token.dep_.startswith("acl") and any(child.lower_ == "som" for child in token.children):
            return _antecedent(token.head)
        if token.dep_ not in _CLIMB or token.head is token:
            return None
        token = token.head
    return None


def _sentence_subject(token: Token) -> Token | None:
    for _ in range(_STEPS):
        if token.head is token:
            break
        token = token.head
    return next((child for child in token.children if child.dep_ in _SUBJECTS), None)


def _antecedent(token: Token) -> Token:
    """*Elevene hører til dem som mener*: not *dem* but *elevene*."""
    if token.pos_ == "PRON":
        for child in token.children:
            if child.dep_ in _SUBJECTS:
                return child
    return token


def _word_of(reading: Reading, token: Token, sentence: tuple[int, int]) -> int | None:
    i = reading.word_at(token.idx)
    while i < sentence[1] and reading.words[i].token == token.i and not reading.words[i].is_word:
        i += 1
    return i if sentence[0] <= i < sentence[1] and reading.words[i].token == token.i else None


def _by_order(reading: Reading, k: int, sentence: tuple[int, int]) -> Mention | None:
    """The phrase that ends right before the verb at ``k``, else the one that begins right behind it."""
    if k > sentence[0]:
        i = k - 1
        if _belongs(reading, i) or reading.words[i].pos == "PRON":
            found = mention_around(reading, i, (sentence[0], k))
            if found and found.title_first == sentence[0]:
                return found
    j = k + 1
    while j < sentence[1] and reading.words[j].pos == "ADV":
        j += 1
    return mention_at(reading, j, sentence[1]) if reading.words[k].finite else None

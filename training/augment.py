"""Give treebank sentences the faces they have in the news: dashes, quotation marks, capitals, line breaks.

The treebank types speech with ``-`` and joins everything by single spaces; pages use ``–``, ``—``, «», ”…”,
line breaks, and capitals in captions and datelines.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc

DASHES = ["–", "–", "–", "-", "—"]
QUOTES = [("«", "»"), ("«", "»"), ("”", "”"), ("“", "”"), ('"', '"'), ("„", "“")]
BREAKS = ["\n\n", "\n\n", "\n", "\n\n\n"]
OPENING, CLOSING, PLAIN = set("«„"), set("»"), set('"”“')


def restyle(doc: Doc, rng: random.Random, capitals: float) -> Doc:
    """A copy of a gold document in another typography, with line breaks at some of its sentence boundaries.

    ``capitals`` is the share of sentences that open in capitals, as captions (*KLAR: …*) and datelines do.
    """
    words, spaces = _marks(doc, rng)
    for i in _capitals(doc, rng, capitals):
        words[i] = words[i].upper()
    return respaced(doc, words, spaces, _breaks(doc, rng))


def respaced(doc: Doc, words: Sequence[str], spaces: Sequence[bool], breaks: Mapping[int, str]) -> Doc:
    """The gold document with other words and spaces, and with line breaks behind the tokens that ``breaks`` names.

    Annotation stays; a line break is a token of its own (``SPACE``).
    """
    place: list[int] = []  # index of each old token in the new document
    rows: list[tuple[str, bool, str, str, str, int, str, bool, str]] = []
    for token in doc:
        place.append(len(rows))
        i = token.i
        ent = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
        head, start = token.head.i, bool(token.is_sent_start)
        space = spaces[i] and i not in breaks
        rows.append((words[i], space, token.pos_, str(token.morph), token.lemma_, head, token.dep_, start, ent))
        if i in breaks:
            rows.append((breaks[i], False, "SPACE", "", breaks[i], i, "dep", False, "O"))
    return Doc(
        doc.vocab,
        words=[r[0] for r in rows],
        spaces=[r[1] for r in rows],
        pos=[r[2] for r in rows],
        morphs=[r[3] for r in rows],
        lemmas=[r[4] for r in rows],
        heads=[place[r[5]] for r in rows],
        deps=[r[6] for r in rows],
        sent_starts=[r[7] for r in rows],
        ents=[r[8] for r in rows],
    )


def _marks(doc: Doc, rng: random.Random) -> tuple[list[str], list[bool]]:
    words, spaces = [t.text for t in doc], [bool(t.whitespace_) for t in doc]
    dash, (opening, closing) = rng.choice(DASHES), rng.choice(QUOTES)
    tight = rng.random() < 0.1
    inside = False
    for token in doc:
        i = token.i
        if token.text == "-" and token.whitespace_:
            words[i] = dash
            if token.is_sent_start and tight and i + 1 < len(doc) and doc[i + 1].text[0].isalpha():
                spaces[i] = False
        elif token.text in OPENING or (token.text in PLAIN and not inside):
            words[i], inside = opening, True
        elif token.text in CLOSING or token.text in PLAIN:
            words[i], inside = closing, False
    return words, spaces


def _capitals(doc: Doc, rng: random.Random, share: float) -> Iterator[int]:
    """Tokens in the openings of some sentences: one word or a few."""
    for sentence in doc.sents:
        if rng.random() < share:
            yield from range(sentence.start, min(sentence.start + rng.choice([1, 1, 2, 2, 3]), sentence.end))


def _breaks(doc: Doc, rng: random.Random) -> dict[int, str]:
    """Token index → the line break that follows it."""
    share, kind = rng.choice([0.0, 0.3, 0.6, 1.0]), rng.choice(BREAKS)
    ends = [t.i - 1 for t in doc if t.is_sent_start and t.i]
    found = {i: kind for i in ends if rng.random() < share}
    if rng.random() < 0.1:  # hard-wrapped text: a line break every dozen words
        for i in range(rng.randrange(8, 16), len(doc) - 1, rng.randrange(9, 16)):
            if doc[i].whitespace_ and i not in found and not (doc[i].ent_type_ and doc[i + 1].ent_iob_ == "I"):
                found[i] = "\n"
    return found

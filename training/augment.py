"""Give treebank sentences the faces they have in the news, and the names of other people.

The treebank types speech with ``-`` and joins everything by single spaces; pages use ``–``, ``—``, «», ”…”, line breaks,
and capitals in captions and datelines. Its names are few, the world's are many: swapped for others they teach contexts.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import registry

DASHES = ["–", "–", "–", "-", "—"]
QUOTES = [("«", "»"), ("«", "»"), ("”", "”"), ("“", "”"), ('"', '"'), ("„", "“")]
BREAKS = ["\n\n", "\n\n", "\n", "\n\n\n"]
OPENING, CLOSING, PLAIN = set("«„"), set("»"), set('"”“')
CAPITALS = 0.04
"""Share of sentences that open in capitals, as captions (*VELG FRED: …*) and datelines do."""
SWAPPED = ("PER", "ORG", "GPE_LOC", "LOC")


@registry.augmenters("nlp_cli.news.v1")  # type: ignore[untyped-decorator]
def create_news_augmenter(level: float, names: float = 0.0) -> Callable[[Language, Example], Iterator[Example]]:
    """Restyle a share ``level`` of the examples; in these, swap a share ``names`` of the names for others."""
    rng = random.Random(0)
    pool = NamePool(rng)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        pool.collect(example.reference)
        if rng.random() >= level:
            yield example
            return
        reference = restyle(example.reference, rng, pool.swaps(example.reference, names))
        yield Example(nlp.make_doc(reference.text), reference)

    return augment


@dataclass(slots=True)
class NamePool:
    """Names seen so far, by label and number of words."""

    rng: random.Random
    names: dict[tuple[str, int], list[list[str]]] = field(default_factory=dict)

    def collect(self, doc: Doc) -> None:
        """Remember the names of ``doc`` that stand in their plain form."""
        for ent in doc.ents:
            if ent.label_ in SWAPPED and "Case=Gen" not in str(ent[-1].morph) and ent.text[0].isupper():
                self.names.setdefault((ent.label_, len(ent)), []).append([t.text for t in ent])

    def swaps(self, doc: Doc, share: float) -> dict[int, str]:
        """Token index → the word in its place; a person's names come one by one, so that new people arise."""
        words: dict[int, str] = {}
        for ent in doc.ents:
            pool = self.names.get((ent.label_, len(ent)))
            if pool and self.rng.random() < share:
                words.update(zip(range(ent.start, ent.end), self._name(ent, pool), strict=True))
        return words

    def _name(self, ent: Span, pool: list[list[str]]) -> list[str]:
        name = list(self.rng.choice(pool))
        if ent.label_ == "PER":
            name = [self.rng.choice(pool)[i] for i in range(len(name))]
        if "Case=Gen" in str(ent[-1].morph):
            name[-1] += "'" if name[-1][-1] in "sxz" else "s"
        return name


def restyle(doc: Doc, rng: random.Random, swaps: dict[int, str] | None = None) -> Doc:
    """A copy of a gold document in another typography, with line breaks at some of its sentence boundaries.

    ``swaps`` gives other words to some tokens. Annotation stays; a line break is a token of its own (``SPACE``).
    """
    words, spaces = _marks(doc, rng)
    for i, word in (swaps or {}).items():
        words[i] = word
    for i in _capitals(doc, rng):
        words[i] = words[i].upper()
    breaks = _breaks(doc, rng)
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


def _capitals(doc: Doc, rng: random.Random) -> Iterator[int]:
    """Tokens in the openings of some sentences: one word, a few, or all of a headline."""
    for sentence in doc.sents:
        if rng.random() < CAPITALS:
            yield from range(sentence.start, min(sentence.start + rng.choice([1, 2, 2, 3, 12]), sentence.end))


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

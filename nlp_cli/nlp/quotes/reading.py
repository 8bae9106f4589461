"""An article as the quote rules read it: words, sentences, paragraphs, marks and names, found by character.

Pipelines split dashes and marks from words in different ways. Here they never hang together, so that no rule depends
on a tokenizer: *-Vi* is two words, a dash and *Vi*.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from nlp_cli.blocks import segment
from nlp_cli.nlp.people import is_person_name
from nlp_cli.nlp.quotes.typography import MARKS, SENTENCE_END, Marked, marked_spans

_PIECES = re.compile(r"[^\W_]+(?:[-–’'./:,&@][^\W_]+)*(?:\.(?=$)|-(?=$))?|\.\.+|[^\w\s]|_")
_HEADINGS = frozenset({"headline", "subheading"})


@dataclass(slots=True)
class Word:
    """A word or a single mark."""

    text: str
    lower: str
    start: int
    end: int
    token: int
    """Index of the token that holds it."""
    pos: str
    finite: bool
    entity: int = -1
    """Index into ``Reading.entities``, -1 outside names."""

    @property
    def is_word(self) -> bool:
        """No mark: it has a letter or a digit."""
        return self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity of the Doc: words ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    label: str
    name: str
    is_person: bool

    @property
    def is_body(self) -> bool:
        """An organisation, or a place that may speak as one."""
        return not self.is_person and self.label in {"ORG", "GPE_ORG", "GPE_LOC", "GPE", "LOC", "PROD"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What the text sets off as one: characters ``start`` to ``end``, words ``first`` up to ``stop``."""

    start: int
    end: int
    first: int
    stop: int
    kind: str

    @property
    def is_heading(self) -> bool:
        """A headline or sub-heading."""
        return self.kind in _HEADINGS


class Reading:
    """Everything the rules look at, prepared once per article in linear time."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text: str = doc.text
        self.words = list(_words(doc))
        self.starts = [word.start for word in self.words]
        self.entities = self._entities()
        self.paragraphs = self._paragraphs()
        self.sentences = [span for paragraph in self.paragraphs for span in self._sentences(paragraph)]
        self._sentence_firsts = [first for first, _ in self.sentences]
        self._paragraph_firsts = [paragraph.first for paragraph in self.paragraphs]

    @cached_property
    def marked(self) -> list[Marked]:
        """Text in marks, all paragraphs."""
        spans: list[Marked] = []
        for paragraph in self.paragraphs:
            goes_on = bool(spans) and not spans[-1].closed
            spans += marked_spans(self.text, paragraph.start, paragraph.end, goes_on)
        return spans

    @cached_property
    def labels(self) -> dict[str, str]:
        """The label of every name that is no person's, as it is first given."""
        return {entity.name: entity.label for entity in reversed(self.entities) if not entity.is_person}

    def marks_in(self, start: int, end: int) -> list[Marked]:
        """Text in marks that overlaps the characters ``start`` to ``end``."""
        first = bisect_right(self._mark_ends, start)
        found = []
        while first < len(self.marked) and self.marked[first].start < end:
            found.append(self.marked[first])
            first += 1
        return found

    def has_marks(self, start: int, end: int) -> bool:
        """Whether any of these characters stand in marks."""
        first = bisect_right(self._mark_ends, start)
        return first < len(self.marked) and self.marked[first].start < end

    @cached_property
    def _mark_ends(self) -> list[int]:
        return [mark.end for mark in self.marked]

    def word_at(self, char: int) -> int:
        """Index of the first word that starts at or after ``char``."""
        return bisect_left(self.starts, char)

    def sentence_of(self, word: int) -> tuple[int, int]:
        """The sentence that holds the word with this index."""
        return self.sentences[self.sentence_number(word)]

    def sentence_number(self, word: int) -> int:
        """Index of the sentence that holds the word with this index."""
        return bisect_right(self._sentence_firsts, word) - 1

    def paragraph_of(self, word: int) -> int:
        """Index of the paragraph that holds the word with this index."""
        return bisect_right(self._paragraph_firsts, word) - 1

    def entity_at(self, word: int) -> Entity | None:
        """The name that the word with this index belongs to."""
        if 0 <= word < len(self.words) and (entity := self.words[word].entity) >= 0:
            return self.entities[entity]
        return None

    def span_text(self, first: int, stop: int) -> str:
        """The text of the words from ``first`` up to ``stop``."""
        return self.text[self.words[first].start : self.words[stop - 1].end]

    def _entities(self) -> list[Entity]:
        found: list[Entity] = []
        people = {span.id_ for span in self.doc.ents if is_person_name(span)} - {""}
        for span in self.doc.ents:
            first, stop = self.word_at(span.start_char), self.word_at(span.end_char)
            if first < stop and not self._is_common_word(first, stop):
                for word in self.words[first:stop]:
                    word.entity = len(found)
                is_person = span.id_ in people or is_person_name(span)
                found.append(Entity(first, stop - 1, span.label_, span.id_ or span.text, is_person))
        return self._with_missed_surnames(found)

    def _is_common_word(self, first: int, stop: int) -> bool:
        """*Misunnelse* opens a line, and *misunnelse* stands elsewhere: no name, whatever the recogniser says."""
        word = self.words[first]
        return stop - first == 1 and word.text.istitle() and word.lower in self._forms

    def _with_missed_surnames(self, found: list[Entity]) -> list[Entity]:
        """Add the words outside names that are the surname of somebody named in full."""
        surnames = {entity.name.split()[-1]: entity.name for entity in found if entity.is_person and " " in entity.name}
        missed = [
            Entity(k, k, "PER", surnames[word.text], is_person=True)
            for k, word in enumerate(self.words)
            if word.entity < 0 and word.text in surnames and word.pos in {"PROPN", "NOUN", "X"}
        ]
        if not missed:
            return found
        entities = sorted([*found, *missed], key=lambda entity: entity.first)
        for n, entity in enumerate(entities):
            for word in self.words[entity.first : entity.last + 1]:
                word.entity = n
        return entities

    def _paragraphs(self) -> list[Paragraph]:
        blocks = self.doc.spans.get("blocks")
        spans = (
            [(block.start_char, block.end_char, block.label_) for block in blocks]
            if blocks is not None
            else [(block.start, block.end, block.kind.value) for block in segment(self.text)]
        )
        return [
            Paragraph(start, end, self.word_at(start), self.word_at(end), kind)
            for start, end, kind in spans
            if self.word_at(start) < self.word_at(end)
        ]

    def _sentences(self, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
        first, k = paragraph.first, paragraph.first
        while k < paragraph.stop:
            if self.words[k].text[0] in SENTENCE_END or self._ends_here(k, paragraph.stop):
                stop = k + 1
                while stop < paragraph.stop and self.words[stop].text[0] in SENTENCE_END + MARKS + ")":
                    if self.words[stop].text[0] in MARKS and self.text[self.words[stop].start - 1].isspace():
                        break  # an opening mark: the next sentence
                    stop += 1
                if stop < paragraph.stop and self._opens_sentence(stop):
                    yield first, stop
                    first = stop
                k = stop
            else:
                k += 1
        yield first, paragraph.stop

    def _ends_here(self, k: int, stop: int) -> bool:
        """Whether a full stop was taken for an abbreviation's: *… i Frp. Høyre …*, when *Frp* stands elsewhere."""
        text = self.words[k].text
        if text[-1] != "." or k + 1 >= stop or "." in text[:-1] or not self.words[k + 1].text[0].isupper():
            return False
        return text[:-1] in self._forms

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(word.text for word in self.words)

    def _opens_sentence(self, k: int) -> bool:
        while k < len(self.words) and not self.words[k].is_word:
            k += 1
        return k < len(self.words) and not self.words[k].text[0].islower()


def _words(doc: Doc) -> Iterator[Word]:
    for token in doc:
        if token.is_space:
            continue
        pos, finite = token.pos_, "VerbForm=Fin" in str(token.morph)
        if token.is_alpha:
            yield Word(token.text, token.lower_, token.idx, token.idx + len(token), token.i, pos, finite)
            continue
        for piece in _PIECES.finditer(token.text):
            text, start = piece[0], token.idx + piece.start()
            yield Word(text, text.lower(), start, start + len(text), token.i, pos, finite)

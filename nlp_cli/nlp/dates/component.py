"""The spaCy component: what the tagger finds, as spans of a Doc."""

from __future__ import annotations

from spacy.tokens import Doc

from nlp_cli.nlp.dates.anchor import parse_published
from nlp_cli.nlp.dates.bounds import bounds
from nlp_cli.nlp.dates.clues import clues_of
from nlp_cli.nlp.dates.tagger import Context, find_dates

SPANS_KEY = "dates"
_OUTSIDE = frozenset({"metadata"})
_HEADLINES = frozenset({"headline", "subheading", "caption"})


class DateTagger:
    """Find temporal expressions and write them to ``doc.spans["dates"]``."""

    def __call__(self, doc: Doc) -> Doc:
        blocks = doc.spans.get("blocks", ())
        breaks = [offset for block in blocks for offset in (block.start_char, block.end_char)]
        outside = [(block.start_char, block.end_char) for block in blocks if block.label_ in _OUTSIDE]
        headlines = [(block.start_char, block.end_char) for block in blocks if block.label_ in _HEADLINES]
        context = Context(
            published=parse_published(doc._.published),
            clues=clues_of(doc),
            is_outside=lambda offset: any(start <= offset < end for start, end in outside),
            is_headline=lambda offset: any(start <= offset < end for start, end in headlines),
        )
        spans = []
        for found in find_dates(doc.text, context, breaks):
            span = doc.char_span(found.start, found.end, label=found.kind, alignment_mode="expand")
            span._.value, span._.anchor, span._.rule = found.value, found.anchor, found.rule
            if known := bounds(found.value, found.kind):
                span._.begin, span._.last = known.begin, known.last
            spans.append(span)
        doc.spans[SPANS_KEY] = spans
        return doc

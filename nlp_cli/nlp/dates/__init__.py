"""Temporal expressions in Norwegian text with TIMEX3 values, as a spaCy component.

The component writes ``doc.spans["dates"]``: one Span per expression, labelled ``DATE``, ``TIME``, ``DURATION`` or
``SET``, its value in ``span._.value``, its first and last day or minute in ``span._.begin`` and ``span._.last``, what
it counts from in ``span._.anchor``, the rule in ``span._.rule``. Relative expressions count from ``doc._.published``
(``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``); without it they keep open values (``XXXX-WXX-5``), today is never guessed.

Works on a blank pipeline: the tense that decides which *fredag* is meant is then guessed from the forms of words.
"""

from __future__ import annotations

import re
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp_cli.errors import DateError
from nlp_cli.nlp.dates.anchor import Partial
from nlp_cli.nlp.dates.bounds import bounds
from nlp_cli.nlp.dates.clues import clues_of
from nlp_cli.nlp.dates.tagger import Context, find_dates

SPANS_KEY = "dates"
_PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_OUTSIDE = frozenset({"metadata"})
_HEADLINES = frozenset({"headline", "subheading", "caption"})

if not Doc.has_extension("published"):
    Doc.set_extension("published", default=None)
for extension in ("value", "begin", "last", "anchor", "rule"):
    if not Span.has_extension(extension):
        Span.set_extension(extension, default=None)


@Language.factory("nlp_cli_dates", assigns=["doc.spans"])  # type: ignore[untyped-decorator]
def create_dates(nlp: Language, name: str) -> DateTagger:
    """The factory of the component ``nlp_cli_dates``; it needs no other, and uses morphology when there is some."""
    return DateTagger()


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


def parse_published(published: str | None) -> Partial:
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; ``DateError`` for anything else."""
    if published is None:
        return Partial()
    match = _PUBLISHED.fullmatch(published)
    if match is None:
        raise DateError(f"{published!r} is no publication date", "write YYYY-MM-DD, YYYY-MM or YYYY")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise DateError(f"{published!r} is no publication date", f"the calendar says {error}") from error
    return Partial(year, month, day)

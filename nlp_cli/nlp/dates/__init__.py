"""Temporal expressions in Norwegian text with TIMEX3 values, as a spaCy component.

The component writes ``doc.spans["dates"]``: one Span per expression, labelled ``DATE``, ``TIME``, ``DURATION`` or
``SET``, its value in ``span._.value``, its first and last day or minute in ``span._.begin`` and ``span._.last``, what
it counts from in ``span._.anchor``, the rule in ``span._.rule``. Relative expressions count from ``doc._.published``
(``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``); without it they keep open values (``XXXX-WXX-5``), today is never guessed.

Works on a blank pipeline: the tense that decides which *fredag* is meant is then guessed from the forms of words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp_cli.nlp.dates.anchor import parse_published

if TYPE_CHECKING:
    from nlp_cli.nlp.dates.component import DateTagger

__all__ = ["create_dates", "parse_published"]

if not Doc.has_extension("published"):
    Doc.set_extension("published", default=None)
for extension in ("value", "begin", "last", "anchor", "rule"):
    if not Span.has_extension(extension):
        Span.set_extension(extension, default=None)


@Language.factory("nlp_cli_dates", assigns=["doc.spans"])  # type: ignore[untyped-decorator]
def create_dates(nlp: Language, name: str) -> DateTagger:
    """The factory of the component ``nlp_cli_dates``; it needs no other, and uses morphology when there is some."""
    from nlp_cli.nlp.dates.component import DateTagger  # spaCy imports every factory, whether it is used or not

    return DateTagger()

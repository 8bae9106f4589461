"""The pipeline: an article in, its analysis out."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.annotate import annotate
from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import load_pipeline
from nlp_cli.timeline import Timeline

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from nlp_cli.article import Article

__all__ = ["Layer", "analyze_article", "load_pipeline", "timeline_article"]

TIMELINE = (Layer.ENTITIES, Layer.DATES)
SENTENCES = frozenset({"token.is_sent_start"})


def analyze_article(
    article: Article, model: str | Path | None = None, layers: Collection[Layer] = tuple(Layer)
) -> Analysis:
    """Annotate ``article`` with ``layers``; ``model`` as in ``load_pipeline``.

    Raises ``ModelError`` when the pipeline is missing or lacks a component.
    """
    nlp = load_pipeline(model, layers)
    return Analysis.from_doc(annotate(nlp, article), article, nlp.meta)


def timeline_article(article: Article, model: str | Path | None = None) -> Timeline:
    """What ``article`` places where in time; ``model`` and errors as in ``analyze_article``."""
    nlp = load_pipeline(model, TIMELINE, SENTENCES)
    doc = annotate(nlp, article)
    return Timeline.of(Analysis.from_doc(doc, article, nlp.meta), _sentences(doc))


def _sentences(doc: Doc) -> list[tuple[int, int]]:
    """Offsets of the sentences; a pipeline that knows none leaves the blocks of the article, or all of it."""
    spans = doc.sents if doc.has_annotation("SENT_START") else doc.spans.get("blocks") or [doc[:]]
    return [(span.start_char, span.end_char) for span in spans]

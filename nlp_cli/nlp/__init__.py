"""The pipeline: an article in, its analysis out."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.annotate import annotate
from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import load_pipeline

if TYPE_CHECKING:
    from nlp_cli.article import Article

__all__ = ["Layer", "analyze_article", "load_pipeline"]


def analyze_article(
    article: Article, model: str | Path | None = None, layers: Collection[Layer] = tuple(Layer)
) -> Analysis:
    """Annotate ``article`` with ``layers``; ``model`` as in ``load_pipeline``.

    Raises ``ModelError`` when the pipeline is missing or lacks a component.
    """
    nlp = load_pipeline(model, layers)
    return Analysis.from_doc(annotate(nlp, article), article, nlp.meta)

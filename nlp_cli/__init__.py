"""Who said what, about whom, and when: entities, quotes and dates in Norwegian news.

>>> import nlp_cli
>>> analysis = nlp_cli.analyze("– Vi er klare, sier Kari Nordmann fredag.", published="2022-01-07")
>>> analysis.quotes[0].speaker, analysis.dates[0].value
('Kari Nordmann', '2022-01-07')
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from nlp_cli.analysis import Analysis, DateExpression, Entity, Quote, TextSpan
from nlp_cli.article import Article, Block, BlockKind
from nlp_cli.errors import DateError, InputError, ModelError, NlpCliError, OptionError
from nlp_cli.nlp import Layer, load_pipeline

__all__ = [
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "DateError",
    "DateExpression",
    "Entity",
    "InputError",
    "Layer",
    "ModelError",
    "NlpCliError",
    "OptionError",
    "Quote",
    "TextSpan",
    "analyze",
    "load_pipeline",
]


def analyze(
    text: str,
    *,
    published: str | None = None,
    title: str | None = None,
    language: str | None = None,
    model: str | Path | None = None,
    layers: Collection[Layer] = tuple(Layer),
) -> Analysis:
    """Analyse one article, as the command line does.

    ``published`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; what is not given is read from the text. ``model`` is an
    installed spaCy package or a folder, the embedded pipeline when null. Raises ``DateError`` and ``ModelError``.
    """
    from nlp_cli.load import article_from_text
    from nlp_cli.nlp import analyze_article

    article = article_from_text(text, published=published, title=title, language=language)
    return analyze_article(article, model, layers)

"""Run a pipeline over articles of any length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nlp_cli.nlp.layers import LAST

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from nlp_cli.article import Article

PART = 50_000
"""Code points that the model reads at once: memory grows with the length, and few articles are longer."""


def annotate(nlp: Language, article: Article) -> Doc:
    """The article's ``Doc`` with everything that the pipeline gives; its text is the article's, unchanged.

    A text beyond ``PART`` goes through the model in parts, cut between paragraphs where it can be; quotes, names and
    dates then see it whole.
    """
    ours = [(name, pipe) for name, pipe in nlp.pipeline if name in LAST]
    docs = []
    with nlp.select_pipes(disable=[name for name, _ in ours]):
        for part in parts(article.text, PART):
            docs.append(nlp(part))
    doc = docs[0] if len(docs) == 1 else _joined(docs, article)
    if doc.has_extension("published"):
        doc._.published = article.published
    for _, pipe in ours:
        doc = pipe(doc)
    return doc


def _joined(docs: list[Doc], article: Article) -> Doc:
    from spacy.tokens import Doc

    from nlp_cli.nlp.blocks import write_blocks

    joined = Doc.from_docs(docs, ensure_whitespace=False)
    assert joined is not None  # only an empty list gives none
    write_blocks(joined, article.blocks)  # a part does not know that it is none of the beginning
    return joined


def parts(text: str, size: int) -> Iterator[str]:
    """Cut ``text`` into stretches of at most ``size`` code points, behind a line break or else a space if it can be."""
    start = 0
    while len(text) - start > size:
        window = text[start : start + size]
        cut = next((at + len(mark) for mark in ("\n\n", "\n", " ") if (at := window.rfind(mark)) > size // 2), size)
        yield text[start : start + cut]
        start += cut
    yield text[start:]

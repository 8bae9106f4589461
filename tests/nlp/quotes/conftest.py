"""Quotes as the embedded pipeline finds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import load_pipeline


class Quote(NamedTuple):
    """One quote with the words, not the offsets, of its parts."""

    text: str
    type: str
    speaker: str | None
    mention: str | None
    cue: str | None
    rule: str
    start: int
    style: str
    kind: str | None
    title: str | None
    speaker_rule: str | None


Say = Callable[[str], list[Quote]]


@pytest.fixture(scope="session")
def pipeline() -> Language:
    """The embedded pipeline with what quotes need."""
    return load_pipeline(layers=[Layer.QUOTES])


@pytest.fixture(scope="session")
def said(pipeline: Language) -> Say:
    """``said(text)``: its quotes in order."""
    return lambda text: quotes_of(pipeline(text))


def quotes_of(doc: Doc) -> list[Quote]:
    """The quotes of a Doc, their parts as text."""

    def words(span: tuple[int, int] | None) -> str | None:
        return doc.text[span[0] : span[1]] if span else None

    return [
        Quote(
            q.text,
            q.label_,
            q._.speaker,
            words(q._.speaker_mention),
            words(q._.cue),
            q._.rule,
            q.start_char,
            q._.style,
            q._.speaker_kind,
            q._.speaker_title,
            q._.speaker_rule,
        )
        for q in doc.spans["quotes"]
    ]

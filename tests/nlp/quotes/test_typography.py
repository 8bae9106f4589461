"""The papers set speech with different dashes and marks; whoever retypes an article gets the same quotes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from spacy.language import Language

from nlp_cli.load import article_from_text
from nlp_cli.nlp.annotate import annotate

from .conftest import Quote, quotes_of

ROOT = Path(__file__).parents[3]
DEV = ROOT.parent / "shared" / "gold" / "dev.jsonl"
_TURN = re.compile(r"(?m)(?:^[ \t]*|(?<=[.!?:,]\s))[-–—](?=\s?[\w\"”«])")
_STRAIGHT = re.compile(r"[\"”]")
_ANY = re.compile(r"[\"”–—-]")


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


def retyped(text: str, dash: str, mark: str) -> str:
    """Another dash where turns open and other marks, character for character."""
    text = _TURN.sub(lambda found: found[0][:-1] + dash, text)
    return _STRAIGHT.sub(mark, text)


def plain(quote: Quote) -> Quote:
    """Words and names as they are however they were typed."""
    text, speaker, mention = (value and _ANY.sub("'", value) for value in (quote.text, quote.speaker, quote.mention))
    return quote._replace(text=text or "", speaker=speaker, mention=mention)


def quotes(nlp: Language, record: dict[str, Any], text: str) -> list[Quote]:
    return [plain(quote) for quote in quotes_of(annotate(nlp, article_from_text(text, id=record["id"])))]


def check(nlp: Language, record: dict[str, Any]) -> None:
    first, *others = (retyped(record["text"], dash, mark) for dash, mark in ('-"', "–”", '—"'))
    assert {len(text) for text in others} == {len(record["text"])}
    expected = quotes(nlp, record, first)
    for text in others:
        assert quotes(nlp, record, text) == expected


@pytest.mark.parametrize("record", records(ROOT / "seeds" / "gold.jsonl"), ids=lambda record: record["id"])
def test_seeds_retyped(pipeline: Language, record: dict[str, Any]) -> None:
    check(pipeline, record)


@pytest.mark.skipif(not DEV.is_file(), reason="the gold articles are not here")
def test_gold_retyped(pipeline: Language) -> None:
    for record in records(DEV):
        check(pipeline, record)

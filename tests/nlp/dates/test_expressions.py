"""The table of expressions: exact extent, type and value, in both standards, for several dates of publication."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp_cli.nlp.dates import parse_published
from nlp_cli.nlp.dates.tagger import Context, find_dates
from tests.nlp.dates.brackets import expected

TABLE = Path(__file__).with_name("expressions.txt")


def _rows() -> list[tuple[str, str]]:
    published, rows = "", []
    for line in TABLE.read_text(encoding="utf8").splitlines():
        if line.startswith("published"):
            published = line.removeprefix("published").strip()
        elif line and not line.startswith("#"):
            rows.append((published, line))
    return rows


@pytest.mark.parametrize(("published", "marked"), _rows())
def test_expression(published: str, marked: str) -> None:
    text, _ = expected(marked)
    shown, position = "", 0
    for found in find_dates(text, Context(parse_published(published or None))):
        shown += f"{text[position : found.start]}[{text[found.start : found.end]}|{found.kind} {found.value}]"
        position = found.end
    assert shown + text[position:] == marked


def test_table_holds_more_than_three_hundred_expressions() -> None:
    assert sum(len(expected(marked)[1]) for _, marked in _rows()) > 300

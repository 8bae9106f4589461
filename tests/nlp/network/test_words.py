"""What the encoder sees of a word's form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.network.words import COLUMNS, TABLES, norm, rows, shape, spelling


@pytest.mark.parametrize(
    ("form", "expected"),
    [("Stortinget", "stortinget"), ("2017", "0000"), ("17-åring", "00-åring"), ("«", '"'), ("”", '"'), ("—", "–")],
)
def test_norm(form: str, expected: str) -> None:
    assert norm(form) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Stortinget", "Xxxx"),
        ("NRK", "XXX"),
        ("17-åring", "dd-xxx"),
        ("McDonald's", "XxXxxx'x"),
        ("«", '"'),
        ("...", "..."),
    ],
)
def test_shape(form: str, expected: str) -> None:
    assert shape(form) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [("STATSMINISTEREN", "Statsministeren"), ("NATO", "NATO"), ("Oslo", "Oslo"), ("-", "–")],
)
def test_spelling_to_look_up_a_vector(form: str, expected: str) -> None:
    assert spelling(form) == expected


@given(st.text(min_size=1))
def test_every_form_has_its_rows(form: str) -> None:
    assert all(0 <= row < TABLES[table] for row, table in zip(rows(form), COLUMNS, strict=True))


def test_marks_that_mean_the_same_look_the_same() -> None:
    assert rows("«") == rows("”") == rows('"')
    assert rows("—") == rows("–") == rows("-")

"""The spaCy component: what it writes to a Doc, for every text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from nlp_cli.errors import DateError
from nlp_cli.nlp.dates import parse_published
from nlp_cli.nlp.dates.anchor import Partial

NLP = spacy.blank("nb")
NLP.add_pipe("nlp_cli_dates")

WORDS = st.sampled_from(
    "i fjor år går dag 17 . mai 2009 mars kl klokken 10.45 for to tre uker siden om neste forrige fredag kveld natt "
    "til hver en et par halv ti 1990-tallet - – , \n \n\n \u00a0 sommeren høsten 31 februar nå tidligere og 99 "
    "2021-13-45 30/2 'a (".split(" ")
)


def read(text: str, published: str | None = "2009-08-01") -> Doc:
    doc = NLP.make_doc(text)
    doc._.published = published
    return NLP(doc)


def shown(text: str, published: str | None = "2009-08-01") -> list[tuple[str, str, str]]:
    doc = read(text, published)
    return [(span.text, span.label_, span._.value) for span in doc.spans["dates"]]


def test_spans_carry_type_and_value() -> None:
    assert shown("Han kom i går og blir i to år.") == [("i går", "DATE", "2009-07-31"), ("to år", "DURATION", "P2Y")]


def test_without_publication_nothing_is_guessed() -> None:
    assert shown("Han kom i går.", None) == [("i går", "DATE", "XXXX-XX-XX")]


def test_spaces_of_all_kinds_stand_between_words() -> None:
    assert shown("Han kom 17.\u00a0mai\n2007 med ferja.") == [("17.\u00a0mai\n2007", "DATE", "2007-05-17")]


def test_no_expression_crosses_a_paragraph() -> None:
    assert shown("Han kom 17. mai\n\n2007 mann så på.") == [("17. mai", "DATE", "2009-05-17")]


def test_no_expression_crosses_a_block() -> None:
    assert in_blocks("Hun kom fredag kveld", headline=3, paragraph=1) == [("fredag", "2009-07-31")]


def test_the_present_of_a_headline_has_happened() -> None:
    assert in_blocks("Møter kongen fredag", paragraph=3) == [("fredag", "2009-08-07")]
    assert in_blocks("Møter kongen fredag", headline=3) == [("fredag", "2009-07-31")]
    assert in_blocks("Skal møte kongen fredag", headline=4) == [("fredag", "2009-08-07")]


def test_a_headline_that_announces_looks_ahead() -> None:
    assert in_blocks("Saken behandles fredag", headline=3) == [("fredag", "2009-08-07")]
    assert in_blocks("Hun er klar fredag", headline=4) == [("fredag", "2009-08-07")]
    assert in_blocks("Åpner i oktober", headline=3) == [("oktober", "2009-10")]


def test_metadata_is_no_prose() -> None:
    assert in_blocks("2022-01-07 fredag", metadata=1, paragraph=1) == [("fredag", "2009-07-31")]


def in_blocks(text: str, **tokens: int) -> list[tuple[str, str]]:
    """What is found in a text whose blocks have so many tokens each."""
    doc = NLP.make_doc(text)
    start, blocks = 0, []
    for kind, number in tokens.items():
        blocks.append(Span(doc, start, start + number, label=kind))
        start += number
    doc.spans["blocks"] = blocks
    doc._.published = "2009-08-01"
    return [(span.text, span._.value) for span in NLP(doc).spans["dates"]]


@given(st.lists(WORDS).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_any_row_of_words_gives_spans_in_order(text: str) -> None:
    doc = read(text)
    spans = list(doc.spans["dates"])
    assert all(span.text == text[span.start_char : span.end_char] for span in spans)
    assert all(span._.value and span.label_ in {"DATE", "TIME", "DURATION", "SET"} for span in spans)
    assert all(a.end_char <= b.start_char for a, b in pairwise(spans))


FIGURES = r"'?[0-9]{1,4}([-.,:/][0-9]{1,4}){0,3}-?(tallet|talet|tiden|tida|årene|åra|år|åring)?"


@given(st.from_regex(FIGURES, fullmatch=True))
@settings(max_examples=400, deadline=None)
def test_never_raises_on_any_figure(figure: str) -> None:
    read(f"Det var i {figure} og kl. {figure}")


@given(st.text(), st.sampled_from(["2009-08-01", "2022-01", "2022", None]))
@settings(max_examples=150, deadline=None)
def test_never_raises_on_any_text(text: str, published: str | None) -> None:
    read(text, published)


@pytest.mark.parametrize(
    "unit", ["3.14", "2009-", "januar ", "17. mai ", "1/2-", "i dag ", "to og et halvt ", "'99 ", "a.b."]
)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    """Sixteen times the text takes sixteen times as long, give or take; a square would be 256."""

    def seconds(copies: int) -> float:
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read(unit * copies)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4_800) < 80 * max(seconds(300), 0.001)


@pytest.mark.parametrize("published", ["2009-8-1", "2009-13", "2009-02-30", "i går", "", "0000"])
def test_a_publication_date_that_is_none(published: str) -> None:
    with pytest.raises(DateError):
        parse_published(published)


def test_publication_dates_of_every_precision() -> None:
    assert parse_published("2022-01-07") == Partial(2022, 1, 7)
    assert parse_published("2022-01") == Partial(2022, 1)
    assert parse_published("2022") == Partial(2022)
    assert parse_published(None) == Partial()


def known(text: str, published: str | None = "2009-08-01") -> list[tuple[str | None, str | None, str | None]]:
    doc = read(text, published)
    return [(span._.begin, span._.last, span._.anchor) for span in doc.spans["dates"]]


@pytest.mark.parametrize(
    ("text", "begin", "last", "anchor"),
    [
        ("Han kom i går.", "2009-07-31", "2009-07-31", "published"),
        ("Han kom 17. mai 2007.", "2007-05-17", "2007-05-17", None),
        ("Han kom 17. mai.", "2009-05-17", "2009-05-17", "published"),
        ("Han kom i fjor sommer.", "2008-06-01", "2008-08-31", "published"),
        ("Han kom i forrige uke.", "2009-07-20", "2009-07-26", "published"),
        ("Han kom fredag kveld.", "2009-07-31T18:00", "2009-07-31T23:59", "published"),
        ("Han kom på 1990-tallet.", "1990-01-01", "1999-12-31", None),
        ("Han venta i to år.", None, None, None),
        ("Han trener hver fredag.", None, None, None),
        ("I dag er slikt vanlig.", None, None, None),
        ("Han kom nylig.", None, None, None),
    ],
)
def test_bounds_and_anchor(text: str, begin: str | None, last: str | None, anchor: str | None) -> None:
    assert known(text) == [(begin, last, anchor)]


def test_what_counts_from_the_text_says_so() -> None:
    assert [anchor for _, _, anchor in known("Han kom 17. mai 2007 og dro dagen etter.")] == [None, "text"]


def test_open_values_have_neither_bounds_nor_anchor() -> None:
    assert known("Han kom fredag.", None) == [(None, None, None)]


def test_the_rule_is_told() -> None:
    doc = read("Han kom i går.")
    assert [span._.rule for span in doc.spans["dates"]] == ["day next to today"]

"""A text → an article."""

from __future__ import annotations

import pytest

from nlp_cli.article import BlockKind
from nlp_cli.errors import DateError
from nlp_cli.load import article_from_text

TEXT = "date 2022-01\n\nFerja stod\r\n\r\nSOGNDAL (NPK): Ho gjekk ikkje før i dag, seier rederiet."


def test_an_article_knows_what_its_header_says() -> None:
    article = article_from_text(TEXT)
    assert article.text == TEXT
    assert article.title == "Ferja stod"
    assert (article.published, article.place, article.agency) == ("2022-01", "Sogndal", "NPK")
    assert (article.id, article.source, article.language) == ("text", None, "nn")
    assert [block.kind for block in article.blocks] == [
        BlockKind.METADATA,
        BlockKind.HEADLINE,
        BlockKind.DATELINE,
        BlockKind.LEAD,
    ]


def test_what_is_told_goes_before_what_is_read() -> None:
    article = article_from_text(TEXT, id="7", source="a.txt", title="Ferje", published="2022-01-07", language="nb")
    assert (article.id, article.source, article.title) == ("7", "a.txt", "Ferje")
    assert (article.published, article.language) == ("2022-01-07", "nb")


CODES = {"nb": "nb", "nn-NO": "nn", "NOB": "nb", "nno": "nn", "en": "en", "no": "nn", "": "nn", "Norsk!": "nn"}


@pytest.mark.parametrize(("told", "language"), CODES.items())
def test_language_codes(told: str, language: str) -> None:
    assert article_from_text(TEXT, language=told).language == language


def test_without_header_there_is_neither_date_nor_title() -> None:
    article = article_from_text("Det regner fortsatt.")
    assert (article.title, article.published, article.place, article.agency) == (None, None, None, None)


def test_a_wrapped_headline_is_one_line() -> None:
    article = article_from_text("Ferja til øya stod i\nfire hele dager\n\nNå går den.")
    assert article.title == "Ferja til øya stod i fire hele dager"


@pytest.mark.parametrize(("text", "published"), [("date 2022-13\n\nHei.", None), ("Hei.", "2022-02-30")])
def test_a_date_that_does_not_exist_is_refused(text: str, published: str | None) -> None:
    with pytest.raises(DateError):
        article_from_text(text, published=published)


def test_a_given_date_mends_the_header() -> None:
    assert article_from_text("date 2022-13\n\nHei.", published="2022").published == "2022"

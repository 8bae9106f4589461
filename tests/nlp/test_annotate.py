"""A pipeline over articles of any length: the document's text is the article's, whatever is cut and joined."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from nlp_cli.article import Article
from nlp_cli.load import article_from_text
from nlp_cli.nlp import analyze_article
from nlp_cli.nlp.annotate import PART, annotate, parts
from nlp_cli.nlp.pipeline import load_pipeline

MODULE = sys.modules["nlp_cli.nlp.annotate"]
"""By its name in the package there is the function."""

PARAGRAPHS = """Kari Nordmann krever ny bru

Kari Nordmann sier at kommunen må bygge en ny bru i Bergen.

– Vi har ventet i ti år, sier Nordmann.

Hun møtte Ola Hansen i Oslo i går.
"""

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
pieces = st.text(st.sampled_from("aå \n\r\t–«». \u00a0\u0301😀"), max_size=120)


class TestParts:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("", [""]),
            ("kort", ["kort"]),
            ("nøyaktig10", ["nøyaktig10"]),
            ("en\ntotre\n\nfire", ["en\ntotre\n\n", "fire"]),
            ("enogtotre\nfire", ["enogtotre\n", "fire"]),
            ("entotre fire", ["entotre ", "fire"]),
            ("entotrefirefem", ["entotrefir", "efem"]),
            ("en totrefirefem", ["en totrefi", "refem"]),
        ],
        ids=["empty", "short", "just fits", "paragraph", "line", "word", "no break", "only an early one"],
    )
    def test_cut_behind_a_paragraph_else_a_line_else_a_word(self, text: str, found: list[str]) -> None:
        assert list(parts(text, 10)) == found

    @given(st.one_of(texts, pieces), st.integers(2, 30))
    def test_nothing_is_lost_and_none_is_too_long(self, text: str, size: int) -> None:
        found = list(parts(text, size))
        assert "".join(found) == text
        assert max(map(len, found)) <= size
        assert all(found) or not text


@pytest.fixture(scope="module")
def blank() -> Language:
    """Words and blocks."""
    nlp = spacy.blank("nb")
    nlp.add_pipe("nlp_cli_blocks")
    return nlp


@pytest.fixture(params=[PART, 60, 7], ids=["whole", "in parts", "in shreds"])
def part(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    size: int = request.param
    monkeypatch.setattr(MODULE, "PART", size)
    return size


@pytest.mark.usefixtures("part")
class TestText:
    @given(text=st.one_of(texts, pieces).filter(str.strip))
    @settings(max_examples=60)
    def test_is_the_articles(self, blank: Language, text: str) -> None:
        doc = annotate(blank, article_from_text(text))
        assert doc.text == text
        assert [doc.text[token.idx : token.idx + len(token)] for token in doc] == [token.text for token in doc]

    def test_blocks_are_the_articles(self, blank: Language) -> None:
        """A part does not know that it stands in the middle."""
        article = article_from_text(PARAGRAPHS)
        doc = annotate(blank, article)
        found = [(span.label_, span.text) for span in doc.spans["blocks"]]
        assert found == [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


class TestJoined:
    """A long article is as good as a short one."""

    @pytest.fixture
    def article(self) -> Article:
        return article_from_text(PARAGRAPHS, published="2022-01-07")

    def test_analysis_of_parts_is_that_of_the_whole(self, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
        """Names and speakers reach over the cuts."""
        whole = analyze_article(article)
        monkeypatch.setattr(MODULE, "PART", 100)
        cut = analyze_article(article)
        assert len(list(parts(article.text, 100))) == 2
        assert cut == whole
        assert [quote.speaker for quote in cut.quotes] == ["Kari Nordmann", "Kari Nordmann"]
        assert [date.value for date in cut.dates] == ["P10Y", "2022-01-06"]

    def test_sentences_too(self, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
        nlp = load_pipeline()
        whole = [sentence.text for sentence in annotate(nlp, article).sents]
        monkeypatch.setattr(MODULE, "PART", 100)
        assert [sentence.text for sentence in annotate(nlp, article).sents] == whole

    def test_our_components_see_all_of_it_once(self, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
        seen: list[str] = []

        def watch(doc: Doc) -> Doc:
            seen.append(doc.text)
            return doc

        Language.component("watch", func=watch)
        nlp = spacy.blank("nb")
        nlp.add_pipe("watch", name="model")
        nlp.add_pipe("watch", name="nlp_cli_dates")
        monkeypatch.setattr(MODULE, "PART", 100)
        annotate(nlp, article)
        assert seen == [*parts(article.text, 100), article.text]


def test_a_text_beyond_spacys_limit(blank: Language) -> None:
    """1.2 million code points; spaCy itself refuses more than one million."""
    text = ("Kari Nordmann bor i Oslo, og bygger bru i Bergen. " * 20 + "\n\n") * 1_200
    assert len(text) > blank.max_length
    doc = annotate(blank, article_from_text(text))
    assert len(doc.text) == len(text)
    assert doc.text == text
    assert all(left.idx < right.idx for left, right in pairwise(doc))

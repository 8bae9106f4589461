"""What the components wrote into a ``Doc``, read as an ``Analysis``."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
import spacy
from spacy.tokens import Doc, Span

from nlp_cli.analysis import Analysis, DateExpression, Entity, Model, Quote, QuoteRule, TextSpan
from nlp_cli.article import Article

TEXT = "– Vi er klare, sier Nordmann fredag."
ARTICLE = Article("a", TEXT, (), "nb", source="a.txt", title="Klare", published="2022-01-07", place="Ås", agency="NTB")
META = {"lang": "nb", "name": "test", "version": "1.2"}


@pytest.fixture
def doc() -> Doc:
    nlp = spacy.blank("nb")
    for name in ("nlp_cli_quotes", "nlp_cli_dates"):
        nlp.add_pipe(name)  # registers what a span may carry
    made: Doc = nlp.make_doc(TEXT)
    entity = made.char_span(20, 28, label="PER")
    entity.id_ = "Kari Nordmann"
    made.ents = [entity]
    quote: Span = made.char_span(2, 13, label="direct")
    quote._.speaker, quote._.speaker_mention, quote._.cue = "Kari Nordmann", (20, 28), (15, 19)
    quote._.style, quote._.speaker_kind, quote._.speaker_title = "dash", "person", "rektor"
    quote._.rule, quote._.speaker_rule = "dash turn", "name"
    made.spans["quotes"] = [quote]
    day = made.char_span(29, 35, label="DATE")
    day._.value = "2022-01-07"
    made.spans["dates"] = [day]
    return made


def test_layers(doc: Doc) -> None:
    analysis = Analysis.from_doc(doc, ARTICLE, META)
    assert analysis.entities == (Entity(20, 28, "Nordmann", "PER", "Kari Nordmann"),)
    assert analysis.quotes == (
        Quote(
            2,
            13,
            "Vi er klare",
            "direct",
            "Kari Nordmann",
            TextSpan(20, 28, "Nordmann"),
            TextSpan(15, 19, "sier"),
            "dash",
            "person",
            "rektor",
            QuoteRule("dash turn", "name"),
        ),
    )
    assert analysis.dates == (DateExpression(29, 35, "fredag", "DATE", "2022-01-07", None, None, None, None),)


def test_what_the_article_and_the_pipeline_say(doc: Doc) -> None:
    analysis = Analysis.from_doc(doc, ARTICLE, META)
    assert (analysis.schema_version, analysis.id, analysis.source, analysis.language) == ("1.0", "a", "a.txt", "nb")
    header = analysis.title, analysis.published, analysis.place, analysis.agency
    assert header == ("Klare", "2022-01-07", "Ås", "NTB")
    assert (analysis.model, analysis.text) == (Model("nb_test", "1.2"), TEXT)


def test_a_quote_without_attribution(doc: Doc) -> None:
    span = doc.spans["quotes"][0]
    span._.speaker = span._.speaker_mention = span._.cue = None
    (quote,) = Analysis.from_doc(doc, ARTICLE, META).quotes
    assert (quote.speaker, quote.speaker_mention, quote.cue) == (None, None, None)


def test_an_entity_that_nobody_named_has_its_own_words() -> None:
    doc = spacy.blank("nb")(TEXT)
    doc.ents = [doc.char_span(20, 28, label="PER")]
    assert Analysis.from_doc(doc, ARTICLE, META).entities[0].name == "Nordmann"


def test_layers_that_were_not_run_are_empty() -> None:
    analysis = Analysis.from_doc(spacy.blank("nb")(TEXT), ARTICLE, META)
    assert (analysis.entities, analysis.quotes, analysis.dates) == ((), (), ())


def test_results_do_not_change(doc: Doc) -> None:
    with pytest.raises(FrozenInstanceError):
        Analysis.from_doc(doc, ARTICLE, META).id = "b"  # type: ignore[misc]

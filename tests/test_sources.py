"""Quotes added up per source."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.analysis import Analysis, Quote, QuoteRule, QuoteType, SpeakerKind
from nlp_cli.sources import FirstMention, Source, add_up
from tests.write.analyses import BRIDGE, EMPTY


def quote(
    text: str,
    speaker: str | None,
    kind: SpeakerKind | None = "person",
    type: QuoteType = "direct",
    title: str | None = None,
) -> Quote:
    rule = QuoteRule("dash turn", None)
    return Quote(0, len(text), text, type, speaker, None, None, "dash", kind, title, rule)


def article(id: str, *quotes: Quote) -> Analysis:
    return replace(EMPTY, id=id, quotes=quotes)


def test_one_source() -> None:
    assert add_up([BRIDGE]) == [
        Source(
            name="Kari Nordmann",
            kind="person",
            title=None,
            articles=1,
            quotes=1,
            direct=1,
            reported=0,
            words=3,
            direct_words=3,
            reported_words=0,
            share=1.0,
            first_mention=FirstMention("bru", 20, 33, "Kari Nordmann"),
        )
    ]


def test_direct_and_reported_apart_and_who_has_most_words_first() -> None:
    sources = add_up(
        [
            article(
                "a",
                quote("Ja", "Kari Moen"),
                quote("at de er klare", "Per Lie", type="indirect", title="rektor"),
                quote("at «alle» er klare", "Per Lie", type="mixed"),
                quote("Nei, aldri", "Per Lie"),
            )
        ]
    )
    rows = [(s.name, s.title, s.quotes, s.direct, s.reported, s.direct_words, s.reported_words) for s in sources]
    assert rows == [("Per Lie", "rektor", 3, 1, 2, 2, 8), ("Kari Moen", None, 1, 1, 0, 1, 0)]
    assert [s.share for s in sources] == [0.9091, 0.0909]


def test_the_same_full_name_is_the_same_source_in_all_articles() -> None:
    (source,) = add_up([article("a", quote("Ja", "Kari Moen")), article("b", quote("Nei", "Kari Moen", title="lege"))])
    assert (source.articles, source.quotes, source.title) == (2, 2, "lege")


def test_bodies_add_up_but_roles_and_first_names_are_others_in_each_article() -> None:
    def told(id: str) -> Analysis:
        return article(
            id,
            quote("en to tre", "politiet", "organisation"),
            quote("en to", "rektoren", "role"),
            quote("en", "Kari", "person"),
        )

    sources = add_up([told("a"), told("b")])
    assert [(s.name, s.articles) for s in sources] == [
        ("politiet", 2),
        ("rektoren", 1),
        ("rektoren", 1),
        ("Kari", 1),
        ("Kari", 1),
    ]


def test_quotes_without_a_speaker_stand_together() -> None:
    (source,) = add_up([article("a", quote("Ja", None, None)), article("b", quote("Nei", None, None))])
    assert (source.name, source.kind, source.quotes, source.first_mention) == (None, None, 2, None)


def test_nothing() -> None:
    assert add_up([]) == add_up([EMPTY]) == []


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from(["Kari Moen", "Per Lie", None]))))
def test_shares_add_up(said: list[tuple[str, str | None]]) -> None:
    sources = add_up([article("a", *(quote(text, speaker) for text, speaker in said))])
    assert sum(s.quotes for s in sources) == len(said)
    total = sum(s.share for s in sources)
    assert abs(total - 1) < 0.001 or sum(s.words for s in sources) == 0

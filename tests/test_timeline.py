"""What goes into a timeline, from an analysis written by hand."""

from __future__ import annotations

from dataclasses import replace

from nlp_cli.analysis import Analysis, DateExpression, Entity
from nlp_cli.timeline import Timeline, merged
from tests.write.analyses import EMPTY

TEXT = "Kari Li åpner i 2023.\nHo og  Per\nDal møttes 7. mai, Li  før han.  Ikke to år."
SENTENCES = [(0, 22), (22, 66), (66, 77)]


def found(words: str, begin: str | None = None, last: str | None = None) -> DateExpression:
    start = TEXT.index(words)
    return DateExpression(start, start + len(words), words, "DATE", words, begin, last, None, None)


def person(words: str, name: str, after: str = "", label: str = "PER") -> Entity:
    start = TEXT.index(words, TEXT.index(after))
    return Entity(start, start + len(words), words, label, name)


ARTICLE: Analysis = replace(
    EMPTY,
    id="a",
    text=TEXT,
    entities=(
        person("Kari Li", "Kari Li"), person("Per\nDal", "Per Dal"), person("7. mai", "7. mai", label="EVT"),
        person("Li", "Kari Li", after="mai"),
    ),
    dates=(found("2023", "2023-01-01", "2023-12-31"), found("7. mai", "2021-05-07", "2021-05-07"), found("to år")),
)  # fmt: skip


def test_entries_are_in_the_order_of_the_calendar() -> None:
    entries = Timeline.of(ARTICLE, SENTENCES).entries
    assert [(entry.begin, entry.last, entry.text) for entry in entries] == [
        ("2021-05-07", "2021-05-07", "7. mai"),
        ("2023-01-01", "2023-12-31", "2023"),
    ]


def test_the_sentence_is_on_one_line() -> None:
    entries = Timeline.of(ARTICLE, SENTENCES).entries
    sentences = ["Ho og Per Dal møttes 7. mai, Li før han.", "Kari Li åpner i 2023."]
    assert [entry.sentence for entry in entries] == sentences


def test_people_are_those_of_the_sentence_by_their_full_names() -> None:
    entries = Timeline.of(ARTICLE, SENTENCES).entries
    assert [entry.people for entry in entries] == [("Per Dal", "Kari Li"), ("Kari Li",)]


def test_somebody_named_twice_is_one() -> None:
    assert Timeline.of(ARTICLE, [(0, len(TEXT))]).entries[0].people == ("Kari Li", "Per Dal")


def test_what_has_no_place_in_time_is_counted() -> None:
    assert Timeline.of(ARTICLE, SENTENCES).left_out == 1


def test_offsets_are_those_of_the_expression_in_the_article() -> None:
    assert all(TEXT[entry.start : entry.end] == entry.text for entry in Timeline.of(ARTICLE, SENTENCES).entries)


def test_the_shorter_of_two_that_begin_together_comes_first_then_the_text_decides() -> None:
    dates = (
        found("2023", "2021-05-07", "2021-12-31"),
        found("7. mai", "2021-05-07", "2021-05-07"),
        found("to år", "2021-05-07", "2021-05-07"),
    )
    entries = Timeline.of(replace(ARTICLE, dates=dates), SENTENCES).entries
    assert [entry.text for entry in entries] == ["7. mai", "to år", "2023"]


def test_several_articles_are_one_timeline() -> None:
    later = replace(ARTICLE, id="b", dates=(found("2023", "2022-01-01", "2022-12-31"), ARTICLE.dates[1]))
    timeline = merged(Timeline.of(article, SENTENCES) for article in (ARTICLE, later))
    order = [("a", "2021-05-07"), ("b", "2021-05-07"), ("b", "2022-01-01"), ("a", "2023-01-01")]
    assert [(entry.id, entry.begin) for entry in timeline.entries] == order
    assert timeline.left_out == 1


def test_an_article_without_dates_has_none() -> None:
    assert Timeline.of(EMPTY, [(0, 10)]) == Timeline() == merged([])

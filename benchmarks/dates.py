"""Dates apart: ours beside dateparser's ``search_dates``, in TempEval-3's measures, on a gold set.

python -m benchmarks.dates [GOLD.jsonl]        (dateparser: ``pip install dateparser``, or the extra ``benchmarks``)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from benchmarks.measures import Matching, Record, match_dates, pooled, same, score_dates
from benchmarks.quality import read
from benchmarks.table import markdown
from nlp_cli.load import article_from_text
from nlp_cli.nlp.annotate import annotate
from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import load_pipeline

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold" / "dev.jsonl"
Find = Callable[[Record], list[dict[str, Any]]]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=GOLD)
@click.option("--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one; blank for none.")
@click.option("--errors", is_flag=True, help="List what ours misses, invents and values wrongly.")
def main(gold: Path, model: str | None, errors: bool) -> None:
    """Print the F of each measure for nlp_cli and, where it is installed, dateparser on the articles of GOLD."""
    articles = read(gold)
    finders: dict[str, Find] = {"nlp_cli": lambda article: ours(article, model)}
    if search := dateparser_search():
        finders["dateparser"] = search
    matchings = {
        name: pooled(match_dates(article, {"dates": find(article)}) for article in articles)
        for name, find in finders.items()
    }
    rows = [[name, *(f"{figure.value:.3f}" for figure in score_dates(m).values())] for name, m in matchings.items()]
    click.echo(markdown(["F", "relaxed", "strict", "value", "type"], rows))
    if errors:
        click.echo("\n".join(mistakes(matchings["nlp_cli"])))


def ours(article: Record, model: str | None) -> list[dict[str, Any]]:
    """The dates of an article, in the contract's form."""
    text, published = article["text"], article.get("published")
    if model == "blank":
        doc = blank_pipeline().make_doc(text)
        doc._.published = published
        doc = blank_pipeline()(doc)
    else:
        read_article = article_from_text(text, id=article["id"], published=published)
        doc = annotate(load_pipeline(model, [Layer.DATES]), read_article)
    return [
        {"start": span.start_char, "end": span.end_char, "text": span.text, "type": span.label_, "value": span._.value}
        for span in doc.spans["dates"]
    ]


def blank_pipeline() -> Any:
    """Nothing but a tokenizer and our tagger."""
    import spacy

    nlp = spacy.blank("nb")
    nlp.add_pipe("nlp_cli_dates")
    return nlp


def dateparser_search() -> Find | None:
    """What dateparser finds, if it is installed; its values are days, it knows no types but DATE."""
    try:
        from dateparser.search import search_dates  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        click.echo("dateparser is not installed: only ours is measured", err=True)
        return None

    def search(article: Record) -> list[dict[str, Any]]:
        published = article.get("published")
        anchor = {"RELATIVE_BASE": datetime.fromisoformat(f"{published}-01-01"[:10])} if published else {}
        found = search_dates(article["text"], languages=["nb"], settings=anchor)
        return list(_placed(article["text"], found or []))

    return search


def _placed(text: str, found: list[tuple[str, datetime]]) -> Iterator[dict[str, Any]]:
    """Give each expression its place: they come in the order of the text, without offsets."""
    position = 0
    for expression, value in found:
        start = text.find(expression, position)
        if start >= 0:
            position = start + len(expression)
            yield {"start": start, "end": position, "type": "DATE", "value": value.date().isoformat()}


def mistakes(matching: Matching) -> Iterator[str]:
    """One line for each."""
    for gold in matching.missed:
        yield f"missed   {gold['text']!r} {gold['value']}"
    for predicted in matching.invented:
        yield f"invented {predicted['text']!r} {predicted['value']}"
    for gold, predicted in matching.pairs:
        if not same("value")(gold, predicted):
            yield f"value    {gold['text']!r} {gold['value']}, not {predicted['value']}"


if __name__ == "__main__":
    main()

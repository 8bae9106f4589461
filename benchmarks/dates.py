"""Dates apart: ours beside dateparser's ``search_dates``, in TempEval-3's measures, on a gold set and on our own list.

python -m benchmarks.dates [GOLD.jsonl]        (dateparser: the extra ``benchmarks``)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
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

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "seeds" / "gold.jsonl"
EXPRESSIONS = ROOT / "tests" / "nlp" / "dates" / "expressions.txt"
BRACKET = re.compile(r"\[(?P<text>[^\]|]*)\|(?P<type>[A-Z]+) (?P<value>[^\]|]*)\]")
LANGUAGES = ["nb", "nn"]
PRECISION = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V"}
NEWS = {"PREFER_DATES_FROM": "past"}
"""dateparser's setting that serves it best here: news tells of what has been."""
Find = Callable[[Record], list[dict[str, Any]]]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=GOLD)
@click.option("--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one; blank for none.")
@click.option("--errors", is_flag=True, help="List what ours misses, invents and values wrongly.")
def main(gold: Path, model: str | None, errors: bool) -> None:
    """Print the F of each measure for nlp_cli and, where it is installed, dateparser.

    Once on the articles of GOLD, once on the sentences of our list of expressions.
    """
    finders: dict[str, Find] = {"nlp_cli": lambda article: ours(article, model)}
    if search := dateparser_search():
        finders["dateparser"] = search
    sets: dict[str, Sequence[Record]] = {gold.name: read(gold), EXPRESSIONS.name: expressions(EXPRESSIONS)}
    for name, records in sets.items():
        matchings = measured(finders, records)
        number = len(next(iter(matchings.values())).gold)
        rows = [[n, *(f"{figure.value:.3f}" for figure in score_dates(m).values())] for n, m in matchings.items()]
        click.echo(f"{name}: {number:,} expressions, F\n")
        click.echo(markdown(["", "relaxed", "strict", "value", "type"], rows) + "\n")
        if errors:
            click.echo("\n".join(mistakes(matchings["nlp_cli"])))


def measured(finders: Mapping[str, Find], records: Sequence[Record]) -> dict[str, Matching]:
    """What each finds of the dates of all ``records``."""
    return {
        name: pooled(match_dates(record, {"dates": find(record)}) for record in records)
        for name, find in finders.items()
    }


def expressions(path: Path) -> list[Record]:
    """Our list as records, a sentence each: *Han kom [i går|DATE 2009-07-31].* under the day of publication."""
    published = ""
    records: list[Record] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("published"):
            published = line.removeprefix("published").strip()
        elif line and not line.startswith("#"):
            text, dates = _unmarked(line)
            records.append({"id": str(number), "published": published or None, "text": text, "dates": dates})
    return records


def _unmarked(line: str) -> tuple[str, list[dict[str, Any]]]:
    text, dates, position = "", [], 0
    for bracket in BRACKET.finditer(line):
        text += line[position : bracket.start()]
        dates.append({"start": len(text), "end": len(text) + len(bracket["text"]), **bracket.groupdict()})
        text += bracket["text"]
        position = bracket.end()
    return text + line[position:], dates


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
    """What dateparser finds, if it is installed; it knows no types but DATE."""
    try:
        from dateparser.date import DateDataParser  # type: ignore[import-untyped, import-not-found, unused-ignore]
        from dateparser.search import search_dates  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        click.echo("dateparser is not installed: only ours is measured", err=True)
        return None

    def search(article: Record) -> list[dict[str, Any]]:
        published = article.get("published")
        anchor = {"RELATIVE_BASE": datetime.fromisoformat(f"{published}-01-01"[:10])} if published else {}
        settings = {**NEWS, **anchor}
        found = search_dates(article["text"], languages=LANGUAGES, settings=settings)
        period = DateDataParser(languages=LANGUAGES, settings=settings)
        return list(_placed(article["text"], found or [], lambda words: period.get_date_data(words).period))

    return search


def _placed(text: str, found: list[tuple[str, datetime]], period: Callable[[str], str]) -> Iterator[dict[str, Any]]:
    """Give each expression its place: they come in the order of the text, without offsets.

    The value is as precise as dateparser takes the words to be: *2004* is a year, not a day of it.
    """
    position = 0
    for expression, value in found:
        start = text.find(expression, position)
        if start >= 0:
            position = start + len(expression)
            shown = value.strftime(PRECISION.get(period(expression), "%Y-%m-%d"))
            yield {"start": start, "end": position, "type": "DATE", "value": shown}


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

"""Quotes apart: the gold set's own scorer on nlp_cli and its peers, and how right each of our rules is.

The peers are a few regular expressions and, where it is installed, textacy; they are scored in the gold set's measures
and in those that papers on quotes report: F at an overlap of at least 0.3 and at least 0.8 of the union.

python -m benchmarks.quotes [GOLD.jsonl] [--scorer score.py]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks import baseline, textacy_quotes
from benchmarks.measures import Record, Span, match_quotes, same, same_extent, same_speaker
from benchmarks.quality import read
from benchmarks.table import markdown
from nlp_cli.load import article_from_text
from nlp_cli.nlp.annotate import annotate
from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import load_pipeline
from nlp_cli.nlp.quotes.found import Rule

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold" / "dev.jsonl"

MEASURES = (
    *("quotes_relaxed", "quotes_exact", "quotes_typed", "quotes_attributed"),
    *("speaker_accuracy", "recall_direct", "recall_reported"),
)
OVERLAPS = (0.3, 0.8)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=GOLD)
@click.option("--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one.")
@click.option(
    "--scorer",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The scorer to call as SCORER GOLD PREDICTIONS; score.py beside the gold file by default.",
)
def main(gold: Path, model: str | None, scorer: Path | None) -> None:
    """Score the quotes of GOLD with its own scorer, then rule by rule."""
    articles = read(gold)
    ours = {record["id"]: predict(record, model) for record in articles}
    systems = {"nlp_cli": ours, "regex": {record["id"]: baseline.predict(record) for record in articles}}
    if textacy_quotes.is_installed():
        nlp = load_pipeline(model, [Layer.QUOTES])
        systems["textacy"] = {record["id"]: textacy_quotes.predict(nlp, record) for record in articles}
    scorer = scorer or gold.parent / "score.py"
    if scorer.is_file():
        rows = [[name, *figures(scorer, gold, predictions)] for name, predictions in systems.items()]
        click.echo(markdown(["", *MEASURES, *(f"overlap ≥ {overlap}" for overlap in OVERLAPS)], rows) + "\n")
    click.echo(by_rule(articles, ours))


def predict(record: Record, model: str | None = None) -> dict[str, Any]:
    """The quotes of an article in the contract's form, each with the ``rule`` that found it."""
    nlp = load_pipeline(model, [Layer.QUOTES])
    text = record["text"]
    doc = annotate(nlp, article_from_text(text, id=record["id"], language=record.get("language")))
    quotes = [
        {
            "start": span.start_char,
            "end": span.end_char,
            "type": span.label_,
            "speaker": span._.speaker,
            "speaker_mention": part(text, span._.speaker_mention),
            "cue": part(text, span._.cue),
            "rule": span._.rule,
        }
        for span in doc.spans["quotes"]
    ]
    return {"id": record["id"], "quotes": quotes, "dates": []}


def part(text: str, chars: tuple[int, int] | None) -> dict[str, Any] | None:
    """Characters as a span of the contract."""
    return {"start": chars[0], "end": chars[1], "text": text[chars[0] : chars[1]]} if chars else None


def figures(scorer: Path, gold: Path, predictions: dict[str, dict[str, Any]]) -> list[str]:
    """``MEASURES``, then relaxed F at each of ``OVERLAPS``."""
    own = scored(scorer, gold, predictions)
    others = (scored(scorer, gold, predictions, "--overlap", str(overlap)) for overlap in OVERLAPS)
    values = [own[measure] for measure in MEASURES] + [other["quotes_relaxed"] for other in others]
    return [f"{value['f'] if isinstance(value, dict) else value:.3f}" for value in values]


def scored(scorer: Path, gold: Path, predictions: dict[str, dict[str, Any]], *options: str) -> dict[str, Any]:
    """What the scorer says as JSON: F, precision and recall, or a plain figure, by measure."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in predictions.values())
        file.flush()
        command = [sys.executable, str(scorer), str(gold), file.name, "--json", *options]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result: dict[str, Any] = json.loads(output)
    return result


def by_rule(articles: Sequence[Record], predictions: dict[str, dict[str, Any]]) -> str:
    """Each rule's quotes, and how many of them are a quote, the exact span, of the right type, by the right speaker."""
    pairs = [pair for record in articles for pair in found(record, predictions[record["id"]])]
    rows = []
    for rule in Rule:
        mine = [(span, hit) for span, hit in pairs if span["rule"] == rule]
        hits = [(hit, span) for span, hit in mine if hit is not None]
        tests = (lambda gold, span: True, same_extent, same("type"), same_speaker)
        shares = [f"{sum(test(*hit) for hit in hits) / len(mine):.2f}" if mine else "–" for test in tests]
        rows.append([rule.value, str(len(mine)), *shares])
    return markdown(["rule", "quotes", "right", "exact", "type", "speaker"], rows)


def found(record: Record, predicted: Record) -> Iterator[tuple[Span, Span | None]]:
    """Each predicted quote with the gold quote that it matches."""
    matching = match_quotes(record, predicted)
    partner = {id(span): gold for gold, span in matching.pairs}
    for span in matching.predicted:
        yield span, partner.get(id(span))


if __name__ == "__main__":
    main()

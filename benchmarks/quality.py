"""How much of a gold set nlp_cli finds, beside regular expressions (``benchmarks/baseline.py``).

python -m benchmarks.quality [GOLD.jsonl]
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks import baseline
from benchmarks.measures import (
    LAYERS,
    Figures,
    Matching,
    Record,
    Score,
    Share,
    Span,
    same,
    same_speaker,
    score,
)
from benchmarks.table import keep, markdown
from nlp_cli.load import article_from_text
from nlp_cli.nlp import Layer, analyze_article
from nlp_cli.write.record import to_record

SEEDS = Path(__file__).parent.parent / "seeds" / "gold.jsonl"
OURS, PEER = "nlp_cli", "regex"
LONGEST = 110
"""Code points of a span in the list of errors."""

WRONG: dict[str, dict[str, Callable[[Span, Span], bool]]] = {
    "entities": {"name": same("name")},
    "quotes": {"speaker": same_speaker, "type": same("type")},
    "dates": {"value": same("value"), "type": same("type")},
}
"""What else can be wrong with a span that was found."""

Predictions = dict[str, Record]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=SEEDS)
@click.option("--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one.")
@click.option("--language", type=click.Choice(["nb", "nn"]), help="Only articles in this standard.")
@click.option("--unseen", is_flag=True, help="Only articles that the model was not trained on (in_train is not set).")
@click.option("--errors", type=click.IntRange(0), default=0, metavar="N", help="List up to N errors of each kind.")
@click.option(
    "-o", "--output", type=click.File("w", encoding="utf-8"), help="Write our predictions here, as JSON Lines."
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--keep", "kept", metavar="SECTION", help="Put the table into this section of benchmarks/README.md.")
def main(
    gold: Path,
    model: str | None,
    language: str | None,
    unseen: bool,
    errors: int,
    output: Any,
    as_json: bool,
    kept: str | None,
) -> None:
    """Measure nlp_cli on the articles of GOLD (JSON Lines; the public seeds by default), beside regular expressions."""
    articles = [
        record
        for record in read(gold)
        if (not language or record["language"] == language) and not (unseen and record.get("in_train"))
    ]
    predictions: dict[str, Predictions] = {
        OURS: {record["id"]: analysis(record, model) for record in articles},
        PEER: {record["id"]: baseline.predict(record) for record in articles},
    }
    if output:
        output.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in predictions[OURS].values())
    figures = {system: by_standard(articles, found) for system, found in predictions.items()}
    report = (
        json.dumps(plainly(figures), indent=1)
        if as_json
        else f"{heading(gold, predictions[OURS], articles)}\n\n{table(figures)}"
    )
    click.echo(report)
    if kept:
        keep(kept, report)
    if errors and not as_json:
        click.echo("\n".join(listed_errors(articles, predictions[OURS], errors)))


def read(gold: Path) -> list[dict[str, Any]]:
    """The records of a JSON Lines file."""
    with gold.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def analysis(record: Record, model: str | None) -> Record:
    """What ``nlp-cli analyze`` says of the article when it comes with its id, language and publication date."""
    article = article_from_text(
        record["text"], id=record["id"], published=record.get("published"), language=record.get("language")
    )
    return to_record(analyze_article(article, model), tuple(Layer))


def by_standard(articles: Sequence[Record], predictions: Predictions) -> dict[str, Figures]:
    """Figures of all articles and, if they differ in it, of each standard."""
    standards = sorted({record["language"] for record in articles})
    groups = {"all": articles} | {s: [r for r in articles if r["language"] == s] for s in standards if standards[1:]}
    return {name: score(group, predictions) for name, group in groups.items()}


def plainly(figures: dict[str, dict[str, Figures]]) -> dict[str, dict[str, dict[str, Any]]]:
    """The figures for JSON: P, R and F of a score, one number for a share."""
    return {
        system: {group: {name: _plain(figure) for name, figure in of.items()} for group, of in groups.items()}
        for system, groups in figures.items()
    }


def _plain(figure: Score | Share) -> float | dict[str, float]:
    if isinstance(figure, Share):
        return figure.value
    return {"p": figure.precision, "r": figure.recall, "f": figure.value}


def heading(gold: Path, predictions: Predictions, articles: Sequence[Record]) -> str:
    """What was measured on what."""
    models = {f"{found['model']['name']} {found['model']['version']}" for found in predictions.values()}
    words = sum(len(record["text"].split()) for record in articles)
    return f"{', '.join(sorted(models))} on {gold.name}: {len(articles)} articles, {words:,} words"


def table(figures: dict[str, dict[str, Figures]]) -> str:
    """P, R and F over all articles and F (or accuracy) of each standard, system by system."""
    groups = list(figures[OURS])
    head = ["measure", "n", *(f"{s} {column}" for s in figures for column in ("P", "R", "F", *groups[1:]))]
    rows = [
        [
            name,
            str(_number(figures[OURS]["all"][name])),
            *(cell for of in figures.values() for cell in _cells(name, of)),
        ]
        for name in figures[OURS]["all"]
    ]
    return markdown(head, rows)


def _number(figure: Score | Share) -> int:
    return figure.gold if isinstance(figure, Score) else figure.of


def _cells(name: str, groups: dict[str, Figures]) -> Iterator[str]:
    """One system's cells of a row; empty where the measure has no P and R, or there is nothing that it could be of."""
    overall = groups["all"][name]
    fractions: list[float | None] = [None, None]
    if isinstance(overall, Score):
        fractions = [overall.precision, overall.recall]
    figures = [of.get(name) for of in groups.values()]
    fractions += [figure.value if figure and _number(figure) else None for figure in figures]
    yield from ("" if fraction is None else f"{fraction:.3f}" for fraction in fractions)


def listed_errors(articles: Iterable[Record], predictions: Predictions, most: int) -> Iterator[str]:
    """Up to ``most`` spans of each kind of error, below the kind and their number."""
    kinds: dict[str, list[str]] = {}
    for record in articles:
        for layer, (match, _) in LAYERS.items():
            if layer in record:
                for kind, line in _errors(layer, match(record, predictions[record["id"]])):
                    kinds.setdefault(f"{layer}: {kind}", []).append(f"  {record['id']} | {line}")
    for kind, lines in sorted(kinds.items()):
        yield from ("", f"{kind}: {len(lines)}", *lines[:most])


def _errors(layer: str, found: Matching) -> Iterator[tuple[str, str]]:
    yield from (("missed", _line(span)) for span in found.missed)
    yield from (("invented", _line(span)) for span in found.invented)
    for key, is_right in WRONG[layer].items():
        for gold, predicted in found.pairs:
            if not is_right(gold, predicted):
                yield f"wrong {key}", f"{gold['text'][:LONGEST]} | {gold[key]} | {predicted.get(key)}"


def _line(span: Span) -> str:
    said = [str(span[key]) for key in ("label", "type", "value", "speaker") if key in span]
    return " | ".join([*said, span["text"][:LONGEST]])


if __name__ == "__main__":
    main()

"""How well and how fast pipelines read Norwegian, side by side: the embedded one and any others.

python -m benchmarks.model [MODEL ...] [--corpora FOLDER]

The treebank's dev splits, raw text in, own tokens and sentences: eight sentences joined by single spaces, and once more
laid out in blocks, as articles come. ``python -m training.stock`` makes a stock spaCy pipeline to compare with.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from benchmarks.quality import SEEDS, read
from benchmarks.speed import THREADS, interleaved
from benchmarks.table import keep, machine, markdown

NAMES = {"nob": "Bokmål", "nno": "Nynorsk"}
CORPORA = Path(__file__).parent.parent.parent / "shared" / "corpora"
ROUNDS = 7

Scores = Mapping[str, Mapping[str, Any]]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("models", metavar="[MODEL]...", nargs=-1)
@click.option(
    "--corpora",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=CORPORA,
    help="Folder with norne/ (default: ../shared/corpora).",
)
@click.option("--keep", "kept", metavar="SECTION", help="Put the report into this section of benchmarks/README.md.")
def main(models: Sequence[str], corpora: Path, kept: str | None) -> None:
    """Score the embedded pipeline and each MODEL (a folder or an installed package) on the dev splits; time them."""
    os.environ.update(dict.fromkeys(THREADS, "1"))  # before numpy is there to read it
    import spacy

    from nlp_cli.nlp.layers import FIRST
    from nlp_cli.nlp.pipeline import find_pipeline
    from training.evaluate import evaluate

    folders = {"embedded": find_pipeline()} | {title(name): find_pipeline(name) for name in models}
    joined: dict[str, Scores] = {}
    blocks: dict[str, Scores] = {}
    for name, folder in folders.items():
        nlp = spacy.load(folder)
        joined[name] = evaluate(nlp, corpora)
        nlp.add_pipe(FIRST, first=True)  # tells a pipeline where blocks begin, as it does in the tool
        blocks[name] = evaluate(nlp, corpora, in_blocks=True)
    report = "\n\n".join(
        [
            "Eight sentences joined by single spaces:",
            table(joined),
            "The same sentences laid out in blocks with blank lines between them:",
            table(blocks),
            f"Size, and speed of the components on {SEEDS.name} by `nlp.pipe`, one thread of {machine()}, medians of "
            f"{ROUNDS} rounds in turn:",
            speed(folders),
        ]
    )
    click.echo(report)
    if kept:
        keep(kept, report)


def title(model: str) -> str:
    """A package's name, or what the folder is called; spaCy trains pipelines into folders of one name."""
    path = Path(model)
    return path.parent.name if path.name in {"model-best", "model-last"} else path.name


def table(scores: Mapping[str, Scores]) -> str:
    """Every measure of every pipeline on both standards, entities by type below."""
    from training.evaluate import MEASURES

    columns = [(name, standard) for name in scores for standard in NAMES]
    types = sorted({label for of in scores.values() for s in of.values() for label in s.get("ents_per_type") or {}})
    rows: list[Sequence[str]] = [
        (title, *(_figure(scores[name][standard].get(key)) for name, standard in columns))
        for key, title in MEASURES.items()
    ]
    rows += [
        (label, *(_figure((scores[n][s].get("ents_per_type") or {}).get(label, {}).get("f")) for n, s in columns))
        for label in types
    ]
    return markdown(["dev", *(f"{name}, {NAMES[standard]}" for name, standard in columns)], rows)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def speed(folders: Mapping[str, Path]) -> str:
    """Megabytes on disk, words a second, and both beside the last pipeline's."""
    import spacy

    texts = [record["text"] for record in read(SEEDS)]
    words = sum(len(text.split()) for text in texts)
    pipelines = {name: spacy.load(folder) for name, folder in folders.items()}

    def run(name: str) -> None:
        for _ in pipelines[name].pipe(texts):
            pass

    jobs: dict[str, Callable[[], object]] = {name: partial(run, name) for name in pipelines}
    timings = interleaved(jobs, ROUNDS)
    last = [*timings.values()][-1].median
    rows = [
        (name, f"{_megabytes(folders[name]):.1f}", f"{words / of.median:,.0f}", f"{last / of.median:.2f}")
        for name, of in timings.items()
    ]
    return markdown(["pipeline", "MB", "words/s", f"× {[*folders][-1]}"], rows)


def _megabytes(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


if __name__ == "__main__":
    main()

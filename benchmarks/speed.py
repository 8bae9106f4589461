"""How fast nlp_cli reads and starts, beside a stock spaCy pipeline in the same run. A report and no test.

python -m benchmarks.speed [GOLD.jsonl] [--words 200000] [--peer nb_core_news_sm]
"""

from __future__ import annotations

import math
import os
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

import click

import nlp_cli
from benchmarks.measures import Record
from benchmarks.quality import SEEDS, read
from benchmarks.table import keep, machine, markdown
from nlp_cli.load import article_from_text
from nlp_cli.nlp import Layer, load_pipeline
from nlp_cli.nlp.layers import FIRST, LAST
from nlp_cli.write.record import to_json

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
FEWEST_ROUNDS = 3
STARTS = 7

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of a job, round by round."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.rounds)

    @property
    def spread(self) -> float:
        """The middle half of the rounds' times, as a fraction of the median."""
        low, _, high = statistics.quantiles(self.rounds, n=4, method="inclusive")
        return (high - low) / self.median


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=SEEDS)
@click.option("--words", type=click.IntRange(1), default=200_000, help="Read the articles again until it is so many.")
@click.option("--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one.")
@click.option("--peer", metavar="NAME_OR_PATH", help="An installed pipeline to compare with, instead of a stock one.")
@click.option("--keep", "kept", metavar="SECTION", help="Put the report into this section of benchmarks/README.md.")
def main(gold: Path, words: int, model: str | None, peer: str | None, kept: str | None) -> None:
    """Time nlp_cli on the articles of GOLD (JSON Lines; the public seeds by default) beside another pipeline."""
    os.environ.update(dict.fromkeys(THREADS, "1"))  # before numpy is there to read it; what we start inherits it
    from benchmarks import stock

    records = read(gold)
    once = sum(len(record["text"].split()) for record in records)
    rounds = max(FEWEST_ROUNDS, math.ceil(words / once))
    with TemporaryDirectory() as folder:
        if not peer:
            stock.build((record["text"] for record in records), Path(folder))
        report = "\n\n".join(
            [
                f"{gold.name}, {once:,} words, {rounds} times, in turn; one thread of {machine()}.",
                f"The peer is {peer or stock.DESCRIPTION}.",
                throughput(records, once, rounds, model, peer or folder),
                shares(records, rounds, model),
                start_up(records[0]["text"], model, peer or folder),
            ]
        )
    click.echo(report)
    if kept:
        keep(kept, report)


def interleaved(jobs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Timing]:
    """Time every job once a round (A B C, A B C, …), so that a busy machine is busy for all.

    A first round, which loads what the jobs need, does not count.
    """
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(1 + rounds):
        for name, job in jobs.items():
            start = perf_counter()
            job()
            seconds[name].append(perf_counter() - start)
    return {name: Timing(tuple(of[1:])) for name, of in seconds.items()}


def throughput(records: Sequence[Record], words: int, rounds: int, model: str | None, peer: str) -> str:
    """Words a second from text to result, by layer and of the peer."""
    import spacy

    other = spacy.load(peer)
    texts = [record["text"] for record in records]
    jobs: dict[str, Callable[[], object]] = {
        "analyze": partial(analyze_all, records, model, tuple(Layer)),
        "peer, article by article": lambda: [other(text) for text in texts],
        "peer, nlp.pipe": lambda: list(other.pipe(texts)),
        **{f"{layer} only": partial(analyze_all, records, model, (layer,)) for layer in Layer},
    }
    timings = interleaved(jobs, rounds)
    peer_time = timings["peer, nlp.pipe"].median
    rows = [
        (name, f"{words / of.median:,.0f}", f"{peer_time / of.median:.2f}", f"{of.spread:.0%}")
        for name, of in timings.items()
    ]
    return markdown(["text to result", "words/s", "× peer", "spread"], rows)


def analyze_all(records: Sequence[Record], model: str | None, layers: Sequence[Layer]) -> None:
    """The public Python call for each article."""
    for record in records:
        nlp_cli.analyze(record["text"], published=record.get("published"), model=model, layers=layers)


def shares(records: Sequence[Record], rounds: int, model: str | None) -> str:
    """Which part of the way from text to JSON takes which part of the time."""
    seconds: dict[str, float] = defaultdict(float)
    for _ in range(min(rounds, STARTS)):
        for record in records:
            _stages(record, model, seconds)
    total = sum(seconds.values())
    ours = sum(seconds[name] for name in seconds.keys() & {"read", FIRST, *LAST, "write"})
    rows = [*seconds.items(), ("all of the model's", total - ours), ("all of ours", ours)]
    return markdown(["step of analyze", "time"], [(name, f"{of / total:.1%}") for name, of in rows])


def _stages(record: Record, model: str | None, seconds: dict[str, float]) -> None:
    """What ``analyze`` does, step by step, with a clock at each."""

    def timed(stage: str, step: Callable[[], Result]) -> Result:
        start = perf_counter()
        result = step()
        seconds[stage] += perf_counter() - start
        return result

    nlp = load_pipeline(model)
    article = timed("read", lambda: article_from_text(record["text"], published=record.get("published")))
    doc = timed("tokenizer", lambda: nlp.make_doc(article.text))
    doc._.published = article.published
    for name, pipe in nlp.pipeline:
        doc = timed(name, partial(pipe, doc))
    timed("write", lambda: to_json(nlp_cli.Analysis.from_doc(doc, article, nlp.meta), tuple(Layer)))


def start_up(text: str, model: str | None, peer: str) -> str:
    """Wall time of whole programs, the articles' first one on their standard input."""
    python, chosen = sys.executable, ["--model", model] if model else []
    one_article = "import spacy, sys; spacy.load(sys.argv[1])(sys.stdin.read())"
    programs = {
        "nlp-cli --help": [python, "-m", "nlp_cli", "--help"],
        "nlp-cli analyze, one article": [python, "-m", "nlp_cli", "analyze", "-", "--format", "json", *chosen],
        "nlp-cli dates, one article": [python, "-m", "nlp_cli", "dates", "-", "--format", "json", *chosen],
        "peer, one article": [python, "-c", one_article, peer],
        "import spacy": [python, "-c", "import spacy"],
    }
    run = partial(subprocess.run, input=text.encode(), check=True, stdout=subprocess.DEVNULL)
    timings = interleaved({name: partial(run, command) for name, command in programs.items()}, STARTS)
    rows = [(name, f"{of.median:.2f}", f"{of.spread:.0%}") for name, of in timings.items()]
    return markdown(["start to end", "seconds", "spread"], rows)


if __name__ == "__main__":
    main()

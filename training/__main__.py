"""``python -m training``: from the corpora to the embedded model, stage by stage.

Every stage leaves its result in the work folder, and a stage whose result is there already is skipped: an interrupted
run goes on where it stopped. ``README.md`` says how long the stages take.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import click
import spacy
import torch

from nlp_cli.nlp.network.gazetteer import Gazetteer
from training import card, gazetteer, lexicon, vectors
from training.assemble import assemble
from training.corpus import CORPORA
from training.examples import Classes, Sample, collect, treebank
from training.learn import Schedule, build, train
from training.network import SIZE, Lookup, Network
from training.pretrain import pretrain

SCHEDULE = Schedule(epochs=15, seed=13)


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.option(
    "--corpora",
    type=click.Path(path_type=Path, exists=True),
    default=CORPORA,
    help="Folder with norne/ and text/.",
    show_default="../shared/corpora",
)
@click.option("--work", type=click.Path(path_type=Path), required=True, help="Folder for what the stages leave behind.")
@click.option(
    "--target",
    type=click.Path(path_type=Path),
    default=Path(__file__).parent.parent / "nlp_cli" / "model",
    help="Folder of the finished model.",
    show_default="nlp_cli/model",
)
@click.option("--threads", default=2, help="Cores to use.")
def main(corpora: Path, work: Path, target: Path, threads: int) -> None:
    """Build the embedded model from the corpora."""
    work.mkdir(parents=True, exist_ok=True)
    stage(work / "words.floret", lambda path: vectors.train(corpora, path, threads))
    stage(work / "vectors", lambda path: spacy_init_vectors(work / "words.floret", path))
    run = Run(corpora, work)
    torch.set_num_threads(threads)
    stage(work / "first.pt", lambda path: pretrain(corpora, path, Lookup(run.vectors), SIZE))
    stage(work / "network.pt", run.learn)
    if target.exists():
        shutil.rmtree(target)
    words = lexicon.collect(corpora)
    assemble(run.network("network.pt"), run.classes, run.vectors, words, run.gazetteer, target)
    card.write(target, corpora)
    click.echo(f"{target} is ready", err=True)


def stage(result: Path, build: Callable[[Path], object]) -> None:
    """Build ``result`` unless it is there; it appears under its name only when whole."""
    if result.exists():
        return
    click.echo(f"building {result.name}", err=True)
    unfinished = result.with_name(f"unfinished-{result.name}")
    shutil.rmtree(unfinished, ignore_errors=True)
    build(unfinished)
    unfinished.rename(result)


def spacy_init_vectors(floret: Path, target: Path) -> None:
    command = [sys.executable, "-m", "spacy", "init", "vectors", "nb", floret, target, "--mode", "floret"]
    subprocess.run(list(map(str, command)), check=True)


@dataclass
class Run:
    """What the stages share, read when it is first asked for."""

    corpora: Path
    work: Path

    @cached_property
    def vectors(self) -> spacy.vectors.Vectors:
        return spacy.load(self.work / "vectors").vocab.vectors

    @cached_property
    def lookup(self) -> Lookup:
        return Lookup(self.vectors)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        return gazetteer.collect()

    @cached_property
    def classes(self) -> Classes:
        return Classes()

    @cached_property
    def gold(self) -> list[list[Sample]]:
        return collect(treebank(self.corpora, "train"), self.classes, self.lookup, self.gazetteer)

    def network(self, trained: str = "") -> Network:
        """The network, with the weights of an earlier stage."""
        assert self.gold, "the classes are collected from it"
        self.lookup.update()
        network = build(self.lookup, self.classes.sizes(), len(self.classes.relations), SCHEDULE)
        if trained:
            network.load_state_dict(torch.load(self.work / trained))
        return network.eval()

    def learn(self, target: Path) -> None:
        """Train the network from the first lessons on."""
        network = self.network()
        network.encoder.load_state_dict(torch.load(self.work / "first.pt"), strict=False)
        torch.save(train(network, self.gold, self.lookup, SCHEDULE).state_dict(), target)


if __name__ == "__main__":
    main()

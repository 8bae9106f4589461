"""``python -m training``: from the corpora to the embedded model, stage by stage.

Every stage leaves its result in the work folder, and a stage whose result is there already is skipped: an interrupted
run goes on where it stopped. ``README.md`` says how long the stages take.
"""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import click
import spacy
import torch

from training import card, lexicon, names, silver, vectors
from training.assemble import assemble
from training.corpus import CORPORA
from training.examples import Classes, Sample, collect, treebank
from training.learn import Schedule, build, train
from training.network import SIZE, Lookup, Network
from training.pretrain import pretrain

TEACHERS = {
    "teacher-1": Schedule(epochs=15, seed=11),
    "teacher-2": Schedule(epochs=15, seed=12, dropout=0.4),
    "teacher-3": Schedule(epochs=22, seed=5, pretrained=False),
}
BEST = "teacher-1"
STUDENT = Schedule(epochs=11, seed=21, rate=1.2e-3, tokens=2000, forget=0.2, silver=500_000)
SILVER_SHARE = 0.2
"""Of the running text that the teachers annotate."""


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
    with ProcessPoolExecutor(threads) as pool:
        list(pool.map(teach, [run] * len(TEACHERS), TEACHERS))
    stage(work / "silver.pkl", run.annotate)
    stage(work / "student.pt", run.learn)
    if target.exists():
        shutil.rmtree(target)
    assemble(run.network(STUDENT, "student"), run.classes, run.vectors, lexicon.collect(corpora), target)
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
    def classes(self) -> Classes:
        return Classes()

    @cached_property
    def gold(self) -> list[list[Sample]]:
        return collect(treebank(self.corpora, "train"), self.classes, self.lookup)

    def network(self, schedule: Schedule, trained: str = "") -> Network:
        """A network, with the weights of an earlier stage."""
        assert self.gold, "the classes are collected from it"
        self.lookup.update()
        network = build(self.lookup, self.classes.sizes(), len(self.classes.relations), schedule)
        if trained:
            network.load_state_dict(torch.load(self.work / f"{trained}.pt"))
        return network.eval()

    def teach(self, name: str, target: Path) -> None:
        """Train a teacher from the first lessons on."""
        torch.set_num_threads(1)
        network = self.network(TEACHERS[name])
        if TEACHERS[name].pretrained:
            network.encoder.load_state_dict(torch.load(self.work / "first.pt"), strict=False)
        torch.save(train(network, self.gold, [], self.lookup, TEACHERS[name]).state_dict(), target)

    def annotate(self, target: Path) -> None:
        """Let the teachers annotate running text."""
        teachers = [self.network(schedule, name) for name, schedule in TEACHERS.items()]
        everything = (sample for sample, _ in silver.samples(self.corpora, self.lookup, share=1.0))
        shares = names.count(teachers[[*TEACHERS].index(BEST)], everything, self.lookup)
        samples = silver.annotate(teachers, self.corpora, self.lookup, SILVER_SHARE)
        names.judge(samples, shares, self.lookup.forms.__getitem__)
        with target.open("wb") as file:
            pickle.dump((self.lookup.forms, samples), file)

    def learn(self, target: Path) -> None:
        """Let the best teacher learn on, from the treebank and from all teachers."""
        with (self.work / "silver.pkl").open("rb") as file:
            forms, samples = pickle.load(file)
        network = self.network(STUDENT, BEST)
        assert self.lookup.forms == forms[: len(self.lookup.forms)], "words are numbered in the same order"
        for form in forms:
            self.lookup(form)
        torch.save(train(network, self.gold, samples, self.lookup, STUDENT).state_dict(), target)


def teach(run: Run, name: str) -> None:
    """Train one teacher unless it is there."""
    stage(run.work / f"{name}.pt", lambda path: run.teach(name, path))


if __name__ == "__main__":
    main()

"""``python -m training``: from the corpora to the embedded model, stage by stage.

Every stage leaves its result in the work folder, and a stage whose result is there already is skipped: an interrupted
run goes on where it stopped. On two cores of a server CPU the stages took about an hour.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click

from training import card, vectors
from training.assemble import assemble
from training.corpus import STANDARDS, write_docbin

HERE = Path(__file__).parent
GROUP = 8
"""Sentences a training document."""


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.option(
    "--corpora",
    type=click.Path(path_type=Path, exists=True),
    default=HERE.parent.parent / "shared" / "corpora",
    help="Folder with norne/ and text/.",
    show_default="../shared/corpora",
)
@click.option("--work", type=click.Path(path_type=Path), required=True, help="Folder for what the stages leave behind.")
@click.option(
    "--target",
    type=click.Path(path_type=Path),
    default=HERE.parent / "nlp_cli" / "model",
    help="Folder of the finished model.",
    show_default="nlp_cli/model",
)
@click.option("--threads", default=2, help="Threads for the word vectors; the two pipelines train side by side.")
def main(corpora: Path, work: Path, target: Path, threads: int) -> None:
    """Build the embedded model from the corpora."""
    work.mkdir(parents=True, exist_ok=True)
    stage(work / "train.spacy", lambda path: write(corpora, path, "train", STANDARDS))
    stage(work / "dev.spacy", lambda path: write(corpora, path, "dev", STANDARDS))
    stage(work / "words.floret", lambda path: vectors.train(corpora, path, threads))
    stage(
        work / "vectors", lambda path: spacy("init", "vectors", "nb", work / "words.floret", path, "--mode", "floret")
    )
    runs = [train(name, work) for name in ("syntax", "entities") if not (work / name / "model-last").exists()]
    if any(run.wait() for run in runs):
        raise click.ClickException(f"training failed: see the logs in {work}")
    if target.exists():
        shutil.rmtree(target)
    assemble(work / "syntax" / "model-best", work / "entities" / "model-best", target)
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


def write(corpora: Path, target: Path, split: str, standards: tuple[str, ...]) -> None:
    write_docbin([corpora / "norne" / f"{standard}-{split}.conllu" for standard in standards], target, GROUP)


def spacy(*arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "spacy", *map(str, arguments)], check=True)


def train(name: str, work: Path) -> subprocess.Popen[bytes]:
    """Start ``spacy train`` of one config on one thread; its log lies beside its checkpoints."""
    click.echo(f"training {name}: see {name}.log", err=True)
    command = [sys.executable, "-m", "spacy", "train", HERE / f"{name}.cfg", "--code", HERE / "registered.py"]
    command += ["--output", work / name, "--paths.train", work / "train.spacy", "--paths.dev", work / "dev.spacy"]
    command += ["--paths.vectors", work / "vectors"]
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "BLIS_NUM_THREADS": "1"}
    environment = {**os.environ, **one_thread, "PYTHONPATH": str(HERE.parent)}
    with (work / f"{name}.log").open("wb") as log:
        return subprocess.Popen(list(map(str, command)), stdout=log, stderr=subprocess.STDOUT, env=environment)


if __name__ == "__main__":
    main()

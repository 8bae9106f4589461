"""A stock spaCy pipeline from the same data, as the stand-in for ``nb_core_news_sm``: what the ordinary recipe gives.

python -m training.stock FOLDER

Its components and sizes are that pipeline's (``benchmarks/stock.py``), its schedule is spaCy's own for such pipelines
(https://spacy.io/usage/training#quickstart, efficiency), and it has no word vectors. A peer, no part of the model.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import click
import spacy
from spacy.cli.init_config import init_config
from spacy.cli.train import train

from benchmarks.stock import COMPONENTS
from training.corpus import CORPORA, GROUP, STANDARDS, write_docbin


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--corpora", type=click.Path(path_type=Path, exists=True), default=CORPORA, help="Folder with norne/.")
@click.option("--steps", default=20_000, help="Updates at most; it ends earlier when dev gains no more.")
def main(folder: Path, corpora: Path, steps: int) -> None:
    """Train the stand-in on both standards and save it as FOLDER/model-best."""
    with TemporaryDirectory() as data:
        paths = {}
        for split in ("train", "dev"):
            paths[f"paths.{split}"] = f"{data}/{split}.spacy"
            files = [corpora / "norne" / f"{standard}-{split}.conllu" for standard in STANDARDS]
            write_docbin(files, Path(data, f"{split}.spacy"), GROUP)
        Path(data, "config.cfg").write_text(config().to_str(), encoding="utf-8")
        train(
            Path(data, "config.cfg"),
            folder,
            overrides=paths | {"training.max_steps": steps, "training.eval_frequency": 500},
        )


def config() -> spacy.Config:
    """spaCy's configuration for these components."""
    factories = [factory for factory, _ in COMPONENTS.values()]
    recipe = init_config(lang="nb", pipeline=factories, optimize="efficiency", silent=True)
    for factory, model in COMPONENTS.values():
        recipe["components"][factory]["model"] = model
    return recipe


if __name__ == "__main__":
    main()

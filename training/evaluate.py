"""Score a pipeline on the treebank's dev splits: raw text in, own tokens and sentences, eight sentences a text.

python -m training.evaluate [MODEL] [--corpora FOLDER]
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from training.augment import respaced
from training.corpus import CORPORA, GROUP, STANDARDS, grouped, read_conllu, to_doc

MEASURES = {
    "ents_f": "NER F",
    "pos_acc": "UPOS",
    "morph_acc": "FEATS",
    "dep_uas": "UAS",
    "dep_las": "LAS",
    "lemma_acc": "lemma",
    "sents_f": "sentence F",
    "token_f": "token F",
}


BLOCKS = (1, 3, 4, 7)
"""Sentences of a text that end a block when it is laid out as articles are: blocks of one, two and three sentences."""


def examples(nlp: Language, path: Path, in_blocks: bool = False) -> list[Example]:
    """The treebank file as pairs of raw text and gold annotation; ``in_blocks`` with blank lines, as articles come."""
    vocab = Vocab(strings=nlp.vocab.strings)  # the gold must not see the model's vectors
    references = [to_doc(vocab, group) for group in grouped(read_conllu(path), GROUP)]
    if in_blocks:
        references = [laid_out(reference) for reference in references]
    return [Example(nlp.make_doc(reference.text), reference) for reference in references]


def laid_out(doc: Doc) -> Doc:
    """The gold document with a blank line behind some of its sentences."""
    ends = {sentence.end - 1 for i, sentence in enumerate(doc.sents, 1) if i in BLOCKS and sentence.end < len(doc)}
    spaces = [bool(token.whitespace_) for token in doc]
    result = respaced(doc, [token.text for token in doc], spaces, dict.fromkeys(ends, "\n\n"))
    for token in result:
        if not token.text.strip():  # spaCy's scorer leaves it out of what is found, so out of what is to be found
            token.pos = token.lemma = 0
            token.dep_ = "punct"  # which it does not count
            token.set_morph(None)
    return result


def evaluate(nlp: Language, corpora: Path, split: str = "dev", in_blocks: bool = False) -> dict[str, dict[str, Any]]:
    """spaCy's own scores (fractions of 1) by standard: ``{"nob": {"ents_f": …, "ents_per_type": …}, "nno": …}``."""
    return {
        standard: nlp.evaluate(examples(nlp, corpora / "norne" / f"{standard}-{split}.conllu", in_blocks))
        for standard in STANDARDS
    }


def words_per_second(nlp: Language, corpora: Path) -> float:
    """Words a second from raw text to annotated ``Doc`` over the Bokmål dev split, the best of three runs."""
    vocab = Vocab()
    texts = [to_doc(vocab, group).text for group in grouped(read_conllu(corpora / "norne" / "nob-dev.conllu"), GROUP)]
    words = sum(len(text.split()) for text in texts)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for _doc in nlp.pipe(texts):
            pass
        best = min(best, time.perf_counter() - start)
    return words / best


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("model", default=str(Path(__file__).parent.parent / "nlp_cli" / "model"))
@click.option(
    "--corpora",
    type=click.Path(path_type=Path, exists=True),
    help="Folder with norne/.",
    default=CORPORA,
)
def main(model: str, corpora: Path) -> None:
    """Print the scores of MODEL (a folder or an installed package; the embedded one by default)."""
    scores = evaluate(spacy.load(model), corpora)
    click.echo(f"{'dev':12}" + "".join(f"{standard:>8}" for standard in scores))
    for key, name in MEASURES.items():
        click.echo(f"{name:12}" + "".join(f"{of[key] or 0:8.3f}" for of in scores.values()))
    for label in sorted({label for of in scores.values() for label in of["ents_per_type"]}):
        row = (of["ents_per_type"].get(label, {}).get("f", 0.0) for of in scores.values())
        click.echo(f"  {label:10}" + "".join(f"{f:8.3f}" for f in row))


if __name__ == "__main__":
    main()

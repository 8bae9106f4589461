"""Treebank files (CoNLL-U with NorNE entities) → spaCy documents, in which spaces stand as they stood on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

CORPORA = Path(__file__).parent.parent.parent / "shared" / "corpora"
"""Where the corpora lie by default: beside the repository."""
STANDARDS = ("nob", "nno")
GROUP = 8
"""Sentences a document, in training and scoring."""


@dataclass(slots=True)
class Sentence:
    """One treebank sentence; ``heads`` are indices into the sentence (a root is its own head)."""

    words: list[str]
    spaces: list[bool]
    pos: list[str]
    morphs: list[str]
    lemmas: list[str]
    heads: list[int]
    deps: list[str]
    ents: list[str]
    """NorNE tags in IOB2."""


def read_conllu(path: Path) -> Iterator[list[Sentence]]:
    """Yield the file's documents, each a list of sentences."""
    document: list[Sentence] = []
    rows: list[list[str]] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc") and document:
                yield document
                document = []
            elif not line and rows:
                document.append(_sentence(rows))
                rows = []
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        document.append(_sentence(rows))
    if document:
        yield document


def _sentence(rows: list[list[str]]) -> Sentence:
    misc = [dict(p.split("=", 1) for p in r[9].split("|") if "=" in p) for r in rows]
    return Sentence(
        words=[r[1] for r in rows],
        spaces=["SpaceAfter" not in m for m in misc],
        pos=[r[3] for r in rows],
        # «Com» and «Fem,Masc» are one and the same in the two files of Nynorsk; one spelling for both.
        morphs=["" if r[5] == "_" else r[5].replace("Gender=Fem,Masc", "Gender=Com") for r in rows],
        lemmas=[r[2] for r in rows],
        heads=[int(r[6]) - 1 if r[6] != "0" else i for i, r in enumerate(rows)],
        deps=["ROOT" if r[7] == "root" else r[7] for r in rows],
        ents=[m.get("name", "O") for m in misc],
    )


def to_doc(vocab: Vocab, sentences: list[Sentence]) -> Doc:
    """Join sentences by one space to a gold document."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    starts: list[bool] = []
    for s in sentences:
        heads.extend(len(words) + h for h in s.heads)
        words.extend(s.words)
        spaces.extend([*s.spaces[:-1], True])
        starts.extend(i == 0 for i in range(len(s.words)))
    spaces[-1] = False
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        pos=[p for s in sentences for p in s.pos],
        morphs=[m for s in sentences for m in s.morphs],
        lemmas=[x for s in sentences for x in s.lemmas],
        heads=heads,
        deps=[d for s in sentences for d in s.deps],
        sent_starts=starts,
        ents=[e for s in sentences for e in s.ents],
    )


def grouped(documents: Iterator[list[Sentence]], size: int) -> Iterator[list[Sentence]]:
    """Cut documents into groups of at most ``size`` sentences that follow one another."""
    for document in documents:
        for i in range(0, len(document), size):
            yield document[i : i + size]


def write_docbin(paths: list[Path], target: Path, size: int) -> int:
    """Write the treebank files as one ``.spacy`` file of documents of ``size`` sentences; returns their number."""
    vocab = Vocab()
    docs = [to_doc(vocab, group) for path in paths for group in grouped(read_conllu(path), size)]
    DocBin(docs=docs, store_user_data=False).to_disk(target)
    return len(docs)

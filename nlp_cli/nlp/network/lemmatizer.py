"""spaCy component: lemmas of known words from a lexicon, of others by spaCy's edit trees (Müller et al. 2015).

Norwegian compounds inflect in their last part, so one whose last part is known is known too.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import srsly
from spacy.language import Language
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer
from spacy.tokens import Doc, Token
from thinc.api import Model

LEXICON = "lexicon.msgpack.gz"
OPEN = {"NOUN": 6, "ADJ": 6, "VERB": 5}
"""Parts of speech that make compounds, and how long the last part of one is at least; no names, so no capitals."""
SHORTEST_FIRST = 2
NYNORSK_PLURALS = ("ar", "ane")
"""Of nouns that the lexicon knows in the singular: *artistar* and *artistane* of *artist*, *hagar* of *hage*."""
Lexicon = Mapping[str, Mapping[str, str]]
"""UPOS → form → lemma; forms in small letters, but for names."""


@Language.factory(  # type: ignore[untyped-decorator]
    "nlp_cli_lemmatizer",
    assigns=["token.lemma"],
    requires=["doc.tensor", "token.pos"],
    default_score_weights={"lemma_acc": 1.0},
)
def create_lemmatizer(nlp: Language, name: str, model: Model[Any, Any]) -> Lemmatizer:
    """The component without trees, weights and words."""
    return Lemmatizer(nlp.vocab, model, name, top_k=1)


class Lemmatizer(EditTreeLemmatizer):  # type: ignore[misc]
    """Writes ``token.lemma_``; reads ``token.pos_``, so it stands behind the morphologizer."""

    lexicon: Lexicon = MappingProxyType({})

    def set_annotations(self, docs: Iterable[Doc], tree_ids: Any) -> None:
        """Lemmas by the trees, then by the lexicon where it knows the word or its last part."""
        docs = list(docs)
        super().set_annotations(docs, tree_ids)
        for doc in docs:
            for token in doc:
                known = self.lemma(token)
                if known:
                    token.lemma_ = known
                elif token.is_title and token.pos_ in OPEN:
                    token.lemma_ = token.lemma_.lower()

    def lemma(self, token: Token) -> str | None:
        """The lemma of a known word, or of a compound whose last part is known: *fiskerisonen* as *sonen*."""
        form = key(token)
        cut, lemma = last_part(form, token.pos_, self.lexicon.get(token.pos_, {}))
        first: str = token.text if "-" in form[:cut] else form
        return first[:cut] + lemma if lemma else None

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Lexicon and trees."""
        data: bytes = srsly.msgpack_dumps(
            {"lexicon": packed(self.lexicon), "trees": super().to_bytes(exclude=tuple(exclude))}
        )
        return data

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Lemmatizer:
        """Take what ``to_bytes`` gave."""
        parts = srsly.msgpack_loads(data)
        self.lexicon = unpacked(parts["lexicon"])
        super().from_bytes(parts["trees"], exclude=tuple(exclude))
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write lexicon and trees to the folder ``path``."""
        super().to_disk(path, exclude=tuple(exclude))
        Path(path, LEXICON).write_bytes(gzip.compress(srsly.msgpack_dumps(packed(self.lexicon)), mtime=0))

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Lemmatizer:
        """Read lexicon and trees from the folder ``path``."""
        super().from_disk(path, exclude=tuple(exclude))
        self.lexicon = unpacked(srsly.msgpack_loads(gzip.decompress(Path(path, LEXICON).read_bytes())))
        return self


def key(token: Token) -> str:
    """The form as the lexicon spells it."""
    form: str = token.text if token.pos_ == "PROPN" else token.lower_
    return form


def last_part(form: str, pos: str, words: Mapping[str, str]) -> tuple[int, str | None]:
    """Where the longest known last part of a form starts, 0 if all of it is known, and the lemma of that part."""
    if pos not in OPEN:
        return 0, words.get(form)
    for cut in (0, *range(SHORTEST_FIRST, len(form) - OPEN[pos] + 1)):
        part = form[cut:]
        lemma = words.get(part) or (_singular(part, words) if pos == "NOUN" else None)
        if lemma:
            return cut, lemma
    return 0, None


def _singular(form: str, words: Mapping[str, str]) -> str | None:
    for ending in NYNORSK_PLURALS:
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            lemmas = [lemma for lemma in (stem, f"{stem}e") if words.get(lemma) == lemma]
            if len(lemmas) == 1:
                return lemmas[0]
    return None


def packed(lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """UPOS → forms and lemmas, a line each: a large lexicon is read much faster so than word by word."""
    return {pos: ("\n".join(words), "\n".join(words.values())) for pos, words in lexicon.items() if words}


def unpacked(parts: Mapping[str, tuple[str, str]]) -> dict[str, dict[str, str]]:
    """What was ``packed``."""
    return {
        pos: dict(zip(forms.split("\n"), lemmas.split("\n"), strict=True)) for pos, (forms, lemmas) in parts.items()
    }

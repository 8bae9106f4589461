"""What can be asked of an article, and what each question takes from a pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Layer(StrEnum):
    """One part of the analysis; also the key that holds it in the JSON object."""

    ENTITIES = "entities"
    QUOTES = "quotes"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Needs:
    """Annotation by the model, in the terms of spaCy's factories (``Language.get_factory_meta(…).assigns``)."""

    required: frozenset[str]
    helpful: frozenset[str]
    """Used where it is there; the layer works without, only less well."""
    components: tuple[str, ...]
    """Components of ours that follow the model's."""


NEEDS = {
    Layer.ENTITIES: Needs(frozenset({"doc.ents"}), frozenset({"token.morph"}), ("nlp_cli_names",)),
    Layer.QUOTES: Needs(
        frozenset({"doc.ents", "token.dep", "token.pos"}),
        frozenset({"token.morph"}),
        ("nlp_cli_names", "nlp_cli_quotes"),
    ),
    Layer.DATES: Needs(frozenset(), frozenset({"token.pos", "token.morph", "token.dep"}), ("nlp_cli_dates",)),
}

FIRST = "nlp_cli_blocks"
"""Stands before the model, so that no sentence crosses a block."""
LAST = ("nlp_cli_names", "nlp_cli_quotes", "nlp_cli_dates")
"""Stand behind the model, in this order."""

PROVIDERS = {
    "doc.ents": "an entity recogniser (ner)",
    "token.dep": "a dependency parser (parser)",
    "token.pos": "a part-of-speech tagger (morphologizer, or tagger and attribute_ruler)",
}
"""What to call the component that gives a required annotation."""

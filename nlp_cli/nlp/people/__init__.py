"""spaCy component: which mentions name the same person, organisation or place of this article."""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp_cli.errors import ModelError
from nlp_cli.nlp.people.names import Mention, fullest_names

PERSON_LABELS = frozenset({"PER", "PERSON"})
_AGE = re.compile(r"\(\s?\d{1,2}\s?\)$")
_EDGE = '«»"“”„–—-_,;:()'


@Language.factory("nlp_cli_names", requires=["doc.ents"], assigns=["doc.ents"])  # type: ignore[untyped-decorator]
def create_names(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Stands behind the entity recogniser."""
    return name_entities


def name_entities(doc: Doc) -> Doc:
    """Set ``ent.id_`` of every entity to the fullest form of its name in the article.

    Raises ``ModelError`` when nothing has looked for entities in ``doc``.
    """
    if len(doc) and not doc.has_annotation("ENT_IOB"):
        raise ModelError("names need an entity recogniser (ner) before them", "add it to the pipeline")
    entities = list(doc.ents)
    for entity, name in zip(entities, fullest_names(map(_mention, entities)), strict=True):
        entity.id_ = name or entity.text
    doc.ents = entities
    return doc


def is_person_name(entity: Span) -> bool:
    """Whether the recogniser says so, or an age stands behind the name: *Kari Lie (43)*."""
    if entity.label_ in PERSON_LABELS:
        return True
    behind = entity.doc[entity.end : entity.end + 3].text
    return _AGE.match(behind) is not None and entity.text[:1].isupper()


def _mention(entity: Span) -> Mention:
    is_person = is_person_name(entity)
    tokens = list(entity)
    while is_person and len(tokens) > 1 and tokens[0].pos_ == "ADJ":  # «Søvnløs Lie vant», at the start of a sentence
        tokens = tokens[1:]
    words = tuple(word for token in tokens if (word := token.text.strip().strip(_EDGE)))
    return Mention(words, is_person, is_genitive="Case=Gen" in str(tokens[-1].morph))

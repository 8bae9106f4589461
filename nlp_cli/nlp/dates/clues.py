"""What is known of a word beyond its form: asked of a Doc where it has annotation, guessed otherwise."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from spacy.tokens import Doc, Token

from nlp_cli.nlp.dates.lexicon import verbs
from nlp_cli.nlp.dates.words import Word


class VerbForm(Enum):
    """What a word is among verbs."""

    PRETERITE = "preterite"
    PRESENT = "present"
    PARTICIPLE = "participle"


class Clues(Protocol):
    """Grammar of single words."""

    def verb_form(self, word: Word) -> VerbForm | None:
        """None for what is no finite verb or participle."""
        ...

    def pos(self, word: Word) -> str:
        """The universal part of speech; empty when nobody can tell."""
        ...

    def relation(self, word: Word) -> str:
        """The dependency to its head (``amod``); empty when nobody can tell."""
        ...


class WordForms:
    """Guesses from the form alone."""

    def verb_form(self, word: Word) -> VerbForm | None:
        form = word.form
        if form in verbs.PRETERITES or form in verbs.PAST_MODALS or form.endswith("erte"):
            return VerbForm.PRETERITE
        if form in verbs.PARTICIPLES or (form.endswith("ert") and len(form) > 5):
            return VerbForm.PARTICIPLE
        passive = form.endswith("es") and len(form) > _SHORTEST_PASSIVE and not word.meanings
        return VerbForm.PRESENT if form in verbs.FINITE or passive else None

    def pos(self, word: Word) -> str:
        return ""

    def relation(self, word: Word) -> str:
        return ""


_SHORTEST_PASSIVE = 5  # spilles, holdes; not es, des


class Annotation:
    """What the tagger and parser of a pipeline have written to the Doc; tense by word forms if they tell none."""

    def __init__(self, doc: Doc) -> None:
        self._tokens: dict[int, Token] = {token.idx: token for token in doc}
        self._has_relations = doc.has_annotation("DEP")
        self._forms = None if doc.has_annotation("MORPH") else WordForms()

    def verb_form(self, word: Word) -> VerbForm | None:
        token = self._tokens.get(word.start)
        if token is None or token.pos_ not in {"VERB", "AUX"}:
            return None
        if self._forms:
            return self._forms.verb_form(word)
        if "Part" in token.morph.get("VerbForm"):
            return VerbForm.PARTICIPLE
        tense = token.morph.get("Tense")
        if "Past" in tense or ("Pres" in tense and word.form in verbs.PRETERITES):  # taggers miss møttest
            return VerbForm.PRETERITE
        return VerbForm.PRESENT if "Pres" in tense else None

    def pos(self, word: Word) -> str:
        token = self._tokens.get(word.start)
        return token.pos_ if token is not None else ""

    def relation(self, word: Word) -> str:
        token = self._tokens.get(word.start)
        return token.dep_ if token is not None and self._has_relations else ""


def clues_of(doc: Doc) -> Clues:
    """The annotation of ``doc`` if it has parts of speech, else guesses."""
    return Annotation(doc) if doc.has_annotation("POS") else WordForms()

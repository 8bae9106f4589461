"""The peer from a library: textacy's direct quotations (https://textacy.readthedocs.io), given Norwegian verbs.

It reads our own pipeline's parse and our verb list, so that only its rules are compared. Quotation marks are all it
knows; an article with an odd number of them it refuses, which counts as no quotes.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Token

from nlp_cli.load import article_from_text
from nlp_cli.nlp.annotate import annotate
from nlp_cli.nlp.quotes.verbs import VERBS


def is_installed() -> bool:
    """Whether there is a textacy to compare with (``pip install textacy``)."""
    return find_spec("textacy") is not None


def predict(nlp: Language, record: dict[str, Any]) -> dict[str, Any]:
    """The direct quotes of an article in the contract's form; ``nlp`` is our pipeline."""
    doc = annotate(nlp, article_from_text(record["text"], id=record["id"], language=record.get("language")))
    for token in doc:
        if token.lower_ in VERBS:
            token.lemma_ = VERBS[token.lower_][0].lemma
    return {"id": record["id"], "quotes": list(_quotes(doc)), "dates": []}


def _quotes(doc: Doc) -> Iterator[dict[str, Any]]:
    from textacy import constants
    from textacy.extract.triples import direct_quotations

    constants.REPORTING_VERBS.setdefault(doc.lang_, {verb.lemma for verbs in VERBS.values() for verb in verbs})
    try:
        found = list(direct_quotations(doc))
    except ValueError:  # an odd number of marks
        return
    for speaker, cue, content in found:
        yield {
            "start": content.start_char + 1,
            "end": content.end_char - 1,
            "type": "direct",
            "speaker": next((token.ent_id_ for token in speaker if token.ent_id_), _text(doc, speaker)["text"]),
            "speaker_mention": _text(doc, speaker),
            "cue": _text(doc, cue),
        }


def _text(doc: Doc, tokens: list[Token]) -> dict[str, Any]:
    start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
    return {"start": start, "end": end, "text": doc.text[start:end]}

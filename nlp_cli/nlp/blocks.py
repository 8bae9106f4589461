"""spaCy component: the blocks of the article as spans, sentences that start with them, full stops that end them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc

from nlp_cli.article import Block
from nlp_cli.blocks import segment


@Language.factory("nlp_cli_blocks", assigns=["doc.spans", "token.is_sent_start"])  # type: ignore[untyped-decorator]
def create_blocks(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Goes first in the pipeline: a parser after it keeps to the sentence starts that are set already."""
    return mark_blocks


def mark_blocks(doc: Doc) -> Doc:
    """Write ``doc.spans["blocks"]`` (label: the kind of block) and let a sentence start with each block."""
    blocks = segment(doc.text)
    _split_final_stops(doc, blocks)
    write_blocks(doc, blocks)
    for span in list(doc.spans["blocks"])[1:]:  # the first may follow white space, which is no sentence of its own
        doc[span.start].is_sent_start = True
    return doc


NUMBERED = frozenset("klokken klokka kl. kl uke uka veke veka nr. nr nummer side kapittel paragraf tv kanal".split())
"""A number behind one of these is no ordinal: *klokken 9. Så …*, *i uke 34.*"""


def _split_final_stops(doc: Doc, blocks: Iterable[Block]) -> None:
    """*…, sa han til TV 2.* – a tokenizer takes ``2.`` for an ordinal where it ends a sentence."""
    ends = {block.end for block in blocks}
    with doc.retokenize() as retokenizer:
        for token in doc:
            number = token.text[:-1]
            if token.text.endswith(".") and number.isdecimal():
                is_last = token.idx + len(token) in ends
                if is_last or (token.i and token.nbor(-1).lower_ in NUMBERED):
                    retokenizer.split(token, [number, "."], heads=[(token, 0), (token, 0)])


def write_blocks(doc: Doc, blocks: Iterable[Block]) -> None:
    """Write ``blocks`` of the document's text as ``doc.spans["blocks"]``."""
    doc.spans["blocks"] = [
        doc.char_span(block.start, block.end, label=block.kind.value, alignment_mode="expand") for block in blocks
    ]

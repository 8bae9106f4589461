"""spaCy component: who said what. Writes ``doc.spans["quotes"]``, a span a quote."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp_cli.errors import ModelError
from nlp_cli.nlp.quotes.backreach import reach_back
from nlp_cli.nlp.quotes.cast import Cast
from nlp_cli.nlp.quotes.direct import dash_turns
from nlp_cli.nlp.quotes.found import Found
from nlp_cli.nlp.quotes.indirect import reported_speech
from nlp_cli.nlp.quotes.marked import colon_speech, marked_speech
from nlp_cli.nlp.quotes.portrait import kind_of, style_of, title_of
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.speakers import Speakers

_NEEDS = (
    ("POS", "a part-of-speech tagger (morphologizer, or tagger and attribute_ruler)"),
    ("DEP", "a dependency parser (parser)"),
    ("ENT_IOB", "an entity recogniser (ner)"),
)

_EXTENSIONS = (
    "speaker",
    "speaker_mention",
    "cue",
    "style",
    "speaker_kind",
    "speaker_title",
    "rule",
    "speaker_rule",
)
for _name in _EXTENSIONS:
    if not Span.has_extension(_name):
        Span.set_extension(_name, default=None)


@Language.factory(  # type: ignore[untyped-decorator]
    "nlp_cli_quotes",
    requires=["token.pos", "token.dep", "doc.ents"],
    assigns=["doc.spans", *(f"span._.{name}" for name in _EXTENSIONS)],
)
def create_quotes(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Stands behind tagger, parser, entity recogniser and ``nlp_cli_names``."""
    return find_quotes


def find_quotes(doc: Doc) -> Doc:
    """Write the quotes of ``doc``. Raises ``ModelError`` naming the component that is missing."""
    for annotation, component in _NEEDS:
        if len(doc) and not doc.has_annotation(annotation):
            raise ModelError(f"quotes need {component} before them", "add it to the pipeline")
    reading = Reading(doc)
    quotes = all_quotes(reading)
    cast = Cast(reading)
    Speakers(reading, cast, quotes).resolve()
    doc.spans["quotes"] = [_span(reading, cast, quote) for quote in quotes]
    return doc


def all_quotes(reading: Reading) -> list[Found]:
    """What all rules find, in text order, speakers still open; a later rule never takes words from an earlier one."""
    quotes = sorted(dash_turns(reading), key=_place)
    for rule in (marked_speech, colon_speech, reported_speech):
        quotes = sorted([*quotes, *rule(reading, [(q.start, q.end) for q in quotes])], key=_place)
    return sorted([*quotes, *reach_back(reading, quotes)], key=_place)


def _place(quote: Found) -> tuple[int, int]:
    return quote.start, quote.end


def _span(reading: Reading, cast: Cast, quote: Found) -> Span:
    span: Span = reading.doc.char_span(quote.start, quote.end, label=quote.type, alignment_mode="expand")
    span._.speaker = quote.speaker
    span._.cue = quote.cue
    span._.style = style_of(reading, quote)
    span._.speaker_kind = kind_of(reading, cast, quote)
    span._.speaker_title = title_of(cast, quote)
    span._.rule = quote.rule.value
    span._.speaker_rule = quote.speaker_rule.value if quote.speaker_rule else None
    if quote.mention:
        words = reading.words
        span._.speaker_mention = (words[quote.mention.first].start, words[quote.mention.stop - 1].end)
    return span

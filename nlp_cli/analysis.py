"""The result and its JSON contract. Offsets are Unicode code points into ``text``, half-open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from nlp_cli.article import Article

SCHEMA_VERSION = "1.0"

EntityLabel = Literal["PER", "ORG", "GPE_LOC", "GPE_ORG", "LOC", "PROD", "EVT", "DRV", "MISC"]
QuoteType = Literal["direct", "indirect", "mixed"]
QuoteStyle = Literal["dash", "guillemets", "quotation_marks", "colon", "none"]
SpeakerKind = Literal["person", "organisation", "place", "role", "group", "journalist"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]
DateAnchor = Literal["published", "text"]


@dataclass(frozen=True, slots=True)
class TextSpan:
    """``text`` is ``analysis.text[start:end]``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity with a NorNE label (Jørgensen et al. 2020, https://aclanthology.org/2020.lrec-1.559/)."""

    start: int
    end: int
    text: str
    label: str
    """One of the NorNE labels with the embedded model; another pipeline's own label otherwise."""
    name: str
    """The fullest form of the same person or organisation in the article (*Stoltenberg* → *Jens Stoltenberg*)."""


@dataclass(frozen=True, slots=True)
class QuoteRule:
    """Which rules of ours made a quote, so that an editor can see why."""

    quote: str
    """The one that found it (*dash turn*)."""
    speaker: str | None
    """The one that gave its speaker (*name*, *pronoun*); null if nobody is given."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said or wrote, without marks and attribution."""

    start: int
    end: int
    text: str
    type: QuoteType
    speaker: str | None
    """Fullest form of the source's name, else the plainest noun phrase; ``JOURNALIST``; null if untold."""
    speaker_mention: TextSpan | None
    """The words in the attribution that name the speaker."""
    cue: TextSpan | None
    """The words that carry the attribution (*sier*, *ifølge*)."""
    style: QuoteStyle
    """How it is set. Editors use dashes for speech they may have edited, marks for words as they fell."""
    speaker_kind: SpeakerKind | None
    """What kind of source; null if untold, or neither person nor body (*brevet*)."""
    speaker_title: str | None
    """The speaker's title where the article gives one (*jussprofessor*)."""
    rule: QuoteRule


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A temporal expression with its TIMEX3 type and value (ISO-TimeML)."""

    start: int
    end: int
    text: str
    type: DateType
    value: str
    begin: str | None
    """First day (``YYYY-MM-DD``) or minute (``YYYY-MM-DDTHH:MM``) of it.

    Null for durations, sets, references and open values.
    """
    last: str | None
    """Last day or minute, inclusive (``end`` is an offset)."""
    anchor: DateAnchor | None
    """What it counts from: the date of publication, or one told earlier in the text; null when it stands alone."""
    rule: str | None
    """The rule of the grammar that found it."""


@dataclass(frozen=True, slots=True)
class Model:
    """The pipeline that made the analysis."""

    name: str
    """spaCy's own: language and name (``nb_core_news_lg``)."""
    version: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """Who said what, about whom, and when: one article's answer."""

    schema_version: str
    id: str
    source: str | None
    language: str
    title: str | None
    published: str | None
    place: str | None
    agency: str | None
    model: Model
    text: str
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    dates: tuple[DateExpression, ...] = ()

    @classmethod
    def from_doc(cls, doc: Doc, article: Article, meta: Mapping[str, Any]) -> Analysis:
        """Read what the components wrote: ``doc.ents``, ``doc.spans["quotes"]`` and ``doc.spans["dates"]``.

        ``meta`` is the pipeline's (``nlp.meta``). A layer that was not run is empty.
        """
        return cls(
            schema_version=SCHEMA_VERSION,
            id=article.id,
            source=article.source,
            language=article.language,
            title=article.title,
            published=article.published,
            place=article.place,
            agency=article.agency,
            model=Model(f"{meta['lang']}_{meta['name']}", meta["version"]),
            text=article.text,
            entities=tuple(_entity(span) for span in doc.ents),
            quotes=tuple(_quote(span, article.text) for span in doc.spans.get("quotes", ())),
            dates=tuple(_date(span) for span in doc.spans.get("dates", ())),
        )


def _entity(span: Span) -> Entity:
    return Entity(span.start_char, span.end_char, span.text, span.label_, name=span.id_ or span.text)


def _quote(span: Span, text: str) -> Quote:
    mention, cue = (_within(text, at) for at in (span._.speaker_mention, span._.cue))
    about = span._.style, span._.speaker_kind, span._.speaker_title, QuoteRule(span._.rule, span._.speaker_rule)
    return Quote(span.start_char, span.end_char, span.text, span.label_, span._.speaker, mention, cue, *about)


def _date(span: Span) -> DateExpression:
    known = (span._.value, span._.begin, span._.last, span._.anchor, span._.rule)
    return DateExpression(span.start_char, span.end_char, span.text, span.label_, *known)


def _within(text: str, at: tuple[int, int] | None) -> TextSpan | None:
    return TextSpan(*at, text[slice(*at)]) if at else None

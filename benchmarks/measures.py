"""Measures of entities, quotes and dates over records in the contract's form: dicts with ``text`` and a list a layer.

Quotes: *relaxed* is an overlap of at least half of the union, one to one, best first; *exact* the same span; *typed*
relaxed and the right type; *attributed* relaxed and the right speaker. Dates are TempEval-3's (UzZaman et al. 2013,
https://aclanthology.org/S13-2001/): *relaxed* is any overlap, *strict* the same span, *value* and *type* relaxed with
the right one. White space and marks at the ends of quotes and dates never count. Entities: the same span and label, as
in CoNLL-2003.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

Record = Mapping[str, Any]
"""An article, with its layers."""
Span = Mapping[str, Any]
"""One item of a layer."""

MARKS = " \t\n\r–—-«»\"“”„'’.,!?…:;"
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F, as fractions of 1 (0 where there is nothing to count)."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 0.0

    @property
    def value(self) -> float:
        """F, the harmonic mean of the two."""
        both = self.predicted + self.gold
        return 2 * self.hits / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some are right, as a fraction of 1 (0 of none)."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        return self.hits / self.of if self.of else 0.0


Figures = dict[str, Score | Share]


@dataclass(frozen=True, slots=True)
class Matching:
    """What of the gold was found."""

    pairs: tuple[tuple[Span, Span], ...] = ()
    """Gold and predicted."""
    missed: tuple[Span, ...] = ()
    invented: tuple[Span, ...] = ()

    @property
    def gold(self) -> tuple[Span, ...]:
        return (*(gold for gold, _ in self.pairs), *self.missed)

    @property
    def predicted(self) -> tuple[Span, ...]:
        return (*(predicted for _, predicted in self.pairs), *self.invented)

    def score(self, is_hit: Callable[[Span, Span], bool] = lambda gold, predicted: True) -> Score:
        """Count the pairs that satisfy ``is_hit``."""
        return Score(sum(is_hit(*pair) for pair in self.pairs), len(self.predicted), len(self.gold))

    def share(self, is_hit: Callable[[Span, Span], bool]) -> Share:
        """How many of the pairs satisfy ``is_hit``."""
        return Share(sum(is_hit(*pair) for pair in self.pairs), len(self.pairs))


def pooled(matchings: Iterable[Matching]) -> Matching:
    """Those of several articles as one: every span counts alike."""
    parts = [(m.pairs, m.missed, m.invented) for m in matchings]
    return Matching(*(tuple(chain.from_iterable(part)) for part in zip(*parts, strict=True)))


def match(
    gold: Sequence[Span], predicted: Sequence[Span], agreement: Callable[[Span, Span], float], at_least: float = 0.0
) -> Matching:
    """Pair spans one to one, those that agree most first; no agreement, or less than ``at_least``, makes no pair."""
    agreements = ((agreement(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted))
    candidates = sorted((-degree, i, j) for degree, i, j in agreements if degree > 0 and degree >= at_least)
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in candidates:
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return Matching(
        pairs=tuple((gold[i], predicted[j]) for i, j in partner.items()),
        missed=tuple(span for i, span in enumerate(gold) if i not in partner),
        invented=tuple(span for j, span in enumerate(predicted) if j not in taken),
    )


def match_entities(gold: Record, predicted: Record) -> Matching:
    return match(
        gold["entities"], predicted.get("entities", ()), lambda g, p: same_extent(g, p) and same("label")(g, p)
    )


def match_quotes(gold: Record, predicted: Record) -> Matching:
    return match(*_trimmed_layer("quotes", gold, predicted), overlap, at_least=HALF)


def match_dates(gold: Record, predicted: Record) -> Matching:
    return match(*_trimmed_layer("dates", gold, predicted), overlap)


def _trimmed_layer(layer: str, gold: Record, predicted: Record) -> tuple[list[Span], list[Span]]:
    text = gold["text"]
    return [trimmed(text, span) for span in gold[layer]], [trimmed(text, span) for span in predicted.get(layer, ())]


def trimmed(text: str, span: Span) -> Span:
    """The span without white space and marks at its ends; empty if it has nothing else."""
    whole = text[span["start"] : span["end"]]
    start = span["start"] + len(whole) - len(whole.lstrip(MARKS))
    core = whole.strip(MARKS)
    return {**span, "start": start, "end": start + len(core), "text": core}


def overlap(a: Span, b: Span) -> float:
    """What two spans share, as a fraction of the stretch from the first start to the last end."""
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return shared / (max(a["end"], b["end"]) - min(a["start"], b["start"])) if shared > 0 else 0.0


def same(key: str) -> Callable[[Span, Span], bool]:
    """Whether two spans agree in ``key``."""
    return lambda a, b: bool(a[key] == b.get(key))


def same_extent(a: Span, b: Span) -> bool:
    return (a["start"], a["end"]) == (b["start"], b["end"])


def same_part(key: str) -> Callable[[Span, Span], bool]:
    """Whether two quotes have the same mention or cue, or neither has one."""

    def agree(a: Span, b: Span) -> bool:
        ours, theirs = a.get(key), b.get(key)
        return same_extent(ours, theirs) if ours and theirs else not ours and not theirs

    return agree


def same_speaker(gold: Span, predicted: Span) -> bool:
    """Whether two quotes have the same speaker, or both none that the text tells."""
    if gold["speaker"] is None:
        return predicted.get("speaker") is None
    return same_source(gold["speaker"], predicted.get("speaker") or "")


GENITIVE = re.compile(r"(?<=\w)['’]s?\b")
WORD = re.compile(r"[\w.-]+")
JOINT = re.compile(r",|\bog\b")


def same_source(gold: str, predicted: str) -> bool:
    """Whether two names are one source's; all of several, in any order (*USA og Ukraina*)."""
    wanted, given = _names(gold), _names(predicted)
    if len(wanted) != len(given):
        return _words(gold) == _words(predicted) != []
    return wanted != [] and all(any(_same_name(name, other) for other in given) for name in wanted)


def _same_name(gold: list[str], predicted: list[str]) -> bool:
    """Equal, or of one last word and one within the other; the prediction may lack a word of the gold, not two."""
    if gold == predicted:
        return True
    one_in_the_other = set(gold) <= set(predicted) or set(predicted) <= set(gold)
    return gold[-1] == predicted[-1] and one_in_the_other and len(predicted) + 1 >= len(gold)


def _names(source: str) -> list[list[str]]:
    return [words for name in JOINT.split(source) if (words := _words(name))]


def _words(name: str) -> list[str]:
    return WORD.findall(GENITIVE.sub("", name).casefold())


def score_entities(found: Matching) -> Figures:
    hits, gold, predicted = (
        Counter(s["label"] for s in spans) for spans in (_hits(found), found.gold, found.predicted)
    )
    return {
        "entities": found.score(),
        **{f"entities_{label}": Score(hits[label], predicted[label], gold[label]) for label in sorted(gold)},
        "name_accuracy": found.share(same("name")),
    }


def score_quotes(found: Matching) -> Figures:
    told = [(gold, predicted) for gold, predicted in found.pairs if gold["speaker"] is not None]
    hits, gold = (Counter(quote["type"] for quote in spans) for spans in (_hits(found), found.gold))
    return {
        "quotes_relaxed": found.score(),
        "quotes_exact": found.score(same_extent),
        "quotes_typed": found.score(same("type")),
        "quotes_attributed": found.score(same_speaker),
        "speaker_accuracy": Share(sum(same_speaker(*pair) for pair in told), len(told)),
        "mention_accuracy": found.share(same_part("speaker_mention")),
        "cue_accuracy": found.share(same_part("cue")),
        "recall_reported": Share(hits["indirect"] + hits["mixed"], gold["indirect"] + gold["mixed"]),
        **{f"recall_{type}": Share(hits[type], gold[type]) for type in ("direct", "indirect", "mixed")},
    }


def score_dates(found: Matching) -> Figures:
    return {
        "dates_relaxed": found.score(),
        "dates_strict": found.score(same_extent),
        "dates_value": found.score(same("value")),
        "dates_type": found.score(same("type")),
    }


def _hits(found: Matching) -> list[Span]:
    return [gold for gold, _ in found.pairs]


LAYERS = {
    "entities": (match_entities, score_entities),
    "quotes": (match_quotes, score_quotes),
    "dates": (match_dates, score_dates),
}


def score(gold: Sequence[Record], predictions: Mapping[str, Record]) -> Figures:
    """All figures of the layers that the gold has.

    ``predictions`` are by ``id``; in an article that is not among them nothing was found.
    """
    figures: Figures = {}
    for layer, (matcher, scorer) in LAYERS.items():
        annotated = [record for record in gold if layer in record]
        if annotated:
            figures |= scorer(pooled(matcher(record, predictions.get(record["id"], {})) for record in annotated))
    return figures

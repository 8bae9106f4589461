"""The benchmark's measures, on cases small enough to count by hand and beside the guidelines' own scorer."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.measures import Score, Share, Span, match_dates, match_quotes, same_source, score, trimmed
from benchmarks.quality import plainly

ROOT = Path(__file__).parent.parent
SCORER = ROOT.parent / "shared" / "gold" / "score.py"

TEXT = "– Vi er klare, sier Kari Moen. Ola Moen mener at ho tek feil. Det var fredag 7. januar."


def span(words: str, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, **fields}


def quote(words: str, type: str = "direct", speaker: str | None = "Kari Moen", **parts: Span) -> dict[str, Any]:
    return span(words, type=type, speaker=speaker, **{"speaker_mention": None, "cue": None, **parts})


READY = quote("Vi er klare", speaker_mention=span("Kari Moen"), cue=span("sier"))
WRONG = quote("at ho tek feil", "indirect", "Ola Moen", speaker_mention=span("Ola Moen"), cue=span("mener"))
FRIDAY = span("fredag 7. januar", type="DATE", value="2022-01-07")
KARI = span("Kari Moen", label="PER", name="Kari Moen")
OLA = span("Ola Moen", label="PER", name="Ola Moen")
GOLD = {"id": "a", "text": TEXT, "entities": [KARI, OLA], "quotes": [READY, WRONG], "dates": [FRIDAY]}


def figures(**layers: list[dict[str, Any]]) -> dict[str, Score | Share]:
    return score([GOLD], {"a": layers})


def test_the_gold_itself_scores_full_marks() -> None:
    assert {figure.value for name, figure in score([GOLD], {"a": GOLD}).items() if name != "recall_mixed"} == {1.0}


def test_an_article_without_predictions_has_found_nothing() -> None:
    assert {figure.value for figure in score([GOLD], {}).values()} == {0.0}
    assert score([GOLD], {})["quotes_relaxed"] == Score(0, 0, 2)


def test_layers_that_the_gold_lacks_are_not_scored() -> None:
    only_dates = {"id": "a", "text": TEXT, "dates": [FRIDAY]}
    assert list(score([only_dates], {"a": GOLD})) == ["dates_relaxed", "dates_strict", "dates_value", "dates_type"]


def test_f_is_the_harmonic_mean_of_precision_and_recall() -> None:
    figure = Score(hits=1, predicted=4, gold=2)
    assert (figure.precision, figure.recall) == (0.25, 0.5)
    assert figure.value == pytest.approx(1 / 3)


def test_marks_and_white_space_at_the_ends_do_not_count() -> None:
    assert trimmed(TEXT, span("– Vi er klare, ")) == {"start": 2, "end": 13, "text": "Vi er klare"}
    assert trimmed(TEXT, span("– "))["text"] == ""
    assert figures(quotes=[quote("– Vi er klare,")])["quotes_exact"] == Score(1, 1, 2)


@pytest.mark.parametrize(
    ("words", "relaxed", "exact"),
    [
        ("Vi er klare", 1, 1),
        ("Vi er", 0, 0),  # 5 of 11
        ("er klare", 1, 0),  # 8 of 11
        ("Vi er klare, sier Kari", 1, 0),  # 11 of 22: half is enough
        ("Vi er klare, sier Kari M", 0, 0),  # 11 of 24
    ],
)
def test_a_quote_is_found_when_half_of_the_union_is_shared(words: str, relaxed: int, exact: int) -> None:
    found = figures(quotes=[quote(words)])
    assert (found["quotes_relaxed"].hits, found["quotes_exact"].hits) == (relaxed, exact)


def test_matching_is_one_to_one_and_the_better_match_wins() -> None:
    worse, better = quote("er klare"), quote("Vi er klare")
    found = match_quotes(GOLD, {"quotes": [worse, better]})
    assert [predicted["text"] for _, predicted in found.pairs] == ["Vi er klare"]
    assert [s["text"] for s in found.missed] == ["at ho tek feil"]
    assert [s["text"] for s in found.invented] == ["er klare"]


def test_a_date_is_found_at_any_overlap_but_not_without() -> None:
    assert len(match_dates(GOLD, {"dates": [span("januar")]}).pairs) == 1
    assert len(match_dates(GOLD, {"dates": [span("Det var ")]}).pairs) == 0


def test_dates_are_scored_by_extent_value_and_type() -> None:
    found = figures(dates=[span("fredag", type="TIME", value="2022-01-07"), span("Det", type="DATE", value="2022")])
    assert {name: figure for name, figure in found.items() if name.startswith("dates")} == {
        "dates_relaxed": Score(1, 2, 1),
        "dates_strict": Score(0, 2, 1),
        "dates_value": Score(1, 2, 1),
        "dates_type": Score(0, 2, 1),
    }


def test_quotes_are_scored_by_type_speaker_mention_and_cue() -> None:
    found = figures(quotes=[{**READY, "type": "mixed", "cue": None}, {**WRONG, "speaker": "Kari Moen"}])
    assert {name: figure.value for name, figure in found.items() if not name.startswith(("ent", "name", "dates"))} == {
        "quotes_relaxed": 1.0,
        "quotes_exact": 1.0,
        "quotes_typed": 0.5,
        "quotes_attributed": 0.5,
        "speaker_accuracy": 0.5,
        "mention_accuracy": 1.0,
        "cue_accuracy": 0.5,
        "recall_reported": 1.0,
        "recall_direct": 1.0,
        "recall_indirect": 1.0,
        "recall_mixed": 0.0,
    }


def test_a_quote_of_nobody_is_attributed_when_it_is_left_to_nobody() -> None:
    gold = {**GOLD, "quotes": [quote("Vi er klare", speaker=None)]}
    right, wrong = (score([gold], {"a": {"quotes": [quote("Vi er klare", speaker=s)]}}) for s in (None, "Kari Moen"))
    assert (right["quotes_attributed"].hits, wrong["quotes_attributed"].hits) == (1, 0)
    assert right["speaker_accuracy"] == wrong["speaker_accuracy"] == Share(0, 0)


@pytest.mark.parametrize(
    ("gold", "predicted", "agree"),
    [
        ("Kari Moen", "Kari Moen", True),
        ("Kari Moen", "kari moen", True),
        ("Kari Moen", "Moen", True),
        ("Moen", "Kari Moen", True),
        ("Kari Elise Moen", "Kari Moen", True),
        ("Kari Elise Moen", "Moen", False),  # two words short
        ("Kari Moen", "Kari", False),  # not the same last word
        ("Kari Moen", "Ola Moen", False),
        ("NRK", "NRK's", True),
        ("Frankrike og Sveits", "Sveits og Frankrike", True),
        ("Kari Moen, Ola Lie", "Moen og Lie", True),
        ("Frankrike og Sveits", "Frankrike", False),
        ("JOURNALIST", "JOURNALIST", True),
        ("Kari Moen", "", False),
        ("", "", False),
        ("…", "…", False),  # no word at all
    ],
)
def test_names_of_one_source(gold: str, predicted: str, agree: bool) -> None:
    assert same_source(gold, predicted) is agree


def test_entities_need_extent_and_label() -> None:
    found = figures(entities=[{**KARI, "name": "Moen"}, {**OLA, "label": "ORG"}])
    assert (found["entities"], found["entities_PER"]) == (Score(1, 2, 2), Score(1, 1, 2))
    assert found["name_accuracy"] == Share(0, 1)


@pytest.mark.skipif(not SCORER.is_file(), reason="the guidelines' scorer is not beside the repository")
@pytest.mark.parametrize("seed", range(6))
def test_the_figures_are_those_of_the_guidelines_scorer(seed: int, tmp_path: Path) -> None:
    gold_file, predicted_file = ROOT / "seeds" / "gold.jsonl", tmp_path / "predictions.jsonl"
    gold = [json.loads(line) for line in gold_file.read_text(encoding="utf-8").splitlines()]
    chance = random.Random(seed)
    predictions = [perturbed(record, chance) for record in gold if chance.random() > 0.05]
    predicted_file.write_text("\n".join(map(json.dumps, predictions)), encoding="utf-8")
    command = [sys.executable, str(SCORER), str(gold_file), str(predicted_file), "--json"]
    theirs = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    ours = plainly({"": {"": score(gold, {record["id"]: record for record in predictions})}})[""][""]
    compared = set(ours) & set(theirs)
    assert len(compared) == 15
    assert {name: theirs[name] for name in compared} == {name: pytest.approx(ours[name]) for name in compared}


def perturbed(record: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The record with spans dropped, doubled, moved and misread, as a bad system would have them."""
    names = [quote["speaker"] for quote in record["quotes"]] + [None, "Moen", "JOURNALIST", "NRK og NTB"]
    values = {
        "type": ["direct", "indirect", "mixed", "DATE", "TIME"],
        "value": [date["value"] for date in record["dates"]] or ["XXXX"],
        "speaker": names + [name.split()[-1] for name in names if name],
        "speaker_mention": [None, {"start": 0, "end": 3}],
        "cue": [None, {"start": 0, "end": 3}],
    }
    layers = {}
    for layer in ("quotes", "dates"):
        spans = [s for s in record[layer] for _ in range(chance.choice([0, 1, 1, 1, 1, 2]))]
        layers[layer] = [_misread(s, len(record["text"]), values, chance) for s in spans]
        chance.shuffle(layers[layer])
    return {"id": record["id"], **layers}


def _misread(span: dict[str, Any], end: int, values: dict[str, list[Any]], chance: random.Random) -> dict[str, Any]:
    start = max(0, span["start"] + chance.choice([0, 0, 0, -3, 4, 12]))
    return {
        **{
            key: chance.choice(values[key]) if chance.random() < 0.15 else value
            for key, value in span.items()
            if key in values
        },
        "start": start,
        "end": min(end, max(start, span["end"] + chance.choice([0, 0, 0, 1, -5, 30]))),
    }

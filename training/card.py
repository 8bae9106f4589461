"""The model's card: its scores and speed into ``meta.json``, and a page for people beside it."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

import spacy
import srsly

from training.evaluate import MEASURES, evaluate, words_per_second

STANDARD_NAMES = {"nob": "Bokmål", "nno": "Nynorsk"}
KEPT = [*MEASURES, "ents_p", "ents_r", "ents_per_type", "dep_las_per_type"]


def write(model: Path, corpora: Path) -> None:
    """Measure the pipeline in ``model`` and write what it scores into its folder."""
    nlp = spacy.load(model)
    scores = {STANDARD_NAMES[s]: _kept(of) for s, of in evaluate(nlp, corpora).items()}
    speed = words_per_second(nlp, corpora)
    meta = srsly.read_json(model / "meta.json")
    meta["performance"] = {
        "measured_on": "dev split, raw text",
        "speed": round(speed),
        "speed_note": f"{speed:,.0f} words/s, raw text to annotated Doc, one core of {_processor()}",
        "by_standard": scores,
    }
    srsly.write_json(model / "meta.json", meta)
    (model / "README.md").write_text(_page(meta, scores), encoding="utf-8")
    (model / "LICENSES.md").write_text(_licences(meta), encoding="utf-8")


def _kept(scores: dict[str, Any]) -> dict[str, Any]:
    return {key: scores[key] for key in KEPT if key in scores}


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _page(meta: dict[str, Any], scores: dict[str, dict[str, Any]]) -> str:
    labels = sorted({label for of in scores.values() for label in of["ents_per_type"]})
    rows = [(name, [of.get(key) or 0.0 for of in scores.values()]) for key, name in MEASURES.items()]
    rows += [
        (f"NER F, {label}", [of["ents_per_type"].get(label, {}).get("f", 0.0) for of in scores.values()])
        for label in labels
    ]
    table = [f"| dev split, raw text in | {' | '.join(scores)} |", f"| --- |{' ---: |' * len(scores)}"]
    table += [f"| {name} | {' | '.join(f'{value:.3f}' for value in values)} |" for name, values in rows]
    lines = [
        f"# {meta['lang']}_{meta['name']} {meta['version']}",
        "",
        f"{meta['description']}. {meta['performance']['speed_note']}.",
        "",
        "Own tokens and sentences: texts of eight treebank sentences joined by single spaces, scored by spaCy's scorer",
        "by `python -m training.evaluate`. Made by `python -m training`.",
        "",
        *table,
        "",
    ]
    return "\n".join(lines)


def _licences(meta: dict[str, Any]) -> str:
    sources = [f"- {s['name']}, {s['author']}, {s['url']}: {s['license']}" for s in meta["sources"]]
    head = f"# What the embedded model was learned from\n\nThe model itself: {meta['license']}.\n\n"
    return head + "\n".join(sources) + "\n"

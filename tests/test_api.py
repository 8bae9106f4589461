"""``nlp_cli.analyze`` in Python gives what the command line prints."""

from __future__ import annotations

import doctest
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nlp_cli
from nlp_cli.write.schema import json_schema
from tests.conftest import ARTICLE

SCHEMA = json.loads(json_schema())
SEEDS = Path(__file__).parent.parent / "seeds"


def as_json(analysis: nlp_cli.Analysis) -> Any:
    return json.loads(msgspec.json.encode(analysis))


def test_equals_the_command_line(parsed: Callable[..., Any]) -> None:
    analysis = as_json(nlp_cli.analyze(ARTICLE, published="2022-01-07"))
    printed = parsed("analyze", "--date", "2022-01-07", input=ARTICLE)
    assert (analysis["id"], analysis["source"]) == ("text", None)
    assert {**analysis, "id": "stdin", "source": "-"} == printed


def test_equals_the_command_line_with_another_pipeline(parsed: Callable[..., Any], other_pipeline: Path) -> None:
    text = "– Vi er klare, sier Kari Nordmann."
    analysis = as_json(nlp_cli.analyze(text, model=other_pipeline))
    assert analysis["quotes"] == parsed("quotes", "--model", other_pipeline, input=text)["quotes"]
    assert analysis["model"] == {"name": "nb_other", "version": "2.3.4"}


def test_what_is_told_is_kept() -> None:
    analysis = nlp_cli.analyze("Ho bur i Oslo.", title="Flytta", language="nn", published="2022-01")
    assert (analysis.title, analysis.language, analysis.published) == ("Flytta", "nn", "2022-01")


def test_one_layer() -> None:
    analysis = nlp_cli.analyze(ARTICLE, layers=[nlp_cli.Layer.DATES])
    assert [date.value for date in analysis.dates] == ["P10Y"]
    assert (analysis.entities, analysis.quotes) == ((), ())


def test_impossible_date() -> None:
    with pytest.raises(nlp_cli.DateError, match="'2022-02-31' is no date"):
        nlp_cli.analyze("Det skjedde i går.", published="2022-02-31")


def test_unknown_model() -> None:
    with pytest.raises(nlp_cli.ModelError, match="no pipeline nb_none"):
        nlp_cli.analyze("Det skjedde i går.", model="nb_none")


@pytest.mark.parametrize("text", ["", " \n\t\u00a0\n", "…", "–", "«", "\r\n\r\n– \r\n", "\ufeff", "😀", "a" * 3000])
def test_any_text_is_analysed(text: str) -> None:
    assert nlp_cli.analyze(text).text == text


WORDS = st.sampled_from(
    [
        *(
            "– ",
            "– Vi er klare, ",
            "sier ",
            "Kari Nordmann",
            "hun ",
            "at ",
            "«",
            "» ",
            ". ",
            ", ",
            ": ",
            "? ",
            "\u0301",
        ),
        *("ifølge ", "ho fortel ", "Foto: ", "OSLO (NTB): ", "\n", "\n\n"),
        *("fredag ", "i går ", "2022 ", "klokken 10.45 ", "for to år siden "),
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map("".join)))
@settings(max_examples=60)
def test_any_text_keeps_the_contract(text: str) -> None:
    analysis = as_json(nlp_cli.analyze(text, published="2022-01"))
    jsonschema.validate(analysis, SCHEMA)
    spans = [*analysis["entities"], *analysis["quotes"], *analysis["dates"]]
    spans += [span[key] for span in analysis["quotes"] for key in ("speaker_mention", "cue") if span[key]]
    assert [text[span["start"] : span["end"]] for span in spans] == [span["text"] for span in spans]


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_real_article_keeps_the_contract(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    analysis = as_json(nlp_cli.analyze(text))
    jsonschema.validate(analysis, SCHEMA)
    assert analysis["language"] in ("nb", "nn")
    assert all(text[span["start"] : span["end"]] == span["text"] for span in analysis["quotes"] + analysis["dates"])
    for layer in ("entities", "quotes", "dates"):
        starts = [span["start"] for span in analysis[layer]]
        assert starts == sorted(starts)


def test_every_public_name_is_there_and_in_order() -> None:
    assert nlp_cli.__all__ == sorted(nlp_cli.__all__)
    assert [name for name in nlp_cli.__all__ if not hasattr(nlp_cli, name)] == []


def test_the_example_of_the_package() -> None:
    assert doctest.testmod(nlp_cli).failed == 0


@pytest.mark.parametrize("layer", nlp_cli.Layer)
@pytest.mark.parametrize("seed", ["krisemote", "hytta-i-hundre-aar", "rettssak-bunadssolv"])
def test_a_layer_alone_says_what_it_says_among_the_others(layer: nlp_cli.Layer, seed: str) -> None:
    text = (SEEDS / f"{seed}.txt").read_text(encoding="utf-8")
    alone, among = nlp_cli.analyze(text, layers=[layer]), nlp_cli.analyze(text)
    assert getattr(alone, layer) == getattr(among, layer) != ()

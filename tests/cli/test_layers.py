"""``analyze`` gives all layers, ``entities``, ``quotes`` and ``dates`` their own; all keep to the printed schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import ARTICLE, Cli

Parsed = Callable[..., Any]

LAYERS = {
    "analyze": ["entities", "quotes", "dates"],
    "entities": ["entities"],
    "quotes": ["quotes"],
    "dates": ["dates"],
}


@pytest.fixture(scope="module")
def schema(cli: Cli) -> Any:
    """What ``nlp-cli schema`` prints, ready to validate."""
    result = cli("schema")
    assert (result.exit_code, result.stderr) == (0, "")
    printed = json.loads(result.stdout)
    jsonschema.Draft202012Validator.check_schema(printed)
    return jsonschema.Draft202012Validator(printed)


@pytest.mark.parametrize("command", LAYERS)
class TestEveryCommand:
    def test_keeps_to_the_schema(self, parsed: Parsed, schema: Any, command: str) -> None:
        schema.validate(parsed(command, "--date", "2022-01-07", input=ARTICLE))

    def test_prints_its_own_layers_only(self, parsed: Parsed, command: str) -> None:
        keys = list(parsed(command, input=ARTICLE))
        assert keys[keys.index("text") + 1 :] == LAYERS[command]

    def test_each_span_is_its_text(self, parsed: Parsed, command: str) -> None:
        analysis = parsed(command, input=ARTICLE)
        spans = [span for layer in LAYERS[command] for span in analysis[layer]]
        spans += [span[key] for span in spans for key in ("speaker_mention", "cue") if span.get(key)]
        assert spans
        assert [analysis["text"][span["start"] : span["end"]] for span in spans] == [span["text"] for span in spans]

    def test_finds_what_analyze_finds(self, parsed: Parsed, command: str) -> None:
        whole, own = parsed("analyze", input=ARTICLE), parsed(command, input=ARTICLE)
        assert [own[layer] for layer in LAYERS[command]] == [whole[layer] for layer in LAYERS[command]]


class TestEntities:
    @pytest.fixture
    def entities(self, parsed: Parsed) -> Any:
        return parsed("entities", input=ARTICLE)["entities"]

    def test_people_and_places(self, entities: Any) -> None:
        assert {(e["text"], e["label"]) for e in entities} >= {("Kari Nordmann", "PER"), ("Bergen", "GPE_LOC")}

    def test_a_surname_gets_the_full_name(self, entities: Any) -> None:
        assert [e["name"] for e in entities if e["text"] == "Nordmann"] == ["Kari Nordmann"]


class TestQuotes:
    @pytest.fixture
    def quotes(self, parsed: Parsed) -> Any:
        return parsed("quotes", input=ARTICLE)["quotes"]

    def test_reported_and_direct_in_the_order_of_the_text(self, quotes: Any) -> None:
        assert [(quote["type"], quote["text"]) for quote in quotes] == [
            ("indirect", "at kommunen må bygge en ny bru i Bergen"),
            ("direct", "Vi har ventet i ti år"),
        ]

    def test_the_speaker_has_the_full_name_and_the_mention_the_words(self, quotes: Any) -> None:
        direct = quotes[1]
        assert direct["speaker"] == "Kari Nordmann"
        assert direct["speaker_mention"] == {"start": 120, "end": 128, "text": "Nordmann"}
        assert direct["cue"] == {"start": 115, "end": 119, "text": "sier"}

    def test_nynorsk(self, parsed: Parsed) -> None:
        text = "– Vi har venta lenge på brua, seier Kari Nordmann.\n\nHo fortel at kommunen ikkje har pengar.\n"
        first, second = parsed("quotes", input=text)["quotes"]
        assert (first["text"], first["speaker"]) == ("Vi har venta lenge på brua", "Kari Nordmann")
        assert (second["text"], second["speaker"]) == ("at kommunen ikkje har pengar", "Kari Nordmann")


class TestDates:
    def values(self, parsed: Parsed, text: str, *args: str) -> Any:
        return [(date["text"], date["type"], date["value"]) for date in parsed("dates", *args, input=text)["dates"]]

    def test_counted_from_the_date_given(self, parsed: Parsed) -> None:
        found = self.values(parsed, "Ulykken skjedde i går.", "--date", "2022-01-07")
        assert found == [("i går", "DATE", "2022-01-06")]

    def test_counted_from_the_header(self, parsed: Parsed) -> None:
        found = self.values(parsed, "date 2022-01-07\n\nUlykken skjedde i går.\n")
        assert ("i går", "DATE", "2022-01-06") in found

    def test_a_month_leaves_the_day_open(self, parsed: Parsed) -> None:
        found = self.values(parsed, "Det skjedde fredag, som i fjor.", "--date", "2022-01")
        assert found == [("fredag", "DATE", "XXXX-WXX-5"), ("i fjor", "DATE", "2021")]

    def test_today_is_never_guessed(self, parsed: Parsed) -> None:
        assert self.values(parsed, "Ulykken skjedde i går.") == [("i går", "DATE", "XXXX-XX-XX")]

    def test_durations(self, parsed: Parsed) -> None:
        assert ("ti år", "DURATION", "P10Y") in self.values(parsed, ARTICLE)


@pytest.mark.usefixtures("in_folder")
class TestFormats:
    def test_several_articles_are_an_array_in_order(self, parsed: Parsed, schema: Any) -> None:
        for name in ("b", "a"):
            Path(f"{name}.txt").write_text(ARTICLE, encoding="utf-8")
        analyses = parsed("analyze", "b.txt", "a.txt")
        assert [analysis["id"] for analysis in analyses] == ["b", "a"]
        for analysis in analyses:
            schema.validate(analysis)

    def test_json_lines_are_valid_one_by_one(self, cli: Cli, schema: Any, article: Path) -> None:
        (line,) = cli("analyze", article, "--format", "jsonl").stdout.splitlines()
        schema.validate(json.loads(line))

    def test_csv(self, cli: Cli, article: Path) -> None:
        head, *rows = cli("analyze", article, "--format", "csv").stdout.splitlines()
        assert head == (
            "id,layer,start,end,text,label,name,type,speaker,speaker_mention,cue,style,speaker_kind,speaker_title,"
            "speaker_rule,value,begin,last,anchor,rule"
        )
        attribution = "direct,Kari Nordmann,Nordmann,sier,dash,person,,name"
        assert f"bru,quotes,92,113,Vi har ventet i ti år,,,{attribution},,,,,dash turn" in rows
        assert "bru,dates,108,113,ti år,,,DURATION,,,,,,,,P10Y,,,,amount of time" in rows
        assert [row.split(",")[1] for row in rows] == sorted(
            (row.split(",")[1] for row in rows), key=LAYERS["analyze"].index
        )

    def test_a_table_by_default(self, cli: Cli, article: Path) -> None:
        result = cli("analyze", article)
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("Kari Nordmann krever ny bru  ·  Bokmål ─")
        for words in ("Person", "Kari Nordmann", "Vi har ventet i ti år", "direct", "P10Y", "10 years"):
            assert words in result.stdout

    def test_nothing_found_is_said(self, cli: Cli) -> None:
        text = cli("analyze", input="Det er fint vær.").stdout
        assert [message in text for message in ("No entities.", "No quotes.", "No dates.")] == [True, True, True]

"""``timeline``: what articles place where in time."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.conftest import Cli

pytestmark = pytest.mark.usefixtures("in_folder")

BRIDGE = """Ny bru i Ås

Kari Nordmann sa fredag at brua skal åpnes i mars 2023.

Den gamle brua ble bygd på 1960-tallet. Per Hansen og Nordmann
møttes torsdag kveld.
"""
BRIDGE_TABLE = """\
Value          When           Told                                                     People
196            1960-tallet    Den gamle brua ble bygd på 1960-tallet.
2022-01-06TEV  torsdag kveld  Per Hansen og Nordmann møttes torsdag kveld.             Per Hansen
                                                                                       Kari Nordmann
2022-01-07     fredag         Kari Nordmann sa fredag at brua skal åpnes i mars 2023.  Kari Nordmann
2023-03        mars 2023      Kari Nordmann sa fredag at brua skal åpnes i mars 2023.  Kari Nordmann
"""
WAITING = "Kari Nordmann har ventet i ti år. Hun trener hver fredag."
NOTE = "nlp-cli: note: 2 expressions without a place in time left out\n"


def test_table(cli: Cli) -> None:
    result = cli("timeline", "--date", "2022-01-07", input=BRIDGE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert [line.rstrip() for line in result.stdout.splitlines()] == BRIDGE_TABLE.splitlines()


def test_json_is_an_array_of_entries(cli: Cli) -> None:
    entries = json.loads(cli("timeline", "--date", "2022-01-07", "-f", "json", input=BRIDGE).stdout)
    assert entries[1] == {
        "id": "stdin",
        "begin": "2022-01-06T18:00",
        "last": "2022-01-06T23:59",
        "value": "2022-01-06TEV",
        "text": "torsdag kveld",
        "start": BRIDGE.index("torsdag"),
        "end": BRIDGE.index("torsdag") + len("torsdag kveld"),
        "sentence": "Per Hansen og Nordmann møttes torsdag kveld.",
        "people": ["Per Hansen", "Kari Nordmann"],
    }
    assert [entry["begin"][:4] for entry in entries] == ["1960", "2022", "2022", "2023"]


def test_json_lines_and_csv_hold_the_same(cli: Cli) -> None:
    lines, table = (cli("timeline", "-d", "2022-01-07", "-f", f, input=BRIDGE).stdout for f in ("jsonl", "csv"))
    entries, rows = [json.loads(line) for line in lines.splitlines()], list(csv.DictReader(io.StringIO(table)))
    assert [
        {**e, "start": str(e["start"]), "end": str(e["end"]), "people": "; ".join(e["people"])} for e in entries
    ] == rows


def test_several_articles_are_one_timeline(cli: Cli) -> None:
    Path("b.txt").write_text("date 2022-01-10\n\nPer Hansen sa fredag at det haster.\n", encoding="utf-8")
    Path("a.txt").write_text("date 2022-01-07\n\nKari Nordmann kom torsdag og drar lørdag.\n", encoding="utf-8")
    lines = cli("timeline", "a.txt", "b.txt", "-f", "jsonl").stdout.splitlines()
    entries = [json.loads(line) for line in lines]
    assert [(entry["begin"], entry["id"]) for entry in entries] == [
        ("2022-01-06", "a"),
        ("2022-01-07", "b"),
        ("2022-01-08", "a"),
    ]
    assert "Article" in cli("timeline", "a.txt", "b.txt").stdout.splitlines()[0]


def test_what_has_no_place_in_time_is_counted(cli: Cli) -> None:
    result = cli("timeline", "--format", "json", input=WAITING)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "[]\n", NOTE)
    assert cli("timeline", "--quiet", input=WAITING).stderr == ""


def test_no_dates(cli: Cli) -> None:
    assert cli("timeline", input="Det er fint vær.").stdout == "No dates.\n"
    assert cli("timeline", "-f", "csv", input="Det er fint vær.").stdout.count("\n") == 1


def test_to_a_file(cli: Cli) -> None:
    result = cli("timeline", "-o", "out.json", "-d", "2022-01-07", input=BRIDGE)
    assert (result.exit_code, result.stdout) == (0, "")
    assert len(json.loads(Path("out.json").read_text(encoding="utf-8"))) == 4


def test_one_article_that_cannot_be_read_does_not_cost_the_others(cli: Cli) -> None:
    Path("a.txt").write_text(BRIDGE, encoding="utf-8")
    result = cli("timeline", "a.txt", "none.txt", "-f", "jsonl", "-d", "2022-01-07")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 4
    assert "none.txt" in result.stderr


def test_nothing_read_nothing_written(cli: Cli) -> None:
    result = cli("timeline", "none.txt", "-f", "json")
    assert (result.exit_code, result.stdout) == (1, "")


def test_a_model_that_knows_no_people_is_refused(cli: Cli, blank_pipeline: Path) -> None:
    result = cli("timeline", "--model", blank_pipeline, input=BRIDGE)
    assert result.exit_code == 4
    assert "lacks an entity recogniser" in result.stderr


def test_sentences_without_a_parser_are_the_blocks(cli: Cli, tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("nb")
    nlp.add_pipe("ner").add_label("PER")
    nlp.initialize()
    nlp.to_disk(tmp_path / "ner")
    lines = cli("timeline", "--model", tmp_path / "ner", "-f", "jsonl", "-d", "2022-01-07", input=BRIDGE).stdout
    assert json.loads(lines.splitlines()[-1])["sentence"] == BRIDGE.splitlines()[2]
    (line,) = cli("timeline", "--model", tmp_path / "ner", "-f", "jsonl", input="Det var i 2021").stdout.splitlines()
    assert json.loads(line)["sentence"] == "Det var i 2021"

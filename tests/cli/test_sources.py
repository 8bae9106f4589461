"""``nlp-cli sources``: who gets to speak."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.conftest import Cli

FIRST = """Ny bru i Lillevik

– Vi har ventet lenge på denne brua, sier ordfører Kari Moen.

Moen sier at kommunen har penger nok.

– Den er for smal, sier rådmann Per Lie.
"""
SECOND = "– Brua er flott, sier Kari Moen.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def test_json_adds_up_over_articles(cli: Cli, articles: Path) -> None:
    result = cli("sources", articles, "--format", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    moen, lie = json.loads(result.stdout)
    assert moen == {
        "name": "Kari Moen",
        "kind": "person",
        "title": "ordfører",
        "articles": 2,
        "quotes": 3,
        "direct": 2,
        "reported": 1,
        "words": 15,
        "direct_words": 10,
        "reported_words": 5,
        "share": 0.7895,
        "first_mention": {"id": "a", "start": 70, "end": 79, "text": "Kari Moen"},
    }
    assert (lie["name"], lie["title"], lie["words"]) == ("Per Lie", "rådmann", 4)


def test_json_lines_have_the_same_objects(cli: Cli, articles: Path) -> None:
    lines = cli("sources", articles, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == json.loads(cli("sources", articles, "-f", "json").stdout)


def test_csv(cli: Cli, articles: Path) -> None:
    first, second = csv.DictReader(io.StringIO(cli("sources", articles, "--format", "csv").stdout))
    assert (first["name"], first["quotes"], first["share"], first["first_id"]) == ("Kari Moen", "3", "0.7895", "a")
    assert (first["first_start"], first["first_text"], second["kind"]) == ("70", "Kari Moen", "person")


def test_table(cli: Cli, articles: Path) -> None:
    head, moen, lie = (line.split() for line in cli("sources", articles).stdout.splitlines())
    assert head == "Source Title Kind Articles Quotes Direct Reported Words Share".split()
    assert moen == "Kari Moen ordfører person 2 3 2 1 15 79%".split()
    assert lie == "Per Lie rådmann person 1 1 1 0 4 21%".split()


def test_a_file_gets_the_format_of_its_suffix(cli: Cli, articles: Path) -> None:
    out = articles / "sources.jsonl"
    assert cli("sources", articles / "b.txt", "-o", out).exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["name"] == "Kari Moen"


@pytest.mark.parametrize(
    ("format", "written"),
    [("json", "[]\n"), ("jsonl", ""), ("table", "No quotes.\n")],
)
def test_an_article_without_quotes(cli: Cli, format: str, written: str) -> None:
    result = cli("sources", "-", "--format", format, input="Brua er stengt i dag.\n")
    assert (result.exit_code, result.stdout) == (0, written)


def test_csv_of_an_article_without_quotes_is_the_header(cli: Cli) -> None:
    assert cli("sources", "-", "--format", "csv", input="Brua er stengt i dag.\n").stdout.count("\n") == 1


def test_what_cannot_be_read_costs_the_others_nothing(cli: Cli, articles: Path) -> None:
    result = cli("sources", articles / "b.txt", articles / "none.txt", "--format", "json")
    assert result.exit_code == 3
    assert "none.txt" in result.stderr
    assert [source["name"] for source in json.loads(result.stdout)] == ["Kari Moen"]


def test_nothing_analysed_nothing_written(cli: Cli, articles: Path) -> None:
    result = cli("sources", articles / "none.txt", "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")

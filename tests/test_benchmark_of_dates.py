"""The benchmark reads our list of expressions as it is meant."""

from __future__ import annotations

from pathlib import Path

from benchmarks.dates import EXPRESSIONS, expressions, measured
from benchmarks.measures import Record, score_dates


def test_a_line_is_a_record(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    lines = (
        "# what\npublished 2009-08-01\nHan kom [i går|DATE 2009-07-31] og blir [to år|DURATION P2Y].\npublished\nNei.\n"
    )
    path.write_text(lines, encoding="utf-8")
    first, second = expressions(path)
    assert (first["text"], first["published"]) == ("Han kom i går og blir to år.", "2009-08-01")
    assert first["dates"] == [
        {"start": 8, "end": 13, "text": "i går", "type": "DATE", "value": "2009-07-31"},
        {"start": 22, "end": 27, "text": "to år", "type": "DURATION", "value": "P2Y"},
    ]
    assert (second["text"], second["published"], second["dates"]) == ("Nei.", None, [])


def test_who_finds_all_is_perfect_and_who_finds_nothing_is_not() -> None:
    def nothing(record: Record) -> list[dict[str, str]]:
        return []

    found = measured({"all": lambda record: list(record["dates"]), "none": nothing}, expressions(EXPRESSIONS))
    assert {figure.value for figure in score_dates(found["all"]).values()} == {1.0}
    assert {figure.value for figure in score_dates(found["none"]).values()} == {0.0}

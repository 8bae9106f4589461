"""How much, in words and figures."""

from __future__ import annotations

import pytest

from nlp_cli.nlp.dates.amount import amount, duration
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.words import read_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("to", 2), ("en", 1), ("ei", 1), ("tjuefem", 25), ("hundre", 100), ("to hundre", 200), ("hundre og tjue", 120),
        ("halvannet", 1.5), ("halvanna", 1.5), ("to og et halvt", 2.5), ("tre og ein halv", 3.5), ("en halv", 0.5),
        ("et par", 2), ("2,5", 2.5), ("14", 14), ("flere", None), ("nokre få", None), ("to-tre", None), ("10–15", None),
        ("15 og 30", None), ("fem til ti", None), ("ei rekkje", None), ("hundrevis av", None),
    ],
)  # fmt: skip
def test_amount(words: str, number: float | None) -> None:
    assert amount(read_words(words)) == number


@pytest.mark.parametrize(
    ("unit", "number", "value"),
    [
        (Unit.YEAR, 2, "P2Y"), (Unit.YEAR, None, "PXY"), (Unit.YEAR, 2.5, "P2Y6M"), (Unit.YEAR, 0.5, "P6M"),
        (Unit.MONTH, 3, "P3M"), (Unit.MONTH, None, "PXM"), (Unit.WEEK, 1.5, "P1.5W"), (Unit.DAY, 0.5, "PT12H"),
        (Unit.DAY, 1.5, "P1DT12H"), (Unit.HOUR, 3.5, "PT3H30M"), (Unit.HOUR, 0.5, "PT30M"), (Unit.HOUR, None, "PTXH"),
        (Unit.MINUTE, 10, "PT10M"), (Unit.MINUTE, 1.5, "PT1M30S"), (Unit.SECOND, 2.5, "PT2.5S"),
        (Unit.QUARTER_HOUR, 3, "PT45M"), (Unit.QUARTER, 2, "P6M"), (Unit.HALF, 1, "P6M"), (Unit.DECADE, 1, "P1DE"),
        (Unit.CENTURY, None, "PXCE"), (Unit.YEAR, 2000, "P2000Y"),
    ],
)  # fmt: skip
def test_duration(unit: Unit, number: float | None, value: str) -> None:
    assert duration(unit, number) == value

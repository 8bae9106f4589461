"""Where a report comes from, and what only looks like it."""

from __future__ import annotations

import pytest

from nlp_cli.datelines import find_dateline

REST = " Det regner."


def read(text: str) -> tuple[str, str | None, str | None] | None:
    found = find_dateline(text, 0, len(text))
    return (text[: found.end], found.place, found.agency) if found else None


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("BRUSSEL (TV 2):", "Brussel", "TV 2"),
        ("OSLO (NTB):", "Oslo", "NTB"),
        ("Kirkenes (NTB–AFP):", "Kirkenes", "NTB–AFP"),
        ("LONDON (NTB-Reuters) –", "London", "NTB-Reuters"),
        ("Narvik (NRK)", "Narvik", "NRK"),
        ("Sofia:", "Sofia", None),
        ("TRONDHEIM:", "Trondheim", None),
        ("MO I RANA:", "Mo i Rana", None),
        ("New York (NTB):", "New York", "NTB"),
        ("OSLO/BERGEN (NTB):", "Oslo/Bergen", "NTB"),
        ("Oslo og Bergen:", "Oslo og Bergen", None),
        ("OSLO –", "Oslo", None),
        ("STORE HESTEVIK (Bygdebladet):", "Store Hestevik", "Bygdebladet"),
        ("Lillevik (NTB):", "Lillevik", "NTB"),
        ("HESTEDALEN:", "Hestedalen", None),
        ("(Nettavisen):", None, "Nettavisen"),
        ("(VG)", None, "VG"),
        ("BAGDAD (AP):", "Bagdad", "AP"),
        ("Lillevik (avisa.no):", "Lillevik", "avisa.no"),
        ("ŁÓDŹ (NTB):", "Łódź", "NTB"),
    ],
)
def test_dateline(dateline: str, place: str | None, agency: str | None) -> None:
    assert read(dateline + REST) == (dateline, place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Statsministeren: Vi må spare.",
        "Kari Nordmann Lie: – Vi må spare.",
        "Haugland: – Vi må spare.",
        "Ola Moe (34): Vi må spare.",
        "Ola Moe (Sp): Vi må spare.",
        "OLA MOE (Ap): Vi må spare.",
        "Ola Moe (AP) vil spare.",
        "Ola Moe (NRK) lager programmet.",
        "SPARER: Ola Moe har slått av lyset.",
        "SAMARBEID: Ola Moe og Kari Lie.",
        "Oslo er en by.",
        "Oslo (700.000 innbyggere) vokser.",
        "Oslo – en by i vekst.",
        "(Se også side 4)",
        "( ) OSLO",
        "",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read(text) is None

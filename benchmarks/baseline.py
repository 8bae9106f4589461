"""The peer that anybody writes first: some regular expressions for names, quotes and dates, and no model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

NAME = r"[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*"
VERB = "sier|seier|sa|forteller|fortel|fortalte|mener|meiner|skriver|skriv|svarer|svarar|spør|opplyser|forklarer|la"
SAID = re.compile(rf"\b(?P<cue>{VERB}|[Ii]følg(?:e|je)) (?P<who>{NAME}|hun|han|ho|politiet)")
SPEECH = re.compile(
    rf"(?m)(?:^|\. )[–—-]\s*(?P<dash>.+?)(?=,? (?:{VERB})\b|$)|[«\"”](?P<marks>[^«»\"”\n]{{20,}})[»\"”]"
)
REPORTED = re.compile(rf"(?P<who>{NAME}|\b\w+) (?P<cue>{VERB}) (?P<said>at [^.\n]+)")

MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
WEEKDAYS = ["mandag|måndag", "tirsdag|tysdag", "onsdag", "torsdag", "fredag", "lørdag|laurdag", "søndag|sundag"]
WEEKDAY = "|".join(WEEKDAYS)
DAY = re.compile(
    r"\b(?:(?P<iso>\d{4}-\d\d-\d\d)"
    rf"|(?:(?:{WEEKDAY}) )?(?P<day>\d\d?)\. (?P<month>{'|'.join(MONTHS)})(?: (?P<of>\d{{4}}))?"
    rf"|(?P<weekday>{WEEKDAY})"
    r"|(?P<year>(?:19|20)\d\d)|(?P<now>nå|no)|i (?P<near>dag|går|morgen|fjor|år))\b"
)


def predict(record: dict[str, Any]) -> dict[str, Any]:
    """What the article holds, in the contract's form: ``id`` and the three layers."""
    text, published = record["text"], (record.get("published") or "").ljust(4, "X")
    return {
        "id": record["id"],
        "entities": list(_entities(text)),
        "quotes": list(_quotes(text)),
        "dates": list(_dates(text, published)),
    }


def _entities(text: str) -> Iterator[dict[str, Any]]:
    """Capitalised words inside a sentence: two are a person, one is a place."""
    for found in re.finditer(rf"(?<=[\w,] ){NAME}", text):
        yield _span(found) | {"label": "PER" if " " in found[0] else "GPE_LOC", "name": _longest(found[0], text)}


def _quotes(text: str) -> Iterator[dict[str, Any]]:
    """What stands behind a dash or in marks, by whoever speaks nearest to it; and *X sier at …*."""
    sayings = list(SAID.finditer(text))
    for found in SPEECH.finditer(text):
        said = min(sayings, key=lambda said: abs(said.start() - found.end()), default=None)
        yield _span(found, found.lastgroup or 0) | {"type": "direct"} | _attribution(said, text)
    for found in REPORTED.finditer(text):
        yield _span(found, "said") | {"type": "indirect"} | _attribution(found, text)


def _attribution(said: re.Match[str] | None, text: str) -> dict[str, Any]:
    if said is None:
        return {"speaker": None, "speaker_mention": None, "cue": None}
    return {"speaker": _longest(said["who"], text), "speaker_mention": _span(said, "who"), "cue": _span(said, "cue")}


def _longest(name: str, text: str) -> str:
    return max((full for full in re.findall(NAME, text) if full.endswith(name)), key=len, default=name)


def _dates(text: str, published: str) -> Iterator[dict[str, Any]]:
    for found in DAY.finditer(text):
        yield _span(found) | {"type": "DATE", "value": _value(found, published)}


def _value(found: re.Match[str], published: str) -> str:
    if found["iso"] or found["year"]:
        return found[0]
    if found["now"]:
        return "PRESENT_REF"
    if found["day"]:
        return f"{found['of'] or published[:4]}-{MONTHS.index(found['month']) + 1:02}-{int(found['day']):02}"
    if len(published) < len("2021-05-17"):
        return "XXXX-XX-XX"
    today = date.fromisoformat(published)
    if found["weekday"]:
        number = next(i for i, names in enumerate(WEEKDAYS) if found[0] in names.split("|"))
        return str(today - timedelta((today.weekday() - number) % 7))
    if found["near"] in ("fjor", "år"):
        return str(today.year - (found["near"] == "fjor"))
    return str(today + timedelta({"går": -1, "dag": 0, "morgen": 1}[found["near"]]))


def _span(found: re.Match[str], group: str | int = 0) -> dict[str, Any]:
    return {"start": found.start(group), "end": found.end(group), "text": found[group]}

"""The public gold set agrees with itself, with the sample articles and with the contract."""

from __future__ import annotations

import datetime
import itertools
import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from nlp_cli.analysis import DateType, EntityLabel, QuoteType

SEEDS = Path(__file__).parent.parent / "seeds"
GOLD: list[dict[str, Any]] = [
    json.loads(line) for line in (SEEDS / "gold.jsonl").read_text(encoding="utf-8").splitlines()
]
LAYERS = ("entities", "quotes", "dates")

DAY = r"(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)|(\d{4}|XXXX)-W(\d\d|XX)-([1-7]|XX)"
TIMEX3 = {
    "DATE": rf"{DAY}|\d\d{{1,3}}|XXXX|(\d{{4}}|XXXX)-((\d\d)|W(\d\d|XX)(-WE)?|SP|SU|FA|WI|Q[1-4]|H[12])"
    r"|(PAST|PRESENT|FUTURE)_REF",
    "TIME": rf"({DAY})T(\d\d:\d\d|\d\d|MO|AF|EV|NI)",
    "DURATION": r"P(\d+|X)[YMWD](\d+M)?|PT(\d+|X)[HMS](\d+M)?",
}
TIMEX3["SET"] = rf"P(T?)\d+[YMWDH]|XXXX-(SP|SU|FA|WI|\d\d|WXX-WE)|{DAY}|{TIMEX3['TIME']}"

WEEKDAYS = {
    day: number
    for number, forms in enumerate(
        ("mandag måndag", "tirsdag tysdag", "onsdag", "torsdag", "fredag", "lørdag laurdag", "søndag sundag"), start=1
    )
    for day in forms.split()
}
MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)


def articles() -> dict[str, str]:
    """The text of every sample article, as it is read, by its id."""
    texts = {path.stem: path.read_bytes().decode("utf-8") for path in SEEDS.glob("*.txt")}
    return texts | {record["id"]: record["text"] for record in records()}


def records() -> list[dict[str, str]]:
    return [json.loads(line) for line in (SEEDS / "notiser.jsonl").read_text(encoding="utf-8").splitlines()]


def spans(layer: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every span of a layer with its article."""
    return [(article, span) for article in GOLD for span in article[layer]]


def occurs(name: str, text: str) -> bool:
    return name.casefold() in text.casefold()


def test_every_sample_article_is_annotated_once() -> None:
    assert sorted(article["id"] for article in GOLD) == sorted(articles())


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article["id"])
def test_the_text_is_what_the_file_holds(article: dict[str, Any]) -> None:
    assert article["text"] == articles()[article["id"]]


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article["id"])
def test_spans_hold_their_text_in_order_and_do_not_overlap(article: dict[str, Any]) -> None:
    for layer in LAYERS:
        for span in article[layer]:
            assert article["text"][span["start"] : span["end"]] == span["text"]
            assert span["text"] == span["text"].strip() != ""
        for before, after in itertools.pairwise(article[layer]):
            assert before["end"] <= after["start"], (layer, before["text"], after["text"])


def test_publication_dates_are_those_of_the_header_or_the_record() -> None:
    of_records = {record["id"]: record.get("published") for record in records()}
    for article in GOLD:
        header = re.match(r"\s*date (\d{4}(?:-\d\d){0,2})\s", article["text"])
        assert article["published"] == (of_records.get(article["id"]) or (header and header[1]))


def test_the_set_has_both_standards_and_every_precision_of_publication() -> None:
    assert {article["language"] for article in GOLD} == {"nb", "nn"}
    assert {len(article["published"] or "") for article in GOLD} == {0, 4, 7, 10}


def test_entities_have_norne_labels_and_names_of_the_article() -> None:
    labels = [entity["label"] for _, entity in spans("entities")]
    assert set(get_args(EntityLabel)) - set(labels) == {"MISC"}
    for article, entity in spans("entities"):
        assert entity["label"] in get_args(EntityLabel)
        assert occurs(entity["name"], article["text"])
        assert set(entity) == {"start", "end", "text", "label", "name"}


def test_a_name_is_nobodys_short_form() -> None:
    for article in GOLD:
        names = {entity["text"]: entity["name"] for entity in article["entities"]}
        for text, name in names.items():
            assert names.get(name, name) == name, (article["id"], text, name)


def test_quotes_are_contents_without_marks_and_attribution() -> None:
    assert {quote["type"] for _, quote in spans("quotes")} == set(get_args(QuoteType))
    for article, quote in spans("quotes"):
        assert "\n" not in quote["text"], "one record per paragraph"
        assert quote["text"][-1] not in ",;:"
        if quote["type"] == "direct":
            assert quote["text"][0] not in '–—-«"”'
        else:
            assert quote["text"][-1] not in ".!"
        assert (quote["type"] == "mixed") == (quote["type"] != "direct" and bool(re.search('[«»"”]', quote["text"])))
        for part in filter(None, (quote["speaker_mention"], quote["cue"])):
            assert article["text"][part["start"] : part["end"]] == part["text"]
            assert part["end"] <= quote["start"] or quote["end"] <= part["start"]


def test_speakers_are_journalists_unknown_or_named_in_the_article() -> None:
    for article, quote in spans("quotes"):
        speaker = quote["speaker"]
        if speaker == "JOURNALIST":
            assert quote["speaker_mention"] is quote["cue"] is None
        elif speaker is None:
            assert quote["speaker_mention"] is None
        else:
            assert all(occurs(name, article["text"]) for name in speaker.split(" og "))


def test_a_named_mention_belongs_to_its_speaker() -> None:
    for article, quote in spans("quotes"):
        mention = quote["speaker_mention"]
        for entity in article["entities"]:
            if mention and (entity["start"], entity["end"]) == (mention["start"], mention["end"]):
                assert entity["name"] == quote["speaker"]


def test_dates_have_timex3_values() -> None:
    assert {date["type"] for _, date in spans("dates")} == set(get_args(DateType))
    for article, date in spans("dates"):
        assert re.fullmatch(TIMEX3[date["type"]], date["value"]), (article["id"], date["text"], date["value"])


def test_days_of_the_calendar_exist_and_fall_on_their_weekday() -> None:
    for article, date in spans("dates"):
        if not (day := re.match(r"\d{4}-\d\d-\d\d", date["value"])):
            continue
        weekday = datetime.date.fromisoformat(day[0]).isoweekday()
        words = re.findall(r"\w+", date["text"].casefold())
        named = [WEEKDAYS[word] for word in words if word in WEEKDAYS]
        assert all(weekday == number for number in named), (article["id"], date["text"], date["value"])


def test_months_agree_with_their_names() -> None:
    for article, date in spans("dates"):
        named = [MONTHS.index(word) + 1 for word in re.findall(r"\w+", date["text"].casefold()) if word in MONTHS]
        for month in named:
            assert re.match(rf"(\d{{4}}|XXXX)-{month:02}", date["value"]), (article["id"], date["text"], date["value"])


def test_the_read_me_counts_what_is_there() -> None:
    readme = (SEEDS / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (\w\w) \|.*\| (\d+) \| (\d+) \| (\d+) \|$", readme, flags=re.MULTILINE)
    assert rows == [
        (article["id"], article["language"], *(str(len(article[layer])) for layer in LAYERS)) for article in GOLD
    ]

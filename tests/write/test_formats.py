"""JSON, JSON Lines and CSV from analyses written by hand."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

import pytest

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.write import SUFFIXES, Format, writer
from nlp_cli.write.record import to_json
from tests.write.analyses import BRIDGE, EMPTY

ALL = tuple(Layer)


def written(format: Format, *analyses: Analysis, layers: Collection[Layer] = ALL, came_in: int | None = None) -> str:
    """``came_in``: how many articles there were, if some failed."""
    out = io.StringIO()
    number = len(analyses) if came_in is None else came_in
    writer(format)(iter(analyses), out, layers, lambda: number > 1)
    return out.getvalue()


def record(analysis: Analysis) -> Any:
    return json.loads(to_json(analysis, ALL))


class TestJson:
    def test_one_is_an_object(self) -> None:
        text = written(Format.JSON, BRIDGE)
        assert json.loads(text) == record(BRIDGE)
        assert text.startswith('{\n  "schema_version": "1.0",\n  "id": "bru",\n')
        assert text.endswith("}\n")

    def test_several_are_an_array(self) -> None:
        analyses = [BRIDGE, EMPTY, replace(BRIDGE, id="c")]
        assert json.loads(written(Format.JSON, *analyses)) == [record(analysis) for analysis in analyses]

    def test_the_one_left_of_several_is_an_array(self) -> None:
        assert json.loads(written(Format.JSON, BRIDGE, came_in=2)) == [record(BRIDGE)]

    def test_an_interrupted_array_is_closed(self) -> None:
        def analyses() -> Iterator[Analysis]:
            yield from (BRIDGE, EMPTY)
            raise KeyboardInterrupt

        out = io.StringIO()
        with pytest.raises(KeyboardInterrupt):
            writer(Format.JSON)(analyses(), out, ALL, lambda: True)
        assert json.loads(out.getvalue()) == [record(BRIDGE), record(EMPTY)]

    def test_none_is_nothing(self) -> None:
        assert written(Format.JSON, came_in=2) == ""


class TestJsonLines:
    def test_a_line_each(self) -> None:
        lines = written(Format.JSONL, BRIDGE, EMPTY).splitlines()
        assert [json.loads(line) for line in lines] == [record(BRIDGE), record(EMPTY)]


class TestCsv:
    def test_a_row_a_span(self) -> None:
        assert written(Format.CSV, BRIDGE, EMPTY) == (
            "id,layer,start,end,text,label,name,type,speaker,speaker_mention,cue,style,speaker_kind,speaker_title,"
            "speaker_rule,value,begin,last,anchor,rule\n"
            "bru,entities,20,33,Kari Nordmann,PER,Kari Nordmann,,,,,,,,,,,,,\n"
            "bru,entities,42,50,Nordmann,PER,Kari Nordmann,,,,,,,,,,,,,\n"
            "bru,entities,52,54,Ås,GPE_LOC,Ås,,,,,,,,,,,,,\n"
            "bru,quotes,2,13,Vi er klare,,,direct,Kari Nordmann,Kari Nordmann,sier,dash,person,,name,,,,,dash turn\n"
            "bru,dates,34,40,fredag,,,DATE,,,,,,,,2022-01-07,2022-01-07,2022-01-07,published,weekday\n"
        )

    def test_only_the_layers_asked_for(self) -> None:
        rows = list(csv.DictReader(io.StringIO(written(Format.CSV, BRIDGE, layers=[Layer.DATES]))))
        assert [row["layer"] for row in rows] == ["dates"]

    def test_commas_quotation_marks_and_line_breaks_come_back(self) -> None:
        text = 'Ja, "helt\nklart", sier hun'
        analysis = replace(BRIDGE, quotes=(replace(BRIDGE.quotes[0], text=text, speaker=None, cue=None),))
        (row,) = csv.DictReader(io.StringIO(written(Format.CSV, analysis, layers=[Layer.QUOTES])))
        assert (row["text"], row["speaker"], row["cue"]) == (text, "", "")

    def test_an_article_without_spans_leaves_the_header(self) -> None:
        assert written(Format.CSV, EMPTY).count("\n") == 1

    def test_none_is_nothing(self) -> None:
        assert written(Format.CSV) == ""


@pytest.mark.parametrize("format", [Format.JSONL, Format.CSV, Format.TABLE])
def test_each_article_is_written_before_the_next_is_asked_for(format: Format) -> None:
    out = io.StringIO()

    def analyses() -> Iterator[Analysis]:
        yield BRIDGE
        assert "Vi er klare" in out.getvalue()
        yield EMPTY

    writer(format)(analyses(), out, ALL, lambda: True)


def test_every_format_has_a_writer_and_a_suffix() -> None:
    assert len({writer(format) for format in Format}) == len(Format)
    assert set(SUFFIXES.values()) == set(Format)

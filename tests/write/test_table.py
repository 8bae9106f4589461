"""Tables for a reader of news."""

from __future__ import annotations

import io
from collections.abc import Collection
from dataclasses import replace

import pytest

from nlp_cli.analysis import Analysis, DateExpression, Entity
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.table import write
from tests.write.analyses import BRIDGE, EMPTY


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """An ordinary one, whatever the tests run in."""
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


class Terminal(io.StringIO):
    """A stream that says it is one."""

    def isatty(self) -> bool:
        return True


def lines(*analyses: Analysis, layers: Collection[Layer] = tuple(Layer)) -> list[str]:
    """What goes to a file, without the blanks at the ends."""
    out = io.StringIO()
    write(analyses, out, layers, lambda: len(analyses) > 1)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def cells(line: str) -> list[str]:
    """Columns stand two blanks apart, or more."""
    return [cell.strip() for cell in line.split("  ") if cell.strip()]


def entity(text: str, label: str, name: str | None = None) -> Entity:
    return Entity(0, len(text), text, label, name or text)


class TestHeading:
    def test_what_the_header_of_the_article_says(self) -> None:
        assert lines(BRIDGE)[0].startswith("bru  ·  Ås (NTB)  ·  2022-01-07  ·  Bokmål ─")

    def test_title_instead_of_the_id(self) -> None:
        assert lines(replace(BRIDGE, title="Ny bru [2]"))[0].startswith("Ny bru [2]  ·  Ås (NTB)")

    def test_what_is_not_known_is_left_out(self) -> None:
        assert lines(EMPTY)[0].startswith("tom  ·  Nynorsk ─")

    def test_other_languages_by_their_code(self) -> None:
        assert lines(replace(EMPTY, language="sv"))[0].startswith("tom  ·  sv ─")

    def test_each_article_has_its_own(self) -> None:
        assert [line.split()[0] for line in lines(BRIDGE, EMPTY) if "─" in line] == ["bru", "tom"]


class TestEntities:
    def table(self, *entities: Entity) -> list[list[str]]:
        analysis = replace(EMPTY, entities=entities)
        return [cells(line) for line in lines(analysis, layers=[Layer.ENTITIES])[1:] if line]

    def test_mentions_of_one_are_one_row_with_their_number_and_forms(self) -> None:
        assert self.table(*BRIDGE.entities) == [
            ["Entity", "×", "As"],
            ["Person", "Kari Nordmann", "2", "Nordmann"],
            ["Place", "Ås", "1"],
        ]

    def test_forms_are_shown_once_the_commonest_first(self) -> None:
        kari = [entity(form, "PER", "Kari Nordmann") for form in ("Kari", "Nordmann", "Kari Nordmann", "Nordmann")]
        assert self.table(*kari)[1:] == [["Person", "Kari Nordmann", "4", "Nordmann, Kari"]]

    def test_people_organisations_places_then_the_rest(self) -> None:
        found = [entity("Bratsberg", "LOC"), entity("NRK", "ORG"), entity("OL", "EVT"), entity("Kari", "PER")]
        assert [row[0] for row in self.table(*found)[1:]] == ["Person", "Organisation", "Place", "Event"]

    def test_a_group_is_named_once_and_opens_with_the_most_named(self) -> None:
        found = [entity("Oslo", "GPE_LOC"), entity("Bergen", "GPE_LOC"), entity("Bergen", "GPE_LOC")]
        assert self.table(*found)[1:] == [["Place", "Bergen", "2"], ["Oslo", "1"]]

    def test_a_country_is_one_place_as_an_actor_too(self) -> None:
        found = [entity("Norge", "GPE_LOC"), entity("Norge", "GPE_ORG")]
        assert self.table(*found)[1:] == [["Place", "Norge", "2"]]

    def test_labels_of_other_pipelines_come_last_as_they_are(self) -> None:
        found = [entity("kroner", "MONEY"), entity("Kari", "PER")]
        assert [row[0] for row in self.table(*found)[1:]] == ["Person", "MONEY"]

    def test_none(self) -> None:
        assert self.table() == [["No entities."]]


class TestQuotes:
    def table(self, text: str = "Vi er klare", speaker: str | None = "Kari Nordmann") -> list[list[str]]:
        quote = replace(BRIDGE.quotes[0], text=text, speaker=speaker)
        found = lines(replace(BRIDGE, quotes=(quote,)), layers=[Layer.QUOTES])
        return [cells(line) for line in found[1:] if line]

    def test_speaker_words_type_and_cue(self) -> None:
        assert self.table() == [
            ["Speaker", "Quote", "Type", "Cue"],
            ["Kari Nordmann", "Vi er klare", "direct", "sier"],
        ]

    def test_the_reporter(self) -> None:
        assert self.table(speaker="JOURNALIST")[1][0] == "the reporter"

    def test_nobody_that_the_text_tells_of(self) -> None:
        assert self.table(speaker=None)[1][0] == "?"

    def test_a_long_one_is_folded_and_complete(self) -> None:
        words = [f"ord{number}" for number in range(60)]
        rows = self.table(" ".join(words))[1:]
        assert len(rows) > 1
        assert [word for row in rows for cell in row for word in cell.split() if word.startswith("ord")] == words

    def test_line_breaks_are_spaces(self) -> None:
        assert self.table("Vi er\n  klare")[1][1] == "Vi er klare"

    def test_brackets_and_colons_are_no_markup(self) -> None:
        assert self.table("Han [statsråden] sa [/b] :smile: ja")[1][1] == "Han [statsråden] sa [/b] :smile: ja"

    def test_none(self) -> None:
        assert lines(EMPTY, layers=[Layer.QUOTES])[1] == "No quotes."


class TestDates:
    def test_words_value_reading_and_type(self) -> None:
        found = [cells(line) for line in lines(BRIDGE, layers=[Layer.DATES])[1:] if line]
        assert found == [
            ["When", "Value", "Which is", "Type"],
            ["fredag", "2022-01-07", "Friday 7 January 2022", "date"],
        ]

    def test_brackets_are_no_markup(self) -> None:
        date = DateExpression(0, 8, "[fredag]", "DATE", "XXXX-WXX-5", None, None, None, None)
        assert any(line.startswith("[fredag]") for line in lines(replace(BRIDGE, dates=(date,))))

    def test_none(self) -> None:
        assert lines(EMPTY, layers=[Layer.DATES])[1] == "No dates."


class TestWidth:
    LONG = replace(BRIDGE, quotes=(replace(BRIDGE.quotes[0], text="Vi er klare for alt som kommer. " * 8),))

    def test_a_file_is_a_hundred_columns_wide(self) -> None:
        assert max(map(len, lines(self.LONG))) == 100

    @pytest.mark.parametrize("columns", [40, 60, 140])
    def test_a_terminal_tells_its_own(self, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("NO_COLOR", "1")
        out = Terminal()
        write([self.LONG], out, tuple(Layer), lambda: False)
        assert max(map(len, out.getvalue().splitlines())) == columns


class TestColours:
    def test_on_a_terminal(self) -> None:
        out = Terminal()
        write([BRIDGE], out, tuple(Layer), lambda: False)
        assert "\x1b[1;36mKari Nordmann\x1b[0m" in out.getvalue()

    def test_none_with_no_color(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Not even bold or dim."""
        monkeypatch.setenv("NO_COLOR", "1")
        out = Terminal()
        write([BRIDGE], out, tuple(Layer), lambda: False)
        assert "Kari Nordmann" in out.getvalue()
        assert "\x1b" not in out.getvalue()

    def test_none_in_a_file(self) -> None:
        assert not any("\x1b" in line for line in lines(BRIDGE))

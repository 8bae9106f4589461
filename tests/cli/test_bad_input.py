"""Bad input: one line on standard error that names it and says what to do, and the exit code of the contract."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import nlp_cli.nlp
from nlp_cli.article import Article
from tests.conftest import Cli

GOOD = '{"id": "good", "text": "Kari Nordmann bor i Oslo."}'

Complaint = tuple[int, str]


@pytest.fixture
def complaint(cli: Cli) -> Callable[..., Complaint]:
    """Exit code and the one line on standard error of a command that prints no analysis."""

    def run(*args: object, input: str | bytes | None = None) -> Complaint:
        result = cli(*args, "--format", "jsonl", input=input)
        assert result.stdout == ""
        (line,) = result.stderr.splitlines()
        assert line.startswith("nlp-cli: ")
        return result.exit_code, line

    return run


def make(path: str, data: str | bytes) -> str:
    Path(path).write_bytes(data.encode() if isinstance(data, str) else data)
    return path


pytestmark = pytest.mark.usefixtures("in_folder")


def test_missing_file(complaint: Callable[..., Complaint]) -> None:
    assert complaint("entities", "none.txt") == (1, "nlp-cli: none.txt does not exist – check the name")


def test_missing_among_others(cli: Cli) -> None:
    """The others are done."""
    make("a.txt", "Kari Nordmann bor i Oslo.")
    make("b.txt", "Ola Nordmann bor i Bergen.")
    result = cli("entities", "a.txt", "none.txt", "b.txt", "--format", "jsonl")
    assert result.exit_code == 3
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "b"]
    assert result.stderr == "nlp-cli: none.txt does not exist – check the name\n"


def test_one_of_several_left_is_still_an_array(cli: Cli) -> None:
    make("a.txt", "Kari Nordmann bor i Oslo.")
    result = cli("entities", "a.txt", "none.txt", "--format", "json")
    assert [analysis["id"] for analysis in json.loads(result.stdout)] == ["a"]


def test_glob_without_a_match(complaint: Callable[..., Complaint]) -> None:
    assert complaint("entities", "n*.txt") == (1, "nlp-cli: no file matches n*.txt – check the pattern")


def test_folder_without_articles(complaint: Callable[..., Complaint]) -> None:
    Path("empty").mkdir()
    make("empty/picture.png", b"\x89PNG")
    status, line = complaint("entities", "empty")
    assert status == 1
    assert line.startswith("nlp-cli: empty has no articles – they end in .txt, ")


@pytest.mark.parametrize("data", ["", " \n\u00a0\n"], ids=["empty", "blank"])
def test_empty_file(complaint: Callable[..., Complaint], data: str) -> None:
    assert complaint("entities", make("a.txt", data)) == (1, "nlp-cli: a.txt is empty – there is nothing to analyse")


def test_empty_standard_input(complaint: Callable[..., Complaint]) -> None:
    assert complaint("entities", "-", input="") == (1, "nlp-cli: - is empty – there is nothing to analyse")


def test_binary_file(complaint: Callable[..., Complaint]) -> None:
    status, line = complaint("entities", make("a.txt", bytes(range(256)) * 4))
    assert (status, line) == (1, "nlp-cli: a.txt is no text but binary data – give a text file, or JSON Lines")


def test_wrong_encoding_given(complaint: Callable[..., Complaint]) -> None:
    status, line = complaint("entities", make("a.txt", "Kåre bor på Ås."), "--encoding", "ascii")
    assert status == 1
    assert line == "nlp-cli: a.txt is not in ascii – leave --encoding out, or name the right one"


def test_unknown_encoding(complaint: Callable[..., Complaint]) -> None:
    status, line = complaint("entities", make("a.txt", "Kåre bor på Ås."), "--encoding", "utf-88")
    assert status == 2
    assert line == "nlp-cli: 'utf-88' is no known encoding – try --encoding utf-8 or windows-1252"


class TestRecords:
    @pytest.mark.parametrize(
        ("bad", "problem"),
        [
            ('{"id": "x", "text": "Kari', "is broken JSON"),
            ('{"id": "x"}', "is no article: object missing required field text"),
            ('{"id": "x", "text": 7}', "is no article: expected str, got int at text"),
            ('{"id": "x", "text": " "}', "is empty"),
            ('{"text": "Kari bor i Oslo.", "published": "2022-02-31"}', "'2022-02-31' is no date"),
        ],
        ids=["broken", "without text", "no string", "blank", "impossible date"],
    )
    def test_the_line_is_named_and_the_others_are_done(self, cli: Cli, bad: str, problem: str) -> None:
        result = cli("entities", make("a.jsonl", f"{GOOD}\n{bad}\n"), "--format", "jsonl")
        assert result.exit_code == 3
        assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["good"]
        (line,) = result.stderr.splitlines()
        assert line.startswith("nlp-cli: a.jsonl, line 2")
        assert problem in line
        assert " – " in line

    def test_nothing_but_bad_ones(self, cli: Cli) -> None:
        result = cli("entities", make("a.jsonl", '{"id": 1}\n{"text"\n'), "--format", "jsonl")
        assert (result.exit_code, result.stdout) == (1, "")
        assert ["line 1" in result.stderr, "line 2" in result.stderr] == [True, True]

    def test_on_standard_input(self, cli: Cli) -> None:
        result = cli("entities", "-", "--format", "jsonl", input=f"{GOOD}\n{{\n")
        assert result.exit_code == 3
        assert "line 2" in result.stderr


@pytest.mark.parametrize("date", ["2022-02-31", "2022-13", "yesterday", "7.1.2022", ""])
def test_impossible_date(complaint: Callable[..., Complaint], date: str) -> None:
    """Wrong for every article, so that none is read."""
    make("a.txt", "Kari Nordmann bor i Oslo.")
    status, line = complaint("entities", "a.txt", "--date", date)
    assert status == 2
    assert line == f"nlp-cli: {date!r} is no date – write it as YYYY-MM-DD, YYYY-MM or YYYY"


def test_impossible_date_in_the_header(complaint: Callable[..., Complaint]) -> None:
    status, line = complaint("entities", make("a.txt", "date 2022-13\n\nKari Nordmann bor i Oslo.\n"))
    assert status == 1
    assert line.startswith("nlp-cli: a.txt: the header 'date 2022-13' holds no date")
    assert "--date" in line


def test_unknown_format(cli: Cli) -> None:
    result = cli("entities", "a.txt", "--format", "xml")
    assert (result.exit_code, result.stdout) == (2, "")
    problem = "Invalid value for '-f' / '--format': 'xml' is not one of 'table', 'json', 'jsonl', 'csv'"
    assert result.stderr == f"nlp-cli: {problem} – try 'nlp-cli entities --help'\n"


def test_a_terminal_is_not_waited_for(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody types an article by accident."""
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda stream: True, raising=False)
    result = cli("entities")
    assert result.exit_code == 2
    assert "Name a file, a folder, or - for standard input" in result.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_unreadable_file(complaint: Callable[..., Complaint]) -> None:
    make("a.txt", "Kari Nordmann bor i Oslo.")
    Path("a.txt").chmod(0)
    assert complaint("entities", "a.txt")[1].startswith("nlp-cli: a.txt cannot be read: Permission denied")


def test_one_strange_article_does_not_cost_the_others(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    real = nlp_cli.nlp.analyze_article

    def stumbles(article: Article, *args: Any) -> Any:
        if article.id == "b":
            raise ValueError("no way\nto go on")
        return real(article, *args)

    monkeypatch.setattr(nlp_cli.nlp, "analyze_article", stumbles)
    for name in "abc":
        make(f"{name}.txt", "Kari Nordmann bor i Oslo.")
    result = cli("entities", "a.txt", "b.txt", "c.txt", "--format", "jsonl")
    assert result.exit_code == 3
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "c"]
    assert result.stderr == "nlp-cli: b.txt: b cannot be analysed – ValueError: no way\n"


def test_interrupted_at_work(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(article: Article, *args: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(nlp_cli.nlp, "analyze_article", interrupted)
    result = cli("entities", make("a.txt", "Kari Nordmann bor i Oslo."), "--format", "json")
    assert (result.exit_code, result.stdout, result.stderr.strip()) == (130, "", "nlp-cli: interrupted")


class TestLanguages:
    ENGLISH = "The mayor said that she would not be a part of it. They are in the house with his friends from Bergen."
    DANISH = "Hun siger nu, at hun ikke har fået noget af det. Han blev sig selv uden at have været ud af huset efter."
    SWEDISH = "Hon säger att det inte är något för henne, och jag vet inte vad han ska göra efter det här när allt."

    FINNISH = (
        "Kunta rakentaa uuden sillan joen yli, vaikka rahaa puuttuu, kertoo kaupungin johtaja lehdelle tänään. " * 3
    )

    @pytest.mark.parametrize(
        ("text", "language", "name"),
        [
            (ENGLISH, "en", "English"),
            (DANISH, "da", "Danish"),
            (SWEDISH, "sv", "Swedish"),
            (FINNISH, "und", "no language that we know"),
        ],
        ids=["en", "da", "sv", "und"],
    )
    def test_noticed_and_analysed(self, cli: Cli, text: str, language: str, name: str) -> None:
        result = cli("entities", make("a.txt", text), "--format", "json")
        assert result.exit_code == 0
        assert json.loads(result.stdout)["language"] == language
        (line,) = result.stderr.splitlines()
        assert line.startswith(f"nlp-cli: note: a.txt: a looks like {name}; the model knows Norwegian")

    def test_quiet_leaves_the_notice_out_but_not_the_error(self, cli: Cli) -> None:
        make("a.txt", self.ENGLISH)
        result = cli("entities", "a.txt", "none.txt", "--quiet", "--format", "json")
        assert result.exit_code == 3
        assert result.stderr == "nlp-cli: none.txt does not exist – check the name\n"

    def test_norwegian_and_the_shortest_texts_are_taken_as_they_are(self, cli: Cli) -> None:
        for text in ("Ja.", "Dette er ikke noe nytt, sier hun.", "Dette er ikkje noko nytt, seier ho."):
            assert cli("entities", "--format", "json", input=text).stderr == ""

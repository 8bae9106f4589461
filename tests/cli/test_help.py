"""What the program says of itself, and how fast: help loads nothing that takes time."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.conftest import Cli

COMMANDS = ("analyze", "entities", "quotes", "sources", "dates", "timeline", "schema", "models")
ON_ARTICLES = ("analyze", "entities", "quotes", "sources", "dates", "timeline")


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids=" ".join)
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_has_examples(cli: Cli, command: tuple[str, ...], flag: str) -> None:
    result = cli(*command, flag)
    assert (result.exit_code, result.stderr) == (0, "")
    examples = re.split(r"Examples?:\n", result.stdout)[1]
    assert re.match(rf" +(\w+ .*\| )?nlp-cli {' '.join(command)}", examples)


@pytest.mark.parametrize("command", ON_ARTICLES)
def test_help_names_every_common_option(cli: Cli, command: str) -> None:
    text = cli(command, "-h").stdout
    options = ("--format", "--output", "--model", "--date", "--encoding", "--quiet", "--no-color", "--help")
    assert [option for option in options if option not in text] == []
    assert "[table|json|jsonl|csv]" in text


def test_help_lists_the_commands(cli: Cli) -> None:
    listed = cli("-h").stdout.partition("Commands:\n")[2]
    assert sorted(re.findall(r"^  (\w+)", listed, re.MULTILINE)) == sorted(COMMANDS)


def test_without_a_command_help_is_shown(cli: Cli) -> None:
    result = cli()
    assert result.exit_code == 2
    assert "Usage: nlp-cli" in result.stderr


def test_version(cli: Cli) -> None:
    assert cli("--version").stdout == f"nlp-cli {version('nlp-cli')}\n"


def test_an_unknown_command_is_named(cli: Cli) -> None:
    result = cli("analyse")
    assert result.exit_code == 2
    assert "analyse" in result.stderr


def test_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "nlp_cli", "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: nlp-cli ")
    assert done.stderr == ""


def test_help_imports_nothing_slow() -> None:
    """All helps in one process: neither the model's library nor the tables' is there when they are through."""
    code = """
import sys
from nlp_cli.cli import main
for command in sys.argv[1:]:
    try:
        main([*command.split(), "--help"])
    except SystemExit as end:
        assert not end.code
slow = {"spacy", "thinc", "numpy", "rich", "nlp_cli.nlp.quotes", "nlp_cli.nlp.dates"}
print("imported:", sorted(slow & set(sys.modules)))
"""
    arguments = [sys.executable, "-c", code, "", *COMMANDS]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert done.stdout.count("Usage:") == 1 + len(COMMANDS)
    assert done.stdout.endswith("imported: []\n")


def test_the_python_api_imports_nothing_slow() -> None:
    code = "import sys, nlp_cli; print({'spacy', 'numpy', 'rich', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(cli: Cli, shell: str) -> None:
    result = cli(env={"_NLP_CLI_COMPLETE": f"{shell}_source"})
    assert result.exit_code == 0
    assert f"_NLP_CLI_COMPLETE={shell}_complete" in result.stdout


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("nlp-cli an", ["plain,analyze"]),
        ("nlp-cli quotes --format js", ["plain,json", "plain,jsonl"]),
        ("nlp-cli entities art", ["file,art"]),
        ("nlp-cli analyze --output ou", ["file,ou"]),
    ],
)
def test_completion(cli: Cli, words: str, offered: list[str]) -> None:
    """``file`` leaves it to the shell, which knows the files."""
    environment = {
        "_NLP_CLI_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    assert cli(env=environment).stdout.split() == offered

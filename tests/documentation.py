"""What the README shows of the command line is what it says: cog runs this, ``test_documentation`` checks it."""

from __future__ import annotations

from click.testing import CliRunner

from nlp_cli.cli import main


def run(*arguments: str, stdin: str = "") -> str:
    """What ``nlp-cli`` prints on standard output."""
    result = CliRunner(env={"NO_COLOR": "1"}).invoke(main, list(arguments), input=stdin, prog_name="nlp-cli")
    assert result.exit_code == 0, result.output
    return result.stdout


def block(command: str, output: str, language: str = "console") -> str:
    """A fenced block with a command and what it prints."""
    text = "\n".join(line.rstrip() for line in output.splitlines())
    if language == "console":
        return f"```console\n{command}\n{text}\n```"
    return f"```console\n{command}\n```\n```{language}\n{text}\n```"

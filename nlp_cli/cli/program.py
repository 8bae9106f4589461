"""``nlp-cli`` itself: its commands, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import Any

import click

from nlp_cli.cli import analyze, dates, entities, models, quotes, schema, sources, timeline
from nlp_cli.errors import ExitStatus, NlpCliError, OutputError


class Program(click.Group):
    """A group that ends every run with one of ``ExitStatus`` and never with a traceback for what a user can mend."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run and exit."""
        sys.exit(self._status(*args, **kwargs))

    def _status(self, *args: Any, **kwargs: Any) -> int:
        try:
            status = super().main(*args, **{**kwargs, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            return error.exit_code
        except click.ClickException as error:
            click.echo(f"nlp-cli: {_in_one_line(error)}", err=True)
            return error.exit_code
        except NlpCliError as error:
            click.echo(f"nlp-cli: {error}", err=True)
            return error.status
        except (click.Abort, KeyboardInterrupt):
            click.echo("nlp-cli: interrupted", err=True)
            return ExitStatus.INTERRUPTED
        return int(status or ExitStatus.OK)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and see that what it wrote arrives, unless the reader down the pipe has seen enough."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _let_go_of_output()
            return ExitStatus.OK
        except OSError as error:
            if error.filename is not None:  # some other file
                raise
            _let_go_of_output()
            raise OutputError(f"standard output cannot be written: {error.strerror}", "make room for it") from error
        return status


def _in_one_line(error: click.ClickException) -> str:
    """Click's message and, as with all our errors, what to do."""
    message = " ".join(error.format_message().split()).rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{message} – try '{context.command_path} --help'" if context else message


def _let_go_of_output() -> None:
    """What the interpreter still flushes at its end goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(package_name="nlp-cli", message="%(prog)s %(version)s")
def main() -> None:
    """Who said what, about whom, and when: entities, quotes and dates in Norwegian news, Bokmål and Nynorsk.

    \b
    Examples:
      nlp-cli analyze article.txt
      nlp-cli quotes articles/ --format csv -o quotes.csv
      nlp-cli analyze articles.jsonl --format jsonl -o out.jsonl
      cat article.txt | nlp-cli dates - --date 2022-01-07
    """
    if isinstance(sys.stdout, TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")  # a file or a program gets the same in every locale


for module in (analyze, entities, quotes, sources, dates, timeline, schema, models):
    main.add_command(module.command)

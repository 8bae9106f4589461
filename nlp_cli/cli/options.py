"""The arguments and options that the commands on articles share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import click

from nlp_cli.cli.job import Job, run
from nlp_cli.nlp.layers import Layer
from nlp_cli.write import SUFFIXES, Format, Write, writer


def _dash_is_stdout(context: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    return None if path == Path("-") else path


PARAMETERS = [
    click.argument("paths", nargs=-1, type=click.Path(), metavar="[FILE|FOLDER|GLOB|-]..."),
    click.option(
        "-f",
        "--format",
        type=click.Choice([format.value for format in Format]),
        help="Output format.  [default: by -o, else table]",
    ),
    click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
        callback=_dash_is_stdout,
        metavar="FILE",
        help=f"Write here instead of standard output; its suffix gives the format ({', '.join(SUFFIXES)}).",
    ),
    click.option(
        "-m",
        "--model",
        metavar="NAME_OR_PATH",
        help="Another spaCy pipeline: an installed package (nb_core_news_lg) or a folder.",
    ),
    click.option(
        "-d",
        "--date",
        metavar="DATE",
        help="Publication date (YYYY-MM-DD, YYYY-MM or YYYY); overrides what the articles say.",
    ),
    click.option(
        "--encoding", metavar="NAME", help="Encoding of the input.  [default: BOM, else UTF-8, else Windows-1252]"
    ),
    click.option("-q", "--quiet", is_flag=True, help="No progress and no notices; errors still go to standard error."),
    click.option(
        "--no-color", is_flag=True, help="No colours on a terminal; NO_COLOR in the environment does the same."
    ),
]


def article_command(
    name: str,
    layers: Collection[Layer],
    help: str,
    writer: Callable[[Format], Write] = writer,
    *,
    timeline: bool = False,
) -> click.Command:
    """A command that reads articles and prints ``layers`` of each, or what ``writer`` or a timeline makes of them."""

    def callback(paths: tuple[str, ...], **options: Any) -> int:
        if not paths and sys.stdin.isatty():
            raise click.UsageError(f"Name a file, a folder, or - for standard input; try 'nlp-cli {name} -h'.")
        return run(Job(paths=paths or ("-",), layers=layers, writer=writer, timeline=timeline, **options))

    command: Callable[..., Any] = callback
    for parameter in reversed(PARAMETERS):
        command = parameter(command)
    return click.command(name, help=help)(command)

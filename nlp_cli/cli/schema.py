"""``nlp-cli schema``: the JSON Schema of the output."""

from __future__ import annotations

import click


@click.command("schema")
def command() -> None:
    """Print the JSON Schema (2020-12) of one article's analysis.

    \b
    Example:
      nlp-cli schema > analysis.schema.json
    """
    from nlp_cli.write.schema import json_schema

    click.echo(json_schema())

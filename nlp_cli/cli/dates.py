"""``nlp-cli dates``: when."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer

command = article_command(
    "dates",
    (Layer.DATES,),
    """When: temporal expressions with TIMEX3 types and values.

    Relative expressions (i går, fredag, neste uke) count from the publication date: --date, else the record's, else the
    article's header. Without any they stay open (X).

    \b
    Examples:
      nlp-cli dates article.txt --date 2022-01-07
      echo 'De møtes natt til lørdag.' | nlp-cli dates - --date 2022-01-07 --format json
    """,
)

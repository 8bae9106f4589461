"""``nlp-cli timeline``: what happened, or is going to, in order."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer

command = article_command(
    "timeline",
    (Layer.ENTITIES, Layer.DATES),
    """What is placed where in time, in order.

    Each date comes with its sentence and the people named in it.

    Several articles make one timeline. Dates count from the publication date as in dates; what has no place in time
    (durations, every Monday, nowadays, open values) is left out and counted on standard error.

    \b
    Examples:
      nlp-cli timeline article.txt --date 2022-01-07
      nlp-cli timeline articles/ --format csv -o timeline.csv
      nlp-cli timeline articles.jsonl --format jsonl | jq -r '[.begin, .sentence] | @tsv'
    """,
    timeline=True,
)

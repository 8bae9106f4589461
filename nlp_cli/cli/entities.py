"""``nlp-cli entities``: people, organisations, places and other names."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer

command = article_command(
    "entities",
    (Layer.ENTITIES,),
    """Named entities, each with its fullest name in the article.

    \b
    Labels (NorNE):
      PER person, ORG organisation, GPE_LOC country or town as a place, GPE_ORG as an actor,
      LOC other place, PROD product or work, EVT event, DRV derived (Oslo-basert), MISC other

    \b
    Examples:
      nlp-cli entities article.txt
      nlp-cli entities articles/ --format csv -o entities.csv
    """,
)

"""Whether a person is a woman or a man, as far as first names and titles tell."""

from __future__ import annotations

import re
from enum import StrEnum


class Gender(StrEnum):
    """What a pronoun can tell about a person."""

    WOMAN = "woman"
    MAN = "man"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WOMEN = _words(
    """
    agnes agnete aina ane anette angela anita ann anne annette aslaug astrid aud barbara beate bente berit
    birgit bjørg bodil brit britt camilla carmen catherine cathrine cecilie charlotte dagny diana doris ebba eli
    elin elisabeth elizabeth ellen elsa else emilie emma erna ester eva evy frida gerd grete grethe gro gudrun
    gunn gunvor guri gyda hannah hanne harriet hege heidi helen helene helga hilde hildegunn hillary inga
    ingeborg inger ingrid ingvild irene iris iselin jane janne jeanette jenny jorunn julie june kaja kamilla
    karen kari karin karoline kathrine kine kirsten kirsti kjellaug kjersti kristin kristine leah lene lillian
    linn lise liv lotte magnhild maj maren margaret margrete margrethe mari maria marianne marie marit marte
    marthe martine mathilde may merete mette mildrid mona monica märtha nina nora oda olaug rachel ragnhild
    randi rebekka rigmor rikke rut ruth sara sarah signe sigrid silje siri siv sofie solfrid solveig sonja stine
    sunniva susan susanne sylvi synne synnøve tatjana thea therese tone tonje toril torill torunn tove trine
    trude turid tuva unn unni ursula vibeke vigdis vilde wenche ylva yngvild åse åshild
    """
)
_MEN = _words(
    """
    abid aksel aleksander alexander alf alfred anders andreas andrew are arild arne arnt arvid asbjørn aslak
    atle axel barack benjamin bent bernt bill birger bjarne bjørn bjørnar bo bob brede børge carl christian
    christopher claus dag dagfinn daniel david donald edvard egil einar eirik eivind elias emil endre erik
    erlend erling espen even eystein finn frank fredrik frode geir georg george gerhard gisle gudmund gunnar
    gustav haakon hallgeir halvard halvor hans harald harry helge henning henrik henry herman hermann håkon
    håvard ingar inge ingvar ivan ivar jacob jakob jan jarle jens jesper jim joachim joakim joe johan johannes
    john jon jonas jonathan josef jostein jørgen jørn kai karl karsten kasper ken kenneth ketil kjartan kjell
    kjetil klaus knut konrad kristian kristoffer kåre lars leif leonard magne magnus marius mark markus martin
    mathias mats michael mikael mikkel mons morten nicolas niels nikolai nils odd ola olaf olav ole oliver omar
    oskar ottar otto ove paul peder per peter petter pål rasmus reidar richard roar robert roger rolf ronald
    ronny roy runar rune sacha sigmund sigurd simon sindre sjur steffen stein steinar sten stephen steve stian
    stig sturla svein sven sverre syver tarjei terje thomas thor thorbjørn thorvald tobias tom tommy tor
    torbjørn tore torgeir torkel tormod torstein torvald trond trygve ulf vegar vegard vidar viktor vladimir
    walter werner willy yngve ånund åsmund øivind øystein øyvind
    """
)
_WOMAN_ENDING = re.compile(r"(?:[^aeiouyæøå]a|ine|hild|unn|bjørg|borg|dis|veig|frid|laug|vor|ette)$")
_MAN_ENDING = re.compile(r"(?:ulf|stein|geir|mund|vald|olf|bjørn|leif|brand|finn|modh?|o|us|jan)$")

# Words beside a name, or instead of one, that tell.
WOMAN_WORDS = re.compile(
    r"(?:kvinn|jent|dam|frue?n?$|mor(?:en|a)?$|mamma|datter|dotter|søster|syster|kon[ea]$|bestemor|enke|dronning|prinsess"
    r"|tante|hustru|jordmor|husmor|fru$|heltinn|venninn|skuespillerinn)"
)
MAN_WORDS = re.compile(
    r"(?:^mann(?:en)?$|[^s]mann(?:en)?$|gutt?(?:en|ane)?$|gut(?:en)?$|far(?:en)?$|pappa|sønn|son(?:en)?$|bror(?:en)?$"
    r"|bestefar|enkemann|konge|prins(?:en)?$|onkel|herre?n?$|herr$|kar(?:en)?$|fyr(?:en)?$)"
)


def gender_of_name(name: str) -> Gender | None:
    """What the first name tells; null for names that it does not know."""
    first = re.split(r"[\s-]", name.casefold(), maxsplit=1)[0]
    if first in _WOMEN:
        return Gender.WOMAN
    if first in _MEN:
        return Gender.MAN
    if " " not in name:
        return None  # a surname alone
    if _WOMAN_ENDING.search(first):
        return Gender.WOMAN
    return Gender.MAN if _MAN_ENDING.search(first) else None


def gender_of_word(word: str) -> Gender | None:
    """What a title or a description tells (*pappa*, *jordmora*, *19-åringen* tells nothing)."""
    if WOMAN_WORDS.search(word):
        return Gender.WOMAN
    return Gender.MAN if MAN_WORDS.search(word) else None

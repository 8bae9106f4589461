"""Nouns for human beings: roles, trades, kin. They can speak, and *hun* or *han* can stand for them."""

from __future__ import annotations

import re

_DEFINITE = ("inna", "ane", "ene", "en", "et", "a")

HUMAN = re.compile(
    r"(?:^|[\w-])(?:mann|kvinne?|jente?|gutt?|far|mor|bror|s[øy]ster|datter|dotter|sønn|son|kone?|dame?|fyr|kar|barn|ungdom|"
    r"elev|student|kunde|gjest|eier|eigar|ei[ge]er|venn|nabo|kamerat|kollega|sjef|leder|leiar|rektor|lærer|lærar|lege|doktor|"
    r"pleier|pleiar|ordfører|ordførar|rådmann|råd|byråd|statsråd|minister|statsminister|president|konge|dronning|prinse?|"
    r"prinsesse|dommer|dommar|advokat|aktor|forsvarer|forsvarar|politimester|politimeister|lensmann|betjent|vakt|soldat|"
    r"offiser|kaptein|general|major|trener|trenar|spiller|spelar|keeper|spiss|løper|løpar|mester|meister|vinner|vinnar|"
    r"forsker|forskar|professor|direktør|redaktør|journalist|forfatter|forfattar|skribent|artist|sanger|songar|musiker|"
    r"musikar|skuespiller|skodespelar|regissør|kunstner|kunstnar|bonde|fisker|fiskar|prest|biskop|bisp|talsmann|talskvinne|"
    r"talsperson|ambassadør|diplomat|politiker|politikar|representant|kandidat|økonom|analytiker|analytikar|ekspert|fagmann|"
    r"rådgiver|rådgjevar|sekretær|koordinator|konsulent|arkitekt|ingeniør|psykolog|biolog|historiker|historikar|"
    r"sjåfør|pilot|turist|offer|vitne|tiltalt|siktet|pasient|bruker|brukar|"
    r"åring|ling|ist|ant|ent|olog|graf|nom|inne)(?:s)?$"
)
_INANIMATE = re.compile(
    r"(?:^|\w)(?:restaurant|dokument|argument|instrument|departement|parlament|element|moment|prosent|patent|kontinent|"
    r"variant|konstant|fotograf|avling|samling|handling|stilling|utvikling|avdeling|forvandling|bevilling|bestilling|"
    r"innsamling|måling|stråling|betaling|telling|fremstilling|framstilling|utstilling|kveld|årsråd|sikkerhetsråd|"
    r"forbrukerråd|studentråd|elevråd|kulturråd|kommuneråd|forskningsråd|økonomi|agent$)"
)


# Singular nouns of common gender that speak without being a person: *kommunen*, *retten*, *ledelsen*.
INSTITUTION = re.compile(
    r"(?:kommune|regjering|etat|klubb|bank|avis|kirke|kyrkje|forening|foreining|rett|bedrift|ledelse|leiing|familie|skole|"
    r"skule|organisasjon|bevegelse|rørsle|administrasjon|melding|tiltale|rapport|myndighet|høgskole|høgskule|fylkesmann|"
    r"komite|komité|nemnd|allianse|union|opposisjon|redaksjon|gruppe|delegasjon|ambassade|påtalemakt|kjede|stiftelse|"
    r"stifting|næring|bransje|industri|hær|milits|gard|garde|siktelse|dom|kjennelse|orskurd|bok|tekst|artikkel|reportasje|"
    r"kronikk|undersøkelse|studie|nasjon|stat|by|bygd|side|tjeneste|teneste|sentral|politiet|trygd)(?:n|en|a)?$"
)

# Descriptions of somebody already known, rather than a post of one's own.
EPITHET = re.compile(
    r"(?:åring|mann|kvinne?|jente?|gutt?|veteran|spiss|keeper|back|spiller|spelar|løper|løpar|mester|meister|vinner|vinnar|"
    r"debutant|stjerne?|helt|profil|sander|enser|væring|værding|lending|mor|far)(?:en|a|n|inna)?$"
)


def stem(noun: str) -> str:
    """A noun without its definite ending: *rektoren*, *ordføraren*, *jordmora* → *rektor*, *ordførar*, *jordmor*."""
    for ending in _DEFINITE:
        if noun.endswith(ending) and len(noun) - len(ending) >= 3:
            return noun[: -len(ending)].rstrip("e") or noun
    return noun.rstrip("e") or noun


def is_human(noun: str) -> bool:
    """Whether the lower-cased noun, in any form, is a person."""
    forms = {noun, stem(noun), stem(noun) + "e"}
    return any(HUMAN.search(form) for form in forms) and not any(_INANIMATE.search(form) for form in forms)


def may_be_one(noun: str) -> bool:
    """Whether a definite singular noun of common gender is somebody: no institution, no text."""
    return is_human(noun) or not INSTITUTION.search(noun)

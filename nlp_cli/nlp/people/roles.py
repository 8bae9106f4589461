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
    r"sjåfør|pilot|veterinær|butler|turist|offer|vitne|tiltalt|siktet|pasient|bruker|brukar|"
    r"åring|ling|ist|ant|ent|olog|graf|nom|inne)(?:s)?$"
)
_INANIMATE = re.compile(
    r"(?:^|\w)(?:restaurant|dokument|argument|instrument|departement|parlament|element|moment|prosent|patent|kontinent|"
    r"variant|konstant|fotograf|avling|samling|handling|stilling|utvikling|avdeling|forvandling|bevilling|bestilling|"
    r"innsamling|måling|stråling|betaling|telling|fremstilling|framstilling|utstilling|kveld|årsråd|sikkerhetsråd|"
    r"forbrukerråd|studentråd|elevråd|kulturråd|kommuneråd|forskningsråd|økonomi|agent$)"
)


# Bodies that speak, of any gender, in any form.
BODY = re.compile(
    r"(?:kommune|regjering|etat|klubb|bank|avis|kirke|kyrkje|forening|foreining|rett|bedrift|ledelse|leiing|skole|skule|"
    r"organisasjon|bevegelse|rørsle|administrasjon|myndighet|styresmakt|høgskole|høgskule|høyskole|komite|komité|nemnd|"
    r"nemd|allianse|union|opposisjon|redaksjon|gruppe|delegasjon|ambassade|påtalemakt|kjede|stiftelse|stifting|næring|"
    r"bransje|industri|hær|garde|stat|tjeneste|teneste|sentral|politi|departement|direktorat|parti|lag|selskap|verk|tilsyn|"
    r"styre|utvalg|utval|råd|forbund|firma|universitet|sykehus|sjukehus|forsvar|rederi|konsern|byrå|kontor|institutt|"
    r"medi|regime|meieri|fabrikk|butikk|hotell|museum|teater|parlament|storting|ting|vesen|forlag|nettsted|nettstad|magasin|kanal|føretak|foretak)(?:n|en|et|a|ene|ane|er|ar|r)?$"
)

# Singular nouns of common gender that speak without being a person: *kommunen*, *retten*, *ledelsen*.
INSTITUTION = re.compile(
    r"(?:kommune|regjering|etat|klubb|bank|avis|kirke|kyrkje|forening|foreining|rett|bedrift|ledelse|leiing|familie|skole|"
    r"skule|organisasjon|bevegelse|rørsle|administrasjon|melding|tiltale|rapport|myndighet|høgskole|høgskule|fylkesmann|"
    r"komite|komité|nemnd|allianse|union|opposisjon|redaksjon|gruppe|delegasjon|ambassade|påtalemakt|kjede|stiftelse|"
    r"stifting|næring|bransje|industri|hær|milits|gard|garde|siktelse|dom|kjennelse|orskurd|bok|tekst|artikkel|reportasje|"
    r"kronikk|undersøkelse|studie|nasjon|stat|by|bygd|side|tjeneste|teneste|sentral|politiet|trygd|"
    r"kanal|reklame|kampanje|annonse|plakat|lov|avtale|plan)(?:n|en|a)?$"
)

# Descriptions of somebody already known, rather than a post of one's own.
EPITHET = re.compile(
    r"(?:åring|mann|kvinne?|jente?|gutt?|veteran|spiss|keeper|back|spiller|spelar|løper|løpar|mester|meister|vinner|vinnar|"
    r"debutant|stjerne?|helt|profil|sander|enser|væring|værding|lending|mor|far)(?:en|a|n|inna)?$"
)

# Nouns for human beings that are no titles.
_NO_TITLE = re.compile(
    r"(?:^(?:\w*(?:bror|s[øy]ster|datter|dotter|sønn|kone|dame|jente|gutt|fyr|kar|barn|barnebarn|venn|venninne|nabo|"
    r"kamerat|kollega)|\w*[^aeiouy]?(?:far|mor)|mann|ektemann|kvinne|gut|son|pappa|mamma|kvinner|offer|vitne|"
    r"kunde|gjest|turist|pasient|bruker|brukar|student|elev|ungdom)|åring)$"
)
# Words before a title that belong to it.
RANKS = re.compile(
    r"(?:administrerende|administrerande|adm\.?|assisterende|assisterande|ass\.?|konstituert|fungerende|fungerande|"
    r"politisk|daglig|dagleg|medisinsk|økonomisk|vitenskapelig|vitskapleg|faglig|fagleg|juridisk|kunstnerisk|"
    r"kunstnarleg|sportslig|sportsleg|ansvarlig|ansvarleg|tidligere|tidlegare)$"
)
_ENDS_IN_E = re.compile(r"(?:lege|konge|bonde|pave|inne|kvinne)$")


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


def plain_title(noun: str) -> str | None:
    """The title that a noun beside a name gives, without its definite ending; null for kin, friends and ages."""
    plain = noun
    if not HUMAN.search(noun.lower()):
        plain = noun[:-1] if _ENDS_IN_E.search(noun[:-1].lower()) else noun[: len(stem(noun.lower()))]
    if not is_human(plain.lower()) or _NO_TITLE.search(plain.lower()):
        return None
    return plain[:1].lower() + plain[1:] if plain[1:].islower() and "-" not in plain else plain


def is_institution(noun: str) -> bool:
    """Whether the lower-cased noun is a body that speaks: *kommunen*, *politiet*, *departementet*; no text."""
    return BODY.search(noun) is not None


def may_be_one(noun: str) -> bool:
    """Whether a definite singular noun of common gender is somebody: no institution, no text."""
    return is_human(noun) or not INSTITUTION.search(noun)

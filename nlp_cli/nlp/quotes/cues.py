"""The other words that attribution turns on: pronouns, prepositions, nouns of saying, subordinators. Both standards."""

from __future__ import annotations

import re

# Pronouns that point to a speaker: (woman, man, several, neither).
SHE = frozenset({"hun", "ho", "henne"})
HE = frozenset({"han", "ham", "honom"})
THEY = frozenset({"de", "dei", "dem", "begge"})
SPEAKER_PRONOUNS = SHE | HE | THEY | {"vedkommende", "vedkomande"}

# Whoever speaks so is quoted, or is the reporter; nobody is attributed with it: *sier vi ifra*.
OWN_VOICE = frozenset(
    "jeg eg vi me du dere dykk dokker meg oss deg mitt min mine vårt vår våre din ditt dine".split(" ")
)
NOBODY = frozenset("man en ein det dette den ingen hva kva som hvem kven".split(" "))

# Nouns that carry a clause by themselves: *beskjeden fra rektor om at …*, *hennes påstand er at …*.
_NOUNS_OF_SAYING = """
    beskjed bekreftelse stadfesting påstand utsagn uttalelse uttale fråsegn utspill utspel melding
    opplysning anklage beskyldning skulding advarsel åtvaring oppfordring oppmoding krav løfte lovnad
    innrømmelse erkjennelse forklaring konklusjon svar spørsmål budskap bodskap forslag framlegg forsikring
    garanti begrunnelse grunngjeving kommentar påminnelse påminning rapport kritikk
""".split()
CUE_NOUNS = re.compile(rf"(?:^|\w)(?:{'|'.join(_NOUNS_OF_SAYING)})(?:en|a|et|ene|ane|er|ar|r|n)?$")

# What opens a clause that cannot stand alone.
SUBORDINATORS = frozenset(
    "når da då hvis dersom om viss fordi siden sidan ettersom selv sjølv mens medan etter før innan til hvor kor".split(
        " "
    )
)
QUESTION_WORDS = frozenset(
    "om hvorfor kvifor hvordan korleis hva kva hvem kven hvor kor når hvilken hvilket hvilke".split(" ")
)
NEGATIONS = frozenset("ikke ikkje aldri neppe verken korkje ei".split(" "))

# Words of the speaker's own voice: a sentence with one is no reporter's.
FIRST_PERSON = frozenset(
    "jeg eg vi me meg oss min mi mitt mine vår vårt våre du deg din ditt dine dere dykk dykkar deres".split(" ")
)

# The pronouns among them that no reporter's sentence has, outside comment and feature.
SELF = frozenset({"jeg", "eg", "meg"})
YOU = frozenset("du deg din ditt dine dere dykk deres dykkar".split())
US = frozenset({"vi", "me", "oss"})

# When it was said: never part of the speaker's name.
TIME_WORDS = frozenset(
    """
    mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag dag kveld natt morgen formiddag
    ettermiddag klokken klokka kl kl. januar februar mars april mai juni juli august september oktober november desember
    """.split()
)

# Definite nouns that stand for whichever body spoke last.
ANY_BODY = frozenset(
    "partiet selskapet organisasjonen foreningen foreininga avisen avisa kanalen klubben laget banken rederiet firmaet "
    "bedriften bedrifta konsernet magasinet nettstedet nettstaden forlaget bladet kjeden kjeda byrået".split(" ")
)

# Where the addressee or the medium begins: never the speaker.
ADDRESSEE = frozenset({"til", "overfor", "ovanfor", "med"})

# Cues of several words before ``at``.
PHRASES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(rf"(?:^|(?<= )){pattern}$")
    for pattern in (
        r"(?:gjør|gjorde|gjort|gjer|gjere|gjøre) (?:\w+ )?(?:det )?klart",  # gjør det klart at
        r"(?:gjør|gjorde|gjort|gjer) (?:\w+ )?(?:oppmerksom|merksam) på",
        r"(?:legger|la|legg|lagt|legge) (?:\S+ )??(?:ikke|ikkje) (?:\S+ ){0,2}skjul på",
        r"(?:ikke|ikkje) (?:legger|la|legg|lagt|legge) skjul på",
        r"(?:gir|ga|gav|gitt|gjev|gir|gi) (?:\w+ )?uttrykk for",
        r"(?:tar|tok|tatt|tek|teke) (?:\w+ )?til orde for",
        r"(?:legger|la|lagt|legg) vekt på",
        r"(?:er|var) (?:\w+ )?(?:klar|tydelig|tydeleg|klokkeklar|krystallklar) på",
        r"(?:gitt|fått|gav|ga|gir) beskjed om",
    )
)

# A law that is paraphrased says nothing: *ifølge loven*.
LAWS = re.compile(r"(?:^|\w)(?:lov|forskrift|regelverk|regle?|paragraf|grunnlov)(?:en|a|et|ene|ane|er|ar)?$")

# Evidence, not speech: *tallene forteller at*.
NO_SOURCES = re.compile(
    r"(?:^|\w)(?:tall|tal|undersøkelse|undersøking|forskning|forsking|studie|statistikk|måling|funn|resultat|historie|"
    r"soge|erfaring|bilde|bilete|analyse|grunn|årsak)(?:en|a|et|ene|ane|er|ar|n|r)?$"
)

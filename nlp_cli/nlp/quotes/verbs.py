"""Verbs that carry an attribution, Bokmål and Nynorsk side by side: their forms and what they may take.

One verb a line: infinitives | present and past | participles | passives. The particle or preposition that belongs to a
two-part cue (*legger til*, *minner om*) stands in ``PARTICLES``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, StrEnum, auto


class Takes(Flag):
    """What a cue verb may take as its reported content."""

    TURN = auto()
    """Only speech set off by a dash or marks: *– Fint, smiler hun*."""
    CLAUSE = auto()
    """``at``: *sier at det regner*; also a clause in front: *Det regner, sier hun*."""
    BARE = auto()
    """A clause without ``at``: *mener det regner*."""
    QUESTION = auto()
    """``om`` or a question word: *spør om det regner*."""
    INFINITIVE = auto()
    """``å``, behind an addressee or a preposition or alone: *ber dem om å gå*."""


class Form(StrEnum):
    """A verb form, as far as attribution cares."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Verb:
    """One reading of a form."""

    lemma: str
    takes: Takes
    form: Form


_SAY = """
si seie | sier seier sa | sagt | sies seiast
fortelle fortelje | forteller fortel fortalte fortalde | fortalt | fortelles forteljast
opplyse | opplyser opplyste | opplyst | opplyses opplysast
forklare forklåre | forklarer forklarar forklarte forklara forklårar forklåra | forklart forklåra | forklares
understreke understreka | understreker understrekar understreket understreka | understreket understreka | understrekes
påpeke påpeike | påpeker påpeikar påpekte påpeika | påpekt påpeika | påpekes
svare svara | svarer svarar svarte svara | svart svara | svares
skrive | skriver skriv skrev skreiv | skrevet skrive | skrives
melde | melder meldte melde | meldt | meldes
varsle varsla | varsler varslar varslet varsla | varslet varsla | varsles
innrømme | innrømmer innrømte innrømmet innrømde | innrømt innrømmet | innrømmes
erkjenne | erkjenner erkjente | erkjent | erkjennes
vedgå | vedgår vedgikk vedgjekk | vedgått | vedgås
medgi medgje | medgir medgjev medga medgav | medgitt medgitt |
bekrefte | bekrefter bekreftar bekreftet bekrefta | bekreftet bekrefta | bekreftes
stadfeste | stadfester stadfestar stadfestet stadfesta | stadfestet stadfesta |
avkrefte | avkrefter avkreftar avkreftet avkrefta | avkreftet avkrefta | avkreftes
avvise | avviser avviste | avvist | avvises
benekte | benekter benektar benektet benekta | benektet benekta | benektes
nekte | nekter nektar nektet nekta | nektet nekta |
påstå | påstår påsto påstod | påstått | påstås
konkludere | konkluderer konkluderte | konkludert | konkluderes
fastslå | fastslår fastslo | fastslått | fastslås
slå | slår slo | slått | slås
konstatere | konstaterer konstaterte | konstatert | konstateres
advare åtvare | advarer advarte åtvarar åtvara | advart åtvara | advares
tilføye | tilføyer tilføyde tilføyet | tilføyd tilføyet |
legge leggje | legger legg la | lagt |
utdype utdjupe | utdyper utdypet utdypte utdjupar utdjupa | utdypet utdypt utdjupa |
uttale | uttaler uttalar uttalte uttala | uttalt uttala |
presisere | presiserer presiserte | presisert | presiseres
kommentere | kommenterer kommenterte | kommentert |
informere | informerer informerte | informert |
orientere | orienterer orienterte | orientert |
rapportere | rapporterer rapporterte | rapportert | rapporteres
poengtere | poengterer poengterte | poengtert |
argumentere | argumenterer argumenterte | argumentert |
signalisere | signaliserer signaliserte | signalisert |
spesifisere | spesifiserer spesifiserte | spesifisert |
insistere | insisterer insisterte | insistert |
dementere | dementerer dementerte | dementert |
meddele | meddeler meddelte | meddelt | meddeles
bemerke | bemerker bemerket merket merka | bemerket |
bedyre | bedyrer bedyrar bedyret bedyrte bedyra | bedyret bedyrt bedyra |
forsikre forsikra | forsikrer forsikrar forsikret forsikra | forsikret forsikra |
garantere | garanterer garanterte | garantert |
framholde fremholde | framholder fremholder framholdt fremholdt | framholdt fremholdt |
framhalde | framheld framheldt | framhalde |
fremheve framheve | fremhever framhever framhevar fremhevet framhevet framheva | fremhevet framhevet framheva |
holde halde | holder held holdt heldt | holdt halde |
streke streka | streker strekar streket streka | streket streka |
peke peike | peker peikar pekte peika | pekt peika |
vise | viser viste | vist |
minne | minner minnet minte minna | minnet mint minna |
gjenta | gjentar gjentek gjentok | gjentatt gjenteke |
antyde | antyder antydar antydet antyda | antydet antyda | antydes
avsløre | avslører avslørte | avslørt |
røpe | røper røpar røpet røpte røpa | røpet røpt røpa |
kunngjøre kunngjere | kunngjør kunngjer kunngjorde | kunngjort |
erklære | erklærer erklærte | erklært |
hete heite | heter heiter het heitte | hett |
nevne nemne | nevner nemner nevnte nemnde | nevnt nemnt |
beklage | beklager beklagar beklaget beklaga | beklaget beklaga |
skryte | skryter skryt skrøt skraut | skrytt |
klage | klager klagar klaget klaga | klaget klaga |
forkynne | forkynner forkynte | forkynt |
vitne | vitner vitnar vitnet vitna | vitnet vitna |
uttrykke | uttrykker uttrykte | uttrykt |
ytre | ytrer ytrar ytret ytra | ytret ytra |
utelukke | utelukker utelukkar utelukket utelukka | utelukket utelukka |
innvende | innvender innvendte | innvendt |
annonsere | annonserer annonserte | annonsert |
berette | beretter berettet beretta | berettet |
referere | refererer refererte | referert |
hviske kviskre | hvisker kviskrar hvisket hviska kviskra | hvisket kviskra |
tvitre twitre | tvitrer twitrer tvitret twitret tvitra twitra | tvitret twitret |
føye | føyer føyde | føyd |
"""

_OPINION = """
mene meine | mener meiner mente meinte | ment meint | menes
hevde hevda | hevder hevdar hevdet hevda | hevdet hevda | hevdes hevdast
"""

_ASK = """
spørre spørje | spør spurte spurde | spurt |
undre | undrer undrar undret undra | undret undra |
lure | lurer lurar lurte lurte | lurt |
"""

# What they say is what somebody shall do: an infinitive, mostly behind an addressee.
_ASK_TO = """
be bede | ber bed ba bad | bedt bede | bes
oppfordre | oppfordrer oppfordrar oppfordret oppfordra | oppfordret oppfordra | oppfordres
oppmode | oppmodar oppmoda | oppmoda |
anmode | anmoder anmodar anmodet anmoda | anmodet anmoda | anmodes
kreve krevje | krever krev krevde kravde | krevd kravd | kreves krevjast
beskylde skulde | beskylder beskyldte skuldar skulda | beskyldt skulda | beskyldes
anklage | anklager anklagar anklaget anklaga | anklaget anklaga | anklages
love | lover lovar lovte lovet lova | lovet lovt lova |
tilby tilbyde | tilbyr tilbyd tilbød tilbaud | tilbudt tilbode |
true truge | truer trugar truet trua truga | truet trua truga |
rå råde | rår råder rådde rådet | rådd rådet |
anbefale tilrå | anbefaler anbefalte tilrår tilrådde anbefalar | anbefalt tilrådd | anbefales
foreslå føreslå | foreslår føreslår foreslo føreslo | foreslått føreslått | foreslås
"""

# They lay words in somebody's mouth only beside a dash or marks; thought and feeling are among them.
_TURN = """
fortsette | fortsetter fortset fortsatte fortsette | fortsatt |
avslutte | avslutter avsluttar avsluttet avslutta | avsluttet |
innlede innleie | innleder innleier innledet innleia | innledet |
starte | starter startar startet starta | |
åpne opne | åpner opnar åpnet opna | |
begynne byrje | begynner byrjar begynte byrja | |
supplere | supplerer supplerte | supplert |
replisere | repliserer repliserte | replisert |
kontre | kontrer kontrar kontret kontra | |
oppsummere | oppsummerer oppsummerte | oppsummert |
smile | smiler smilte smilar | smilt |
le | ler lo | ledd |
humre | humrer humrar humret humra | |
flire | flirer flirar flirte | |
glise | gliser glisar gliste | |
fnise | fniser fnisar fniste | |
spøke | spøker spøkar spøkte | |
sukke | sukker sukkar sukket sukka | |
stønne | stønner stønnar stønnet stønna | |
rope | roper ropar ropte | ropt |
skrike | skriker skrik skrek skreik | |
brøle | brøler brølar brølte | |
hyle | hyler hylar hylte | |
mumle | mumler mumlar mumlet mumla | |
frese | freser fresar freste | |
rase | raser rasar raste | |
tordne | tordner tordnar tordnet tordna | |
juble | jubler jublar jublet jubla | |
stråle | stråler strålar strålte | |
nikke | nikker nikkar nikket nikka | |
trøste | trøster trøstar trøstet trøsta | |
skyte | skyter skyt skjøt skaut | skutt |
utbryte | utbryter utbrøt utbraut | |
bryte | bryter bryt brøt braut | |
lyde | lyder lydar lød lydde | |
skjelle | skjeller skjelte | |
kjefte | kjefter kjeftar kjeftet kjefta | |
refse | refser refsar refset refsa | |
harselere | harselerer harselerte | |
filosofere | filosoferer filosoferte | |
reflektere | reflekterer reflekterte | |
resonnere | resonnerer resonnerte | |
spekulere | spekulerer spekulerte | |
minnes minnast | minnes minnast mintes mintest | |
tenke tenkje | tenker tenkjer tenkte | tenkt |
tro tru | tror trur trodde trudde | trodd trudd |
synes synast | synes synest synast syntes syntest | |
føle | føler følar følte | |
håpe vone | håper håpar håpte håpet håpa vonar vona | |
frykte | frykter fryktar fryktet frykta | |
vite | vet veit visste | |
spå | spår spådde | spådd |
tippe | tipper tippar tippet tippa | |
anta | antar antok antek | |
ønske ønskje | ønsker ønskjer ønsket ønska ønskte | |
synge syngje | synger syng sang song | |
lese | leser les leste las | |
beskrive skildre | beskriver beskrev skildrar skildra | beskrevet |
kalle | kaller kallar kalte kalla | kalt kalla |
omtale | omtaler omtalar omtalte omtala | omtalt |
takke | takker takkar takket takka | |
analysere | analyserer analyserte | |
diktere | dikterer dikterte | |
hilse helse | hilser helsar hilste helsa | |
mase | maser masar maste | |
trygle | trygler tryglar tryglet trygla | |
kommandere | kommanderer kommanderte | |
beordre | beordrer beordrar beordret beordra | |
formane | formaner formanar formante | |
belære | belærer belærte | |
lokke | lokker lokkar lokket lokka | |
nøle | nøler nølar nølte | |
protestere | protesterer protesterte | |
skåle | skåler skålar skålte | |
stadfeste | stadfester | |
"""

_TABLES: tuple[tuple[Takes, str], ...] = (
    (Takes.TURN | Takes.CLAUSE, _SAY),
    (Takes.TURN | Takes.CLAUSE | Takes.BARE, _OPINION),
    (Takes.TURN | Takes.QUESTION, _ASK),
    (Takes.TURN | Takes.INFINITIVE, _ASK_TO),
    (Takes.TURN, _TURN),
)

# What single verbs take beyond their table's kind.
_MORE: dict[str, Takes] = {
    "si": Takes.BARE | Takes.QUESTION,
    "fortelle": Takes.QUESTION,
    "forklare": Takes.QUESTION,
    "påstå": Takes.BARE | Takes.INFINITIVE,
    "hevde": Takes.INFINITIVE,
    "mene": Takes.INFINITIVE,
    "benekte": Takes.INFINITIVE,
    "innrømme": Takes.INFINITIVE,
    "erkjenne": Takes.INFINITIVE,
    "love": Takes.CLAUSE,
    "kreve": Takes.CLAUSE,
    "anbefale": Takes.CLAUSE,
    "foreslå": Takes.CLAUSE,
    "true": Takes.CLAUSE,
    "oppfordre": Takes.CLAUSE,
    "advare": Takes.INFINITIVE,
    "spå": Takes.CLAUSE,
    "forsikre": Takes.BARE,
}

# The second part of a cue. With it the verb counts, without it (``NEEDS_PARTICLE``) it does not.
PARTICLES: dict[str, frozenset[str]] = {
    "legge": frozenset({"til"}),
    "slå": frozenset({"fast"}),
    "holde": frozenset({"fram", "frem", "fast"}),
    "streke": frozenset({"under"}),
    "skyte": frozenset({"inn"}),
    "bryte": frozenset({"ut", "inn"}),
    "føye": frozenset({"til"}),
    "peke": frozenset({"på"}),
    "vise": frozenset({"til"}),
    "minne": frozenset({"om"}),
}
# Thought and feeling: they also report what stands partly in marks.
THOUGHTS = frozenset("tenke tro synes føle håpe frykte vite spå tippe anta ønske minnes".split())

# These take an object: right behind the verb they open it, and no speaker follows (*pekte på bussen*).
PREPOSITIONS = frozenset({"på", "om"})
NEEDS_PARTICLE = frozenset({"legge", "slå", "holde", "streke", "skyte", "bryte", "føye", "peke", "vise", "minne"})


def _read() -> dict[str, tuple[Verb, ...]]:
    readings: dict[str, list[Verb]] = {}
    kinds = (Form.INFINITIVE, Form.FINITE, Form.PARTICIPLE, Form.PASSIVE)
    for takes, table in _TABLES:
        for line in table.strip().splitlines():
            columns = [column.split() for column in line.split("|")]
            lemma = columns[0][0]
            for form, words in zip(kinds, columns, strict=False):
                for word in words:
                    verb = Verb(lemma, takes | _MORE.get(lemma, Takes(0)), form)
                    known = readings.setdefault(word, [])
                    if verb not in known:
                        known.append(verb)
    return {word: tuple(verbs) for word, verbs in readings.items()}


VERBS: dict[str, tuple[Verb, ...]] = _read()


def readings(word: str, *forms: Form) -> tuple[Verb, ...]:
    """The cue verbs that the lower-cased ``word`` may be, in one of ``forms`` (all when none is given)."""
    verbs = VERBS.get(word, ())
    return tuple(verb for verb in verbs if verb.form in forms) if forms else verbs

"""Verb forms that tell the tense of a clause where no morphology does, and verbs whose present looks elsewhere."""

from __future__ import annotations


def _all(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The present of saying is reporting: *X sier fredag* has happened.
REPORTING = _all(
    "sier seier mener meiner forteller fortel opplyser skriver skriv melder melde bekrefter stadfestar hevder "
    "hevdar forklarer forklarar understreker understrekar påpeker påpeikar svarer svarar spør uttaler uttalar "
    "konstaterer erkjenner innrømmer avviser avkreftar avkrefter kommenterer viser uttrykker "
    "beskriver advarer ber"
)
# The present of these is an appointment: *X møter i retten torsdag*. (*kommer*, *blir* and *går* are too when dated.)
APPOINTING = _all(
    "vitjar besøker innledes innleder diskuteres behandles møter møtes møtest starter startar begynner byrjar "
    "åpner opnar reiser reier drar dreg spiller spelar avgjøres presenterer legger legg feirer feirar kommer kjem "
    "blir vert ventes ventast braker arrangeres arrangerer arrangerast avsluttes avsluttar fortsetter fortset "
    "holdes haldast inntar gjester gjestar flytter flyttar lanserer lanseres trer stenger stengjer sendes vises "
    "visast samles samlast utgis returnerer åpnes vender stiller inviterer flyr opptrer publiseres utløper "
    "debuterer satser"
)
# *varsler regn lørdag* looks ahead, *varsler lørdag at …* is reporting
FORETELLING = _all("varsler varslar spår lover lovar")
# the present passive of these announces, in a headline too: *Saken behandles mandag*
ANNOUNCING = _all("behandles diskuteres avgjøres arrangeres arrangerast haldast holdes innledes samles samlast")
MODALS = _all("skal vil")
PAST_MODALS = _all("skulle ville")
HAVE = _all("har har")
BE = _all("er")
# participles that make *er* look back
DONE = _all(
    "blitt vorte vorten kommet komen kome pågrepet pågripen siktet sikta dømt dømd funnet funnen drept arrestert "
    "omkommet savnet tatt teke født fødd gått sendt rykket meldt reist fløyet sunket falt steget"
)
PLANNED = _all("ventet venta planlagt berammet satt sett invitert")

# what has been moved or called lies ahead: utsatt til mandag
MOVED = tuple(
    _all(
        "utsatt utsett utsatte flyttet flytta forlenget forlenga innkalt innkalla innkalte invitert inviterte berammet "
        "varslet varsla planlagt meldt varsel farevarsel"
    )
)
# farevarsel fra lørdag
FORECAST = tuple(_all("varsel prognose prognosen varslet varsla meldt stengt stengd streik streiken"))
PRETERITES = _all(
    "varte vara var hadde ble blei vart fikk fekk kom gikk gjekk sa fortalte fortalde skrev skreiv tok så såg ga "
    "gav dro drog satt sat sto stod lå låg falt fall vant vann tapte slo gjorde gjorte måtte kunne burde skjedde "
    "hendte hende begynte byrja møttes treftes startet starta åpnet åpna opna møtte møttest spilte spelte ledet "
    "leda leia mente meinte hevdet hevda mistet mista døde omkom ankom forlot forsvant bekreftet stadfesta avviste "
    "opplyste melde meldte varslet varsla skjøt stakk rykket rykka ringte kjørte køyrde køyrte kolliderte brant "
    "steg stig sank økte auka holdt heldt deltok fant fann la satte sette sendte viste vedtok krevde kravde "
    "ba bad spurte spurde svarte hørte høyrde trodde trudde følte kjente visste ønsket ønska valgte valde kjøpte "
    "solgte selde bodde budde levde jobbet jobba arbeidet arbeidde arbeidte arresterte pågrep siktet tiltalte "
    "dømte frikjente innrømmet innrømte nektet nekta reiste flyttet flytta skled kjempet sikret sikra scoret scora "
    "gjennomførte presenterte lanserte avslørte omtalte uttalte vurderte forklarte forlanga snakket snakka prøvde "
    "forsøkte stanset stansa stoppet stoppa sluttet slutta ventet venta overlevde tjente tente fortsatte fortsette "
    "avsluttet avslutta lot lét het heitte vakte førte stengte innførte utløste rammet angrep drepte skadet herjet "
    "bestemte blåste feiret feira publiserte fylte utnevnte trakk drakk spiste løp sprang bar bygde byggde skapte "
    "brøt braut skrek leste las kastet kasta tilbrakte brakte bragte tenkte hentet henta oppdaget oppdaga "
    "observerte røykte hoppet hoppa stemte røysta"
)
PRESENTS = _all(
    "får tar tek går gir gjev skjer løper venter ventar setter set rekker håper fyller planlegger satser holder "
    "held slutter er har kan må bør står ligger ligg finnes finst består bor bur jobber jobbar arbeider arbeidar "
    "vet veit kjenner brukes blir vert gjør gjer ser tror trur synes synest heter heiter sitter sit lever føler "
    "kjennes trenger treng utgjør gjelder gjeld betyr tyder koster kostar bruker brukar driver driv eier eig "
    "tilbyr omfatter krever krev ønsker ønskjer lider regnes"
)
PARTICIPLES = _all(
    "vært vore blitt vorte fått gått gjort sagt tatt teke kommet kome sett gitt stått lagt satt funnet funne tapt "
    "vunnet vunne hatt vist sendt skrevet skrive bedt holdt halde drevet drive solgt selt kjøpt møtt mottatt "
    "motteke"
)
FINITE = REPORTING | FORETELLING | APPOINTING | MODALS | PAST_MODALS | PRETERITES | PRESENTS

"""Words around an expression that decide what it is: people (ages), things of our days, counted things, names."""

from __future__ import annotations

from collections.abc import Mapping

from nlp_cli.nlp.dates.lexicon import verbs


def _all(words: str) -> dict[str, object]:
    return dict.fromkeys(words.split(), True)


# heads of compounds: ei skulejente på seks år
PERSON_ENDINGS = tuple("jente jenta gutt gutten gut guten mann mannen kvinne kvinna kvinnen dame alder alderen".split())
# dagens møte, dagens avis: what happens or appears on a single day (dagens ordning, dagens Norge are of our days)
OF_THIS_DAY = tuple(
    "avis avisa avisen bladet posten utgave utgåve magasin kommentar møte møtet kamp kampen renn rennet stafett "
    "stafetten etappe etappen øvelse trening konsert konserten forestilling framsyning program programmet sending "
    "sendingen tilbud tilbod tilbudet outfit jubileum jubilant måling målingen målinga nyhet nyheter nyhende "
    "eskapader spørretime debatt debatten appellant quiz aksjon markering demonstrasjon konferanse statsråd høring "
    "kunngjøring hendelse ulykke seremoni"
    "gudstjeneste feiring".split()
)
OF_THIS_DAY_ALONE = frozenset(
    "vg dagbladet aftenposten bt dn klassekampen nationen firda nordlys adressa vårt leder leiar nummer løp løpet "
    "tur turen meny rett dato sitat bilde bilete tekst vær vêr seier siger tap tapet innsats prestasjon resultat "
    "oppgjør oppgjer gjest gjester vinner vinnar taper høydepunkt regn snø storm dom avgjørelse vedtak åpning "
    "opning samling økt økta fest middag"
    "lunsj toppmøte oppgave".split()
)

CLASSES: Mapping[str, Mapping[str, object]] = {
    # who has an age: han er 34 år, en mann på 34 år, barn under 15 år
    "person": _all(
        "han hun ho hen jeg eg du vi me de dei dere dykk ham henne barn barna unge ungdom ungdommer ungdommen mann "
        "mannen menn mennene kvinne kvinnen kvinna kvinner kvinnene jente jenta jenter jentene gutt gutten gutter "
        "guttene gut guten gutar gutane person personen personer personar folk alle elever elevar sønn sønnen son "
        "sonen datter datteren dotter dottera nordmenn kar karen dame dama damer tenåring tenåringer hund hunden "
        "voksne vaksne innbyggere innbyggjarar velgere veljarar befolkningen studenter studentar spillere spelarar "
        "siktede tiltalte mor far bror søster syster bestemor bestefar baby pasienter pasientar born borna ungane "
        "eldre"
    ),
    "be": _all(
        "vert er var blir ble blei vart blitt fyller fylte fylt fyll fylde vore vært være vere bli runde runder rundet"
    ),
    "old": _all("gammel gammal gamle gammelt gammalt gamal gamalt gamlere eldre yngre ung unge"),
    "life": _all("liv livet"),
    "of_whom": _all("sitt hans hennes mitt ditt vårt deres livet hennar deira liv si sin sine"),
    "possessive": _all("sine sin si sitt hans hennes hennar mine dine våre deres deira hans min vår"),
    "brand": _all("næringsliv nyheter medisin naeringsliv perspektiv nyheter it industri"),  # Dagens Næringsliv
    # what is counted when a number of four figures is no year
    "counted": _all(
        "kroner kr kroners øre dollar euro pund prosent prosents meter metrar meters kilometer km mil cm kg kilo "
        "gram tonn liter personer personar mennesker menneske mann ansatte tilsette tilskuere tilskodarar "
        "deltakere deltakarar elever elevar innbyggere innbyggjarar stemmer røyster boliger bustader hus biler "
        "bilar timer timar minutter dager dagar uker veker år kvadratmeter kvm mål dekar watt kwh poeng sider "
        "soldater soldatar arbeidsplasser arbeidsplassar stykker stykk plasser plassar medlemmer medlemer "
        "medlemmar flyktninger flyktningar barn kvinner studenter studentar ganger gonger eksemplarer bøker "
        "abonnenter bedrifter kunder kundar passasjerer passasjerar millioner millionar milliarder milliardar "
        "innspill innspel saker søknader billetter moh høydemeter"
    ),
    # words that show a rate: to ganger i uken, 500 kroner i året
    "rated": _all(
        "gang ganger gonger gong kroner kr millioner milliarder millionar milliardar dager dagar dag timer timar "
        "tonn stykker liter netter kvelder prosent sigaretter måltider episoder utgaver avganger mennesker "
        "personer uker veker turer minutter minuttar overnattinger arbeidsplasser besøkende nummer"
    ),
    "speed": _all("km kilometer mil knop meter"),  # 90 km i timen
    "good": _all("god godt gode"),
    "preposition_of_year": _all(
        "i for datert årgang fra frå siden sidan til før etter innen innan mellom omkring kring av rundt mot per "
        "anno født fødd årene åra årstallet utover pr ca gjennom medio ultimo primo enn sesongen sesong valget "
        "vinteren høsten"
    ),
    "season_adjective": _all(
        "vanlig vanleg helt regntung solrik stille rolig perfekt god fin lang kald varm grei flott travel tøff "
        "hektisk ny våt tørr spennende spanande hard trist dårlig dårleg innholdsrik begivenhetsrik mild snørik "
        "regnfull strålende kort"
    ),
    # i vår, and not «in our»: what follows is no noun
    "in_vår_neighbour": dict.fromkeys(verbs.FINITE, True)
    | _all(
        ". , : ; ! ? – - ) på i ved under med for og men som at da hun han vi de jeg eg ho dei av til om ikke etter"
    ),
    "finite": dict.fromkeys(verbs.FINITE, True),
    "clock_preposition": _all("til fra frå før etter ved rundt omkring mellom"),
    "one_day_preposition": _all("på i etter under over tar tok ta tatt bare berre innen minst tek varte varer enn til"),
    "later_neighbour": _all(
        "komme kome kan skal vil bli blir sies si tilbake før få gjøre ikke kan må også at avgjøres møtes"
    ),
    # beside tidligere, where it is an adverb
    "before_adverb": _all(
        "har hadde ikke ikkje aldri også óg sjeldnere oftere enn mye mykje litt langt gang ganger gonger"
    ),
    "after_adverb": dict.fromkeys(verbs.FINITE, True)
    | _all("enn i på av ved under fra frå til med om at vært vore blitt sagt"),
}

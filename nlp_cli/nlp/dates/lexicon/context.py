"""Words around an expression that decide what it is: people (ages), things of our days, counted things, names."""

from __future__ import annotations

from collections.abc import Mapping

from nlp_cli.nlp.dates.lexicon import verbs


def _all(words: str) -> dict[str, object]:
    return dict.fromkeys(words.split(), True)


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
        "er var blir ble blei vart blitt fyller fylte fylt fyll fylde vore vært være vere bli runde runder rundet"
    ),
    "old": _all("gammel gammal gamle gammelt gammalt gamal gamalt gamlere eldre yngre ung unge"),
    "life": _all("liv livet"),
    "of_whom": _all("sitt hans hennes mitt ditt vårt deres livet hennar deira liv si sin sine"),
    "possessive": _all("sine sin si sitt hans hennes hennar mine dine våre deres deira hans min vår"),
    # dagens Norge, dagens ordning: of our days, not of today
    "of_our_days": _all(
        "ordning ordningen ordninger ordningar ordninga modell modellen modeller modellar system systemet systemer "
        "regel regelverk regelverket regler reglar reglane lov loven lova lover lovverk lovverket lovgivning "
        "samfunn samfunnet situasjon situasjonen nivå nivået ungdom ungdommer ungdommen unge ungar barn foreldre "
        "norge noreg europa verden verda marked markedet marknad marknaden teknologi teknologien politikk "
        "politikken regjering regjeringen regjeringa form praksis struktur strukturen krav standard generasjon "
        "språk satser sats kunnskap kultur medier medium medieverden tempo utvikling utviklinga utviklingen bruk "
        "drift grense grenser grensa tilstand tilstanden forhold ramme rammer behov klima eiere eigarar ledelse "
        "leiing bygg lokaler lokale bosetting kommunestruktur eierstruktur størrelse rente rentenivå priser "
        "prisnivå oljepris lønnsnivå finansiering formål samfunnsliv norske kvinner menn menneske mennesker elever "
        "elevar studenter studentar bønder bilar biler kvoter avtale avtalen avtaler stilling virkelighet røynd "
        "skole skule skolen skulen kirke kyrkje forsvar forsvaret landbruk helsevesen ressurser kapasitet "
        "befolkning innvandringspolitikk mange tall"
    ),
    "in_our_days": _all("kina russland sverige danmark usa chile irak iran afghanistan tyskland frankrike india japan"),
    # dagens VG, dagens møte: of this very day, whatever is said about it
    "press": _all(
        "vg dagbladet aftenposten avis avisa avisen utgave utgåve nummer papirutgave bt vårt klassekampen nationen "
        "møte møtet kamp kampen program"
    ),
    "brand": _all("næringsliv nyheter medisin naeringsliv perspektiv nyheter it industri"),  # Dagens Næringsliv
    # what is counted when a number of four figures is no year
    "counted": _all(
        "kroner kr kroners øre dollar euro pund prosent prosents meter metrar meters kilometer km mil cm "
        "kg kilo gram tonn liter personer personar mennesker menneske mann ansatte tilsette tilskuere tilskodarar "
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
        "personer uker veker turer mil kilometer minutter minuttar overnattinger arbeidsplasser besøkende nummer"
    ),
    "good": _all("god godt gode"),
    "preposition_of_year": _all(
        "i for datert årgang fra frå siden sidan til før etter innen innan mellom omkring kring av rundt mot per "
        "anno født fødd årene åra årstallet utover pr ca gjennom medio ultimo primo enn sesongen sesong valget "
        "vinteren høsten"
    ),
    "season_adjective": _all(
        "god fin lang kald varm grei flott travel tøff hektisk ny våt tørr spennende spanande hard trist dårlig "
        "dårleg innholdsrik begivenhetsrik mild snørik regnfull strålende kort"
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
        "komme kome kan skal vil bli blir sies si tilbake eller før få gjøre ikke kan må også at avgjøres møtes"
    ),
    # beside tidligere, where it is an adverb
    "before_adverb": _all(
        "har hadde ikke ikkje aldri også óg sjeldnere oftere enn mye mykje litt langt gang ganger gonger"
    ),
    "after_adverb": dict.fromkeys(verbs.FINITE, True)
    | _all("enn i på av ved under fra frå til med om at vært vore blitt sagt"),
}

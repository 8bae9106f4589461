"""The dateline that opens a report: *OSLO (NTB):*, *Sofia:*, *(NRK)*. Places and agencies are data.

A colon alone proves nothing (*Rektoren: …*, *SLITEN: …* under a photo), so a dateline needs a place that is known here,
an agency that is known here, or a place in capitals with an agency of whatever name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NORWEGIAN = """
    Alstahaug|Alta|Andenes|Andselv|Andøy|Arendal|Asker|Askim|Askvoll|Askøy|Aukra|Aurland|Austevoll|Averøy|Balsfjord
    Bamble|Bardu|Bardufoss|Barentsburg|Beitostølen|Bergen|Berlevåg|Bjerkvik|Bjugn|Bodø|Bokn|Brekstad|Bremanger
    Brumunddal|Brønnøysund|Bærum|Bø|Bømlo|Båtsfjord|Dokka|Dombås|Drammen|Drøbak|Egersund|Eidfjord|Eidsvoll|Eidsvåg
    Elverum|Etne|Fagernes|Farsund|Fauske|Finnsnes|Flekkefjord|Florø|Flåm|Fosnavåg|Fredrikstad|Frosta|Frøya|Førde
    Gamvik|Gardermoen|Geilo|Geiranger|Gjerdrum|Gjøvik|Gol|Granåsen|Grimstad|Gvarv|Hadeland|Hafjell|Halden|Hamar
    Hamarøy|Hammerfest|Harstad|Haugesund|Hemsedal|Hitra|Hokksund|Holmestrand|Honningsvåg|Horten|Hovden|Hønefoss
    Jessheim|Jevnaker|Jørpeland|Karasjok|Karmøy|Kautokeino|Kinsarvik|Kirkenes|Knarvik|Kolbotn|Kongsberg|Kongsvinger
    Kopervik|Koppang|Kragerø|Kristiansand|Kristiansund|Kvinesdal|Kvinnherad|Kviteseid|Kvitfjell|Kyrksæterøra|Kårstø
    Lakselv|Langesund|Larvik|Leikanger|Leirvik|Leknes|Levanger|Lillehammer|Lillesand|Lillestrøm|Longyearbyen|Lyngdal
    Lyngseidet|Lysaker|Lærdal|Lødingen|Lørenskog|Malvik|Mandal|Mehamn|Melbu|Melhus|Meråker|Midsund|Mo i Rana|Modum
    Moelv|Molde|Mosjøen|Moss|Mysen|Målselv|Måløy|Namsos|Narvik|Nesbyen|Nesodden|Nittedal|Nord-Odal|Nordfjordeid
    Nordkapp|Nordkjosbotn|Norefjell|Norheimsund|Notodden|Ny-Ålesund|Odda|Oppdal|Orkanger|Oslo|Osøyro|Otta|Porsgrunn
    Rakkestad|Raufoss|Rauma|Ringebu|Ringerike|Rissa|Risør|Rjukan|Rosendal|Røros|Rørvik|Røst|Sandane|Sandefjord
    Sandnes|Sandnessjøen|Sandvika|Sarpsborg|Sauda|Selbu|Seljord|Setermoen|Sjusjøen|Skaidi|Skien|Skjervøy|Slemmestad
    Sogndal|Sola|Sortland|Stamsund|Stavanger|Stavern|Steinkjer|Stjørdal|Stokmarknes|Stord|Storslett|Stranda|Stryn
    Strømmen|Sunndal|Sunndalsøra|Surnadal|Svalbard|Svelvik|Svolvær|Sykkylven|Søgne|Sør-Varanger|Sørkjosen|Tana
    Tananger|Tromsø|Trondheim|Trysil|Tvedestrand|Tynset|Tysvær|Tønsberg|Ulefoss|Ullensaker|Ulsteinvik|Utøya|Uvdal
    Vadsø|Vardø|Vennesla|Verdal|Verdalsøra|Vestby|Vestnes|Vikersund|Vinstra|Volda|Voss|Vossevangen|Værøy|Vågsøy|Ølen
    Ørland|Ørsta|Øystese|Åfjord|Ål|Ålesund|Ålgård|Åndalsnes|Ås|Åsgårdstrand
"""

_FOREIGN = """
    Aalborg|Aarhus|Abidjan|Abu Dhabi|Abuja|Accra|Addis Abeba|Adelaide|Aden|Aleppo|Alexandria|Alger|Alicante|Amman
    Amsterdam|Ankara|Antananarivo|Antholz|Antwerpen|Arkhangelsk|Asjkhabad|Asmara|Astana|Asunción|Aten|Atlanta
    Auckland|Augusta|Baden-Baden|Bagdad|Bakhmut|Baku|Bali|Bamako|Bangalore|Bangkok|Bangui|Banja Luka|Barcelona|Basel
    Basra|Beijing|Beirut|Belfast|Beograd|Berlin|Bern|Betlehem|Bilbao|Birmingham|Bischofshofen|Bishkek|Bissau|Bogota
    Bogotá|Bologna|Bonn|Bordeaux|Boston|Brasilia|Brasília|Bratislava|Bremen|Brisbane|Brno|Brussel|Budapest
    Buenos Aires|Bujumbura|Bukarest|Calais|Calgary|Cambridge|Canberra|Canmore|Cannes|Cape Town|Caracas|Cardiff
    Chennai|Chiang Mai|Chicago|Chisinau|Christchurch|Cincinnati|Colombo|Conakry|Cortina|Cotonou|Daegu|Dakar|Dallas
    Damaskus|Dar es Salaam|Dar-es-Salaam|Daugavpils|Davos|Delhi|Den Haag|Denpasar|Denver|Detroit|Dhaka|Dharamsala
    Dili|Diyarbakir|Djakarta|Dnipro|Doha|Donetsk|Dortmund|Dresden|Dubai|Dublin|Dubrovnik|Dusjanbe|Düsseldorf
    Edinburgh|Erbil|Esbjerg|Essen|Eugene|Falun|Færøyane|Færøyene|Firenze|Frankfurt|Freetown|Gao
    Garmisch-Partenkirchen|Gaza|Gaza by|Gaziantep|Gdansk|Gdańsk|Geneve|Genova|Genève|Glasgow|Goma|Grenoble|Grosnyj
    Guantánamo|Guatemala by|Gällivare|Göteborg|Haag|Haifa|Haiti|Hamburg|Hannover|Hanoi|Harare|Havana|Havanna|Hebron
    Helsingfors|Helsinki|Herning|Hiroshima|Hochfilzen|Holmenkollen|Homs|Hong Kong|Hongkong|Honolulu|Houston|Idlib
    Ilulissat|Indianapolis|Innsbruck|Islamabad|Istanbul|Izmir|Jakarta|Jalalabad|Jekaterinburg|Jerevan|Jerusalem
    Johannesburg|Juba|Kabul|Kairo|Kaliningrad|Kalkutta|Kampala|Kandahar|Karachi|Karlstad|Kathmandu|Kaunas
    Khan Younis|Kharkiv|Khartoum|Kherson|Kiev|Kigali|Kingston|Kinshasa|Kiruna|Kitzbühel|Klaipeda|Klingenthal|Kolkata
    Kosovo|Košice|Krakow|Krasnodar|Kreta|Kuala Lumpur|Kunduz|Kuopio|Kuusamo|Kuwait|Kyiv|Kyjiv|København|Köln|La Paz
    Lagos|Lahore|Lahti|Lake Placid|Lampedusa|Larnaca|Las Palmas|Las Vegas|Lausanne|Le Grand-Bornand|Leeds|Leipzig
    Lenzerheide|Lesvos|Lhasa|Lille|Lima|Lisboa|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lugansk|Lusail|Lusaka
    Luxembourg|Luzern|Lviv|Lyon|Łódź|Madrid|Malaga|Mallorca|Malmö|Managua|Manama|Manchester|Manila|Maputo|Mariehamn
    Mariupol|Marrakech|Marseille|Mazar-e-Sharif|Mekka|Melbourne|Mexico by|Mexico City|Meymaneh|Miami|Milano|Minsk
    Mogadishu|Monaco|Monrovia|Monte Carlo|Montevideo|Montréal|Montreal|Moskva|Mostar|Mosul|Mumbai|München|Murmansk
    Mykolajiv|Málaga|Nairobi|Nantes|Napoli|Narva|Naypyidaw|Nazaret|Ndjamena|New Delhi|New Orleans|New York|Newcastle
    Niamey|Nice|Nicosia|Nijmegen|Nikosia|Nottingham|Nové Město|Novi Sad|Nur-Sultan|Nürnberg|Nuuk|Nyon|Oberhof
    Oberstdorf|Odense|Odesa|Odessa|Ohrid|Osaka|Otepää|Ottawa|Ouagadougou|Oxford|Palermo|Panama by|Paris|Pattaya
    Peking|Perth|Peshawar|Philadelphia|Phnom Penh|Phuket|Planica|Podgorica|Pokljuka|Port Moresby|Port-au-Prince
    Porto|Praha|Pretoria|Pristina|Pyeongchang|Pyongyang|Quito|Rabat|Rafah|Ramallah|Ramsau|Rangoon|Reykjavik
    Reykjavík|Rhodos|Riad|Riga|Rio de Janeiro|Riyadh|Roma|Rotterdam|Rovaniemi|Ruhpolding|Salt Lake City|Salzburg
    San Francisco|San José|San Salvador|Sanaa|Santiago|Santiago de Chile|Santo Domingo|Sarajevo|Seattle|Seefeld
    Seoul|Sevilla|Shanghai|Sharm el-Sheikh|Sheffield|Silverstone|Singapore|Skopje|Sofia|Sotsji|Southampton
    Srebrenica|Srinagar|St. Petersburg|Stockholm|Strasbourg|Stuttgart|Sundsvall|Sydney|São Paulo|Taipei|Tallinn
    Tammerfors|Tampere|Tartu|Tasjkent|Tbilisi|Tegucigalpa|Teheran|Tel Aviv|Thessaloniki|Thimphu|Tijuana|Timbuktu
    Timișoara|Tirana|Titisee-Neustadt|Toblach|Tokyo|Torino|Toronto|Toulouse|Tripoli|Tsjernobyl|Tunis|Torshavn
    Tórshavn|Ulan Bator|Uleåborg|Uppsala|Utrecht|Val di Fiemme|Val d’Isère|Valencia|Valletta|Vancouver|Varna|Vasa
    Vatikanet|Vatikanstaten|Venezia|Vientiane|Vilnius|Visby|Vladivostok|Warszawa|Washington|Washington D.C.
    Washington DC|Wellington|Wengen|Wien|Willingen|Windhoek|Wisła|Wuhan|Yangon|Yaoundé|Yaounde|Zagreb|Zakopane
    Zaporizjzja|Zürich|Östersund|Åbo|Ålborg|Åre|Århus
"""

_AGENCIES = """
    ABC Nyheter|Adressa|Adresseavisen|AFP|Aftenbladet|Aftenposten|Agderposten|Al Jazeera|Altaposten|Altinget|ANB
    Avisa Nordland|BA|Barents Observer|BBC|Bergens Tidende|Bergensavisen|Bloomberg|BT|CNN|Dagbladet|Dagen
    Dagens Næringsliv|Dagsavisen|DN|DPA|Drammens Tidende|E24|Finansavisen|Firda|Fredriksstad Blad|Fædrelandsvennen
    Hallingdølen|Hamar Arbeiderblad|Haugesunds Avis|Hegnar|iTromsø|Khrono|Klassekampen|Morgenbladet|Nationen
    Nettavisen|Nordlys|NPK|NRK|NTB|NTB scanpix|Oppland Arbeiderblad|P4|Reuters|Ritzau|Romerikes Blad
    Romsdals Budstikke|Stavanger Aftenblad|STT|Sunnmørsposten|Telemarksavisa|Tidens Krav|TT|TV 2|TV 2 Nyhetene
    TV 2 Sporten|TV2|UPI|Varden|VG|VG Nett|Vårt Land|Østlendingen
"""


def _by_casefold(names: str) -> dict[str, str]:
    return {name.casefold(): name for name in re.split(r"[|\n]\s*", names.strip())}


PLACES = _by_casefold(_NORWEGIAN) | _by_casefold(_FOREIGN)
"""Where reports are dated: Norwegian towns, then capitals, seats and arenas abroad."""

AGENCIES = _by_casefold(_AGENCIES)
"""Who reports: agencies, broadcasters, newspapers."""

WEBSITE = re.compile(r"[\w-]{2,30}\.(?:no|com)", re.IGNORECASE)
"""*(avisa.no)*"""

PARTIES = frozenset({"ap", "frp", "h", "inp", "krf", "mdg", "r", "rødt", "sp", "sv", "v"})
"""*OLA MOE (Sp):* is a politician. *BAGDAD (AP):* is an agency, since the place is known."""

SMALL_PLACE = re.compile(
    r"[A-ZÆØÅ]{3,}(?:BERG|BOTN|BYGDA?|DAL(?:EN)?|FJELL|FJORD(?:EN)?|FOSS(?:EN)?|HAMN|HAVN|HAUG|HEIM|HOLM|HOLT|LAND"
    r"|MOEN|NES(?:ET)?|RUD|SAND|SETER|SÆTER|SJØEN|STAD|STRAND|SUND(?:ET)?|TANGEN|TUN|VIKA?|VOLL(?:EN)?|VÅG(?:EN)?|ØYA)"
)
"""*TVEITDAL:*, by what Norwegian places end in. In capitals only: *Haugland: – Nei.* is somebody speaking."""

SMALL_WORDS = {"i", "på", "ved", "og", "de", "di", "da", "la", "del", "by"}
"""Stay small when a place in capitals is written as usual (*BØ I VESTERÅLEN* → *Bø i Vesterålen*)."""

_WORD = r"[^\W\d_a-zæøå][\w.'’-]*"
_NAME = rf"{_WORD}(?:,?[ \xa0](?:{_WORD}|i|på|ved|by|de|di)){{0,3}}"
_PLACE = rf"(?P<place>{_NAME}(?:(?:[ ]?[/–-][ ]?|,?[ ]og[ ]){_NAME}){{0,2}})"
_AGENCY = r"\((?P<agency>[^()\n]{2,40})\)"

WITH_AGENCY = re.compile(rf"{_PLACE}[ \xa0]?{_AGENCY}(?P<mark>[ \xa0]?(?:[:.]|[–-](?=\s|$))|)")
"""*OSLO (NTB):*, *Narvik (NRK)*, *Kirkenes (NTB–AFP) –*"""

PLACE_ONLY = re.compile(rf"{_PLACE}(?P<mark>:|[ ][–-](?=\s|$)|$)")
"""*Sofia:*, *OSLO –*, or a paragraph of its own"""

AGENCY_ONLY = re.compile(rf"{_AGENCY}(?::|)")
"""*(Dagbladet.no):*, *(VG Nett)*"""

LONGEST = 120
"""No dateline is longer; keeps the search linear."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline that ends before ``end``."""

    end: int
    place: str | None
    agency: str | None


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that ``text[start:end]`` opens with, if any."""
    opening = text[start : min(end, start + LONGEST)]
    if match := WITH_AGENCY.match(opening):
        place, agency = match["place"], match["agency"].strip()
        if _belong_together(place, agency, is_marked=bool(match["mark"])):
            return Dateline(start + match.end(), usual_casing(place), agency)
    if match := PLACE_ONLY.match(opening):
        place, is_marked, is_alone = match["place"], match["mark"] == ":", match.end() == end - start
        is_dateline = _is_known(place) and (is_marked or is_alone or place.isupper())
        if is_dateline or (is_marked and SMALL_PLACE.fullmatch(place)):
            return Dateline(start + match.end(), usual_casing(place), None)
    if (match := AGENCY_ONLY.match(opening)) and _is_agency(match["agency"].strip()):
        return Dateline(start + match.end(), None, match["agency"].strip())
    return None


def usual_casing(place: str) -> str:
    """*BRUSSEL* → *Brussel*, *MO I RANA* → *Mo i Rana*, *OSLO/BERGEN* → *Oslo/Bergen*; mixed case stays."""
    if known := PLACES.get(place.casefold()):
        return known
    if not place.isupper():
        return place
    return re.sub(r"[^ /–-]+", lambda word: _usual_word(word[0], first=not word.start()), place)


def _usual_word(word: str, first: bool) -> str:
    return word.lower() if word.lower() in SMALL_WORDS and not first else word.capitalize()


def _belong_together(place: str, agency: str, is_marked: bool) -> bool:
    """Two of three must be sure: the place, the agency, and the colon or dash behind them."""
    is_known = _is_known(place)
    if _is_agency(agency):
        return is_marked or is_known
    is_place = is_known or (place.isupper() and agency.casefold() not in PARTIES)
    return is_marked and is_place and _has_name(agency)


def _is_known(place: str) -> bool:
    """Whether the place, or the first of several, is in the list."""
    return place.casefold() in PLACES or re.split(r"\s?[/–]\s?|,?\sog\s", place)[0].casefold() in PLACES


def _is_agency(words: str) -> bool:
    """One, or several as in *NTB-Reuters*, *VG/NTB*."""
    parts = [words, *re.split(r"[/–,-]", words)]
    return WEBSITE.fullmatch(words) is not None or any(part.strip().casefold() in AGENCIES for part in parts)


def _has_name(words: str) -> bool:
    """Not an age or a year, as in *Oslo (22)*."""
    return words[:1].isupper() and any(letter.isalpha() for letter in words)

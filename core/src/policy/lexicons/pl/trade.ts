import type { Forms } from "../lexicon.ts";

/** Polish: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  club: [
    "(szukam|szukamy|poszukuję|poszukujemy|potrzebuję|potrzebujemy) ~ (kupujących|klientów|osób|ludzi|chętnych|testerów|kont)",
    "(poszukiwani|szukamy|poszukujemy) ~ (do testu|do testów|testu|testów)",
    "(dolacz|zapisz sie|zglos sie|dolaczcie|zostan czlonkiem|zostan testerem)",
    "(grupa|grupie|grupy|grupe|klub|klubu|klubie|spolecznosc|spolecznosci|kanal|programie|program testerow|ekipa)",
  ],
  gift: [
    "(druga|drugi|drugą) (para|parę|sztuka|sztukę|etui|komplet) (gratis|za darmo|w prezencie)",
    "(prezent*|upomin*|niespodziank*|gratis*|bidon*|drobiazg*|od nas w prezencie|jest od nas|na nasz koszt|gadżet*|dodatek)",
    "(prezencik|prezencie|bonus|bonusu|bonusem|nagroda|nagrode|nagrody|nagrod|podarunek|podarunki|podarek|cos ekstra|slodka niespodziank*|cos milego|cos slodkiego|drobny dowod wdziecznosci|maly dowod|gratifikacj*)",
    "(druga|drugi|drugie|kolejna|dodatkowy|dodatkowa|zapasowy|zapasowa) ~ (w prezencie|za darmo|gratis|od nas)",
    "od nas (kawa|ciastko|prezent|niespodzianka|upominek)",
  ],
  coupon: [
    "kod na (kolejne|następne|drugie|przyszłe)",
    "(bon|bony|bonu|bonem|kupon*|voucher*)",
    "(kod rabatow*|kodu rabatow*|kody rabatow*|kodem rabatow*|kod promocyj*|kod znizkow*|kodu znizkow*|kodem znizkow*|talon*)",
  ],
  discount: [
    "(rabat|rabatu|rabaty|rabatem|rabacik|znizka|znizke|znizki|znizek|upust|upustu|polowe ceny|% taniej|% rabatu|% znizki|% na (nastepn*|kolejn*|zakup*)|taniej na nastepn*|obnizke|tansze kolejne)",
  ],
  freeItem: [
    "bez (żadnych |dodatkowych |)(kosztów|opłat|płacenia)",
    "(koszt wysyłki|koszty wysyłki|przesyłka|wysyłka|dostawa|koszt dostawy) ~ (na siebie|gratis|na nasz koszt|za darmo|pokryjemy|pokrywamy|bezpłatna)",
    "(za darmo|darmow*|bezplatn*|za free|za friko|zupelnie za nic|nieodplatn*|na nasz koszt)",
  ],
  giftCard: [
    "(karta podarunkowa|karte podarunkowa|karty podarunkow*|karta upominkow*|karte upominkow*|bon podarunkowy|karte prezentowa|doladowanie)",
  ],
  money: [
    "(pieniadze|pieniedzy|gotowka|gotowke|gotowki|cashback|paypal|blik|kasa|kase|dyszke|stowe|wynagrodzenie|kaska)",
  ],
  points: ["(punkty|punktow|punktami|monety|kredyty)"],
  contest: [
    "(zakręć|zakręcić|kręć|obróć) (kołem|koło|naszym kołem)",
    "(losujemy|rozlosujemy|wylosujemy|losowanie|losowaniu|konkurs*|wygraj|do wygrania|nagrod*|loteri*)",
    "(losowania|szansa na wygrana|szanse na wygrana)",
  ],
  spent: [
    "(kupiłem|kupiłam|zamówiłem|zamówiłam|zapłaciłem|zapłaciłam)",
    "(skończył się|skończyła się|zakończył się|o który (pan|pani) pytał*)",
    "(za|z powodu) (rysę|uszkodzenie|opóźnienie|błąd|usterkę|wgniecenie|niedogodność|niedogodności)",
    "(odliczony|odliczono|już odjęty|odjęto)",
    "(wykorzystan*|uzyty|uzyta|uzyto|zrealizowan*|wygasl*|naliczon*|zastosowan*|przy zamowieniu|kupiony|kupiona|ktorego uzyl*|ktorym zaplac*|ktorym (pan|pani|panstwo) zaplac*|wrocil na konto|wrocily na konto|w cenie|uwzgledniony|uwzgledniona)",
  ],
  warranty: [
    "(dożywotnia|przedłużona|podwójna|rozszerzona|dodatkowa) (gwarancja|gwarancję|gwarancji)",
    "(przedluzona gwarancj*|przedluzenie gwarancji|przedluzymy gwarancje|przedluzyc gwarancje|dodatkowa gwarancj*|dodatkowej gwarancj*|dodatkowy rok gwarancji|dluzsza gwarancj*|dluzszej gwarancj*|podwoic gwarancje|podwojna gwarancj*|rok gwarancji (gratis|wiecej|ekstra)|lata gwarancji gratis|gwarancje (przedluz*|wydluz*))",
  ],
  access: [
    "(abonament premium|darmowy abonament|czlonkostwo|czlonkostwa|dostep premium|konto premium|dostep vip)",
  ],
  refund: [
    "(proszę |)(uznać|potraktować|uznaj) ~ (za opłacony|za zapłacony|jako prezent|za zwrócony|za darmowy)",
    "(kwota|pieniądze|suma|całość) ~ (wraca|wracają|wróci|wrócą) (do|na)",
    "pieniądze (wracają|z powrotem|wrócą|oddajemy)",
    "(wydatek|wydatki|koszt|koszty|kwotę|pieniądze|całość) (zwrócimy|zwracamy|oddamy|oddajemy|przelejemy|zwrotem|odeślemy)",
    "zwrot (całości|kosztu|kwoty|na paypal|blikiem|na konto|po (opinii|recenzji|ocenie|wystawieniu|dodaniu))",
    "(pełny|całkowity|cały|stuprocentowy) (zwrot|zwrotem|koszt)",
    "(oddamy|oddajemy|zwracamy|zwrócimy|zwracam|zwrócę|oddam|przelejemy|zwrot) ~ (kwot*|pieniądze|pieniędzy|całość|cenę|koszt*|sumę)",
    "(zwrot|zwrotu) (pieniedzy|kosztow|srodkow|gotowki|kwoty|calosci|zl*|platnosci|czesci|ceny|polowy|100)",
    "(zwrocimy|zwracamy|zwrocic|zwroci|oddamy|oddajemy|odda) ~ (pieniadze|kwote|calosc|polowe|koszt|koszty|cene|zlotych|zl|srodki|platnosc|czesc)",
    "(refundacja|refundacje|refundacji|refund|zwracamy calosc|czesciowy zwrot|otrzymasz zwrot|dostaniesz zwrot|zwrot za zakup|zwrot otrzymasz|zwrot nastapi|zwrot zrobimy|zwrot przelewem|zwrot na blik|zwrot zostal|zwrot jest)",
    "(pieniadze|kwota|kwote|calosc|polowe|koszt) ~ (zwrocimy|oddamy|zwrotu|z powrotem|wroca|wroci|zwrocone)",
  ],
  replacement: [
    "(wymiana|wymiane|wymiany|wymienic|wymienimy|nowy egzemplarz|nowa sztuka|nowa sztuke|naprawa|naprawe|naprawimy|zamiennik|uszkodzon*|wadliw*|zepsut*|pekni*|brakujac*|nieszczeln*|przeciek*)",
  ],
  reviewTrade: [
    "(pakiet|pakiety|paczka) (5|10|15|20|25|30|40|50|100|200) (opinii|komentarzy|ocen)",
    "gwarancja uzupełnienia",
    "(opinie|opinii|komentarze) (które |)nie (znikają|spadają|znikną)",
    "(prawdziwe|realne|stare|zweryfikowane|polskie) (konta|profile)",
    "kto (napisze|wystawi|skrobnie) ~ (zł|złotych|euro|zapłatą|zapłacę)",
    "(konta|profile) z (historią|przeszłością|zakupami|stażem)",
    "(prawdziwym|prawdziwi|prawdziwych|realnych|realni) (kupującym|kupujący|kupujących|klientom|klienci|klientów)",
    "(podniesiemy|podnosimy|podbijemy|podbijamy|wywindujemy) (ocenę|oceny|gwiazdki|twoją|pana|pani)",
    "(opinie|recenzje|komentarze|opinii) (na zamowienie|na sprzedaz|od reki|tanio|z gwarancja|z prawdziwych kont|w pakiecie|za kase|google od|google za|google tanio)",
    "my (zajmujemy się |załatwiamy |robimy |)(opinie|opiniami|gwiazdki)",
    "(poszukiwani|szukamy|szukam|potrzebni) (testerzy|testerów|recenzenci|recenzentów)",
    "(tylko |) zweryfikowani (kupujący|klienci|użytkownicy)",
    "(kupujesz|kup|zamawiasz) (i |) (oceniasz|oceń|wystawiasz|recenzujesz) (a |) (zwracamy|oddajemy|zwrot)",
    "(prawdziwe|autentyczne|pozytywne|gwarantowane|zweryfikowane|fałszywe) (opinie|recenzje|komentarze|gwiazdki) (dla|od|na|za)",
    "(kup|kupie|kupimy|kupuje|skup|sprzedam|sprzedajemy|sprzedaje|zamow|oferuje|pisze|piszemy|zlecenie) ~ (opinie|opinii|recenzje|recenzji|komentarze|komentarzy)",
    "(testerzy|testerow|testerki|tester|recenzenci|recenzentow) (poszukiwani|poszukiwany|poszukujemy|produktow|mile widziani|pilnie)",
    "(szukam|szukamy|poszukuje|poszukujemy|potrzebujemy|potrzebuje) ~ (testerow|testera|testerki|recenzentow|recenzenta|osob do wystawiania)",
    "(grupa testerow|grupy testerow|grupa recenzentow|wymiana opinii|wymiane opinii|pakiet opinii|pakiety opinii|klub recenzentow|klubu recenzentow|klub testerow|klubu testerow|agencja opinii|pisanie opinii|marketing szeptany)",
  ],
  piece: ["(sztuka|za sztukę|za opinię|pakiety od)"],
  gatingTool: [
    "(narzekający|niezadowoleni|niezadowolonych|marudni|skargi|rozczarowani) ~ (skrzynki|prywatnie|prywatnego|wewnętrzn*|do ciebie)",
    "(filtruje|filtruja|filtrujemy|filtrowanie|przechwytuje|przechwytuj*|blokuje|blokuj*|wylapuje|zatrzymuje|ukrywa) ~ (opinie|opinii|klientow|negatywn*|niezadowolon*|zle)",
    "(tylko) (zadowoleni|zadowolonych|usatysfakcjonowani) (klienci|klientow|goscie|kupujacy) ~ (opini*|google|publiczn*|trafi*|stron*)",
    "(niezadowoleni|niezadowolonych) (klienci|klientow|goscie|kupujacy) ~ (prywatn*|wewnetrzn*|formularz*|do ciebie)",
  ],
  evasion: [
    "(innymi|własnymi|różnymi) słowami",
    "(nie|nigdy nie) (wspominaj*|pisz*|mow*|ujawniaj*|podawaj*) ~ (o zwrocie|o gratisie|o karcie|o rabacie|o nas|o wiadomosci|o bonusie|o tej kartce)",
    "(z roznych|z innego|z kilku|z drugiego|na rozne) (kont|konta|urzadzen|adresow|ip)",
    "(odczekaj|poczekaj|odczekajcie|poczekajcie) ~ (dni|tydzien|dwa dni) (zanim|przed|i wystaw|i napisz)",
    "(zeby|by|aby) (allegro|amazon|nikt|platforma|system) ~ nie (zauwazyl*|wykryl*|skasowal*|zorientowal*)",
  ],
  screenshot: [
    "(zrzut ekranu|zrzut|screen|screena|screeny|screenshot|zdjecie (opinii|twojej opinii|recenzji)|dowod wystawienia|link do opinii|link do recenzji)",
  ],
  reciprocal: [
    "(ty |)(zrobisz|robisz|zrobicie) to samo (u mnie|dla mnie|mi)",
    "(twoją|twoja|twoje) ~ (moją|moja|moje)",
    "(opinia za opinie|opinie za opinie|komentarz za komentarz|wymiana opinii|ja ocenie (ciebie|twoj*|panstwa)|ja wystawie (tobie|ci)|wzajemne (opini*|ocen*|komentarz*)|wzajemna (opini*|ocen*)|ty ocenisz moj*|ja tobie ty mi)",
  ],
  extra: [
    "(odłożę|odkładamy|odłożymy|zostawię) (dla|ci|panu|pani)",
    "(nie pożałuje|nie pożałujesz|odwdzięczymy|odwdzięczę|odwdzięczyć|zrewanżujemy|zrewanżuję|umiemy się odwdzięczyć|drobiazg od|drobny upominek|mały upominek|coś słodkiego|małe co nieco)",
    "(nic (pana|panią|cię|państwa|was) nie (kosztuje|będzie kosztować)|na nasz koszt|od firmy|w gratisie|my stawiamy|stawiamy)",
    "(jest|będzie|są|będą|pójdzie|idzie) (od nas|na nasz koszt|na koszt firmy|gratis|w prezencie)",
    "(dorzucimy|dorzucę|dołożymy|dołączymy|dodamy|dodajemy|wrzucimy|włożymy|dosyłamy|wyślemy|podeślemy) ~ (do (następnej|kolejnej|paczki|pana|pani|twojej|zamówienia)|gratis|za darmo|w prezencie|od nas|pan*|państwu|ci|wam)",
  ],
};

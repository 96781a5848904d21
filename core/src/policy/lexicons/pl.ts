import type { Lexicon } from "./lexicon.ts";

/**
 * Polish. Seven cases: nouns are given by stem, verbs by person, since Pan, Państwo and ty are all
 * used. Word order is free, negation stands before.
 */
export const pl: Lexicon = {
  lang: "pl",
  spaces: true,
  functionWords: [
    "i",
    "w",
    "na",
    "z",
    "do",
    "nie",
    "się",
    "jest",
    "są",
    "to",
    "że",
    "za",
    "o",
    "po",
    "dla",
    "od",
    "ale",
    "jak",
    "gdy",
    "jeśli",
    "twoja",
    "twoją",
    "twój",
    "państwa",
    "pan",
    "pani",
    "nasz",
    "nasza",
    "naszą",
    "nam",
    "nas",
    "ci",
    "ten",
    "ta",
    "tej",
    "który",
    "która",
    "był",
    "była",
    "przez",
    "przy",
    "czy",
    "mi",
    "mój",
    "moja",
    "jestem",
    "oraz",
    "już",
    "tylko",
    "proszę",
    "dziękujemy",
    "jesteśmy",
    "ma",
    "mamy",
    "może",
    "można",
    "przed",
    "tego",
    "tym",
    "też",
    "ich",
    "nie",
    "bardzo",
    "we",
    "ze",
    "bez",
    "proszę",
    "prosimy",
    "która",
    "które",
    "wszystko",
    "jeszcze",
    "więc",
    "pana",
    "swoją",
    "swoje",
    "ponieważ",
    "został",
    "została",
    "jako",
    "tę",
    "tą",
    "każdy",
    "pod",
    "przy",
    "która",
    "można",
    "proszę",
    "ją",
    "żeby",
    "aby",
  ],
  forms: {
    spelledDigits: [
      "(zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć) (zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć)",
    ],
    modest: [
      "(mala firma|mala firme|malej firmy|rodzinna firma|rodzinnej firmy|firma rodzinna|firme rodzinna|maly sklep|malutki sklep|mlody sklep|mala rodzinna|jestesmy mlodzi na rynku|dopiero zaczynamy|maly zespol|jednoosobowa dzialalnosc)",
    ],
    club: [
      "(dolacz|zapisz sie|zglos sie|dolaczcie|zostan czlonkiem|zostan testerem)",
      "(grupa|grupie|grupy|grupe|klub|klubu|klubie|spolecznosc|spolecznosci|kanal|programie|program testerow|ekipa)",
    ],
    review: [
      "(opinia|opinie|opinii|opiniach|opiniami|opiniom|recenzja|recenzje|recenzji|recenzjach|recenzjami|komentarz|komentarza|komentarze|komentarzy|komentarzu|komentarzem|komentarzach|ocena produktu|ocene produktu|oceny produktu|opinia produktu|wpis|wpisu)",
      "(twoja|twojej|panska|panstwa|pana|pani) (ocena|ocene|oceny|ocenie)",
      "(opinja|opinje|opinke|opineczke|recka|recke|recki|komcia|komka|koment)",
      "(slowo|slowa|zdanie|zdania|zdan) (na stronie|pod produktem|o produkcie|w komentarzu)",
    ],
    feedback: [
      "(feedback|feedbacku|ocena sprzedawcy|ocene sprzedawcy|oceny sprzedawcy|ocene sprzedazy|oceny sprzedazy|oceny sklepu|ocene sklepu|ocene transakcji|oceny transakcji|komentarz o sprzedawcy|komentarz do transakcji|komentarza do transakcji|opinia o sprzedawcy|opinie o sprzedawcy|opinii o sprzedawcy|opinia o sklepie|opinie o sklepie|opinii o sklepie|ocena wystawiona sprzedawcy|ocene wystawiona sprzedawcy|informacja zwrotna|informacje zwrotna|informacji zwrotnej)",
    ],
    rating: [
      "(ocena|ocene|oceny|ocenie|ocen|ocenami|punktacja|punktacji|nota|note|jedna gwiazdka|jedna gwiazdke|1 gwiazdka|1 gwiazdke|jedynka|jedynke|dwie gwiazdki|trzy gwiazdki|3 gwiazdki|2 gwiazdki)",
    ],
    star: ["(gwiazdka|gwiazdke|gwiazdki|gwiazdek|gwiazdkach|gwiazdkami|gwiazdeczki|gwiazdeczek)"],
    fiveStars: [
      "(5|piec|pieciu|pelne piec|wszystkie piec) (gwiazdek|gwiazdki|gwiazdkami|gwiazdeczek|zlotych gwiazdek|lsniacych gwiazdek)",
      "(piatka|piatke|piateczka|piateczke|same piatki|samych piatek|5 na 5|piec na piec|5/5|10/10)",
      "(5 gwiazdkow*|pieciogwiazdk*|5gwiazdek|najwyzsza ocena|najwyzsza ocene|najwyzszej oceny|najwyzsza note|maksymalna ocene|maksymalna ocena|maksymalnej oceny|komplet gwiazdek|maksimum gwiazdek|najlepsza ocene|najlepszej oceny|maksymalna liczbe|maksymalna liczba gwiazdek|wszystkie gwiazdki|komplet punktow|szostke z plusem)",
    ],
    publicVoice: [
      "(podziel|podzielcie|podzielic|podzielisz|dzielac|dzielcie|podziela) ~ (opinia|opinie|wrazeniami|doswiadczeniem|doswiadczeniami|innymi|wrazenia|zdaniem|uwagami)",
      "(powiedz|powiedzcie|opowiedz|opowiedzcie|napisz|napiszcie|daj znac|dajcie znac) ~ (innym|wszystkim|swiatu|innym kupujacym|reszcie)",
      "(polec nas|polecicie nas|polecic nas|polecenie nas|co sadzisz|co panstwo sadza|co o nim sadzisz|kilka (cieplych |milych |dobrych |)slow|pare (cieplych |milych |dobrych |)slow|dobre slowo|cieple slowo|swoje wrazenia|swoimi wrazeniami|na stronie produktu|pod produktem|swoim zdaniem)",
    ],
    helpfulVote: [
      "(klik*|zaznacz*|oznacz*|glosuj*|zaglosuj*|nacisnij*|wcisnij*|daj*|dac) ~ (przydatn*|pomocn*|nieprzydatn*|lapk*|kciuk*)",
      "(lapka w gore|lapke w gore|kciuk w gore|kciuka w gore|lapka w dol|lapke w dol)",
    ],
    abuseReport: [
      "(zglos|zglosic|zgloscie|zglaszajcie|zglaszaj|zglosi|zgloscie) ~ (opini*|naduzyci*|recenzj*|komentarz*|ocen*)",
      "(opini*|recenzj*|komentarz*) ~ (jako naduzycie|do moderacji)",
    ],
    reviewSite: ["(google|ceneo|opineo|trustpilot|gowork|znanylekarz|tripadvisor)"],
    write: [
      "(zostaw|zostawic|zostawcie|zostawienie|zostawisz|zostawi|zostawili|zostawil|zostawila|zostawia|zostawiajac|napisz|napisac|napiszcie|napisanie|napiszesz|napisze|wystaw|wystawic|wystawcie|wystawienie|wystawisz|wystawia|wystawi|wystawil|wystawila|wystawiajac|wystawili|dodaj|dodac|dodanie|dodasz|doda|dodacie|opublikuj|opublikowac|opublikujesz|opublikowaniu|opublikowanie|umiesc|umiescic|umiescisz|daj|dajcie|dac|da|zamiesc|zamiescic|wpisz|pozostawienie|pozostaw|pozostawic|przyznaj|przyznac|wrzuc|wrzucic|wrzucisz|skrobnij|skrobnac|postaw|postawic|podzielenie|udziel|udzielic)",
    ],
    rate: [
      "(ocen nas|ocencie nas|ocenic|ocencie|oceniajac|ocenienie|zrecenzuj|zrecenzowac|ocenisz|oceni|recenzent|recenzenta|recenzentow|zaopiniuj|zaopiniowac|ocen (zakup*|produkt*|sklep*|zamowieni*|transakcj*|lampe|nasz*)|kto oceni|ocenianie|ocenili|ocenieniu)",
    ],
    change: [
      "(zmien|zmienic|mozna zmienic|zmiencie|zmiana|zmiane|zmiany|zmienisz|zmieni|zmienienie|zaktualizuj|zaktualizowac|zaktualizuje|aktualizacje|aktualizacja|popraw|poprawic|poprawienie|poprawi|poprawisz|edytuj|edytowac|edycje|skoryguj|skorygowac|korekte|zmodyfikuj|zmodyfikowac|modyfikacje|podnies|podniesc|podwyzsz|podwyzszyc|przemysl|przemyslec|ponownie rozwaz|zweryfikowac|zrewidowac|uaktualnic|uaktualnij|zlagodzic|zamienic|dolozyc gwiazdk*|przerobic)",
    ],
    remove: [
      "(usun|usunac|usuniecie|usuniecia|usuncie|usuniesz|usunie|skasuj|skasowac|skasowanie|skasujesz|wycofaj|wycofac|wycofanie|wycofasz|cofnij|cofnac|cofniecie|zdejmij|zdjac|zdjecie opinii|wykasuj|wykasowac|ukryj|ukryc|zlikwidowac|wymazac)",
    ],
    gone: [
      "(zniknie|znika|zniknela|zniknac|usunieta|zmieniona|poprawiona|wycofana|skasowana|zaktualizowana|edytowana|usuniety|zmieniony|poprawiony)",
      "(zostanie|zostala|bedzie|byla) (usunieta|zmieniona|poprawiona|skasowana|wycofana|zaktualizowana)",
    ],
    ask: [
      "(prosze|prosimy|prosba|prosbe|prosba o|poprosic|poprosimy|uprzejmie|czy (mozesz|moglbys|moglabys|moglby|moglaby|moga|mozecie|moglibyscie|mogliby|zechcialby|zechcialaby|zechcieliby|zechcesz|zechca|byloby mozliwe|da sie|jest szansa)|moglbys|moglabys|moglibyscie|mogliby panstwo|bedziemy wdzieczni|bede wdzieczny|bylibysmy wdzieczni|wdzieczni za|pomoz nam|pomozcie nam|pomoze nam|pomoga nam|nie zapomnij|nie zapomnijcie|zachecamy|zapraszamy do|liczymy na|mamy nadzieje|rozwaz|rozwazenie|potrzebujemy|chcielibysmy|bardzo nam pomoze|zalezy nam|zajmie tylko|zajmie to|zajmie chwil*|ktos|kto moze|kto z was|wszyscy|bedzie nam milo|byloby milo|byloby super|docenimy|ucieszy nas|wesprzyj|wesprzyjcie|apelujemy|blagamy|warto|poswiec chwil*|poswiecic chwil*|szukamy osob|szukam osob|mozesz|mozecie|oczekujemy)",
    ],
    offer: [
      "(otrzymaj|otrzymasz|otrzymac|otrzymuje|otrzymacie|otrzymaja|otrzyma|dostan|dostaniesz|dostaniecie|dostac|dostanie|dostaje|dostaja|zyskaj|zyskasz|zyskac|zdobadz|zdobyc|wygraj|wygrac|wygrasz|odbierz|odebrac|czeka na|czekaja|czeka|wysylamy|wyslemy|damy|dajemy|dorzucimy|dorzucamy|dolozymy|zwrocimy|zwracamy|oddamy|oddajemy|podarujemy|oferujemy|nagradzamy|nagrodzimy|wez udzial|bierze udzial|biora udzial|zbieraj|skorzystaj|oferowac|zaplacimy|placimy|przelejemy|przyslemy|sprezentujemy|odwdzieczymy|fundujemy|przedluzymy|doladujemy|odblokuj|losujemy|rozlosujemy|przekazemy|naliczymy|bedzie twoj*|jest twoj*|jest panstwa)",
    ],
    buy: [
      "(kup|kupic|kupno|kupie|kupisz|kupujesz|sprzedam|sprzedaz|sprzedajemy|zamow|zamowic|zamowisz)",
    ],
    pay: [
      "(zaplac|zaplacimy|zaplacic|placimy|place|blik|blikiem|paypal|przelew|przelewem|przelejemy|platnosc)",
    ],
    contactUs: [
      "(skontaktuj|skontaktowac|skontaktujcie|skontaktuje|kontakt|kontaktuj|napisz|napiszcie|napisac|pisz|piszcie|zadzwon|zglos|zglosic|zgloscie|powiedz|powiedzcie|daj znac|dajcie znac|porozmawiaj|porozmawiajmy|odezwij|zwroc) ~ (z nami|do nas|nam|ze sprzedawca|do obslugi|z obsluga|do biura)",
      "(obsluga klienta|biuro obslugi|biurem obslugi|obsluga klientow|daj nam znac|dac nam znac|dajcie nam znac|tylko nam|skontaktuj sie|prosimy o kontakt|prosze o kontakt|kontakt z nami|najpierw do nas|najpierw z nami|najpierw nam|bezposrednio do nas|bezposrednio z nami|bezposrednio nam|daj nam szanse|dajcie nam szanse|daj nam mozliwosc|uwagi (prosimy |)(kierowac |zglaszac |)do nas|reklamacje do nas|zale do nas|skargi do nas)",
    ],
    gift: [
      "(prezent|prezentu|prezenty|prezencik|prezencie|prezentow|upominek|upominku|upominki|upominkow|upominkiem|niespodzianka|niespodzianke|niespodzianki|gratis|gratisy|gratisow|bonus|bonusu|bonusem|nagroda|nagrode|nagrody|nagrod|podarunek|podarunki|podarek|gadzet|gadzety|cos ekstra|drobiazg|slodka niespodziank*|cos milego|cos slodkiego|drobny dowod wdziecznosci|maly dowod|gratifikacj*)",
      "(druga|drugi|drugie|kolejna|dodatkowy|dodatkowa|zapasowy|zapasowa) ~ (w prezencie|za darmo|gratis|od nas)",
      "od nas (kawa|ciastko|prezent|niespodzianka|upominek)",
    ],
    coupon: [
      "(kupon|kupony|kuponu|kuponow|kuponem|voucher|vouchery|vouchera|voucherem|bon|bony|bonu|bonem|kod rabatow*|kodu rabatow*|kody rabatow*|kodem rabatow*|kod promocyj*|kod znizkow*|kodu znizkow*|kodem znizkow*|talon*)",
    ],
    discount: [
      "(rabat|rabatu|rabaty|rabatem|rabacik|znizka|znizke|znizki|znizek|upust|upustu|polowe ceny|% taniej|% rabatu|% znizki|% na (nastepn*|kolejn*|zakup*)|taniej na nastepn*|obnizke|tansze kolejne)",
    ],
    freeItem: [
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
      "(konkurs|konkursie|konkursu|losowanie|losowaniu|losowania|loteria|loterii|loterie|do wygrania|wygraj|szansa na wygrana|szanse na wygrana)",
    ],
    spent: [
      "(wykorzystan*|uzyty|uzyta|uzyto|zrealizowan*|wygasl*|naliczon*|zastosowan*|przy zamowieniu|kupiony|kupiona|ktorego uzyl*|ktorym zaplac*|ktorym (pan|pani|panstwo) zaplac*|wrocil na konto|wrocily na konto|w cenie|uwzgledniony|uwzgledniona)",
    ],
    warranty: [
      "(przedluzona gwarancj*|przedluzona gwarancja|przedluzenie gwarancji|przedluzymy gwarancje|przedluzyc gwarancje|dodatkowa gwarancj*|dodatkowej gwarancj*|dodatkowy rok gwarancji|dluzsza gwarancj*|dluzszej gwarancj*|podwoic gwarancje|podwojna gwarancj*|rok gwarancji (gratis|wiecej|ekstra)|lata gwarancji gratis|gwarancje (przedluz*|wydluz*))",
    ],
    access: [
      "(abonament premium|darmowy abonament|czlonkostwo|czlonkostwa|dostep premium|konto premium|dostep vip)",
    ],
    refund: [
      "(zwrot|zwrotu) (pieniedzy|kosztow|srodkow|gotowki|kwoty|calosci|zl*|platnosci|czesci|ceny|polowy|100)",
      "(zwrocimy|zwracamy|zwrocic|zwroci|oddamy|oddajemy|odda) ~ (pieniadze|kwote|calosc|polowe|koszt|koszty|cene|zlotych|zl|srodki|platnosc|czesc)",
      "(refundacja|refundacje|refundacji|refund|zwracamy calosc|pelny zwrot|czesciowy zwrot|otrzymasz zwrot|dostaniesz zwrot|zwrot za zakup|zwrot otrzymasz|zwrot nastapi|zwrot zrobimy|zwrot na konto|zwrot blikiem|zwrot przelewem|zwrot na blik|zwrot zostal|zwrot jest)",
      "(pieniadze|kwota|kwote|calosc|polowe|koszt) ~ (zwrocimy|oddamy|zwrotu|z powrotem|wroca|wroci|zwrocone)",
    ],
    replacement: [
      "(wymiana|wymiane|wymiany|wymienic|wymienimy|nowy egzemplarz|nowa sztuka|nowa sztuke|naprawa|naprawe|naprawimy|zamiennik|uszkodzon*|wadliw*|zepsut*|pekni*|brakujac*|nieszczeln*|przeciek*)",
    ],
    if: [
      "(jesli|jezeli|gdyby|o ile|w razie|w przypadku|pod warunkiem|kto|kazdy kto|osoby ktore|wszyscy ktorzy|tym ktorzy|za kazda|jak bedziesz)",
    ],
    once: [
      "(gdy|kiedy|po|jak tylko|zaraz po|skoro|nastepnie|potem|dopoki|az|wtedy|z chwila|w momencie|a potem|a wtedy|a my|gdy tylko|jak)",
    ],
    ifSo: ["(jesli tak|jezeli tak|w takim razie|to)"],
    exchange: [
      "(w zamian|w podziekowaniu|w ramach podziekowania|jako podziekowanie|w nagrode|w ramach wdziecznosci|z wdziecznosci|w rewanzu|w dowod wdziecznosci)",
      "za (opinie|kazda opinie|twoja opinie|panstwa opinie|wystawienie|recenzje|napisanie|ocene|zostawienie|dodanie|komentarz|kazdy komentarz|piec gwiazdek|5 gwiazdek|piatke|feedback|pozytywna opinie|pozytywny komentarz|szczera opinie|usuniecie|zmiane|skasowanie|wycofanie)",
    ],
    before: ["(zanim|przed wystawieniem|przed dodaniem|przed napisaniem|najpierw|zamiast)"],
    instead: [
      "(zamiast tego|w przeciwnym razie|inaczej|tylko nam|tylko do nas|prywatnie|zamiast|nie w opinii|nie publicznie|w wiadomosci prywatnej|raczej do nas|tylko z nami|miedzy nami)",
    ],
    contrast: ["(ale|jednak|lecz|natomiast|chociaz|podczas gdy|aczkolwiek|mimo to)"],
    or: ["(lub|albo|czy)"],
    fairness: [
      "(pozytywna czy negatywna|pozytywna lub negatywna|dobra czy zla|dobra lub zla|dobre czy zle|dobre i zle|zadowolony czy nie|zadowoleni czy nie|niezaleznie od|bez zobowiazan|dobrowoln*|jakakolwiek|jakakolwiek jest|bez wzgledu na|obojetnie jak*|decyzja nalezy do|wedle uznania|wedlug uznania|zalezy (tylko |wylacznie |)od (ciebie|pana|pani|panstwa)|wedle wlasnego|czy ci sie podobalo czy nie)",
    ],
    happy: [
      "(zadowolony|zadowolona|zadowoleni|zadowolonych|zadowolonym|zadowolonego|szczesliwi|podoba sie|podoba ci sie|podoba sie panstwu|spodobal*|podobal sie|podobala sie|podobalo sie|podobaly sie|wszystko (w porzadku|ok|gra|dobrze|przebieglo|pasuje|zgodnie|super)|udane zakupy|udanych zakupow|pokochal*|usatysfakcjonowan*|spelnil oczekiwan*|spelnila oczekiwan*|spelnilo oczekiwan*|spelnily oczekiwan*|spelnia oczekiwan*|dobre doswiadczeni*|zachwycon*|przypadl do gustu|przypadla do gustu|przypadlo do gustu|przypadly do gustu|smakowal*|dobrze sie sprawdza|sprawdzil sie|sprawdzila sie|sprawdzilo sie|dziala bez zarzutu|jest super)",
    ],
    unhappy: [
      "(niezadowolon*|rozczarowan*|problem|problemu|problemy|problemow|reklamacj*|skargi|skarge|zastrzezeni*|zazalen*|nie spodobal*|nie spelnil oczekiwan*|nie spelnila oczekiwan*|nie spelnilo oczekiwan*|mniej niz (5|piec)|ponizej (5|pieciu))",
      "nie (jestes|jest|sa|jestescie|do konca|calkiem|byles|bylas|w pelni) (zadowolon*|usatysfakcjonowan*|w porzadku|ok)",
      "(cos|czegos) (jest |poszlo |bylo |)(nie tak|zle|nie dziala*|nie pasuj*|brakuj*)",
      "nie (wszystko|podoba*|zadowolon*)",
    ],
    positive: [
      "(pozytywna|pozytywne|pozytywnej|pozytywny|pozytywnego|pozytywnych|pozytywnym|dobra|dobre|dobrej|dobry|dobrych|mila|milej|mile|mily|milych|swietna|swietne|wspaniala|najlepsza|najlepszej|doskonala|super|pochlebna|pochlebne|pochlebnej|piekna|ladna|ladne|przychylna|przychylne|wysoka|wysokie|wysokiej|cieple|ciepla)",
    ],
    negative: [
      "(negatyw|negatywa|negatywna|negatywne|negatywnej|negatywny|negatywnego|negatywnych|zla opini*|zle opini*|zlej opini*|zla ocen*|zle ocen*|zlej oceny|slaba ocen*|slabe ocen*|niska ocen*|niskie ocen*|niskiej oceny|krytyczna|krytyczne|niesprawiedliwa|niepochlebn*|1 gwiazdk*|jedna gwiazdk*|jedynk*|zla recenzj*|zle komentarze|zly komentarz|fatalna opini*|krzywdzac*)",
    ],
    honest: ["(szczera|szczere|szczerej|szczerze|uczciwa|uczciwe|obiektywn*|rzeteln*)"],
    negator: [
      "(nie|nigdy|bez|zadnych|zadnej|zadnego|zadna|zaden|zadne|nikogo|nikt|nic|niczego|ani|odmawiamy|rezygnujemy)",
    ],
    notNegator: [
      "nie (zapomnij|zapomnijcie|zapomnij|wahaj|wahajcie|zwlekaj|zwlekajcie|martw|martwcie|czekaj|czekajcie|tylko|przegap|krepuj|zawahaj|zwlekajac)",
      "(dlaczego nie|nie ma problemu|nic nie szkodzi|nic straconego|nie ma za co|jeszcze nie|wciaz nie|nadal nie|czy nie|moze nie)",
      "(nie|bez) (masz|zaplacisz|ponosisz|trac|ryzykujesz) (nic|nic do stracenia)",
      "nic prostszego",
      "hotel* ~ (gwiazdk*|gwiazdek)",
      "(zaktualizowalismy|poprawilismy|zmienilismy|usunelismy|uaktualnilismy)",
      "(zmien|zmienic|zmiane|zmiana|edytowac|poprawic|zaktualizowac) (adres*|haslo|kolor*|rozmiar*|termin*|dat*|dane|zamowieni*|ustawien*|oprogramowani*|jezyk*|paczkomat*)",
      "(usun|usunac|zdejmij|zdjac) (foli*|bateri*|opakowani*|zabezpieczeni*|naklejk*|etykiet*|aplikacj*|pokryw*|filtr*|oslon*)",
      "(dziekujemy|dziekuje|dzieki) za ((twoja|panstwa|pana|pani|ta|te|tak|szczera|mila|dobra|pozytywna|wysoka|pieciogwiazdkowa) |)(opinie|recenzje|komentarz|ocene|feedback|5 gwiazdek|piec gwiazdek)",
      "(po przeczytaniu|przeczytalismy|czytamy|w odpowiedzi na|dzieki|po) (twojej |panstwa |pana |pani |kazda |)(opinie|opinii|recenzje|recenzji|komentarz|komentarza)",
      "(w mojej opinii|moim zdaniem|zasiegnac opinii|opinia (serwisu|rzeczoznawcy|technika|biegleg*))",
    ],
    forbid: [
      "(zabrania sie|zabraniamy|zabronione jest|nie dopuszcza sie)",
      "(zakazan*|zabronion*|zakaz*|niedozwolon*|nie wolno|nie mozna|niezgodn*|nielegaln*|kara za|kary za|regulamin*|wytyczn*|falszywe opinie|falszywych opinii|uokik|dyrektywa|dyrektywy|omnibus|polityka (sklepu|platformy|allegro|prywatnosci)|zlamanie zasad|wbrew zasadom|lamie zasady|lamia zasady|grozi kara|grozi blokada|karze|ukaral|ukaral*|ostrzega*|ostrzezenie|oszusci|oszustwo|kupowanie opinii|handel opiniami)",
      "(narusza|naruszaja|naruszenie|naruszac) ~ (zasad*|regulamin*|przepis*|wytyczn*|prawo|prawa)",
      "(nie moga|nie moze|nie powinni|nie powinien|nigdy nie) (pros*|oferow*|kupow*|wymag*|zada*|zach*|placi*|wystawi*|pisa*|ocenia*|recenzow*)",
      "nigdy nie (prosimy|oferujemy|placimy|kupujemy|prosze)",
    ],
    report: [
      "(zaproponowal mi|zaproponowali mi|obiecal mi|obiecali mi|prosil mnie|prosili mnie|oferowal mi|oferowali mi|w paczce byla karteczka|w paczce byla kartka|w pudelku byla kartka|kartka z obietnica|karteczka z obietnica|sprzedawca (chcial|proponowal|prosil|namawial|oferowal|obiecal)|namawiali|pytal pan*|pytala pani|pytal czy|pytala czy|pytali czy|pytali panstwo)",
    ],
    thirdParty: [
      "(niektorzy sprzedawcy|sprzedawcy ktorzy|sprzedawcy|firmy|amazon|allegro|platforma|wedlug|badanie|badania|raport|sady|urzad|media|konsumenci)",
    ],
    advice: [
      "(porada|porady|wskazowk*|przewodnik|przyklad*|artykul|zasady|jak zdobyc|jak rozpoznac|jak odpowiadac|dlaczego|czy wolno|czy mozna|poradnik)",
    ],
    kin: [
      "(mamo|mamusiu|mama|mamie|tato|tatusiu|tata|ojciec|ciocia|ciociu|ciotka|wujek|wujku|kuzyn|kuzynka|kuzynki|kuzyni|kuzynko|siostra|siostro|siostrzyczko|bracie|braciszku|przyjaciele|przyjaciol|przyjaciolki|przyjacielu|znajomi|znajomych|znajomym|rodzina|rodziny|rodzinko|rodzino|rodzine|babcia|babciu|kolezanki|kolezanko|koledzy ze studiow|kumple|ziomki|kochani|sasiedzi|szwagier|szwagrze|bliscy|bliskich)",
    ],
    staff: [
      "(zespol|zespole|zespolu|pracownik|pracownicy|pracownikow|pracownikom|koledzy|kolezanki i koledzy|wspolpracowni*|personel|personelu|ekipa|ekipo|zaloga|zalogo|stazysci|stazysta|dzial sprzedazy|druzyno|magazynierzy)",
    ],
    rival: [
      "(konkurent|konkurenta|konkurentowi|konkurenci|konkurentow|konkurentom|konkurencja|konkurencji|konkurencje|konkurencyjn*|rywal|rywala|rywali|sklep obok|sklepu obok|sklepowi obok)",
    ],
    self: [
      "pracuje (dla|w|u) (firm*|producent*|sprzedawc*|tej firm*|tym sklepie|tego sklepu|fabryce|wytworn*)",
      "jako (producent|sprzedawca|wlasciciel (firmy|sklepu|marki|tej)|wlascicielka (firmy|sklepu|marki|tej)|autor|autorka|tworca|zalozyciel|pracownik|projektant|projektantka)",
      "(moj|moja|nasz|nasza) (maz|zona|brat|siostra|syn|corka|ojciec|matka|tata|mama|chlopak|dziewczyna|kolega|kuzyn) ~ (wymysli*|zaprojektowa*|stworzy*|produkuje|sprzedaje|zalozy*|prowadzi|wynalazl*|robi te|uszyl*|wykonal*|napisal*)",
      "(moj|nasz|nasza|moja) (produkt|firma|sklep|marka|wynalazek|wyrob|wytwornia|manufaktura|ksiazka mojego)",
      "(jestem|jestesmy) (producentem|producentami|sprzedawca|wlascicielem|wlascicielka|zalozycielem|tworca|autorem|autorka|projektantem|pracownikiem tej|wynalazca)",
      "(sami|sama|sam) (produkujemy|szyjemy|zaprojektowalismy|zaprojektowalem|stworzylem|robimy)",
    ],
    we: ["(my|nas|nam|nami|nasz|nasza|nasze|naszej|naszym|naszego|naszych|ja|moj|moja)"],
    you: [
      "(ty|ci|cie|tobie|toba|twoj|twoja|twoje|twojej|twojego|twoim|pan|pani|pana|panu|panstwo|panstwa|panstwu|wam|was|wami|wasz|wasza|wasze)",
    ],
    iBuyer: ["(ja|mi|mnie|moj|moja|moje|jestem|mam)"],
    reviewTrade: [
      "(kup|kupie|kupimy|kupuje|skup|sprzedam|sprzedajemy|sprzedaje|zamow|oferuje|pisze|piszemy|zlecenie) ~ (opinie|opinii|recenzje|recenzji|komentarze|komentarzy)",
      "(opinie|recenzje|komentarze|opinii) (google|na google|na allegro|na zamowienie|na sprzedaz|od reki|tanio|z gwarancja|z prawdziwych kont|w pakiecie|za kase|w google)",
      "(testerzy|testerow|testerki|tester|recenzenci|recenzentow) (poszukiwani|poszukiwany|poszukujemy|produktow|mile widziani|pilnie)",
      "(szukam|szukamy|poszukuje|poszukujemy|potrzebujemy|potrzebuje) ~ (testerow|testera|testerki|recenzentow|recenzenta|osob do wystawiania)",
      "(grupa testerow|grupy testerow|grupa recenzentow|wymiana opinii|wymiane opinii|pakiet opinii|pakiety opinii|klub recenzentow|klubu recenzentow|klub testerow|klubu testerow|agencja opinii|pisanie opinii|marketing szeptany)",
    ],
    gatingTool: [
      "(filtruje|filtrujemy|filtrowanie|przechwytuje|przechwytuj*|blokuje|blokuj*|wylapuje|zatrzymuje|ukrywa) ~ (opinie|opinii|klientow|negatywn*|niezadowolon*|zle)",
      "(tylko) (zadowoleni|zadowolonych|usatysfakcjonowani) (klienci|klientow|goscie|kupujacy) ~ (opini*|google|publiczn*|trafi*|stron*)",
      "(niezadowoleni|niezadowolonych) (klienci|klientow|goscie|kupujacy) ~ (prywatn*|wewnetrzn*|formularz*|do ciebie)",
    ],
    evasion: [
      "(nie|nigdy nie) (wspominaj*|pisz*|mow*|ujawniaj*|podawaj*) ~ (o zwrocie|o gratisie|o karcie|o rabacie|o nas|o wiadomosci|o bonusie|o tej kartce)",
      "(z roznych|z innego|z kilku|z drugiego|na rozne) (kont|konta|urzadzen|adresow|ip)",
      "(odczekaj|poczekaj|odczekajcie|poczekajcie) ~ (dni|tydzien|dwa dni) (zanim|przed|i wystaw|i napisz)",
      "(zeby|by|aby) (allegro|amazon|nikt|platforma|system) ~ nie (zauwazyl*|wykryl*|skasowal*|zorientowal*)",
    ],
    screenshot: [
      "(zrzut ekranu|zrzut|screen|screena|screeny|screenshot|zdjecie (opinii|twojej opinii|recenzji)|dowod wystawienia|link do opinii|link do recenzji)",
    ],
    reciprocal: [
      "(opinia za opinie|opinie za opinie|komentarz za komentarz|wymiana opinii|ja ocenie (ciebie|twoj*|panstwa)|ja wystawie (tobie|ci)|wzajemne (opini*|ocen*|komentarz*)|wzajemna (opini*|ocen*)|ty ocenisz moj*|ja tobie ty mi)",
    ],
    pity: [
      "(szkodzi nam|szkodzi naszej|bardzo nam zaszkodzila|zaszkodzila|krzywdzi nas|zrodlo dochodu|zrodlo utrzymania|utrzymania|zdesperowan*|nasze dzieci|moje dzieci|nasza rodzina|naszych rodzin|strace prace|straci prace|stracimy prace|stracic prace|blagam*|rujnuje|niszczy|niszczycie|nie przetrwamy|zamknac sklep|zamkniemy sklep|zbankrut*|bankruct*|nie mamy z czego zyc|serce nam peka|placz*|zwolnic pracownik*|zwolnienia|zylismy z tego|bijemy sie o przetrwanie|byt naszej)",
    ],
    suspension: [
      "(konto|sklep|oferta|oferte) ~ (zablokowan*|zawieszon*|zamkniet*|zablokuj*|zawiesz*|blokad*)",
      "(strac*|spad*) ~ (widocznosc*|pozycj*|ranking*|super sprzedawc*)",
    ],
    legal: [
      "(prawnik|prawnika|prawnikow|prawnicy|prawnikiem|adwokat|adwokata|adwokaci|mecenas|sadem|do sadu|w sadzie|pozew|pozwiemy|pozwu|znieslawieni*|pomowieni*|policja|policje|policji|kroki prawne|krokow prawnych|postepowanie sadowe|droga sadowa|kancelari*|odszkodowania|naruszenie dobr)",
    ],
    duty: [
      "(to tylko uczciwe|byloby fair|jest fair|uczciwe byloby|ostatnia szansa|ostatnie ostrzezenie|musi pan|musi pani|musza panstwo|musisz|musicie|kazdy musi|zadamy|wymagamy|chociaz tyle|przynajmniej tyle|powinien pan|powinna pani|wypada|oczekujemy (pieciu|5|opini*|pozytywn*|ze))",
      "(natychmiast|niezwlocznie|bezzwlocznie|w ciagu 24|w ciagu 48) ~ (usun*|zmien*|skasu*|skaso*|popraw*|wycof*|zaktualiz*)",
      "(natychmiastowego|natychmiastowej) (usuniecia|zmiany|skasowania|wycofania|korekty)",
      "(usun*|zmien*|skasu*|popraw*|wycof*) ~ (do jutra|do poniedzialku|do wtorku|do srody|do czwartku|do piatku|do soboty|do niedzieli|natychmiast|w ciagu 24|w ciagu 48)",
    ],
    withhold: [
      "(dopiero (gdy|po|jak|kiedy|wtedy)|tylko (jesli|gdy|po)|jak tylko (opini*|twoj*|zobaczymy|panstwa|zniknie|pan|pani)|dopoki (nie|opini*|ocen*|widnieje)|nie (wyslemy|zwrocimy|wymienimy|otrzyma*|dostan*) ~ (dopoki|poki|zanim)|poki nie)",
    ],
    threat: [
      "(wiemy gdzie mieszkasz|wiemy gdzie pan*|wiem gdzie mieszkasz|znamy twoj adres|znamy pana adres|znamy panstwa adres|konsekwencj*|pozalujesz|pozaluje pan*|czarna lista|czarnej liscie|czarna liste|upublicznimy|opublikujemy (twoje|pana|pani|panstwa) dane|uwazaj na siebie)",
    ],
    retaliation: [
      "(anulujemy (twoje|pana|panstwa) zamowienie|zglosimy (cie|pana|pania|panstwa)|zablokujemy (cie|pana|pania|panstwa)|wiecej (ci|panu|pani) nie sprzedamy|tracisz gwarancje|cofniemy gwarancje)",
    ],
    emailWord: ["(mail|mailem|maila|e mail|e mailem|email|mailowo|poczta elektroniczna)"],
    phoneWord: [
      "(telefon|telefonu|telefonicznie|zadzwon|dzwonic|sms|smsem|infolinia|infolinie|komorke)",
    ],
    messenger: [
      "(whatsapp|whatsappie|whatsappa|whatsappem|telegram|telegramie|telegrama|instagram|instagramie|instagrama|insta|facebook|facebooku|facebooka|fb|messenger|messengerze|messengera|signal|signalu|wechat|tiktok|tiktoku|viber|vibera|discord|discordzie|priv|na priv)",
    ],
    outsideLink: [
      "(nasz|nasza|nasze|naszej|naszym|naszego) (strona|strone|stronie|strony|sklep internetowy|sklepie internetowym|profil|profilu|kanal|kanale|fanpage|witryna|witryne|instagram*|facebook*)",
      "(zeskanuj|zeskanujcie|zeskanowac|skanuj|kod qr|kodu qr|obserwuj nas|obserwujcie nas|polub nas|kliknij tutaj|kliknij w link|odwiedz nasz*|kup bezposrednio u nas|zamow bezposrednio u nas|poza allegro|poza platforma|poza portalem)",
    ],
    thanks: ["(dziekujemy|dziekuje|dzieki|podziekowania|dziekujac|serdecznie dziekujemy)"],
    hello: [
      "(dzien dobry|witaj|witam|witamy|czesc|hej|szanowny|szanowna|szanowni|pozdrawiam|pozdrawiamy|z powazaniem|milego dnia|milego uzytkowania|udanego dnia|zyczymy|do uslug|jestesmy do dyspozycji|pozostajemy do dyspozycji|zapraszamy ponownie|do zobaczenia|wszystkiego dobrego|w razie pytan)",
    ],
    orderNotice: [
      "(twoje|panstwa|twoja|pana|pani) (zamowienie|paczka|przesylka) ~ (wyslan*|przyjet*|potwierdzon*|drodze|realizacji|spakowan*|nadan*|przekazan*|dostarczon*)",
      "(zamowienie|paczka|przesylka) (zostalo |zostala |jest |juz |)(wyslan*|przyjet*|potwierdzon*|w drodze|spakowan*|nadan*|w realizacji|przekazan*)",
      "(potwierdzenie zamowienia|potwierdzamy otrzymanie|otrzymalismy (twoje|panstwa) zamowienie|przyjelismy (twoje |panstwa |)zamowienie|jest w drodze|za (zakup|zakupy|zamowienie)|wlasnie pakujemy)",
    ],
    reminder: [
      "(przypomnienie|przypominamy|przypominam|przypomniec|ponownie|jeszcze raz|po raz drugi|po raz trzeci|po raz kolejny|druga wiadomosc|kolejna prosba|ponawiamy|ponawiam|nadal nie|wciaz nie|jeszcze nie|poprzedniej (wiadomosci|prosby|mailu)|poprzednia (wiadomosc|prosba)|wczesniej prosilismy|juz prosilismy|juz pisalismy|w zeszlym tygodniu prosilismy|prosilismy juz|prosilismy o)",
    ],
    promo: [
      "(newsletter|newslettera|newsletterem|nowa kolekcj*|nowej kolekcj*|promocja|promocje|promocji|promocyjna|promocyjne|wyprzedaz*|oferta specjaln*|oferte specjaln*|odkryj nasz*|sprawdz nasz*|zobacz nasz*|kup teraz|zamow teraz|black friday|kolejne zakupy|kolejnych zakupow|nastepne zakupy|nastepnych zakupow|nastepne zamowienie|nastepnym zamowieni*|kolejnym zamowieni*|nowosci w|nasze nowosci|poznaj nasze|zapisz sie|program lojalnosciow*|tylko dzis|tylko teraz|ostatnie sztuki|do wyczerpania|polecamy (tez|rowniez|takze)|zajrzyj do nasz*|w naszej ofercie)",
    ],
    cancelAsk: [
      "(anuluj|anulowac|anulowanie|anulowania|anulujcie|odwolaj|odwolac|zrezygnowac z|rezygnacje z) (swoje |swojego |to |tego |te |panstwa |)(zamowieni*|zakup*)",
      "(anulowac|anulowanie|zrezygnowac) (je |go |)(samodzielnie|ze swojej strony|po swojej stronie|u siebie)",
      "(anulowal|anulowala|anulowali) ~ (zamowienie|zakup)",
    ],
    optOut: [
      "(wypisz sie|wypisac sie|rezygnacja z wiadomosci|rezygnacji z wiadomosci|nie chcesz otrzymywac|nie chca panstwo otrzymywac|anuluj subskrypcj*|zrezygnowac z subskrypcji|zrezygnowac z newslettera|zrezygnowac z otrzymywania)",
    ],
    coaching: [
      "(wspomnij|wspomniec|napisz|napisac|podkresl|podkreslic|dodaj|zaznacz) (ze|o|jak) ~ (szybk*|jakosc*|dostaw*|obslug*|wysylk*|opakowani*|zdjeci*)",
      "(co najmniej|minimum|przynajmniej) ~ (slow|zdan|zdania|znakow|zdjec|zdjecia)",
      "(skopiuj|wklej|przeklej|skopiowac) ~ (tekst|tresc|ponizsz*|zdanie|opini*)",
      "(gotowa tresc|wzor opinii|szablon opinii|przykladowa opini*|przykladowy komentarz|gotowiec|gotowca)",
      "uzyj slow",
    ],
    praiseReply: [
      "(cieszymy|ciesze) sie (ze|bardzo|z|ogromnie)",
      "(milo|wspaniale|swietnie|super|cudownie|fajnie|bardzo milo) (nam |mi |bardzo |)(slyszec|czytac|wiedziec|to slyszec|ze)",
      "(dziekujemy|dziekuje|dzieki) za (tak |te |)(mile|cieple|dobre|piekne) (slowa|slowo|wiadomosc)",
      "(dziekujemy|dziekuje) za (pochwale|pochwaly|komplement|uznanie|mila wiadomosc)",
    ],
    useful: [
      "(numer sledzenia|numer przesylki|numer nadania|faktura|fakture|faktury|zalaczeniu|zalaczniku|zalaczamy|instrukcja|instrukcje|instrukcji|zwrot|zwrotu|zwrotna|zwrociliśmy|zwrocilismy|rozmiar|rozmiaru|kolor|kolorze|koloru|model|modelu|jaki|jaka|jakiego|ktory|ktora|ktorego|kiedy|gdzie|opoznieni*|opozni*|gwarancja|gwarancji|clo|adres|adresu|termin|czesc zamienn*|brakujac*|sruby|srubki|ladowark*|naprawa|naprawe|uszkodzon*|brakuje|bledn*|wadliw*|poniedzialek|wtorek|srode|czwartek|piatek|sobote|pytanie|pytania|odpowiedz|poniewaz|przepraszamy|przepraszam|powod|powodu|rozwiazani*|prosze (przytrzymac|nacisnac|wlaczyc|wybrac|podac|odeslac|potwierdzic)|prosimy (o podanie|o wybor|podac|wybrac|odeslac|potwierdzic|przytrzymac)|filtr|bateri*|grawer*|dedykacj*|wymienimy|wymiana|paczkomat*|kod odbioru|odbior*|sztorm*|awari*)",
    ],
    insult: [
      "(idiota|idiotka|idioci|idioto|glupi|glupia|glupota|glupoty|klamca|klamczuch|klamco|klamczucha|smieszny|smieszna|smieszne zarzuty|wstyd sie|wstydz sie|kretyn|kretynka|debil|debilka|bzdury|bzdur|klamstwa|klamiesz|klamie pan*|zalosny|zalosna|zalosne|matol|tepy|tepa|baran|oszust z pana|oszustka z pani|naciagacz|naciagaczka|ignorant|cham|chamstwo|pieniacz|wariat|wariatka|nieuk|bezczelny|bezczelna|bezczelnosc|czepialski|maruda|frustrat*|roszczeniow*|brak mozgu|bez mozgu|tacy klienci jak)",
    ],
    sneer: [
      "(naucz sie czytac|nauczyc sie czytac|trzeba umiec czytac|wystarczylo przeczytac|przeczytaj instrukcje|czytanie nie boli|to nie nasz problem|nie nasza wina ze|czego sie pan spodziewa*|czego sie pani spodziewa*|czego sie panstwo spodziewa*|kup gdzie indziej|prosze kupowac gdzie indziej|sam jest pan sobie winien|sama jest pani sobie winna|sam sobie winien|wlacz myslenie|uzyj mozgu|trzeba myslec|dziecko by potrafilo|krzyz na droge|nikt nie zmuszal|placz dalej|polecam okulary|kup okulary)",
    ],
    obscene: [
      "(kurwa|kurwy|kurwe|kurew*|kurwic*|chuj|chuja|chujow*|huj|hujow*|pierdol*|spierdal*|wypierdal*|skurwysyn*|skurwiel*|dupek|dupki|jebac|jebany|jebana|jebane|zajebany|gowno|gowniany|gowniana|gowniane|cipa|pizda|pizdo|sukinsyn*)",
    ],
    hate: [
      "(wracaj do swojego kraju|wracajcie do swojego kraju|wynocha do siebie|podludzi*|ciapaty|ciapaci|czarnuch*|jebac ukrain*)",
      "(brudni|brudny|smierdzacy|brudne) (imigranci|uchodzcy|cyganie|zydzi|ukraincy|arabowie|cudzoziemcy|cygan|zyd|ukrainiec)",
      "(nie kupujcie|nie kupuj|nigdy nie kupuj) (u|od) (zydow|ukraincow|cyganow|obcych|muzulmanow|cudzoziemcow)",
      "(wszyscy|typowi|typowy) (ukraincy|zydzi|cyganie|imigranci|muzulmanie|cudzoziemcy|cudzoziemiec|zyd|cygan)",
    ],
    illegal: [
      "(zabije cie|zabijemy|zabije tego|falszywe dokumenty|falszywy paszport|podrobione dokumenty|lewe papiery|falszywe banknoty|falszywe pieniadze|kradzione karty|kradziony towar|sprzedam narkotyki|kupie narkotyki|zrobic bombe|zbudowac bombe|spale ci|bez faktury na lewo|obejsc zabezpieczenie)",
    ],
    disclosure: [
      "(otrzymalem|otrzymalam|dostalem|dostalam|dostalismy|wyslali mi|przyslali mi|udostepniono) ~ (za darmo|bezplatnie|gratis|w zamian|do testow|do testu|do przetestowania|do recenzji|za opinie|za te opinie|za recenzje)",
      "w zamian za (opinie|szczera|te opinie|recenzje|moja opinie|napisanie|uczciwa)",
      "(sprzedawca|sklep|firma|producent) ~ (za opinie|za te opinie|za recenzje|za piec gwiazdek|za 5 gwiazdek|za wystawienie)",
      "(zwrot|pieniadze|kupon|rabat|bon|prezent|gratis) ~ za (te opinie|opinie|recenzje|piec gwiazdek|5 gwiazdek|ten komentarz)",
      "(produkt|egzemplarz|ksiazka|ksiazke|lampa|lampe) ~ (do testow|do recenzji|w ramach testow|we wspolpracy)",
      "(wspolpraca barterowa|wspolpraca reklamowa|jako tester|jako testerka|w ramach programu testow*|obiecano mi|obiecali mi)",
      "(bo|poniewaz) (obiecali|dali|daja|sprzedawca obiecal|dostane|dostalem)",
    ],
    promised: [
      "(w zamian|obiecan*|szczera opini*|za te opinie|za opinie|za recenzje|do testow|do przetestowania|jako tester*|barter*|wspolprac*|do recenzji|za piec gwiazdek|za 5 gwiazdek|za ten komentarz|za wystawienie)",
    ],
    promoInReview: [
      "(uzyj|uzyjcie|wpisz|wpiszcie|podajcie) (mojego |moj |)(kodu|kod) (rabatow*|znizkow*|promocyj*|polecaj*)",
      "(z moim kodem|moj kod|mojego kodu|link polecajacy|link afiliacyjny|z mojego polecenia|w bio)",
      "(odwiedz|odwiedzcie|zobacz|zobaczcie|obserwuj|obserwujcie|zapraszam na|zajrzyj na|zajrzyjcie na|subskrybuj|subskrybujcie) (moj*|nasz*|mnie)",
      "(u mnie w sklepie|w moim sklepie|moj sklep|u mnie taniej|pisz na priv|piszcie na priv|sprzedaje takie same|sprzedaje taniej)",
    ],
    topicService: [
      "(sprzedawca|sprzedawcy|sprzedawce|sprzedawczyni|sprzedajacy|sprzedajacego|sprzedajacym|obsluga|obslugi|obsluge|kontakt|kontaktu|odpowiedz|odpowiedzi|odpowiada|odpowiadaja|odpisuje|odpisal|odpisali|zwrot|zwrotu|zwrotem|zamowienie|zamowienia|sklep|sklepu|wiadomosc|wiadomosci|reklamacja|reklamacji|reklamacje|anulowal*|mila obsluga|niemila|uprzejm*|nieuprzejm*)",
    ],
    topicDelivery: [
      "(dostawa|dostawe|dostawy|przesylka|przesylke|przesylki|wysylka|wysylke|wysylki|paczka|paczke|paczki|opakowanie|opakowana|opakowane|zapakowan*|kurier|kuriera|kurierem|dotarl (po|szybko|na czas|pozno|z opoznieniem|uszkodzony)|dotarla (po|szybko|na czas|pozno|z opoznieniem|uszkodzona)|dotarlo (po|szybko|na czas|pozno|z opoznieniem|uszkodzone)|przyszla (po|szybko|na czas|pozno|dwa|tydzien|za pozno)|przyszlo (po|szybko|na czas|pozno|dwa|tydzien|za pozno|z opoznieniem)|przyszedl (po|szybko|na czas|pozno|za pozno|z opoznieniem)|spoznion*|opoznion*|opoznienie|opoznieniem|szybko wyslan*|na czas|inpost|paczkomat*|poczta|dpd|dhl|karton|za pozno|spoznila*|listonosz)",
    ],
    topicProduct: [
      "(jakosc|jakosci|jakoscia|dzwiek|dzwieku|gra|bas|basy|bateria|baterie|baterii|ekran|smak|smaczn*|zapach|pachnie|smierdzi|rozmiar|rozmiaru|pasuje|kolor|kolory|material|tkanina|silnik|silniczek|zamek|zamek blyskawiczny|ostrze|uchwyt|raczka|pokrywka|przycisk|wlacznik|reaguje|dziala|dzialaja|dzialal*|zepsul*|popsul*|pekl*|porysowan*|przecieka|cieknie|solidn*|wygodn*|plastik*|metal|drewn*|lekki|lekka|ciezki|ciezka|glosn*|cicha|cichy|laduje|ladowark*|lampa|lampe|lampka|swieci|jasno|jasna|patelni*|czajnik*|sluchawki|sluchawek|ksiazka|ksiazke|historia|produkt|produktu|urzadzenie|sprzet|model|uzywam|uzywac|praniu|spral*|wyblak*|montaz|latwy|latwo|tandet*|polecam|swietny|swietna|swietne|super|ladny|ladna|ladne|wykonan*|cena do jakosci|wart|warta|warto|zgodny z opisem|zgodne z opisem|zgodna z opisem|spelnia|nozyk|noz|mikser|blender|szwy|buty|kurtka|koszulka|wzor|ok|fajny|fajna|fajne|dobry|dobra|miekk*|cienk*|ostry|tepy noz|tepe)",
    ],
    topicPrice: [
      "(taniej|tansze|tanszy|tansza) (w|u|na|gdzie indziej|obok|jest w|bylo w|znajdziesz|kupisz|znalazlem|znalazlam)",
      "(gdzie indziej|w innym sklepie|w sasiednim sklepie|w markecie|w biedronce|w lidlu|obok) ~ (taniej|za polowe|tansze)",
      "(cena spadla|cena wzrosla|niedostepn*|brak w magazynie|znowu brak|nie ma na stanie|za polowe ceny w|dostepna w (kazdym|sklep*)|dostepny w (kazdym|sklep*)|dostepne w (kazdym|sklep*)|podniesli cene|obnizyli cene)",
    ],
    personName: ["(pan|pani|panie|pana|panu)"],
    address: ["(ulica|ul|mieszkanie|kod pocztowy|numer domu)"],
    orderWord: ["(numer zamowienia|nr zamowienia|numer faktury|numer klienta|numer przesylki)"],
  },
};

import type { Lexicon } from "./lexicon.ts";

/** Polish. Seven cases: nouns are given by stem. Word order is free, negation stands before. */
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
  ],
  forms: {
    modest: ["(mala firma|rodzinna firma|firma rodzinna)"],
    review: [
      "(opini|recenzj|ocen|komentarz)(e|a|i|ie|y|ach|om|ami|em|owi|u|ą|ę|)",
      "opinii",
      "(opinie|opinię|opinią|recenzję|recenzji|ocenę|oceny|ocen)",
    ],
    feedback: [
      "(feedback|ocen(a|e|y) sprzedawcy|opini(a|e|i|ie) o sprzedawcy|komentarz(a|) dla sprzedawcy)",
    ],
    rating: ["(punktacj*|jedna gwiazdka|jedna gwiazdke|1 gwiazdka|1 gwiazdke|not(a|e|y))"],
    star: ["(gwiazdk*|gwiazdek|gwiazdek)"],
    fiveStars: [
      "(5|pięć|pieciu|piec) (gwiazdek|gwiazdki|gwiazdkami)",
      "(5 gwiazdk*|pięciogwiazdk*|5/5|najwyższ(a|ą|e|ej) (ocen*|not*)|maksymaln(a|ą|e|ej) (ocen*|liczb*)|komplet gwiazdek|sam(e|ych) piatk*)",
    ],
    publicVoice: [
      "(podziel|podzielcie|podzielic) ~ (opini*|wrazeni*|doswiadczeni*|innymi)",
      "(powiedz|powiedzcie|opowiedz|opowiedzcie) ~ (innym|wszystkim|swiatu)",
      "(polec nas|polecenie|polecic nas|co sadzisz|co myslisz|kilka (cieplych|milych) slow|pare slow)",
    ],
    helpfulVote: ["(klik*|zaznacz*|oznacz*|glosuj*) ~ (przydatn*|pomocn*|nieprzydatn*)"],
    abuseReport: ["(zglos*|zgłasza*) ~ (opini*|naduzyci*|recenzj*|komentarz*)"],
    reviewSite: ["(google|ceneo|opineo|trustpilot|allegro)"],
    write: [
      "(zostaw|zostawic|zostawcie|zostawienie|zostawisz|zostawi|napisz|napisac|napiszcie|napisanie|napiszesz|wystaw|wystawic|wystawcie|wystawienie|wystawisz|dodaj|dodac|dodanie|opublikuj|opublikowac|podziel|daj|dajcie|dac|zamiesc|zamiescic|wpisz|pozostawienie|pozostaw|pozostawic|przyznaj|przyznac|wystawi)",
    ],
    rate: [
      "(ocen nas|oceń|ocenic|ocencie|oceniajac|ocenienie|recenzowac|zrecenzuj|zrecenzowac|ocenisz|oceni|recenzent*)",
    ],
    change: [
      "(zmien|zmienic|zmiencie|zmiana|zmiane|zmiany|zmienisz|zaktualizuj|zaktualizowac|aktualizacje|popraw|poprawic|poprawienie|edytuj|edytowac|skoryguj|skorygowac|zmodyfikuj|zmodyfikowac|podnies|podniesc|przemysl|przemyslec)",
    ],
    remove: [
      "(usun|usunac|usuniecie|usuniecia|usuncie|usuniesz|skasuj|skasowac|wycofaj|wycofac|wycofanie|cofnij|cofnac|zdejmij|zdjac|wykasuj)",
    ],
    gone: [
      "(zniknie|znika|zniknela|zniknac|zniknie|usunieta|zmieniona|poprawiona|wycofana|skasowana|zostanie (usunieta|zmieniona|poprawiona)|zostala (usunieta|zmieniona|poprawiona))",
    ],
    ask: [
      "(prosze|prosimy|prosba|prosbe|poprosic|czy (mozesz|moglbys|moglabys|moglby|moglaby|moga|zechcialby|zechcesz|zechca)|moglbys|moglaby|bedziemy wdzieczni|bylibysmy wdzieczni|wdzieczni za|pomoz nam|pomoze nam|nie zapomnij|zachecamy|zapraszamy|liczymy na|mamy nadzieje|rozwaz|rozwazenie|potrzebujemy|chcielibysmy|bardzo nam (pomoze|zalezy)|zalezy nam|zajmie (to |)(tylko |)(minut*|chwil*)|ktos)",
    ],
    offer: [
      "(otrzymaj|otrzymasz|otrzymac|otrzymuje|otrzymacie|dostan|dostaniesz|dostac|zyskaj|zyskasz|zdobadz|zdobyc|wygraj|wygrac|odbierz|odebrac|czeka na|czekaja|wysylamy|wyslemy|damy|dajemy|zwrocimy|zwracamy|oddamy|podarujemy|oferujemy|nagradzamy|nagrodzimy|wez udzial|zbieraj|skorzystaj|oferowac|zaplacimy|placimy)",
    ],
    buy: ["(kup|kupic|kupno|kupuj|kupie|sprzedam|sprzedaz|sprzedajemy|zamow)"],
    pay: ["(zaplac|zaplacimy|zaplacic|placimy|blik|paypal|przelew|przelejemy|platnosc)"],
    contactUs: [
      "(skontaktuj|skontaktowac|skontaktujcie|kontakt|kontaktuj|napisz|napiszcie|zadzwon|zglos|zgloscie|powiedz|daj znac|dajcie znac|porozmawiaj) ~ (nami|nas|nam|sprzedawca)",
      "(obsluga klienta|biuro obslugi|obslugi klienta|daj nam znac|tylko nam|skontaktuj sie|prosimy o kontakt|kontakt z nami|najpierw (do nas|z nami|nam)|bezposrednio (do nas|z nami|nam))",
    ],
    gift: [
      "(prezent*|upomin*|niespodziank*|gratis|gratisy|gratisow*|bonus*|nagrod*|podarun*|gadzet*|upominek)",
    ],
    coupon: [
      "(kupon*|voucher*|bon|bony|bonu|bonem|kod rabatow*|kodu rabatow*|kod promocyj*|kod znizkow*|talon*)",
    ],
    discount: ["(rabat*|znizk*|upust*|polowe ceny|% taniej|% rabatu|obnizk*)"],
    freeItem: ["(za darmo|darmow*|bezplatn*|gratis)"],
    giftCard: [
      "(karta podarunkowa|karte podarunkowa|karty podarunkow*|karta upominkow*|karte upominkow*|bon podarunkowy)",
    ],
    money: ["(pieniadz*|gotowk*|cashback|zlotych|zl|paypal|blik)"],
    points: ["(punkt|punkty|punktow|kredyty)"],
    contest: ["(konkurs*|losowani*|loteri*|loterii)"],
    warranty: [
      "(przedluz* gwarancj*|dodatkow* gwarancj*|gwarancj* (gratis|dodatkow*|przedluz*)|dluzsz* gwarancj*|przedluzyc gwarancje|podwoic gwarancje|rok gwarancji gratis|lat* gwarancji gratis)",
    ],
    access: ["(abonament*|czlonkostw*|dostep premium)"],
    refund: [
      "(zwrot (pieniedzy|kosztow|srodkow|gotowki|kwoty|calosci|zl*|platnosci|czesci)|zwrotu (pieniedzy|kosztow|srodkow|kwoty)|zwrocimy|zwracamy|zwrocic|oddamy pieniadze|refundacj*|refund|zwrot)",
      "(pieniadze|kwote|calosc|polowe) ~ (zwrocimy|oddamy|zwrotu|z powrotem)",
    ],
    replacement: ["(wymian*|wymienic|wymienimy|nowy egzemplarz|nowa sztuk*|napraw*|zamiennik*)"],
    if: ["(jesli|jezeli|gdyby|o ile|w razie|w przypadku|pod warunkiem|kto)"],
    once: ["(gdy|kiedy|po|jak tylko|zaraz po|skoro|nastepnie|potem|dopoki|az|wtedy)"],
    exchange: [
      "(w zamian|w podziekowaniu|w ramach podziekowania|za (opini*|kazda opini*|twoja opini*|wystawieni*|recenzj*|napisani*|ocen*|zostawieni*|dodani*|komentarz)|jako podziekowanie|w nagrode)",
    ],
    before: ["(zanim|przed|najpierw|zamiast)"],
    instead: [
      "(zamiast tego|w przeciwnym razie|inaczej|tylko nam|tylko do nas|prywatnie|bezposrednio|raczej)",
    ],
    contrast: ["(ale|jednak|lecz|natomiast|chociaz|podczas gdy)"],
    fairness: [
      "(pozytywna czy negatywna|dobra czy zla|dobra lub zla|zadowolony czy nie|niezaleznie od|bez zobowiazan|dobrowoln*|jakakolwiek|zadowoleni czy nie)",
    ],
    happy: [
      "(zadowolon*|szczesliw*|podoba* sie|spodobal*|wszystko (w porzadku|ok|gra|dobrze)|udan* zakup*|lubisz|pokochal*|usatysfakcjonowan*|spelnil* oczekiwan*|dobre doswiadczeni*|zachwycon*)",
    ],
    unhappy: [
      "(niezadowolon*|rozczarowan*|problem*|reklamacj*|skarg*|nie (jestes|jest|sa|jestescie) (zadowolon*|usatysfakcjonowan*|w porzadku)|nie spodobal*|cos (jest |poszlo |)(nie tak|zle))",
    ],
    positive: ["(pozytywn*|dobr*|mil*|swietn*|wspanial*|najlepsz*|doskonal*|super|pochlebn*)"],
    negative: ["(negatywn*|zl*|slab*|krytyczn*|niesprawiedliw*|1 gwiazdk*)"],
    honest: ["(szczer*|uczciw*)"],
    negator: ["(nie|nigdy|bez|zadn*|nikt|nic|ani)"],
    notNegator: [
      "(nie (zapomnij|zapomnijcie|wahaj|zwlekaj|martw|czekaj|tylko)|dlaczego nie|nie ma problemu)",
    ],
    forbid: [
      "(zakazan*|zabronion*|zakaz*|niedozwolon*|nie wolno|nie mozna|nie moga|nie powinni|narusz*|niezgodn*|nielegaln*|kara|kary|regulamin*|wytyczn*|falszywe opinie|falszywych opinii|uokik|polityk*|nigdy nie (pros*|oferuj*))",
    ],
    report: ["(zaproponowal* mi|obiecal* mi|prosil* mnie|oferowal* mi)"],
    thirdParty: ["(sprzedawcy|niektorzy sprzedawcy|firmy|amazon|google|platforma|wedlug|badanie)"],
    advice: ["(porad*|wskazowk*|przewodnik|przyklad*|uwaga|ostrzezeni*|artykul|zasady|jak zdobyc)"],
    kin: [
      "(mam(a|o|e|y)|tat(a|o)|ojciec|ciocia|ciociu|wuj*|kuzyn*|siostr*|brat|bracie|maz|zona|przyjaciel*|przyjacio*|znajom*|rodzin*|babcia|kolezank*)",
    ],
    staff: ["(zespol*|pracowni*|koledzy|wspolpracowni*|personel*|ekipa|zaloga|stazyst*)"],
    rival: ["(konkurent*|konkurencj*|rywal*)"],
    self: [
      "(pracuje (dla|w) (firm*|producent*|sprzedawc*|tej firm*)|jako (producent|sprzedawca|wlasciciel|autor|tworca)|moj* (maz|zona|brat|siostra|syn|corka|ojciec|matka) ~ (wymysli*|zaprojektowa*|stworzy*|produkuje|sprzedaje)|(moj|nasz|nasza|moja) (produkt|firma|sklep|marka|wynalazek)|jestem (producentem|sprzedawca|wlascicielem|zalozycielem|tworca))",
    ],
    we: ["(my|nas|nam|nasz|nasza|nasze|naszej|naszym|ja|moj|moja)"],
    you: ["(ty|ci|cie|twoj*|twoja|pan|pani|panstwo|panstwa|wam|was|wasz*)"],
    iBuyer: ["(ja|mi|mnie|moj|moja|jestem)"],
    reviewTrade: [
      "(kup*|sprzed*|zamow*) ~ (opini*|recenzj*|komentarz*)",
      "(testerzy|testerow|recenzenci|recenzentow) (poszukiwani|poszukujemy|produktow)",
      "(szukam*|poszukuj*) ~ (tester*|recenzent*)",
      "(grupa (tester*|recenz*)|wymiana opini*|pakiet opinii)",
    ],
    gatingTool: ["(filtruj*|przechwyc*|blokuj*) ~ (opini*|klient*|negatywn*)"],
    screenshot: [
      "(zrzut ekranu|screen|screenshot|zdjecie (opinii|twojej opinii|recenzji)|dowod wystawienia)",
    ],
    reciprocal: ["(opinia za opinie|wymiana opinii|ja ocenie ciebie|wzajemn* (opini*|ocen*))"],
    pity: [
      "(szkodzi nam|zrodlo (dochodu|utrzymania)|zdesperowan*|nasze dzieci|nasza rodzina|strac* prace|blagam*|rujnuje)",
    ],
    legal: [
      "(prawnik*|adwokat*|sad|sadu|pozew|pozwiemy|zniesławieni*|zniesławienie|policj*|kroki prawne|postepowanie)",
    ],
    duty: [
      "(to tylko uczciwe|natychmiast|w ciagu 24|w ciagu 48|ostatnia szansa|musi pan*|musisz|zadamy|wymagamy|chociaz tyle)",
    ],
    withhold: [
      "(dopiero (gdy|po|jak|kiedy)|tylko (jesli|gdy|po)|jak tylko (opini*|twoj*|zobaczymy|panstwa)|dopoki (nie|opini*))",
    ],
    threat: [
      "(wiemy gdzie mieszkasz|wiemy gdzie pan*|konsekwencj*|pozalujesz|pozaluje pan*|czarna lista)",
    ],
    messenger: ["(whatsapp*|telegram*|instagram*|facebook*|messenger*|signal|wechat|tiktok*)"],
    outsideLink: [
      "(nasz*|naszej|naszym) (stron*|sklep*|profil*|kanal*|instagram*|facebook*)",
      "(zeskanuj|skanuj|kod qr|obserwuj nas|kliknij tutaj|odwiedz nasz*)",
    ],
    thanks: ["(dziekujemy|dziekuje|dzieki|podziekowani*)"],
    hello: [
      "(dzien dobry|witaj|witamy|czesc|szanown*|pozdrawiam*|z powazaniem|milego dnia|zyczymy|do uslug|jestesmy do dyspozycji)",
    ],
    orderNotice: [
      "(twoje|panstwa|twoja) (zamowienie|paczka|przesylka) ~ (wyslan*|przyjet*|potwierdzon*|drodze|realizacji|spakowan*|nadan*)",
      "(potwierdzenie zamowienia|otrzymalismy (twoje|panstwa) zamowienie|jest w drodze)",
    ],
    reminder: [
      "(przypomnieni*|przypominamy|ponownie|jeszcze raz|po raz drugi|druga wiadomosc|nadal nie|wciaz nie|jeszcze nie|poprzedni* (wiadomosc*|mail*)|wczesniej prosilismy)",
    ],
    promo: [
      "(newsletter*|nowa kolekcj*|promocj*|wyprzedaz*|oferta specjaln*|odkryj|sprawdz nasz*|kup teraz|zamow teraz|black friday|kolejne zakupy|nastepne zakupy|nowosci|zapisz sie)",
    ],
    cancelAsk: ["(anuluj|anulowac|anulowanie|anulowania) (swoje |swojego |)(zamowieni*|zakup*)"],
    praiseReply: [
      "(cieszymy sie|ciesze sie|milo (nam |)(slyszec|czytac|wiedziec)|super)( ze|)",
      "dziekujemy za (mile|cieple) slowa",
    ],
    useful: [
      "(numer sledzenia|faktur*|instrukcj*|zwrot*|rozmiar*|kolor*|model*|ktory|ktora|kiedy|gdzie|opoznieni*|gwarancj*|cło|adres*|termin*|czesc|sruby|ladowark*|napraw*|uszkodzon*|brakuje|bledn*|wadliw*|poniedzialek|wtorek|srode|czwartek|piatek|pytani*|odpowiedz|poniewaz|przepraszamy|powod|rozwiazani*|pomoc)",
    ],
    insult: [
      "(idiot*|glupi*|klamca|klamczuch|smieszn*|wstyd*|kretyn*|debil*|bzdur*|klamstw*|zalosn*)",
    ],
    sneer: [
      "(naucz sie czytac|przeczytaj instrukcje|to nie nasz problem|czego sie pan* spodziewa*|kup gdzie indziej)",
    ],
    obscene: ["(kurw*|chuj*|pierdol*|skurwysyn*|dupek|jeba*|gowno)"],
    disclosure: [
      "(otrzymal*|dostal*) ~ (za darmo|bezplatnie|gratis|w zamian|do testow|do przetestowania)",
      "w zamian za (opini*|szczera|te opini*|recenzj*)",
    ],
    promised: ["(w zamian|obiecan*|szczera opini*)"],
    promoInReview: [
      "(uzyj*|z moim|moj) (kodu|kod|kodem)",
      "(odwiedz*|zobacz*|obserwuj*) ~ (moj*|nasz*) (kanal*|blog*|sklep*|stron*|profil*)",
    ],
    topicService: [
      "(sprzedawc*|sprzedajac*|obslug*|kontakt*|odpowiedz*|odpowiada*|zwrot*|zamowieni*|sklep*|wiadomosc*)",
    ],
    topicDelivery: [
      "(dostaw*|przesylk*|wysylk*|paczk*|opakowani*|kurier*|dotar*|spoznion*|opoznieni*|szybko|na czas|inpost)",
    ],
    topicProduct: [
      "(jakosc*|dzwiek*|bas|bateri*|ekran*|smak*|zapach*|rozmiar*|kolor*|material*|silnik*|zamek|ostrze|uchwyt*|pokrywk*|przycisk*|dziala*|zepsu*|porysowan*|przecieka*|solidn*|wygodn*|plastik*|metal*|drewn*|lekki*|ciezki*|glosn*|laduje|ladowark*|lamp*|patelni*|czajnik*|sluchawk*|ksiazk*|histori*|produkt*|urzadzeni*|model*|uzywa*|prani*|montaz*|latw*)",
    ],
    personName: ["(pan|pani)"],
  },
};

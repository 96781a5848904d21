import type { Forms } from "../lexicon.ts";

/** Polish: pressure, and kinds of message. */
export const messages: Forms = {
  modest: [
    "(jesteśmy tylko|tylko) (we dwoje|we dwóch|dwoje|w trójkę|małą firmą|małym sklepem|rodzinną firmą)",
    "(mala firma|mala firme|malej firmy|rodzinna firma|rodzinnej firmy|firma rodzinna|firme rodzinna|maly sklep|malutki sklep|mlody sklep|mala rodzinna|jestesmy mlodzi na rynku|dopiero zaczynamy|maly zespol|jednoosobowa dzialalnosc)",
  ],
  pity: [
    "(moja|nasza|nasze|moje) ~ (praca|etat|rodzina|dzieci|firma|sklep) ~ (zagrożon*|wisi|straci*|stracę|zamkn*)",
    "(karę|kary|mandat|potrącenie) za każdą (ocenę|opinię|gwiazdkę)",
    "kosztuje ~ (pensję|pracę|etat|posadę|wypłatę|premię)",
    "(straci|stracę|stracimy|traci) (posadę|pracę|etat|zatrudnienie)",
    "(poważne|ciężkie|straszne|dotkliwe) (skutki|konsekwencje|następstwa)",
    "(pogrąży|pogrążyłaby|pogrążyć|zniszczy|zniszczyłaby|zrujnuje|wykończy|wykończyłaby|zamknie|dobije) (nas|mnie|nasz|naszą|firmę|sklep)",
    "(zwolnić|zwolnić ludzi|zwalniać|wyrzucić z pracy)",
    "(nas zamknąć|nas zniszczyć|nas pogrążyć|zamknąć sklep|zamknąć firmę|stracić pracę|stracimy pracę|zwolnić ludzi|zrujnować|nas rujnuje|nas niszczy|kosztować nas)",
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
    "(teraz |)(pana|pani|twoja|państwa) kolej",
    "(to tylko uczciwe|byloby fair|jest fair|uczciwe byloby|ostatnia szansa|ostatnie ostrzezenie|musi pan|musi pani|musza panstwo|musisz|musicie|kazdy musi|zadamy|wymagamy|chociaz tyle|przynajmniej tyle|powinien pan|powinna pani|wypada|oczekujemy (pieciu|5|opini*|pozytywn*|ze))",
    "(natychmiast|niezwlocznie|bezzwlocznie|w ciagu 24|w ciagu 48) ~ (usun*|zmien*|skasu*|skaso*|popraw*|wycof*|zaktualiz*)",
    "(natychmiastowego|natychmiastowej) (usuniecia|zmiany|skasowania|wycofania|korekty)",
    "(usun*|zmien*|skasu*|popraw*|wycof*) ~ (do jutra|do poniedzialku|do wtorku|do srody|do czwartku|do piatku|do soboty|do niedzieli|natychmiast|w ciagu 24|w ciagu 48)",
  ],
  withhold: [
    "(wyjedzie|wyślemy|wysyłamy|wyruszy|pójdzie|nadamy) (gdy|kiedy|jak|po|dopiero|jeśli)",
    "bez (opinii|oceny|gwiazdek) (nie ma|nie będzie|brak)",
    "(wyślemy|zwrócimy|oddamy|wymienimy|nadamy) (ją |go |) (gdy|kiedy|dopiero gdy|jak tylko|dopiero po) (ocena|opinia|ocenie|opinii|zmianie|usunięciu)",
    "(część|wymian*|zwrot|paczk*|gwarancj*|towar) ~ (gdy|kiedy|dopiero|jak tylko|po tym jak|jeśli) (ocena|opinia|pan|pani|zobaczymy|zostanie)",
    "(dopiero (gdy|po|jak|kiedy|wtedy)|tylko (jesli|gdy|po)|jak tylko (opini*|twoj*|zobaczymy|panstwa|zniknie|pan|pani)|dopoki (nie|opini*|ocen*|widnieje)|nie (wyslemy|zwrocimy|wymienimy|otrzyma*|dostan*) ~ (dopoki|poki|zanim)|poki nie)",
  ],
  threat: [
    "(wiemy gdzie mieszkasz|wiemy gdzie pan*|wiem gdzie mieszkasz|znamy twoj adres|znamy pana adres|znamy panstwa adres|konsekwencj*|pozalujesz|pozaluje pan*|czarna lista|czarnej liscie|czarna liste|upublicznimy|opublikujemy (twoje|pana|pani|panstwa) dane|uwazaj na siebie)",
  ],
  retaliation: [
    "(anulujemy (twoje|pana|panstwa) zamowienie|zglosimy (cie|pana|pania|panstwa)|zablokujemy (cie|pana|pania|panstwa)|wiecej (ci|panu|pani) nie sprzedamy|tracisz gwarancje|cofniemy gwarancje)",
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
    "(drugie|trzecie|czwarte|piąte|ostatnie) (i ostatnie |) (przypomnienie|wezwanie|pismo)",
    "(prosiliśmy|poprosiliśmy|zapraszaliśmy) ~ (ocenę|opinię|recenzję|ocenienie)",
    "(zapytać|prosić|poprosić|pytać|przypomnieć) (raz jeszcze|jeszcze raz|ponownie|znów)",
    "(małe przypomnienie|przypomnienie|brakuje nam|wciąż brakuje|nadal brakuje|wciąż czekamy)",
    "(nadal nie|wciąż nie|jeszcze nie|przypominamy|przypomnienie|ponownie|jeszcze raz|kolejny raz|po raz drugi|znowu)",
    "(przypomnienie|przypominamy|przypominam|przypomniec|ponownie|jeszcze raz|po raz drugi|po raz trzeci|po raz kolejny|druga wiadomosc|kolejna prosba|ponawiamy|ponawiam|nadal nie|wciaz nie|jeszcze nie|poprzedniej (wiadomosci|prosby|mailu)|poprzednia (wiadomosc|prosba)|wczesniej prosilismy|juz prosilismy|juz pisalismy|w zeszlym tygodniu prosilismy|prosilismy juz|prosilismy o)",
  ],
  promo: [
    "(tylko dziś|tylko dzisiaj|dziś tylko|na wszystkie|na cały asortyment|do niedzieli)",
    "(nowa kolekcja|nowości|nasza nowa|nasze nowości|proszę zajrzeć|zajrzyj|zapraszamy do|w promocji|promocj*|wyprzedaż*|przecen*|oferta specjalna|do kompletu)",
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
    "(cieszę się|cieszymy się|miło (nam |mi |) (słyszeć|czytać|wiedzieć)|super że|świetnie że)",
    "(cieszymy|ciesze) sie (ze|bardzo|z|ogromnie)",
    "(milo|wspaniale|swietnie|super|cudownie|fajnie|bardzo milo) (nam |mi |bardzo |)(slyszec|czytac|wiedziec|to slyszec|ze)",
    "(dziekujemy|dziekuje|dzieki) za (tak |te |)(mile|cieple|dobre|piekne) (slowa|slowo|wiadomosc)",
    "(dziekujemy|dziekuje) za (pochwale|pochwaly|komplement|uznanie|mila wiadomosc)",
  ],
  useful: [
    "(automacie|paczkomacie|kod|sms|kurier|odbioru|odebrać|dotarł|dotarła|dotarło|awizo|skrytce|sąsiada|sąsiadki)",
    "(sąsiad*|paczkomat*|punkcie odbioru|punkt odbioru|portiern*|awizo|recepcj*)",
    "(kurier|przewoźnik|dostawca|serwisant|technik) (zadzwoni|przyjedzie|dzwoni|odbierze|będzie|skontaktuje)",
    "(numer sledzenia|numer przesylki|numer nadania|faktura|fakture|faktury|zalaczeniu|zalaczniku|zalaczamy|instrukcja|instrukcje|instrukcji|zwrot|zwrotu|zwrotna|zwrociliśmy|zwrocilismy|rozmiar|rozmiaru|kolor|kolorze|koloru|model|modelu|jaki|jaka|jakiego|ktory|ktora|ktorego|kiedy|gdzie|opoznieni*|opozni*|gwarancja|gwarancji|clo|adres|adresu|termin|czesc zamienn*|brakujac*|sruby|srubki|ladowark*|naprawa|naprawe|uszkodzon*|brakuje|bledn*|wadliw*|poniedzialek|wtorek|srode|czwartek|piatek|sobote|pytanie|pytania|odpowiedz|poniewaz|przepraszamy|przepraszam|powod|powodu|rozwiazani*|prosze (przytrzymac|nacisnac|wlaczyc|wybrac|podac|odeslac|potwierdzic)|prosimy (o podanie|o wybor|podac|wybrac|odeslac|potwierdzic|przytrzymac)|filtr|bateri*|grawer*|dedykacj*|wymienimy|wymiana|paczkomat*|kod odbioru|odbior*|sztorm*|awari*)",
  ],
};

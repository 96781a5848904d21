import type { Forms } from "../lexicon.ts";

/** Polish: conditions, negation, voices and people. */
export const grammar: Forms = {
  if: [
    "(jesli|jezeli|gdyby|o ile|w razie|w przypadku|pod warunkiem|kto|kazdy kto|osoby ktore|wszyscy ktorzy|tym ktorzy|za kazda|jak bedziesz)",
  ],
  once: [
    "(w dniu gdy|w dniu w którym|od dnia|z chwilą|w momencie gdy)",
    "po (opinii|recenzji|ocenie|wystawieniu|dodaniu|napisaniu|opublikowaniu|publikacji|zamieszczeniu)",
    "(gdy|kiedy|po|jak tylko|zaraz po|skoro|nastepnie|potem|dopoki|az|wtedy|z chwila|w momencie|a potem|a wtedy|a my|gdy tylko|jak)",
  ],
  ifSo: ["(jesli tak|jezeli tak|w takim razie|to)"],
  exchange: [
    "(wystarczy|po prostu|jedyne co) (ocenić|napisać|zostawić|wystawić|dodać)",
    "(jest |są |)(warta|warte|wart) ~ (zł|złotych|euro)",
    "(każdemu kto|każdej osobie która|wszystkim którzy|tym którzy|wśród osób które|spośród osób które|dla tych którzy|kto wystawi|kto napisze|kto oceni)",
    "(w zamian|w podziekowaniu|w ramach podziekowania|jako podziekowanie|w nagrode|w ramach wdziecznosci|z wdziecznosci|w rewanzu|w dowod wdziecznosci)",
    "za (opinie|kazda opinie|twoja opinie|panstwa opinie|wystawienie|recenzje|napisanie|ocene|zostawienie|dodanie|komentarz|kazdy komentarz|piec gwiazdek|5 gwiazdek|piatke|feedback|pozytywna opinie|pozytywny komentarz|szczera opinie|usuniecie|zmiane|skasowanie|wycofanie)",
  ],
  before: [
    "(zanim|przed|najpierw|w pierwszej kolejności)",
    "(zanim|przed wystawieniem|przed dodaniem|przed napisaniem|najpierw|zamiast)",
  ],
  instead: [
    "(tylko|raczej|lepiej|wyłącznie) (do|z|nam|u) nas",
    "(nie pisz|nie piszcie|proszę nie pisać|nie publikuj) ~ (publicznie|w internecie|w opinii|w opiniach|online)",
    "(niczego|nic) nie (publikować|pisać|zamieszczać|publikuj|pisz|wystawiać)",
    "(zamiast tego|w przeciwnym razie|inaczej|tylko nam|tylko do nas|prywatnie|zamiast|nie w opinii|nie publicznie|w wiadomosci prywatnej|raczej do nas|tylko z nami|miedzy nami)",
  ],
  contrast: ["(ale|jednak|lecz|natomiast|chociaz|podczas gdy|aczkolwiek|mimo to)"],
  or: ["(lub|albo|czy)"],
  fairness: [
    "(podobało|podoba) a co nie",
    "(i tak|niezależnie|bez względu|w każdym razie|czy nie|dobrze lub źle|tak czy inaczej)",
    "(dobra czy zła|dobre czy złe|dobrą czy złą|pozytywna czy negatywna|pozytywną lub negatywną|to pana decyzja|to pani decyzja|to twoja decyzja|wedle uznania|jak pan woli|jak pani woli|bez zobowiązań|niezależnie od opinii|nie trzeba)",
    "(pozytywna czy negatywna|pozytywna lub negatywna|dobra czy zla|dobra lub zla|dobre czy zle|dobre i zle|zadowolony czy nie|zadowoleni czy nie|niezaleznie od|bez zobowiazan|dobrowoln*|jakakolwiek|jakakolwiek jest|bez wzgledu na|obojetnie jak*|decyzja nalezy do|wedle uznania|wedlug uznania|zalezy (tylko |wylacznie |)od (ciebie|pana|pani|panstwa)|wedle wlasnego|czy ci sie podobalo czy nie)",
  ],
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
    "(po przeczytaniu|przeczytalismy|czytamy|w odpowiedzi na|dzieki) (twojej |panstwa |pana |pani |kazda |)(opinie|opinii|recenzje|recenzji|komentarz|komentarza)",
    "po (twojej|panstwa|pana|pani) (opinii|recenzji)",
    "(w mojej opinii|moim zdaniem|zasiegnac opinii|opinia (serwisu|rzeczoznawcy|technika|biegleg*))",
  ],
  forbid: [
    "(uciekajcie|trzymajcie się z daleka|uważajcie|omijajcie)",
    "(zabrania sie|zabraniamy|zabronione jest|nie dopuszcza sie)",
    "(zakazan*|zabronion*|zakaz*|niedozwolon*|nie wolno|nie mozna|niezgodn*|nielegaln*|kara za|kary za|regulamin*|wytyczn*|falszywe opinie|falszywych opinii|uokik|dyrektywa|dyrektywy|omnibus|polityka (sklepu|platformy|allegro|prywatnosci)|zlamanie zasad|wbrew zasadom|lamie zasady|lamia zasady|grozi kara|grozi blokada|karze|ukaral|ukaral*|ostrzega*|ostrzezenie|oszusci|oszustwo|kupowanie opinii|handel opiniami)",
    "(narusza|naruszaja|naruszenie|naruszac) ~ (zasad*|regulamin*|przepis*|wytyczn*|prawo|prawa)",
    "(nie moga|nie moze|nie powinni|nie powinien|nigdy nie) (pros*|oferow*|kupow*|wymag*|zada*|zach*|placi*|wystawi*|pisa*|ocenia*|recenzow*)",
    "nigdy nie (prosimy|oferujemy|placimy|kupujemy|prosze)",
  ],
  report: [
    "(chcą|chcieli|żądają|wymagają|oczekują) (pięciu|5|samych) gwiazdek",
    "(napisałeś|napisałaś|pisałeś|pisałaś|zaproponowałeś|pytałeś|pytałaś) (że|czy|o)",
    "(pan|pani) (napisał|napisała|pisał|pisała|powiedział|zaproponował|zaproponowała|wspomniał|pytał|pytała) (że|czy|iż|o)",
    "(napisał|napisała|pisał|pisała|powiedział|powiedziała|zaproponował|zaproponowała|wspomniał|wspomniała|pytał|pytała|zapytał|zapytała) (pan|pani) (że|czy|iż|o|)",
    "(zaproponowal mi|zaproponowali mi|obiecal mi|obiecali mi|prosil mnie|prosili mnie|oferowal mi|oferowali mi|w paczce byla karteczka|w paczce byla kartka|w pudelku byla kartka|kartka z obietnica|karteczka z obietnica|sprzedawca (chcial|proponowal|prosil|namawial|oferowal|obiecal)|namawiali|pytal pan*|pytala pani|pytal czy|pytala czy|pytali czy|pytali panstwo)",
  ],
  thirdParty: [
    "(czy|jak|dlaczego|gdy|jeśli|kiedy) (sprzedawca|sprzedawcy|sklep|sklepy|firma|firmy|platforma|ktoś)",
    "(sprzedawców|sklepów|firm) (którzy|które)",
    "(sklepy|firmy|marki|ludzie|sprzedający) (którzy|które|który)",
    "(niektorzy sprzedawcy|sprzedawcy ktorzy|sprzedawcy|firmy|amazon|allegro|platforma|wedlug|badanie|badania|raport|sady|urzad|media|konsumenci)",
  ],
  advice: [
    "(krótko: nie|krótka odpowiedź|czy (można|wolno|to legalne|sprzedawca może)|poradnik|wskazówka|wskazówki)",
    "(dlaczego nie|dlaczego my|czemu nie dajemy)",
    "(porada|porady|wskazowk*|przewodnik|przyklad*|artykul|zasady|jak zdobyc|jak rozpoznac|jak odpowiadac|dlaczego|czy wolno|czy mozna|poradnik)",
  ],
  kin: [
    "(siostra|siostry|brat|mama|tata|ciocia|wujek|kuzyn|kuzynka|sąsiedzi|rodzina|rodziny|znajomi|znajomych|przyjaciele|teściowa)",
    "(mamo|mamusiu|mama|mamie|tato|tatusiu|tata|ojciec|ciocia|ciociu|ciotka|wujek|wujku|kuzyn|kuzynka|kuzynki|kuzyni|kuzynko|siostra|siostro|siostrzyczko|bracie|braciszku|przyjaciele|przyjaciol|przyjaciolki|przyjacielu|znajomi|znajomych|znajomym|rodzina|rodziny|rodzinko|rodzino|rodzine|babcia|babciu|kolezanki|kolezanko|koledzy ze studiow|kumple|ziomki|kochani|sasiedzi|szwagier|szwagrze|bliscy|bliskich)",
  ],
  staff: [
    "(koledzy|koleżanki|pracownicy|ekipa|załoga|zespół|nocna zmiana|stażyści)",
    "(zespol|zespole|zespolu|pracownik|pracownicy|pracownikow|pracownikom|koledzy|kolezanki i koledzy|wspolpracowni*|personel|personelu|ekipa|ekipo|zaloga|zalogo|stazysci|stazysta|dzial sprzedazy|druzyno|magazynierzy)",
  ],
  rival: [
    "(naśladowca|naśladowcy|naśladowcę|podróbkarz*|kopista|plagiator*)",
    "(skopiowali|skopiował|kopiują|podrobili|ukradli) (nas|nam|nasz|pomysł)",
    "(konkurencj*|konkurent*|rywal*|inny sklep|drugi sklep)",
    "(konkurent|konkurenta|konkurentowi|konkurenci|konkurentow|konkurentom|konkurencja|konkurencji|konkurencje|konkurencyjn*|rywal|rywala|rywali|sklep obok|sklepu obok|sklepowi obok)",
  ],
  self: [
    "(pracuję|pracujemy|pracowałem|pracowałam) (w|dla|u) (firmie|fabryce|producenta|tej|tego|marce|sklepie)",
    "(mojego|mojej|moje|mój|moja|naszego|nasz|nasze) własn(ego|ej|e|y|a) (dzieła|wynalazku|projektu|produktu|dzieło|wynalazek|projekt|produkt|pomysłu|marki)",
    "(mój|moja|moi|nasz|nasza) (mąż|żona|brat|siostra|syn|córka|ojciec|tata|mama|matka|chłopak|dziewczyna|wujek|szwagier|kuzyn|szef) (to |je |ten |tę |ją |sam |sama |) (robi|produkuje|szyje|sprzedaje|wytwarza|zaprojektował|zaprojektowała|wymyślił|wymyśliła|prowadzi|drukuje|założył)",
    "(jestem z (niej|niego) dumn*|nasza firma produkuje|moja firma)",
    "(sama|sam|sami) (zaprojektowa*|zrobi*|stworzy*|wymyśli*|uszy*|napisa*)",
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
  pageTalk: [
    "(czy na pewno|na pewno (chcesz|usunac)|nie (mozna|da sie|bedzie mozna) (tego |jej |)cofnac|operacji nie mozna|trwale (usunac|usunie|usunieta)|(pomyslnie|z powodzeniem) (usunieto|usunieta|zaktualizowano|zaktualizowana|zapisano)|nie udalo sie (usunac|zaktualizowac|zapisac|zmienic))",
  ],
};

import type { Forms } from "../lexicon.ts";

/** Polish: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(gdy|kiedy|po tym jak|jak tylko) (to |)(napisałem|napisałam|opublikowałem|opublikowałam)",
    "(po tym jak|gdy|kiedy|jak|jeśli) ~ (wstawię|napiszę|opublikuję|wystawię|dodam) (to|tę|tą|ten|opinię|recenzję)",
    "za (napisanie|opublikowanie|wystawienie|dodanie) (tego|tej opinii|tej recenzji)",
  ],
  insult: [
    "(odczep*|spadaj|zrzęda|pieniacz*|daj pan spokój|niech się pani ode mnie)",
    "(tępym|tępak*|debil*|imbecyl*|ograniczon*)",
    "(trzeba było|wystarczyło|może warto|proszę nauczyć się|naucz się|nauczcie się) (przeczytać|czytać|pomyśleć|myśleć|liczyć)",
    "wszystko za darmo",
    "(chce|chciałby|chcieliby|chcą) wszystko za darmo",
    "(cwaniak|naciągacz|darmozjad|kłamca|oszust|kombinator|maruda|złodziej|sknera)",
    "wszystko (zmyślone|pan zmyślił|pani zmyśliła|zmyśliłeś|to kłamstwo)",
    "(ludzie|osoby|klienci|tacy) (pańskiego pokroju|twojego pokroju|jak pan|jak pani|jak ty|pani pokroju|tego pokroju)",
    "(klientów|klienci|ludzie|ludzi) (takich |tacy |)jak (pan|pani|ty|wy)",
    "(umieć czytać|umie (pan |pani |)czytać|nauczyć się czytać|okulary|ślep*|żałosn*|śmieszn*|głup*|wstyd)",
    "(idiota|idiotka|idioci|idioto|klamczuch|klamco|klamczucha|wstydz sie|kretyn|kretynka|bzdury|bzdur|klamstwa|klamiesz|klamie pan*|matol|tepy|tepa|baran|oszustka z pani|naciagaczka|ignorant|cham|chamstwo|wariat|wariatka|nieuk|bezczelny|bezczelna|bezczelnosc|czepialski|frustrat*|roszczeniow*|brak mozgu|bez mozgu|tacy klienci jak)",
  ],
  sneer: [
    "(kolejny|kolejna|następny) co nie (umie|potrafi|czyta)",
    "(założyć okulary|załóż okulary|proszę założyć okulary|kochaniutka|kochany|skarbie|złotko|księżniczko|geniuszu|mądralo)",
    "(wylewać żale|wylewasz żale|płakać w internecie|to nie nasz problem|nie nasza wina|sam jesteś sobie winien|instrukcja nie boli|kto umie czytać|czytanie nie boli|na drugi raz|gratuluję inteligencji)",
    "(naucz sie czytac|nauczyc sie czytac|trzeba umiec czytac|wystarczylo przeczytac|przeczytaj instrukcje|nie nasza wina ze|czego sie pan spodziewa*|czego sie pani spodziewa*|czego sie panstwo spodziewa*|kup gdzie indziej|prosze kupowac gdzie indziej|sam jest pan sobie winien|sama jest pani sobie winna|sam sobie winien|wlacz myslenie|uzyj mozgu|trzeba myslec|dziecko by potrafilo|krzyz na droge|nikt nie zmuszal|placz dalej|polecam okulary|kup okulary)",
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
    "(dostałam|dostałem|otrzymałam|otrzymałem|przysłali mi|wysłali mi|dali mi) ~ (za darmo|gratis|darmowo|w zamian|do testów|za opinię|bezpłatnie|ze zniżką)",
    "(zwrot|pieniądze|przelew) ~ (gdy|po tym jak|kiedy|jak) (wysłałem|wysłałam|pokazałem|pokazałam|opublikowałem)",
    "(piszę|wystawiam|daję|zamieszczam) (to|tę opinię|tę|ten) ~ (bo|ponieważ|że|dla|za)",
    "(udostępnił|udostępniła|przekazał|przekazała|dał|dała|wysłał|wysłała|przysłał|użyczył) mi ~ (bezpłatnie|za darmo|gratis|nieodpłatnie|darmo)",
    "(dostałam|dostałem|otrzymałam|otrzymałem|przysłali|wysłali) ~ (za darmo|gratis|bezpłatnie|do testów|darmow*)",
    "(otrzymalem|otrzymalam|dostalem|dostalam|dostalismy|wyslali mi|przyslali mi|udostepniono) ~ (za darmo|bezplatnie|gratis|w zamian|do testow|do testu|do przetestowania|do recenzji|za opinie|za te opinie|za recenzje)",
    "w zamian za (opinie|szczera|te opinie|recenzje|moja opinie|napisanie|uczciwa)",
    "(sprzedawca|sklep|firma|producent) ~ (za opinie|za te opinie|za recenzje|za piec gwiazdek|za 5 gwiazdek|za wystawienie)",
    "(zwrot|pieniadze|kupon|rabat|bon|prezent|gratis) ~ za (te opinie|opinie|recenzje|piec gwiazdek|5 gwiazdek|ten komentarz)",
    "(produkt|egzemplarz|ksiazka|ksiazke|lampa|lampe) ~ (do testow|do recenzji|w ramach testow|we wspolpracy)",
    "(wspolpraca barterowa|wspolpraca reklamowa|jako tester|jako testerka|w ramach programu testow*|obiecano mi|obiecali mi)",
    "(bo|poniewaz) (obiecali|dali|daja|sprzedawca obiecal|dostane|dostalem)",
  ],
  promised: [
    "(w zamian chcieli|w zamian prosili|jedyne czego chcieli|chcieli w zamian|prosili w zamian)",
    "(żebym|abym|by|żeby) (o nim |o niej |tu |)(napisać|napisał|napisała|opowiedzieć)",
    "(żebym|abym|bym|jeśli|pod warunkiem że) ~ (napisała|napisał|wystawiła|wystawił|oceniła|ocenił|napiszę|wystawię|zostawię)",
    "(miałam|miałem|musiałam|musiałem|mam|kazali) ~ (napisać|coś napisać|wystawić|ocenić|opisać|tu napisać)",
    "(gdy|kiedy|jak) (wysłałem|wysłałam|pokazałem|pokazałam) (link|zrzut|zdjęcie)",
    "(czeka na mnie|obiecali|dostanę|należy mi się)",
    "w zamian ~ (relację|opinię|recenzję|tekst|ocenę|poprosił|poprosiła|poprosili)",
    "(do testów|do testowania|do przetestowania|do recenzji|na testy|za opinię)",
    "(w zamian|obiecan*|szczera opini*|za te opinie|za recenzje|jako tester*|barter*|wspolprac*|za piec gwiazdek|za 5 gwiazdek|za ten komentarz|za wystawienie)",
  ],
  promoInReview: [
    "dla moich (obserwujących|followersów|widzów|subskrybentów)",
    "(kod|link) (jest |macie |)w (moim |)(bio|profilu)",
    "(uzyj|uzyjcie|wpisz|wpiszcie|podajcie) (mojego |moj |)(kodu|kod) (rabatow*|znizkow*|promocyj*|polecaj*)",
    "(z moim kodem|moj kod|mojego kodu|link polecajacy|link afiliacyjny|z mojego polecenia|w bio)",
    "(odwiedz|odwiedzcie|zobacz|zobaczcie|obserwuj|obserwujcie|zapraszam na|zajrzyj na|zajrzyjcie na|subskrybuj|subskrybujcie) (moj*|nasz*|mnie)",
    "(u mnie w sklepie|w moim sklepie|moj sklep|u mnie taniej|pisz na priv|piszcie na priv|sprzedaje takie same|sprzedaje taniej)",
  ],
  topicService: [
    "(odbiera|odbierają|odbierał) (telefonu|telefonów|telefon)",
    "(przeczytali|zobaczyli|zauważyli|przeczytaniu) (moją|mojej) opini*",
    "(sprzedawca|sprzedawcy|sprzedawce|sprzedawczyni|sprzedajacy|sprzedajacego|sprzedajacym|obsluga|obslugi|obsluge|kontakt|kontaktu|odpowiedz|odpowiedzi|odpowiada|odpowiadaja|odpisuje|odpisal|odpisali|zwrot|zwrotu|zwrotem|zamowienie|zamowienia|sklep|sklepu|wiadomosc|wiadomosci|reklamacja|reklamacji|reklamacje|anulowal*|niemila|uprzejm*|nieuprzejm*)",
  ],
  topicDelivery: [
    "(dostawa|dostawe|dostawy|przesylka|przesylke|przesylki|wysylka|wysylke|wysylki|paczka|paczke|paczki|opakowanie|opakowana|opakowane|zapakowan*|kurier|kuriera|kurierem|dotarl (po|szybko|na czas|pozno|z opoznieniem|uszkodzony)|dotarla (po|szybko|na czas|pozno|z opoznieniem|uszkodzona)|dotarlo (po|szybko|na czas|pozno|z opoznieniem|uszkodzone)|przyszla (po|szybko|na czas|pozno|dwa|tydzien|za pozno)|przyszlo (po|szybko|na czas|pozno|dwa|tydzien|za pozno|z opoznieniem)|przyszedl (po|szybko|na czas|pozno|za pozno|z opoznieniem)|spoznion*|opoznion*|opoznienie|opoznieniem|szybko wyslan*|na czas|inpost|paczkomat*|poczta|dpd|dhl|karton|za pozno|spoznila*|listonosz)",
  ],
  topicProduct: [
    "(piła|tnie|działa|świeci|wygodn*|jakość|jakości|materiał*|solidn*|cięcie|lampa|szyje|grzeje)",
    "(jakoscia|dzwiek|dzwieku|gra|bas|basy|bateria|baterie|baterii|ekran|smak|smaczn*|zapach|pachnie|smierdzi|rozmiar|rozmiaru|pasuje|kolor|kolory|tkanina|silnik|silniczek|zamek|ostrze|uchwyt|raczka|pokrywka|przycisk|wlacznik|reaguje|dzialaja|dzialal*|zepsul*|popsul*|pekl*|porysowan*|przecieka|cieknie|plastik*|metal|drewn*|lekki|lekka|ciezki|ciezka|glosn*|cicha|cichy|laduje|ladowark*|lampe|lampka|jasno|jasna|patelni*|czajnik*|sluchawki|sluchawek|ksiazka|ksiazke|historia|produkt|produktu|urzadzenie|sprzet|model|uzywam|uzywac|praniu|spral*|wyblak*|montaz|latwy|latwo|tandet*|polecam|swietny|swietna|swietne|super|ladny|ladna|ladne|wykonan*|wart|warta|warto|zgodny z opisem|zgodne z opisem|zgodna z opisem|spelnia|nozyk|noz|mikser|blender|szwy|buty|kurtka|koszulka|wzor|ok|fajny|fajna|fajne|dobry|dobra|miekk*|cienk*|ostry|tepe)",
  ],
  topicPrice: [
    "(taniej|tansze|tanszy|tansza) (w|u|na|gdzie indziej|obok|jest w|bylo w|znajdziesz|kupisz|znalazlem|znalazlam)",
    "(gdzie indziej|w innym sklepie|w sasiednim sklepie|w markecie|w biedronce|w lidlu|obok) ~ (taniej|za polowe|tansze)",
    "(cena spadla|cena wzrosla|niedostepn*|brak w magazynie|znowu brak|nie ma na stanie|za polowe ceny w|dostepna w (kazdym|sklep*)|dostepny w (kazdym|sklep*)|dostepne w (kazdym|sklep*)|podniesli cene|obnizyli cene)",
  ],
  personName: ["(pan|pani|panie|pana|panu)"],
  address: ["(ulica|ul|mieszkanie|kod pocztowy|numer domu)"],
  orderWord: ["(numer zamowienia|nr zamowienia|numer faktury|numer klienta|numer przesylki)"],
};

import type { Forms } from "../lexicon.ts";

/** Polish: what is done and asked for, and the channels. */
export const acts: Forms = {
  spelledDigits: [
    "(zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć) (zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt)",
  ],
  write: [
    "(zostaw|zostawic|zostawcie|zostawienie|zostawisz|zostawi|zostawili|zostawil|zostawila|zostawia|zostawiajac|napisz|napisac|napiszcie|napisanie|napiszesz|napisze|wystaw|wystawic|wystawcie|wystawienie|wystawisz|wystawia|wystawi|wystawil|wystawila|wystawiajac|wystawili|dodaj|dodac|dodanie|dodasz|doda|dodacie|opublikuj|opublikowac|opublikujesz|opublikowaniu|opublikowanie|umiesc|umiescic|umiescisz|daj|dajcie|dac|da|zamiesc|zamiescic|wpisz|pozostawienie|pozostaw|pozostawic|przyznaj|przyznac|wrzuc|wrzucic|wrzucisz|skrobnij|skrobnac|postaw|postawic|podzielenie|udziel|udzielic)",
  ],
  rate: [
    "(dotknij|kliknij|zaznacz|zapal|pokoloruj|wypełnij) (wszystkie |)(gwiazdki|gwiazdek|gwiazdeczki)",
    "(oceń|oceńcie|zrecenzuj)",
    "(ocen nas|ocencie nas|ocenic|ocencie|oceniajac|ocenienie|zrecenzuj|zrecenzowac|ocenisz|oceni|recenzent|recenzenta|recenzentow|zaopiniuj|zaopiniowac|ocen (zakup*|produkt*|sklep*|zamowieni*|transakcj*|lampe|nasz*)|kto oceni|ocenianie|ocenili|ocenieniu)",
  ],
  change: [
    "(wygląda|czuje się|wydaje się) (trochę |) (samotnie|samotna|smutno|nieaktualn*|niesprawiedliw*)",
    "(zasługuje|zasługiwałaby|zasługują|warto|wart) ~ (drugą szansę|ponowne|jeszcze raz|na więcej|nowe spojrzenie|towarzystwo|rewizję)",
    "(już |)nie (pasuje|pasują|przystaje|zgadza się|oddaje) (już |)(do|z|w pełni|obrazu|)",
    "(żeby|aby) (było|były|dostać|stało się) (pięć|5)",
    "(podniesie|podniesiesz|podnieść|podbić|podbije|poprawi|zwiększy) (pan |pani |) (trochę |nieco |) (gwiazdki|ocenę|notę)",
    "nie (oddają|oddaje|odzwierciedlają|odzwierciedla|odpowiadają|odpowiada|pokazują|pokazuje) (już|rzeczywistości|prawdy|stanu)",
    "(je zmienić|ją zmienić|zmienić|poprawić|zweryfikować|skorygować|przemyśleć|rozważyć zmianę|podnieść|zaktualizować|zrewidować)",
    "(zmieniłaby|zmieniłby|zmieniłabyś|zmieniłbyś|poprawiłaby|poprawiłby|podniosłaby|podniósłby|zaktualizowałaby|zaktualizowałby)",
    "z (trzech|dwóch|jednej|czterech) ~ (pięć|5|cztery)",
    "(dostosowanie|dostosować|dostosuje|przemyśli|przemyśl|zmieni|zmień|zmianę|poprawi|popraw|poprawienie|zaktualizuje|edytować|edycję|skoryguje|korektę|podniesie|podwyższyć|rozważyć ponownie|aktualizację)",
    "(mozna zmienic|zmiencie|zmiana|zmiany|zmienisz|zmienienie|zaktualizuj|aktualizacja|poprawisz|edytuj|skoryguj|zmodyfikuj|zmodyfikowac|modyfikacje|podnies|podwyzsz|ponownie rozwaz|uaktualnic|uaktualnij|zlagodzic|zamienic|dolozyc gwiazdk*|przerobic)",
  ],
  remove: [
    "przycisk (usuń|usuwania|kasuj)",
    "(usunęłaby|usunąłby|usunęłabyś|usunąłbyś|skasowałaby|skasowałby|wycofałaby|wycofałby|zdjęłaby|zdjąłby)",
    "(usunąć|usunie|usuń|usunięcie|skasować|skasuje|skasuj|wycofać|wycofa|wycofaj|wycofanie|cofnąć|zdjąć|zdejmie)",
    "(usuniecia|usuncie|usuniesz|skasowanie|skasujesz|wycofasz|cofnij|cofniecie|zdejmij|zdjecie opinii|wykasuj|wykasowac|ukryj|ukryc|zlikwidowac|wymazac)",
  ],
  gone: [
    "(zabrzmi|brzmi|będzie|stanie się|wygląda|zrobi się) (milej|lepiej|przyjaźniej|ładniej|cieplej|życzliwiej)",
    "(zniknąć|zniknie|znikną|zniknęła|zniknęło|zniknął|usunięta|usunięty|usunięte)",
    "(mogłaby|mogłyby|mógłby|może|powinna|powinien) (zniknąć|zostać (usunięta|usunięty|zmieniona|poprawiona)|wyparować)",
    "(spocznie|spocząć) w pokoju",
    "(zniknęła|zniknie|zniknąć|zniknęły|znika|zostanie (zmieniona|usunięta|poprawiona)|będzie (zmieniona|usunięta)|zmieniona|usunięta|poprawiona|nie będzie widoczna)",
    "(wycofana|skasowana|zaktualizowana|edytowana|zmieniony|poprawiony)",
    "(zostanie|zostala|bedzie|byla) (usunieta|zmieniona|poprawiona|skasowana|wycofana|zaktualizowana)",
  ],
  ask: [
    "(dziękujemy|dziękuję|dzięki) za (zrozumienie|wyrozumiałość)",
    "co możemy zrobić",
    "(dajmy|wystawmy|dajcie|postawmy) (wszyscy|razem|wszyscy dziś|)",
    "(zechciałby|zechciałaby|zechce|zechciałbyś|zechciałabyś) (pan|pani|)",
    "(ucieszyłaby|ucieszyłoby|ucieszy|uradowałaby|byłaby dla) nas",
    "(brakuje nam|wciąż brakuje|nadal brakuje|czekamy na|wciąż czekamy)",
    "(czy byłaby|czy byłby|czy byliby|byłaby pani|byłby pan) (pani |pan |państwo |) (tak |)(miła|miły|mili|uprzejma|uprzejmy|skłonny|skłonna)",
    "(proszę|prosimy|kliknijcie|wystawcie|niech każdy|czy mogłaby|czy mógłby|czy mogliby|może)",
    "(bylibyśmy|będziemy|byłbym|byłabym) (wdzięczni|wdzięczny|wdzięczna|zobowiązani|szczęśliwi)",
    "(czy jest|czy byłaby|jest) (szansa|możliwość|sposób|jakaś szansa)",
    "(byłoby|było by) (wspaniale|super|miło|świetnie|cudownie|fajnie|dobrze|pięknie)",
    "(prosze|prosimy|prosba|prosbe|prosba o|poprosic|poprosimy|uprzejmie|czy (mozesz|moglbys|moglabys|moglby|moglaby|moga|mozecie|moglibyscie|mogliby|zechcialby|zechcialaby|zechcieliby|zechcesz|zechca|byloby mozliwe|da sie|jest szansa)|moglbys|moglabys|moglibyscie|mogliby panstwo|bedziemy wdzieczni|bede wdzieczny|bylibysmy wdzieczni|wdzieczni za|pomoz nam|pomozcie nam|pomoze nam|pomoga nam|nie zapomnij|nie zapomnijcie|zachecamy|zapraszamy do|liczymy na|mamy nadzieje|rozwaz|rozwazenie|potrzebujemy|chcielibysmy|bardzo nam pomoze|zalezy nam|zajmie tylko|zajmie to|zajmie chwil*|ktos|kto moze|kto z was|wszyscy|bedzie nam milo|byloby milo|byloby super|docenimy|ucieszy nas|wesprzyj|wesprzyjcie|apelujemy|blagamy|warto|poswiec chwil*|poswiecic chwil*|szukamy osob|szukam osob|mozesz|mozecie|oczekujemy)",
  ],
  offer: [
    "(wyjdą|wyjdzie|wyślę|wyślemy|pójdą) (jak tylko|gdy|kiedy)",
    "(odłożyłam|odłożyłem|odłożyliśmy|przygotowałam|zarezerwowałam|zarezerwowałem)",
    "(rozdajemy|rozdam|dajemy|damy|wyślemy|wysyłamy|dorzucimy|dorzucamy|jest od nas|od nas|otrzymasz|otrzyma|dostaniesz|dostanie|czeka na|zyskasz)",
    "(otrzymaj|otrzymac|otrzymuje|otrzymacie|otrzymaja|dostan|dostaniecie|dostac|dostaje|dostaja|zyskaj|zyskac|zdobadz|zdobyc|wygraj|wygrac|wygrasz|odbierz|odebrac|czekaja|czeka|dolozymy|zwrocimy|zwracamy|oddamy|oddajemy|podarujemy|oferujemy|nagradzamy|nagrodzimy|wez udzial|bierze udzial|biora udzial|zbieraj|skorzystaj|oferowac|zaplacimy|placimy|przelejemy|przyslemy|sprezentujemy|odwdzieczymy|fundujemy|przedluzymy|doladujemy|odblokuj|losujemy|rozlosujemy|przekazemy|naliczymy|bedzie twoj*|jest twoj*|jest panstwa)",
  ],
  buy: [
    "(kup|kupic|kupno|kupie|kupisz|kupujesz|sprzedam|sprzedaz|sprzedajemy|zamow|zamowic|zamowisz)",
  ],
  pay: [
    "(zaplac|zaplacimy|zaplacic|placimy|place|blik|blikiem|paypal|przelew|przelewem|przelejemy|platnosc)",
  ],
  contactUs: [
    "(pogadaj|porozmawiaj|pogadajmy|proszę porozmawiać) (najpierw |) z nami",
    "(zwrócić się|zwróć się|zwrócenie się|zgłosić się|kontakt) (do|z) (naszego|nas|nami|naszym|działu|biura)",
    "(zadzwonić|zadzwoń|napisz|napisać|powiedz|zgłoś|daj znać) (do nas|nam|tylko nam)",
    "(do nas|nam) (zadzwonić|napisać|powiedzieć|zgłosić|dać znać)",
    "(skontaktuj|skontaktowac|skontaktujcie|skontaktuje|kontakt|kontaktuj|napisz|napiszcie|napisac|pisz|piszcie|zadzwon|zglos|zglosic|zgloscie|powiedz|powiedzcie|daj znac|dajcie znac|porozmawiaj|porozmawiajmy|odezwij|zwroc) ~ (z nami|do nas|nam|ze sprzedawca|do obslugi|z obsluga|do biura)",
    "(obsluga klienta|biuro obslugi|biurem obslugi|obsluga klientow|daj nam znac|dac nam znac|dajcie nam znac|tylko nam|skontaktuj sie|prosimy o kontakt|prosze o kontakt|kontakt z nami|najpierw do nas|najpierw z nami|najpierw nam|bezposrednio do nas|bezposrednio z nami|bezposrednio nam|daj nam szanse|dajcie nam szanse|daj nam mozliwosc|uwagi (prosimy |)(kierowac |zglaszac |)do nas|reklamacje do nas|zale do nas|skargi do nas)",
  ],
  emailWord: ["(mail|mailem|maila|e mail|e mailem|email|mailowo|poczta elektroniczna)"],
  phoneWord: [
    "(telefon|telefonu|telefonicznie|zadzwon|dzwonic|sms|smsem|infolinia|infolinie|komorke)",
  ],
  messenger: [
    "(whatsappa|whatsappie|whatsappem|watsap|watsapa|messengera|messengerze|telegrama|signala|wa)",
    "(whatsapp|telegram|telegramie|instagram|instagramie|instagrama|insta|facebook|facebooku|facebooka|fb|messenger|signal|signalu|wechat|tiktok|tiktoku|viber|vibera|discord|discordzie|priv|na priv)",
  ],
  outsideLink: [
    "(nasz|nasza|nasze|naszej|naszym|naszego) (strona|strone|stronie|strony|sklep internetowy|sklepie internetowym|profil|profilu|kanal|kanale|fanpage|witryna|witryne|instagram*|facebook*)",
    "(zeskanuj|zeskanujcie|zeskanowac|skanuj|kod qr|kodu qr|obserwuj nas|obserwujcie nas|polub nas|kliknij tutaj|kliknij w link|odwiedz nasz*|kup bezposrednio u nas|zamow bezposrednio u nas|poza allegro|poza platforma|poza portalem)",
  ],
};

import type { Forms } from "../lexicon.ts";

/** Polish: what is written about, and the mood it should have. */
export const objects: Forms = {
  review: [
    "(opinijka|opinijkę|opinijki|recenzyjka|recenzyjkę|opinią|opinio)",
    "(stara|starą|dawna|wcześniejsza) (skarga|skargę|krytyka|uwaga)",
    "(opublikuj|opublikować|zamieść|wystaw|opublikujcie) (ocenę|opinię|werdykt|wrażenia|recenzję)",
    "(każdą|każda|pani|pana|twoja|twoją) (ocenę|ocena|recenzję|recenzja|opinię|wypowiedź)",
    "(ta|tę|tej|ten|tego|zła|złą|złej|swoje|twoje) (zła |złą |) (opinia|opinię|opinii|komentarz|komentarza|recenzj*|ocena|ocenę)",
    "(twoja|twoją|pana|pani|państwa|każda|każdą) (opinia|opinię|opinii|zdanie)",
    "(opinia|opinie|opinii|opiniach|opiniami|opiniom|recenzja|recenzje|recenzji|recenzjach|recenzjami|komentarz|komentarza|komentarze|komentarzy|komentarzu|komentarzem|komentarzach|ocena produktu|ocene produktu|oceny produktu|opinia produktu|wpis|wpisu)",
    "(twoja|twojej|panska|panstwa|pana|pani) (ocena|ocene|oceny|ocenie)",
    "(opinja|opinje|opinke|opineczke|recka|recke|recki|komcia|komka|koment)",
    "(slowo|slowa|zdanie|zdania|zdan) (na stronie|pod produktem|o produkcie|w komentarzu)",
  ],
  feedback: [
    "(swoją|swoja|pana|pani|państwa|twoją|twoja) (opinię|opinia|ocenę|ocena) (o |)(sprzedawcy|sprzedawcę|sklepie|sklepu)",
    "(ocenę sprzedawcy|ocena sprzedawcy|oceny sprzedawcy|opinię o sprzedawcy|opinia o sprzedawcy|ocenę sklepu)",
    "(feedback|feedbacku|ocena sprzedawcy|ocene sprzedawcy|oceny sprzedawcy|ocene sprzedazy|oceny sprzedazy|oceny sklepu|ocene sklepu|ocene transakcji|oceny transakcji|komentarz o sprzedawcy|komentarz do transakcji|komentarza do transakcji|opinia o sprzedawcy|opinie o sprzedawcy|opinii o sprzedawcy|opinia o sklepie|opinie o sklepie|opinii o sklepie|ocena wystawiona sprzedawcy|ocene wystawiona sprzedawcy|informacja zwrotna|informacje zwrotna|informacji zwrotnej)",
  ],
  rating: [
    "(gwiazdkę|gwiazdki|gwiazdce|jednej gwiazdce|dwie gwiazdki)",
    "(ocena|ocene|oceny|ocenie|ocen|ocenami|punktacja|punktacji|nota|note|jedna gwiazdka|jedna gwiazdke|1 gwiazdka|1 gwiazdke|jedynka|jedynke|dwie gwiazdki|trzy gwiazdki|3 gwiazdki|2 gwiazdki)",
  ],
  star: ["(gwiazdka|gwiazdke|gwiazdki|gwiazdek|gwiazdkach|gwiazdkami|gwiazdeczki|gwiazdeczek)"],
  fiveStars: [
    "(tylko|jedynie|wyłącznie) (piątka|piątkę|5|pięć)",
    "(najwyższą ocenę|najwyższa ocena|najwyższej oceny|maksymalną ocenę|komplet gwiazdek|pięć gwiazdek|same piątki)",
    "(5|piec|pieciu|pelne piec|wszystkie piec) (gwiazdek|gwiazdki|gwiazdkami|gwiazdeczek|zlotych gwiazdek|lsniacych gwiazdek)",
    "(piatka|piatke|piateczka|piateczke|same piatki|samych piatek|5 na 5|piec na piec|5/5|10/10)",
    "(5 gwiazdkow*|pieciogwiazdk*|5gwiazdek|najwyzsza ocena|najwyzsza ocene|najwyzszej oceny|najwyzsza note|maksymalna ocene|maksymalna ocena|maksymalnej oceny|komplet gwiazdek|maksimum gwiazdek|najlepsza ocene|najlepszej oceny|maksymalna liczbe|maksymalna liczba gwiazdek|wszystkie gwiazdki|komplet punktow|szostke z plusem)",
  ],
  publicVoice: [
    "(dwa|trzy|3|2|kilka) (zdania|linijki|słowa) (i|plus|ze) (zdjęcie|zdjęciem|fotka)",
    "(krzycz|krzyczcie|wykrzycz|ogłoś|rozgłoś) (o tym|to|wszystkim|wszędzie|)",
    "(opisać|opisz|zapisać|przelać|zostawić|opowiedzieć) (swoje |) (wrażenia|doświadczenia|odczucia)",
    "(napisać|napisz|proszę napisać|powiedz|powiedzieć|opowiedz) (o tym |to |) (wszystkim|światu|innym|każdemu|publicznie)",
    "(opublikuj ją|opublikuj|wystaw ją|dodaj ją)",
    "(powiedz|powiedzcie|proszę powiedzieć|opowiedz|przekaż) (o tym |)(wszystkim|innym|światu|znajomym)",
    "(napisać|napisz|napisze|proszę napisać|opublikuj|opublikować|opublikuje|podziel się|podzielić się|zostaw) ~ (na stronie|w internecie|publicznie|online|w serwisie)",
    "coś (miłego|dobrego|pozytywnego|ładnego|negatywnego|złego|krytycznego|przyjemnego)",
    "(kilka|parę|dwa|trzy) (miłych |ciepłych |krótkich |) (zdań|słów|zdania|słowa|linijek)",
    "(podziel|podzielcie|podzielic|podzielisz|dzielac|dzielcie|podziela) ~ (opinia|opinie|wrazeniami|doswiadczeniem|doswiadczeniami|innymi|wrazenia|zdaniem|uwagami)",
    "(powiedz|powiedzcie|opowiedz|opowiedzcie|napisz|napiszcie|daj znac|dajcie znac) ~ (innym|wszystkim|swiatu|innym kupujacym|reszcie)",
    "(polec nas|polecicie nas|polecic nas|polecenie nas|co sadzisz|co panstwo sadza|co o nim sadzisz|kilka (cieplych |milych |dobrych |)slow|pare (cieplych |milych |dobrych |)slow|dobre slowo|cieple slowo|swoje wrazenia|swoimi wrazeniami|na stronie produktu|pod produktem|swoim zdaniem)",
  ],
  helpfulVote: [
    "(klikn*|naciśn*|zaznacz*|oddaj*|daj*) ~ (pomocna|pomocne|przydatna|przydatne|łapk*|nieprzydatna)",
    "(klik*|zaznacz*|oznacz*|glosuj*|zaglosuj*|nacisnij*|wcisnij*|daj*|dac) ~ (przydatn*|pomocn*|nieprzydatn*|lapk*|kciuk*)",
    "(lapka w gore|lapke w gore|kciuk w gore|kciuka w gore|lapka w dol|lapke w dol)",
  ],
  abuseReport: [
    "(zglos|zglosic|zgloscie|zglaszajcie|zglaszaj|zglosi|zgloscie) ~ (opini*|naduzyci*|recenzj*|komentarz*|ocen*)",
    "(opini*|recenzj*|komentarz*) ~ (jako naduzycie|do moderacji)",
  ],
  reviewSite: ["(google|ceneo|opineo|trustpilot|gowork|znanylekarz|tripadvisor)"],
  happy: [
    "(spełnia|spełniło|spełnił|spełniła|odpowiada) ~ (oczekiwania|oczekiwaniom|życzenia)",
    "(podoba|podobał|podobała|podobało|spodobał|spodobała|spodobało) (się|ci|ci się|wam|pani|panu)",
    "(zadowolony|zadowolona|zadowoleni|zadowolonych|zadowolonym|zadowolonego|szczesliwi|podoba sie|podoba ci sie|podoba sie panstwu|spodobal*|podobal sie|podobala sie|podobalo sie|podobaly sie|wszystko (w porzadku|ok|gra|dobrze|przebieglo|pasuje|zgodnie|super)|udane zakupy|udanych zakupow|pokochal*|usatysfakcjonowan*|spelnil oczekiwan*|spelnila oczekiwan*|spelnilo oczekiwan*|spelnily oczekiwan*|spelnia oczekiwan*|dobre doswiadczeni*|zachwycon*|przypadl do gustu|przypadla do gustu|przypadlo do gustu|przypadly do gustu|smakowal*|dobrze sie sprawdza|sprawdzil sie|sprawdzila sie|sprawdzilo sie|dziala bez zarzutu|jest super)",
  ],
  unhappy: [
    "(w przeciwnym razie|w innym razie|w przeciwnym wypadku|jeśli nie|inaczej)",
    "(niezadowolon*|rozczarowan*|problem|problemu|problemy|problemow|reklamacj*|skargi|skarge|zastrzezeni*|zazalen*|nie spodobal*|nie spelnil oczekiwan*|nie spelnila oczekiwan*|nie spelnilo oczekiwan*|mniej niz (5|piec)|ponizej (5|pieciu))",
    "nie (jestes|jest|sa|jestescie|do konca|calkiem|byles|bylas|w pelni) (zadowolon*|usatysfakcjonowan*|w porzadku|ok)",
    "(cos|czegos) (jest |poszlo |bylo |)(nie tak|zle|nie dziala*|nie pasuj*|brakuj*)",
    "nie (wszystko|podoba*|zadowolon*)",
  ],
  positive: [
    "(pozytywna|pozytywne|pozytywnej|pozytywny|pozytywnego|pozytywnych|pozytywnym|dobra|dobre|dobrej|dobry|dobrych|mila|milej|mile|mily|milych|swietna|swietne|wspaniala|najlepsza|najlepszej|doskonala|super|pochlebna|pochlebne|pochlebnej|piekna|ladna|ladne|przychylna|przychylne|wysoka|wysokie|wysokiej|cieple|ciepla)",
  ],
  negative: [
    "(jedna|jedną|dwie|trzy|1|2|3) (gwiazdka|gwiazdkę|gwiazdki)",
    "(po jednej gwiazdce|jedną gwiazdkę|jednej gwiazdce|najniższą ocenę|złe opinie|negatyw*)",
    "(negatyw|negatywa|negatywna|negatywne|negatywnej|negatywny|negatywnego|negatywnych|zla opini*|zle opini*|zlej opini*|zla ocen*|zle ocen*|zlej oceny|slaba ocen*|slabe ocen*|niska ocen*|niskie ocen*|niskiej oceny|krytyczna|krytyczne|niesprawiedliwa|niepochlebn*|1 gwiazdk*|jedna gwiazdk*|jedynk*|zla recenzj*|zle komentarze|zly komentarz|fatalna opini*|krzywdzac*)",
  ],
  honest: ["(szczera|szczere|szczerej|szczerze|uczciwa|uczciwe|obiektywn*|rzeteln*)"],
};

import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Polish. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Pod tym adresem nic dla Państwa nie ma.",
    remedy:
      "Proszę sprawdzić adres. To, co należy do innych, otrzymuje tę samą odpowiedź co to, czego nie ma.",
  },
  product_unknown: {
    title: "Tego produktu nie ma w katalogu.",
    remedy: "Proszę sprawdzić adres; platforma mogła go jeszcze nie zgłosić.",
  },
  marketplace_unknown: {
    title: "Takiej platformy nie ma.",
    remedy: "Na dole strony można wybrać istniejącą.",
  },
  seller_unknown: {
    title: "Takiego sprzedawcy nie ma.",
    remedy: "Proszę sprawdzić adres; platforma mogła go jeszcze nie zgłosić.",
  },
  forbidden: {
    title: "Ta strona jest dla innego konta.",
    remedy: "Proszę zalogować się na konto, które ma to prawo.",
  },
  rate_limited: {
    title: "Za dużo zapytań w krótkim czasie.",
    remedy: "Proszę chwilę poczekać i odświeżyć stronę.",
  },
  cursor_invalid: { title: "Ta lista się zmieniła.", remedy: "Proszę zacząć od pierwszej strony." },
  internal: {
    title: "Po naszej stronie coś nie działa.",
    remedy: "Nic nie zostało zmienione. Jeśli to się powtórzy, prosimy podać numer zapytania.",
  },
  unavailable: {
    title: "Usługa uruchamia się, zatrzymuje albo nie ma dostępu do bazy danych.",
    remedy: "Proszę spróbować ponownie za kilka sekund; nic nie zostało zmienione.",
  },
  data_on_hold: {
    title: "Twoje dane muszą na razie zostać zachowane na potrzeby roszczenia prawnego.",
    remedy: "Nic nie usunięto. Poproś ponownie po tym czasie.",
  },
  contributions_restricted: {
    title: "To konto nie może teraz pisać opinii.",
    remedy: "Otrzymane uzasadnienie mówi dlaczego, do kiedy i jak się odwołać.",
  },
  intake_closed: {
    title: "Ten produkt nie przyjmuje teraz nowych opinii.",
    remedy: "Strona produktu mówi dlaczego i do kiedy.",
  },
  product_not_listed: {
    title: "Tego produktu nie ma w sprzedaży, więc nie można o nim napisać opinii.",
    remedy: "Opinie otworzą się znowu, gdy produkt wróci do sprzedaży.",
  },
  promotional_lock: {
    title: "Wcześniejsza opinia z tego konta o tym produkcie była reklamą.",
    remedy: "Dlatego ten produkt jest dla konta zamknięty. Jeśli to pomyłka, można się odwołać.",
  },
  not_released: {
    title: "Ten produkt nie miał jeszcze premiery.",
    remedy: "Opinię można będzie napisać od dnia premiery.",
  },
  own_product: {
    title: "Konto jest powiązane ze sprzedawcą tego produktu.",
    remedy:
      "Sprzedawcy, ich pracownicy i rodziny nie piszą opinii o tym, co sprzedają. Jeśli powiązanie jest błędne, można się odwołać.",
  },
  competitor_product: {
    title: "Konto jest powiązane ze sprzedawcą produktów konkurencyjnych.",
    remedy:
      "Sprzedawcy, ich pracownicy i rodziny nie piszą opinii o konkurencji. Jeśli powiązanie jest błędne, można się odwołać.",
  },
  spend_too_low: {
    title: "Na koncie nie wydano jeszcze kwoty, która otwiera tu opinie.",
    remedy: "Otworzą się same, gdy wystarczą płatności kartą z ostatnich 12 miesięcy.",
  },
  purchase_required: {
    title: "Gwiazdki bez słów wymagają tu zakupu produktu.",
    remedy: "Proszę dodać kilka słów o produkcie.",
  },
  intake_verified_only: {
    title: "Na razie ten produkt przyjmuje opinie tylko od osób, które kupiły go tutaj.",
    remedy: "Strona produktu mówi dlaczego i do kiedy.",
  },
  unverified_quota: {
    title: "W tym tygodniu wykorzystano wszystkie opinie o produktach kupionych gdzie indziej.",
    remedy: "Potem otworzą się kolejne. Produkty kupione tutaj nie mają limitu.",
  },
  review_refused: {
    title: "Nie opublikowano: tekst zawiera słowa, na które reguły nie pozwalają.",
    remedy: "Proszę zmienić zaznaczone słowa; przy każdym podano, co jest możliwe.",
  },
  review_exists: {
    title: "Opinia o tym produkcie już istnieje.",
    remedy: "Można ją zmienić na jej stronie.",
  },
  edit_conflict: {
    title: "W międzyczasie opinię zmieniono gdzie indziej.",
    remedy: "Proszę powtórzyć zmianę na najnowszej wersji.",
  },
  review_not_published: {
    title: "Ta opinia nie jest opublikowana.",
    remedy: "Po odświeżeniu widać, co się z nią dzieje.",
  },
  feedback_exists: {
    title: "To zamówienie ma już ocenę.",
    remedy: "Można ją zmienić na jej stronie, dopóki jest to możliwe.",
  },
  feedback_missing: {
    title: "Nie ma oceny do zmiany.",
    remedy: "To, co wycofano, pozostaje wycofane.",
  },
  feedback_too_early: {
    title: "Na ocenę tego zamówienia jest za wcześnie.",
    remedy: "Będzie możliwa kilka dni po potwierdzeniu.",
  },
  feedback_too_late: {
    title: "Ocenianie tego zamówienia jest zakończone.",
    remedy: "O zakupionym produkcie nadal można napisać opinię.",
  },
  feedback_edit_closed: {
    title: "Tej oceny nie można już zmienić.",
    remedy: "Czas na zmiany minął.",
  },
  feedback_reason_needed: {
    title: "Do trzech gwiazdek potrzebny jest powód.",
    remedy: "Proszę wybrać, co się nie udało, aby odpowiedział właściwy adresat.",
  },
  feedback_refused: {
    title: "Nie opublikowano: tekst zawiera słowa, na które reguły nie pozwalają.",
    remedy: "Można napisać to samo bez zaznaczonych słów.",
  },
  feedback_own_seller: {
    title: "Konto jest powiązane z tym sprzedawcą.",
    remedy:
      "Sprzedawcy i ich pracownicy nie oceniają samych siebie. Jeśli powiązanie jest błędne, można się odwołać.",
  },
  feedback_conflict: {
    title: "W międzyczasie ocenę zmieniono gdzie indziej.",
    remedy: "Proszę odświeżyć stronę i powtórzyć zmianę na najnowszej wersji.",
  },
  vote_own_review: {
    title: "Autorzy nie głosują na własne opinie.",
    remedy: "Nic więcej nie trzeba robić; o pomocności decydują czytelnicy.",
  },
  vote_tied_to_seller: {
    title: "Konto jest powiązane ze sprzedawcą tego lub konkurencyjnego produktu.",
    remedy:
      "Sprzedawcy i ich pracownicy tu nie głosują. To, co jest niezgodne z regułą, można zgłosić.",
  },
  vote_voided: {
    title: "Głos na tę opinię nie jest już liczony.",
    remedy: "Otrzymane uzasadnienie mówi dlaczego i jak się odwołać.",
  },
  vote_missing: { title: "Nie ma głosu do wycofania.", remedy: "Wycofano go wcześniej." },
  report_exists: {
    title: "Ta opinia jest już przez Państwa zgłoszona.",
    remedy: "Lista zgłoszeń pokazuje, co z nią zrobiono.",
  },
  report_own_review: {
    title: "To Państwa własna opinia.",
    remedy: "Można ją zmienić lub usunąć na jej stronie.",
  },
  reports_paused: {
    title:
      "Zgłoszenia nie są przez pewien czas przyjmowane, bo prawie wszystkie były wyraźnie bezzasadne.",
    remedy: "Wcześniej wysłano ostrzeżenie. Potem zgłoszenia będą znów przyjmowane.",
  },
  photo_missing: {
    title: "Tego zdjęcia już nie ma.",
    remedy: "Autor je usunął.",
  },
  photo_type: {
    title: "Nie dodano: to nie jest zdjęcie, które można pokazać.",
    remedy: "Dodaj JPEG, PNG lub WebP. O tym, czym jest plik, mówi jego treść, nie nazwa.",
  },
  photo_too_large: {
    title: "Nie dodano: zdjęcie jest za duże.",
    remedy: "Zdjęcie ma najwyżej 10 MB i 40 megapikseli.",
  },
  photos_too_many: {
    title: "Nie dodano: opinia pokazuje pięć zdjęć.",
    remedy: "Usuń jedno, aby dodać inne.",
  },
  photo_harmful: {
    title: "Nie dodano: skaner znalazł w pliku szkodliwe oprogramowanie.",
    remedy: "Sprawdź urządzenie i zrób zdjęcie ponownie.",
  },
  photo_not_looked_at: {
    title: "Nie dodano: zdjęcia nie można było teraz obejrzeć.",
    remedy: "Spróbuj za minutę. Słowa i gwiazdki są zapisane.",
  },
  photo_words_refused: {
    title: "Nie dodano: słowa przy zdjęciu łamią regułę.",
    remedy: "Powiedz krótko, co przedstawia, i dodaj je ponownie.",
  },
};

import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Polish. */
export const asked: ShopperMessages = {
  asked: {
    title: "O co się pyta",
    lead: "O każde zamówienie pyta się raz, wszystkich tymi samymi słowami. Gwiazdki, zwroty towaru i pieniędzy nie mają znaczenia.",
    none: "Jeszcze nic.",
    noneHint: "Gdy zamówienie będzie w drodze, pojawi się tutaj.",
    order: (order, seller) => `Zamówienie ${order} od sprzedawcy ${seller}`,
    askedOn: (day) => `Zapytano ${day}`,
    planned: (day) => `Pytanie nadejdzie od ${day}`,
    notAsked: "Bez pytania",
    because: {
      automatic: "Każdy kupujący jest pytany automatycznie.",
      button: "Sprzedawca nacisnął przycisk przy tym zamówieniu.",
      api: "Platforma uruchomiła to dla tego zamówienia.",
      seller_message: "Sprzedawca zapytał w wiadomości.",
    },
    mail: {
      waiting: "Wiadomość jest w drodze.",
      sending: "Wiadomość jest w drodze.",
      sent: "Wiadomość wysłano.",
      bounced: "Wiadomość wróciła.",
      failed: "Wiadomości nie udało się przekazać.",
      unknown: "Nie wiadomo, czy wiadomość dotarła.",
    },
    reason: {
      opted_out: "Te wiadomości zostały przez Państwa wyłączone.",
      order_cancelled: "Zamówienie anulowano.",
      never_delivered: "Nigdy nie dotarło.",
      fraud: "Konto zamknięto.",
      seller_switched_off: "Sprzedawca nie pyta nikogo automatycznie.",
      seller_requests_off: "Środek wobec sprzedawcy wstrzymuje prośby.",
      buyer_unreachable: "Nie ma działającego adresu e-mail.",
      language_unavailable: "Nie ma jeszcze tekstu w Państwa języku.",
      already_given: "Sprzedawca został już przez Państwa oceniony.",
      window_closed: "Czas na pytanie minął.",
    },
    perWeek: "Najwięcej takich wiadomości w ciągu siedmiu dni",
    perWeekHint: "Puste: tyle, ile dostaje każdy.",
    link: "O co się pyta i dlaczego",
  },
  telling: {
    title: "Zgłoś tę rozmowę",
    lead: "Człowiek czyta, co napisała druga strona, i decyduje. Zwykła prośba o zwrot pieniędzy ani zła opinia nie podlega zgłoszeniu.",
    why: "Co się stało",
    reason: {
      extortion: "Groźba złych gwiazdek, by dostać więcej, niż się należy",
      off_platform: "Namawianie do płatności lub rozmowy gdzie indziej",
      abuse: "Obelgi lub groźby",
    },
    note: "Własnymi słowami",
    send: "Zgłoś",
    taken: "Zgłoszono. Człowiek czyta rozmowę.",
  },
};

/** What the platform writes around and, with a template, instead of a seller's words. */
export type MessageTexts = {
  readonly subject: (order: string) => string;
  readonly questionSubject: (product: string) => string;
  /** Stands above a seller's words (POLICY MSG-008). */
  readonly heading: (order: string, seller: string) => string;
  readonly questionHeading: (product: string, seller: string) => string;
  readonly greeting: string;
  /** Stands above a buyer's words in the mail to the seller. */
  readonly fromBuyer: (order: string) => string;
  readonly questionFromBuyer: (product: string) => string;
  readonly answerHere: string;
  readonly choose: string;
  readonly templates: Readonly<Record<TemplateType, string>>;
};

/** Message types that the platform has words for. */
export const templateTypes = [
  "delivery",
  "invoice",
  "warranty",
  "legal_disclosure",
  "unexpected_problem",
] as const;
type TemplateType = (typeof templateTypes)[number];

/** Every language that the platform's own words exist in. */
export const messageTexts = {
  en: {
    subject: (order) => `Your order ${order}`,
    questionSubject: (product) => `Your question about ${product}`,
    heading: (order, seller) => `About your order ${order} from ${seller}.`,
    questionHeading: (product, seller) => `${seller} answers your question about ${product}.`,
    greeting: "Hello,",
    fromBuyer: (order) => `The buyer of order ${order} writes:`,
    questionFromBuyer: (product) => `Somebody asks about ${product}:`,
    answerHere: "You can answer this mail. Neither side sees the other's address.",
    choose: "Choose which messages you get",
    templates: {
      delivery:
        "Your delivery needs an appointment. Please choose one of the times in this thread.",
      invoice: "The invoice for your order is attached.",
      warranty: "The warranty document for your order is attached.",
      legal_disclosure: "A document that the law requires for your order is attached.",
      unexpected_problem:
        "There was a problem with your order. The amount was adjusted, and the order page shows what was changed.",
    },
  },
  de: {
    subject: (order) => `Ihre Bestellung ${order}`,
    questionSubject: (product) => `Ihre Frage zu ${product}`,
    heading: (order, seller) => `Zu Ihrer Bestellung ${order} bei ${seller}.`,
    questionHeading: (product, seller) => `${seller} beantwortet Ihre Frage zu ${product}.`,
    greeting: "Guten Tag,",
    fromBuyer: (order) => `Zur Bestellung ${order} schreibt der Käufer:`,
    questionFromBuyer: (product) => `Jemand fragt zu ${product}:`,
    answerHere: "Sie können auf diese Mail antworten. Keine Seite sieht die Adresse der anderen.",
    choose: "Wählen, welche Nachrichten Sie bekommen",
    templates: {
      delivery:
        "Für Ihre Lieferung wird ein Termin gebraucht. Bitte wählen Sie eine der Zeiten in diesem Verlauf.",
      invoice: "Die Rechnung zu Ihrer Bestellung ist angehängt.",
      warranty: "Die Garantieunterlagen zu Ihrer Bestellung sind angehängt.",
      legal_disclosure: "Ein Dokument, das das Gesetz zu Ihrer Bestellung verlangt, ist angehängt.",
      unexpected_problem:
        "Bei Ihrer Bestellung gab es ein Problem. Der Betrag wurde angepasst; die Bestellseite zeigt, was geändert wurde.",
    },
  },
  fr: {
    subject: (order) => `Votre commande ${order}`,
    questionSubject: (product) => `Votre question sur ${product}`,
    heading: (order, seller) => `À propos de votre commande ${order} chez ${seller}.`,
    questionHeading: (product, seller) => `${seller} répond à votre question sur ${product}.`,
    greeting: "Bonjour,",
    fromBuyer: (order) => `L'acheteur de la commande ${order} écrit :`,
    questionFromBuyer: (product) => `Quelqu'un pose une question sur ${product} :`,
    answerHere: "Vous pouvez répondre à ce mail. Aucun des deux ne voit l'adresse de l'autre.",
    choose: "Choisir les messages reçus",
    templates: {
      delivery:
        "Votre livraison demande un rendez-vous. Choisissez l'un des horaires proposés dans cette conversation.",
      invoice: "La facture de votre commande est jointe.",
      warranty: "Le document de garantie de votre commande est joint.",
      legal_disclosure: "Un document exigé par la loi pour votre commande est joint.",
      unexpected_problem:
        "Votre commande a rencontré un problème. Le montant a été ajusté et la page de la commande montre ce qui a changé.",
    },
  },
  es: {
    subject: (order) => `Su pedido ${order}`,
    questionSubject: (product) => `Su pregunta sobre ${product}`,
    heading: (order, seller) => `Sobre su pedido ${order} a ${seller}.`,
    questionHeading: (product, seller) => `${seller} responde a su pregunta sobre ${product}.`,
    greeting: "Buenos días:",
    fromBuyer: (order) => `El comprador del pedido ${order} escribe:`,
    questionFromBuyer: (product) => `Alguien pregunta por ${product}:`,
    answerHere: "Puede responder a este correo. Nadie ve la dirección de la otra parte.",
    choose: "Elegir qué mensajes recibe",
    templates: {
      delivery: "Su entrega necesita una cita. Elija uno de los horarios de esta conversación.",
      invoice: "Se adjunta la factura de su pedido.",
      warranty: "Se adjunta el documento de garantía de su pedido.",
      legal_disclosure: "Se adjunta un documento que la ley exige para su pedido.",
      unexpected_problem:
        "Hubo un problema con su pedido. El importe se ajustó y la página del pedido muestra qué cambió.",
    },
  },
  it: {
    subject: (order) => `Il suo ordine ${order}`,
    questionSubject: (product) => `La sua domanda su ${product}`,
    heading: (order, seller) => `Riguardo al suo ordine ${order} da ${seller}.`,
    questionHeading: (product, seller) => `${seller} risponde alla sua domanda su ${product}.`,
    greeting: "Buongiorno,",
    fromBuyer: (order) => `L'acquirente dell'ordine ${order} scrive:`,
    questionFromBuyer: (product) => `Qualcuno chiede di ${product}:`,
    answerHere: "Può rispondere a questa mail. Nessuno vede l'indirizzo dell'altro.",
    choose: "Scegliere quali messaggi ricevere",
    templates: {
      delivery:
        "Per la consegna serve un appuntamento. Scelga uno degli orari in questa conversazione.",
      invoice: "La fattura del suo ordine è allegata.",
      warranty: "Il documento di garanzia del suo ordine è allegato.",
      legal_disclosure: "È allegato un documento che la legge richiede per il suo ordine.",
      unexpected_problem:
        "C'è stato un problema con il suo ordine. L'importo è stato corretto e la pagina dell'ordine mostra che cosa è cambiato.",
    },
  },
  pt: {
    subject: (order) => `A sua encomenda ${order}`,
    questionSubject: (product) => `A sua pergunta sobre ${product}`,
    heading: (order, seller) => `Sobre a sua encomenda ${order} a ${seller}.`,
    questionHeading: (product, seller) => `${seller} responde à sua pergunta sobre ${product}.`,
    greeting: "Bom dia,",
    fromBuyer: (order) => `O comprador da encomenda ${order} escreve:`,
    questionFromBuyer: (product) => `Alguém pergunta sobre ${product}:`,
    answerHere: "Pode responder a este e-mail. Ninguém vê o endereço da outra parte.",
    choose: "Escolher que mensagens recebe",
    templates: {
      delivery: "A entrega precisa de uma marcação. Escolha um dos horários desta conversa.",
      invoice: "A fatura da sua encomenda segue em anexo.",
      warranty: "O documento de garantia da sua encomenda segue em anexo.",
      legal_disclosure: "Segue em anexo um documento que a lei exige para a sua encomenda.",
      unexpected_problem:
        "Houve um problema com a sua encomenda. O valor foi ajustado e a página da encomenda mostra o que mudou.",
    },
  },
  nl: {
    subject: (order) => `Uw bestelling ${order}`,
    questionSubject: (product) => `Uw vraag over ${product}`,
    heading: (order, seller) => `Over uw bestelling ${order} bij ${seller}.`,
    questionHeading: (product, seller) => `${seller} beantwoordt uw vraag over ${product}.`,
    greeting: "Goedendag,",
    fromBuyer: (order) => `De koper van bestelling ${order} schrijft:`,
    questionFromBuyer: (product) => `Iemand vraagt naar ${product}:`,
    answerHere: "U kunt deze mail beantwoorden. Niemand ziet het adres van de ander.",
    choose: "Kiezen welke berichten u krijgt",
    templates: {
      delivery: "Voor uw bezorging is een afspraak nodig. Kies een van de tijden in dit gesprek.",
      invoice: "De factuur van uw bestelling is bijgevoegd.",
      warranty: "Het garantiebewijs van uw bestelling is bijgevoegd.",
      legal_disclosure: "Een document dat de wet voor uw bestelling vereist, is bijgevoegd.",
      unexpected_problem:
        "Er was een probleem met uw bestelling. Het bedrag is aangepast en de bestelpagina toont wat er veranderd is.",
    },
  },
  pl: {
    subject: (order) => `Zamówienie ${order}`,
    questionSubject: (product) => `Pytanie o ${product}`,
    heading: (order, seller) => `W sprawie zamówienia ${order} u sprzedawcy ${seller}.`,
    questionHeading: (product, seller) => `${seller} odpowiada na pytanie o ${product}.`,
    greeting: "Dzień dobry,",
    fromBuyer: (order) => `Kupujący z zamówienia ${order} pisze:`,
    questionFromBuyer: (product) => `Ktoś pyta o ${product}:`,
    answerHere: "Na tę wiadomość można odpowiedzieć. Żadna strona nie widzi adresu drugiej.",
    choose: "Wybór otrzymywanych wiadomości",
    templates: {
      delivery: "Dostawa wymaga umówienia terminu. Proszę wybrać jeden z terminów w tej rozmowie.",
      invoice: "Faktura do zamówienia jest w załączniku.",
      warranty: "Dokument gwarancyjny do zamówienia jest w załączniku.",
      legal_disclosure: "W załączniku jest dokument, którego do zamówienia wymaga prawo.",
      unexpected_problem:
        "Wystąpił problem z zamówieniem. Kwota została skorygowana, a strona zamówienia pokazuje, co się zmieniło.",
    },
  },
  sv: {
    subject: (order) => `Din beställning ${order}`,
    questionSubject: (product) => `Din fråga om ${product}`,
    heading: (order, seller) => `Om din beställning ${order} från ${seller}.`,
    questionHeading: (product, seller) => `${seller} svarar på din fråga om ${product}.`,
    greeting: "Hej,",
    fromBuyer: (order) => `Köparen av beställning ${order} skriver:`,
    questionFromBuyer: (product) => `Någon frågar om ${product}:`,
    answerHere: "Du kan svara på det här mejlet. Ingen ser den andras adress.",
    choose: "Välj vilka meddelanden du får",
    templates: {
      delivery: "Leveransen behöver en avtalad tid. Välj en av tiderna i den här tråden.",
      invoice: "Fakturan för din beställning är bifogad.",
      warranty: "Garantihandlingen för din beställning är bifogad.",
      legal_disclosure: "Ett dokument som lagen kräver för din beställning är bifogat.",
      unexpected_problem:
        "Det uppstod ett problem med din beställning. Beloppet har justerats, och beställningens sida visar vad som ändrats.",
    },
  },
  tr: {
    subject: (order) => `${order} numaralı siparişiniz`,
    questionSubject: (product) => `${product} hakkındaki sorunuz`,
    heading: (order, seller) => `${seller} satıcısındaki ${order} numaralı siparişiniz hakkında.`,
    questionHeading: (product, seller) => `${seller}, ${product} hakkındaki sorunuzu yanıtlıyor.`,
    greeting: "Merhaba,",
    fromBuyer: (order) => `${order} numaralı siparişin alıcısı yazıyor:`,
    questionFromBuyer: (product) => `Biri ${product} hakkında soruyor:`,
    answerHere: "Bu iletiyi yanıtlayabilirsiniz. İki taraf da diğerinin adresini görmez.",
    choose: "Hangi iletileri alacağınızı seçin",
    templates: {
      delivery: "Teslimat için randevu gerekiyor. Lütfen bu yazışmadaki saatlerden birini seçin.",
      invoice: "Siparişinizin faturası ektedir.",
      warranty: "Siparişinizin garanti belgesi ektedir.",
      legal_disclosure: "Siparişiniz için yasanın gerektirdiği bir belge ektedir.",
      unexpected_problem:
        "Siparişinizde bir sorun oldu. Tutar düzeltildi; sipariş sayfası neyin değiştiğini gösterir.",
    },
  },
  ja: {
    subject: (order) => `ご注文 ${order} について`,
    questionSubject: (product) => `${product} についてのご質問`,
    heading: (order, seller) => `${seller} でのご注文 ${order} についてのご連絡です。`,
    questionHeading: (product, seller) =>
      `${product} についてのご質問に ${seller} がお答えします。`,
    greeting: "お客様",
    fromBuyer: (order) => `注文 ${order} の購入者からのメッセージです。`,
    questionFromBuyer: (product) => `${product} についての質問です。`,
    answerHere: "このメールに返信できます。お互いのアドレスは相手に表示されません。",
    choose: "受け取るメッセージを選ぶ",
    templates: {
      delivery: "お届けには日時のお約束が必要です。このやり取りの中から日時をお選びください。",
      invoice: "ご注文の請求書を添付しました。",
      warranty: "ご注文の保証書を添付しました。",
      legal_disclosure: "ご注文について法律で定められた書類を添付しました。",
      unexpected_problem:
        "ご注文に問題がありました。金額を調整しました。変更点は注文ページに表示されています。",
    },
  },
  zh: {
    subject: (order) => `您的订单 ${order}`,
    questionSubject: (product) => `您关于 ${product} 的问题`,
    heading: (order, seller) => `关于您在 ${seller} 的订单 ${order}。`,
    questionHeading: (product, seller) => `${seller} 回答您关于 ${product} 的问题。`,
    greeting: "您好：",
    fromBuyer: (order) => `订单 ${order} 的买家来信：`,
    questionFromBuyer: (product) => `有人询问 ${product}：`,
    answerHere: "您可以直接回复此邮件。双方都看不到对方的地址。",
    choose: "选择要接收的消息",
    templates: {
      delivery: "您的送货需要预约。请在此对话中选择一个时间。",
      invoice: "您的订单发票已附上。",
      warranty: "您的订单保修文件已附上。",
      legal_disclosure: "法律要求随订单提供的文件已附上。",
      unexpected_problem: "您的订单出现了问题。金额已经调整，订单页面会显示改动的内容。",
    },
  },
} as const satisfies Record<string, MessageTexts>;

/** A language of the platform's own words. */
export type MessageLanguage = keyof typeof messageTexts;

/** The reader's language where there are words in it, else the marketplace's, else English. */
export function messageLanguageOf(
  locale: string | null,
  marketplaceLanguages: readonly string[],
): MessageLanguage {
  const wanted = [locale, ...marketplaceLanguages].flatMap((tag) =>
    tag === null ? [] : [tag.toLowerCase().split("-")[0] ?? ""],
  );
  return wanted.find(isMessageLanguage) ?? "en";
}

const isMessageLanguage = (text: string): text is MessageLanguage =>
  Object.hasOwn(messageTexts, text);

/** The platform's words for a type, or null where it has none. */
export function templateText(type: string, language: MessageLanguage): string | null {
  const templates: Readonly<Record<string, string>> = messageTexts[language].templates;
  return templates[type] ?? null;
}

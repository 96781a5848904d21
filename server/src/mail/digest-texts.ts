import type { MessageLanguage } from "./message-texts.ts";

/** The words of the weekly mail about reviews in one language. */
type DigestTexts = {
  readonly subject: (marketplace: string, reviews: number) => string;
  readonly from: (from: string, until: string, reviews: number) => string;
  readonly read: string;
  /** Stands before the address where it is stopped. */
  readonly stop: string;
};

/** The same in every language that the platform's words exist in. */
export const digestTexts: Readonly<Record<MessageLanguage, DigestTexts>> = {
  en: {
    subject: (marketplace, reviews) => `${marketplace}: ${reviews} new reviews last week`,
    from: (from, until, reviews) =>
      `From ${from} to ${until}, this many reviews of what you sell were published: ${reviews}.`,
    read: "Read them, and reply in public if you want to:",
    stop: "You asked for this mail once a week. Stop it here:",
  },
  de: {
    subject: (marketplace, reviews) =>
      `${marketplace}: ${reviews} neue Bewertungen in der letzten Woche`,
    from: (from, until, reviews) =>
      `Vom ${from} bis zum ${until} veröffentlichte Bewertungen dessen, was Sie verkaufen: ${reviews}.`,
    read: "Hier lesen Sie sie und antworten öffentlich, wenn Sie möchten:",
    stop: "Sie haben um diese wöchentliche Mail gebeten. Hier beenden Sie sie:",
  },
  fr: {
    subject: (marketplace, reviews) =>
      `${marketplace} : ${reviews} nouveaux avis la semaine dernière`,
    from: (from, until, reviews) =>
      `Avis sur ce que vous vendez, publiés du ${from} au ${until} : ${reviews}.`,
    read: "Lisez-les et répondez en public si vous le souhaitez :",
    stop: "Vous avez demandé cet e-mail hebdomadaire. Arrêtez-le ici :",
  },
  es: {
    subject: (marketplace, reviews) => `${marketplace}: ${reviews} reseñas nuevas la semana pasada`,
    from: (from, until, reviews) =>
      `Reseñas de lo que vende publicadas del ${from} al ${until}: ${reviews}.`,
    read: "Léalas y, si lo desea, responda en público:",
    stop: "Usted pidió este correo semanal. Deténgalo aquí:",
  },
  it: {
    subject: (marketplace, reviews) =>
      `${marketplace}: ${reviews} nuove recensioni la settimana scorsa`,
    from: (from, until, reviews) =>
      `Recensioni di ciò che vende pubblicate dal ${from} al ${until}: ${reviews}.`,
    read: "Le legga e, se vuole, risponda in pubblico:",
    stop: "Ha chiesto questa e-mail settimanale. La interrompa qui:",
  },
  pt: {
    subject: (marketplace, reviews) =>
      `${marketplace}: ${reviews} novas avaliações na semana passada`,
    from: (from, until, reviews) =>
      `Avaliações do que você vende publicadas de ${from} a ${until}: ${reviews}.`,
    read: "Leia e, se quiser, responda em público:",
    stop: "Você pediu este e-mail semanal. Interrompa aqui:",
  },
  nl: {
    subject: (marketplace, reviews) => `${marketplace}: ${reviews} nieuwe reviews vorige week`,
    from: (from, until, reviews) =>
      `Reviews van wat u verkoopt, gepubliceerd van ${from} tot en met ${until}: ${reviews}.`,
    read: "Lees ze en reageer openbaar als u wilt:",
    stop: "U hebt om deze wekelijkse mail gevraagd. Stop hem hier:",
  },
  pl: {
    subject: (marketplace, reviews) =>
      `${marketplace}: nowe opinie z ostatniego tygodnia: ${reviews}`,
    from: (from, until, reviews) =>
      `Opinie o tym, co sprzedajesz, opublikowane od ${from} do ${until}: ${reviews}.`,
    read: "Przeczytaj je i odpowiedz publicznie, jeśli chcesz:",
    stop: "Ta cotygodniowa wiadomość przychodzi na Twoją prośbę. Zatrzymasz ją tutaj:",
  },
  sv: {
    subject: (marketplace, reviews) => `${marketplace}: ${reviews} nya omdömen förra veckan`,
    from: (from, until, reviews) =>
      `Omdömen om det du säljer, publicerade från ${from} till ${until}: ${reviews}.`,
    read: "Läs dem och svara offentligt om du vill:",
    stop: "Du bad om det här veckomejlet. Stoppa det här:",
  },
  tr: {
    subject: (marketplace, reviews) => `${marketplace}: geçen hafta ${reviews} yeni yorum`,
    from: (from, until, reviews) =>
      `${from} ile ${until} arasında sattıklarınız hakkında yayımlanan yorumlar: ${reviews}.`,
    read: "Okuyun ve isterseniz herkese açık yanıtlayın:",
    stop: "Bu haftalık e-postayı siz istediniz. Buradan durdurun:",
  },
  ja: {
    subject: (marketplace, reviews) => `${marketplace}：先週の新しいレビュー ${reviews}件`,
    from: (from, until, reviews) =>
      `${from}から${until}までに公開された、あなたの商品のレビュー：${reviews}件。`,
    read: "お読みになり、必要に応じて公開で返信できます：",
    stop: "この週1回のメールはご希望によりお送りしています。停止はこちら：",
  },
  zh: {
    subject: (marketplace, reviews) => `${marketplace}：上周有${reviews}条新评价`,
    from: (from, until, reviews) => `${from}至${until}期间，您所售商品发布了${reviews}条评价。`,
    read: "在此阅读，如有需要可公开回复：",
    stop: "这封每周邮件是应您的要求发送的。在此停止：",
  },
};

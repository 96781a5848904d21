import type { Language } from "@candor/core/policy/kit/language.ts";

/** Words to whoever handed in a notice; greeting and redress are those of a letter. */
export type NoticeTexts = {
  readonly receiptSubject: (marketplace: string) => string;
  readonly received: (noticeId: string, marketplace: string, day: string) => string;
  readonly due: (day: string) => string;
  /** Stands above the address of its page. */
  readonly page: string;
  readonly answerSubject: (marketplace: string) => string;
  readonly founded: string;
  readonly unfounded: string;
  readonly byPerson: string;
};

/** The same in every language that letters are written in. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
  en: {
    receiptSubject: (marketplace) => `${marketplace}: your notice is received`,
    received: (id, marketplace, day) =>
      `Your notice ${id} of illegal content on ${marketplace} was received on ${day}.`,
    due: (day) => `A person decides and answers by ${day}.`,
    page: "The answer will stand here too:",
    answerSubject: (marketplace) => `${marketplace}: the answer to your notice`,
    founded: "Your notice was found to be right.",
    unfounded: "Your notice was not found to be right.",
    byPerson: "A person decided this. Their reason:",
  },
  de: {
    receiptSubject: (marketplace) => `${marketplace}: Ihre Meldung ist eingegangen`,
    received: (id, marketplace, day) =>
      `Ihre Meldung ${id} rechtswidriger Inhalte auf ${marketplace} ist am ${day} eingegangen.`,
    due: (day) => `Ein Mensch entscheidet und antwortet bis ${day}.`,
    page: "Die Antwort steht dann auch hier:",
    answerSubject: (marketplace) => `${marketplace}: die Antwort auf Ihre Meldung`,
    founded: "Ihre Meldung hat sich als richtig erwiesen.",
    unfounded: "Ihre Meldung hat sich nicht als richtig erwiesen.",
    byPerson: "Darüber hat ein Mensch entschieden. Die Begründung:",
  },
  fr: {
    receiptSubject: (marketplace) => `${marketplace} : votre notification est bien reçue`,
    received: (id, marketplace, day) =>
      `Votre notification ${id} d’un contenu illicite sur ${marketplace} a été reçue le ${day}.`,
    due: (day) => `Une personne décide et répond avant le ${day} inclus.`,
    page: "La réponse se trouvera aussi ici :",
    answerSubject: (marketplace) => `${marketplace} : la réponse à votre notification`,
    founded: "Votre notification a été jugée fondée.",
    unfounded: "Votre notification n’a pas été jugée fondée.",
    byPerson: "Une personne en a décidé. Son motif :",
  },
  es: {
    receiptSubject: (marketplace) => `${marketplace}: hemos recibido su notificación`,
    received: (id, marketplace, day) =>
      `Su notificación ${id} de contenido ilícito en ${marketplace} se recibió el ${day}.`,
    due: (day) => `Una persona decide y responde hasta el ${day}.`,
    page: "La respuesta estará también aquí:",
    answerSubject: (marketplace) => `${marketplace}: la respuesta a su notificación`,
    founded: "Su notificación se ha considerado fundada.",
    unfounded: "Su notificación no se ha considerado fundada.",
    byPerson: "Lo ha decidido una persona. Su motivo:",
  },
  it: {
    receiptSubject: (marketplace) => `${marketplace}: la sua segnalazione è stata ricevuta`,
    received: (id, marketplace, day) =>
      `La sua segnalazione ${id} di contenuti illegali su ${marketplace} è stata ricevuta il ${day}.`,
    due: (day) => `Una persona decide e risponde entro il ${day}.`,
    page: "La risposta si troverà anche qui:",
    answerSubject: (marketplace) => `${marketplace}: la risposta alla sua segnalazione`,
    founded: "La sua segnalazione è risultata fondata.",
    unfounded: "La sua segnalazione non è risultata fondata.",
    byPerson: "Lo ha deciso una persona. Il motivo:",
  },
  pt: {
    receiptSubject: (marketplace) => `${marketplace}: a sua notificação foi recebida`,
    received: (id, marketplace, day) =>
      `A sua notificação ${id} de conteúdo ilegal em ${marketplace} foi recebida em ${day}.`,
    due: (day) => `Uma pessoa decide e responde até ${day}.`,
    page: "A resposta ficará também aqui:",
    answerSubject: (marketplace) => `${marketplace}: a resposta à sua notificação`,
    founded: "A sua notificação foi considerada fundada.",
    unfounded: "A sua notificação não foi considerada fundada.",
    byPerson: "Foi uma pessoa que decidiu. O motivo:",
  },
  nl: {
    receiptSubject: (marketplace) => `${marketplace}: uw melding is ontvangen`,
    received: (id, marketplace, day) =>
      `Uw melding ${id} van illegale inhoud op ${marketplace} is ontvangen op ${day}.`,
    due: (day) => `Een mens beslist en antwoordt uiterlijk op ${day}.`,
    page: "Het antwoord komt ook hier te staan:",
    answerSubject: (marketplace) => `${marketplace}: het antwoord op uw melding`,
    founded: "Uw melding is juist bevonden.",
    unfounded: "Uw melding is niet juist bevonden.",
    byPerson: "Een mens heeft dit beslist. De reden:",
  },
  pl: {
    receiptSubject: (marketplace) => `${marketplace}: zgłoszenie zostało przyjęte`,
    received: (id, marketplace, day) =>
      `Zgłoszenie ${id} nielegalnych treści w ${marketplace} wpłynęło dnia ${day}.`,
    due: (day) => `Decyzję podejmie człowiek i odpowie do ${day}.`,
    page: "Odpowiedź będzie też tutaj:",
    answerSubject: (marketplace) => `${marketplace}: odpowiedź na zgłoszenie`,
    founded: "Zgłoszenie uznano za zasadne.",
    unfounded: "Zgłoszenia nie uznano za zasadne.",
    byPerson: "Decyzję podjął człowiek. Uzasadnienie:",
  },
  sv: {
    receiptSubject: (marketplace) => `${marketplace}: din anmälan har kommit in`,
    received: (id, marketplace, day) =>
      `Din anmälan ${id} av olagligt innehåll på ${marketplace} kom in ${day}.`,
    due: (day) => `En människa beslutar och svarar senast ${day}.`,
    page: "Svaret kommer också att stå här:",
    answerSubject: (marketplace) => `${marketplace}: svaret på din anmälan`,
    founded: "Din anmälan bedömdes vara riktig.",
    unfounded: "Din anmälan bedömdes inte vara riktig.",
    byPerson: "En människa har beslutat detta. Skälet:",
  },
  tr: {
    receiptSubject: (marketplace) => `${marketplace}: bildiriminiz alındı`,
    received: (id, marketplace, day) =>
      `${marketplace} üzerindeki yasa dışı içerikle ilgili ${id} numaralı bildiriminiz ${day} tarihinde alındı.`,
    due: (day) => `Bir insan karar verir ve en geç ${day} tarihinde yanıtlar.`,
    page: "Yanıt burada da yer alacak:",
    answerSubject: (marketplace) => `${marketplace}: bildiriminizin yanıtı`,
    founded: "Bildiriminiz haklı bulundu.",
    unfounded: "Bildiriminiz haklı bulunmadı.",
    byPerson: "Buna bir insan karar verdi. Gerekçesi:",
  },
  ja: {
    receiptSubject: (marketplace) => `${marketplace}：通知を受け付けました`,
    received: (id, marketplace, day) =>
      `${marketplace}の違法な内容についての通知${id}を${day}に受け付けました。`,
    due: (day) => `${day}までに人が判断してお答えします。`,
    page: "お答えはこちらにも載ります：",
    answerSubject: (marketplace) => `${marketplace}：通知へのお答え`,
    founded: "通知は正しいと判断されました。",
    unfounded: "通知は正しいと判断されませんでした。",
    byPerson: "人が判断しました。その理由：",
  },
  zh: {
    receiptSubject: (marketplace) => `${marketplace}：已收到您的通知`,
    received: (id, marketplace, day) =>
      `您关于${marketplace}上违法内容的通知 ${id} 已于${day}收到。`,
    due: (day) => `将由人作出决定，并在${day}之前答复。`,
    page: "答复也会显示在这里：",
    answerSubject: (marketplace) => `${marketplace}：对您通知的答复`,
    founded: "您的通知被认定属实。",
    unfounded: "您的通知未被认定属实。",
    byPerson: "这是由人作出的决定。理由：",
  },
};

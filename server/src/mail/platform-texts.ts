import type { MessageLanguage } from "./message-texts.ts";

/** The words of the platform's own letters in one language. */
export type PlatformTexts = {
  /** The two letters of POLICY REV-062; no third, and nobody changes them. */
  readonly contact: {
    readonly courtesy_refund: (seller: string) => string;
    readonly offer_help: (seller: string) => string;
  };
  /** Stands above the address of a page. */
  readonly writeHere: string;
  readonly policySubject: (marketplace: string, day: string) => string;
  readonly policyFrom: (marketplace: string, version: string, day: string) => string;
  readonly policyTexts: (read: number, affected: number) => string;
  readonly policyRead: string;
};

/** The same in every language that the platform's words exist in. */
export const platformTexts: Readonly<Record<MessageLanguage, PlatformTexts>> = {
  en: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} would like to refund your order, or send it again, as you prefer. Nothing is expected of you in return.`,
      offer_help: (seller) => `${seller} would like to help with your order.`,
    },
    writeHere: "If you want that, write to them here:",
    policySubject: (marketplace, day) => `${marketplace}: rules change on ${day}`,
    policyFrom: (marketplace, version, day) =>
      `On ${marketplace}, version ${version} of the rules for reviews, messages and requests holds from ${day}.`,
    policyTexts: (read, affected) =>
      `Of the ${read} messages that you sent lately, ${affected} would be judged differently.`,
    policyRead: "What changes, rule by rule:",
  },
  de: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} möchte Ihnen den Kaufpreis erstatten oder Ersatz senden, wie Sie möchten. Dafür wird nichts von Ihnen erwartet.`,
      offer_help: (seller) => `${seller} möchte Ihnen bei Ihrer Bestellung helfen.`,
    },
    writeHere: "Wenn Sie das möchten, schreiben Sie hier:",
    policySubject: (marketplace, day) => `${marketplace}: Regeln ändern sich am ${day}`,
    policyFrom: (marketplace, version, day) =>
      `Auf ${marketplace} gilt ab ${day} die Version ${version} der Regeln für Bewertungen, Nachrichten und Anfragen.`,
    policyTexts: (read, affected) =>
      `Von den ${read} Nachrichten, die Sie zuletzt gesendet haben, würden ${affected} anders beurteilt.`,
    policyRead: "Was sich ändert, Regel für Regel:",
  },
  fr: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} souhaite vous rembourser ou vous renvoyer l'article, à votre choix. Rien ne vous est demandé en retour.`,
      offer_help: (seller) => `${seller} souhaite vous aider pour votre commande.`,
    },
    writeHere: "Si vous le souhaitez, écrivez-lui ici :",
    policySubject: (marketplace, day) => `${marketplace} : les règles changent le ${day}`,
    policyFrom: (marketplace, version, day) =>
      `Sur ${marketplace}, la version ${version} des règles pour les avis, les messages et les demandes s'applique à partir du ${day}.`,
    policyTexts: (read, affected) =>
      `Sur les ${read} messages que vous avez envoyés récemment, ${affected} seraient jugés autrement.`,
    policyRead: "Ce qui change, règle par règle :",
  },
  es: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} desea devolverle el importe o enviarle otro artículo, como prefiera. No se espera nada a cambio.`,
      offer_help: (seller) => `${seller} desea ayudarle con su pedido.`,
    },
    writeHere: "Si lo desea, escríbale aquí:",
    policySubject: (marketplace, day) => `${marketplace}: las reglas cambian el ${day}`,
    policyFrom: (marketplace, version, day) =>
      `En ${marketplace}, la versión ${version} de las reglas sobre opiniones, mensajes y solicitudes rige desde el ${day}.`,
    policyTexts: (read, affected) =>
      `De los ${read} mensajes que envió últimamente, ${affected} se juzgarían de otro modo.`,
    policyRead: "Qué cambia, regla por regla:",
  },
  it: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} desidera rimborsarla o inviarle un altro articolo, come preferisce. In cambio non si aspetta nulla.`,
      offer_help: (seller) => `${seller} desidera aiutarla con il suo ordine.`,
    },
    writeHere: "Se lo desidera, scriva qui:",
    policySubject: (marketplace, day) => `${marketplace}: le regole cambiano il ${day}`,
    policyFrom: (marketplace, version, day) =>
      `Su ${marketplace} la versione ${version} delle regole per recensioni, messaggi e richieste vale dal ${day}.`,
    policyTexts: (read, affected) =>
      `Dei ${read} messaggi inviati di recente, ${affected} sarebbero giudicati diversamente.`,
    policyRead: "Che cosa cambia, regola per regola:",
  },
  pt: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} gostaria de reembolsar a encomenda ou enviá-la de novo, como preferir. Nada se espera em troca.`,
      offer_help: (seller) => `${seller} gostaria de ajudar com a sua encomenda.`,
    },
    writeHere: "Se quiser, escreva aqui:",
    policySubject: (marketplace, day) => `${marketplace}: as regras mudam em ${day}`,
    policyFrom: (marketplace, version, day) =>
      `Em ${marketplace}, a versão ${version} das regras sobre avaliações, mensagens e pedidos vale a partir de ${day}.`,
    policyTexts: (read, affected) =>
      `Das ${read} mensagens que enviou ultimamente, ${affected} seriam avaliadas de outra forma.`,
    policyRead: "O que muda, regra a regra:",
  },
  nl: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} wil u graag terugbetalen of een nieuw artikel sturen, wat u liever hebt. Er wordt niets voor teruggevraagd.`,
      offer_help: (seller) => `${seller} wil u graag helpen met uw bestelling.`,
    },
    writeHere: "Als u dat wilt, schrijf hier:",
    policySubject: (marketplace, day) => `${marketplace}: de regels veranderen op ${day}`,
    policyFrom: (marketplace, version, day) =>
      `Op ${marketplace} geldt vanaf ${day} versie ${version} van de regels voor beoordelingen, berichten en verzoeken.`,
    policyTexts: (read, affected) =>
      `Van de ${read} berichten die u onlangs stuurde, zouden er ${affected} anders worden beoordeeld.`,
    policyRead: "Wat er verandert, regel voor regel:",
  },
  pl: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} chce zwrócić pieniądze lub wysłać towar ponownie, jak Pan/Pani woli. Niczego w zamian się nie oczekuje.`,
      offer_help: (seller) => `${seller} chce pomóc w sprawie zamówienia.`,
    },
    writeHere: "Jeśli tak, proszę napisać tutaj:",
    policySubject: (marketplace, day) => `${marketplace}: zasady zmieniają się ${day}`,
    policyFrom: (marketplace, version, day) =>
      `W ${marketplace} od ${day} obowiązuje wersja ${version} zasad dotyczących opinii, wiadomości i próśb.`,
    policyTexts: (read, affected) =>
      `Liczba ostatnio wysłanych wiadomości: ${read}; inaczej ocenionych byłoby: ${affected}.`,
    policyRead: "Co się zmienia, zasada po zasadzie:",
  },
  sv: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} vill gärna betala tillbaka eller skicka en ny vara, som du föredrar. Inget väntas i gengäld.`,
      offer_help: (seller) => `${seller} vill gärna hjälpa dig med din beställning.`,
    },
    writeHere: "Om du vill det, skriv här:",
    policySubject: (marketplace, day) => `${marketplace}: reglerna ändras den ${day}`,
    policyFrom: (marketplace, version, day) =>
      `På ${marketplace} gäller från ${day} version ${version} av reglerna för omdömen, meddelanden och förfrågningar.`,
    policyTexts: (read, affected) =>
      `Av de ${read} meddelanden som du skickat på sistone skulle ${affected} bedömas annorlunda.`,
    policyRead: "Vad som ändras, regel för regel:",
  },
  tr: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller} tercihinize göre ödemenizi iade etmek veya ürünü yeniden göndermek istiyor. Karşılığında sizden bir şey beklenmiyor.`,
      offer_help: (seller) => `${seller} siparişinizle ilgili yardımcı olmak istiyor.`,
    },
    writeHere: "İsterseniz buradan yazabilirsiniz:",
    policySubject: (marketplace, day) => `${marketplace}: kurallar ${day} tarihinde değişiyor`,
    policyFrom: (marketplace, version, day) =>
      `${marketplace} üzerinde değerlendirme, mesaj ve istek kurallarının ${version} sürümü ${day} tarihinden itibaren geçerlidir.`,
    policyTexts: (read, affected) =>
      `Son zamanlarda gönderdiğiniz ${read} mesajdan ${affected} tanesi farklı değerlendirilirdi.`,
    policyRead: "Kural kural değişenler:",
  },
  ja: {
    contact: {
      courtesy_refund: (seller) =>
        `${seller}は、ご希望に応じて返金または商品の再送をいたします。見返りは求めません。`,
      offer_help: (seller) => `${seller}は、ご注文の件でお役に立ちたいと考えています。`,
    },
    writeHere: "ご希望の場合は、こちらからお書きください。",
    policySubject: (marketplace, day) => `${marketplace}: ${day}に規則が変わります`,
    policyFrom: (marketplace, version, day) =>
      `${marketplace}では、${day}からレビュー、メッセージ、依頼に関する規則の第${version}版が適用されます。`,
    policyTexts: (read, affected) =>
      `最近送信された${read}件のメッセージのうち、${affected}件の判定が変わります。`,
    policyRead: "規則ごとの変更点:",
  },
  zh: {
    contact: {
      courtesy_refund: (seller) => `${seller}愿意按您的意愿退款或重新寄送商品，不要求任何回报。`,
      offer_help: (seller) => `${seller}愿意就您的订单提供帮助。`,
    },
    writeHere: "如有需要，请在此写信：",
    policySubject: (marketplace, day) => `${marketplace}：规则将于${day}变更`,
    policyFrom: (marketplace, version, day) =>
      `自${day}起，${marketplace}施行评论、消息和请求规则的第${version}版。`,
    policyTexts: (read, affected) =>
      `您最近发送的${read}条消息中，有${affected}条会得到不同的判断。`,
    policyRead: "逐条规则的变化：",
  },
};

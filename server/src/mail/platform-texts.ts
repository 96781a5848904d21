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
  readonly pausedSubject: (marketplace: string) => string;
  readonly pausedFrom: (marketplace: string, version: string) => string;
  readonly pausedInstead: string;
  readonly pausedHere: string;
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
    pausedSubject: (marketplace) => `${marketplace}: some of your saved texts are paused`,
    pausedFrom: (marketplace, version) =>
      `On ${marketplace}, version ${version} of the rules is in force. These saved texts do not pass it, so they cannot be used as they are. Nothing else follows from that.`,
    pausedInstead: "These words pass:",
    pausedHere: "Change them here:",
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
    pausedSubject: (marketplace) => `${marketplace}: einige Ihrer gespeicherten Texte pausieren`,
    pausedFrom: (marketplace, version) =>
      `Auf ${marketplace} gilt jetzt die Version ${version} der Regeln. Diese gespeicherten Texte halten sie nicht ein und lassen sich so nicht mehr verwenden. Sonst folgt daraus nichts.`,
    pausedInstead: "Diese Worte gehen durch:",
    pausedHere: "Hier ändern Sie sie:",
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
    pausedSubject: (marketplace) =>
      `${marketplace} : certains de vos textes enregistrés sont suspendus`,
    pausedFrom: (marketplace, version) =>
      `Sur ${marketplace}, la version ${version} des règles est en vigueur. Ces textes enregistrés n'y sont pas conformes et ne peuvent plus servir tels quels. Rien d'autre n'en découle.`,
    pausedInstead: "Ces mots conviennent :",
    pausedHere: "Modifiez-les ici :",
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
    pausedSubject: (marketplace) =>
      `${marketplace}: algunos de sus textos guardados están en pausa`,
    pausedFrom: (marketplace, version) =>
      `En ${marketplace} rige la versión ${version} de las normas. Estos textos guardados no la cumplen y no pueden usarse así. No se sigue nada más.`,
    pausedInstead: "Estas palabras sí pasan:",
    pausedHere: "Cámbielos aquí:",
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
    pausedSubject: (marketplace) => `${marketplace}: alcuni dei suoi testi salvati sono in pausa`,
    pausedFrom: (marketplace, version) =>
      `Su ${marketplace} vale la versione ${version} delle regole. Questi testi salvati non la rispettano e così non si possono usare. Non ne consegue altro.`,
    pausedInstead: "Queste parole vanno bene:",
    pausedHere: "Li cambi qui:",
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
    pausedSubject: (marketplace) =>
      `${marketplace}: alguns dos seus textos guardados estão em pausa`,
    pausedFrom: (marketplace, version) =>
      `Em ${marketplace} vigora a versão ${version} das regras. Estes textos guardados não a cumprem e não podem ser usados assim. Nada mais decorre disso.`,
    pausedInstead: "Estas palavras passam:",
    pausedHere: "Altere-os aqui:",
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
    pausedSubject: (marketplace) =>
      `${marketplace}: enkele van uw bewaarde teksten zijn gepauzeerd`,
    pausedFrom: (marketplace, version) =>
      `Op ${marketplace} geldt versie ${version} van de regels. Deze bewaarde teksten voldoen er niet aan en zijn zo niet te gebruiken. Verder volgt er niets uit.`,
    pausedInstead: "Deze woorden mogen wel:",
    pausedHere: "Wijzig ze hier:",
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
    pausedSubject: (marketplace) => `${marketplace}: niektóre zapisane teksty są wstrzymane`,
    pausedFrom: (marketplace, version) =>
      `W ${marketplace} obowiązuje wersja ${version} zasad. Te zapisane teksty nie są z nią zgodne i w tej postaci nie można ich użyć. Nic więcej z tego nie wynika.`,
    pausedInstead: "Te słowa są dozwolone:",
    pausedHere: "Tutaj można je zmienić:",
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
    pausedSubject: (marketplace) => `${marketplace}: några av dina sparade texter är pausade`,
    pausedFrom: (marketplace, version) =>
      `På ${marketplace} gäller version ${version} av reglerna. De här sparade texterna följer den inte och kan inte användas som de är. Inget annat följer av det.`,
    pausedInstead: "De här orden går bra:",
    pausedHere: "Ändra dem här:",
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
    pausedSubject: (marketplace) => `${marketplace}: kayıtlı metinlerinizin bazıları duraklatıldı`,
    pausedFrom: (marketplace, version) =>
      `${marketplace} üzerinde kuralların ${version} sürümü yürürlükte. Bu kayıtlı metinler ona uymuyor ve bu hâliyle kullanılamaz. Bundan başka bir sonuç doğmaz.`,
    pausedInstead: "Şu sözler uygundur:",
    pausedHere: "Buradan değiştirin:",
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
    pausedSubject: (marketplace) => `${marketplace}：保存した文章の一部が一時停止されました`,
    pausedFrom: (marketplace, version) =>
      `${marketplace}では規則の第${version}版が施行されています。次の保存した文章はこれに合わないため、そのままでは使えません。ほかに不利益はありません。`,
    pausedInstead: "次の文なら使えます：",
    pausedHere: "変更はこちら：",
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
    pausedSubject: (marketplace) => `${marketplace}：您保存的部分文本已暂停使用`,
    pausedFrom: (marketplace, version) =>
      `${marketplace}现行规则为第${version}版。以下保存的文本不符合该版规则，不能照原样使用。除此之外没有其他后果。`,
    pausedInstead: "以下文字可以使用：",
    pausedHere: "请在此修改：",
  },
};

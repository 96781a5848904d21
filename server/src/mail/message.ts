import { type MessageLanguage, messageLanguageOf, messageTexts } from "./message-texts.ts";

/** A message of a thread on its way to the side that did not write it. */
export type MessageLetter = {
  readonly toSide: "buyer" | "seller";
  readonly marketplace: string;
  readonly sellerName: string;
  readonly orderId: string | null;
  readonly productTitle: string | null;
  /** The buyer's language, and those of the marketplace. */
  readonly locale: string | null;
  readonly languages: readonly string[];
  readonly body: string;
  readonly threadId: string;
  readonly publicUrl: string;
  /** Whether the mail itself can be answered. */
  readonly canAnswer: boolean;
};

/** A message's mail: plain text, the order and a greeting above it, nobody's address in it. */
export type RenderedMessage = {
  readonly subject: string;
  readonly text: string;
  readonly fromName: string;
  readonly language: MessageLanguage;
};

/** Writes the mail of a message, to the buyer in their language, to a seller in the market's. */
export function renderMessage(letter: MessageLetter): RenderedMessage {
  return letter.toSide === "buyer" ? toBuyer(letter) : toSeller(letter);
}

function toBuyer(letter: MessageLetter): RenderedMessage {
  const language = messageLanguageOf(letter.locale, letter.languages);
  const texts = messageTexts[language];
  const { orderId, productTitle, sellerName: seller, publicUrl } = letter;
  const product = oneLine(productTitle ?? "");
  const head =
    orderId === null
      ? { subject: texts.questionSubject(product), above: texts.questionHeading(product, seller) }
      : { subject: texts.subject(orderId), above: texts.heading(orderId, seller) };
  const page = `${publicUrl}/shop/messages/${letter.threadId}`;
  const foot = [
    ...(letter.canAnswer ? [texts.answerHere] : []),
    page,
    `${texts.choose}: ${publicUrl}/shop/mail-preferences`,
  ];
  const text = [head.above, texts.greeting, letter.body, `-- \n${foot.join("\n")}`].join("\n\n");
  const fromName = oneLine(`${seller} · ${letter.marketplace}`);
  return { subject: head.subject, text: `${text}\n`, fromName, language };
}

function toSeller(letter: MessageLetter): RenderedMessage {
  const language = messageLanguageOf(null, letter.languages);
  const texts = messageTexts[language];
  const { orderId } = letter;
  const product = oneLine(letter.productTitle ?? "");
  const above = orderId === null ? texts.questionFromBuyer(product) : texts.fromBuyer(orderId);
  const foot = [
    ...(letter.canAnswer ? [texts.answerHere] : []),
    `${letter.publicUrl}/seller/messages/${letter.threadId}`,
  ];
  const text = [above, letter.body, `-- \n${foot.join("\n")}`].join("\n\n");
  const subject = orderId ?? product;
  return { subject, text: `${text}\n`, fromName: oneLine(letter.marketplace), language };
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

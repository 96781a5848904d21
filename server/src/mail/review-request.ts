import { type RequestLanguage, type RequestTexts, requestTexts } from "./request-texts.ts";

/** The version of the words and their order; it changes with any of them and is in the audit. */
export const requestTemplateVersion = "2";

/** Most products that a request names, of one order and in all; the rest are on an order's page. */
const productsOfOrderMax = 10;
const productsMax = 20;

/** What a request asks about. Nobody's free text is in it. */
export type RequestLetter = {
  readonly language: RequestLanguage;
  readonly marketplace: string;
  /** One order, or several of one buyer that were due together. */
  readonly orders: readonly LetterOrder[];
  /** Where these mails are stopped. */
  readonly stop: string;
};

/** An order in a request. */
export type LetterOrder = {
  readonly orderId: string;
  readonly seller: string;
  readonly products: readonly { readonly productId: string; readonly title: string }[];
  /** Where the order's own page stands; stars and parts are added to it. */
  readonly page: string;
};

/** A mail's words. */
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/**
 * The language of a request: the buyer's own, else the marketplace's first; null where there is no
 * translation, and then nothing is sent (POLICY REQ-007).
 */
export function requestLanguageOf(
  locale: string | null,
  marketplaceLanguages: readonly string[],
): RequestLanguage | null {
  const wanted = (locale ?? marketplaceLanguages[0] ?? "en").toLowerCase().split("-")[0] ?? "";
  return isRequestLanguage(wanted) ? wanted : null;
}

const isRequestLanguage = (text: string): text is RequestLanguage =>
  Object.hasOwn(requestTexts, text);

/**
 * The one neutral mail: of each order the products and the seller in blocks of the same shape, the
 * products first. Several orders stand one below the other, each under its number.
 */
export function renderRequest(letter: RequestLetter): Rendered {
  const texts: RequestTexts = requestTexts[letter.language];
  const { subject, lead, parts } = partsOf(letter, texts);
  const why = texts.why(letter.marketplace);
  const text = [
    lead,
    ...parts.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [`${heading}\n${"-".repeat(heading.length)}`]),
      ...blocks.map(blockAsText),
    ]),
    texts.confirm,
    `${why} ${texts.noAnswer}`,
    `${texts.stop}: ${letter.stop}`,
  ].join("\n\n");
  const html = [
    `<!doctype html><html lang="${letter.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    `<body style="${bodyStyle}"><p style="${headStyle}">${escaped(letter.marketplace)}</p>`,
    `<p>${escaped(lead)}</p>${parts.map(partAsHtml).join("\n")}<p>${escaped(texts.confirm)}</p>`,
    `<p style="${footStyle}">${escaped(why)} ${escaped(texts.noAnswer)}</p>`,
    `<p style="${footStyle}"><a href="${escaped(letter.stop)}">${escaped(texts.stop)}</a></p>`,
    "</body></html>",
  ].join("\n");
  return { subject, text: `${text}\n`, html };
}

/** What is asked about one order; a mail of one order needs no heading over it. */
type Part = { readonly heading: string | null; readonly blocks: readonly Block[] };

function partsOf(
  { orders }: RequestLetter,
  texts: RequestTexts,
): { readonly subject: string; readonly lead: string; readonly parts: readonly Part[] } {
  const [only, ...more] = orders;
  if (only !== undefined && more.length === 0) {
    const { orderId, seller } = only;
    const parts = [{ heading: null, blocks: blocksOf(only, productsOfOrderMax, texts) }];
    return { subject: texts.subject(orderId), lead: texts.lead(orderId, seller), parts };
  }
  const eachMax = Math.max(
    1,
    Math.min(productsOfOrderMax, Math.floor(productsMax / orders.length)),
  );
  const parts = orders.map((order) => ({
    heading: oneLine(texts.order(order.orderId, order.seller)),
    blocks: blocksOf(order, eachMax, texts),
  }));
  return { subject: texts.severalSubject, lead: texts.severalLead, parts };
}

/** One thing that can be rated: what it is, its name, and five links alike. */
type Block = {
  readonly label: string;
  readonly name: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
};

function blocksOf(
  { products, seller, page }: LetterOrder,
  eachMax: number,
  texts: RequestTexts,
): Block[] {
  const links = (part: string) =>
    texts.stars.map((label, index) => ({ label, href: `${page}?${part}&stars=${index + 1}` }));
  return [
    ...products.slice(0, eachMax).map(({ productId, title }) => ({
      label: texts.product,
      name: title,
      links: links(`product=${encodeURIComponent(productId)}`),
    })),
    { label: texts.seller, name: seller, links: links("seller=1") },
  ];
}

function blockAsText({ label, name, links }: Block): string {
  const lines = links.map((link) => `${link.label}: ${link.href}`);
  return [`${label}: ${oneLine(name)}`, ...lines].join("\n");
}

const bodyStyle =
  "max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 Georgia,serif;color:#1c1b19;background:#fff";
const headStyle = "font-weight:bold;border-bottom:1px solid #8a867d;padding-bottom:8px";
const footStyle = "font-size:14px;color:#55524b";
const blockStyle = "margin:24px 0;padding:0";
const linkStyle = "color:#0f5563;margin-right:16px;white-space:nowrap";

function blockAsHtml({ label, name, links }: Block): string {
  const choices = links.map(
    (link) => `<a style="${linkStyle}" href="${escaped(link.href)}">${escaped(link.label)}</a>`,
  );
  const title = `<strong>${escaped(label)}</strong><br>${escaped(oneLine(name))}`;
  return `<p style="${blockStyle}">${title}<br>\n${choices.join("\n")}</p>`;
}

function partAsHtml({ heading, blocks }: Part): string {
  const above = heading === null ? "" : `<p style="${headStyle}">${escaped(heading)}</p>\n`;
  return `${above}${blocks.map(blockAsHtml).join("")}`;
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML, in quotes too. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

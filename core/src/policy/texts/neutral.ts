import type { Language } from "../kit/language.ts";

/** Asks everyone alike, for whatever they think: the sentence that may stand for a loaded one. */
export const neutralRequests: Readonly<Record<Language, string>> = {
  en: "You are welcome to leave an honest review of the product, good or bad.",
  de: "Sie können gern eine ehrliche Bewertung des Produkts abgeben, ob gut oder schlecht.",
  fr: "Vous pouvez laisser un avis sincère sur le produit, qu'il soit bon ou mauvais.",
  es: "Puede dejar una reseña sincera del producto, sea buena o mala.",
  it: "Può lasciare una recensione sincera del prodotto, positiva o negativa.",
  pt: "Pode deixar uma avaliação sincera do produto, boa ou má.",
  nl: "U kunt een eerlijke beoordeling van het product achterlaten, goed of slecht.",
  pl: "Mogą Państwo zostawić szczerą opinię o produkcie, dobrą lub złą.",
  sv: "Du får gärna lämna ett ärligt omdöme om produkten, bra eller dåligt.",
  tr: "Ürün hakkında iyi ya da kötü, dürüst bir yorum bırakabilirsiniz.",
  ja: "良い点も悪い点も、商品の率直なレビューをお書きいただけます。",
  zh: "欢迎您对商品留下真实的评价，好坏都可以。",
};

/** Where contact belongs: the sentence that may stand for a way out of the marketplace. */
export const ownChannel: Readonly<Record<Language, string>> = {
  en: "If you have a question, please answer through your order.",
  de: "Wenn Sie eine Frage haben, antworten Sie bitte über Ihre Bestellung.",
  fr: "Si vous avez une question, répondez depuis votre commande.",
  es: "Si tiene alguna pregunta, responda desde su pedido.",
  it: "Se ha una domanda, risponda dal suo ordine.",
  pt: "Se tiver alguma pergunta, responda a partir da sua encomenda.",
  nl: "Als u een vraag hebt, antwoord dan via uw bestelling.",
  pl: "W razie pytań prosimy o odpowiedź przez zamówienie.",
  sv: "Om du har en fråga, svara gärna via din beställning.",
  tr: "Bir sorunuz olursa lütfen siparişiniz üzerinden yanıtlayın.",
  ja: "ご質問がありましたら、ご注文ページからご返信ください。",
  zh: "如有疑问，请通过订单页面回复我们。",
};

/**
 * The words of a review request, by language. They are fixed: no seller changes them, and both
 * halves are asked for in the same words, the public review first (POLICY REQ-006, REQ-007).
 */
export type RequestTexts = {
  readonly subject: (order: string) => string;
  readonly lead: (order: string, seller: string) => string;
  /** The same for a mail about several orders, and what stands over each of them. */
  readonly severalSubject: string;
  readonly severalLead: string;
  readonly order: (order: string, seller: string) => string;
  readonly product: string;
  readonly seller: string;
  /** "1 star" to "5 stars": the words of the links. */
  readonly stars: readonly [string, string, string, string, string];
  readonly confirm: string;
  readonly why: (marketplace: string) => string;
  readonly stop: string;
  readonly noAnswer: string;
};

/** Every language that a request can be sent in; in any other one nothing is sent. */
export const requestTexts = {
  en: {
    subject: (order) => `Your review of order ${order}`,
    lead: (order, seller) =>
      `Your order ${order} from ${seller} was delivered. You can review what you bought, and rate the seller.`,
    severalSubject: "Your review of several orders",
    severalLead:
      "These orders of yours were delivered. You can review what you bought, and rate each seller.",
    order: (order, seller) => `Order ${order} from ${seller}`,
    product: "The product",
    seller: "The seller",
    stars: ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"],
    confirm: "A link opens a page. Nothing is published before you confirm it there.",
    why: (marketplace) =>
      `${marketplace} sends this mail to every buyer, once for each order and in the same words.`,
    stop: "Stop these mails",
    noAnswer: "This mail cannot be answered.",
  },
  de: {
    subject: (order) => `Ihre Bewertung zur Bestellung ${order}`,
    lead: (order, seller) =>
      `Ihre Bestellung ${order} bei ${seller} wurde zugestellt. Sie können das Gekaufte rezensieren und den Verkäufer bewerten.`,
    severalSubject: "Ihre Bewertung zu mehreren Bestellungen",
    severalLead:
      "Diese Bestellungen wurden Ihnen zugestellt. Sie können das Gekaufte rezensieren und jeden Verkäufer bewerten.",
    order: (order, seller) => `Bestellung ${order} bei ${seller}`,
    product: "Das Produkt",
    seller: "Der Verkäufer",
    stars: ["1 Stern", "2 Sterne", "3 Sterne", "4 Sterne", "5 Sterne"],
    confirm:
      "Ein Link öffnet eine Seite. Nichts wird veröffentlicht, bevor Sie es dort bestätigen.",
    why: (marketplace) =>
      `${marketplace} sendet diese Mail jeder Käuferin und jedem Käufer, einmal je Bestellung und mit denselben Worten.`,
    stop: "Diese Mails abbestellen",
    noAnswer: "Auf diese Mail kann nicht geantwortet werden.",
  },
  fr: {
    subject: (order) => `Votre avis sur la commande ${order}`,
    lead: (order, seller) =>
      `Votre commande ${order} chez ${seller} a été livrée. Vous pouvez donner votre avis sur le produit et noter le vendeur.`,
    severalSubject: "Votre avis sur plusieurs commandes",
    severalLead:
      "Ces commandes vous ont été livrées. Vous pouvez donner votre avis sur chaque produit et noter chaque vendeur.",
    order: (order, seller) => `Commande ${order} chez ${seller}`,
    product: "Le produit",
    seller: "Le vendeur",
    stars: ["1 étoile", "2 étoiles", "3 étoiles", "4 étoiles", "5 étoiles"],
    confirm: "Un lien ouvre une page. Rien n’est publié avant votre confirmation sur cette page.",
    why: (marketplace) =>
      `${marketplace} envoie ce message à chaque client, une fois par commande et dans les mêmes termes.`,
    stop: "Ne plus recevoir ces messages",
    noAnswer: "Il n’est pas possible de répondre à ce message.",
  },
  es: {
    subject: (order) => `Su opinión sobre el pedido ${order}`,
    lead: (order, seller) =>
      `Su pedido ${order} de ${seller} ha sido entregado. Puede opinar sobre el producto y valorar al vendedor.`,
    severalSubject: "Su opinión sobre varios pedidos",
    severalLead:
      "Estos pedidos suyos han sido entregados. Puede opinar sobre cada producto y valorar a cada vendedor.",
    order: (order, seller) => `Pedido ${order} de ${seller}`,
    product: "El producto",
    seller: "El vendedor",
    stars: ["1 estrella", "2 estrellas", "3 estrellas", "4 estrellas", "5 estrellas"],
    confirm: "Cada enlace abre una página. No se publica nada hasta que usted lo confirme allí.",
    why: (marketplace) =>
      `${marketplace} envía este correo a todos los compradores, una vez por pedido y con las mismas palabras.`,
    stop: "Dejar de recibir estos correos",
    noAnswer: "No se puede responder a este correo.",
  },
  it: {
    subject: (order) => `La sua recensione dell’ordine ${order}`,
    lead: (order, seller) =>
      `Il suo ordine ${order} da ${seller} è stato consegnato. Può recensire il prodotto e valutare il venditore.`,
    severalSubject: "La sua recensione di più ordini",
    severalLead:
      "Questi suoi ordini sono stati consegnati. Può recensire ogni prodotto e valutare ogni venditore.",
    order: (order, seller) => `Ordine ${order} da ${seller}`,
    product: "Il prodotto",
    seller: "Il venditore",
    stars: ["1 stella", "2 stelle", "3 stelle", "4 stelle", "5 stelle"],
    confirm: "Ogni link apre una pagina. Nulla viene pubblicato prima della sua conferma.",
    why: (marketplace) =>
      `${marketplace} invia questa e-mail a tutti gli acquirenti, una volta per ordine e con le stesse parole.`,
    stop: "Non ricevere più queste e-mail",
    noAnswer: "Non è possibile rispondere a questa e-mail.",
  },
  pt: {
    subject: (order) => `A sua avaliação da encomenda ${order}`,
    lead: (order, seller) =>
      `A sua encomenda ${order} de ${seller} foi entregue. Pode avaliar o produto e classificar o vendedor.`,
    severalSubject: "A sua avaliação de várias encomendas",
    severalLead:
      "Estas suas encomendas foram entregues. Pode avaliar cada produto e classificar cada vendedor.",
    order: (order, seller) => `Encomenda ${order} de ${seller}`,
    product: "O produto",
    seller: "O vendedor",
    stars: ["1 estrela", "2 estrelas", "3 estrelas", "4 estrelas", "5 estrelas"],
    confirm: "Cada ligação abre uma página. Nada é publicado antes de o confirmar nessa página.",
    why: (marketplace) =>
      `${marketplace} envia este e-mail a todos os compradores, uma vez por encomenda e com as mesmas palavras.`,
    stop: "Deixar de receber estes e-mails",
    noAnswer: "Não é possível responder a este e-mail.",
  },
  nl: {
    subject: (order) => `Uw beoordeling van bestelling ${order}`,
    lead: (order, seller) =>
      `Uw bestelling ${order} bij ${seller} is bezorgd. U kunt het product recenseren en de verkoper beoordelen.`,
    severalSubject: "Uw beoordeling van meerdere bestellingen",
    severalLead:
      "Deze bestellingen zijn bij u bezorgd. U kunt elk product recenseren en elke verkoper beoordelen.",
    order: (order, seller) => `Bestelling ${order} bij ${seller}`,
    product: "Het product",
    seller: "De verkoper",
    stars: ["1 ster", "2 sterren", "3 sterren", "4 sterren", "5 sterren"],
    confirm: "Een link opent een pagina. Er wordt niets gepubliceerd voordat u het daar bevestigt.",
    why: (marketplace) =>
      `${marketplace} stuurt deze mail naar elke koper, één keer per bestelling en in dezelfde woorden.`,
    stop: "Deze mails niet meer ontvangen",
    noAnswer: "Op deze mail kunt u niet antwoorden.",
  },
  pl: {
    subject: (order) => `Opinia o zamówieniu ${order}`,
    lead: (order, seller) =>
      `Zamówienie ${order} od sprzedawcy ${seller} zostało dostarczone. Można zrecenzować produkt i ocenić sprzedawcę.`,
    severalSubject: "Opinia o kilku zamówieniach",
    severalLead:
      "Te zamówienia zostały dostarczone. Można zrecenzować każdy produkt i ocenić każdego sprzedawcę.",
    order: (order, seller) => `Zamówienie ${order} od sprzedawcy ${seller}`,
    product: "Produkt",
    seller: "Sprzedawca",
    stars: ["1 gwiazdka", "2 gwiazdki", "3 gwiazdki", "4 gwiazdki", "5 gwiazdek"],
    confirm: "Link otwiera stronę. Nic nie zostanie opublikowane bez potwierdzenia na tej stronie.",
    why: (marketplace) =>
      `${marketplace} wysyła tę wiadomość do każdego kupującego, raz na zamówienie i tymi samymi słowami.`,
    stop: "Nie chcę otrzymywać tych wiadomości",
    noAnswer: "Na tę wiadomość nie można odpowiedzieć.",
  },
  sv: {
    subject: (order) => `Ditt omdöme om beställning ${order}`,
    lead: (order, seller) =>
      `Din beställning ${order} från ${seller} har levererats. Du kan recensera produkten och betygsätta säljaren.`,
    severalSubject: "Ditt omdöme om flera beställningar",
    severalLead:
      "De här beställningarna har levererats till dig. Du kan recensera varje produkt och betygsätta varje säljare.",
    order: (order, seller) => `Beställning ${order} från ${seller}`,
    product: "Produkten",
    seller: "Säljaren",
    stars: ["1 stjärna", "2 stjärnor", "3 stjärnor", "4 stjärnor", "5 stjärnor"],
    confirm: "En länk öppnar en sida. Inget publiceras förrän du har bekräftat det där.",
    why: (marketplace) =>
      `${marketplace} skickar det här mejlet till alla köpare, en gång per beställning och med samma ord.`,
    stop: "Sluta skicka sådana mejl",
    noAnswer: "Det går inte att svara på det här mejlet.",
  },
  tr: {
    subject: (order) => `${order} numaralı siparişiniz için değerlendirme`,
    lead: (order, seller) =>
      `${seller} satıcısından verdiğiniz ${order} numaralı sipariş teslim edildi. Ürünü yorumlayabilir ve satıcıyı değerlendirebilirsiniz.`,
    severalSubject: "Birden fazla siparişiniz için değerlendirme",
    severalLead:
      "Bu siparişleriniz teslim edildi. Her ürünü yorumlayabilir ve her satıcıyı değerlendirebilirsiniz.",
    order: (order, seller) => `${seller} satıcısından ${order} numaralı sipariş`,
    product: "Ürün",
    seller: "Satıcı",
    stars: ["1 yıldız", "2 yıldız", "3 yıldız", "4 yıldız", "5 yıldız"],
    confirm: "Bağlantılar bir sayfa açar. Siz orada onaylamadan hiçbir şey yayımlanmaz.",
    why: (marketplace) =>
      `${marketplace} bu e-postayı her alıcıya, her sipariş için bir kez ve aynı sözlerle gönderir.`,
    stop: "Bu e-postaları durdur",
    noAnswer: "Bu e-posta yanıtlanamaz.",
  },
  ja: {
    subject: (order) => `ご注文 ${order} のレビューについて`,
    lead: (order, seller) =>
      `${seller} からのご注文 ${order} が配達されました。商品のレビューと、出品者の評価ができます。`,
    severalSubject: "複数のご注文のレビューについて",
    severalLead:
      "以下のご注文が配達されました。それぞれの商品のレビューと、出品者の評価ができます。",
    order: (order, seller) => `${seller} からのご注文 ${order}`,
    product: "商品",
    seller: "出品者",
    stars: ["星1つ", "星2つ", "星3つ", "星4つ", "星5つ"],
    confirm: "リンクを開くとページが表示されます。そこで確認するまで、何も公開されません。",
    why: (marketplace) =>
      `このメールは ${marketplace} から、すべての購入者に、ご注文ごとに一度だけ、同じ文面で送られます。`,
    stop: "このメールの配信を停止する",
    noAnswer: "このメールには返信できません。",
  },
  zh: {
    subject: (order) => `关于订单 ${order} 的评价`,
    lead: (order, seller) =>
      `您在 ${seller} 购买的订单 ${order} 已送达。您可以评价商品，也可以为卖家评分。`,
    severalSubject: "关于多个订单的评价",
    severalLead: "您的以下订单已送达。您可以评价每件商品，也可以为每位卖家评分。",
    order: (order, seller) => `${seller} 的订单 ${order}`,
    product: "商品",
    seller: "卖家",
    stars: ["1 星", "2 星", "3 星", "4 星", "5 星"],
    confirm: "点击链接会打开一个页面。在您确认之前，不会发布任何内容。",
    why: (marketplace) => `${marketplace} 会向每位买家发送此邮件，每个订单一次，内容相同。`,
    stop: "不再接收此类邮件",
    noAnswer: "此邮件无法回复。",
  },
} as const satisfies Record<string, RequestTexts>;

/** A language that a request can be sent in. */
export type RequestLanguage = keyof typeof requestTexts;

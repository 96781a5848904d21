import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Portuguese. */
export const asked: ShopperMessages = {
  asked: {
    title: "O que lhe é perguntado",
    lead: "Cada pedido é perguntado uma só vez, a todos com as mesmas palavras. Estrelas, devoluções e reembolsos não contam.",
    none: "Ainda nada.",
    noneHint: "Quando um pedido seu estiver a caminho, ele aparece aqui.",
    order: (order, seller) => `Pedido ${order} de ${seller}`,
    askedOn: (day) => `Perguntado em ${day}`,
    planned: (day) => `A pergunta virá a partir de ${day}`,
    notAsked: "Não perguntado",
    because: {
      automatic: "Todos os compradores são perguntados automaticamente.",
      button: "O vendedor usou o botão para este pedido.",
      api: "O marketplace iniciou para este pedido.",
      seller_message: "O vendedor perguntou em uma mensagem.",
    },
    mail: {
      waiting: "O e-mail está a caminho.",
      sending: "O e-mail está a caminho.",
      sent: "O e-mail foi enviado.",
      bounced: "O e-mail voltou.",
      failed: "Não foi possível entregar o e-mail.",
      unknown: "Não se sabe se o e-mail chegou.",
    },
    reason: {
      opted_out: "Você parou estes e-mails.",
      order_cancelled: "O pedido foi cancelado.",
      never_delivered: "Nunca chegou.",
      fraud: "A conta foi encerrada.",
      seller_switched_off: "O vendedor não pergunta automaticamente a ninguém.",
      seller_requests_off: "Uma medida contra o vendedor retém os pedidos de avaliação.",
      buyer_unreachable: "Não há um endereço de e-mail que funcione.",
      language_unavailable: "Ainda não há um texto no seu idioma.",
      already_given: "Você já avaliou o vendedor.",
      window_closed: "O prazo para perguntar terminou.",
    },
    perWeek: "No máximo tantos destes e-mails em sete dias",
    perWeekHint: "Vazio: tantos quanto qualquer pessoa recebe.",
    link: "O que lhe é perguntado, e por quê",
  },
  telling: {
    title: "Denunciar esta conversa",
    lead: "Uma pessoa lê o que a outra parte escreveu e decide. Pedir apenas um reembolso ou deixar uma avaliação ruim não é motivo de denúncia.",
    why: "O que aconteceu",
    reason: {
      extortion: "Ameaça com estrelas ruins para conseguir mais do que é devido",
      off_platform: "Pedido para pagar ou conversar em outro lugar",
      abuse: "Insultos ou ameaças",
    },
    note: "Com suas palavras",
    send: "Denunciar",
    taken: "Denunciado. Uma pessoa lê a conversa.",
  },
};

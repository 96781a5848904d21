import type { LetterWords } from "./words.ts";

/** The letter in Portuguese. */
export const pt: LetterWords = {
  subject: "{marketplace}: a nossa decisão e os seus motivos",
  greeting: "Olá,",
  intro:
    "Em {date} tomámos uma decisão que lhe diz respeito. Esta carta diz qual é, porque a tomámos, em " +
    "que se baseia e como pode pedir que outra pessoa a reveja.",
  headings: {
    decision: "O que decidimos",
    facts: "De que se trata",
    rules: "Que regras se aplicam",
    evidence: "Em que nos baseamos",
    how: "Como lá chegámos",
    next: "O que pode fazer agora",
    remedy: "Se não concorda",
  },
  measures: {
    education: "Explicamos a regra abaixo. Nada é limitado.",
    warning: "Tem tempo para corrigir isto antes de algo ser limitado.",
    "templates-only": "As mensagens aos compradores saem só com os nossos modelos.",
    "messaging-suspended":
      "Pode responder aos compradores que lhe escrevem, mas não escrever primeiro.",
    "requests-off": "Não saem pedidos de avaliação para as suas encomendas.",
    "selling-suspended": "A sua conta de vendedor está suspensa.",
    "selling-withdrawn": "A sua conta de vendedor é encerrada.",
    "funds-withheld": "Uma parte do seu saldo fica retida.",
    "legal-referral": "Entregamos o processo às autoridades.",
    "public-disclosure": "Nomeamos a sua empresa no nosso registo público de decisões.",
    "intake-closed": "O produto não recebe novas avaliações.",
    "rating-withheld": "As estrelas do produto não são mostradas; uma nota di-lo.",
    "offers-suppressed": "As ofertas do produto não são mostradas.",
    delisted: "O produto é retirado do mercado.",
    "family-frozen": "As variantes desta família não podem ser alteradas.",
    "review-weightless": "A avaliação continua legível e não conta para as estrelas.",
    "review-removed": "A avaliação já não é mostrada nem conta.",
    "contributions-limited": "A sua conta não pode escrever avaliações, votos ou respostas.",
    "community-closed": "A sua conta já não participa em avaliações, votos e respostas.",
  },
  duration: {
    dated: "De {from} a {until}.",
    open: "Desde {from}, até ser levantada.",
    once: "Feito com esta carta.",
  },
  territory: "Vale em: {countries}.",
  acts: {
    message: "Uma mensagem de {date} ({id}).",
    review: "Uma avaliação de {date} ({id}).",
    feedback: "Um comentário sobre o vendedor de {date} ({id}).",
    listing: "Um anúncio, em {date} ({id}).",
    insert: "Um folheto na encomenda de {date} ({id}).",
    account: "O que uma conta fez até {date}.",
    request: "Pedidos de avaliação até {date} ({id}).",
  },
  ground: "{rule} É a regra {ruleId} na versão {version}, em vigor na altura.",
  law: "A lei por trás: {law}.",
  quote: "Estas palavras: «{quote}»",
  sources: {
    own_initiative: "Encontrámos isto nós próprios; ninguém o denunciou.",
    notice: "Alguém no-lo comunicou ({noticeId}).",
    trusted_flagger: "Um sinalizador de confiança no-lo comunicou ({noticeId}).",
  },
  automated: {
    detectedNot: "Um programa indicou-o. Uma pessoa examinou e decidiu.",
    detectedNotByMachine: "Uma pessoa encontrou-o e decidiu.",
    detectedPartly: "Um programa indicou-o e preparou a decisão. Uma pessoa tomou-a.",
  },
  todo: {
    stop_and_correct: "Pare e corrija até {deadline} o que ainda infringe a regra.",
    use_templates: "Até {deadline} use os modelos e deixe de fora o que está marcado.",
    write_anew: "Pode escrever de novo, com palavras que respeitem as regras.",
    nothing: "Não precisa de fazer nada.",
  },
  consequence:
    "Outra infração em {days} dias traria o passo seguinte: {measure} Viria com os seus próprios " +
    "motivos.",
  noConsequence: "Não há um passo seguinte.",
  remedy:
    "Pode recorrer gratuitamente até {until}: {path}. Examina-o quem não participou nesta decisão. " +
    "Pode responder a cada ponto e não tem de admitir nada.",
  outside: "Pode também dirigir-se a: {outOfCourt} Ou a um tribunal: {court}",
  closing: "{marketplace}, decisão {statementId}, processo {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Os compradores escrevem avaliações por vontade própria; ninguém as encomenda, troca ou combina.",
      because:
        "As contas do processo agiram em conjunto como não o fazem pessoas que não se conhecem.",
    },
    ownReviews: {
      rule: "Ninguém avalia o que vendem o próprio, o seu agregado, o seu empregador ou um concorrente.",
      because: "Os registos ligam as contas ao vendedor ou a um concorrente.",
    },
    paidReviews: {
      rule: "Nada é dado nem prometido por uma avaliação, nem antes nem depois.",
      because: "Compradores receberam algo por escrever, ou pelo que escreveram.",
    },
    selectiveAsking: {
      rule: "A todos os compradores se pede avaliação por igual, seja qual for a sua opinião da encomenda.",
      because: "A quem se pediu depende do decurso da encomenda mais do que o acaso permite.",
    },
    mergedListings: {
      rule: "Só versões de um produto partilham uma família, para as avaliações ficarem com o que lhes diz respeito.",
      because: "Avaliações de um produto foram mostradas noutro.",
    },
    swayedVotes: {
      rule: "Votos e denúncias são de cada pessoa; ninguém os combina.",
      because: "Votos ou denúncias chegaram juntos de forma combinada.",
    },
    forbiddenMessages: {
      rule: "As mensagens aos compradores servem a encomenda ou respondem a uma pergunta, segundo as regras.",
      because: "Textos recusados foram tentados de novo depois de dito o motivo.",
    },
    reportedContent: {
      rule: "Ninguém tenta influenciar avaliações, votos, comentários ou pedidos contra as regras.",
      because: "O que foi comunicado foi examinado e comparado com as regras.",
    },
    suspectedReview: {
      rule: "Uma avaliação talvez não autêntica não conta para as estrelas até se saber o que é.",
      because: "Alguém examinou a avaliação e o que a rodeia, e duvida que tenha surgido por si.",
    },
    contentRules: {
      rule: "Uma avaliação fala do produto, com palavras que todos podem ler.",
      because: "Uma pessoa leu a avaliação e encontrou palavras que as regras não admitem.",
    },
    wrongProduct: {
      rule: "Uma avaliação fica com o produto de que fala.",
      because: "Uma pessoa leu a avaliação; fala de outro produto.",
    },
    legalOrder: {
      rule: "O que um tribunal ou uma autoridade mandou retirar não é mostrado.",
      because: "Existe uma ordem sobre esta avaliação.",
    },
  },
  report: {
    subject: "{marketplace}: o resultado da sua denúncia {reportId}",
    intro:
      "Em {date} uma pessoa decidiu sobre o que comunicou. Esta carta diz o resultado, porquê, e como " +
      "pode pedir que outra pessoa o reveja.",
    founded: "Tinha razão: infringe as regras. Quem é afetado sabe-o diretamente.",
    unfounded: "Não infringe as regras e fica como está.",
    reason: "O motivo, nas palavras de quem decidiu: «{reason}»",
    source: "Foi comunicado por si ({noticeId}).",
    seen: "Uma pessoa leu o que comunicou, o seu motivo e o que consta sobre isso.",
    person: "Uma pessoa leu a avaliação e o que consta sobre ela.",
  },
  outcome: {
    subject: "{marketplace}: o resultado do seu recurso",
    intro:
      "em {filed} recorreu da decisão {statementId}. Quem não participou nela examinou o recurso e " +
      "respondeu-lhe em {decided}.",
    headings: {
      outcome: "O que foi decidido",
      reason: "Porquê",
      next: "O que pode fazer agora",
    },
    upheld: "A decisão mantém-se. Nada muda nela.",
    partly: "A decisão muda: uma parte termina hoje.",
    reversed: "Tinha razão. A decisão é anulada e o que impunha termina hoje.",
    restored: "O que as medidas tinham mudado volta ao que era, sem que faça nada.",
    again: "Com provas que antes não se podiam conhecer, pode recorrer mais uma vez até {until}.",
    notAgain: "Dentro do mercado esta resposta é a última.",
    page: "A decisão, o seu recurso e o que mais pode fazer: {page}",
    closing: "{marketplace}, recurso {appealId}, decisão {statementId}",
  },
  ended: {
    subject: "{marketplace}: uma medida terminou",
    intro: "Em {date} terminou uma medida da decisão {statementId}. Dizia:",
    because: {
      expired: "Terminou por si: o seu prazo passou.",
      cured: "Foi levantada: o que a motivou foi corrigido.",
      mistake: "Foi levantada: foi um erro nosso.",
      appeal_overdue: "Foi levantada: o seu recurso não foi respondido a tempo.",
    },
    page: "A decisão e o que continua válido: {page}",
  },
};

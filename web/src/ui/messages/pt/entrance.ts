import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Portuguese. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Entrar na demonstração",
    lead: "Escolha quem ser. Estas pessoas são inventadas; nada sai desta máquina.",
    as: (name) => `Continuar como ${name}`,
    shoppers: "Clientes",
    moderators: "Moderadores",
    operators: "Operadores",
    none: "Entre na sua loja; de lá você volta para cá.",
  },
  landing: {
    title: "Avaliações que dizem por quê",
    lead: "Candor é o sistema de avaliações de um marketplace, com as regras em código. Cada espera, cada selo e cada número abre o seu motivo.",
    exhibit: {
      text: "Obrigado pelo pedido. Devolvemos todo o valor assim que suas cinco estrelas estiverem no ar.",
      words: "Devolvemos todo o valor assim que suas cinco estrelas estiverem no ar.",
      what: "Não enviado: isto oferece um reembolso em troca de uma avaliação.",
      because: "Nenhum reembolso por uma avaliação, diga ela o que disser",
      instead: "Primeiro resolva o pedido e não peça nada.",
      disagree: "Recurso até sexta-feira, 4 de dezembro de 2026; outra pessoa decide.",
    },
    word: "Por que isto está sublinhado?",
    wordWhat: "As palavras sublinhadas foram decididas por alguém ou algo, e abrem o motivo.",
    wordBecause: "Cada decisão cita a regra, a cláusula e a versão da política daquele dia.",
    wordFacts: "As palavras exatas, ou os fatos, em que se apoia.",
    wordInstead: "O que fazer para que o resultado seja outro.",
    wordDisagree: "Onde recorrer e até quando.",
    read: "Ler como cliente",
    readAbout: "Produtos com estrelas ponderadas, a média simples ao lado e como ambas são feitas.",
    write: "Escrever como cliente",
    writeAbout:
      "Primeiro as estrelas, depois as palavras. A regra que repara em uma palavra mostra isso enquanto você escreve.",
    decide: "Decidir como moderador",
    decideAbout:
      "Avaliações retidas, as mais antigas primeiro, com as palavras marcadas, a regra e o motivo.",
    sell: "Vender",
    sellAbout: "O que espera um vendedor, os pedidos e as mensagens, com as regras antes do envio.",
    operate: "Mudar uma política",
    operateAbout:
      "Redija uma versão, veja as mudanças marcadas, teste-a com o histórico e anuncie-a a tempo.",
    tours: "Três percursos de dois minutos",
    tourNames: {
      ring: "Encontrar a rede",
      refused: "Escrever uma mensagem que é recusada",
      policy: "Mudar uma política",
    },
    check: "Conferir o método",
    checkAbout:
      "Como as avaliações são reunidas, conferidas, ordenadas e somadas, pelas configurações em vigor.",
    build: "Construir com ele",
    buildAbout: "Cada operação em OpenAPI 3.1, com todas as formas em que pode falhar.",
    buildOpen: "Abrir a descrição",
    parts: "Ver as peças",
    partsAbout: "Cores, tipos e cada componente em todos os seus estados.",
    partsOpen: "Abrir a galeria",
    enter: (name) => `Entrar como ${name}`,
  },
  failed: {
    title: "Não foi possível mostrar esta página",
    back: "Voltar aos produtos",
    requestId: (id) => `Solicitação ${id}`,
  },
  about: {
    title: "Como funcionam as avaliações aqui",
    lead: (marketplace, policy) =>
      `O que ${marketplace} faz com as avaliações, pelas configurações em vigor (política ${policy}).`,
    versions: "Nossas regras, versão por versão",
    asking: "Quando se pergunta aos compradores",
    askingLead:
      "A cada comprador de uma encomenda que chegou pergunta-se uma vez, com as mesmas palavras neutras, pense o que pensar.",
    askingWindow: (from, to) => `Do dia ${from} ao dia ${to} após a entrega.`,
    askingEstimate: (days) =>
      `Quando a entrega é apenas estimada: a partir do dia ${days} após a primeira data estimada.`,
    askingReminder: (estimateDays, orderDays) =>
      `Como lembrete: ${estimateDays} dias após a última data estimada ou ${orderDays} dias após a encomenda, o que vier primeiro, e não se o vendedor já foi avaliado.`,
    askingWeek: (count) => `No máximo ${count} mensagens dessas em sete dias.`,
    askingQuiet: (from, to) => `Nenhuma das ${from} às ${to}, pelo relógio do mercado.`,
    samples: (units, reviews) =>
      `Só o mercado dá amostras, a pessoas que escolhe: no máximo ${units} unidades de um produto com todas as variantes, e apenas enquanto tiver menos de ${reviews} avaliações. Ninguém deve uma avaliação por isso.`,
    who: "Quem pode escrever",
    whoAnyone: "Qualquer pessoa com conta pode avaliar, uma vez, um produto que usou.",
    whoSpend: (amount) => `A conta gastou pelo menos ${amount} nos últimos 12 meses.`,
    whoTies:
      "Vendedores, seus funcionários e suas famílias não podem avaliar o que vendem nem o produto de um concorrente da mesma categoria.",
    whoTiesYears: (days) => `Um vínculo conta por ${days} dias depois de terminar.`,
    whoQuota: (count) =>
      `Avaliações de produtos não comprados aqui: no máximo ${count} por semana em cada conta.`,
    whoRelease: "As avaliações abrem quando o produto é lançado.",
    whoStars: "Estrelas sem texto exigem uma compra aqui.",
    check: "O que é conferido",
    checkPurchase: (percent) =>
      `“Compra verificada” significa: o pedido está registrado aqui, não foi cancelado, e pelo menos ${percent} do preço habitual foi pago.`,
    checkAll:
      "Todo texto passa pelas mesmas regras antes da publicação, quaisquer que sejam as estrelas. As regras olham só as palavras: as estrelas não decidem nada.",
    checkHold:
      "Algumas constatações recusam um texto; outras pedem que uma pessoa leia antes. Quem escreve sempre vê as palavras e a regra.",
    checkPublished:
      "Todas as avaliações que seguem as regras são publicadas, boas e ruins igualmente.",
    checkNobody: "Ninguém altera as palavras de um cliente: nem o vendedor, nem a loja.",
    rulesTitle: "As regras para os textos das avaliações",
    ruleColumn: "Regra",
    clauseColumn: "Cláusula",
    outcomeColumn: "O que acontece",
    outcome: {
      warn: "Dica a quem escreve",
      hold: "Uma pessoa lê antes",
      refuse: "Não publicada",
    },
    average: "Como as estrelas são feitas",
    averageLead:
      "As estrelas são uma média ponderada. Cada nota tem um peso, produto de três fatores. As estrelas nunca são um fator.",
    averageFormula: "estrelas = soma de (estrelas × peso) ÷ soma dos pesos",
    factor: "Fator",
    share: "Conta",
    factorAge: (days) => `Idade: o peso cai pela metade a cada ${days} dias`,
    factorAgeNow: "uma nota de hoje",
    factorAgeThen: (days) => `uma nota de ${days} dias atrás`,
    factorPlatform: "Compra verificada aqui",
    factorClaimed: "Compra verificada pela fonte de onde foi importada",
    factorNone: "Compra não verificada",
    factorSample: "Amostra grátis da loja",
    averagePlain: "A média simples fica ao lado das estrelas, para você ver o que os pesos mudam.",
    averageVersion: (version) =>
      `Fórmula ${version}. Qualquer pessoa pode recalcular cada número a partir do registro público.`,
    order: "Como as avaliações são ordenadas",
    orderLead:
      "“As mais úteis primeiro” ordena por quantos leitores acharam uma avaliação útil e depois pela data. “Mais recentes” e “mais antigas” seguem só a data. Nenhuma ordem olha as estrelas, e nenhuma pode ser comprada.",
    removal: "Quando uma avaliação é removida",
    removalLead: (days) =>
      `Só por um motivo desta lista, nunca por ser negativa. Uma avaliação sob suspeita não conta até uma pessoa decidir, em no máximo ${days} dias.`,
    money: "Pagamentos e presentes",
    moneyLead:
      "Avaliações em troca de dinheiro, reembolsos, presentes ou descontos não são publicadas aqui. A única exceção é o programa de amostras da própria loja, cujas avaliações levam o selo “Amostra grátis”.",
    proof: "Como nos conferir",
    proofLead:
      "Cada decisão é uma entrada de um registro público que se pode verificar sem confiar neste servidor. A mudança de uma única palavra publicada aparece.",
    proofReports: "Relatórios do que foi decidido aqui",
    proofLog: "O último ponto de verificação",
  },
};

import type { Lexicon } from "./lexicon.ts";

/** Portuguese, of Brazil and Portugal. Adjectives of judgement mostly follow the noun. */
export const pt: Lexicon = {
  lang: "pt",
  spaces: true,
  functionWords: [
    "o",
    "a",
    "os",
    "as",
    "do",
    "da",
    "dos",
    "das",
    "e",
    "é",
    "são",
    "nos",
    "seu",
    "sua",
    "você",
    "vocês",
    "nosso",
    "nossa",
    "para",
    "com",
    "uma",
    "um",
    "em",
    "por",
    "que",
    "não",
    "se",
    "ao",
    "mais",
    "muito",
    "foi",
    "obrigado",
    "obrigada",
    "mas",
    "como",
    "quando",
    "este",
    "esta",
    "meu",
    "minha",
    "na",
    "no",
    "pelo",
    "pela",
    "depois",
    "está",
    "tem",
    "ainda",
    "e",
    "à",
  ],
  forms: {
    modest: ["(pequena empresa|pequeno negocio|empresa familiar|negocio familiar)"],
    review: [
      "(avaliacao|avaliacoes|resenha|resenhas|comentario|comentarios|opiniao|opinioes|critica|criticas|depoimento|depoimentos|analise|recensao)",
    ],
    feedback: [
      "(feedback|feedbacks|avaliacao do vendedor|qualificacao do vendedor|comentario sobre o vendedor)",
    ],
    rating: ["(nota|notas|pontuacao|classificacao|classificacoes|uma estrela|1 estrela)"],
    star: ["(estrela|estrelas|estrelinhas)"],
    fiveStars: [
      "(5|cinco) (estrela|estrelas|estrelinhas)",
      "(5/5|nota maxima|nota 5|nota dez|pontuacao maxima|classificacao maxima|todas as estrelas|avaliacao maxima|nota 10)",
    ],
    publicVoice: [
      "(compartilhe|compartilhar|partilhe|partilhar|conte|contar) ~ (experiencia|opiniao|todos|mundo|outros)",
      "(recomende nos|nos recomende|boca a boca|de sua opiniao|dar sua opiniao|o que achou|conte para todos|umas palavras)",
    ],
    helpfulVote: ["(clicar|clique|marcar|marque|votar|vote) ~ (util|uteis|nao util)", "voto util"],
    abuseReport: [
      "(denuncie|denunciar|reporte|reportar) ~ (avaliacao|abuso|comentario|avaliacoes)",
    ],
    reviewSite: ["(google|trustpilot|tripadvisor|reclame aqui)"],
    write: [
      "(deixar|deixe|deixa|deixando|deixem|escrever|escreva|escreve|publicar|publique|postar|poste|enviar|envie|dar|de nos|nos de|faca|fazer|coloque|colocar|de uma|publicada|de a)",
    ],
    rate: [
      "(avaliar|avalie|avalia|avalie nos|avaliar nos|nos avalie|classificar|classifique|pontue|pontuar|quem avalia|quem avaliar|resenhar)",
    ],
    change: [
      "(alterar|altere|altera|alteracao|mudar|mude|muda|modificar|modifique|atualizar|atualize|atualiza|corrigir|corrija|editar|edite|rever|reveja|reconsiderar|reconsidere|melhorar|melhore|retificar|retifique)",
    ],
    remove: [
      "(remover|remova|remove|remocao|apagar|apague|apaga|excluir|exclua|exclusao|eliminar|elimine|retirar|retire|tirar|tire)",
    ],
    gone: [
      "(for|foi|seja|ser|esteja|tiver sido|estiver) (removida|apagada|excluida|alterada|modificada|corrigida|retirada|eliminada|atualizada|removido)",
      "(desaparecer|desaparece|desapareca|sumir|suma|some)",
    ],
    ask: [
      "(por favor|poderia|poderiam|pode|podes|podia|agradeceriamos|agradecemos se|gostariamos|adorariamos|pedimos|peco|nao hesite|nao se esqueca|nao esqueca|ajude nos|nos ajude|nos ajudaria|ajuda nos|considere|seria|esperamos|convidamos|solicitamos|precisamos|que tal|alguem|conte nos|leva (so |)um minuto|quer)",
    ],
    offer: [
      "(receba|receber|recebe|recebera|ganhe|ganhar|ganha|ganhara|obtenha|obter|aproveite|aproveitar|espera por si|espera por voce|oferecemos|oferecer|oferta|damos|enviamos|enviaremos|devolvemos|recompensamos|premiamos|participe|participar|concorra|concorrer|acumule|desbloqueie|resgate|tera|garanta|lhe daremos|te damos|mandamos)",
    ],
    buy: ["(comprar|compre|compra|vender|vendo|venda)"],
    pay: ["(pagar|paga|pagamos|pagamento|paypal|pix|transferencia|transferimos)"],
    contactUs: [
      "(contacte|contate|contactar|contatar|fale|falar|escreva|escrever|ligue|avise|avisar|diga|dizer|entre em contato|entre em contacto)( |-)(nos|conosco|connosco|com a gente|o vendedor|nosso suporte|so a nos|para nos|primeiro)",
      "(atendimento ao cliente|servico ao cliente|apoio ao cliente|nos contate|nos avise|nos escreva|so a nos|em contato conosco|em contacto connosco|diga nos|fale conosco|contacte nos)",
    ],
    gift: [
      "(presente|presentes|brinde|brindes|surpresa|surpresas|mimo|mimos|bonus|premio|premios|recompensa|recompensas|oferta especial|lembranca|agrado)",
    ],
    coupon: [
      "(cupom|cupons|cupao|cupoes|vale|vales|voucher|codigo de desconto|codigo promocional|vale desconto)",
    ],
    discount: ["(desconto|descontos|abatimento|metade do preco|% de desconto|% off)"],
    freeItem: ["(gratis|gratuito|gratuita|gratuitos|gratuitamente|de graca|sem custo)"],
    giftCard: [
      "(cartao presente|vale presente|cartao oferta|gift card|cartao de oferta|credito na loja)",
    ],
    money: ["(dinheiro|cashback|reais|euros|pix|paypal)"],
    points: ["(pontos|creditos|moedas)"],
    contest: ["(sorteio|sorteios|concurso|rifa|loteria|concorra)"],
    warranty: [
      "(garantia (estendida|extra|adicional|gratis|prolongada)|(estender|estenda|prolongar|prolongue|duplicar|duplique|ativar|ative|dobrar|dobre) (a|sua|a sua) garantia|(ano|anos|meses) (extra |a mais |adicional |)de garantia)",
    ],
    access: ["(assinatura|acesso premium|conteudo exclusivo|adesao)"],
    refund: [
      "(reembolso|reembolsos|reembolsar|reembolsamos|reembolsaremos|reembolsado|estorno|estornamos|devolucao do (dinheiro|valor))",
      "(dinheiro|valor|preco) ~ (de volta|devolvido|devolvemos)",
    ],
    replacement: [
      "(substituicao|substituir|troca|produto novo|reparo|reparacao|peca nova|reposicao)",
    ],
    if: ["(se|caso|desde que|quem|na condicao)"],
    once: ["(assim que|depois|apos|quando|logo que|entao|ate que|uma vez|em seguida|a cada)"],
    exchange: [
      "(em troca|como agradecimento|para agradecer|por (sua|uma|cada|tua|a sua) (avaliacao|resenha|opiniao|comentario)|pela (sua |)(avaliacao|opiniao|resenha)|como recompensa|por avaliar|em agradecimento|por deixar)",
    ],
    before: ["(antes de|antes|primeiro|em vez de|ao inves de)"],
    instead: [
      "(em vez disso|caso contrario|senao|so a nos|diretamente|em privado|apenas a nos|somente)",
    ],
    contrast: ["(mas|porem|contudo|no entanto|todavia|embora|enquanto)"],
    fairness: [
      "(positiva ou negativa|boa ou ma|boa ou ruim|seja qual for|satisfeito ou nao|sem compromisso|livremente|gostando ou nao|bom ou mau)",
    ],
    happy: [
      "(satisfeito|satisfeita|satisfeitos|feliz|felizes|contente|contentes|gostou|gostaste|gosta|amou|adorou|adorando|curtiu|tudo bem|tudo certo|correu bem|deu tudo certo|boa experiencia|encantado|encantada|aprovou)",
    ],
    unhappy: [
      "(insatisfeito|insatisfeita|insatisfeitos|descontente|decepcionado|decepcionada|desapontado|desapontada|problema|problemas|reclamacao|reclamacoes|queixa|nao (gostou|ficou satisfeito|ficou satisfeita|esta satisfeito|esta satisfeita|ficou contente)|algo (nao|deu) (correu|errado|esta certo)|ma experiencia|inconveniente)",
    ],
    positive: [
      "(positiva|positivas|positivo|boa|boas|bom|otima|otimas|excelente|bonita|gentil|favoravel|melhor|maravilhosa|linda)",
    ],
    negative: [
      "(negativa|negativas|negativo|ma|mas avaliacoes|ruim|ruins|pessima|1 estrela|uma estrela|baixa)",
    ],
    honest: ["(honesta|honestas|sincera|sinceras|sincero|honesto)"],
    negator: ["(nao|nunca|jamais|sem|nenhum|nenhuma|nada|nem|ninguem)"],
    notNegator: ["(nao (hesite|se esqueca|esqueca|se preocupe|perca|so)|por que nao|senao)"],
    forbid: [
      "(proibido|proibida|proibidos|proibidas|proibe|nao e permitido|nao permitido|nao se pode|nao pode (pedir|oferecer)|nao podem|nao devem|nunca (compre|ofereca|peca)|contra as (regras|politicas|diretrizes)|viola|violacao|ilegal|multa|sancao|politica|diretrizes|avaliacoes falsas|regras)",
    ],
    report: ["(me ofereceu|me ofereceram|me prometeram|prometia|me pediram|me pediu)"],
    thirdParty: [
      "(os vendedores|alguns vendedores|as empresas|amazon|google|a plataforma|segundo|um estudo)",
    ],
    advice: ["(dicas|dica|guia|como conseguir|exemplo|exemplos|atencao|cuidado|artigo)"],
    kin: [
      "(mae|pai|tia|tio|primo|prima|irma|irmao|marido|mulher|esposa|amigo|amigos|amiga|amigas|familia|familiares|avo)",
    ],
    staff: [
      "(equipe|equipa|funcionarios|funcionario|colegas|colega|empregados|pessoal|estagiario)",
    ],
    rival: ["(concorrente|concorrentes|concorrencia|rival|rivais)"],
    self: [
      "(trabalho (para|na) (a empresa|empresa|a marca|o fabricante)|como (fabricante|vendedor|criador|autor)|m(eu|inha) (marido|mulher|esposa|irmao|irma|filho|filha|pai|mae|amigo) ~ (inventou|criou|projetou|fabrica|vende)|(meu|nosso|nossa) (produto|empresa|loja|invencao|marca)|sou (o|a) (criador|fabricante|vendedor|fundador|dono|dona))",
    ],
    we: ["(nos|nosso|nossa|nossos|eu|meu|minha)"],
    you: ["(voce|voces|te|seu|sua|seus|suas|lhe|tu|teu|tua|si)"],
    iBuyer: ["(eu|meu|minha|me)"],
    reviewTrade: [
      "(comprar|compre|vender|vendo|venda de) ~ (avaliacoes|resenhas|comentarios)",
      "(testadores|avaliadores) (de produtos|procurados|)",
      "(procuramos|procuro) ~ (testadores|avaliadores)",
      "(grupo de avaliacoes|clube de avaliacoes|troca de avaliacoes|pacote de avaliacoes)",
    ],
    gatingTool: [
      "(filtrar|filtra|interceptar|bloquear) ~ (avaliacoes|negativas|clientes|insatisfeitos)",
    ],
    screenshot: ["(captura|foto|print|prova) (de tela|da sua avaliacao|da avaliacao)", "print da"],
    reciprocal: ["(avaliacao por avaliacao|troca de avaliacoes|eu avalio a sua)"],
    pity: [
      "(nos prejudica|sustento|desesperado|desesperados|nossos filhos|nossa familia|perder o emprego|imploro)",
    ],
    legal: [
      "(advogado|advogados|tribunal|processo|processar|difamacao|medidas legais|policia|queixa crime)",
    ],
    duty: [
      "(e justo|o minimo|imediatamente|em 24 horas|em 48 horas|ultima oportunidade|exigimos|deve)",
    ],
    withhold: [
      "(so (se|quando|depois)|somente (se|quando|apos)|apenas (se|quando|apos)|assim que (a sua|sua|voce|virmos)|ate que (a sua|sua|voce))",
    ],
    threat: [
      "(sabemos onde mora|sabemos onde voce mora|consequencias|vai se arrepender|lista negra)",
    ],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|wechat|tiktok|zap)"],
    outsideLink: [
      "(nosso|nossa) (site|pagina|loja online|canal|instagram|facebook)",
      "(escaneie|digitalize|siga nos|nos siga|codigo qr|qr code|clique aqui|visite nosso|visite o nosso)",
    ],
    thanks: ["(obrigado|obrigada|agradecemos|muito obrigado|gratos)"],
    hello: [
      "(ola|oi|bom dia|boa tarde|caro|cara|cumprimentos|atenciosamente|tenha um|a disposicao|abracos|aproveite bem|ate breve)",
    ],
    orderNotice: [
      "(seu|sua|a sua|o seu) (pedido|encomenda|compra|pacote) ~ (enviado|enviada|recebido|recebida|confirmado|confirmada|caminho|preparacao|processado|saiu)",
      "(confirmacao de pedido|recebemos o seu pedido|recebemos seu pedido|a caminho)",
    ],
    reminder: [
      "(lembrete|lembramos|lembrar|novamente|de novo|mais uma vez|segunda mensagem|terceira mensagem|ainda nao|mensagens anteriores|mensagem anterior|ja pedimos)",
    ],
    promo: [
      "(newsletter|nova colecao|oferta especial|ofertas|saldos|promocao|promocoes|descubra|compre agora|black friday|proxima compra|novidades|assine|inscreva se)",
    ],
    cancelAsk: ["(cancelar|cancele|cancela) (o seu|seu|o|este|a sua|a) (pedido|compra|encomenda)"],
    praiseReply: [
      "(ficamos felizes|fico feliz|que bom|ficamos contentes) (que|em saber|por)",
      "obrigado pelas (belas|gentis|amaveis|lindas) palavras",
      "pelo elogio",
    ],
    useful: [
      "(rastreamento|rastreio|fatura|nota fiscal|instrucoes|devolucao|tamanho|cor|modelo|qual|quando|onde|atraso|reembolsado|garantia|alfandega|endereco|morada|peca|parafusos|carregador|reparo|quebrado|partido|falta|errado|defeito|segunda|terca|quarta|quinta|sexta|pergunta|resposta|porque|desculpe|lamentamos|motivo|solucao|ajudar)",
    ],
    insult: [
      "(idiota|estupido|estupida|mentiroso|mentirosa|ridiculo|vergonha|imbecil|burro|burra|mentiras|ignorante|inutil)",
    ],
    sneer: [
      "(aprenda a ler|leia o manual|nao e problema nosso|o que esperava|compre noutro lado|compre em outro lugar)",
    ],
    obscene: ["(merda|puta|caralho|porra|filho da puta|foder|cabrao|arrombado|otario)"],
    disclosure: [
      "(recebi|ganhei|me enviaram|me mandaram) ~ (gratis|gratuitamente|de graca|em troca|para testar|com desconto)",
      "em troca (de uma|da minha|desta) (avaliacao|resenha|opiniao)",
    ],
    promised: ["(em troca|prometido|opiniao sincera|avaliacao honesta)"],
    promoInReview: [
      "(use|usem|com) (meu|o meu|o) (codigo|cupom)",
      "(visite|visitem|sigam|siga|me sigam) ~ (meu|nosso|minha) (canal|blog|loja|pagina|perfil)",
    ],
    topicService: [
      "(vendedor|vendedora|loja|atendimento|servico|suporte|reembolso|devolucao|resposta|respondeu|responde|comunicacao|pedido|mensagens|mensagem)",
    ],
    topicDelivery: [
      "(entrega|entregue|envio|enviado|encomenda|pacote|embalagem|transportadora|carteiro|correios|chegou|chegar|atraso|atrasado|prazo|rapida|rapido)",
    ],
    topicProduct: [
      "(qualidade|som|graves|bateria|tela|ecra|sabor|cheiro|tamanho|cor|tecido|material|motor|ziper|fecho|lamina|cabo|tampa|botao|funciona|quebrou|quebrada|partiu|riscado|vaza|resistente|fragil|confortavel|design|plastico|metal|madeira|leve|pesado|barulhento|carrega|carregador|lampada|frigideira|chaleira|fones|livro|historia|produto|produtos|artigo|aparelho|modelo|usar|uso|lavagem|montagem|facil|capa|foto)",
    ],
    personName: ["(senhor|senhora|sr|sra)"],
  },
};

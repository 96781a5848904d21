import type { Forms } from "../lexicon.ts";

/** Portuguese: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(depois que|quando|assim que|se|após) (eu |)(postar|publicar|escrever|colocar|deixar|puser) (isto|isso|esta|este|a minha|minha)",
    "(para|por) (escrever|publicar|postar|ter escrito) (isto|isso|estas linhas|esta avaliação)",
  ],
  orderWord: [
    "(numero|num|n) (do pedido|da encomenda|da fatura|do cliente|de rastreio|de rastreamento)",
  ],
  address: ["(rua|avenida|praca|travessa|cep|codigo postal|apartamento|andar|lote)"],
  topicPrice: [
    "(mais barato|mais barata|mais baratos|mais em conta|por menos) (na|no|em|noutro|noutra|em outro|em outra|la fora)",
    "(encontrei|achei|vi|vende se|vendido) ~ (mais barato|por menos|pela metade do preco na)",
    "(de novo em estoque|voltou ao estoque|sem estoque|esgotado na|disponivel na|disponivel no|o preco (subiu|baixou|aumentou|dobrou|duplicou|caiu))",
  ],
  illegal: [
    "(dinheiro falso|notas falsas|documentos falsos|passaporte falso|passaportes falsos|cartoes roubados|cartao roubado|cartao clonado|cartoes clonados|mercadoria roubada|vou te matar|vou matar voce|vou mata lo|fazer uma bomba|fabricar uma bomba|vender droga|comprar droga|vendo droga|sem nota e sem imposto|burlar a seguranca|contornar a seguranca|hackear a conta|queimar a sua casa)",
  ],
  hate: [
    "(volte|voltem|volta|vao embora) (para o|para|pro|pra|ao) (seu|sua|teu|tua|vosso|vosso) (pais|terra)",
    "(sujos|sujo|malditos|maldito|nojentos|nojento|porcos) (estrangeiros|estrangeiro|judeus|judeu|ciganos|cigano|pretos|preto|negros|negro|chineses|chines|imigrantes|imigrante|muculmanos|brasileiros|nordestinos|nordestino|viados)",
    "(tipico de|coisa de) (ciganos|cigano|judeus|judeu|preto|pretos|nordestino|nordestinos|estrangeiros)",
    "(nao comprem (nunca |nada |)(de|a|aos|dos) (estrangeiros|judeus|ciganos|muculmanos|imigrantes|chineses)|sub humanos|subumanos|subumano|raca inferior|todos os (ciganos|judeus|estrangeiros) (roubam|sao|mentem))",
  ],
  insult: [
    "(se vira|te vira|encher o saco|enche o saco|pare de encher|reclamona|reclamão|sem noção|folgado|folgada)",
    "(aprenda|aprende|vai aprender) a (ler|escrever|usar)",
    "quer tudo (de graça|grátis|de borla)",
    "(espertinho|caloteiro|aproveitador|mentiroso|golpista|mão de vaca|chorão|ladrão|forreta)",
    "(gente|pessoas|clientes) (como você|como o senhor|como a senhora|da sua laia|do seu tipo|da sua espécie|como tu)",
    "(clientes|gente|pessoas|compradores) como (você|o senhor|a senhora|tu)",
    "(soubesse ler|sabe ler|óculos|cego|ridículo|patético|vergonhoso|tenha vergonha)",
    "(idiota|estupido|estupida|mentirosa|vergonha|imbecil|seu burro|sua burra|mentiras|ignorante|inutil)",
    "(idiotas|imbecis|estupidos|mentirosos|mentirosas|mente|mentir|ridicula|patetica|palhaco|palhaca|trapaceiro|vigarista|ladra|sem vergonha|cara de pau|mal educado|mal educada|ignorantes|analfabeto|analfabeta|inuteis|incapaz|choramingas|chorona|reclamao|preguicoso|preguicosa|asneiras|besteiras|disparates|parvo|parva|parvoice|nao sabe ler|nao sabes ler|sabes ler|que vergonha|cretino|cretina|sem cerebro|ma fe|burro demais|burra demais|tao burro|tao burra|voce e burro|voce e burra)",
  ],
  sneer: [
    "(ponha os óculos|põe os óculos|queridinha|querido|meu anjo|minha filha|princesa|espertinho|gênio)",
    "(leia o manual|era só ler|sabe ler|não é problema nosso|problema seu|culpa sua|vá chorar|vai chorar|peça ajuda)",
    "(aprenda a ler|o que esperava|compre noutro lado|compre em outro lugar)",
    "(leia antes|leia primeiro|era so ler|bastava ler|se soubesse ler|da proxima vez (leia|pense|use)|use a cabeca|use o cerebro|compre em outra loja|va a outra loja|vai chorar|chora mais|boa viagem|problema seu|o problema e seu|culpa sua|azar o seu|azar o teu|quem se importa|ninguem liga|ate uma crianca|pare de (reclamar|chorar|mentir|choramingar)|parabens pela inteligencia|o que voce esperava|ja vai tarde)",
  ],
  obscene: [
    "(merda|puta|caralho|porra|filho da puta|foder|cabrao|arrombado|otario de merda)",
    "(merdas|bosta|bostas|cagada|cagar|putas|puto da vida|putaria|caralhos|porcaria do caralho|foda|foda se|fodido|fodida|fodam|vai se foder|cabroes|cabrona|arrombada|cuzao|cuzona|cu|buceta|piroca|pau no cu|viado|vai tomar no cu|tomar no cu|tnc|vsf|pqp|puta que pariu|filhos da puta|desgracado|vagabunda|vadia|babaca|babacas|otario do caralho)",
  ],
  disclosure: [
    "(a marca|a empresa|o vendedor|a loja|o fabricante) (me |)(deixou|ofereceu|deu|enviou|mandou|cedeu) (me |)",
    "(ganhei|recebi|me deram|me enviaram|deram me|enviaram me) ~ (grátis|de graça|em troca|para avaliar|pra avaliar|para escrever|de brinde|se eu)",
    "(reembolso|dinheiro|estorno) ~ (depois que|após|quando|depois de) (mandei|enviei|enviar|mandar|postei|mostrei)",
    "(escrevo|posto|deixo|faço) (isto|isso|esta|essa|este) ~ (porque|por|para|pois)",
    "à minha disposição",
    "(pôs|colocou|deixou|cedeu|forneceu|emprestou|enviou|mandou) ~ (sem custos|sem custo|grátis|gratuitamente|de graça|gratuito)",
    "(recebi|ganhei|deram|enviaram|mandaram) ~ (de graça|grátis|gratuitamente|gratuito|sem custo)",
    "(recebi|ganhei|me enviaram|me mandaram) ~ (gratis|gratuitamente|de graca|em troca|para testar|com desconto)",
    "em troca (de uma|da minha|desta) (avaliacao|resenha|opiniao)",
    "(recebi|recebido|recebida|ganhei|enviaram|mandaram|me deram|deram me|enviaram me|obtive|consegui|me foi enviado|foi me oferecido|ofereceram me) ~ (gratis|gratuitamente|de graca|em troca|para testar|para avaliar|para experimentar|com desconto por|por esta avaliacao|pela avaliacao|por essa avaliacao|pela minha avaliacao|pela minha opiniao)",
    "(gratis|de graca|gratuito|gratuita) ~ (para testar|para experimentar|em troca de|em troca da|por esta avaliacao|pela avaliacao|por essa avaliacao)",
    "em troca (de|da|desta|dessa|de uma|da minha|de minha|de um|do meu) (avaliacao|opiniao|resenha|opiniao sincera|avaliacao honesta|avaliacao sincera|opiniao honesta|sincera opiniao|comentario|estrelas)",
    "(vendedor|empresa|marca|loja|fabricante) ~ (me reembolsa|me reembolsou|me deu|me da|me devolve|me devolveu|devolve me|reembolsa me|me presenteou|me prometeu|me mandou gratis)",
    "(me dao|me pagam|me reembolsam|me devolvem|dao me|pagam me|ganho|recebo|vou receber|vou ganhar) ~ (por esta avaliacao|por essa avaliacao|pela avaliacao|pelas estrelas|por cinco estrelas|por 5 estrelas|por avaliar|por escrever|por esta opiniao)",
    "(como testador|como testadora|em parceria com|publi|parceria paga|avaliacao patrocinada|produto cedido|produto oferecido pela|no ambito de um teste)",
  ],
  promised: [
    "(pra|para) (falar|dizer|contar|escrever|avaliar|testar) (o que|a minha|sobre)",
    "em troca de (umas|uns|duas|três|algumas|um par de) (frases|linhas|palavras)",
    "(em troca|desde que eu|se eu|para eu|pra eu|contanto que) ~ (avaliar|avaliasse|escrever|escrevesse|postar|postasse|publicar|resenha|comentário)",
    "(depois que|após|quando) (mandei|enviei|mostrei) (o|a|um|uma) (link|print|foto|captura)",
    "(me espera|à minha espera|me prometeram|vou receber|vou ganhar|prometido|prometida)",
    "pediu em troca",
    "(em troca|em contrapartida|como contrapartida) ~ (relato|avaliação|opinião|texto|comentário|resenha|este|esta)",
    "(para testar|para teste|para experimentar|para provar|em teste|para avaliar|para opinar)",
    "(em troca|opiniao sincera|avaliacao honesta)",
    "(como testador|como testadora|prometeu|prometeram|por esta avaliacao|por essa avaliacao|pela avaliacao|pela minha avaliacao|opiniao honesta|avaliacao sincera|avaliacao patrocinada|pelas estrelas|por avaliar)",
  ],
  promoInReview: [
    "(use|usem|com) (meu|o meu|o) (codigo|cupom)",
    "(visite|visitem|sigam|siga|me sigam) ~ (meu|nosso|minha) (canal|blog|loja|pagina|perfil)",
    "(use|usem|usa|utilize|com|coloque|coloquem|aplique) (o meu|meu|o nosso|nosso|este) (codigo|codigo de desconto|cupom|cupao|link)",
    "(visite|visitem|me sigam|me siga|sigam|siga|se inscreva no|se inscrevam no|inscrevam se no|subscrevam|veja|vejam|passem|passa la|venha|venham|procurem) (no meu|na minha|o meu|meu|minha|a minha|nosso|nossa|o nosso|a nossa|no nosso|na nossa) (canal|blog|loja|pagina|perfil|instagram|youtube|site|conta|lojinha)",
    "(link de afiliado|link de indicacao|codigo de indicacao|link na bio|link no meu perfil|meu cupom|meu codigo)",
    "(na minha loja|na nossa loja|no meu site|no nosso site) (tem|tenho|temos|vende|vendo|vendemos|sai|esta|custa|e mais)",
    "(eu vendo|nos vendemos|vendo o mesmo|vendemos os mesmos|vendo melhores|vendo igual)",
  ],
  topicService: [
    "(vendedor|vendedora|loja|atendimento|servico|suporte|reembolso|devolucao|resposta|respondeu|responde|comunicacao|pedido|mensagens|mensagem)",
    "(vendedores|atencioso|atenciosos|educado|educados|simpatico|simpatica|serio|seria|profissional|profissionais|reclamacao|contato|contacto|contatei|contactei|respondem|responderam|respostas|reembolsou|reembolsaram|devolveram|devolucoes|cancelaram|cancelado|comunicacoes|sac|pos venda|pedidos|lojas|recomendo o vendedor|recomendo a loja|confiavel)",
  ],
  topicDelivery: [
    "(entrega|entregue|envio|enviado|encomenda|pacote|embalagem|transportadora|carteiro|correios|chegou|chegar|atraso|atrasado|prazo|rapida|rapido)",
    "(entregas|entregador|entregaram|envios|enviaram|encomendas|pacotes|embalado|embalada|bem embalado|mal embalado|caixa|chegaram|chegou rapido|chegou antes|chegou tarde|demora|demorou|demoraram|prazos|dentro do prazo|antes do prazo|pontual|rastreamento|alfandega|transporte|ctt|sedex|loggi|estafeta|motoboy|frete|veio rapido)",
  ],
  topicProduct: [
    "(qualidade|som|graves|bateria|tela|ecra|sabor|cheiro|tamanho|cor|tecido|material|motor|ziper|fecho|lamina|cabo|tampa|botao|funciona|quebrou|quebrada|partiu|riscado|vaza|resistente|fragil|confortavel|design|plastico|metal|madeira|leve|pesado|barulhento|carrega|carregador|lampada|frigideira|chaleira|fones|livro|historia|produto|produtos|artigo|aparelho|modelo|usar|uso|lavagem|montagem|facil|capa|foto)",
    "(qualidades|soa|sons|autonomia|telas|ecras|imagem|gosto|gosto de|sabores|cheira|tamanhos|veste|serve|serviu|cores|tecidos|couro|pele|laminas|faca|corta|cabos|pega|tampas|botoes|interruptor|funcionam|funcionava|funcionando|parou de funcionar|deixou de funcionar|avariou|estragou|partiu se|riscos|riscada|pinga|verte|solido|solida|robusto|robusta|confortaveis|sapato|sapatos|tenis|vestido|bolsa|relogio|brinquedo|cafeteira|liquidificador|batedeira|guitarra|violao|aspirador|celular|telemovel|pratico|pratica|lava|lavar|maquina|enferruja|enferrujou|acabamento|acabamentos|custo beneficio|relacao qualidade preco|bom produto|otimo produto|muito bom|muito boa|otimo|otima|excelente|perfeito|perfeita|satisfeito com|satisfeita com|contente com|amei|adorei|gostei|recomendo|recomendado|corresponde|como na foto|conforme a descricao|conforme descrito|ilumina|luz|aquece|esquenta|instrucoes|enredo|personagens|coluna|caixa de som|cadeira|mesa|estante|mochila|ima|barato|bonito|bonita|lindo|linda|reage|acende|apaga|util|vale a pena|vale o preco)",
  ],
  personName: ["(senhor|senhora|sr|sra)", "(senhorita|dona|dr|dra)"],
};

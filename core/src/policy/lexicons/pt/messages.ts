import type { Forms } from "../lexicon.ts";

/** Portuguese: pressure, and kinds of message. */
export const messages: Forms = {
  coaching: [
    "(mencione|mencionar|cite|destaque|escreva|inclua|use|ressalte|fale|diga|adicione|anexe) ~ (rapidez|qualidade|entrega rapida|nossa marca|palavras chave|na sua avaliacao|na avaliacao|no seu comentario|a sua avaliacao|sua avaliacao|nome do produto|uma foto|duas fotos)",
    "(pelo menos|minimo|no minimo) ~ (palavras|linhas|frases|caracteres|fotos)",
    "(copie e cole|copiar e colar|texto pronto|texto de exemplo|modelo de avaliacao|exemplo de avaliacao|voce pode escrever assim|pode escrever assim|veja o que escrever|sugestao de texto)",
  ],
  optOut: [
    "(descadastrar|descadastre se|cancelar a inscricao|cancelar inscricao|cancele sua inscricao|anular a subscricao|cancelar a subscricao|remover seu e mail da lista|link de cancelamento|nao receber mais|deixar de receber|parar de receber|nao deseja mais receber|nao quiser mais receber)",
  ],
  retaliation: [
    "(cancelaremos o seu|cancelaremos seu|vamos bloquear voce|bloqueamos voce|sem garantia para voce|nao venderemos mais|vamos denuncia lo)",
  ],
  suspension: [
    "(conta|loja|perfil) ~ (suspensa|suspender|fechada|bloqueada|bloquear|encerrada|suspensao|banida)",
  ],
  modest: [
    "(só|apenas|somos só|somos apenas) (dois|duas|três|nós dois|eu sozinho)",
    "(somos (só|apenas|somente)) (dois|duas|três|uma família)",
    "(pequena empresa|pequeno negocio|empresa familiar|negocio familiar)",
  ],
  pity: [
    "(nos|me) (derruba|derrubam|prejudica|afunda|quebra|mata|tira o sono)",
    "(multa|multado|punido|desconto|bronca) por cada (nota|avaliação|estrela)",
    "custa ~ (salário|emprego|trabalho|ordenado|posto)",
    "(terá|teremos|terei) de (sair|fechar|ir embora|despedir)",
    "(consequências|repercussões|efeitos) (graves|sérias|sérios|terríveis|pesadas)",
    "(fecha|fecharia|quebra|quebraria|afunda|afundaria|acaba com|acabaria com|arruinaria|destruiria) (a loja|a nossa loja|a minha loja|nossa loja|minha loja|a gente|connosco|conosco|o negócio|a empresa|nos)",
    "(despedir|demitir|terei de despedir|mandar embora)",
    "(fechar as portas|fechar portas|perder o emprego|perder meu emprego|nos arruina|nos destrói|custa nos|custar o emprego|despedir|demitir)",
    "(fazer nos|faz nos|pode fazer nos|nos faz|nos) (fechar|falir|afundar|perder|arruinar)",
    "(nos prejudica|sustento|desesperado|desesperados|nossos filhos|nossa familia|perder o emprego|imploro)",
    "(nos arruina|arruina|arruinam|destroi|nos destroi|esta destruindo|a destruir|nos faz muito mal|prejudica muito|prejudica nos|prejudica o nosso|prejudica nossa|fechar a loja|fechar as portas|fechar portas|ter que fechar|ter de fechar|perder meu emprego|perder o meu emprego|perco o emprego|posso ser demitido|ser demitido|ser demitida|despedido|despedida do trabalho|demitir|colocar comida|por comida na mesa|sustentar|meus filhos|os meus filhos|minha familia|a nossa familia|vivemos disso|nosso ganha pao|ganha pao|depende de voce|depende da sua|dependemos|dependem|suplico|te imploro|lhe imploro|pelo amor de deus|por piedade|tenha piedade|chorando|a chorar|lagrimas|desesperada|noites sem dormir|mae solteira|mae solo|nos custa clientes|custa nos clientes|significa tudo|e tudo para nos|significa muito para)",
  ],
  legal: [
    "(advogado|advogados|tribunal|processo|processar|difamacao|medidas legais|policia|queixa crime)",
    "(advogada|nosso juridico|departamento juridico|setor juridico|acionar judicialmente|acao judicial|acoes judiciais|medidas judiciais|vias legais|via judicial|justica|processar o senhor|processa lo|processaremos|processo judicial|calunia|injuria|difamatoria|difamatorio|danos morais|indenizacao|indemnizacao|boletim de ocorrencia|notificacao extrajudicial|queixa na policia|tribunais)",
  ],
  duty: [
    "(e justo|o minimo|imediatamente|em 24 horas|em 48 horas|ultima oportunidade|exigimos|deve alterar)",
    "(e justo que|nada mais justo|seria justo|o minimo que|no minimo|nos deve|deve nos|deves nos|tem a obrigacao|e obrigado a|tem que (alterar|mudar|remover|apagar|retirar|excluir)|tem de (alterar|mudar|remover|apagar|retirar|eliminar)|deve (alterar|mudar|remover|apagar|retirar|excluir|corrigir)|exijo|exigimos|esperamos de voce|sem demora|de imediato|imediatamente|agora mesmo|hoje mesmo|ultimo aviso|ultima chance|do contrario|caso contrario|agora e a sua vez|e a sua vez|faca a sua parte|faca sua parte|fizemos a nossa parte|fizemos nossa parte|todos devem|cada um deve|devem deixar|todos tem que|todos tem de)",
  ],
  withhold: [
    "(segue|seguirá|sai|vai|enviamos|despachamos|parte) (assim que|quando|logo que|depois que|se)",
    "sem (avaliação|opinião|estrelas) (não há|nada de|não)",
    "(peça|reposição|reembolso|encomenda|garantia|artigo|produto) ~ (quando|assim que|depois de|depois que|logo que|se) (a|o|sua|tua|você|virmos)",
    "(so (se|quando|depois)|somente (se|quando|apos)|apenas (se|quando|apos)|assim que (a sua|sua|voce|virmos)|ate que (a sua|sua|voce))",
    "(so (apos|depois de|se nos|se deixar|com a avaliacao)|somente (apos|depois)|apenas (apos|depois)|nao (enviaremos|enviamos|reembolsaremos|reembolsamos|recebera|receberas|processaremos) ~ (ate que|ate|enquanto|sem a)|enquanto (a avaliacao|sua avaliacao|a sua avaliacao|nao)|ate que (mude|altere|remova|apague|publique|deixe|a avaliacao)|assim que (alterar|mudar|remover|apagar|publicar|deixar|retirar|avaliar)|para (ativar|receber|obter|liberar|desbloquear) (a|o|sua|seu|a sua|o seu) (garantia|reembolso|substituicao|troca|peca)|condicionado a|condicionada a|mediante avaliacao|mediante a avaliacao)",
  ],
  threat: [
    "(sabemos onde mora|sabemos onde voce mora|consequencias|vai se arrepender|lista negra)",
    "(sabemos o seu endereco|sabemos seu endereco|temos o seu endereco|temos seu endereco|temos a sua morada|sabemos a sua morada|sabemos onde vive|sabemos onde voce vive|vai arrepender se|vais te arrepender|vai se arrepender|se arrependera|seu nome e endereco|publicaremos o seu|divulgaremos seus|vamos bloquea lo|vamos te bloquear|cuidado com o que|vai pagar por isso)",
  ],
  thanks: [
    "(obrigado|obrigada|agradecemos|muito obrigado|gratos)",
    "(obrigados|obrigadao|muito obrigada|mil obrigados|grato|grata|agradeco|agradecemos a|agradecemos o|agradecidos|valeu)",
  ],
  hello: [
    "(ola|oi|bom dia|boa tarde|caro|cara|cumprimentos|atenciosamente|tenha um|a disposicao|abracos|aproveite bem|ate breve)",
    "(boa noite|otimo dia|otima semana|bom fim de semana|cordialmente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|abraco|um abraco|caros|estimado|estimada|prezado|prezada|querido|querida|ficamos a disposicao|estamos a disposicao|a sua disposicao|estamos aqui|tenha um otimo|tenha uma otima|boas festas|aproveite|desejamos|esperamos que)",
  ],
  orderNotice: [
    "(seu|sua|a sua|o seu) (pedido|encomenda|compra|pacote) ~ (enviado|enviada|recebido|recebida|confirmado|confirmada|caminho|preparacao|processado|saiu)",
    "(confirmacao de pedido|recebemos o seu pedido|recebemos seu pedido|a caminho)",
    "(seu|sua|o seu|a sua|o|a) (pedido|encomenda|compra|pacote|artigo) ~ (enviado|enviada|recebido|recebida|confirmado|confirmada|a caminho|em preparacao|sendo preparado|processado|processada|saiu|entregue|pronto|pronta|postado|postada|expedida|despachado|registada)",
    "(ja (enviamos|postamos|recebemos|despachamos)|recebemos (o seu|seu|a sua|sua) (pedido|encomenda|compra|pagamento)|estamos preparando|estamos a preparar|pedido (confirmado|recebido|enviado)|esta a caminho|obrigado pela (compra|sua compra|preferencia|encomenda)|obrigada pela (compra|sua compra|preferencia|encomenda)|obrigado por comprar|pela preferencia)",
  ],
  reminder: [
    "(segundo|terceiro|quarto|quinto|último) (e último |) (lembrete|aviso|pedido|contato|contacto)",
    "nada (encontramos|encontrámos|vimos|recebemos)",
    "(perguntar|pedir|insistir|solicitar|lembrar) (mais uma vez|de novo|outra vez|novamente)",
    "(pedimos lhe|pedimos te|pedimos|tínhamos pedido|solicitamos) que (avaliasse|avaliasses|escrevesse|deixasse|opinasse|classificasse)",
    "(pequeno lembrete|lembrete|ainda falta|falta nos|continuamos à espera)",
    "(ainda não|voltamos a|lembramos|lembrar|lembrete|de novo|outra vez|novamente|mais uma vez|insistimos)",
    "(lembrete|lembramos|lembrar|novamente|de novo|mais uma vez|segunda mensagem|terceira mensagem|ainda nao|mensagens anteriores|mensagem anterior|ja pedimos)",
    "(lembramos lhe|so para lembrar|passando para lembrar|apenas um lembrete|outra vez|pela segunda vez|pela terceira vez|como pedimos|como ja pedimos|como solicitado|nossa ultima mensagem|a nossa ultima mensagem|minha mensagem anterior|voltamos a|volto a|voltar a pedir|insistimos|reforcamos o pedido|reforcar o pedido|ainda nao deixou|ainda nao recebemos|ainda nao avaliou|ainda nao vimos|ainda sem|continuamos sem|voce esqueceu|esqueceu se|se esqueceu de|teve tempo de|conseguiu um tempo|na semana passada|semana passada|ultimo lembrete)",
  ],
  promo: [
    "(só hoje|apenas hoje|somente hoje|hoje só|em todas as nossas|em todos os nossos|em toda a loja)",
    "(nova coleção|as nossas novidades|dê uma vista de olhos|dê uma olhada|dá uma olhada|em promoção|promoção|saldos|liquidação|em oferta|não perca|a condizer|combinando)",
    "(newsletter|nova colecao|oferta especial|ofertas|saldos|promocao|promocoes|descubra|compre agora|black friday|proxima compra|confira as novidades|novidades da (loja|coleção|semana)|assine ja|inscreva se)",
    "(nossas ofertas|as nossas ofertas|nova linha|nossa nova|nosso novo|a nossa nova|o nosso novo|nossos novos|nosso catalogo|o nosso catalogo|de uma olhada|da uma olhada|veja nossa|confira nossa|confira nossos|confira as|conheca nossa|conheca nossos|conheca a nossa|visite nossa loja|visite a nossa loja|outros produtos|nossos produtos|os nossos produtos|pode gostar tambem|liquidacao|enquanto durarem os estoques|tempo limitado|ultimos dias|nao perca|nao percam|em promocao|leve 2|leve dois|assine nossa|subscreva|subscreva a|proximo pedido|proximas compras|proxima encomenda|tambem disponivel|indique um amigo|colecao de (verao|inverno|primavera|outono))",
  ],
  cancelAsk: [
    "(cancelar|cancele|cancela) (o seu|seu|o|este|a sua|a) (pedido|compra|encomenda)",
    "(cancelar|cancele|cancela|cancelasse|cancelem|anular|anule) (voce mesmo |)(o seu|seu|o|este|esse|a sua|sua|a|esta) (pedido|compra|encomenda)",
    "(solicitar|solicite|solicita|pedir|peca) (o|um|a) (cancelamento|anulacao)",
    "(cancelamento da sua parte|cancelamento pela sua conta|cancelar pela sua conta)",
  ],
  praiseReply: [
    "(que bom que|que bom saber|ainda bem que|ficamos contentes|fico contente|fico feliz|ficamos felizes)",
    "(ficamos felizes|fico feliz|que bom|ficamos contentes) (que|em saber|por)",
    "obrigado pelas (belas|gentis|amaveis|lindas) palavras",
    "pelo elogio",
    "(que alegria|que otimo|que maravilha|ficamos muito felizes|ficamos contentes|ficamos muito contentes|fico contente|fico muito feliz|que legal|estamos felizes|estamos muito felizes|e um prazer|nos alegra|ficamos radiantes|ainda bem|otimo) (que|em saber|saber que|saber|ler|em ler|ouvir|de saber|por saber|ouvir isso|)",
    "(obrigado|obrigada|muito obrigado|muito obrigada) (pelas|pelos|pelo|pela) (palavras|suas palavras|lindas palavras|gentis palavras|palavras gentis|belas palavras|elogios|elogio|carinho|mensagem tao|bela mensagem|linda mensagem)",
  ],
  useful: [
    "(vizinh*|ponto de recolha|ponto de retirada|portaria|porteiro|zelador|recepção)",
    "(transportadora|entregador|estafeta|técnico) (lhe |te |) (liga|ligará|passa|passará|vem|virá|recolhe|telefona)",
    "(rastreamento|rastreio|fatura|nota fiscal|instrucoes|devolucao|tamanho|cor|modelo|qual|quando|onde|atraso|reembolsado|garantia|alfandega|endereco|morada|peca|parafusos|carregador|reparo|quebrado|veio partido|falta|errado|defeito|segunda|terca|quarta|quinta|sexta|pergunta|resposta|porque|desculpe|lamentamos|motivo|solucao|ajudar)",
    "(rastrear|manual|em anexo|anexo|anexamos|etiqueta|qual tamanho|que tamanho|tamanhos|cores|qual cor|que cor|medidas|orcamento|filtro|limpar|lavar|mantenha|mantenha pressionado|pressione|prima|ligue o|tomada|esgotado|esgotada|greve|chuva|temporal|transportadora|baixar|descarregar|numero de serie|verifique|verificar|confirme|confirmar|indique|escolher|escolha|devolver|devolva|foto|ponto de recolha|disponivel|sabado|domingo|amanha|prazo|dias|reembolso|troca|reposicao|por causa|devido|avisar)",
  ],
};

import type { Forms } from "../lexicon.ts";

/** Portuguese: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  evasion: [
    "palavras (diferentes|distintas|próprias)",
    "(nao|nunca|sem) ~ (mencionar o brinde|mencionar o vendedor|mencionar o reembolso|mencione|mencionem|mencionar|dizer que foi gratis|diga que foi gratis|levantar suspeitas|dar na vista|ser pego)",
    "(varias|diferentes|outras|varios) (contas|ips|enderecos ip|perfis)",
    "(espere|aguarde) ~ (dias antes|dias para|antes de publicar|antes de avaliar)",
  ],
  club: [
    "(procuram se|procura se|procuramos|procuro) ~ (para um teste|para testar|para teste|para experimentar)",
    "(procuro|procuramos|procura se|procuram se|preciso de|precisamos de|busco|buscamos) ~ (compradores|pessoas|voluntários|clientes)",
    "(junte se|entre no|participe do|inscreva se|cadastre se|grupo|clube|comunidade|canal|membros|programa|rede)",
  ],
  spent: [
    "(pelo|pela|por causa do|por causa da) (risco|dano|defeito|atraso|erro|quebra|transtorno)",
    "(já (está |)aplicado|aplicado na|já descontado|descontado|expirado|resgatado|utilizado|deduzido|abatido)",
    "(que utilizou|que usou|que usaste|ja utilizado|ja usado|expirou|expirado|com que pagou|com o qual pagou|aplicado ao pedido|aplicado no pedido|aplicado na compra|foi aplicado|incluido no pedido|incluida no pedido|incluido na encomenda|que comprou|que pediu|que escolheu|conforme a fatura|consta na fatura|consta da fatura|na nota fiscal|voltou para a sua|voltou a sua conta|devolvido a sua conta)",
  ],
  gift: [
    "(por nossa conta|garrafa|mimo|miminho|brinde|brindes|surpresa|lembrança|lembrancinha|presente)",
    "(um presente|presentinhos|brinde|brindes|surpresa|surpresas|mimo|mimos|bonus|premio|premios|recompensa|recompensas|oferta especial|lembranca|agrado)",
    "(presentinho|presentao|um brinde|brindezinho|mimo especial|um mimo|lembrancinha|surpresinha|amostra gratis|algo especial|recompensas|gratificacao|um agradinho|premio|um extra|oferta surpresa|prenda|prendas|uma prenda)",
  ],
  coupon: [
    "(cupom|cupons|cupao|cupoes|um vale de|vales de compra|voucher|codigo de desconto|codigo promocional|vale desconto)",
    "(cupom de desconto|cupons de desconto|cupao de desconto|codigo promo|vale compras|vale de compras|vale de desconto|um cupom|um vale|vouchers|codigos de desconto|cupomzinho)",
  ],
  discount: [
    "(desconto|descontos|abatimento|metade do preco|% de desconto|% off)",
    "(de desconto|% off|% na sua|% na proxima|precinho|preco especial|preco reduzido|a metade do preco|descontinho|descontao)",
  ],
  freeItem: [
    "sem (pagar|gastar|desembolsar) (nada|um cêntimo|um centavo|um euro|um real|)",
    "(portes|frete|envio|despesas de envio) ~ (por nossa conta|a nosso cargo|grátis|gratuito|oferecidos|na faixa)",
    "(de borla|à borla|na faixa|de graça|sem custo|sem pagar|à pala)",
    "(gratis|gratuito|gratuita|gratuitos|gratuitamente|de graca|sem custo)",
    "(gratuitas|inteiramente gratis|totalmente gratis|sem pagar nada|sem custos|sem custo algum|por nossa conta|por conta da casa|e por nossa conta|sai de graca|a custo zero|gratuitos)",
  ],
  giftCard: [
    "(cartao presente|vale presente|cartao oferta|gift card|cartao de oferta|credito na loja)",
    "(cartao presente|cartao amazon|giftcard|credito em loja|credito na nossa loja|cheque prenda|cheque oferta|vale amazon)",
  ],
  money: [
    "(dinheiro|cashback|reais|euros|pix|paypal)",
    "(real|euro|grana|dinheirinho|dinheiro vivo|em dinheiro|mb way|mbway|pix de)",
  ],
  points: [
    "(pontos|creditos|moedas)",
    "(ponto|pontos extra|pontos de fidelidade|milhas|moedinhas)",
  ],
  contest: [
    "(sorteamos|sorteio|sortear|sortearemos|vamos sortear|rifa|ganhar|ganhe|prémio|prêmio)",
    "(sorteio|sorteios|concurso|rifa|loteria|concorra)",
    "(no sorteio|do sorteio|sorteamos|vamos sortear|rifa|ganhar um|ganhar uma|pode ganhar|concorre a|concorrer a|participe do sorteio|passatempo)",
  ],
  warranty: [
    "garantia (vitalícia|estendida|alargada|prolongada|em dobro|de cinco anos)",
    "(garantia (estendida|extra|adicional|gratis|prolongada)|(estender|estenda|prolongar|prolongue|duplicar|duplique|ativar|ative|dobrar|dobre) (a|sua|a sua) garantia|(ano|anos|meses) (extra |a mais |adicional |)de garantia)",
    "(garantia (gratuita|mais longa|dupla|premium|de brinde|alargada|maior)|extensao da garantia|extensao de garantia|prolongamos a garantia|estendemos a garantia|estendemos a sua garantia|dobramos a garantia|(um|1|2|dois|3|tres) (ano|anos) (a mais |extra |)de garantia|mais um ano de garantia)",
  ],
  access: [
    "(assinatura|acesso premium|conteudo exclusivo|adesao)",
    "(acesso exclusivo|acesso vip|acesso gratuito|clube vip|capitulo extra|meses gratis|mes gratis|conteudo extra)",
  ],
  refund: [
    "(valor|dinheiro|montante|quantia|preço|grana) (volta|regressa|retorna|é devolvido|cai|cai de volta) (inteirinho|inteiro|todo|por inteiro|de volta|para|pra|na)",
    "dinheiro (de volta|devolvido)",
    "(gasto|valor|despesa|custo|montante|dinheiro) (é|será|são|fica) (transferido|devolvido|reembolsado|restituído|pago de volta|creditado|ressarcido)",
    "(tudo o que pagou|o que pagou|valor integral|valor total|preço total)",
    "(devolvemos|devolveremos|reembolsamos|reembolso|restituímos|estornamos|devolver) ~ (dinheiro|valor|preço|pagou|montante|tudo|total)",
    "(reembolso|reembolsos|reembolsar|reembolsamos|reembolsaremos|reembolsado|estorno|estornamos|devolucao do (dinheiro|valor))",
    "(dinheiro|valor|preco) ~ (de volta|devolvido|devolvemos)",
    "(o seu dinheiro|seu dinheiro|o dinheiro|teu dinheiro|o valor|o preco|o valor pago|a metade) ~ (de volta|devolvido|devolvida|reembolsado|na sua conta|na conta|devolvemos|de regresso|estornado)",
    "(reembolsa|reembolse|reembolsam|reembolsada|reembolsar te|reembolsar lhe|reembolso total|reembolso integral|reembolso completo|devolver o dinheiro|devolver o seu dinheiro|devolvemos o|devolveremos o|devolvo o|receba seu dinheiro|receba o seu dinheiro|recupere o dinheiro|recupere o seu dinheiro|recupere seu dinheiro|recuperar o dinheiro|estornar|estornaremos|estornado|dinheiro de volta|valor de volta|ressarcir|ressarcimento)",
  ],
  replacement: [
    "(substituicao|substituir|troca do produto|produto novo|reparo|reparacao|peca nova|reposicao)",
    "(substituimos|substituto|peca de reposicao|peca de substituicao|nova peca|outra unidade|unidade nova|reenviar|reenviamos|reenvio|reparar|reparamos|consertar|conserto|defeituoso|defeituosa|com defeito|quebrado|quebrada|avariado|avariada|danificado|danificada|em garantia|na garantia)",
  ],
  reviewTrade: [
    "(subimos|levamos|elevamos|colocamos) ~ (4|nota|avaliação|estrelas)",
    "(compradores|clientes) (reais|locais|verdadeiros|de verdade)",
    "nós (cuidamos das |tratamos das |fazemos as |as )(avaliações|estrelas|resenhas)",
    "(só|somente|apenas) compradores verificados",
    "(procuro|procuramos|procura se|preciso de|precisamos de|busco|buscamos) ~ (compradores|clientes|pessoas) ~ (reembolso|grátis|avaliação|avaliações|devolução|pix)",
    "(avaliações|opiniões) (para a sua|para o seu|para sua|para seu) (loja|produto|negócio|página|perfil)",
    "(avaliações|opiniões|resenhas|estrelas) (reais|verificadas|positivas|autênticas|garantidas|falsas|verdadeiras) (para|a partir|por|em|desde)",
    "(comprar|compre|vender|vendo|venda de) ~ (avaliacoes|resenhas|comentarios)",
    "(testadores|avaliadores) (de produtos|procurados|)",
    "(procuramos|procuro) ~ (testadores|avaliadores)",
    "(grupo de avaliacoes|clube de avaliacoes|troca de avaliacoes|pacote de avaliacoes)",
    "(compre|comprar|compra|vendo|vendemos|vende|venda de|consiga|obtenha) ~ (avaliacoes|resenhas|avaliacoes google|avaliacoes positivas|avaliacoes verificadas|avaliacoes reais|comentarios positivos|estrelas no google)",
    "(testadores|testador|testers|tester|avaliadores|avaliador|resenhistas) (de produtos|de produto|procurados|procura se|gratis|amazon|wanted)",
    "(procura se|procuram se|procuramos|procuro|precisamos de|preciso de|seja|torne se|recrutamos|buscamos) ~ (testadores|testador|testers|tester|avaliadores|resenhistas)",
    "(clube|grupo|comunidade|rede|programa|canal|agencia) (de |)(avaliacoes|avaliadores|testadores|testers|resenhas|reembolsos)",
    "(troca de (avaliacoes|resenhas|opinioes)|trocar avaliacoes|vamos trocar avaliacoes|pacote de (avaliacoes|resenhas)|pacotes de (avaliacoes|resenhas)|avaliacoes pagas|produto gratis por avaliacao|produtos gratis por avaliacao|produto gratis em troca de avaliacao|reembolso apos avaliacao|reembolso por avaliacao|avaliacoes garantidas)",
    "(aumente|impulsione|melhore|turbine|alavanque|suba) ~ (suas avaliacoes|sua nota|suas estrelas|sua reputacao|as suas avaliacoes|a sua pontuacao|numero de avaliacoes)",
  ],
  gatingTool: [
    "(filtrar|filtra|interceptar|bloquear) ~ (avaliacoes|negativas|clientes|insatisfeitos)",
    "(filtra|filtre|filtrar|filtramos|intercepta|intercepte|interceptamos|bloqueia|bloqueie|desvia|evita|evite) ~ (avaliacoes negativas|avaliacoes ruins|clientes insatisfeitos|clientes descontentes|criticas negativas|mas avaliacoes)",
    "(so|somente|apenas) (os clientes satisfeitos|os satisfeitos|clientes felizes|avaliacoes positivas) ~ (google|online|publico|publicam|pagina|veem)",
    "(insatisfeitos|descontentes|negativas|ruins) ~ (formulario interno|formulario privado|ficam no privado|nao sao publicadas|desviados|interceptados|interceptadas)",
  ],
  screenshot: [
    "(captura|foto|print|prova) (de tela|da sua avaliacao|da avaliacao)",
    "print da",
    "(captura|capturas|print|prints|foto|comprovante|link|screenshot) (da|do|de|com a) (tela|ecra|sua avaliacao|tua avaliacao|avaliacao|resenha|comentario|nota)",
    "(print da avaliacao|screenshot|captura de tela|captura de ecra|prints)",
  ],
  reciprocal: [
    "(avaliacao por avaliacao|troca de avaliacoes|eu avalio a sua)",
    "(voce me avalia|tu avalias me|eu avalio voce|eu te avalio|eu avalio o seu|retribuo a avaliacao|retribuo|uma mao lava a outra|avaliacao mutua|avaliacoes mutuas|troco avaliacao|troco avaliacoes)",
  ],
  extra: [
    "(não lhe|não te|não) (custa|custará|paga|pagará) nada",
    "(é|são|fica|ficam|sai|saem|vai|vão) (por nossa conta|por conta da casa|à nossa conta|de graça|na faixa|de brinde)",
    "(oferecemos|damos|mandamos|enviamos) lhe (a|o|um|uma|as|os|mais|já)",
    "(nós|a gente) (oferecemos|oferece|damos|dá|mandamos|manda|paga|pagamos|põe) (lhe |te |)(a|o|um|uma|as|os|mais)",
    "(colocamos|pomos|metemos|incluímos|juntamos|adicionamos|mandamos|enviamos|oferecemos|damos|botamos) ~ (no próximo (pacote|pedido)|na próxima (encomenda|compra)|de brinde|a mais|de graça|de presente|por nossa conta|lhe a|lhe o|de oferta|sem custo)",
  ],
};

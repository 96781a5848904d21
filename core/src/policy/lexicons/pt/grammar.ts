import type { Forms } from "../lexicon.ts";

/** Portuguese: conditions, negation, voices and people. */
export const grammar: Forms = {
  or: ["(ou|seja)"],
  ifSo: ["(nesse caso|neste caso|se sim|em caso afirmativo|sendo assim|entao)"],
  if: [
    "(se|caso|desde que|quem avaliar|na condicao)",
    "(se por acaso|no caso de|em caso de|so se|somente se|apenas se|contanto que|todos os que|todo aquele que|quem nos|quem deixar|quem fizer|os clientes que|cada cliente que|aqueles que|se estiver|se esta|se tudo|se o|se a)",
  ],
  once: [
    "(no dia em que|a partir do dia|desde o dia|assim que a|no momento em que)",
    "(após|depois da|depois de|mediante) (avaliação|a avaliação|resenha|publicação|comentário|avaliar)",
    "(assim que|depois|apos|quando|logo que|entao|ate que|uma vez que|em seguida|a cada avaliacao)",
    "(assim que|logo que|depois de|depois que|apos a|apos o|apos ter|uma vez que|uma vez publicada|quando (a sua|sua|tiver|tivermos|virmos|for|deixar|publicar|estiver)|no momento em que|ao deixar|ao publicar|ao avaliar|ao escrever|agora que|visto que|ja que|por cada|a seguir|posteriormente)",
  ],
  exchange: [
    "(basta|simplesmente|é só|só precisa de|apenas) (deixar|escrever|avaliar|comentar|deixe|avalie)",
    "(vale|valem) ~ (€|euros|euro|reais|r)",
    "(a quem|para quem|entre quem|a todos os que|entre todos que|entre os que|a cada um que)",
    "(em troca de|como agradecimento|para agradecer|por (sua|uma|cada|tua|a sua) (avaliacao|resenha|opiniao|comentario)|pela (sua |)(avaliacao|opiniao|resenha)|como recompensa|por avaliar|em agradecimento|por deixar)",
    "(em troca da|em troca do|em troca de|em troca|em sinal de gratidao|em agradecimento|como forma de agradecimento|como obrigado|pelo incomodo|pelo seu tempo|em retribuicao|em contrapartida|por cada|para cada|pela (sua |)(opiniao|resenha|nota|avaliacao)|por (deixar|escrever|publicar|postar|avaliar|nos avaliar|remover|apagar|excluir|retirar|alterar|mudar|comentar)|por (5|cinco) estrelas|pelas estrelas|por estrelas|por avaliacoes|por comentarios|permuta)",
  ],
  before: [
    "(antes de|antes|primeiro|em vez de|ao inves de)",
    "(antes que|antes de deixar|antes de publicar|antes de avaliar|antes de escrever|antes de dar|primeiro a|em lugar de|em vez|ao inves)",
  ],
  instead: [
    "(fica|ficar|fique|guarde|guardamos|mantenha) (só |)entre nós",
    "(em privado|no privado|entre nós|fica entre nós|não publique)",
    "(só|somente|apenas|unicamente) (connosco|conosco|com a gente|a nós|para nós|pra nós)",
    "(nada publique|não publique nada|nada publicar|não publicar nada|não escreva nada|que nada publique)",
    "(em vez disso|caso contrario|senao|so a nos|diretamente|em privado|apenas a nos|somente)",
    "(ao inves disso|so conosco|so connosco|so a gente|so para nos|entre nos|no privado|nao em publico|nao publicamente|nao na pagina|do contrario|de outra forma|se nao)",
  ],
  contrast: [
    "(mas|porem|contudo|no entanto|todavia|embora|enquanto)",
    "(entretanto|pelo contrario|ja que|apesar de|apesar disso)",
  ],
  fairness: [
    "(quão|o quanto|em que medida) (satisfeito|satisfeita|está|você está|ficou)",
    "(agradou|gostou|gostaste) e o que (não|menos)",
    "(de qualquer forma|em todo o caso|de qualquer maneira|deixe ou não|independentemente|para o bem ou para o mal|escreva ou não|mesmo sem avaliação|de todo modo)",
    "(boa ou má|bom ou mau|boas ou más|positiva ou negativa|positivo ou negativo|boa ou ruim|bom ou ruim|a decisão é sua|você decide|decide você|como preferir|como quiser|sem obrigação|fica ao seu critério|seja qual for)",
    "(positiva ou negativa|boa ou ma|boa ou ruim|seja qual for|satisfeito ou nao|sem compromisso|livremente|gostando ou nao|bom ou mau)",
    "(positivas ou negativas|positivo ou negativo|boas ou mas|boas ou ruins|bom ou ruim|ma ou boa|ruim ou boa|negativa ou positiva|para o bem ou para o mal|goste ou nao|gostou ou nao|tenha gostado ou nao|satisfeita ou nao|satisfeitos ou nao|contente ou nao|feliz ou nao|satisfeito ou insatisfeito|independentemente|nenhuma obrigacao|sem obrigacao|sem qualquer obrigacao|nao e obrigado|nao e obrigatorio|opcional|voluntaria|voluntario|de 1 a 5|de uma a cinco|com toda a liberdade|com total liberdade|com toda a sinceridade|qualquer que seja)",
  ],
  negator: [
    "(nao|nunca|jamais|sem|nenhum|nenhuma|nada|nem|ninguem)",
    "(nem|tampouco|de modo algum|em caso algum|em nenhum caso|recusamos|independente de|ninguem)",
  ],
  notNegator: [
    "(presente|prenda|lembrança|brinde) da (minha|nossa) (empresa|firma|companhia)",
    "(a|uma|sua|na|da|pela|esta) (nota fiscal|nota de encomenda|nota de crédito)",
    "(nao (hesite|se esqueca|esqueca|se preocupe|perca|so)|por que nao|senao)",
    "(nao (hesites|deixe de|se acanhe|perca|percam|espere|espere mais|se preocupe|te preocupes|so|apenas|somente|custa nada)|nao se esqueca|nao te esquecas|nao esqueca|nao e verdade|sem duvida|sem hesitar|sem problema|sem problemas|sem demora|sem mais|por que nao|porque nao|nao quer|nao tem problema|ainda nao|nao ha problema|se nao for o caso)",
    "(a|as|da|na|uma|sua) (nota fiscal|notas fiscais|nota de encomenda|nota de entrega|nota de credito)",
    "(nota fiscal|notas fiscais|nota de encomenda|nota de entrega|nota de credito|tome nota|tomar nota|tomamos nota|em minha opiniao|na minha opiniao|mudar de opiniao|mude de opiniao|muda de opiniao|mudar de ideia|mude de ideia|mudanca de opiniao|aviso de recebimento|estrela do mar|estrela cadente|chave estrela|chave de estrela|hotel de 5 estrelas|hotel de cinco estrelas|estampa de estrelas|padrao de estrelas|comentario para o entregador|bloco de notas)",
  ],
  forbid: [
    "(multa|multada|multado|multaram|punida|punido|sancionada|condenada) (por|a|em)",
    "(fujam|fuja|fiquem longe|não caiam|cuidado com)",
    "(proibido|proibida|proibidos|proibidas|proibe|nao e permitido|nao permitido|nao se pode|nao pode (pedir|oferecer)|nao podem|nao devem|nunca (compre|ofereca|peca)|contra as (regras|politicas|diretrizes)|viola|violacao|ilegal|multa|sancao|politica|diretrizes|avaliacoes falsas|regras)",
    "(proibimos|proibem|e proibido|e proibida|sao proibidas|sao proibidos|fica proibido|nao e permitida|nao sao permitidas|nao e licito|ilicito|ilicita|nao se deve|nao se devem|nao se podem|nao deve pedir|nao deve oferecer|nao peca nunca|nao ofereca|nao compre|nao peca avaliacoes|nunca oferecer|nunca pedir|nunca comprar|jamais ofereca|contra a lei|contra as normas|contra os termos|contrario as|violam|viola as|infringe|infringem|tolerancia zero|termos de uso|termos e condicoes|regulamento|a lei|codigo de defesa do consumidor|pratica desleal|praticas desleais|concorrencia desleal|enganosa|enganosas|avaliacoes compradas|avaliacoes fake|punido|punida|multado|multada|multas|sancoes|procon)",
  ],
  report: [
    "(querem|queriam|exigem|exigiam|pedem|pediam) (cinco|5|só) estrelas",
    "(escreveu|disse|propôs|ofereceu|perguntou|comentou|sugeriu|escreveste|disseste|escrevia|dizia) (que|se|nos|retirar|apagar)",
    "(me ofereceu|me ofereceram|me prometeram|prometia|me pediram|me pediu)",
    "(me oferecia|me ofereciam|nos ofereceram|me pedia|me pediam|me pede|me propos|me propuseram|me prometeu|prometiam|prometeram|ofereceram me|prometeram me|pediram me|pediu me|ofereceu me|o vendedor (prometia|oferecia|pedia|me ofereceu|queria|quis|ofereceu)|um cartao (prometia|dentro|na caixa)|um papel (prometia|dentro|na caixa)|um bilhete (prometia|dentro|na caixa)|perguntou se|nos perguntou se|voce perguntou|nos pediu que|pediu nos que|suborno|subornar|tentaram comprar)",
  ],
  thirdParty: [
    "(os vendedores|vendedores|as lojas|as marcas|as empresas|lojas|empresas|quem|aqueles) (que|os quais)",
    "(os vendedores|alguns vendedores|as empresas|amazon|google|a plataforma|segundo|um estudo)",
    "(vendedores que|vendedores buscando|lojistas|um vendedor|muitos vendedores|outros vendedores|ha vendedores|tem vendedor que|os comerciantes|as lojas|algumas lojas|as marcas|algumas marcas|as agencias|a justica|o juiz|as autoridades|as plataformas|segundo a|um relatorio|uma pesquisa|mercado livre|quem compra avaliacoes|quem vende avaliacoes)",
  ],
  advice: [
    "(porque não damos|por que não damos|porque nós|porque é que não|por que nunca)",
    "(dicas|dica|guia|como conseguir|exemplo|exemplos|atencao|cuidado|artigo)",
    "(como (obter|responder|reagir|pedir|identificar|evitar)|boas praticas|sinais de alerta|o que evitar|e legal|posso|pode se|e permitido|por que|por exemplo|noticia|noticias|blog|golpe|golpes|burla|burlas|desconfie|regra|faq|perguntas frequentes|checklist|licao)",
  ],
  kin: [
    "(irmã|irmão|mãe|pai|tia|tio|prima|primo|vizinhos|família|amigos|amigas|sogra|cunhado)",
    "(mae|pai|tia|tio|primo|prima|irma|irmao|marido|mulher|esposa|amigo|amigos|amiga|amigas|familia|familiares|avo)",
    "(mamae|papai|vovo|vovó|titia|titio|cunhado|cunhada|sogra|sogro|sobrinho|sobrinha|namorado|namorada|noivo|noiva|galera|pessoal da familia|vizinho|vizinha|vizinhos|parentes|primos|irmaos|parceiro|amigao|amigos do coracao|colega de quarto|colegas de casa|compadre|comadre|padrinho|madrinha)",
  ],
  staff: [
    "(colegas|equipa|equipe|funcionários|turno da noite|estagiários|pessoal da loja|galera da loja)",
    "(equipe|equipa|funcionarios|funcionario|colegas|colega|empregados|pessoal|estagiario)",
    "(time de vendas|todo o time|nosso time|o time|time|toda a equipe|toda a equipa|querida equipe|querida equipa|caros colegas|queridos colegas|turno da noite|trabalhadores|trabalhador|funcionarias|colaboradores|estagiarios|escritorio|todo o escritorio|armazem|deposito|departamento)",
  ],
  rival: [
    "(loja|concorrente|vizinho|marca) (concorrente|da concorrência|do lado|rival)",
    "(copião|copiões|imitador|imitadores|plagiador)",
    "(nos|me) (copiaram|copiou|copiam|imitaram|plagiaram)",
    "(a concorrência|concorrência|concorrente|concorrentes|rival|rivais|a outra loja|o outro vendedor)",
    "(concorrente|concorrentes|concorrencia|rival|rivais)",
    "(loja da frente|loja do lado|outro vendedor|o anuncio dele|a pagina deles|o produto deles|a loja deles|da concorrencia|do concorrente|dos concorrentes|a concorrencia|produto concorrente)",
  ],
  self: [
    "(meu|minha|nosso|nossa) (irmão|irmã|marido|mulher|pai|mãe|filho|filha|tio|tia|primo|prima|cunhado|amigo|amiga|vizinho) (que |quem |)(faz|fabrica|vende|produz|costura|desenha|cria|forja)",
    "(trabalho|trabalhamos) (na|no|para a|para o|com a) (fábrica|empresa|marca|loja|fabricante|oficina)",
    "(minha|nossa|meu|nosso) própri(a|o) (criação|invenção|obra|marca|produto|invento|negócio)",
    "(tenho orgulho|temos orgulho) (nela|nele|neste|nesta|disso|no)",
    "(fui eu que|fui eu quem|fomos nós que) (desenhei|fiz|criei|inventei|desenhou|fez|criou|escrevi|desenvolvi|fizemos|criámos)",
    "(trabalho (para|na) (a empresa|empresa|a marca|o fabricante)|como (fabricante|vendedor|criador|autor)|m(eu|inha) (marido|mulher|esposa|irmao|irma|filho|filha|pai|mae|amigo) ~ (inventou|criou|projetou|fabrica|vende)|(meu|nosso|nossa) (produto|empresa|loja|invencao|marca)|sou (o|a) (criador|fabricante|vendedor|fundador|dono|dona))",
    "(sou|somos) (o|a|os|as|um|uma) (autor|autora|inventor|inventora|designer|fabricantes|criadores|criadora|proprietario|proprietaria|donos|artesa|artesao|vendedores|vendedora|funcionario|funcionaria|socio|socia) (de|do|da|deste|desta|que|)",
    "(trabalho|trabalhamos) (para|na|no|em) (a|o|esta|esse|essa|)(marca|empresa|fabrica|loja|fabricante|companhia) (que|do|da|)",
    "(meu|minha|nosso|nossa) (marido|mulher|esposa|irmao|irma|filho|filha|pai|mae|amigo|amiga|primo|prima|chefe|namorado|namorada|tio|tia|socio) ~ (inventou|desenhou|criou|escreveu|projetou|e dono|e dona|dirige|fundou|tem a loja|fabrica|vende esses|vende estas|vende estes)",
    "(eu criei|eu desenhei|eu inventei|eu fabriquei|nos criamos|criamos este|criamos esta|criamos esse|desenvolvemos este|desenvolvemos esta|escrevi este livro|desenhei este|desenhei esta|nos fabricamos|fabricamos|minha empresa|nossa empresa|minha marca|nossa marca|minha propria loja|minha loja|nossa oficina|como fabricantes|como autora|como dona|como funcionario|como funcionaria|na qualidade de fabricante)",
  ],
  we: ["(nos|nosso|nossa|nossos|eu|meu|minha)"],
  you: ["(voce|voces|te|seu|sua|seus|suas|lhe|tu|teu|tua|para si)"],
  iBuyer: ["(eu|meu|minha|me)"],
  pageTalk: [
    "(tem certeza|tens a certeza|nao pode ser desfeita|nao podera ser desfeita|(excluida|removida|atualizada|salva|guardada|eliminada) com sucesso|nao foi possivel (excluir|remover|atualizar|eliminar|salvar|guardar)|deseja (realmente |)(excluir|remover|eliminar|apagar))",
  ],
};

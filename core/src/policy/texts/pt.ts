import type { LanguageTexts } from "./said.ts";

/**
 * Portuguese: words that Brazil and Portugal share, polite address, no blame, no exclamation marks.
 */
export const pt: LanguageTexts = {
  "no-cancel-request": {
    title: "Nunca peça ao comprador que cancele porque você não pode entregar",
    message: "Isto pede ao comprador que cancele um pedido que você não pode atender.",
    suggestion: "Cancele você mesmo o pedido e diga por quê.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Nunca leve os insatisfeitos a um canal privado em vez de a uma avaliação",
    message: "Isto leva compradores insatisfeitos até você em vez de a uma avaliação.",
    suggestion: "Ofereça ajuda a todos, sem falar ao mesmo tempo de avaliações.",
  },
  "no-emoji": {
    title: "Sem emojis nas mensagens",
    message: "Isto contém um emoji.",
    suggestion: "Diga com palavras.",
  },
  "no-empty-lines": {
    title: "Não mais de uma linha vazia seguida",
    message: "Isto deixa mais de uma linha vazia.",
    suggestion: "Deixe uma só linha vazia entre parágrafos.",
  },
  "no-empty-message": {
    title: "Nenhuma mensagem que só agradece ou diz que você está ali",
    message: "Isto não diz ao comprador nada que a plataforma já não diga.",
    suggestion: "Não envie, ou acrescente o que o comprador precisa saber ou decidir.",
  },
  "no-feedback-change-pressure": {
    title: "Nunca pressione nem premie um comprador para mudar a avaliação do vendedor",
    message: "Isto pressiona o comprador a alterar ou retirar a avaliação do vendedor.",
    suggestion: "Diga de forma neutra que a avaliação pode ser alterada, ou não fale dela.",
  },
  "no-hate": {
    title: "Nenhum ataque a pessoas pelo que são",
    message: "Isto pode soar como um ataque a pessoas pelo que são.",
    suggestion: "Diga o que falhou no pedido ou no produto.",
  },
  "no-illegal-content": {
    title: "Nada ilegal ou perigoso",
    message: "Isto parece oferecer ou anunciar algo ilegal.",
    suggestion: "Retire as palavras marcadas. Se alguém está em perigo, chame a emergência.",
  },
  "no-incentive-for-review": {
    title: "Nunca ofereça nada por uma avaliação",
    message: "Isto oferece algo por uma avaliação ou nota.",
    suggestion: "Peça sem oferecer nada, ou ofereça sem falar de avaliações.",
  },
  "no-incentivised-review": {
    title: "Nenhuma avaliação escrita em troca de algo",
    message: "Isto diz que a avaliação foi escrita em troca de algo.",
    suggestion:
      "Diga quem ofereceu. Você pode escrever de novo sobre um produto que você mesmo pagou.",
  },
  "no-insider-reviews": {
    title: "Nunca peça avaliações a familiares, amigos ou funcionários",
    message: "Isto pede avaliações a pessoas próximas do vendedor.",
    suggestion: "Peça que testem o produto e contem em particular.",
  },
  "no-insults": {
    title: "Sem insultos, sarcasmo ou ameaças a um comprador",
    message: "Isto pode soar rude ou ameaçador.",
    suggestion: "Diga em uma ou duas frases o que aconteceu e o que você fez.",
  },
  "no-link-in-review": {
    title: "Sem links para fora da plataforma",
    message: "Isto leva para fora da plataforma.",
    suggestion: "Retire o link e diga o nome do que quer mostrar.",
  },
  "no-marketing-message": {
    title: "Sem publicidade aos compradores pela plataforma",
    message: "Isto faz publicidade em vez de servir o pedido.",
    suggestion: "Fique no pedido, sem ofertas, códigos ou outros produtos.",
  },
  "no-markup": {
    title: "Sem HTML nas mensagens",
    message: "Isto contém HTML, que é enviado como simples sinais.",
    suggestion: "Escreva texto simples.",
  },
  "no-obscenity": {
    title: "Sem palavras obscenas nem ofensas a pessoas",
    message: "Isto contém uma palavra obscena.",
    suggestion: "Diga o mesmo sem a palavra marcada.",
  },
  "no-opt-out-link": {
    title: "Sem linha de cancelamento em uma mensagem",
    message: "Isto acrescenta uma linha própria de cancelamento.",
    suggestion: "Deixe de fora; a plataforma acrescenta as configurações do comprador.",
  },
  "no-outside-contact": {
    title: "Sem links, e-mails, telefones ou mensageiros externos",
    message: "Isto leva o comprador para fora da plataforma.",
    suggestion: "Responda aqui, na conversa do pedido.",
  },
  "no-personal-data-in-reply": {
    title: "Sem dados pessoais em uma resposta pública",
    message: "Isto mostra em público dados pessoais de um comprador.",
    suggestion:
      "Retire nomes, endereços e números de pedido; escreva ao comprador na conversa do pedido.",
  },
  "no-personal-data-in-review": {
    title: "Sem dados pessoais em uma avaliação",
    message: "Isto contém um endereço, um número ou um e-mail.",
    suggestion: "Retire as palavras marcadas; o resto pode ser publicado.",
  },
  "no-positive-review-request": {
    title: "Nunca peça uma avaliação positiva nem um número de estrelas",
    message: "Isto pede uma boa avaliação em vez de uma sincera.",
    suggestion: "Peça uma avaliação sem dizer como deve ser.",
  },
  "no-price-talk-in-review": {
    title: "Nem uma palavra sobre preços em outro lugar ou disponibilidade",
    message: "Isto diz onde o produto é mais barato ou está disponível.",
    suggestion: "Diga se para você valeu o preço.",
  },
  "no-product-talk-in-feedback": {
    title: "Uma avaliação do vendedor que só fala do produto é uma avaliação do produto",
    message: "Isto fala só do produto, não do vendedor.",
    suggestion:
      "Passe com um clique para uma avaliação do produto, ou acrescente como o vendedor atendeu.",
  },
  "no-promotion-in-review": {
    title: "Sem publicidade dentro de uma avaliação",
    message: "Isto faz publicidade de algo.",
    suggestion: "Fique com o que pensa do produto, sem códigos, lojas ou canais.",
  },
  "no-refund-for-review": {
    title: "Nunca ligue um reembolso a uma avaliação",
    message: "Isto liga um reembolso a uma avaliação.",
    suggestion: "Reembolse o que é devido e não fale da avaliação.",
  },
  "no-repeat-request": {
    title: "Nunca peça uma segunda vez pela mesma compra",
    message: "Isto pede de novo uma avaliação do mesmo pedido.",
    suggestion: "Não peça outra vez. A plataforma envia por si o seu único pedido.",
  },
  "no-request-after-praise": {
    title: "Nunca responda a um elogio pedindo uma avaliação",
    message: "Isto responde a um elogio com um pedido de avaliação.",
    suggestion: "Agradeça e fique por aí. A plataforma pergunta a todos com as mesmas palavras.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Nunca peça avaliação só aos compradores satisfeitos",
    message: "Isto pede avaliação só a compradores satisfeitos.",
    suggestion: "Peça a todos com as mesmas palavras, sem condição.",
  },
  "no-review-by-seller": {
    title: "Nenhuma avaliação do vendedor, do fabricante ou de pessoas próximas",
    message: "Isto parece escrito por alguém ligado ao vendedor ou ao fabricante.",
    suggestion: "Publique como texto do vendedor, ou diga à plataforma que não há ligação.",
  },
  "no-review-change-request": {
    title: "Nunca peça para alterar ou retirar uma avaliação do produto",
    message: "Isto pede ao comprador que altere ou retire uma avaliação do produto.",
    suggestion: "Deixe o pedido de fora. Diga o que fez para resolver.",
  },
  "no-review-coaching": {
    title: "Nunca diga a um comprador o que escrever em uma avaliação",
    message: "Isto diz ao comprador o que escrever.",
    suggestion: "Deixe as palavras com o comprador.",
  },
  "no-review-pressure": {
    title: "Nunca pressione um comprador por causa de uma avaliação",
    message: "Isto pressiona o comprador por causa de uma avaliação.",
    suggestion: "Ajude com o pedido e deixe ao comprador a opinião dele.",
  },
  "no-review-trade": {
    title: "Sem comércio de avaliações",
    message: "Isto oferece, procura ou organiza um comércio de avaliações.",
    suggestion: "Deixe as avaliações aos compradores que querem escrevê-las.",
  },
  "no-reviews-against-rivals": {
    title: "Nunca organize avaliações do produto de um concorrente",
    message: "Isto organiza uma avaliação do produto de um concorrente.",
    suggestion: "Deixe as avaliações de outros vendedores aos compradores deles.",
  },
  "no-service-talk-in-review": {
    title:
      "Uma avaliação do produto que só fala do vendedor ou da entrega é uma avaliação do vendedor",
    message: "Isto fala só do vendedor ou da entrega.",
    suggestion:
      "Passe com um clique para a avaliação do vendedor, ou acrescente o que pensa do produto.",
  },
  "no-shouting": {
    title: "Sem gritos: maiúsculas e filas de pontos de exclamação",
    message: "Isto parece um grito.",
    suggestion: "Escreva em letras normais, com um só sinal no fim.",
  },
  "no-spam": {
    title: "Sem repetições, sem desenhos feitos de sinais",
    message: "Isto repete as mesmas palavras ou sinais.",
    suggestion: "Diga uma vez, com as suas palavras.",
  },
  "no-unsupported-language": {
    title: "Só línguas que o leitor sabe ler",
    message: "Isto está em uma língua que o leitor talvez não leia.",
    suggestion: "Escreva na língua do leitor, ou acrescente uma tradução.",
  },
  "no-vote-request": {
    title: "Nunca peça votos em avaliações nem denúncias contra elas",
    message: "Isto pede votos em avaliações ou denúncias contra elas.",
    suggestion: "Deixe votos e denúncias aos leitores.",
  },
};

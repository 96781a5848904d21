import type { LanguageTexts } from "./texts.ts";

/**
 * Portuguese: words that Brazil and Portugal share, polite address, no blame, no exclamation marks.
 */
export const pt: LanguageTexts = {
  "no-cancel-request": {
    message: "Isto pede ao comprador que cancele um pedido que você não pode atender.",
    suggestion: "Cancele você mesmo o pedido e diga por quê.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Isto leva compradores insatisfeitos até você em vez de a uma avaliação.",
    suggestion: "Ofereça ajuda a todos, sem falar de avaliações ao lado.",
  },
  "no-emoji": { message: "Isto contém um emoji.", suggestion: "Diga com palavras." },
  "no-empty-lines": {
    message: "Isto deixa mais de uma linha vazia.",
    suggestion: "Deixe uma só linha vazia entre parágrafos.",
  },
  "no-empty-message": {
    message: "Isto não diz ao comprador nada que o mercado já não diga.",
    suggestion: "Não envie, ou acrescente o que o comprador precisa saber ou decidir.",
  },
  "no-feedback-change-pressure": {
    message: "Isto pressiona o comprador a alterar ou retirar a avaliação do vendedor.",
    suggestion: "Diga de forma neutra que a avaliação pode ser alterada, ou não fale dela.",
  },
  "no-hate": {
    message: "Isto ataca pessoas pelo que são.",
    suggestion: "Diga o que falhou no pedido ou no produto.",
  },
  "no-illegal-content": {
    message: "Isto parece oferecer ou anunciar algo ilegal.",
    suggestion: "Retire as palavras marcadas. Se alguém está em perigo, chame a emergência.",
  },
  "no-incentive-for-review": {
    message: "Isto oferece algo por uma avaliação ou nota.",
    suggestion: "Peça sem oferecer nada, ou ofereça sem falar de avaliações.",
  },
  "no-incentivised-review": {
    message: "Isto diz que a avaliação foi escrita em troca de algo.",
    suggestion:
      "Diga-nos quem ofereceu. Pode escrever de novo sobre um produto que você mesmo pagou.",
  },
  "no-insider-reviews": {
    message: "Isto pede avaliações a pessoas próximas do vendedor.",
    suggestion: "Peça que testem o produto e contem em particular.",
  },
  "no-insults": {
    message: "Isto pode soar rude ou ameaçador.",
    suggestion: "Diga em uma ou duas frases o que aconteceu e o que você fez.",
  },
  "no-link-in-review": {
    message: "Isto leva para fora do mercado.",
    suggestion: "Retire o link e diga o nome do que quer mostrar.",
  },
  "no-marketing-message": {
    message: "Isto faz publicidade em vez de servir o pedido.",
    suggestion: "Fique no pedido, sem ofertas, códigos ou outros produtos.",
  },
  "no-markup": {
    message: "Isto contém HTML, que é enviado como simples sinais.",
    suggestion: "Escreva texto simples.",
  },
  "no-obscenity": {
    message: "Isto contém uma palavra obscena.",
    suggestion: "Diga o mesmo sem a palavra marcada.",
  },
  "no-opt-out-link": {
    message: "Isto acrescenta uma linha própria de cancelamento.",
    suggestion: "Deixe de fora; o mercado acrescenta as definições do comprador.",
  },
  "no-outside-contact": {
    message: "Isto leva o comprador para fora do mercado.",
    suggestion: "Responda aqui, na conversa do pedido.",
  },
  "no-personal-data-in-reply": {
    message: "Isto mostra em público dados pessoais de um comprador.",
    suggestion:
      "Retire nomes, endereços e números de pedido; escreva ao comprador na conversa do pedido.",
  },
  "no-personal-data-in-review": {
    message: "Isto contém um endereço, um número ou um e-mail.",
    suggestion: "Retire as palavras marcadas; o resto pode ser publicado.",
  },
  "no-positive-review-request": {
    message: "Isto pede uma boa avaliação em vez de uma sincera.",
    suggestion: "Peça uma avaliação sem dizer como deve ser.",
  },
  "no-price-talk-in-review": {
    message: "Isto diz onde o produto é mais barato ou está disponível.",
    suggestion: "Diga se para você valeu o preço.",
  },
  "no-product-talk-in-feedback": {
    message: "Isto fala só do produto, não do vendedor.",
    suggestion:
      "Passe com um clique para uma avaliação do produto, ou acrescente como o vendedor atendeu.",
  },
  "no-promotion-in-review": {
    message: "Isto faz publicidade de algo.",
    suggestion: "Fique com o que pensa do produto, sem códigos, lojas ou canais.",
  },
  "no-refund-for-review": {
    message: "Isto liga um reembolso a uma avaliação.",
    suggestion: "Reembolse o que é devido e não fale da avaliação.",
  },
  "no-repeat-request": {
    message: "Isto pede de novo uma avaliação do mesmo pedido.",
    suggestion: "Não peça outra vez. O mercado envia por si o seu único pedido.",
  },
  "no-request-after-praise": {
    message: "Isto responde a um elogio com um pedido de avaliação.",
    suggestion: "Agradeça e fique por aí. O mercado pergunta a todos com as mesmas palavras.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Isto pede avaliação só a compradores satisfeitos.",
    suggestion: "Peça a todos com as mesmas palavras, sem condição.",
  },
  "no-review-by-seller": {
    message: "Isto parece escrito por alguém ligado ao vendedor ou ao fabricante.",
    suggestion: "Publique como texto do vendedor, ou diga-nos que não há ligação.",
  },
  "no-review-change-request": {
    message: "Isto pede ao comprador que altere ou retire uma avaliação do produto.",
    suggestion: "Deixe o pedido de fora. Diga o que fez para resolver.",
  },
  "no-review-coaching": {
    message: "Isto diz ao comprador o que escrever.",
    suggestion: "Deixe as palavras com o comprador.",
  },
  "no-review-pressure": {
    message: "Isto pressiona o comprador por causa de uma avaliação.",
    suggestion: "Ajude com o pedido e deixe ao comprador a opinião dele.",
  },
  "no-review-trade": {
    message: "Isto oferece, procura ou organiza um comércio de avaliações.",
    suggestion: "Deixe as avaliações aos compradores que querem escrevê-las.",
  },
  "no-reviews-against-rivals": {
    message: "Isto organiza uma avaliação do produto de um concorrente.",
    suggestion: "Deixe as avaliações de outros vendedores aos compradores deles.",
  },
  "no-service-talk-in-review": {
    message: "Isto fala só do vendedor ou da entrega.",
    suggestion:
      "Passe com um clique para a avaliação do vendedor, ou acrescente o que pensa do produto.",
  },
  "no-shouting": {
    message: "Isto parece um grito.",
    suggestion: "Escreva em letras normais, com um só sinal no fim.",
  },
  "no-spam": {
    message: "Isto repete as mesmas palavras ou sinais.",
    suggestion: "Diga uma vez, com as suas palavras.",
  },
  "no-unsupported-language": {
    message: "Isto está numa língua que o leitor talvez não leia.",
    suggestion: "Escreva na língua do leitor, ou acrescente uma tradução.",
  },
  "no-vote-request": {
    message: "Isto pede votos em avaliações ou denúncias contra elas.",
    suggestion: "Deixe votos e denúncias aos leitores.",
  },
};

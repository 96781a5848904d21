import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Põe [[uma nota lá na página e eu boto um ímã na caixa]].",
    "[[Comente na página da chaleira e o chá é a casa que oferece]].",
    "[[Saberemos recompensar quem comentar]] a chaleira.",
    "Se [[deixar umas linhas na página, o próximo café é nosso]].",
    "Deixe uma [[avaliação e receba um cartão presente]] de 50 reais.",
    "Para cada [[avaliação publicada há uma pequena surpresa]].",
    "Espera por si [[um cupão assim que o seu comentário]] estiver online.",
    "[[Avalie]] a cafeteira no site. Depois, [[um filtro grátis]] é seu.",
    "[[Quem nos avaliar entra no sorteio]] de uma bicicleta.",
    "É só [[comentar na página do produto e você concorre a]] um liquidificador.",
  ],
  passes: [
    {
      text: "Um vale por uma avaliação? Péssima ideia, dizem os juristas.",
      context: { surface: "social" },
    },
    "Pede-nos um vale por uma avaliação. Não damos.",
    { text: "Ganhe tempo: classifique a chaleira pelo telemóvel.", context: { surface: "email" } },
    {
      text: "Um cliente exigiu um vale ou deixava uma estrela; recusamos.",
      context: { surface: "email" },
    },
    "Conta que alguém ofereceu 10 reais por cinco estrelas. Denuncie.",
    {
      text: "O que nunca fazemos: brindes por avaliações, pedidos de cinco estrelas.",
      context: { surface: "social" },
    },
    { text: "Veio um cartão oferecendo dinheiro por estrelas.", context: { surface: "social" } },
    "Os 20 euros foram enviados; a sua avaliação pode ficar como está.",
    "Escreve que um papel prometia um presente em troca de uma avaliação.",
    "É proibido oferecer um presente em troca de uma avaliação.",
    "Não podemos oferecer nada em troca de uma avaliação.",
    "A lâmpada de reposição é grátis porque a primeira veio quebrada.",
    "O vale que usou voltou para a sua conta.",
    "O papel de presente que escolheu vai no pacote.",
    "O seu desconto consta na fatura.",
    "Para concorrer no sorteio da feira não é preciso comentar nada.",
  ],
};

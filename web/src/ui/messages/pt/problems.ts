import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Portuguese. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Não há nada para você neste endereço.",
    remedy: "Confira o endereço. O que é de outros recebe a mesma resposta que o que não existe.",
  },
  product_unknown: {
    title: "Este produto não está no catálogo.",
    remedy: "Confira o endereço; talvez a loja ainda não o tenha informado.",
  },
  marketplace_unknown: {
    title: "Esta loja não existe.",
    remedy: "Escolha uma que exista, no pé da página.",
  },
  seller_unknown: {
    title: "Este vendedor não existe.",
    remedy: "Confira o endereço; talvez a loja ainda não o tenha informado.",
  },
  forbidden: {
    title: "Esta página é para outra conta.",
    remedy: "Entre com uma conta que tenha esse direito.",
  },
  rate_limited: {
    title: "Solicitações demais em pouco tempo.",
    remedy: "Espere um instante e recarregue a página.",
  },
  cursor_invalid: { title: "Esta lista mudou.", remedy: "Comece de novo na primeira página." },
  internal: {
    title: "Algo falhou do nosso lado.",
    remedy: "Nada foi alterado. Se acontecer de novo, informe o número da solicitação.",
  },
  unavailable: {
    title: "O serviço está iniciando, parando ou sem acesso ao banco de dados.",
    remedy: "Tente de novo em alguns segundos; nada foi alterado.",
  },
  data_on_hold: {
    title: "Por agora, os seus dados têm de ser conservados para uma ação judicial.",
    remedy: "Nada foi apagado. Peça de novo depois desse prazo.",
  },
  contributions_restricted: {
    title: "No momento esta conta não pode escrever avaliações.",
    remedy: "A exposição de motivos que você recebeu diz por quê, até quando e como recorrer.",
  },
  intake_closed: {
    title: "No momento este produto não aceita novas avaliações.",
    remedy: "A página do produto diz por quê e até quando.",
  },
  product_not_listed: {
    title: "Este produto não está à venda, por isso não pode ser avaliado.",
    remedy: "As avaliações reabrem quando o produto voltar à venda.",
  },
  promotional_lock: {
    title: "Uma avaliação anterior sua deste produto fazia propaganda.",
    remedy:
      "Por isso este produto está fechado para a sua conta. Se foi um engano, recorra da decisão.",
  },
  not_released: {
    title: "Este produto ainda não foi lançado.",
    remedy: "Você poderá avaliá-lo a partir do dia do lançamento.",
  },
  own_product: {
    title: "Sua conta está ligada a um vendedor deste produto.",
    remedy:
      "Vendedores, funcionários e famílias não avaliam o que vendem. Se a ligação não estiver certa, recorra dela.",
  },
  competitor_product: {
    title: "Sua conta está ligada a um vendedor de produtos concorrentes.",
    remedy:
      "Vendedores, funcionários e famílias não avaliam concorrentes. Se a ligação não estiver certa, recorra dela.",
  },
  spend_too_low: {
    title: "Sua conta ainda não atingiu o gasto que abre as avaliações aqui.",
    remedy: "Abre por si quando os pagamentos com cartão dos últimos 12 meses bastarem.",
  },
  purchase_required: {
    title: "Aqui, estrelas sem texto exigem a compra do produto.",
    remedy: "Acrescente algumas palavras sobre o produto.",
  },
  intake_verified_only: {
    title: "Por enquanto este produto só aceita avaliações de quem o comprou aqui.",
    remedy: "A página do produto diz por quê e até quando.",
  },
  unverified_quota: {
    title: "Nesta semana você já usou todas as avaliações de produtos comprados em outro lugar.",
    remedy: "Depois abrem outras. Produtos comprados aqui não têm limite.",
  },
  review_refused: {
    title: "Não publicado: o texto tem palavras que as regras não permitem.",
    remedy: "Mude as palavras marcadas; ao lado de cada uma está o que é possível.",
  },
  review_exists: {
    title: "Você já avaliou este produto.",
    remedy: "Você pode alterar a avaliação na página dela.",
  },
  edit_conflict: {
    title: "A avaliação foi alterada em outro lugar nesse meio-tempo.",
    remedy: "Repita a alteração na versão mais recente.",
  },
  review_not_published: {
    title: "Esta avaliação não está publicada.",
    remedy: "Recarregue-a para ver a situação.",
  },
  feedback_exists: {
    title: "Você já avaliou o vendedor neste pedido.",
    remedy: "Altere a avaliação na página dela, enquanto estiver aberta.",
  },
  feedback_missing: {
    title: "Não há avaliação do vendedor para alterar.",
    remedy: "O que foi retirado continua retirado.",
  },
  feedback_too_early: {
    title: "É cedo para avaliar o vendedor neste pedido.",
    remedy: "Abre alguns dias depois da confirmação.",
  },
  feedback_too_late: {
    title: "O prazo para avaliar o vendedor neste pedido terminou.",
    remedy: "Você ainda pode avaliar o que comprou.",
  },
  feedback_edit_closed: {
    title: "Esta avaliação não pode mais ser alterada.",
    remedy: "O prazo para alterá-la terminou.",
  },
  feedback_reason_needed: {
    title: "Até três estrelas é preciso um motivo.",
    remedy: "Escolha o que deu errado, para que responda quem deve.",
  },
  feedback_refused: {
    title: "Não publicado: o texto tem palavras que as regras não permitem.",
    remedy: "Diga o mesmo sem as palavras marcadas.",
  },
  feedback_own_seller: {
    title: "Sua conta está ligada a este vendedor.",
    remedy:
      "Vendedores e funcionários não avaliam a si mesmos. Se a ligação não estiver certa, recorra dela.",
  },
  feedback_conflict: {
    title: "A avaliação foi alterada em outro lugar nesse meio-tempo.",
    remedy: "Recarregue-a e repita a alteração na versão mais recente.",
  },
  vote_own_review: {
    title: "Quem escreve não vota nas próprias avaliações.",
    remedy: "Nada mais é preciso; os leitores dizem o que os ajudou.",
  },
  vote_tied_to_seller: {
    title: "Sua conta está ligada a um vendedor deste produto ou de um concorrente.",
    remedy:
      "Vendedores e funcionários não votam aqui. O que descumpre uma regra pode ser denunciado.",
  },
  vote_voided: {
    title: "Seu voto nesta avaliação não é mais contado.",
    remedy: "A exposição de motivos que você recebeu diz por quê e como recorrer.",
  },
  vote_missing: { title: "Não há voto para retirar.", remedy: "Ele já foi retirado." },
  report_exists: {
    title: "Você já denunciou esta avaliação.",
    remedy: "A lista das suas denúncias mostra o que houve.",
  },
  report_own_review: {
    title: "Esta avaliação é sua.",
    remedy: "Você pode alterá-la ou excluí-la na página dela.",
  },
  reports_paused: {
    title:
      "Por um tempo suas denúncias não são aceitas, pois quase todas eram claramente infundadas.",
    remedy: "Você recebeu um aviso antes. Depois elas voltam a ser aceitas.",
  },
  photo_missing: {
    title: "Esta foto já não está aqui.",
    remedy: "O autor retirou-a.",
  },
  photo_type: {
    title: "Não adicionada: não é uma foto que se possa mostrar.",
    remedy: "Adicione um JPEG, PNG ou WebP. O que um ficheiro é, di-lo o conteúdo, não o nome.",
  },
  photo_too_large: {
    title: "Não adicionada: a foto é demasiado grande.",
    remedy: "Uma foto tem no máximo 10 MB e 40 megapíxeis.",
  },
  photos_too_many: {
    title: "Não adicionada: uma avaliação mostra cinco fotos.",
    remedy: "Retire uma para adicionar outra.",
  },
  photo_harmful: {
    title: "Não adicionada: foi encontrado software nocivo no ficheiro.",
    remedy: "Verifique o aparelho e tire a foto de novo.",
  },
  photo_not_looked_at: {
    title: "Não adicionada: não foi possível ver a foto agora.",
    remedy: "Tente dentro de um minuto. As palavras e estrelas estão guardadas.",
  },
  photo_words_refused: {
    title: "Não adicionada: as palavras da foto violam uma regra.",
    remedy: "Diga em poucas palavras o que a foto mostra e adicione-a de novo.",
  },
};

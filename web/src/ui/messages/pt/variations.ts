import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Portuguese. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Notas de ${count} variações juntas`,
    why: "por que juntas",
    what: (title) => `Estas estrelas e avaliações são de “${title}” e de suas variações.`,
    because: "As variações partilham avaliações enquanto diferem em pouco e em nada do que fazem.",
    facts: (count) =>
      `${count} variações partilham agora; cada avaliação fica com o que foi comprado.`,
    instead: "A tabela mostra cada variação por si, e um link deixa as outras de fora.",
    each: "Cada variação por si",
    variation: "Variação",
    stars: "Estrelas",
    ratings: "Notas",
    none: "ainda sem notas",
    own: "Só esta variação",
    all: "Todas as variações que partilham",
    onlyOwn: "Você vê só as avaliações desta variação.",
    of: (title) => `De ${title}`,
    earlierTitle: "Antes, esta página era de outro produto",
    earlier: (title, day, count) =>
      `Até ${day} ela mostrava “${title}”. Avaliações daquele produto: ${count}. Elas ficam com ele e aqui não contam.`,
    earlierLink: "Ler",
    onlyEarlier: "Você vê as avaliações do produto anterior desta página.",
    today: "Avaliações do produto atual",
  },
};

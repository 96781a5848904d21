import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Spanish. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Valoraciones de ${count} variantes juntas`,
    why: "por qué juntas",
    what: (title) => `Estas estrellas y reseñas son de «${title}» y de sus variantes.`,
    because:
      "Las variantes comparten reseñas mientras se diferencian en poco y en nada de lo que hacen.",
    facts: (count) => `${count} variantes comparten ahora; cada reseña sigue con lo que se compró.`,
    instead: "La tabla muestra cada variante por separado, y un enlace deja fuera las demás.",
    each: "Cada variante por separado",
    variation: "Variante",
    stars: "Estrellas",
    ratings: "Valoraciones",
    none: "ninguna todavía",
    own: "Solo esta variante",
    all: "Todas las variantes que comparten",
    onlyOwn: "Ve solo las reseñas de esta variante.",
    of: (title) => `De ${title}`,
    earlierTitle: "Antes, esta página era de otro producto",
    earlier: (title, day, count) =>
      `Hasta el ${day} mostraba «${title}». Reseñas de aquel: ${count}. Siguen con él y aquí no cuentan.`,
    earlierLink: "Leerlas",
    onlyEarlier: "Ve las reseñas del producto anterior de esta página.",
    today: "Reseñas del producto actual",
  },
};

import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Rentrez dans votre pays]].",
    "Encore ces [[sales étrangers]].",
    "[[N'achetez jamais chez des étrangers]].",
    "Ces [[sales immigrés]] vendent ça.",
    "Des [[sous-hommes]], voilà tout.",
  ],
  passes: [
    "Fabriqué dans un autre pays, et bien fabriqué.",
    "La prise étrangère ne rentre pas.",
    "La vitre était sale à la réception.",
    "Le vendeur écrit un français approximatif mais répond vite.",
    "Retourné au fabricant dans son pays, sans frais.",
  ],
};

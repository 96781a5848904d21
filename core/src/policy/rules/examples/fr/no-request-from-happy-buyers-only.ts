import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Content]] ? [[⭐⭐⭐⭐⭐]] et merci !",
    "Notre boutique [[vous a aidé]] ? Alors laissez un [[avis]].",
    "Si vous êtes [[satisfait, laissez un avis]].",
    "La lampe vous [[plaît]] ? [[Écrivez un commentaire]].",
    "[[Satisfait]] ? [[Notez-nous]].",
    "Si [[tout s'est bien passé, merci de poster un avis]].",
    "Vous êtes [[conquis]] ? Alors laissez-nous un [[avis]].",
  ],
  passes: [
    { text: "Demandez un avis au bon moment et à chacun.", context: { surface: "social" } },
    "Nous espérons que la lampe vous plaît.",
    "Satisfait ou non, vous pouvez laisser un avis.",
    "Laissez un avis s'il vous plaît, quel que soit votre avis.",
    "Si la pièce vous convient, vous n'avez rien à faire.",
    "La couleur vous plaît, ou faut-il l'échanger ?",
  ],
};

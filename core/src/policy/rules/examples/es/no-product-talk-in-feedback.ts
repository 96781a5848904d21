import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Muy buen sonido, la batería dura todo el día.]]",
    "[[La cremallera se rompió al segundo día.]]",
    "[[El motor de la batidora no funciona.]]",
    "[[El color se fue al lavar.]]",
    "[[Hoja afilada, mango cómodo.]]",
  ],
  passes: [
    "Vendedor serio, todo rápido.",
    "La lámpara llegó rota y el vendedor la cambió.",
    "Entrega rápida, buena calidad.",
    "Color equivocado y nadie responde.",
    "Bien embalado, funciona.",
  ],
};

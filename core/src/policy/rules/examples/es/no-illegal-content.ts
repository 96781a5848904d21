import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Te voy a matar]], repartidor.",
    "También ofrece [[documentos falsos]].",
    "Se paga con [[tarjetas robadas]].",
    "Pregúntame cómo [[saltarse la seguridad]] del horno.",
    "Aquí se puede [[comprar droga]].",
  ],
  passes: [
    "El cuero falso parece auténtico.",
    "El cierre de seguridad para niños funciona.",
    "Me robaron el paquete en la puerta.",
    "El papel es algo fino.",
    "Mata el ambiente con esa luz.",
  ],
};

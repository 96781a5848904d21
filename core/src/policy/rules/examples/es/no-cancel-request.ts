import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Nos hemos quedado sin existencias, por favor [[cancele su pedido]].",
    "¿Podrías [[cancelar el pedido]]? La lámpara se ha agotado.",
    "Le rogamos que [[solicite la cancelación]] desde su cuenta.",
    "Te pedimos que [[anules la compra]], el proveedor no sirve más.",
    "¿Puede usted mismo [[cancelar su compra]], por favor?",
  ],
  passes: [
    "Hemos cancelado el pedido porque la lámpara está agotada.",
    "Como nos pidió, el pedido quedó cancelado esta mañana.",
    "El pedido ya no se puede cancelar: salió ayer.",
    "Hemos recibido su cancelación.",
    "Díganos qué color prefiere, por favor.",
  ],
};

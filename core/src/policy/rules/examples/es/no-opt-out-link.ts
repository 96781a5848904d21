import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Para [[darse de baja]], pulse aquí.",
    "Puede [[cancelar la suscripción]] en cualquier momento.",
    "[[Date de baja]] con un clic.",
    "Si [[no desea recibir más]] correos, responda BAJA.",
    "Este es el [[enlace de baja]].",
  ],
  passes: [
    "Puede cambiar los ajustes en su cuenta.",
    "Su suscripción de café sale el lunes.",
    "Si ya no necesita la pieza, devuélvala.",
    "El filtro deja de recibir agua con la válvula cerrada.",
    "La tapa baja sin esfuerzo.",
  ],
};

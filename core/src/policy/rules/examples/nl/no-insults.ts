import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Leer lezen]] voordat je [[leugens]] schrijft.",
    "Alleen een [[idioot]] zet hem in de oven.",
    "[[Eigen schuld]].",
    "[[We weten waar u woont]].",
    "Dit is [[belachelijk]], [[schaam u]].",
  ],
  passes: [
    "Uw probleem is bij ons bekend en wordt vandaag opgelost.",
    "Het spijt ons dat het pakket te laat kwam.",
    "Pagina 4 van de handleiding legt uit hoe u het filter reinigt.",
    "Bedankt voor het melden van het losse handvat.",
    "Wij zien het anders, maar begrijpen uw ergernis.",
    "U kunt de pan kosteloos terugsturen.",
  ],
};

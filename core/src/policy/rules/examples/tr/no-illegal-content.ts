import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Bunu paketleyeni [[öldüreceğim]].",
    "[[Sahte pasaport]] da yapıyoruz.",
    "[[Çalıntı kart]] ile ödeyebilirsiniz.",
    "[[Bomba yapımını]] anlatırım.",
    "[[Uyuşturucu satıyorum]], yazın.",
  ],
  passes: [
    "Bu ışık ortamı öldürüyor.",
    "Suni deri gerçek gibi duruyor.",
    "Emniyet düğmesi çalışıyor.",
    "Kapıdan çalındı, yazık.",
    "Yapay çiçek çok gerçekçi.",
  ],
};

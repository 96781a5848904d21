import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Okumayı öğrenin]] önce.",
    "Böyle [[saçma sapan]] şeyi ancak bir [[aptal]] yazar.",
    "Siz düpedüz [[yalancısınız]].",
    "[[Bizim sorunumuz değil]].",
    "[[Gözlük alın]], [[kimse zorlamadı]].",
    "[[Bıktık sizden]], [[başımdan gid]]in.",
  ],
  passes: [
    "Paketiniz geciktiği için özür dileriz.",
    "Kılavuzun dördüncü sayfası filtrenin temizliğini anlatıyor.",
    "Gevşek sapı bildirdiğiniz için teşekkürler.",
    "Farklı düşünüyoruz ama kızgınlığınızı anlıyoruz.",
    "Tavayı iade edebilirsiniz.",
  ],
};

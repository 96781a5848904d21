import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    {
      text: "Kutuyu okudunuz mu, yoksa [[okumak size göre değil]] mi?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Tebrikler, bir kaşığı kırmayı başar]]dınız, ne yetenek.",
      context: { surface: "review_reply" },
    },
    {
      text: "Ne tuhaf, [[herkes yapabiliyor bir siz]] yapamıyorsunuz.",
      context: { surface: "review_reply" },
    },
    "[[Okumayı öğrenin]] önce.",
    "Böyle [[saçma sapan]] şeyi ancak bir [[aptal]] yazar.",
    "Siz düpedüz [[yalancısınız]].",
    "[[Bizim sorunumuz değil]].",
    "[[Gözlük alın]], [[kimse zorlamadı]].",
    "[[Bıktık sizden]], [[başımdan gid]]in.",
  ],
  passes: [
    { text: "Ne yetenek, fotoğrafınız harika!", context: { surface: "review_reply" } },
    {
      text: "Sizin gibi müşteriler sayesinde devam ediyoruz. Teşekkürler!",
      context: { surface: "review_reply" },
    },
    { text: "Kaşığın kırıldığına üzüldük. Yenisi yolda.", context: { surface: "review_reply" } },
    {
      text: "Kapak sola çevrilerek açılır, kılavuz sayfa 3.",
      context: { surface: "review_reply" },
    },
    "Paketiniz geciktiği için özür dileriz.",
    "Kılavuzun dördüncü sayfası filtrenin temizliğini anlatıyor.",
    "Gevşek sapı bildirdiğiniz için teşekkürler.",
    "Farklı düşünüyoruz ama kızgınlığınızı anlıyoruz.",
    "Tavayı iade edebilirsiniz.",
  ],
};

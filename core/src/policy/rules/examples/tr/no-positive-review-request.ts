import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    { text: "Bize [[5 yıldız]] vererek destek verebilirsiniz.", context: { surface: "social" } },
    "Bize [[beş yıldız]] vermek için beklemeyin.",
    "Bize [[beş yıldız]] vermeyi unutmayın.",
    "Lütfen bize [[beş yıldız]] verin ama kimseyi zorlamıyoruz.",
    "Lütfen [[olumlu bir yorum]] bırakın.",
    "[[Beş yıldız]] verirseniz çok seviniriz.",
    "[[5 yıldızlı değerlendirmenizi]] bekliyoruz.",
    "Bize [[tam puan]] verir misiniz?",
    "[[Güzel bir yorum]] yazarsanız mutlu oluruz.",
    "Bizi [[değerlendirirken beşin altındaki]] puanın bizim için kayıp olduğunu unutmayın.",
  ],
  passes: [
    "İyi ya da kötü, beş yıldız ya da bir yıldız, lütfen puan verin.",
    "Olumlu ya da olumsuz, lütfen yorum yazın.",
    "Lütfen 5 yıldızlı otelin adresini yazın.",
    "İyi ya da kötü, dilediğiniz gibi yorum yazabilirsiniz.",
    "Olumlu yorumunuz için teşekkürler.",
    "Beş yıldız istemiyoruz.",
    "Yanımızda beş yıldızlı otel var, park yeri kolay.",
    "Hangi rengi istediğinizi yazın lütfen.",
  ],
};

import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Memnun kaldıysanız lütfen yorum yazın]].",
    "[[Beğendiniz mi]]? [[Yorum yazın]].",
    "Üründen [[memnunsanız değerlendirmenizi]] bekliyoruz.",
    "[[Her şey yolundaysa bir yorum]] bırakır mısınız?",
    "[[Hoşunuza gittiyse bizi puanlayın]].",
    "[[Memnun kaldınız]] mı? [[Google'da paylaş]]ın.",
  ],
  passes: [
    "Memnun olsanız da olmasanız da lütfen yorum yazın.",
    "Umarız lambadan memnunsunuzdur.",
    "Memnun olsanız da olmasanız da yorum yazabilirsiniz.",
    "Yeni filtre uyduysa bir şey yapmanız gerekmez.",
    "Nasıl bulursanız bulun, her türlü yorum yayınlanır.",
    "Rengi beğendiniz mi, yoksa değiştirelim mi?",
  ],
};

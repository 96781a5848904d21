import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Lütfen [[yorumlarımızı faydalı olarak işaretleyin]].",
    "Herkes ilk yoruma [[faydalı diye tıklasın]].",
    "Bu [[yorumu şikayet edin]] lütfen.",
    "İlk [[yoruma beğeni atın]].",
    "Kötü [[yorumu bildirir misiniz]]?",
  ],
  passes: [
    "Bu yorum bana faydalı oldu.",
    "Teşekkürler, sorunuz yararlıydı.",
    "Yorumlara oy istemeyiz.",
    "Kutuda faydalı bir bakım kılavuzu var.",
    "Eksik varsa bize bildirin.",
  ],
};

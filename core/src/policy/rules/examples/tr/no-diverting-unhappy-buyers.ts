import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Olumsuz yorum yapmadan önce bize ulaşın]].",
    "Memnunsanız yorum yazın, [[memnun değilseniz sadece bize söyleyin]].",
    "[[Bir sorun varsa kötü yorum yerine bize yazın]].",
    "Lütfen [[düşük puan vermeden önce bizimle iletişime geçin]].",
    "Beğendiyseniz yıldız verin, [[şikayetlerinizi bize]] iletin.",
  ],
  passes: [
    "Ürün çalışmıyorsa yedi gün içinde bize ulaşın.",
    "Memnun kalın ya da kalmayın, yorum yazabilir veya bizimle konuşabilirsiniz.",
    "Mührü açmadan önce bize danışın.",
    "Eksik parça varsa haber verin, gönderelim.",
    "Her yorumu okuyoruz.",
  ],
};

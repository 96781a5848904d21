import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Yorum]]u düzeltmek için cumaya kadar vaktiniz var. Sonrası [[avukat]]ımızda.",
    "[[Güzel söz yoksa yedek parça da yok]].",
    "[[Tek yıldız]] yüzünden bir [[arkadaşımızı çıkar]]mak zorunda kalıyoruz.",
    "[[Kötü yorum]]lar [[bizi çok üzüyor]], lütfen değiştirin.",
    "[[Tek yıldızınız]] [[bize zarar veriyor, çocuklarımızı]] düşünün.",
    "[[Avukatlarımız]] bu [[yorumu]] [[iftira]] sayıyor.",
    "Biz [[küçük bir işletmeyiz]], [[olumsuz yorum]] bizi [[batırır, kepenk]] kapatırız.",
    "[[Yorumunuz değiştirilmeden]] yeni parça gönderilmeyecek.",
    "[[Kötü yorumu]] [[silmezseniz]] [[pişman olursunuz]].",
  ],
  passes: [
    "Ceketi yarına kadar gönderin, yoksa etiketin süresi dolar.",
    "İadeniz ulaştı, bugün kontrol edilecek.",
    "Küçük bir işletmeyiz ve her mesaja kendimiz yanıt veririz.",
    "Lambayı 14 gün içinde geri gönderin.",
    "Eski lamba gelince yenisi yola çıkar.",
    "Yorumunuzu okuduk ve hemen yeni parça gönderdik.",
    "Garanti iki yıldır.",
  ],
};

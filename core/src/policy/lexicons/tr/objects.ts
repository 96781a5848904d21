import type { Forms } from "../lexicon.ts";

/** Turkish: what is written about, and the mood it should have. */
export const objects: Forms = {
  review: [
    "(eski|önceki|açık) (şikâyet|eleştiri|yorum|şikayet)",
    "(görüşünüzü|fikrinizi|kanaatinizi|izlenimlerinizi|düşüncenizi) (yayımla*|yayınla*|yaz*|paylaş*)",
    "(her|bir|yayımlanan|yayınlanan) (değerlendirme|görüş|yorum|eleştiri)",
    "(yorum*|degerlendirmen*|urun yorum*|yorumlarin*|degerlendirme|degerlendirmesi|degerlendirmeyi|degerlendirmesini|degerlendirmeler|degerlendirmeleri|musteri yorumu|inceleme yazisi|incelemenizi|review|y0rum|yorm|yrm)",
    "(fotografli|fotolu|videolu) yorum",
  ],
  feedback: [
    "(geri bildirim|geri bildirimi|geri bildiriminiz|geri bildiriminizi|geri bildirimler*|geri bildiriminizin|geribildirim*|geri donusunuz*)",
    "(satici|satici icin|magaza|saticiya verdiginiz|satici hakkindaki|satici icin yaptiginiz|magaza icin) (degerlendirmesi|degerlendirmesini|degerlendirmenizi|degerlendirmeniz|degerlendirmenize|degerlendirme|degerlendirmesine|degerlendirmenizin|yorumu|yorumunu|yorumunuz|yorumunuzu|yorumunuza|yorumunuzun|puani|puanini|puaniniz|puaninizi|puaninizin|puan|notu|notunuz|notunuzu)",
  ],
  rating: [
    "(her|kötü|düşük|yüksek|iyi|tam) puan",
    "(puaniniz*|puanini*|puanlariniz*|notunuz*|puan ver*|puanlama*|1 yildiz|bir yildiz|tek yildiz|1 yildizi*|tek yildizi*|dusuk puan*|not ver*|verdiginiz puan*|iki yildiz|uc yildiz)",
  ],
  star: [
    "(yildiz|yildizi|yildizli|yildizla|yildizlar|yildizlari|yildizlarinizi|yildiziniz|yildizinizi|yildizcik)",
    "yildiz*",
  ],
  fiveStars: [
    "(5|beş) (yıldızla|yıldızınızla|yıldızı|yıldızlı|yıldızınızı) (ödüllendir*|taçlandır*|süsle*|değerlendir*|esirge*|)",
    "(yalnızca|sadece) (beş|5) (geçerli|kabul|iyi|yeter*)",
    "(10 uzerinden 10|on uzerinden on|100 uzerinden 100|yuz uzerinden yuz|on numara|tam yildizla|5/5|10/10|5 uzerinden 5|tam puan|tam puani|tam puanla|en yuksek puan*|en yuksek not*|tam yildiz|tum yildizlar*|en iyi puan*|tam not|tam notu|besi bir arada|5yildiz*|full yildiz)",
    "(5|bes) (yildiziniz|yildizinizi|yildizini|yildizin|yildizinizla|yildizlik)",
    "(butun|tum|tam) (yildizlari|yildizlar|yildizlarinizi|yildiz)",
    "bizi ~ (ovseniz|ovun|overseniz|ovebilir*|goklere cikar*)",
    "(5|bes|bes tane|5 tane|tam 5|tam bes) (yildiz|yildizli|yildizi|yildizla|yildizlik|yildizinizi|yildizlar|parlak yildiz|altin yildiz)",
    "(bes|5) (puan|puani|puanlik) (verin|verir|bekliyoruz|rica)",
  ],
  publicVoice: [
    "(ilanın|ürünün|sayfanın) altına ~ (yaz*|cümle*|satır*|bırak*)",
    "(sayfada|sayfamızda|ilanda|ilanın altında|ürünün altında) (paylaş*|yaz*|anlat*|belirt*)",
    "(herkese|herkesle|dünyaya|başkalarına|diğer (müşterilere|alıcılara)) (duyur*|anlat*|söyle*|paylaş*|yay*)",
    "(birkaç|iki|üç|bir iki|bir kaç) (satır|cümle|kelime|söz) ~ (yazın|yazarsanız|yazar|bırakın|bırakırsanız|ekleyin|yazmanız)",
    "(iki|üç|3|2|birkaç) (satır|cümle|kelime) (ve|artı) (fotoğraf|resim|foto)",
    "(bağırın|haykırın|bağır|haykır|duyurun|ilan edin)",
    "(izlenimlerinizi|deneyiminizi|düşüncelerinizi) ~ (yaz*|paylaş*|anlat*)",
    "(herkese|dünyaya|başkalarına|diğerlerine|arkadaşlarınıza|cümle aleme) (söyle*|anlat*|duyur*|yaz*|haber ver*)",
    "(sesinizi duyurun|sesini duyur|bir seyler yazin|birkac sey yazin)",
    "(deneyim*|gorus*|izlenim*|dusunce*|fikir*) ~ (ekle*|birak*|duyur*)",
    "(fikriniz|gorusunuz|dusunceniz|fikrin|gorusleriniz) (degerli|onemli|bizim icin|altin degerinde|size)",
    "(hakkimizda|bizim icin|bizden) ~ (yazin|yazar|yazarsaniz|yazabilir*|bahsedin|bahseder*|soz edin)",
    "(deneyim*|gorus*|fikr*|fikir*|dusunce*|izlenim*|memnuniyet*) ~ (paylas*|anlat*|yaz*)",
    "(herkese anlat*|baskalarina (anlat*|soyle*)|diger (alicilara|musterilere|kullanicilara) ~ (anlat*|soyle*|yaz*)|bizi tavsiye*|bizi onerin*|bizi oner|tavsiye edin|birkac guzel soz|birkac kelime|iki satir|birkac satir|urun sayfasin*|herkes okusun|dostlariniza anlat*)",
  ],
  helpfulVote: [
    "(yorumu|yorumlari|yoruma|yorumlara) ~ (begenin|begenir misiniz|begenelim|begensin|like atin|like at|kalp atin)",
    "(faydali|yararli|faydasiz|yardimci) ~ (isaretle*|tikla*|oy*|bas*|secen*)",
    "(begen|begeni|faydali buldum|yararli buldum) (tusu*|buton*|dugme*)",
    "(yorum*|degerlendirme*) ~ (begen tusu*|begeni at*|begeni birak*|oy ver*|yukari tasi*)",
  ],
  abuseReport: [
    "(yorum*|degerlendirme*) ~ (sikayet edebilir*|sikayet etsin|sikayet edelim|sikayet edersen*|sikayet eder misin*|spam olarak|uygunsuz olarak)",
    "(yorum*|kotuye kullanim*|degerlendirme*) ~ (sikayet edin*|sikayet eder*|sikayet edelim|bildirin*|raporla*|bildirir misiniz)",
  ],
  reviewSite: ["(google|trustpilot|sikayetvar|eksi sozluk|tripadvisor)"],
  happy: [
    "(gülümse*|gülüyor*|yüzünüz güldü|yüzünüzü güldür*)",
    "(beğendiniz|beğendin|beğendiyseniz|sevdiniz|sevdiyseniz|memnun (kaldınız|kaldıysanız|mısınız|iseniz)|hoşunuza (gitti|gittiyse))",
    "(beklentinizi|beklentilerinizi|beklentini) (karşıla*|karşıladıysa)",
    "(beğendiniz|beğendin|memnunsanız|memnun kaldınız|hoşunuza gitti|hoşuna gitti)",
    "(istediginiz gibi miydi|istediginiz gibiyse|beklediginiz gibi miydi|beklediginiz gibiyse|umdugunuz gibi|bekledigin gibi|icinize sindi*|hosunuza gid*|bayildiysaniz|sevdiysen|memnunsan|tatmin olduysaniz|memnun|memnunsaniz|memnun kaldiysaniz|memnun kaldiniz|mutlu kaldiysaniz|mutluysaniz|begendiniz*|begendiyseniz|begendin*|begendiysen|begenirseniz|sevdiniz*|sevdiyseniz|hosunuza gitti*|her sey yolunda*|guzel deneyim|iyi deneyim|keyif aldi*|gonlunuze gore|isinize yaradi*|memnuniyetiniz)",
  ],
  unhappy: [
    "(yüzünüz|yüzünüz mü) ~ asıl*",
    "(suratınız*|kaşlarınız çatıl*|kaşlarınızı çat*|yüzünüzü ekşit*)",
    "(beğenmediniz|beğenmedin|beğenmediyseniz|sevmediniz|memnun (değil*|kalmadı*)|hoşunuza gitmedi*|bir (sorun|aksilik|terslik))",
    "(aksi hâlde|aksi halde|aksi takdirde|değilse|yoksa|memnun değilseniz)",
    "(eksik bul*|bir eksik|eksiklik*|kusur*|bir hata bul*|begenmediginiz*|aksilik*|bir aksilik|terslik*|puruz*|memnuniyetsizlik*|mutlu degil*|begenmedin*|hosunuza gitmed*|icinize sinmed*|memnun degilseniz|memnun kalmadi*|memnun degil|memnun kalmaz*|memnuniyetsiz*|sorun yasa*|sorun var*|sorun olursa|bir sorun|herhangi bir sorun|sorunlar*|sorununuz*|sorunla|problem*|sikayetiniz*|sikayetleriniz*|hayal kirikligi*|mutsuz*|begenmediyseniz|begenmediniz*|begenmezseniz|sevmediyseniz|sevmediniz*|sikintiniz*|sikinti yasa*|kotu deneyim*|5 yildizdan az*|bes yildizdan az*|olumsuz bir durum*|eksik gordu*)",
  ],
  positive: [
    "(ovseniz|overseniz|ovgu|ovgulu|ovun|ovgu dolu|methedin|methederseniz|olumlu|pozitif|guzel|iyi|harika|mukemmel|hos|parlak|yuksek|super)",
  ],
  negative: [
    "(bir|iki|üç|1|2|3) yıldız*",
    "(olumsuz|negatif|kotu|dusuk puan*|dusuk yildiz*|1 yildiz|1 yildizi*|tek yildiz|tek yildizi*|bir yildiz|acimasiz|haksiz|karalayici|1 yildizli*|tek yildizli*|bir yildizli*)",
  ],
  honest: ["(durust|samimi|tarafsiz|icten|objektif)"],
};

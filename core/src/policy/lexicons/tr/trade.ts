import type { Forms } from "../lexicon.ts";

/** Turkish: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  club: [
    "(alıcı|alıcılar|kullanıcı|kişi|müşteri) ~ (arıyorum|arıyoruz|aranıyor|lazım|gerekli)",
    "(deneme|test) (için|amaçlı) ~ (aranıyor|arıyoruz|arıyorum)",
    "(alıcı|alıcılar|kişi|gönüllü|kullanıcı) (arıyorum|arıyoruz|aranıyor|lazım|gerekli)",
    "(katil|katilin|uye ol|uye olun|kayit ol|basvur|basvurun|grup|grubu|grubumuz*|grubuna|kulup|kulubu|kulubumuz*|topluluk*|ekibimize|test programi*|kanalimiz*|agi|agimiz*)",
  ],
  gift: [
    "(hediye bakiye|bakiye)",
    "(odullendir*|mukafat*|hatirasi|hediyen|hediyeni|hediyesini|hediye|hediyeler*|hediyeniz*|hediyesi|hediyemiz*|hediyeyi|hediyelik set|surpriz*|odul|oduller*|odulu*|bonus|ikramiye|ikramlar*|ikramimiz*|armagan*|jest|jestimiz*|kucuk bir hatira)",
    "(kargo|kahve|cay|bileme tasi|yedek|ikincisi|ikinci|sonraki) ~ (bizden olsun|bizden|bizden hediye)",
    "(paketinize|kutunuza|siparisinize|paketine|sonraki paket*|sonraki siparis*) ~ (ekliyoruz|ekleriz|ekleyelim|koyuyoruz|koyariz|koyalim|atiyoruz)",
    "ikinci (urun|lamba|parca|tava|kilif) ~ (bizden|hediye|ucretsiz|bedava)",
    "(bizden) (bir |size |)(kahve|hediye|surpriz|ikram|armagan)",
  ],
  coupon: [
    "(sonraki|gelecek) sipariş* ~ kod",
    "(kupon*|indirim kod*|indirim kodu*|indirim kuponu*|indirim ceki*|hediye ceki*|promosyon kodu*|kupon kodu*|alisveris ceki*)",
    "(liralik|tl lik|hediye|alisveris|indirim) (cek|ceki|cekini|cekinizi)",
  ],
  discount: [
    "(5|10|15|20|25|30|40|50) (kazan|kazanin|kazanirsin|kazanirsiniz|indirim*)",
    "yuzde (5|10|15|20|25|30|50|bes|on|on bes|yirmi|yirmi bes|otuz|elli) (indirim*|kazan*|kazandir*|daha ucuz*|avantaj*)",
    "(indirim|indirimi|indirimli|indirimden|indirimle|indirimimiz*|yari fiyat*|% indirim|yuzde (5|10|15|20|25|30|50|on|yirmi|elli) indirim*|iskonto*)",
  ],
  freeItem: [
    "(kahve|kahven|kahveniz|çay|çayın|tatlı|kargo) bizden",
    "(ücret|para|kuruş|hiçbir şey) (ödemeden|vermeden|ödemeksizin)",
    "(ucretsiz|bedava|bedelsiz|karsiliksiz|parasiz|beles)",
  ],
  giftCard: ["(hediye karti*|hediye ceki*|magaza kredi*|alisveris kredisi*|hediye karti kazan*)"],
  money: [
    "(nakit*|cashback|para kazan*|para odul*|para yat*|paypal|para iadesi|tl nakit|para veriyoruz|para verecegiz|harclik)",
    "(on|yirmi|otuz|kirk|elli|yuz|yuz elli|iki yuz|bes yuz) (lira|liralik|tl)",
  ],
  points: [
    "(bonus puan*|sadakat puan*|puan kazan*|parapuan*|para puan*|kredi kazan*|hediye puan*|puan yukle*|puan hediye*|jeton*)",
  ],
  contest: [
    "(iphone|airfryer|telefon|tablet|televizyon|altın|araba|tatil|süpürge|robot) ~ kazan*",
    "(çarkı|çarkımızı|çarkıfeleği) (çevir*|döndür*)",
    "(kazanan*|kap|kapin|kapsin|kapabilirsiniz|kazanma sansi*|sansini yakala*|sansinizi*|sansli kisi|sansli bir|bir kisi kazan*|kura|kura ile|kurayla|cekilis|cekilise|cekilisi*|cekilisle|yarisma*|piyango*)",
    "(arasindan|arasinda|icinden) ~ (kisiye|cikacak|kazanacak|sececegiz|sansli)",
  ],
  spent: [
    "(bitti|sona erdi|sorduğunuz)",
    "(dusuldu|dusulmustur|dusurulmustur|tutardan|uygulandi|yansidi|yansitildi|otomatik|kullandiginiz|kullanilmis|kullanilan|suresi dolmus|suresi dolan|gecersiz|sepette uygulan*|faturada|uygulanmis|siparisinizde kullan*|hesabiniza iade|geri yuklendi|kullanilamayan)",
  ],
  warranty: [
    "(ömür boyu|uzatılmış|ek|genişletilmiş) garanti*",
    "(ucretsiz garanti*|ekstra garanti*|iki kat garanti*)",
    "garanti* ~ (uzat*|iki katina|bir yil daha)",
    "(garanti suresi*|garantiniz*|garantinizi|garantisini|garanti) ~ (uzat*|iki katina|artir*|aktif*)",
  ],
  access: ["(ucretsiz abonelik*|premium uyelik*|vip uyelik*|ozel uyelik*|premium*)"],
  refund: [
    "(ödenmiş|bizden|hediye) (sayın|sayabilirsiniz|kabul edin|bilin)",
    "(para|tutar|ücret|paranız|tutarın) ~ (geri gelir|geri döner|iade olur|hesabınıza döner|kartınıza döner)",
    "para(n|nız|nızı|nın) ~ geri",
    "(harcamanız|masrafınız|tutar|bedeli|ücreti|paranız) (havale edil*|iade edil*|geri öden*|geri yatır*|hesabınıza)",
    "(iade ederiz|iade edecegiz|iade ediyoruz|iade edilecek*|iade edilir|iade edelim|para iadesi*|geri odeme*|ucret iadesi*|iadenizi|geri odeyecegiz|geri oderiz|geri yatir*|geri veriyoruz|geri verecegiz|geri veririz|iade edilmistir|iade edildi|iade ettik|tam iade)",
    "(tutar|tutari|paraniz|parasi|para|paran|ucret|ucretiniz) ~ (geri gelsin|geri gelir|geri gelecek|geri doner|hesabinizda|hesabiniza|hesabina|hesabinda|cebinizde|cebinize)",
    "(paranizi|paranin|paranizin|ucreti|ucretin|ucretinizi|tutari|tutarin|parasini|yarisini|bedelini|tamamini) ~ (iade*|geri*)",
    "iade (alirsiniz|alacaksiniz|yapiyoruz|yapariz|yapacagiz|yapilir|yapilacak*)",
    "iadeniz* ~ (yap*|gerceklesi*|yatar*|yatiri*)",
  ],
  replacement: [
    "(degisim*|yenisini|yeni urun gonder*|yedek parca*|onarim*|tamir*|kirik*|arizali*|bozuk*|eksik*|su sizdir*|hasarli*)",
  ],
  reviewTrade: [
    "kim (yazar|yazmak ister|yazabilir) ~ (lira|tl|ücret*|para)",
    "(geçmişi olan|eski|yıllanmış) hesap*",
    "(gerçek|yerli) alıcılarla ~ (çıkar*|yükselt*)",
    "(yorumlar|puanlar|yıldızlar) bizden",
    "(yalnızca |sadece |) onaylı (alıcılar|alıcı|hesaplar)",
    "(20|10|30|50|5|15) (alıcı|kişi|kullanıcı) (arıyorum|arıyoruz|aranıyor|lazım)",
    "(yorum grubu*|yorum takas*|karsilikli yorum*|yorum kulubu*|yorum ajansi*|yorum degis tokus*|yorumcu grubu*|urun test grubu*|yorum havuzu*)",
    "(yorumlariyla|yorumlarla|yorum paketiyle) (puaninizi|puanini|yildizinizi|magazanizi) (yukselt*|artir*)",
    "(onayli|gercek|orijinal|organik) (yorum*) ~ (tanesi|adedi|paket*|satin|fiyat*)",
    "(yorum|yorumlar|degerlendirme|google yorumu|google yorum|5 yildizli yorum|olumlu yorum|begeni) (satin al*|satilik|satisi*|satiyoruz|satiyorum|satilir|paketi*|paketleri*|hizmeti*|yapilir|yazilir|kasma|arttirma|artirma)",
    "(urun test*|test kullanici*|test edecek*|yorumcu*|yorum yapacak*|yorum yazacak*) ~ (araniyor|ariyoruz|ariyorum|alinacak*|lazim)",
    "(gercek|onayli|yerli) (hesaplardan|hesaplarla|kullanicilardan|kisilerden) ~ yorum*",
  ],
  piece: ["(tanesi|adedi|yorum başına)"],
  gatingTool: [
    "(şikayetçi*|şikâyetçi*|memnuniyetsiz*|mutsuz*|memnun kalmayan*) ~ (size|sana|özel*|dahili|içeride)",
    "(filtrele*|engelle*|yakala*|yonlendir*) ~ (olumsuz yorum*|kotu yorum*|mutsuz musteri*|memnuniyetsiz*)",
    "(olumsuz yorum*|kotu yorum*|mutsuz musteri*|memnun olmayan*|olumsuz*) ~ (filtrele*|engelle*|yakala*|ozel form*|size yonlendir*|yayinlanmadan)",
    "(sadece|yalnizca) (memnun|mutlu) ~ (yorum*|google*|sayfa*)",
  ],
  evasion: [
    "(farklı|başka|kendi) (sözlerle|kelimelerle|cümlelerle)",
    "(iadeden|hediyeden|karttan|indirimden|bizden|bu mesajdan) ~ (bahsetmeyin|soz etmeyin|yazmayin|bahsetme)",
    "(farkli|baska|ikinci|birden fazla) (hesap*|cihaz*|ip*|telefon*)",
    "(gun|hafta) (bekleyip|bekledikten sonra|bekleyin) ~ yorum*",
    "(platform|trendyol|amazon|sistem|kimse) ~ (fark etmesin|anlamasin|yakalamasin|gormesin)",
  ],
  screenshot: [
    "(ekran goruntu*|yorumun fotograf*|yorumun goruntu*|yorumunuzun goruntu*|yorumunuzun linki*|yorum linki*|screenshot|ss atin|ss gonderin|yorumun linki*)",
    "(linkini|linki|baglantisini|ekran resmini|fotografini) ~ (gonder*|at|atin|yolla*|paylas*)",
  ],
  reciprocal: [
    "(karsilikli yorum*|ben de sana yorum*|ben de size yorum*|yoruma yorum*|sen bana ben sana|siz bana ben size|yorum takasi*|karsilikli begeni*)",
  ],
  extra: [
    "(size|sana) ~ (ayırıyor*|ayırır*|ayırdı*)",
    "(pişman olmazsınız|pişman olmazsın|karşılıksız kalmaz|karşılıksız bırakmayız|karşılığını veririz|gönlünüzü alırız|gönlünüzü yaparız|ufak bir jest|küçük bir jest|jestimiz*|ufak bir sürpriz*|küçük bir sürpriz*)",
    "(siparişinize|siparişinizde|paketinize|paketinizde|kutunuza) ~ bizden",
    "(paketinize|kolinize|siparişinize|kargonuza|kutunuza|bir sonraki siparişinize|sonraki paketinize) ~ (ekliyoruz|ekleriz|ekleyeceğiz|koyuyoruz|koyarız|koyacağız|atarız|atıyoruz|bizden|ilave ediyoruz)",
    "(bizden (hediye|olsun|size|sana|ikram)|ikramımız|ikramımızdır|masrafı bize ait|bize ait|cebinizden (tek kuruş|bir şey) çıkmaz)",
  ],
};

import type { Forms } from "../lexicon.ts";

/** Turkish: pressure, and kinds of message. */
export const messages: Forms = {
  modest: [
    "(iki kişilik|iki kişiyiz|küçük bir aile|küçük bir dükkan*|tek başıma|küçük işletme*)",
    "(aile isletme*|kucuk bir isletme*|kucuk esnaf*|aile sirket*|yeni acil*|kucuk dukkan*|kucuk bir magaza*|ev hanimi*|el emegi*)",
  ],
  pity: [
    "(primini|primimi|primimizi|maaşını) (götürüyor|kesiyor|alıyor|kestiriyor)",
    "(arkadaşımızı|çalışanımızı|elemanımızı|personelimizi|kişiyi) (işten |)çıkar*",
    "bize (sipariş|müşteri|satış) kaybettir*",
    "(bizi|beni) (çok |kötü |çok kötü |)(etkiliyor|etkiler|üzüyor|üzer|yıkıyor)",
    "(işini|işimi|işlerini|işinden) (kaybet*|olacak*|oldu)",
    "(kredim|kiram|borcum|kredimiz|kiramız|borcumuz) var",
    "(beni|bizi) (batırıyor|bitiriyor|yakıyor|mahvediyor)",
    "(benim|bizim) (ekmeğim|ekmeğimiz|ekmek teknem|her şeyim)",
    "ne (yaptığınızı|yaptığının|yaptığınızın) (biliyor*|farkında*)",
    "(rahat uyu*|vicdanınız rahat*|içiniz rahat*|rahat mısınız)",
    "(sokağa|sokakta) (düş*|kal*|atıl*)",
    "(iki|üç|dört|beş|birçok|birkaç) müşteri* ~ (kaybet*|kaybettik|mal oldu|gitti)",
    "(müşteriler|müşterilerimiz|siparişler|satışlar) ~ (kesildi|azaldı|düştü|kaçtı|gelmiyor|gelmez)",
    "(emeğimizin|emeklerimizin|iyiliğin) karşılığı (bu|böyle)",
    "(acıyın|merhamet*|elinizi vicdanınıza|vicdanınız*|allah aşkına|allah rızası)",
    "(maaşım*|primim*|maaşımdan|maaşımızdan) ~ (kesil*|kesti*|kesecek*|azal*|gitti*)",
    "(çocuklarımı|ailemi|bizi|ailemizi|çalışanlarımızı) (düşün*)",
    "(ekmeğimle|ekmeğimizle|ekmeğim|rızkım*) ~ (oyna*|oynuyor*|keser*|kesil*)",
    "(iki|üç|dört) (çocuk|çocuğum|çocuğumuz|boğaz|aile) (var|bak*|besl*|geçin*)",
    "(uyuyamıyorum|uyuyamaz|gözüme uyku|uykularım kaç*|uykumuz kaç*)",
    "(dükkanı|dükkânı|işyerini|atölyeyi|kepenkleri|kepengi) (kapat*|indir*|kaybed*)",
    "(evde|evimde|geride) ~ (bebek|çocuk|çocuklar|hasta|anam|annem) (var|bekliyor)",
    "(patron|müdür|şef) ~ (işten|kovacak|kovar|atacak|çıkaracak|kesecek|ceza)",
    "(işimden|işimizden|ekmeğimiz*|evimize ekmek|çocuklarım*|ailemiz*) ~ (olaca*|oldu|oluruz|bağlı|var)",
    "(her|beşin altındaki her) (puan|yorum|yıldız) için ceza",
    "(maaşına|işine|ekmeğine|maaşından) mal ol*",
    "işten (çıkarıl*|at*|çıkar*)",
    "ağır (sonuçlar*|sonuçları)",
    "(bizi|beni|dükkanımızı|dükkânımızı|işimizi) (bitir*|batır*|yık*|mahved*|çökert*|öldür*|kapattır*)",
    "(duruma geldim|duruma geldik|zor durumdayiz|zor durumda kal*|bize zarar*|bizi cok uz*|gecim kaynag*|gecimimizi|caresiz*|cocuklarimiz*|ailemizi|ailemizin|isimizi kaybe*|isimden olu*|yalvar*|ekmek kapi*|ekmegimiz*|ekmek parasi*|batariz|batiyoruz|iflas*|kapatmak zorunda*|mahvet*|mahvol*|perisan*|emegimiz*|gozyas*|aglat*|ayakta kalma*|insaf*|kepenk*)",
    "(kirami|kirayi|kiramizi|faturalari|faturalarimi|maaslari|borcumu) ~ (odeyem*|odeyemez|odeyemi*)",
  ],
  suspension: [
    "(hesabimiz*|magazamiz*|satisimiz*) ~ (kapatil*|kapan*|askiya*|engellen*|durdurul*|ceza*)",
  ],
  legal: [
    "(avukat*|mahkemeye|mahkemede|dava ac*|dava edecegiz|davalik|iftira*|hakaret davasi|yasal islem*|yasal yol*|polise|polis cagir*|savcilik*|hukuki islem*|hukuki surec*|hukuki yol*|suc duyurusu*|tazminat*|karalama*|ihtarname*)",
  ],
  duty: [
    "(patron|müdür|şef|yönetim|firma) ~ (istiyor|istedi|bekliyor)",
    "(pazartesiye|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara|akşama|yarına) kadar",
    "(şimdi |)(yorum |)sıra(sı|) sizde",
    "(son sans*|son uyari*|zorundasiniz|zorundasin|mecbursunuz|talep ediyoruz|adil olan|hakkaniyet*|en azindan bir|en azindan 5|en azindan bes|borclusunuz|biz uzerimize duseni)",
    "(hemen|derhal|24 saat icinde|48 saat icinde|yarina kadar|bugun icinde|acilen) ~ (sil*|degistir*|duzelt*|kaldir*|guncelle*|geri cek*)",
  ],
  withhold: [
    "(olunca|olursa|değişince|görünce|gördükten sonra|düzelince|yükselince) ~ (yola çıkar|kargolanır|gönderilir|gönderiyoruz|göndeririz|çıkar)",
    "(sonra|takdirde|halinde) ~ (gonder*|iade*|yolla*|degis*)",
    "(yorum*|puan*|degerlendirme*|yildiz*) ~ (silinince|silindikten|degistirilince|degistirildikten|duzeltilince|duzeltildikten|silinmeden|degismeden|degistirilmeden|silindiginde|duzeltilmeden)",
    "(yorum|degerlendirme|puan) (yapmadan|vermeden|degismeden|silinmeden) ~ (gonder*|iade*|degisim*)",
  ],
  threat: [
    "(nerede yasadiginizi biliyoruz|nerede yasadigini biliyoruz|nerede oturdugunuzu biliyoruz|nerede oturdugunu biliyoruz|adresinizi biliyoruz|adresini biliyoruz|pisman olur*|pisman ed*|kara liste*|sonuclarina katlan*|ifsa ed*|teshir ed*|gorursunuz gununuzu|gorursun gununu)",
  ],
  retaliation: [
    "garantinizi (iptal*|geçersiz*)",
    "(siparisinizi iptal ederiz|sizi sikayet ed*|sizi engelle*|bir daha size satis*|garantiniz iptal*)",
  ],
  thanks: ["(tesekkur*|sagolun|sag olun|minnettariz|minnettar)"],
  hello: [
    "(merhaba|merhabalar|selam|selamlar|sayin|iyi gunler|saygilarimizla|saygilarimla|iyi aksamlar|hoscakalin|hosca kalin|gule gule kullan*|guzel gunlerde kullan*|her zaman yaninizda*|keyifli gunler|keyifli alisveris*|bizi tercih*|yine bekleriz|hayirli gunler|kolay gelsin|iyi haftasonlari)",
  ],
  orderNotice: [
    "(siparis onay*|siparisinizi aldik|alisverisiniz icin|siparisiniz icin|tercih ettiginiz icin|bizi tercih|satin aldiginiz icin)",
    "(siparisiniz|siparisin|kargonuz|paketiniz|urununuz) ~ (kargoya*|alindi|onaylandi|onaylanmistir|yola*|hazirlaniyor|gonderildi|gonderilmistir|yolda|yoldadir|teslim*|alinmistir|ulasti|hazirlandi)",
  ],
  reminder: [
    "(yorum|yorumunuz) (ne oldu|ne durumda|nerede)",
    "(unuttunuz|unuttun) mu",
    "(ilk|son|önceki|iki) (mesajdan|mesajımdan|mesajımızdan) beri",
    "(rahatsız etmek istem*|kusura bakmayın|ısrar gibi olmasın|başınızı ağrıt*) ~ (yine|tekrar|yeniden|hala|hâlâ)",
    "(ikinci|üçüncü|dördüncü|beşinci|son) (ve son |) (hatırlatma*|mesaj*|ileti*)",
    "(sormustuk|sormustum|istemistik|istemistim|rica etmistik|yazmistik|daha once sormus*|hala yok|hala gelmedi|hala goremedik|hala bekliyoruz|henuz gelmedi|henuz goremedik|hatirlat*|tekrar|yeniden|bir kez daha|ikinci kez|henuz|hala|onceki mesaj*|daha once istemis*|daha once rica*|gecen hafta rica*|gecen hafta istemis*|gecen hafta yazmis*|bir daha rica*)",
  ],
  promo: [
    "(bulten|bultenimiz*|bultene|yeni koleksiyon*|kampanya|kampanyamiz*|kampanyalar*|firsati*|firsatlar*|firsat urun*|kesfedin*|hemen alin|simdi satin al*|simdi alin|black friday|efsane cuma|sonraki alisveris*|bir sonraki alisveris*|bir sonraki siparis*|sonraki siparis*|yeni urunlerimiz*|yeni sezon*|abone olun*|indirimli urun*|diger urunlerimiz*|magazamizi ziyaret*|magazamizi takip*|stoklarla sinirli*|buyuk indirim|sezon indirim*|kacirmayin)",
    "(urunlerimiz*|cantalarimiz*|modellerimiz*|koleksiyonumuz*|magazamiz*|lambalarimiz*) ~ goz at*",
    "(iki al|2 al|uc al|3 al) (bir|1|iki|2) ode",
  ],
  cancelAsk: [
    "(siparis|siparisi|siparisinizi|siparisin|alisverisi|siparisini) ~ (iptal edin*|iptal eder*|iptal edebilir*|iptal etmeniz*|iptal talebi*)",
    "iptal talebi (olusturun*|olusturur*|olusturmaniz*|acin*|acar*|gonderin*)",
    "iptal (eder misiniz|edebilir misiniz|etmenizi rica*)",
  ],
  optOut: [
    "(abonelikten cik*|listeden cik*|mesaj almak istemiyorsaniz|almak istemiyorsaniz|bildirimleri durdur*|red yaz*|iptal yazip|uyelikten ayril*)",
  ],
  coaching: [
    "(asagidaki metni|su metni|hazir metni|ornek yorum*|yorum ornegi*|yorum sablonu*|hazir yorum*)",
    "(yorumda|yorumunuzda|degerlendirmenizde|yorumda ozellikle) ~ (bahsed*|belirt*|yazin*|vurgula*|ekleyin*|deginin*)",
    "(en az) ~ (kelime*|cumle*|karakter*|fotograf*)",
    "(kopyala*|yapistir*) ~ (metni|metin|yorum*|asagidaki*|cumleyi)",
  ],
  praiseReply: [
    "(sevindik|sevindim|duymak guzel|duymak cok guzel|bunu duymak|ne guzel)",
    "(begendiginize|begenmenize|begendiginizi|memnun kalmaniza|memnun kaldiginiza|memnun olmaniza|memnun kaldiginizi|sevdiginize) (cok |)(sevindik|sevindim|mutlu olduk|memnun olduk|duymak|duyduk)",
    "(guzel|nazik|kibar|icten|hos) (sozleriniz|sozlerin|mesajiniz|mesajin|ovguleriniz) icin (cok |)tesekkur*",
    "ovgunuz icin tesekkur*",
  ],
  useful: [
    "(komşu*|kapıcı*|teslim noktası*|güvenlik*|resepsiyon*|kargo şubesi*)",
    "(kurye|kargocu|şoför|servis|teknisyen) (ara*|gel*|al*)",
    "(takip numara*|fatura|faturaniz*|faturayi|ekte|ektedir|talimat*|kilavuz*|iade|iadeniz*|beden*|renk|rengi|renkte|model|modeli|hangi|ne zaman|nerede|kac|gecik*|gec gel*|garanti*|gumruk|adres*|randevu*|parca*|vida*|sarj*|tamir*|kirik*|eksik*|yanlis*|arizali*|pazartesi|sali|carsamba|persembe|cuma|cumartesi|soru*|cevap*|cunku|ozur*|nedeniyle|dolayi|cozum*|isim|yazi|filtre*|pil|pili|dugme*|basili tut*|temizle*|degisim*|degistir*|olcu*|kargo firma*|firtina*|sizdir*|onar*|yenisini|stok*|tukendi)",
  ],
};

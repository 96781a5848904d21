import type { Lexicon } from "./lexicon.ts";

/** Turkish. Suffixes carry person and case, so nouns are stems; negation sits inside the verb. */
export const tr: Lexicon = {
  lang: "tr",
  spaces: true,
  functionWords: [
    "ve",
    "bir",
    "bu",
    "için",
    "ile",
    "çok",
    "daha",
    "de",
    "da",
    "mi",
    "mı",
    "ama",
    "gibi",
    "kadar",
    "olarak",
    "olan",
    "sonra",
    "önce",
    "siz",
    "biz",
    "size",
    "bize",
    "sizin",
    "bizim",
    "ne",
    "her",
    "ben",
    "benim",
    "var",
    "yok",
    "değil",
    "ya",
    "lütfen",
    "teşekkür",
    "teşekkürler",
    "eğer",
    "olsun",
    "oldu",
    "ürün",
    "sipariş",
    "en",
    "şu",
    "o",
    "ki",
    "ise",
    "ben",
    "biz",
    "çünkü",
    "şimdi",
    "olan",
    "hem",
    "veya",
    "bana",
    "kadar",
    "nasıl",
    "değildi",
    "tarafından",
    "üzerinde",
    "geldi",
    "aldım",
    "hiç",
    "iki",
    "gün",
    "ürünü",
    "siparişiniz",
    "siparişinizi",
    "mısınız",
    "misiniz",
  ],
  forms: {
    spelledDigits: [
      "(sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz) (sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)",
    ],
    modest: [
      "(iki kişilik|iki kişiyiz|küçük bir aile|aile işletmesi|küçük bir dükkan*|küçük esnaf|tek başıma|küçük işletme*)",
      "(kucuk isletme*|aile isletme*|kucuk bir isletme*|kucuk esnaf*|aile sirket*|yeni acil*|kucuk dukkan*|kucuk bir magaza*|kucuk bir dukkan*|ev hanimi*|el emegi*)",
    ],
    club: [
      "(alıcı|alıcılar|kişi|gönüllü|kullanıcı) (arıyorum|arıyoruz|aranıyor|lazım|gerekli)",
      "(katil|katilin|uye ol|uye olun|kayit ol|basvur|basvurun|grup|grubu|grubumuz*|grubuna|kulup|kulubu|kulubumuz*|topluluk*|ekibimize|test programi*|kanalimiz*|agi|agimiz*)",
    ],
    review: [
      "(yorum*|degerlendirmen*|urun yorum*|yorumlarin*|degerlendirme|degerlendirmesi|degerlendirmeyi|degerlendirmesini|degerlendirmeler|degerlendirmeleri|musteri yorumu|inceleme yazisi|incelemenizi|review|y0rum|yorm|yrm)",
      "(fotografli|fotolu|videolu) yorum",
    ],
    feedback: [
      "(geri bildirim|geri bildirimi|geri bildiriminiz|geri bildiriminizi|geri bildirimler*|geri bildiriminizin|geribildirim*|geri donusunuz*)",
      "(satici|satici icin|magaza|saticiya verdiginiz|satici hakkindaki|satici icin yaptiginiz|magaza icin) (degerlendirmesi|degerlendirmesini|degerlendirmenizi|degerlendirmeniz|degerlendirmenize|degerlendirme|degerlendirmesine|degerlendirmenizin|yorumu|yorumunu|yorumunuz|yorumunuzu|yorumunuza|yorumunuzun|puani|puanini|puaniniz|puaninizi|puaninizin|puan|notu|notunuz|notunuzu)",
    ],
    rating: [
      "(puaniniz*|puanini*|puanlariniz*|notunuz*|puan ver*|puanlama*|1 yildiz|bir yildiz|tek yildiz|1 yildizi*|tek yildizi*|dusuk puan*|not ver*|verdiginiz puan*|iki yildiz|uc yildiz)",
    ],
    star: [
      "(yildiz|yildizi|yildizli|yildizla|yildizlar|yildizlari|yildizlarinizi|yildiziniz|yildizinizi|yildizcik)",
      "yildiz*",
    ],
    fiveStars: [
      "(10 uzerinden 10|on uzerinden on|100 uzerinden 100|yuz uzerinden yuz|on numara|tam yildizla|5/5|10/10|5 uzerinden 5|tam puan|tam puani|tam puanla|en yuksek puan*|en yuksek not*|tam yildiz|tum yildizlar*|en iyi puan*|tam not|tam notu|besi bir arada|5yildiz*|full yildiz)",
      "(5|bes) (yildiziniz|yildizinizi|yildizini|yildizin|yildizinizla|yildizlik)",
      "(butun|tum|tam) (yildizlari|yildizlar|yildizlarinizi|yildiz)",
      "bizi ~ (ovseniz|ovun|overseniz|ovebilir*|goklere cikar*)",
      "(5|bes|bes tane|5 tane|tam 5|tam bes) (yildiz|yildizli|yildizi|yildizla|yildizlik|yildizinizi|yildizlar|parlak yildiz|altin yildiz)",
      "(bes|5) (puan|puani|puanlik) (verin|verir|bekliyoruz|rica)",
    ],
    publicVoice: [
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
    write: [
      "(yaptiniz mi|yazdiniz mi|biraktiniz mi|verdiniz mi|yaptin mi|yazdin mi|yaptiysaniz|yazdiysaniz|yapinca|yorumlayinca|yaz|yazin|yaziniz|yazar|yazarsaniz|yazarsan|yazmak|yazmaniz*|yazman|yazana|yazanlara|yazan|yazip|yazinca|yazsin|yazalim|yazmis|yazdiktan|yazdiginizda|yazabilir|yazmani|yazilmasi|birak|birakin|birakiniz|birakir|birakirsaniz|birakmak|birakmaniz*|birakan*|birakip|birakinca|biraksin|birakabilir|biraktiktan|biraktiginizda|birakalim|paylas|paylasin|paylasiniz|paylasir|paylasirsaniz|paylasmak|paylasmaniz*|paylasan*|paylasip|paylasabilir|yayinla|yayinlayin|yayinlayan*|ekle|ekleyin|ekler|eklerseniz|ekleyen*|yapin|yapiniz|yapar|yaparsaniz|yapmak|yapmaniz*|yapana|yapanlara|yapan|yapip|yapsin|yapalim|yapabilir|yapmayi|yapilmasi|yapman|ver|verin|veriniz|verir|verirseniz|verirsen|vermeniz*|vererek|verene|verenlere|veren|verip|verince|versin|verelim|verebilir|vermek|verilmesi|at|atin|atar|atarsaniz|girin|girer|doldurun|gonderin|iliştirin)",
    ],
    rate: [
      "(puanla|puanlar misiniz|puanlayan*|puanlayin*|puanlarsaniz|puanlayalim|puanlasin|degerlendirelim|oylayalim|degerlendirin|degerlendiriniz|degerlendirir|degerlendirirseniz|degerlendirmek|degerlendiren*|degerlendirmeyi unutma*|degerlendirebilir|oylayin|oylar misiniz|yorumlayin|yorumlar misiniz|yorumlayan*|yorumcu|yorumcular)",
    ],
    change: [
      "(duzeltmeniz*|duzeltirsen|degistirirsen|guncellersen|yukseltmen*|yukseltirsen|cevirin|cevirirseniz|cevirir misiniz|cikarir misiniz|yukariya cek*|gozden gecir*|degistir|degistirin|degistiriniz|degistirir|degistirirseniz|degistirmek|degistirmeniz*|degistirebilir*|degistirilmesi*|degistirip|degisiklik yap*|duzelt|duzeltin|duzeltiniz|duzeltir|duzeltirseniz|duzeltmek|duzeltebilir*|duzeltilmesi*|guncelle|guncelleyin|guncelleyiniz|gunceller|guncellerseniz|guncellemek|guncellemeniz*|guncelleyebilir*|guncellenmesi*|guncelleyip|duzenle|duzenleyin|duzenler|duzenlerseniz|duzenlemeniz*|duzenleyebilir*|yenileyin|revize edin|revize eder*|revize etmeniz*|yukselt|yukseltin|yukseltir|yukseltirseniz|yukseltmeniz*|yukseltebilir*|gozden gecirir*|gozden gecirmeniz*|cikarin)",
      "(olumlu|olumluya|iyi|guzel) ~ (hale getir*|cevir*|donustur*)",
    ],
    remove: [
      "(sil|silin|siliniz|siler|silerseniz|silersen|silmek|silmeniz*|silebilir*|silinmesi*|silip|kaldir|kaldirin|kaldiriniz|kaldirir|kaldirirseniz|kaldirirsaniz|kaldirmak|kaldirmaniz*|kaldirabilir*|kaldirilmasi*|geri cekin|geri ceker*|geri cekmeniz*|geri cekebilir*|geri cekilmesi*|geri alin|geri alir misiniz|geri alabilir*|geri almaniz*|gizleyin|yok edin)",
    ],
    gone: [
      "(kalksa|kalkabilir mi|kalkar mi|silinse|silinebilir mi|degisse|degisebilir mi|duzelse|duzeltilse|kaldirilsa|kaldirilabilir mi|yukseltilse|yukselse|silindigini gorunce|silinince|silindiginde|silindikten|silinirse|silindigini|kaldirilinca|kaldirildiginda|kaldirildiktan|kaldirilirsa|degistirilince|degistirildiginde|degistirildikten|duzeltilince|duzeltildiginde|duzeltildikten|duzeltildigini|guncellenince|guncellendiginde|guncellendikten|kaybolunca|kayboldugunda|yok olunca|kalktiginda|kalkinca|degisince|degistiginde|degistikten|degistigini|silindi mi|kaybolsun|kalksin|silinsin)",
    ],
    ask: [
      "(tiklayin|tiklayiniz|tikla|rica edebilir miyiz|rica edebilir miyim|isteyebilir miyiz|olur muydu|mumkun mudur|yapar misin|yazar misin|verir misin|bekleriz|bekliyoruz|edebilir misiniz|edebilir mi|yapabilir mi|verebilir mi|yazabilir mi|miyiz|muyuz|kim atar|kim verir|kim yazar|kim yapar|yapabilecek var mi|yazacak var mi|verecek var mi|kim ister|lutfen|lutfedip|rica eder*|rica ediyoruz|rica ediyorum|ricamiz|rica|misiniz|musunuz|misin|musun|eder misiniz|olur musunuz|olur mu|mumkun mu|isteriz|istiyoruz|istiyorum|cok seviniriz|seviniriz|sevinirim|mutlu oluruz|mutlu olurum|memnun oluruz|minnettar kaliriz|minnettar oluruz|unutmayin*|unutma|cekinmeyin*|yardimci olun*|yardimci olur*|yardimci olacaktir|destek olun*|destek olur*|desteginizi|destek verin|davet ediyoruz|umariz|umuyoruz|ister misiniz|dusunur musunuz|birisi|biri|ihtiyacimiz var|araniyor|bir dakikanizi|iki dakikanizi|vaktiniz varsa|hadi|haydi|herkes|arkadaslar|zahmet olmazsa|yapalim|verelim|gidelim)",
      "(yildiz) (yeter|yeterli|kafi)",
    ],
    offer: [
      "(yollayalim|yollariz|yolluyoruz|gonderelim|ekleyelim|yukleyelim|yatiralim|takdim ed*|kazandir*|kap|kapin|al|veririm|alacaksin|kazanirsin|bizden olsun|secin|secebilirsiniz|dilediginizi secin|havale yapiyoruz|havale ederiz|gonderiyorum|cikacak|ekliyoruz|ekleriz|topluyor|toplayin|ciksin|yolluyorum|kazan|kazanin|kazanirsiniz|kazanacaksiniz|kazanma|kazaniyor|alin|alirsiniz|alacaksiniz|alir|aliyor|hediye ediyoruz|hediye edecegiz|hediye ederiz|hediye edelim|hediye edilir|gonderiyoruz|gonderecegiz|gondeririz|yollayacagiz|veriyoruz|verecegiz|verelim|veririz|verilecek|sizi bekliyor|seni bekliyor|sunuyoruz|sunariz|sunacagiz|odullendir*|katilin*|katilma hakki|yararlanin*|iade ediyoruz|iade edecegiz|iade ederiz|odeyecegiz|oduyoruz|oderiz|sahip olun|teklif ed*|hak kazan*|bizden|hesabiniza yatir*|yatiriyoruz|yatiracagiz|yukleyecegiz|tanimliyoruz|tanimlayacagiz|uzatiyoruz|uzatacagiz|uzatalim|ikram ed*|sizin|sizin olsun|senin olsun|cekilise katil*)",
    ],
    buy: ["(satin al*|satilik|satiyoruz|satiyorum|siparis ver*)"],
    pay: ["(odeme yap*|odeyelim|oderiz|oduyoruz|odeyecegiz|havale*|paypal|iban|papara|eft)"],
    contactUs: [
      "(formumuzu doldur*|kendi formumuz*|formu doldur*|iletisim formu*|formumuzdan*|iletisime gecin*|iletisime gecebilir*|iletisime gecer*|musteri hizmetlerimize|musteri hizmetlerine ulas*|musteri hizmetleri ile|sadece bize|yalnizca bize|once bize|dogrudan bize|saticiyla iletisim*|bizi arayin*|destek ekibimiz*|mesaj atin|sikayetler bize|sikayetlerinizi bize|ozelden yazin)",
      "(bize|bizimle) (soyle*|anlat*|aktar*|mesaj at*|gel*)",
      "bize (ulasin*|ulasir*|yazin*|soyleyin*|soyle|bildirin*|bildirir*|iletin*|iletir*|danisin*|haber*|mesaj*|ulasabilir*|yazabilir*)",
      "bizimle (iletisim*|gorusun*|konusun*|paylasin*|irtibat*)",
    ],
    gift: [
      "(odullendir*|mukafat*|mukafatlandir*|hatirasi|hediyen|hediyeni|hediyesini|hediyelerimiz*|hediye|hediyeler*|hediyeniz*|hediyesi|hediyemiz*|hediyeyi|hediyelik set|surpriz*|odul|oduller*|odulu*|odulun*|bonus|ikramiye|ikramlar*|ikramimiz*|armagan*|jest|jestimiz*|kucuk bir hatira)",
      "(kargo|kahve|cay|bileme tasi|yedek|ikincisi|ikinci|sonraki) ~ (bizden olsun|bizden|bizden hediye)",
      "(paketinize|kutunuza|siparisinize|paketine|sonraki paket*|sonraki siparis*) ~ (ekliyoruz|ekleriz|ekleyelim|koyuyoruz|koyariz|koyalim|atiyoruz)",
      "ikinci (urun|lamba|parca|tava|kilif) ~ (bizden|hediye|ucretsiz|bedava)",
      "(bizden) (bir |size |)(kahve|hediye|surpriz|ikram|armagan)",
    ],
    coupon: [
      "(kupon*|indirim kod*|kuponlar*|kuponunuz*|kuponumuz*|indirim kodu*|indirim kuponu*|indirim ceki*|hediye ceki*|promosyon kodu*|kupon kodu*|alisveris ceki*)",
      "(liralik|tl lik|hediye|alisveris|indirim) (cek|ceki|cekini|cekinizi)",
    ],
    discount: [
      "(5|10|15|20|25|30|40|50) (kazan|kazanin|kazanirsin|kazanirsiniz|indirim*)",
      "yuzde (5|10|15|20|25|30|50|bes|on|on bes|yirmi|yirmi bes|otuz|elli) (indirim*|kazan*|kazandir*|daha ucuz*|avantaj*)",
      "(indirim|indirimi|indirimli|indirimden|indirimle|indirimimiz*|yari fiyat*|% indirim|yuzde (5|10|15|20|25|30|50|on|yirmi|elli) indirim*|iskonto*)",
    ],
    freeItem: ["(ucretsiz|bedava|bedelsiz|karsiliksiz|parasiz|beles)"],
    giftCard: ["(hediye karti*|hediye ceki*|magaza kredi*|alisveris kredisi*|hediye karti kazan*)"],
    money: [
      "(nakit*|cashback|para kazan*|para odul*|para yat*|paypal|para iadesi|tl nakit|para veriyoruz|para verecegiz|harclik)",
      "(on|yirmi|otuz|kirk|elli|yuz|yuz elli|iki yuz|bes yuz) (lira|liralik|tl)",
    ],
    points: [
      "(bonus puan*|sadakat puan*|puan kazan*|parapuan*|para puan*|kredi kazan*|hediye puan*|puan yukle*|puan hediye*|jeton*)",
    ],
    contest: [
      "(kazanan*|kap|kapin|kapsin|kapabilirsiniz|kazanma sansi*|sansini yakala*|sansinizi*|sansli kisi|sansli bir|bir kisi kazan*|kura|kura ile|kurayla|cekilis|cekilise|cekilisi*|cekilisimiz*|cekilisle|yarisma*|piyango*)",
      "(arasindan|arasinda|icinden) ~ (kisiye|cikacak|kazanacak|sececegiz|sansli)",
    ],
    spent: [
      "(dusuldu|dusulmustur|dusurulmustur|tutardan|uygulandi|yansidi|yansitildi|otomatik|kullandiginiz|kullanilmis|kullanilan|suresi dolmus|suresi dolan|gecersiz|sepette uygulan*|faturada|uygulanmis|siparisinizde kullan*|hesabiniza iade|geri yuklendi|kullanilamayan)",
    ],
    warranty: [
      "(ek garanti*|uzatilmis garanti*|ucretsiz garanti*|ekstra garanti*|iki kat garanti*)",
      "garanti* ~ (uzat*|iki katina|bir yil daha)",
      "(garanti suresi*|garantiniz*|garantinizi|garantisini|garanti) ~ (uzat*|iki katina|artir*|aktif*)",
    ],
    access: ["(ucretsiz abonelik*|premium uyelik*|vip uyelik*|ozel uyelik*|premium*)"],
    refund: [
      "(iade ederiz|iade edecegiz|iade ediyoruz|iade edilecek*|iade edilir|iade edelim|para iadesi*|geri odeme*|ucret iadesi*|iadenizi|geri odeyecegiz|geri oderiz|geri yatir*|geri veriyoruz|geri verecegiz|geri veririz|iade edilmistir|iade edildi|iade ettik|tam iade)",
      "(tutar|tutari|paraniz|parasi|para|paran|ucret|ucretiniz) ~ (geri gelsin|geri gelir|geri gelecek|geri doner|hesabinizda|hesabiniza|hesabina|hesabinda|cebinizde|cebinize)",
      "(paranizi|paranin|paranizin|ucreti|ucretin|ucretinizi|tutari|tutarin|parasini|yarisini|bedelini|tamamini) ~ (iade*|geri*)",
      "iade (alirsiniz|alacaksiniz|yapiyoruz|yapariz|yapacagiz|yapilir|yapilacak*)",
      "iadeniz* ~ (yap*|gerceklesi*|yatar*|yatiri*)",
    ],
    replacement: [
      "(degisim*|yenisini|yeni urun gonder*|yedek parca*|onarim*|tamir*|kirik*|arizali*|bozuk*|eksik*|su sizdir*|hasarli*)",
    ],
    if: [
      "(eger|olursa|olursaniz|takdirde|sartiyla|durumunda|halinde|ise|isterseniz|kaldiysaniz|memnunsaniz|begendiyseniz|begendiysen|sevdiyseniz|mutluysaniz|degilseniz|yasarsaniz|yazarsaniz|birakirsaniz|yaparsaniz|silerseniz|degistirirseniz|duzeltirseniz|guncellerseniz|verirseniz|kaldirirsaniz|paylasirsaniz|varsa|yolundaysa|kaldiysan|dusunuyorsaniz|hissediyorsaniz|cozulduyse|geldiyse|giderse|gittiyse|olduysa|herkese|isterse|inaniyorsaniz|kaniysaniz)",
    ],
    once: [
      "(sonra|sonrasinda|ardindan|oldugunda|olunca|yapinca|yazinca|tamamlaninca|ne zaman|yayinlaninca|yayinlandiginda|hemen sonra|yazdiginizda|biraktiginizda|yazan|yazana|yazanlara|yapan|yapana|yapanlara|birakan|birakana|birakanlara|veren|verene|verenlere|paylasan|paylasanlara|yorum yapinca|gorunce|gordugumuzde|onaylandiginda)",
    ],
    ifSo: ["(oyleyse|o zaman|o halde|cevabiniz evetse)"],
    exchange: [
      "(karsiliginda|karsilik olarak|tesekkur olarak|tesekkur icin|tesekkurumuz olarak|odul olarak|yorum basina|her yorum icin|her yoruma|karsiligi)",
      "(yorumunuz|yorum|yorumlar|degerlendirmeniz|degerlendirme|5 yildiz|bes yildiz|puaniniz) (karsiliginda|icin|basina|karsiligi)",
      "(yorum|degerlendirme) (yapana|yapanlara|yazana|yazanlara|birakana|birakanlara)",
    ],
    before: ["(once|oncesinde|evvel|oncelikle|yapmadan|birakmadan|yazmadan|vermeden|yerine)"],
    instead: [
      "(bunun yerine|aksi halde|yoksa|sadece bize|yalnizca bize|dogrudan bize|ozelden|yerine|herkese acik degil|aramizda kalsin|once bize)",
      "degil (bize|de bize|dogrudan bize|bizimle)",
    ],
    contrast: ["(ama|fakat|ancak|lakin|oysa|bununla birlikte)"],
    or: ["(veya|ya da|yahut)"],
    fairness: [
      "(olumlu veya olumsuz|olumlu ya da olumsuz|olumlu olumsuz|iyi ya da kotu|iyi veya kotu|iyi kotu|memnun olsaniz da olmasaniz da|memnun kalin ya da kalmayin|ne dusunurseniz|gonullu*|nasil olursa olsun|olumlu da olsa olumsuz da|begenin ya da begenmeyin|begenseniz de begenmeseniz de|her turlu yorum*|karar sizin|tamamen size kalmis|size kalmis|tercih sizin|ne yazarsaniz|serbestsiniz|bagimsiz olarak|ne olursa olsun|zorunda degilsiniz|dilediginiz gibi)",
    ],
    happy: [
      "(beğendiniz|beğendin|memnunsanız|memnun kaldınız|hoşunuza gitti|hoşuna gitti)",
      "(istediginiz gibi miydi|istediginiz gibiyse|beklediginiz gibi miydi|beklediginiz gibiyse|umdugunuz gibi|bekledigin gibi|icinize sindi*|hosunuza gid*|bayildiysaniz|sevdiysen|memnunsan|tatmin olduysaniz|memnun|memnunsaniz|memnun kaldiysaniz|memnun kaldiniz|mutlu kaldiysaniz|mutluysaniz|begendiniz*|begendiyseniz|begendin*|begendiysen|begenirseniz|sevdiniz*|sevdiyseniz|hosunuza gitti*|her sey yolunda*|guzel deneyim|iyi deneyim|keyif aldi*|gonlunuze gore|isinize yaradi*|memnuniyetiniz)",
    ],
    unhappy: [
      "(eksik bul*|bir eksik|eksiklik*|kusur*|bir hata bul*|begenmediginiz*|aksilik*|bir aksilik|terslik*|puruz*|memnuniyetsizlik*|mutlu degil*|begenmedin*|hosunuza gitmed*|icinize sinmed*|memnun degilseniz|memnun kalmadi*|memnun degil|memnun kalmaz*|memnuniyetsiz*|sorun yasa*|sorun var*|sorun olursa|bir sorun|herhangi bir sorun|sorunlar*|sorununuz*|sorunla|problem*|sikayetiniz*|sikayetleriniz*|hayal kirikligi*|mutsuz*|begenmediyseniz|begenmediniz*|begenmezseniz|sevmediyseniz|sevmediniz*|sikintiniz*|sikinti yasa*|kotu deneyim*|5 yildizdan az*|bes yildizdan az*|olumsuz bir durum*|eksik gordu*)",
    ],
    positive: [
      "(ovseniz|overseniz|ovgu|ovgulu|ovun|ovgu dolu|methedin|methederseniz|olumlu|pozitif|guzel|iyi|harika|mukemmel|hos|parlak|yuksek|super)",
    ],
    negative: [
      "(olumsuz|negatif|kotu|dusuk puan*|dusuk yildiz*|1 yildiz|1 yildizi*|tek yildiz|tek yildizi*|bir yildiz|acimasiz|haksiz|karalayici|1 yildizli*|tek yildizli*|bir yildizli*)",
    ],
    honest: ["(durust|samimi|tarafsiz|icten|objektif)"],
    negator: [
      "(yazmayin|yapmayin|birakmayin|vermeyin|puanlamayin|degerlendirmeyin|paylasmayin|istemeyin|etmeyin|almayin|gondermeyin|yazma|yapma|verme|birakma|degil|degildir|yok|yoktur|asla|hic|hicbir|gerekmez|gerek yok|gerekmiyor|olmaz|edemeyiz|veremeyiz|isteyemeyiz|sunamayiz|yapamayiz|vermeyiz|etmeyiz|istemeyiz|yapmayiz|vermez|etmez|bagli degil|zorunda degil|lazim degil|rica etmiyoruz|istemiyoruz|vermiyoruz|etmiyoruz|yapmiyoruz|sunmuyoruz|beklemiyoruz)",
      "*(miyoruz|miyorum|lmuyoruz|ymuyoruz|nmuyoruz|tmuyoruz|rmuyoruz|kmuyoruz|smuyoruz|lmuyorum|ymuyorum|nmuyorum|tmuyorum|rmuyorum|kmuyorum|smuyorum|meyiz|mayiz|meyecegiz|mayacagiz|memekteyiz|mamaktayiz|maz|mez|mazsiniz|mezsiniz)",
    ],
    notNegator: [
      "(unutmayin*|unutma|cekinmeyin*|neden olmasin|sorun degil|kacirmayin*|kacirma|tereddut etmeyin*|beklemeyin|zahmet olmazsa|hic dusunmeden|soylemeden gecmeyin|olmaz mi|yapmaz misiniz|vermez misiniz|yazmaz misiniz|silmez misiniz|guncelledik|duzelttik|degistirdik|yeniledik|kaldirdik|gozden gecirdik)",
      "(adres|adresi|adresinizi|renk|rengi|beden|bedeni|sifre|sifrenizi|ayarlari|ayarlar|filtre|filtreyi|pil|pili|tarih|tarihi|yazilimi|yazilim|siparisinizi|teslimat) (degistir*|guncelle*|duzelt*|duzenle*|yenile*)",
      "(koruyucu|koruma|filmi|folyoyu|ambalaji|etiketi|bandi|kapagi|pili|pilleri|filtreyi) (cikarin|sokun|kaldirin|cikarip|kaldirip)",
      "(yorumunuz|yorumunuzu|degerlendirmeniz|yorumunuza|degerlendirmenizi|geri bildiriminiz) (icin (cok |)tesekkur*|okuduk|aldik|dikkate aldik|ulasti|uzerine)",
      "(guzel|guzel ve icten|olumlu|harika|nazik|5 yildizli|bes yildizli|samimi) (yorumunuz|degerlendirmeniz|yorum) icin (cok |)tesekkur*",
      "(bes|5) yildizli (otel*|tatil*|restoran*)",
      "yildiz (tornavida|sekil|desen|anason)",
    ],
    forbid: [
      "(yasak|yasaktir|yasaklan*|yasakti|izin verilmez|izin verilmiyor|kurallara aykiri*|politikalara aykiri*|aykiri*|ihlal*|yasadisi|yasa disi|ceza alir|ceza kes*|cezasi|para cezasi*|sahte yorum*|yonetmelik*|isteyemez*|teklif edemez*|yapamaz|puanlayamaz|degerlendiremez*|yorumlayamaz|kurallarina gore|ticaret bakanligi|reklam kurulu|rekabet kurumu|manipulasyon*|uyariyoruz|dolandirici*|topluluk kurallari)",
      "asla (isteme*|teklif etme*|istemeyiz|teklif etmeyiz|vermeyiz|yapmayiz|satin alma*)",
    ],
    report: [
      "(teklif ettiler|teklif etti|soz verdiler|soz verdi|benden istedi*|onerdiler|kutudan cikan kart*|paketten cikan kart*|paketten cikan not*|kutudan cikan not*|kartta yaziyordu|notta yaziyordu|rusvet*)",
    ],
    thirdParty: [
      "(saticilar|bazi saticilar|bazi firmalar|firmalar|amazon|platform|trendyol|hepsiburada|arastirma*|kimi saticilar|haber*|uzmanlar*|mahkeme karari)",
    ],
    advice: [
      "(ipucu|ipuclari|rehber*|ornek olarak|ornekler|uyari|makale*|nasil anlasilir|nasil yapilir|neden|nasil cevap|nasil fark*)",
    ],
    kin: [
      "(anne|annem|annecigim|anacim|baba|babacigim|babacim|teyze|teyzecim|teyzecigim|halacim|halacigim|amcacim|dayicim|kuzen|kuzenler|kuzenim|kardesim|kardesler|ablacim|abla|abi|abicim|arkadaslar|arkadaslarim|arkadasim|dostlar|dostlarim|akraba|akrabalar|ailem|aile|aileden|aile uyeleri|yegenim|yengecim|komsular|kankam|kankalar|esim dostum|es dost|sevgili dostlar)",
    ],
    staff: [
      "(calisma arkadas*|is arkadas*|mesai arkadas*|ekip arkadas*|tum calisan*|butun calisan*|ofistekiler*|ofis ekibi*|magaza calisan*|ekip|ekibimiz|calisanlar|calisanlarimiz*|calisanimiz*|personel|personelimiz*|stajyer*|arkadaslar ofis*|departman*|tum ekip|her calisan*|depo ekibi*)",
    ],
    rival: [
      "(yandaki dukkan|yandaki dukkana|yandaki dukkani|yandaki dukkanin|karsi dukkan|karsi dukkana|komsu magaza*|rakip|rakibe|rakibin*|rakibimiz*|rakipler*|rakibi|yandaki magaza|yandaki magazaya|yandaki magazayi|yandaki magazanin|yan dukkan*|rakip magaza*|karsi magaza*)",
      "(onlarin (sayfasina|urunune|magazasina|dukkanina)|rakip sayfa*|oteki satici*|diger saticiya|diger saticinin)",
    ],
    self: [
      "(ureticisiyim|saticisiyim|kurucusuyum|sahibiyim|tasarimcisiyim|yaraticisiyim|biz uretiyoruz|kendimiz uretiyoruz|kendim tasarladim)",
      "(firmada|sirkette|uretici firmada|fabrikada|bu firmada|bu sirkette|markada|magazada) calisiyorum",
      "(uretici|satici|marka sahibi|kurucu|tasarimci|firma sahibi|magaza sahibi|yazar) olarak",
      "kendi (urunum*|firmam*|markam*|urettigim*|tasarim*|magazam*|kitabim*)",
      "(esim|kardesim|babam|annem|arkadasim|ablam|abim|oglum|kizim|kocam|karim|amcam|dayim) ~ (icat etti|tasarladi|uretti|uretiyor|satiyor|gelistirdi|kurdu|yazdi|yapti bunu|yapiyor)",
      "bizim (urunumuz*|firmamiz*|markamiz*|uretimimiz*|fabrikamiz*)",
    ],
    we: ["(biz|bize|bizi|bizim|bizimle|ben|benim|magazamiz*|ekibimiz)"],
    you: ["(siz|size|sizi|sizin|sizden|sizinle|sen|senin|sana|seni)"],
    iBuyer: ["(ben|benim|bana|beni|bende)"],
    reviewTrade: [
      "(20|10|30|50|5|15) (alıcı|kişi|kullanıcı) (arıyorum|arıyoruz|aranıyor|lazım)",
      "(alıcı|alıcılar|kullanıcı|kişi|müşteri|test) ~ (arıyorum|arıyoruz|aranıyor|lazım|gerekli) ~ (iade*|yorum*|bedava|ücretsiz|geri)",
      "(yorum grubu*|yorum takas*|karsilikli yorum*|yorum kulubu*|yorum ajansi*|yorum degis tokus*|yorumcu grubu*|urun test grubu*|yorum havuzu*)",
      "(yorumlariyla|yorumlarla|yorum paketiyle) (puaninizi|puanini|yildizinizi|magazanizi) (yukselt*|artir*)",
      "(onayli|gercek|orijinal|organik) ~ (yorum*) ~ (tanesi|adedi|paket*|satin|fiyat*)",
      "(yorum|yorumlar|degerlendirme|google yorumu|google yorum|5 yildizli yorum|olumlu yorum|begeni) (satin al*|satilik|satisi*|satiyoruz|satiyorum|satilir|paketi*|paketleri*|hizmeti*|yapilir|yazilir|kasma|arttirma|artirma)",
      "(urun test*|test kullanici*|test edecek*|yorumcu*|yorum yapacak*|yorum yazacak*) ~ (araniyor|ariyoruz|ariyorum|alinacak*|lazim)",
      "(gercek|onayli|yerli) (hesaplardan|hesaplarla|kullanicilardan|kisilerden) ~ yorum*",
    ],
    gatingTool: [
      "(filtrele*|engelle*|yakala*|yonlendir*) ~ (olumsuz yorum*|kotu yorum*|mutsuz musteri*|memnuniyetsiz*)",
      "(olumsuz yorum*|kotu yorum*|mutsuz musteri*|memnun olmayan*|olumsuz*) ~ (filtrele*|engelle*|yakala*|ozel form*|size yonlendir*|yayinlanmadan)",
      "(sadece|yalnizca) (memnun|mutlu) ~ (yorum*|google*|sayfa*)",
    ],
    evasion: [
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
    pity: [
      "(bizi|beni|dükkanımızı|dükkânımızı|işimizi) (bitir*|batır*|yık*|mahved*|çökert*|öldür*|kapattır*)",
      "(duruma geldim|duruma geldik|zor durumdayiz|zor durumda kal*|sokakta kal*|bize zarar*|bizi cok uz*|gecim kaynag*|gecimimizi|caresiz*|cocuklarimiz*|ailemizi|ailemizin|isimizi kaybe*|isimden olu*|isten cikar*|yalvar*|ekmek kapi*|ekmegimiz*|ekmek parasi*|batariz|batiyoruz|iflas*|kapatmak zorunda*|mahvet*|mahvol*|perisan*|emegimiz*|gozyas*|aglat*|ayakta kalma*|insaf*|kepenk*)",
      "(kirami|kirayi|kiramizi|faturalari|faturalarimi|maaslari|borcumu) ~ (odeyem*|odeyemez|odeyemi*)",
    ],
    suspension: [
      "(hesabimiz*|magazamiz*|satisimiz*) ~ (kapatil*|kapan*|askiya*|engellen*|durdurul*|ceza*)",
    ],
    legal: [
      "(avukat*|mahkemeye|mahkemede|dava ac*|dava edecegiz|davalik|iftira*|hakaret davasi|yasal islem*|yasal yol*|polise|polis cagir*|savcilik*|hukuki islem*|hukuki surec*|hukuki yol*|suc duyurusu*|tazminat*|karalama*|ihtarname*)",
    ],
    duty: [
      "(son sans*|son uyari*|zorundasiniz|zorundasin|mecbursunuz|talep ediyoruz|adil olan|hakkaniyet*|en azindan bir|en azindan 5|en azindan bes|borclusunuz|biz uzerimize duseni|sira sizde)",
      "(hemen|derhal|24 saat icinde|48 saat icinde|yarina kadar|bugun icinde|acilen) ~ (sil*|degistir*|duzelt*|kaldir*|guncelle*|geri cek*)",
    ],
    withhold: [
      "(ancak|sadece|yalnizca) ~ (sonra|takdirde|halinde) ~ (gonder*|iade*|yolla*|degis*)",
      "(yorum*|puan*|degerlendirme*|yildiz*) ~ (silinince|silindikten|degistirilince|degistirildikten|duzeltilince|duzeltildikten|silinmeden|degismeden|degistirilmeden|silindiginde|duzeltilmeden)",
      "(yorum|degerlendirme|puan) (yapmadan|vermeden|degismeden|silinmeden) ~ (gonder*|iade*|degisim*)",
    ],
    threat: [
      "(nerede yasadiginizi biliyoruz|nerede yasadigini biliyoruz|nerede oturdugunuzu biliyoruz|nerede oturdugunu biliyoruz|adresinizi biliyoruz|adresini biliyoruz|pisman olur*|pisman ed*|kara liste*|sonuclarina katlan*|ifsa ed*|teshir ed*|gorursunuz gununuzu|gorursun gununu)",
    ],
    retaliation: [
      "(siparisinizi iptal ederiz|sizi sikayet ed*|sizi engelle*|bir daha size satis*|garantiniz iptal*|garantinizi iptal*)",
    ],
    emailWord: ["(e posta*|eposta*|mail*|email*)"],
    phoneWord: ["(telefon*|arayin*|cep*|sms|numaramiz*)"],
    messenger: [
      "(whatsapp*|whatsap|wp den|wpden|telegram|telegramdan|telegrama|telegramda|instagram|instagramdan|instagramda|insta|instadan|facebook*|messenger*|wechat|tiktok|viber|bip ten|dm den|dmden|dm atin|dm at)",
    ],
    outsideLink: [
      "(web sitemiz*|internet sitemiz*|sitemizden|sitemizi|sitemize|sosyal medya sayfamiz*|sosyal medya hesab*|kanalimiz*|bizi takip*|qr kod*|karekod*|karekodu|kodu okut*|kodu tarat*|buraya tikla*|linke tikla*|dogrudan bizden (alin*|siparis*)|elden satis|platform disi*|site disi*)",
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
      "(sormustuk|sormustum|istemistik|istemistim|rica etmistik|yazmistik|daha once sormus*|hala yok|hala gelmedi|hala goremedik|hala bekliyoruz|henuz gelmedi|henuz goremedik|hatirlat*|hatirlatma*|tekrar|yeniden|bir kez daha|ikinci mesaj*|ucuncu mesaj*|ikinci kez|henuz|hala|onceki mesaj*|daha once istemis*|daha once rica*|gecen hafta rica*|gecen hafta istemis*|gecen hafta yazmis*|bir daha rica*)",
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
      "(kurye|kargocu|şoför|servis|teknisyen) (ara*|gel*|al*)",
      "(takip numara*|fatura|faturaniz*|faturayi|ekte|ektedir|talimat*|kullanim kilavuz*|kilavuz*|iade|iadeniz*|iade edil*|beden*|renk|rengi|renkte|model|modeli|hangi|ne zaman|nerede|kac|gecikme*|gecik*|gec gel*|garanti*|gumruk|adres*|randevu*|parca*|vida*|sarj*|tamir*|kirik*|eksik*|yanlis*|arizali*|pazartesi|sali|carsamba|persembe|cuma|cumartesi|soru*|cevap*|cunku|ozur*|nedeniyle|dolayi|cozum*|isim|yazi|filtre*|pil|pili|dugme*|basili tut*|temizle*|degisim*|degistir*|olcu*|kargo firma*|firtina*|sizdir*|onar*|yenisini|stok*|tukendi)",
    ],
    insult: [
      "(aptal|aptalsin*|aptalca|aptallar|salak|salaklik|salakca|yalanci|yalancisin*|gulunc|utanin|utanmaz|utanmiyor musun*|gerizekali*|geri zekali*|sacmalama*|sacmalik*|sacma sapan|yalan soyl*|cahil|cahillik|beceriksiz|ahmak|terbiyesiz*|ahlaksiz*|serefsiz*|dolandirici*|sahtekar*|zavalli*|kustah*|edepsiz*|gorgusuz*|haddini bil*|beyinsiz*|akilsiz*|sizin gibi musteri*|nankor*|iftiraci*)",
    ],
    sneer: [
      "(okumayi ogren*|okuma yazma*|once kilavuzu oku*|okusaydiniz|bizim sorunumuz degil|baska yerden al*|gidin baska yerden|ne bekliyordunuz|ne bekliyordun|kendi hatan*|kendi suc*|aklinizi kullan*|biraz dusun*|kafani calistir*|gozluk al*|kimse zorlamadi|cocuk bile|gule gule size)",
    ],
    obscene: [
      "(orospu*|amk|aq|amina*|siktir*|sikeyim|sikerim|sikik|sikim*|pic|pici|piclik|ibne*|gotveren*|bok|boktan|boku|bok gibi|yarrak*|kahpe*|pezevenk*|gavat|kaltak*)",
    ],
    hate: [
      "(ulkenize donun|ulkene don|memleketine don|defolun ulkenize|pis (suriyeli*|arap*|gavur*|yahudi*|cingene*|ermeni*|kurt|kurtler|yabanci*|gocmen*)|insan musveddesi*)",
      "(suriyeliler|suriyelilerin|araplar|araplarin|yahudiler|cingeneler|ermeniler|kurtler|yabancilar|gocmenler|escinseller) (hep |hepsi |)(hirsiz*|dolandirici*|yalanci*|pis|pistir)",
      "(yahudilerden|araplardan|suriyelilerden|ermenilerden|cingenelerden|yabancilardan|kurtlerden) (almayin|alisveris yapmayin|uzak durun)",
      "tipik (cingene*|yahudi*|arap*|suriyeli*)",
    ],
    illegal: [
      "(seni oldurur*|sizi oldurur*|oldurecegim|geberte*|sahte pasaport*|sahte kimlik*|sahte ehliyet*|sahte para*|calinti kart*|calinti mal*|uyusturucu sat*|uyusturucu bul*|bomba yap*|evini yak*|faturasiz kacak|vergi kacir*|kacak sigara*)",
    ],
    disclosure: [
      "(test urunu|test etmem icin|deneme urunu|reklam is birligi|reklam isbirligi|urun testi icin|tester olarak)",
      "icin (saticidan|magazadan|firmadan|bana) ~ (aldim|verildi|verdiler|gonderildi)",
      "(bu yorum|yorumum|bu degerlendirme|yorum) icin ~ (aldim|verdiler|verdi|gonderdi|gonderdiler|kazandim|odediler)",
      "(verirsem|yazarsam|yaparsam|birakirsam) ~ (iade*|parami*|hediye*|indirim*|kupon*|bedava*|ucretsiz*)",
      "(yildiz|yorum|puan|degerlendirme) ~ (verirsem|yazarsam|yaparsam|birakirsam) ~ (iade*|para*|hediye*|indirim*|kupon*|bedava*|ucretsiz*)",
      "(ucretsiz|bedava|indirimli|bedelsiz|hediye olarak) ~ (aldim|gonderildi|gonderdiler|gonderdi|verildi|verdiler|yorum karsiliginda|test icin|denemem icin|deneme icin)",
      "(yorum|yorumum|degerlendirme|bu yorum|durust yorum|5 yildiz|bes yildiz|durust yorumum) karsiliginda",
      "(hediye|kupon|indirim|para|iade|cek) ~ (icin yaziyorum|icin yazdim|icin 5 yildiz|icin bes yildiz|icin bu yorum*|icin yorum*)",
      "(satici|firma|magaza|marka) ~ (5 yildiz icin|yorum icin|yorum karsiligi*|bes yildiz icin|yorum yaparsam|yorum yazarsam)",
    ],
    promised: [
      "(karsiliginda|soz verildi|soz verdiler|durust yorum*|test etmem|test icin|tester olarak|icin yaziyorum|icin yazdim|yorum karsiligi*|5 yildiz icin|bes yildiz icin|yorum icin|isbirligi*|is birligi*|denemem icin|deneme urunu|test urunu|yaparsam|yazarsam|icin bu yorum*|urun testi*)",
    ],
    promoInReview: [
      "(kodumu kullan*|kodumla|benim kodum*|davet kodu*|referans kodu*|indirim kodumu|linkimden|linkim|profilimdeki link*|biyografimdeki*|dm den yazin|dmden yazin|bana yazin|bana ulasin|ben de satiyorum|bende daha ucuz*|bizde daha ucuz*|bizim magazada)",
      "(kanalima|sayfama|magazama|bloguma|profilime|kanalimi|sayfami|magazami|blogumu|profilimi|dukkanima|dukkanimda|magazamda|kanalimda) ~ (bak*|gel*|ziyaret*|goz at*|abone*|takip*|bekle*|ucuz*|uygun*|var)",
    ],
    topicService: [
      "(satici|saticidan|saticinin|saticiya|saticiyla|musteri hizmet*|hizmet|hizmeti|hizmetleri|cevap ver*|cevap yok|cevap alama*|cevaplama*|iletisim*|iade|iadem*|iadesi|iadeyi|iade et*|siparis|siparisim*|siparisi|magaza|magazadan|magazanin|mesaj*|ilgili satici|ilgisiz*|ilgi alaka*|donus yap*|geri donus*|para iade*)",
    ],
    topicDelivery: [
      "(kargo|kargom|kargoyu|kargosu|kargocu*|kargolama|kargoya|teslimat*|teslim et*|teslim edil*|paketleme*|paketlenmis*|kurye*|gec geldi|erken geldi|gecikti|gecikmeli|hizli geldi|hizli kargo|zamaninda geldi|ulasti|elime ulas*|gonderim*|kutu ezik*|kutusu ezik*|hafta sonra geldi|gun sonra geldi|gunde geldi|yagmurda|paket)",
    ],
    topicProduct: [
      "(kalite*|ses|sesi|sesli|bas|baslar|basi|pil|pili|pilin|batarya*|ekran*|tat|tadi|lezzet*|koku|kokusu|kokuyor|bedeni|beden|rengi|renk|renkleri|kumas*|malzeme*|motor*|fermuar*|bicak*|bicagi|sapi|sap|kapak*|kapagi|dugme*|tepki*|calisiyor*|calismiyor*|calisti|bozul*|kiril*|kirik|cizik*|akitiyor|sizdiriyor|saglam*|rahat|rahatti|rahatsiz|tasarim*|plastik*|metal*|ahsap*|hafif|agir|gurultu*|sessiz|sarj*|lamba*|isik|isigi|parlak|tava*|kulaklik*|kitap*|kitabi|hikaye*|urun|urunu|urunun|urunler*|cihaz*|model*|kullandi*|kullaniyor*|kullanimi|kullanisli*|yikama*|yikandi*|yikadim|kurulum*|montaj*|kolay|keskin|tam oldu|uydu|aciklamadaki|gorseldeki|fiyat performans*|fiyatina gore|tavsiye ederim|oneririm|begendim|bayildim|harika|mukemmel|super|sik|cok guzel|guzel|fena degil|idare eder|degdi|parasina*|blender*|mikser*|dikis*|ayakkabi*|tisort*|mont|soldu|solmus|dayanikli*|ucuz gorun*|ince|kalin|yumusak)",
    ],
    topicPrice: [
      "(bakkal|bakkalda|market|markette|pazarda|kosede|kosedeki|carsida) ~ (ucuz*|yarisina|yari fiyat*)",
      "(baska yerde|baska sitede|baska magazada|bakkalda|markette|karsida|yan dukkanda|baska saticida) ~ (ucuz*|yarisi*|yari fiyat*)",
      "(daha ucuza (bulunuyor|satiliyor|var|buldum|bulursunuz)|fiyati dustu|fiyat dustu|fiyati artti|zam geldi|zamlandi|stokta yok|stoklari tukendi|tukenmis|her yerde satiliyor)",
    ],
    personName: ["(bay|bayan|sayin)"],
    address: ["(sokak|sokagi|cadde|caddesi|mahalle|mahallesi|apartman|daire no)"],
    orderWord: [
      "(siparis numara*|siparis no|fatura numara*|fatura no|musteri numara*|takip numara*)",
    ],
  },
};

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
  ],
  forms: {
    modest: ["(kucuk isletme*|aile isletme*)"],
    review: [
      "(yorum|yorumu|yorumunuz*|yorumlar*|yorumunuzu|yorumun*|yoruma|degerlendirme*|inceleme*|urun yorum*)",
    ],
    feedback: ["(geri bildirim*|geribildirim*|satici degerlendirme*|satici yorum*|satici puani)"],
    rating: [
      "(puan|puani|puaniniz*|puanini*|puanlama|1 yildiz|bir yildiz|tek yildiz|puan ver*|not ver*)",
    ],
    star: ["(yildiz|yildizi|yildizli|yildizla|yildizlar*|yildiziniz*)"],
    fiveStars: [
      "(5|bes) (yildiz|yildizli|yildizi|yildizla|yildizlik)",
      "(5/5|tam puan|en yuksek puan*|tam yildiz|tum yildizlar|en iyi puan*)",
    ],
    publicVoice: [
      "(deneyim*|gorus*|fikr*|dusunce*) ~ (paylas*|anlat*|yaz*)",
      "(herkese anlat*|baskalarina (anlat*|soyle*)|bizi tavsiye*|bizi onerin*|tavsiye edin|birkac (guzel |)soz)",
    ],
    helpfulVote: ["(faydali|yararli|faydasiz) ~ (isaretle*|tikla*|oy*|bas*)", "faydali bul*"],
    abuseReport: ["(yorum*|kotuye kullanim*) ~ (sikayet et*|bildir*|rapor*)"],
    reviewSite: ["(google|trustpilot|sikayetvar|ekşi)"],
    write: [
      "(yaz*|birak*|paylas*|gonder*|yayinla*|yap*|ver|verin|veriniz|verir|vermeniz*|vererek|verirseniz|verene|verenlere|ekle*|at|atin)",
    ],
    rate: [
      "(puanla*|degerlendirin*|degerlendiriniz|degerlendirir*|degerlendirmek|oyla*|degerlendirirseniz|yorumlayin*)",
    ],
    change: ["(degistir*|duzelt*|guncelle*|duzenle*|yenile*|revize*|yukselt*|gozden gecir*)"],
    remove: [
      "(sil|silin*|silmeniz*|silmek|silerseniz|siler|silme|siliniz|kaldir*|geri cek*|geri al*)",
    ],
    gone: [
      "(silinince|silindiginde|silindikten|kaldirilinca|kaldirildiginda|kaldirildiktan|degistirilince|degistirildiginde|duzeltilince|duzeltildiginde|duzeltildikten|kaybolunca|kayboldugunda|yok olunca|silinirse|kaldirilirsa)",
    ],
    ask: [
      "(lutfen|rica eder*|rica ediyoruz|rica|misiniz|mısınız|musunuz|müsünüz|eder misiniz|olur musunuz|bekliyoruz|isteriz|istiyoruz|cok seviniriz|seviniriz|mutlu oluruz|memnun oluruz|unutmayin*|cekinmeyin*|yardimci ol*|destek ol*|davet ediyoruz|umariz|umuyoruz|ister misiniz|dusunur musunuz|birisi|ihtiyacimiz var)",
    ],
    offer: [
      "(kazan*|alin|alirsiniz|alacaksiniz|al|hediye ed*|gonderiyoruz|gonderecegiz|gonderelim|veriyoruz|verecegiz|verelim|sizi bekliyor|sunuyoruz|sunar*|odullendir*|katilin*|katilma|yararlanin*|iade ediyoruz|iade edecegiz|iade ederiz|odeyecegiz|oduyoruz|oderiz|kapin|sahip ol*|teklif*|hak kazan*|bizden)",
    ],
    buy: ["(satin al*|satilik|satiyoruz|satis|satiyorum)"],
    pay: ["(ode*|odeme*|havale|paypal|iban)"],
    contactUs: [
      "(bize (ulas*|yaz*|soyle*|bildir*|ilet*|danis*)|bizimle (iletisim*|gorus*|konus*)|iletisime gec*|musteri hizmet*|sadece bize|once bize|dogrudan bize|saticiyla iletisim*|bizi ara*|destek ekib*)",
    ],
    gift: [
      "(hediye|hediyeler*|hediyeniz*|hediyesi|surpriz|surprizler*|surprizimiz|odul|odul*|bonus|ikram|armagan*|jest)",
    ],
    coupon: [
      "(kupon|kuponu|kuponlar*|indirim kodu|indirim kuponu|indirim ceki|hediye ceki|promosyon kodu|kuponumuz*)",
    ],
    discount: ["(indirim|indirimi|indirimli|indirimden|yari fiyat*|% indirim)"],
    freeItem: ["(ucretsiz|bedava|bedelsiz|karsiliksiz)"],
    giftCard: ["(hediye karti*|hediye ceki|magaza kredi*)"],
    money: ["(para|nakit|lira|tl|cashback|para iadesi|paypal)"],
    points: ["(bonus puan*|sadakat puan*|puan kazan*|parapuan*|kredi kazan*)"],
    contest: ["(cekilis*|yarisma*|piyango)"],
    warranty: [
      "(ek garanti*|uzatilmis garanti*|garanti* (uzat*|suresini uzat*|iki katina)|ucretsiz garanti*|ekstra garanti*)",
    ],
    access: ["(abonelik*|uyelik*|premium)"],
    refund: [
      "(iade ederiz|iade edecegiz|iade ediyoruz|iade edilecek*|iade edilir|para iade*|paranizi* ~ iade*|geri odeme*|ucret iade*|paranizi geri*|iadeniz*|geri odeyecegiz|iade)",
    ],
    replacement: ["(degisim*|yenisini|yeni urun*|yedek parca*|onarim*|tamir*)"],
    if: [
      "(eger|olursa|takdirde|sartiyla|durumunda|ise|isterseniz|kaldiysaniz|memnunsaniz|begendiyseniz|sevdiyseniz|degilseniz|yasarsaniz|yazarsaniz|birakirsaniz|yaparsaniz|silerseniz|degistirirseniz|verirseniz|varsa)",
    ],
    once: [
      "(sonra|sonrasinda|ardindan|oldugunda|olunca|yapinca|yazinca|tamamlaninca|ne zaman|yayinlaninca|yayinlandiginda|hemen sonra|yazdiginizda|biraktiginizda|yazan*|yapan*|birakan*)",
    ],
    exchange: [
      "(karsiliginda|karsilik|tesekkur olarak|yorum*(unuz|) (karsiliginda|icin|basina)|degerlendirme* icin|yorum yapana|yorum yapanlara|yorum yazana|yorum yazanlara|her yorum*|yorum basina|odul olarak)",
    ],
    before: ["(once|oncesinde|evvel|yerine|oncelikle|yapmadan|birakmadan|yazmadan|vermeden)"],
    instead: ["(bunun yerine|aksi halde|yoksa|sadece bize|dogrudan bize|ozelden|degilse)"],
    contrast: ["(ama|fakat|ancak|lakin|oysa)"],
    fairness: [
      "(olumlu veya olumsuz|olumlu ya da olumsuz|olumlu olumsuz|iyi ya da kotu|iyi veya kotu|memnun olsaniz da olmasaniz da|ne dusunurseniz|gonullu*|nasil olursa olsun)",
    ],
    happy: [
      "(memnun|memnunsaniz|memnun kaldiysaniz|mutlu|mutluysaniz|begendiniz*|begendiyseniz|begendin*|sevdiniz*|sevdiyseniz|hosunuza git*|her sey yolunda*|guzel deneyim|iyi deneyim|keyif aldi*)",
    ],
    unhappy: [
      "(memnun (degilseniz|kalmadi*|degil|kalmadiysaniz)|memnuniyetsiz*|sorun|sorunlar*|sorununuz*|problem*|sikayet*|hayal kirikligi*|mutsuz*|begenmedi*|sevmedi*|bir sikinti*|kotu deneyim)",
    ],
    positive: ["(olumlu|pozitif|guzel|iyi|harika|mukemmel|hos)"],
    negative: ["(olumsuz|negatif|kotu|dusuk|1 yildiz*|tek yildiz*)"],
    honest: ["(durust|samimi|tarafsiz|icten)"],
    negator: [
      "(degil|yok|asla|hic|olmadan|hicbir|etmiyoruz|vermiyoruz|istemiyoruz|istemeyiz|vermeyiz|vermez|veremeyiz|olmaz|teklif etmiyoruz|etmeyiz|gerekmez|gerek yok|edemeyiz|bagli degil)",
    ],
    notNegator: [
      "(unutmayin*|cekinmeyin*|neden olmasin|sorun degil|kacirmayin*|tereddut etmeyin*)",
    ],
    forbid: [
      "(yasak*|yasaktir|izin verilmez|izin verilmiyor|kurallara aykiri|politikalara aykiri|aykiri*|ihlal*|yasadisi|ceza*|kural*|sahte yorum*|politika*|yonetmelik*|isteyemez*|teklif edemez*|asla (isteme*|teklif etme*))",
    ],
    report: ["(teklif etti*|soz verdi*|benden istedi*|onerdiler)"],
    thirdParty: [
      "(saticilar|bazi saticilar|firmalar|amazon|google|platform|trendyol|kullanicilar*|arastirma*)",
    ],
    advice: ["(ipuc*|rehber*|ornek*|dikkat|uyari*|makale*|nasil)"],
    kin: [
      "(anne|annem|baba|babam|teyze|hala|amca|dayi|kuzen*|kardes*|abla*|agabey*|esim|arkadas*|aile*|akraba*)",
    ],
    staff: ["(ekip|ekibi*|calisan*|personel*|mesai arkadas*|is arkadas*|stajyer*)"],
    rival: ["(rakip|rakib*|rakipler*)"],
    self: [
      "((firmada|sirkette|uretici*) calisiyorum|uretici olarak|satici olarak|kendi (urunum*|firmam*|markam*)|(esim|kardesim|babam|arkadasim) ~ (icat etti|tasarladi|uretti|uretiyor|satiyor)|bizim (urunumuz|firmamiz|markamiz)|ben (ureticisiyim|saticisiyim|kurucusuyum))",
    ],
    we: ["(biz|bize|bizi|bizim|ben|benim)"],
    you: ["(siz|size|sizi|sizin|sen|senin|sana)"],
    iBuyer: ["(ben|benim|bana|beni)"],
    reviewTrade: [
      "(yorum|degerlendirme|google yorum*) ~ (satin al*|satilik|satis*|satiyoruz)",
      "(urun test*|test kullanici*|yorumcu*) ~ (araniyor|ariyoruz)",
      "(yorum grubu|yorum takas*|karsilikli yorum|yorum paketi)",
    ],
    gatingTool: ["(filtrele*|engelle*|yakala*) ~ (yorum*|musteri*|olumsuz*)"],
    screenshot: ["(ekran goruntu*|yorumun* (fotograf*|goruntu*|linki)|screenshot)"],
    reciprocal: ["(karsilikli yorum*|ben de sana yorum*|yoruma yorum*)"],
    pity: [
      "(bize zarar*|gecim kaynag*|caresiz*|cocuklarimiz*|ailemiz*|isimizi kaybet*|yalvar*|ekmek kapi*)",
    ],
    legal: [
      "(avukat*|mahkeme*|dava*|iftira*|hakaret davasi|yasal islem*|polis*|savcilik*|hukuki*)",
    ],
    duty: [
      "(hemen|derhal|24 saat icinde|48 saat icinde|son sans*|zorundasiniz|talep ediyoruz|adil olan|en azindan)",
    ],
    withhold: [
      "(ancak ~ (sonra|takdirde|halinde)|sadece ~ (sonra|takdirde|halinde)|yorum*(unuz|) ~ (silinince|degistirilince|duzeltilince)|olmadan ~ (gonder|iade))",
    ],
    threat: [
      "(nerede yasadiginizi biliyoruz|nerede oturdugunuzu biliyoruz|pisman ol*|kara liste*|sonuclarina katlan*)",
    ],
    messenger: ["(whatsapp*|telegram*|instagram*|facebook*|messenger*|wechat|tiktok*)"],
    outsideLink: [
      "(web sitemiz*|sitemiz*|sayfamiz*|magazamiz*|kanalimiz*|bizi takip*|qr kod*|karekod*|taratin*|okutun*|buraya tikla*)",
    ],
    thanks: ["(tesekkur*|tesekkurler|sagolun|minnettar*)"],
    hello: [
      "(merhaba*|selam*|sayin|iyi gunler*|saygilar*|iyi aksamlar|hosca kal*|gule gule kullan*|her zaman yaninizda*|keyifli*)",
    ],
    orderNotice: [
      "(siparisiniz|kargonuz|paketiniz) ~ (kargoya*|alindi|onaylandi|yola*|hazirlaniyor|gonderildi|yolda|teslim*)",
      "(siparis onay*|siparisinizi aldik)",
    ],
    reminder: [
      "(hatirlat*|tekrar|yeniden|bir kez daha|ikinci mesaj*|ucuncu mesaj*|hala|henuz|onceki mesaj*|daha once istemis*)",
    ],
    promo: [
      "(bulten*|yeni koleksiyon*|kampanya*|firsat*|kesfedin*|hemen alin|simdi satin al*|black friday|sonraki alisveris*|bir sonraki alisveris*|yeni urunlerimiz*|abone olun*|indirimli urun*)",
    ],
    cancelAsk: ["(siparis*|siparisi) ~ iptal (edin*|edebilir|eder|etmeniz*)"],
    praiseReply: [
      "(begendiginize|begenmenize|memnun kalmaniza|memnun kaldiginiza|sevindik|sevindim|duymak guzel)",
      "guzel (sozleriniz|yorumunuz|mesajiniz) icin tesekkur*",
    ],
    useful: [
      "(takip numara*|fatura*|talimat*|kullanim kilavuz*|iade|beden*|renk*|model*|hangi|ne zaman|nerede|gecikme*|garanti*|gumruk|adres*|randevu*|parca*|vida*|sarj*|tamir*|kirik*|eksik*|yanlis*|arizali|pazartesi|sali|carsamba|persembe|cuma|soru*|cevap*|cunku|ozur*|neden*|cozum*|yardim*)",
    ],
    insult: [
      "(aptal*|salak*|yalanci*|gulunc|utanin*|gerizekali*|sacma*|yalan*|cahil*|beceriksiz*)",
    ],
    sneer: [
      "(okumayi ogren*|once kilavuzu oku*|bizim sorunumuz degil|baska yerden al*|ne bekliyordun*)",
    ],
    obscene: ["(orospu*|amk|siktir*|sik*|pic|ibne*|gotveren|bok)"],
    disclosure: [
      "(ucretsiz|bedava|indirimli) ~ (aldim|gonderildi|verildi|yorum karsiliginda|test icin)",
      "(yorum*|degerlendirme*) karsiliginda",
    ],
    promised: ["(karsiliginda|soz verildi|durust yorum*)"],
    promoInReview: [
      "(kodumu kullan*|kodumla|kodu kullan*)",
      "(kanalima|sayfama|magazama|bloguma|profilime) ~ (bak*|gel*|ziyaret*|goz at*)",
    ],
    topicService: [
      "(satici*|musteri hizmet*|hizmet*|cevap*|iletisim*|iade*|siparis*|magaza*|mesaj*|ilgili)",
    ],
    topicDelivery: [
      "(kargo*|teslimat*|teslim*|paket*|paketleme*|kurye*|geldi|gec geldi|gecikti|hizli|ulasti|gonderim*)",
    ],
    topicProduct: [
      "(kalite*|ses*|bas|pil*|batarya*|ekran*|tat|lezzet*|koku*|beden*|renk*|kumas*|malzeme*|motor*|fermuar*|bicak*|sap*|kapak*|dugme*|calisiyor|calismiyor|bozul*|kiril*|cizik*|akitiyor|saglam*|rahat*|tasarim*|plastik*|metal*|ahsap*|hafif|agir|gurultu*|sarj*|lamba*|tava*|kulaklik*|kitap*|hikaye*|urun|urunu|urunun|cihaz*|model*|kullan*|yikama*|kurulum*|kolay)",
    ],
    personName: ["(bay|bayan|sayin)"],
  },
};
